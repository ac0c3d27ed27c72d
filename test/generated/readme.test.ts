import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import account from '../../docs/examples/account.json' with { type: 'json' };
import { facts } from '../../rules/facts/index.ts';
import { files } from '../../rules/index.ts';
import { answerInWords } from '../../src/explain/decision-to-english.ts';
import { policyOf } from '../../src/policy.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const { decisions, evaluate, modelOf, dictionary } = policyOf(files, facts);

const rows = decisions.map((id) => {
  const answer = answerInWords(evaluate(id, account as never), modelOf(id), dictionary);
  return `| \`${id}\` | ${modelOf(id).question} | ${answer} |`;
});
const table = ['| decision | question | answer for the example |', '|---|---|---|', ...rows].join('\n');

test('the table in README.md is what the decisions answer', async () => {
  const current = readme.replace(
    /(<!-- decisions -->\n)[\s\S]*(<!-- \/decisions -->)/,
    (_, start, end) => `${start}${table}\n${end}`,
  );
  await expect(current).toMatchFileSnapshot('../../README.md');
});
