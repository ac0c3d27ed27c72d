import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerTo, factsFor, readingsFor } from '../laws/answers.ts';
import { holds, known } from '../laws/judged.ts';

const payingBy = (method: string, overrides: Record<string, fc.Arbitrary<unknown>> = {}) =>
  factsFor('payment-method', { overrides: { 'payment.method': fc.constant(method), ...overrides } });
const policy = readingsFor('payment-method');

test('P96 Direct Debit is taken for every service, under any reading', () =>
  holds([payingBy('direct-debit'), policy], (facts, readings) => {
    expect(known(answerTo('payment-method', facts, readings).outcome)).toBe('accepted');
  }));

test('P96 cash is never taken without agreement, under any reading', () =>
  holds([payingBy('cash', { 'payment.otherMethodAgreed': fc.constant(false) }), policy], (facts, readings) => {
    expect(known(answerTo('payment-method', facts, readings).outcome)).toBe('refused');
  }));
