import type { DecisionCase } from '../../cases/case.ts';
import type { Boundaries, BoundaryCondition } from '../../signing.ts';

/** A customer to look at: under which condition, what is special, and what should come. */
export interface Row {
  readonly number: string;
  readonly condition: string;
  /** `holds`, `fails`, `below`, `at`, `above`; or that there is none. */
  readonly shows: string;
  /** The fact by which it differs from the row beside it, with its content. */
  readonly fact: string;
  readonly facts: string;
  readonly readings: string;
  readonly outcome: string;
  readonly values: string;
  /** Why there is no pair that turns the outcome, or nothing. */
  readonly remark: string;
}

/** A row a customer, in the order of the conditions; one without a customer for a condition that has none. */
export const rowsOf = ({ conditions }: Boundaries): readonly Row[] =>
  conditions.flatMap((condition, index) => {
    const number = String(index + 1);
    const { pair, bound } = condition;
    const remark = remarkOf(condition);
    const rows = [
      ...(pair === null ? [] : [rowOf(pair.holds, 'holds', pair.fact), rowOf(pair.fails, 'fails', pair.fact)]),
      ...(bound?.cases ?? []).map((one) => rowOf(one.case, one.where, bound?.fact ?? '')),
    ];
    const all = rows.length === 0 ? [{ ...nobody, shows: 'no pair' }] : rows;
    return all.map((row, at) => ({
      number: `${number}${all.length > 1 ? letters[at] : ''}`,
      condition: condition.condition,
      ...row,
      remark: at === 0 ? remark : '',
    }));
  });

const letters = 'abcdefgh';
const nobody = { shows: '', fact: '', facts: '', readings: '', outcome: '', values: '' };

function remarkOf({ pair, reason }: BoundaryCondition): string {
  const told = pair === null || pair.turns.outcome ? [] : [...pair.turns.values, ...pair.turns.effects];
  return [reason ?? '', ...(told.length > 0 ? [`it turns ${told.join(', ')}`] : [])].filter(Boolean).join('; ');
}

function rowOf({ facts, readings = {}, expect }: DecisionCase, shows: string, fact: string): typeof nobody {
  return {
    shows,
    fact: `${fact} = ${told(contentAt(facts, fact))}`,
    facts: JSON.stringify(facts),
    readings: Object.entries(readings)
      .map(([reading, option]) => `${reading}=${option}`)
      .join(' '),
    outcome: String(expect.outcome),
    values: JSON.stringify(expect.values),
  };
}

const told = (content: unknown): string =>
  content === undefined ? 'left out' : typeof content === 'string' ? content : JSON.stringify(content);

const contentAt = (facts: object, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], facts);
