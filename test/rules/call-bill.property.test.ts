import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, decimal, toPlaces } from '../../src/values/decimal.ts';
import { answerTo } from '../laws/answers.ts';
import { calls, hundredths, inPounds, interval, price, seconds } from '../laws/calls.ts';
import { holds, known } from '../laws/judged.ts';
import { halfPence, isWithin } from '../laws/money.ts';

test('P76 each call of a bill costs its connection fee and a full rate for each minute begun', () =>
  holds([fc.array(fc.tuple(seconds, hundredths, hundredths), { maxLength: 6 })], (charged) => {
    const unanswered = { durationSeconds: 0, ratePerMinute: '0.10', connectionFee: '0.05' };
    const calls = charged.map(([durationSeconds, rate, fee]) => ({
      durationSeconds,
      ratePerMinute: inPounds(rate),
      connectionFee: inPounds(fee),
    }));
    const bill = { calls: [...calls, unanswered], package: { billingInterval: 'minute' } };
    const { outcome, billedMinutes, total, totalUnrounded } = answerTo('call-bill', bill);
    known(outcome);
    const minutes = charged.map(([durationSeconds]) => Math.ceil(durationSeconds / 60));
    const sum = charged.reduce((sum, [, rate, fee], n) => sum + fee + (minutes[n] as number) * rate, 0);
    const exact = decimal(inPounds(sum));
    expect([billedMinutes, totalUnrounded, total]).toEqual([[...minutes, 0], toPlaces(exact, 10), toPlaces(exact, 2)]);
  }));

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
