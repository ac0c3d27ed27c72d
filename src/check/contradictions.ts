import { z } from 'zod';
import type { Contradiction } from '../language/dictionary.ts';
import { type Issue, pointer } from '../language/issue.ts';
import type { Value } from '../language/value.ts';

export const contradiction: z.ZodType<Contradiction> = z.strictObject({
  earlier: z.string(),
  later: z.string(),
  means: z.string(),
});

/** The contradictions among facts that are both given and both listed. */
export function contradictionIssues(
  values: ReadonlyMap<string, Value>,
  contradictions: readonly Contradiction[],
  listed: ReadonlySet<string>,
): Issue[] {
  return contradictions.flatMap(({ earlier, later, means }) => {
    const [list, field] = earlier.split('[].') as [string, string?];
    if (field !== undefined) {
      if (!listed.has(list)) return [];
      const entries = (values.get(list) ?? []) as readonly Record<string, Value>[];
      const other = later.split('[].')[1] ?? '';
      return entries.flatMap((entry, index) =>
        isAfter(entry[field], entry[other]) ? [issue([...list.split('.'), index, other], earlier, later, means)] : [],
      );
    }
    if (!listed.has(earlier) || !listed.has(later) || !isAfter(values.get(earlier), values.get(later))) return [];
    return [issue(later.split('.'), earlier, later, means)];
  });
}

const isAfter = (first: Value | undefined, second: Value | undefined): boolean =>
  typeof first === 'string' && typeof second === 'string' && first > second;

const issue = (path: readonly PropertyKey[], earlier: string, later: string, detail: string): Issue => ({
  code: 'contradiction',
  at: pointer(path),
  names: [earlier, later],
  detail,
});
