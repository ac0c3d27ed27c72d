import type { Facts } from '../rules/answers.ts';
import { contract } from './contract.ts';
import type { CustomerFile, DecisionId, FactsFor } from './contract-types.ts';
import type { FactsSchema } from './policy-interface.ts';

/**
 * The zod schema of the facts that a decision reads, those of the decisions it consults included; what it parses is of their type. It refuses
 * what `evaluate` refuses: what is no fact, what has not its form, also where the decision does not read it, and facts that it reads that
 * contradict one another. (That a calculation leaves the numbers that are held, `out-of-range`, only an answer shows.)
 * @example
 * factsOf('invoice-dispute').safeParse({ invoice: { date: '2025-02-30' } }).success // false
 */
export function factsOf<Id extends DecisionId>(decision: Id): FactsSchema<FactsFor<Id>> {
  return contract().factsOf(decision) as FactsSchema<FactsFor<Id>>;
}

/**
 * Facts that came from outside as parsed JSON, as they were given: all checked, and against one another whichever decision reads them. Throws
 * `PolicyError` with every issue. `factsOf` holds them to what one decision reads.
 * @example
 * parseFacts(JSON.parse('{ "invoice": { "amount": "80.00" } }')).invoice?.amount // '80.00'
 */
export function parseFacts(given: unknown): Facts {
  return contract().parseFacts(given);
}

/**
 * A customer's file that came from outside as parsed JSON, as it was given. Throws `PolicyError` for what `assess` refuses, with the same issues.
 * @example
 * parseFile({ matters: [{ id: 'INV-1', invoice: { amount: '80.00' } }] }).matters?.length // 1
 */
export function parseFile(given: unknown): CustomerFile {
  return contract().parseFile(given);
}

/**
 * Whether something is the id of a decision.
 * @example
 * isDecisionId('invoice-disputes') // false
 */
export function isDecisionId(given: unknown): given is DecisionId {
  return contract().isDecisionId(given);
}
