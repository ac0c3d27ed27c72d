import { describe, expect, test } from 'vitest';
import { sameValue, UNKNOWN, Unknown, type Value } from '../../src/language/run-time/value.ts';
import { decimal } from '../../src/values/decimal.ts';
import { timeline } from '../../src/values/timeline.ts';

const calendar = (holiday: string) => ({
  holidays: new Set([holiday]),
  answersFrom: '2025-01-01',
  answersTo: '2025-12-31',
  table: 'invented-holidays',
});
const series = (percent: string, table: string | null) =>
  timeline([{ from: '2025-01-01', value: decimal(percent) }], { table });
const days = (to: string) => ({ from: '2025-01-01', to });

describe('whether two values are the same', () => {
  const first = calendar('2025-04-18');
  const ofTable = series('4', 'invented-rate');

  test.each<[Value, Value, boolean]>([
    [decimal('1.50'), decimal('1.5'), true],
    [{ days: 1, interest: decimal('0.10') }, { days: 1, interest: decimal('0.1') }, true],
    [['2025-01-01', null], ['2025-01-01'], false],
    [{ days: 1, on: null }, { days: 1 }, false],
    [{ days: 1 }, { hours: 1 }, false],
    [[{ on: '2025-01-01' }], [{ on: '2025-01-01' }], true],
    [[], {}, false],
    [[], series('4', null), false],
    [{}, null, false],
    [decimal('1.5'), '1.5', false],
    [decimal('1.5'), {}, false],
    [new Unknown(null, [decimal('1.50'), null]), new Unknown('invented-rate', [decimal('1.5'), null]), true],
    [new Unknown(null, [1, 2]), new Unknown(null, [1, 3]), false],
    [new Unknown(null, [1, 2]), UNKNOWN, false],
    [new Unknown(null, null, days('2025-01-31')), new Unknown(null, null, days('2025-01-31')), true],
    [new Unknown(null, null, days('2025-01-31')), new Unknown(null, null, days('2025-02-01')), false],
    [UNKNOWN, [], false],
    [series('4', null), series('4.0', null), true],
    [series('4', null), series('5', null), false],
    [first, first, true],
    [first, calendar('2025-04-21'), false],
    [ofTable, ofTable, true],
    [ofTable, series('5', 'invented-rate'), false],
  ])('%#', (a, b, same) => {
    expect(sameValue(a, b)).toBe(same);
    expect(sameValue(b, a)).toBe(same);
  });
});
