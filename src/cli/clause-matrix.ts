import { type RestingDecision, restingOn } from '../bind/resting-on.ts';
import type { InnerPolicy } from '../inner-policy.ts';
import type { ClauseRow } from '../language/model/clause-row.ts';

/** What the command reads of a policy. */
export type LedgerPolicy = Pick<InnerPolicy, 'decisions' | 'dictionary' | 'evaluate' | 'modelOf'>;

/** A clause, what encodes it, and how well examples cover that. */
export interface MatrixRow extends Pick<ClauseRow, 'id' | 'title' | 'kind' | 'notEncoded' | 'reserved'> {
  readonly decisions: readonly MatrixCell[];
  readonly readings: readonly string[];
}

export interface MatrixCell extends RestingDecision {
  /** How many examples the decision has, and how many of them have an answer that rests on the clause. */
  readonly examples: number;
  readonly examplesRestingOnIt: number;
}

/** Every clause against the decisions, parameters, readings and examples that rest on it. */
export function clauseMatrix({ decisions, dictionary, evaluate, modelOf }: LedgerPolicy): MatrixRow[] {
  const examples = new Map(
    decisions.map((decision) => [
      decision,
      modelOf(decision).examples.map(({ facts, readings }) => evaluate(decision, facts, { readings }).clauses),
    ]),
  );
  const ids = dictionary.ledger.map(({ id }) => id);
  return dictionary.ledger.map((row) => {
    const { id, title, kind, notEncoded, reserved } = row;
    const { decisions: resting, readings } = restingOn(row, dictionary.readings.values(), ids);
    const cells = resting.map((cell): MatrixCell => {
      const ofDecision = examples.get(cell.decision) ?? [];
      const restingOnIt = ofDecision.filter((clauses) => clauses.includes(id)).length;
      return { ...cell, examples: ofDecision.length, examplesRestingOnIt: restingOnIt };
    });
    return {
      id,
      title,
      ...(kind && { kind }),
      decisions: cells,
      readings,
      ...(notEncoded && { notEncoded }),
      ...(reserved && { reserved }),
    };
  });
}

/** How many clauses are encoded, and how many are not for each reason. */
export function countsOf(rows: readonly Pick<ClauseRow, 'notEncoded'>[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { encoded: 0 };
  for (const { notEncoded } of rows) {
    const state = notEncoded?.reason ?? 'encoded';
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}
