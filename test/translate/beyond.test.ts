import { describe, expect, it } from 'vitest';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { pack, row } from '../hostile/packs.ts';

/** The last of these days is twice as far from `on` as the one before it, and so beyond all days. */
const days = row(5, 'until', (day) => [
  day,
  'plusDays',
  ['on', 'daysUntil', day],
  { countingFrom: { choice: 'day-after' } },
]).terms;
const isLater = { means: 'the last is later', all: [['t5', 'isAfter', 'until']] };
const isNot = { means: 'it is not', all: [['isLater', 'is', false]] };
const event = { type: 'found', params: { clause: 'C1', because: 'it is so' } };
const isTrue = (fact: string) => ({ all: [{ fact, operator: 'is', value: true }] });
const effects = { done: [], found: [] };
const otherBranch = { other: { means: 'the other branch', when: 'isNot', then: true, else: 'b' } };
const asked = (further: object, terms: object = {}) => ({
  terms: { ...days, isLater, isNot, ...terms, both: { means: 'whether it is so', ...further } },
  rules: [{ name: 'it', conditions: isTrue('both'), event }],
  effects,
});

describe('compiled code leaves to closures what is beyond all days', () => {
  it.each<[string, object]>([
    ['where it holds or does not', asked({ any: ['isLater', 'isNot'] })],
    ['where it holds and does not', asked({ all: ['isLater', 'isNot'] })],
    ['where either branch comes to the same', asked({ when: 'isLater', then: true, else: 'other' }, otherBranch)],
    [
      'where two rules come to the same',
      {
        terms: { ...days, isLater },
        rules: [
          { name: 'later', conditions: isTrue('isLater'), event },
          { name: 'not-later', conditions: { all: [{ not: { condition: 'later' } }] }, event },
        ],
        effects,
      },
    ],
  ])('%s', async (_, rule) => {
    const policy = pack({ d: rule });
    const source = policy.toJavaScript('d');
    const { default: compiled } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
    const decide = policy.compileDecision('d', { compiled });
    const facts = (until: string) => ({ on: '1900-01-01', until, b: false }) as never;
    expect(decide(facts('1900-02-01')).outcome).toBe(policy.evaluate('d', facts('1900-02-01')).outcome);
    expect(() => policy.evaluate('d', facts('2199-12-31'))).toThrow(PolicyError);
    expect(() => decide(facts('2199-12-31'))).toThrow(PolicyError);
  });
});
