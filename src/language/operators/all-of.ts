import { isUnknown } from '../run-time/value.ts';
import { operator } from './operator.ts';

/** Every one of a list of conditions holds; one that does not settles it, whatever is unknown. An entry that is none does not hold. */
export const allOf = operator({
  takes: [{ list: 'boolean' }],
  gives: 'boolean',
  sees: 'unknown-items',
  evaluate: (conditions) => {
    const fails = conditions.includes(false) || conditions.includes(null);
    return !fails && (conditions.find(isUnknown) ?? true);
  },
  english: (conditions) => `${conditions}: yes for each`,
  examples: [
    [[true, true], true],
    [[true, false], false],
    [[true, null], false],
    [[], true],
  ],
});
