import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { files } from '../../rules/index.ts';
import type { TableFile } from '../../src/check/newer-tables.ts';
import { calendarsAgain, keepCalendars, keepRates, ratesAgain } from '../../src/kept/kept-tables.ts';
import { addDays } from '../../src/values/date.ts';
import { decimal, toPlain } from '../../src/values/decimal.ts';
import { draws, seed } from '../seed.ts';

const tables = files.tables as readonly TableFile[];

describe.each(tables)('the table $table', (file) => {
  it('comes out of what is kept of it as its file has it, day by day', () => {
    if (file.type === 'calendars') {
      const again = calendarsAgain(keepCalendars(file.calendars));
      expect(Object.entries(again)).toEqual(Object.entries(file.calendars));
    } else
      expect(ratesAgain(keepRates(file.entries))).toEqual(
        file.entries.map(({ from, value }) => ({ from, value: toPlain(decimal(value)) })),
      );
  });
});

const day = fc.integer({ min: 0, max: 700_000 }).map((days) => addDays('0001-01-01', days));
const days = fc.uniqueArray(day, { maxLength: 20 }).map((list) => list.toSorted());

it('so do rates that rise, fall, stay and are below nil', () => {
  const percent = fc.integer({ min: -99_999, max: 9_999_999 }).map((units) => String(units / 10_000));
  const rates = days.chain((list) =>
    fc
      .array(percent, { minLength: list.length, maxLength: list.length })
      .map((values) => list.map((from, at) => ({ from, value: values[at] as string }))),
  );
  fc.assert(
    fc.property(rates, (one) => {
      expect(ratesAgain(keepRates(one))).toEqual(one);
    }),
    { seed, numRuns: draws(100) },
  );
});

it('and days that some calendars share, and calendars of none', () => {
  const calendars = fc.record({ north: days, south: days });
  const some = fc.uniqueArray(day, { maxLength: 2 });
  fc.assert(
    fc.property(calendars, some, ({ north, south }, shared) => {
      const both = {
        north: [...new Set([...north, ...shared])].sort(),
        south: [...new Set([...south, ...shared])].sort(),
      };
      expect(calendarsAgain(keepCalendars(both))).toEqual(both);
    }),
    { seed, numRuns: draws(100) },
  );
});
