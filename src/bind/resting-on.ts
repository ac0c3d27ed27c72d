import { type ClauseRow, clausesMeant } from '../language/model/clause-row.ts';
import type { Reading } from '../language/model/dictionary.ts';

/** What rests on a clause: parts of decisions that cite it, and readings of it. */
export interface Resting {
  readonly decisions: readonly RestingDecision[];
  readonly readings: readonly string[];
}

export interface RestingDecision {
  readonly decision: string;
  readonly parameters: readonly string[];
  /** Names of rules; `otherwise` is the legal default. */
  readonly rules: readonly string[];
  readonly values: readonly string[];
  /** `<outcome>/<action>` of each effect. */
  readonly effects: readonly string[];
  /** The readings of the clause that touch the decision. */
  readonly readings: readonly string[];
}

/** What rests on the clause of a row, as `encodedBy` and the readings of the policy say; `ids` are those of all rows. */
export function restingOn(row: ClauseRow, readings: Iterable<Reading>, ids: readonly string[]): Resting {
  const ofClause = [...readings].filter(({ clauses }) =>
    clauses.some((clause) => clausesMeant(clause, ids).includes(row.id)),
  );
  const references = row.encodedBy ?? [];
  const decisions = [...new Set(references.map((reference) => reference.split('/')[0] as string))];
  return {
    decisions: decisions.map((decision) => {
      const parts = references.filter((reference) => reference.startsWith(`${decision}/`));
      const named = (kind: string) =>
        parts.flatMap((part) => {
          const prefix = `${decision}/${kind}/`;
          return part.startsWith(prefix) ? [part.slice(prefix.length)] : [];
        });
      return {
        decision,
        parameters: named('parameters'),
        rules: [...named('rules'), ...(parts.includes(`${decision}/otherwise`) ? ['otherwise'] : [])],
        values: named('values'),
        effects: named('effects'),
        readings: ofClause.filter((reading) => reading.decisions.includes(decision)).map(({ id }) => id),
      };
    }),
    readings: ofClause.map(({ id }) => id),
  };
}
