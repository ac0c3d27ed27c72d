import type { InnerPolicy } from '../inner-policy.ts';
import { clausesMeant } from '../language/model/clause-row.ts';

/** A clause with its parts, and the decisions that rest on it; `null` where there is none. */
export function clauseAsData(id: string, { dictionary, decisions, modelOf }: InnerPolicy): object | null {
  const ids = clausesMeant(
    id,
    dictionary.ledger.map((row) => row.id),
  );
  if (ids.length === 0) return null;
  const clauses = dictionary.ledger.filter((row) => ids.includes(row.id)).map(({ text: _, ...row }) => row);
  const resting = decisions.filter((decision) => [...modelOf(decision).clauses].some((clause) => ids.includes(clause)));
  return { clauses, decisions: resting.map((decision) => ({ decision, question: modelOf(decision).question })) };
}
