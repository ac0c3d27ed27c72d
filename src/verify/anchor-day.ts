import * as fc from 'fast-check';
import { dateOfNumber, dayNumber } from '../values/day-number.ts';

/** Days of the domain, a third of them at the ends of months, around the leap day, Christmas, and the changes of clocks. */
export function anchorDay([from, to]: readonly [string, string]): fc.Arbitrary<string> {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  // Mostly a year from the ends, so that what is drawn around is not cut short there.
  const anyDay = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.noBias(fc.integer({ min: Math.min(first + 365, last), max: Math.max(last - 365, first) })),
    },
    { weight: 1, arbitrary: fc.integer({ min: first, max: last }) },
  );
  const awkward = fc
    .tuple(fc.integer({ min: Number(from.slice(0, 4)), max: Number(to.slice(0, 4)) }), fc.constantFrom(...awkwardDays))
    .map(([year, [month, day, more]]) => dayNumber(`${year}-${month}-${day}`) + more)
    .filter((day) => day >= first && day <= last);
  return fc.oneof({ weight: 2, arbitrary: anyDay }, { weight: 1, arbitrary: awkward }).map(dateOfNumber);
}

const awkwardDays = [
  ...['01', '03', '05', '07', '08', '10', '12'].map((month) => [month, '31', 0] as const),
  ...['04', '06', '09', '11'].map((month) => [month, '30', 0] as const),
  ...[-2, -1, 0, 1].map((more) => ['03', '01', more] as const),
  ...[-8, -7, -1, 0, 1, 2, 3, 4].map((more) => ['12', '25', more] as const),
  ...[-6, -5, -4, -3, -2, -1].map((more) => ['04', '01', more] as const),
  ...[-6, -5, -4, -3, -2, -1].map((more) => ['11', '01', more] as const),
];
