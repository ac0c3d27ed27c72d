import { type CivilDate, MIN_DATE } from './date.ts';
import { type Decimal, ofInt, plus } from './decimal.ts';
import { type Step, type Timeline, timeline } from './timeline.ts';

/** An amount that counts from a day on. */
export interface DatedAmount {
  readonly from: CivilDate;
  readonly amount: Decimal;
}

/** What has been added up by the end of each day, in any order given; nil before the first. */
export function runningTotal(amounts: readonly DatedAmount[]): Timeline<Decimal> {
  const inOrder = [...amounts].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  let total = ofInt(0);
  const steps: Step<Decimal>[] = [{ from: MIN_DATE, value: total }];
  for (const { from, amount } of inOrder) {
    total = plus(total, amount);
    steps.push({ from, value: total });
  }
  return timeline(steps);
}
