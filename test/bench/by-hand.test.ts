import { describe, expect, it } from 'vitest';
import { seed } from '../seed.ts';
import { type ByHand, leftOut } from './by-hand/form.ts';
import { byHand } from './by-hand/index.ts';
import { type Questioned, questions } from './questions.ts';
import { compareByHand, ours, told } from './same-answers.ts';

const runs = Number(process.env.RUNS ?? 200);
const decisions = Object.keys(byHand) as Questioned[];

describe.each(decisions)('%s, written by hand', (decision) => {
  it(`answers and refuses as the rule does, ${runs} times`, () => {
    const { answered, refused, passedOver } = compareByHand(decision, runs, seed);
    expect(answered).toBeGreaterThan(runs / 3);
    expect(refused).toBeGreaterThan(runs / 10);
    expect(passedOver).toBeLessThan(runs / 20);
  });

  it('answers what is measured, with more than one outcome', () => {
    const answers = questions[decision].map((facts) => ours(decision, facts));
    expect(answers.map(told)).toEqual(questions[decision].map((facts) => told(byHand[decision](facts))));
    expect(new Set(answers.map((answer) => (answer as { outcome: string }).outcome)).size).toBeGreaterThan(1);
  });

  const changed: readonly (readonly [string, (answer: ByHand<object>) => ByHand<object>])[] = [
    ['outcome', (answer) => ({ ...(answer as { values: object }), outcome: 'another' })],
    ['value', (answer) => ({ ...(answer as { outcome: string }), values: { another: true } })],
    ['refusal', () => ({ issues: [] })],
  ];
  it.each(changed)('is noticed with another %s', (what, change) => {
    const isChanged = (answer: ByHand<object>) =>
      typeof answer !== 'symbol' && 'issues' in answer === (what === 'refusal');
    const wrong = (facts: unknown): ByHand<object> => {
      const answer: ByHand<object> = byHand[decision](facts);
      return isChanged(answer) ? change(answer) : answer;
    };
    expect(() => compareByHand(decision, 100, seed, wrong)).toThrow('Property failed');
  });
});

it('facts that are left out are not answered by hand', () => {
  for (const decision of decisions) expect(byHand[decision]({})).toBe(leftOut);
});
