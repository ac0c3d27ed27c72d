import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { files } from '../../rules/index.ts';
import { decisionInWords } from '../../src/explain/decision-to-english.ts';
import type { Reason } from '../../src/language/answer/reason.ts';
import { inFull } from '../../src/language/answer/told-once.ts';
import { contract, ruleFiles } from '../rules/contract.ts';
import { decisions, partOf } from './accounts.ts';
import { type DecisionId, factsFor, readingsFor } from './answers.ts';
import { holds } from './judged.ts';
import { everyReason, isOfType, pointedTo, valuesOf } from './told.ts';

// For each decision; every fifth fact of the second kind is left out.
const numRuns = 20;
const factsOf = (decision: string) =>
  fc.oneof(partOf(decision as DecisionId), factsFor(decision as DecisionId, { unknown: 0.2 }));

const toldOf = (decision: string, facts: object, readings: Readonly<Record<string, string>>) => {
  const answer = contract.evaluate(decision as never, facts as never, { readings });
  return { answer, told: everyReason(answer.because, decision) };
};

test.each(decisions)('every value in a reason has its type: %s', (decision) =>
  holds(
    [factsOf(decision), readingsFor(decision)],
    (facts, readings) => {
      for (const { reason } of toldOf(decision, facts, readings).told)
        for (const { value, type } of valuesOf(reason)) expect([value, type, isOfType(value, type)]).toContain(true);
    },
    numRuns,
  ),
);

/** The operator of a sentence, written by its keys or in short; any other condition stands for that it is so. */
function operatorIn(shape: unknown): unknown {
  if (Array.isArray(shape)) return shape[1];
  return typeof shape === 'object' && shape !== null && 'operator' in shape ? shape.operator : 'is';
}

interface Params {
  readonly clause: string;
  readonly cases?: readonly { readonly clause?: string }[];
}

test.each(decisions)('every place is that of what is told, in its rule file: %s', (decision) =>
  holds(
    [factsOf(decision), readingsFor(decision)],
    (facts, readings) => {
      for (const { reason, decision: by } of toldOf(decision, facts, readings).told) {
        const at = (place: string) => pointedTo({ ...(ruleFiles[by] as object), prelude: files.prelude }, place);
        if ('operator' in reason) expect(operatorIn(at(reason.at))).toBe(reason.operator);
        if ('by' in reason) expect(operatorIn(at(reason.by.at))).toBe(reason.by.operator);
        if ('entry' in reason) expect(at(reason.at)).toSatisfy((over: object) => 'each' in over || 'fold' in over);
        if ('not' in reason) expect(at(reason.at)).toMatchObject({ name: reason.not });
        if ('rule' in reason) {
          const params = at(`${reason.at}${reason.at === '/otherwise' ? '' : '/event'}/params`) as Params;
          expect(params.cases?.[reason.closer ?? -1]?.clause ?? params.clause).toBe(reason.clause);
        }
      }
    },
    numRuns,
  ),
);

/** Whether a choice is by a fact that was left out. */
function isOfLeftOut({ at }: { readonly at?: string }, decision: string): boolean {
  const shape = pointedTo({ ...(ruleFiles[decision] as object), prelude: files.prelude }, at ?? '');
  return JSON.stringify((shape as { readonly when?: unknown }).when ?? null).includes('"leftOut"');
}

test.each(decisions)(
  'the branch of a term is one that its rule file has, and a true condition is told first: %s',
  (decision) =>
    holds(
      [factsOf(decision), readingsFor(decision)],
      (facts, readings) => {
        const { answer, told } = toldOf(decision, facts, readings);
        for (const { reason, decision: by } of told) {
          if (!('branch' in reason)) continue;
          if ('reading' in reason) expect(reason.branch).toBe(answer.readings[reason.reading as string]);
          else expect(reason.branch === 'else' || Number.isInteger(reason.branch)).toBe(true);
          const [first] = reason.from;
          // That a fact was left out is not told.
          if (typeof reason.branch !== 'number' || first === undefined || isOfLeftOut(reason, by)) continue;
          expect('term' in first ? first.value : 'holds' in first && first.holds).toBe(true);
        }
      },
      numRuns,
    ),
);

test.each(decisions)('as JSON no reason is told twice, and the words stay the same: %s', (decision) =>
  holds(
    [factsOf(decision), readingsFor(decision)],
    (facts, readings) => {
      const { answer, told } = toldOf(decision, facts, readings);
      const json = JSON.stringify(answer);
      const parsed = JSON.parse(json);
      const whole = everyReason(parsed.because, decision).filter(({ reason }) => !('told' in reason));
      expect(whole).toHaveLength(told.length);
      expect(everyReason(inFull(parsed.because), decision)).toHaveLength(told.length);
      expect(inFull(parsed.because)).toEqual(answer.because as readonly Reason[]);
      const inWords = (made: typeof answer) => decisionInWords(made, contract.modelOf(decision), contract.dictionary);
      expect(inWords(parsed)).toBe(inWords(answer));
    },
    numRuns,
  ),
);
