import { isUnknown } from '../run-time/value.ts';
import { operator } from './operator.ts';

/** At least one of a list of conditions holds, whatever is unknown of the others. An entry that is none does not hold. */
export const anyOf = operator({
  takes: [{ list: 'boolean' }],
  gives: 'boolean',
  sees: 'unknown-items',
  evaluate: (conditions) => conditions.includes(true) || (conditions.find(isUnknown) ?? false),
  english: (conditions) => `${conditions}: yes for at least one`,
  examples: [
    [[false, true], true],
    [[false, null], false],
    [[], false],
  ],
});
