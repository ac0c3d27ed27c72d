import { type CivilDate, MIN_DATE } from './date.ts';
import { compare, type Decimal, ofInt, plus } from './decimal.ts';
import { byDay, type Step, type Timeline } from './timeline.ts';

/** An amount that counts from a day on. */
export interface DatedAmount {
  readonly from: CivilDate;
  readonly amount: Decimal;
}

const NIL = ofInt(0);

/** What has been added up by the end of each day, in any order given; nil before the first. */
export function runningTotal(amounts: readonly DatedAmount[]): Timeline<Decimal> {
  const steps: { from: CivilDate; value: Decimal }[] = [{ from: MIN_DATE, value: NIL }];
  let total = NIL;
  for (const { from, amount } of byDay(amounts)) {
    total = plus(total, amount);
    const last = steps.at(-1) as { from: CivilDate; value: Decimal };
    if (last.from === from) last.value = total;
    else steps.push({ from, value: total });
  }
  const changes = steps.filter(
    ({ value }, i) => i === 0 || compare(value, (steps[i - 1] as Step<Decimal>).value) !== 0,
  );
  return { steps: changes, answersTo: null, table: null };
}
