import { contract } from './contract.ts';
import { type DictionaryData, dictionaryAsData } from './dictionary-as-data.ts';
import { type InnerPolicy, innerOf } from './inner-policy.ts';
import type { AnyPolicy } from './policy-interface.ts';

/**
 * What the contract, or a `policy` of your own, speaks of, as data: decisions with their questions, outcomes, values, facts and needs; facts
 * with their titles, units and choices, and in `entries` the fields of the entries of lists; readings with their options; and the ledger of
 * clauses. Every rule file is checked for it. Throws `PolicyError` (`malformed`) for what is no policy.
 * @example
 * dictionary().facts.find(({ path }) => path === 'dispute.form').choices.includes('letter') // true
 */
export function dictionary(policy?: AnyPolicy): DictionaryData {
  return dictionaryAsData(policy === undefined ? (contract() as unknown as InnerPolicy) : innerOf(policy));
}
