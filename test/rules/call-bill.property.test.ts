import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, decimal } from '../../src/values/decimal.ts';
import { answerTo } from '../laws/answers.ts';
import { calls, interval, price, seconds } from '../laws/calls.ts';
import { holds, known } from '../laws/judged.ts';
import { halfPence, isWithin } from '../laws/money.ts';

test('P77 splitting a call never makes the bill cheaper', () =>
  holds(
    [calls(4), seconds, seconds, price, price, interval],
    (others, first, second, ratePerMinute, connectionFee, billingInterval) => {
      const billed = (...durations: readonly number[]) => {
        const split = durations.map((durationSeconds) => ({ durationSeconds, ratePerMinute, connectionFee }));
        return answerTo('call-bill', { calls: [...others, ...split], package: { billingInterval } });
      };
      const [whole, parts] = [billed(first + second), billed(first, second)];
      for (const name of ['total', 'totalUnrounded'] as const)
        expect(compare(decimal(known(parts[name])), decimal(known(whole[name])))).toBeGreaterThanOrEqual(0);
    },
  ));

test('P82 calls rounded one by one come within half a penny each, and one more, of all of them rounded once', () =>
  holds([calls(12), interval, fc.constantFrom('up', 'seconds-after-first')], (calls, billingInterval, minutes) => {
    const total = (option: string) => {
      const readings = { 'call-rounding': option, 'minute-rounding': minutes };
      return decimal(known(answerTo('call-bill', { calls, package: { billingInterval } }, readings).total));
    };
    expect(isWithin(halfPence(calls.length + 1), total('each-call'), total('together'))).toBe(true);
  }));
