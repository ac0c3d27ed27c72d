import { expect, test } from 'vitest';
import { facts } from '../../rules/facts/index.ts';
import { files } from '../../rules/index.ts';
import { policyOf } from '../../src/policy.ts';
import { answersToTypescript } from './answers-to-typescript.ts';
import { formatted } from './formatted.ts';

test('rules/answers.ts is what the rule files answer', async () => {
  const { decisions, modelOf, dictionary } = policyOf(files, facts);
  const text = answersToTypescript(decisions.map(modelOf), [...dictionary.readings.values()]);
  await expect(formatted('rules/answers.ts', text)).toMatchFileSnapshot('../../rules/answers.ts');
});
