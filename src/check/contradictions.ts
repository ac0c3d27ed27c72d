import { type Issue, pointer } from '../language/answer/issue.ts';
import type { Contradiction } from '../language/model/dictionary.ts';
import { isAtStake } from '../language/run-time/at-stake.ts';
import type { Value } from '../language/run-time/value.ts';

/** A contradiction with its paths taken apart once. */
export interface Impossibility extends Contradiction {
  /** The list in whose entries the days stand, and their fields; `null` for two facts. */
  readonly within: { readonly list: string; readonly earlier: string; readonly later: string } | null;
}

export function impossibilityOf(contradiction: Contradiction): Impossibility {
  const [list, earlier] = contradiction.earlier.split('[].') as [string, string?];
  const later = contradiction.later.split('[].')[1];
  return { ...contradiction, within: earlier === undefined || later === undefined ? null : { list, earlier, later } };
}

/** The contradictions of which both facts are listed, and what lies between. */
export const amongListed = (
  impossibilities: readonly Impossibility[],
  listed: ReadonlySet<string>,
): readonly Impossibility[] =>
  impossibilities.filter(({ earlier, later, through, within }) =>
    within === null ? [earlier, later, ...through].every((path) => listed.has(path)) : listed.has(within.list),
  );

/** Adds the contradictions among facts that are both given, and those that follow through days left out. */
export function contradictionIssues(
  values: ReadonlyMap<string, Value>,
  impossibilities: readonly Impossibility[],
  issues: Issue[],
): void {
  for (const impossibility of impossibilities) {
    const { earlier, later, within } = impossibility;
    if (within === null) {
      if (isAtStake(impossibility, values) && isAfter(values.get(earlier), values.get(later)))
        issues.push(issueOf(later.split('.'), impossibility));
      continue;
    }
    const entries = (values.get(within.list) ?? []) as readonly Record<string, Value>[];
    entries.forEach((entry, index) => {
      if (isAfter(entry[within.earlier], entry[within.later]))
        issues.push(issueOf([...within.list.split('.'), index, within.later], impossibility));
    });
  }
}

export const isAfter = (first: Value | undefined, second: Value | undefined): boolean =>
  typeof first === 'string' && typeof second === 'string' && first > second;

const issueOf = (path: readonly PropertyKey[], { earlier, later, means }: Contradiction): Issue => ({
  code: 'contradiction',
  at: pointer(path),
  names: [earlier, later],
  detail: means,
});
