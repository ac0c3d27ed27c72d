import * as fc from 'fast-check';
import { isDate } from '../../src/values/date.ts';
import { dateOfNumber, dayNumber } from '../../src/values/day-number.ts';

/** Days from `from` to `to`, both included, every one as likely. */
export const dateBetween = (from: string, to: string): fc.Arbitrary<string> =>
  fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dateOfNumber);

// Ends and beginnings of months, the leap day, the turn of the year and the days on which clocks may change.
const awkward = ['01-01', '01-29', '01-30', '01-31', '02-28', '02-29', '03-01', '03-29', '03-30', '03-31', '04-30'];
const alsoAwkward = ['05-31', '08-31', '09-30', '10-25', '10-26', '10-31', '11-30', '12-30', '12-31'];

const awkwardIn = (first: number, last: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: first, max: last }), fc.constantFrom(...awkward, ...alsoAwkward))
    .map(([year, rest]) => `${String(year).padStart(4, '0')}-${rest}`)
    .filter(isDate);

/** Days of 2000 to 2049, half of them awkward. */
export const modernDate: fc.Arbitrary<string> = fc.oneof(
  dateBetween('2000-01-01', '2049-12-31'),
  awkwardIn(2000, 2049),
);

/** Any day that is a date, with modern and awkward days often. Room is left at both ends for 1300 months. */
export const anyDate: fc.Arbitrary<string> = fc.oneof(
  modernDate,
  dateBetween('0110-01-01', '9890-12-31'),
  awkwardIn(110, 9890),
  fc.constantFrom('1899-12-31', '1900-02-28', '1900-03-01', '2100-02-28', '2100-03-01', '2400-02-29', '1969-12-31'),
);
