import * as fc from 'fast-check';
import { decimal, dividedBy, ofInt, toPlain } from '../../src/values/decimal.ts';
import { daysUpTo } from './days.ts';

/** Prices in hundredths of a penny, as pounds. */
export const inPounds = (n: number): string => toPlain(dividedBy(ofInt(n), decimal('10000')));
export const hundredths: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 5_000 }),
  fc.integer({ min: 0, max: 10 ** 6 }),
);
export const price: fc.Arbitrary<string> = hundredths.map(inPounds);

/** Seconds of a call that was answered, often around whole minutes. */
export const seconds: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 1, max: 20_000 }),
  fc.tuple(fc.integer({ min: 1, max: 300 }), fc.constantFrom(-1, 0, 1)).map(([minutes, more]) => 60 * minutes + more),
);

export const interval = fc.constantFrom('minute', 'second');

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30', '59'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

/** Windows of the package times, none of them from a time to that same time. */
export const windows = fc.array(
  fc
    .record({
      days: fc.constantFrom('weekdays', 'weekends', 'all'),
      from: clock,
      to: fc.oneof(clock, fc.constant('24:00')),
    })
    .filter(({ from, to }) => from !== to),
  { maxLength: 3 },
);
export const atAllTimes = [{ days: 'all', from: '00:00', to: '24:00' }];

const digits = fc.stringMatching(/^[0-9]{6,8}$/);
const startingWith = (...beginnings: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...beginnings), digits).map(([beginning, rest]) => beginning + rest);

/** Numbers in national form. */
export const inclusiveNumber = startingWith('01', '0161', '02', '020', '03', '0300', '01534');
export const number0845 = startingWith('0845');
export const otherNumber = startingWith('0843', '0844', '0846', '0870', '080', '07', '09', '05', '04', '06');
export const anyNumber = fc.oneof(inclusiveNumber, number0845, otherNumber);

/** A moment of 2000 to 2049, in seconds. */
export const moment: fc.Arbitrary<number> = fc.integer({ min: 946_684_800, max: 2_524_607_999 });

/** A moment as written at so many minutes from UTC. */
export function writtenAt(moment: number, offset: number): string {
  const local = new Date((moment + offset * 60) * 1000).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}

/** A call of a customer whose package has inclusive calls. */
export const call = fc.record({
  call: fc.record({
    number: anyNumber,
    startedAt: moment.map((at) => writtenAt(at, 0)),
    durationSeconds: seconds,
    ratePerMinute: price,
    overProviderNetwork: fc.constant(true),
    purpose: fc.constantFrom('voice', 'internet'),
  }),
  package: fc.record({
    includesCalls: fc.constant(true),
    includes0845: fc.boolean(),
    inclusiveTimes: fc.oneof(fc.constant(null), fc.constant(atAllTimes), windows),
    billingInterval: interval,
    connectionFee: price,
  }),
});
export type Call = typeof call extends fc.Arbitrary<infer C> ? C : never;

/** Up to so many calls of one invoice. */
export const calls = (most: number) =>
  fc.array(
    fc.record({
      durationSeconds: fc.oneof({ weight: 5, arbitrary: seconds }, { weight: 1, arbitrary: daysUpTo(0) }),
      ratePerMinute: price,
      connectionFee: price,
    }),
    { maxLength: most },
  );
