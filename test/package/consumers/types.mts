// What the types of the package hold, read by a compiler that skips no declaration of a library.
import {
  assess,
  type Decision,
  evaluate,
  type FactsFor,
  factsOf,
  isDecisionId,
  isPolicyError,
  parseFacts,
} from '@invictanet/contract-rules';
import { date, entity, type FactsOf } from '@invictanet/contract-rules/facts';
import { toSql } from '@invictanet/contract-rules/sql';

const given: FactsFor<'invoice-dispute'> = { invoice: { date: '2025-03-10', amount: '80.00' }, dispute: undefined };
const decision = evaluate('invoice-dispute', given);
if (decision.outcome === 'in-time') decision.values.lastDayToDispute satisfies string | null;
// @ts-expect-error a fact that this decision does not read
evaluate('invoice-dispute', { usage: [] });
// @ts-expect-error an outcome of another decision
decision.outcome === 'moved';

const parsed: FactsFor<'invoice-dispute'> = factsOf('invoice-dispute').parse({});
parsed.invoice?.date satisfies string | null | undefined;
evaluate('invoice-balance', parseFacts({ asOf: '2025-06-01' }));
const { decisions, matters, statement } = assess({ asOf: '2025-06-01' });
decisions['minimum-term']?.values.length satisfies string | null | undefined;
matters.march?.['invoice-balance']?.outcome satisfies string | null | undefined;
statement.lines.length satisfies number;

export function asked(id: string): Decision | string {
  if (!isDecisionId(id)) return 'no decision';
  try {
    return evaluate(id, {});
  } catch (error) {
    if (isPolicyError(error)) return error.issues.map(({ code, at }) => code + at).join();
    throw error;
  }
}
const own = entity({ asOf: date().describe('the day asked about') });
({ asOf: '2025-12-25' }) satisfies FactsOf<typeof own>;
toSql('fair-use', { dialect: 'duckdb' }) satisfies string;
