import { decimal, plus } from '../../values/decimal.ts';
import { moneyText } from '../../values/money.ts';

/** What rows came to, to be added up. Plain data. */
export interface Tally {
  /** Rows that were answered. */
  answered: number;
  rejected: number;
  /** How often each outcome came, by decision; `null` for not decided. */
  readonly outcomes: Record<string, Record<string, number>>;
  /** Sums of money by value, in pounds. */
  readonly sums: Record<string, string>;
  /** Of rows that SQL went over first, how many it answered, and how many it refused, by why. */
  ways?: Ways;
}

export interface Ways {
  readonly sql: number;
  readonly refused: Readonly<Record<string, number>>;
}

export const emptyTally = (): Tally => ({ answered: 0, rejected: 0, outcomes: {}, sums: {} });

export function addTally(to: Tally, more: Tally): void {
  to.answered += more.answered;
  to.rejected += more.rejected;
  for (const [decision, counts] of Object.entries(more.outcomes))
    for (const [outcome, count] of Object.entries(counts)) countOutcome(to, decision, outcome, count);
  if (more.ways !== undefined) to.ways = addedWays(to.ways ?? { sql: 0, refused: {} }, more.ways);
  for (const [name, sum] of Object.entries(more.sums)) to.sums[name] = added(to.sums[name] ?? '0.00', sum);
}

function addedWays(a: Ways, b: Ways): Ways {
  const refused = { ...a.refused };
  for (const [reason, count] of Object.entries(b.refused)) refused[reason] = (refused[reason] ?? 0) + count;
  return { sql: a.sql + b.sql, refused };
}

export function countOutcome(to: Tally, decision: string, outcome: string | null, times = 1): void {
  to.outcomes[decision] ??= {};
  const counts = to.outcomes[decision];
  counts[outcome ?? 'null'] = (counts[outcome ?? 'null'] ?? 0) + times;
}

const added = (one: string, other: string): string => moneyText(plus(decimal(one), decimal(other)));
