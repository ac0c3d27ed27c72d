import { describe, expect, it } from 'vitest';
import {
  assess,
  compareReadings,
  evaluate,
  explain,
  explainAssessment,
  explainComparison,
  loadPolicy,
  PolicyError,
  summarise,
  toMarkdown,
} from '../../src/index.ts';
import { arbitrariesOf, checkByBoundaries, lawsOf } from '../../src/verify/index.ts';
import { facts } from './tool-lending/facts.ts';
import { files } from './tool-lending/index.ts';

const policy = loadPolicy(files, facts);
const decision = evaluate('collection-date', {});

const takers: Readonly<Record<string, (policy: never) => unknown>> = {
  explain: (policy) => explain(decision, policy),
  summarise: (policy) => summarise(decision, policy),
  explainAssessment: (policy) => explainAssessment(assess({}), policy),
  explainComparison: (policy) => explainComparison(compareReadings('collection-date', {}), policy),
  toMarkdown: (policy) => toMarkdown(policy),
  arbitrariesOf: (policy) => arbitrariesOf(policy),
  lawsOf: (policy) => lawsOf(policy),
  checkByBoundaries: (policy) => checkByBoundaries(policy, 'late-fee'),
};

describe.each(Object.entries(takers))('%s', (_, take) => {
  it.each([
    ['null', null, 'null'],
    ['a number, as from `map`', 0, '0'],
    ['a copy', { ...policy }, 'an object'],
    ['the files', files, 'an object'],
  ])('refuses %s and says what to give', (_name, given, found) => {
    const refused = () => take(given as never);
    expect(refused).toThrow(PolicyError);
    expect(refused).toThrow(`(top): expected a policy as \`loadPolicy\` gave it, no copy, found ${found}`);
  });
});

/** What is told, or why nothing is. */
function toldBy(tell: () => unknown): unknown {
  try {
    return tell();
  } catch (error) {
    return String(error);
  }
}

const objectIsOptions = ['explain', 'summarise', 'explainAssessment', 'explainComparison'];

describe.each(Object.entries(takers).filter(([name]) => !objectIsOptions.includes(name)))('%s', (_, take) => {
  it('refuses an object and says what to give', () => {
    expect(() => take({} as never)).toThrow(
      '(top): expected a policy as `loadPolicy` gave it, no copy, found an object',
    );
  });
});

describe.each(Object.entries(takers).filter(([name]) => objectIsOptions.includes(name)))('%s', (_, take) => {
  it('takes an object as its options, of which the policy is one', () => {
    expect(take({} as never)).toBe(take(undefined as never));
    expect(toldBy(() => take({ policy } as never))).toBe(toldBy(() => take(policy as never)));
    expect(() => take({ polcy: policy } as never)).toThrow('/polcy: unknown key `polcy`, did you mean `policy`?');
    expect(() => take({ policy: {} } as never)).toThrow('expected a policy as `loadPolicy` gave it');
  });
});

it('a policy shows its public functions and nothing of what is behind them', () => {
  expect(Object.keys(policy).sort()).toEqual([
    'assess',
    'assessWithEngine',
    'checkRule',
    'compareReadings',
    'compileDecision',
    'decisions',
    'evaluate',
    'evaluateMany',
    'evaluateWithEngine',
    'extreme',
    'factsOf',
    'isDecisionId',
    'nextQuestion',
    'parseFacts',
    'parseFile',
    'presetReadings',
    'record',
    'replay',
    'stamp',
    'toEngine',
    'toJavaScript',
    'turningPoints',
    'whatWouldChange',
  ]);
});

it('an answer of another policy is told as such', () => {
  expect(() => explain(decision, policy)).toThrow('/policy/digest: made by the policy with the digest');
});

it('a decision that the policy does not have is told as such', () => {
  expect(() => policy.evaluate('collection-date' as never, {})).toThrow('unknown decision `collection-date`');
  expect(() => checkByBoundaries(policy, 'late-fees')).toThrow(
    'unknown decision `late-fees`, did you mean `late-fee`?',
  );
});
