import { isRecord, kindOf, short } from '../language/answer/found.ts';
import { type Issue, pointer } from '../language/answer/issue.ts';
import type { Reading } from '../language/model/dictionary.ts';
import { reportUnknown } from './scope.ts';

/** The option of every reading: the one chosen, else the default. Any reading of the policy may be chosen for any decision. */
export function checkReadings(
  chosen: unknown,
  readings: ReadonlyMap<string, Reading>,
): { option: (reading: string) => string } | { issues: Issue[] } {
  const given = chosen === undefined ? {} : chosen;
  if (!isRecord(given))
    return {
      issues: [{ code: 'wrong-type', at: '/readings', expected: 'an object of readings', found: kindOf(given) }],
    };
  const issues: Issue[] = [];
  const report = (issue: Issue) => issues.push(issue);
  const taken = new Map<string, string>();
  for (const [id, option] of Object.entries(given)) {
    const at = pointer(['readings', id]);
    const reading = readings.get(id);
    if (reading === undefined) {
      reportUnknown({ report }, 'unknown-reading', id, at, readings.keys());
      continue;
    }
    const options = reading.options.map((known) => known.id);
    if (typeof option !== 'string' || !options.includes(option))
      issues.push({
        code: 'unknown-option',
        at,
        name: typeof option === 'string' ? option : short(option),
        names: options,
      });
    else taken.set(id, option);
  }
  if (issues.length > 0) return { issues };
  return { option: (id) => taken.get(id) ?? readings.get(id)?.default ?? '' };
}
