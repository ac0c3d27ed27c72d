import { type IssueCode, pointer } from '../language/answer/issue.ts';
import type { Preferences as PreferencesFile } from '../language/grammar/rule-file.ts';
import type { Preferences } from '../language/model/decision-model.ts';
import { reportUnknown, type Scope } from './scope.ts';

/** The rank of each outcome or choice that a file orders; every one is there and stands once. */
export function checkPreferences(
  file: PreferencesFile = [],
  at: string,
  known: readonly string[],
  code: IssueCode & ('unknown-outcome' | 'unknown-option'),
  scope: Scope,
): Preferences {
  const ranks = new Map<string, number>();
  for (const [rank, listed] of file.entries()) {
    const equals = typeof listed === 'string' ? [listed] : listed;
    for (const [index, name] of equals.entries()) {
      const place = at + pointer(typeof listed === 'string' ? [rank] : [rank, index]);
      if (!known.includes(name)) reportUnknown(scope, code, name, place, known);
      else if (ranks.has(name)) scope.report({ code: 'given-twice', at: place, name, detail: at });
      ranks.set(name, rank);
    }
  }
  return ranks;
}
