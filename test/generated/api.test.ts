import { describe, expect, it } from 'vitest';
import { lazily } from '../../src/language/run-time/lazily.ts';
import { apiOf, type Declared, declarationsOf } from './api-report.ts';
import { formatted } from './formatted.ts';

const entries = {
  'src/index.ts': '',
  'src/facts.ts': '/facts',
  'src/contract-files.ts': '/contract',
  'src/http.ts': '/http',
  'src/schemas.ts': '/schemas',
  'src/to-sql.ts': '/sql',
  'src/proving.ts': '/prove',
  'src/verify/index.ts': '/verify',
};

/** What is behind a policy. Whoever could name these could not be spared a change of them. */
const internal = ['DecisionModel', 'Dictionary', 'Documents', 'InnerPolicy', 'Term', 'Valuation', 'Value', 'World'];

const program = lazily(() => declarationsOf([...Object.keys(entries), 'src/inner-policy.ts']));

describe('what the package gives', () => {
  it('is told in docs/api.md', async () => {
    const api = apiOf(program(), Object.keys(entries));
    const ofOurs = api.behind.filter(({ file }) => file.startsWith('src/'));
    const ofContract = api.behind.filter(({ file }) => file.startsWith('rules/'));
    const page = [
      '# The public API',
      'Every name that each entry gives, with its type; made by `npm run generate`. What it means stands beside it in the source.',
      ...api.entries.flatMap(({ entry, declared }) => [
        `## \`@invictanet/contract-rules${entries[entry as keyof typeof entries]}\``,
        blockOf(declared),
      ]),
      '## What these rest on',
      'Types that are met through the names above and have no name of their own in an entry.',
      blockOf(ofOurs),
      `Made of the rule files: ${ofContract.map(({ name, file }) => `\`${name}\` ([${file}](../${file}))`).join(', ')}.`,
    ];
    await expect(`${page.join('\n\n')}\n`).toMatchFileSnapshot('../../docs/api.md');
  });

  it('leads to nothing that is internal', () => {
    const api = apiOf(program(), Object.keys(entries));
    const names = [...api.entries.flatMap(({ declared }) => declared), ...api.behind].map(({ name }) => name);
    expect(names).toContain('PlainValue');
    expect(names.filter((name) => internal.includes(name))).toEqual([]);
  });
});

it('what is internal is found where something leads to it', () => {
  const { entries, behind } = apiOf(program(), ['src/inner-policy.ts']);
  const names = [...entries.flatMap(({ declared }) => declared), ...behind].map(({ name }) => name);
  expect(internal.filter((name) => !names.includes(name))).toEqual([]);
});

/** Those of `rules/answers.ts` are made of the rule files, and stand there. */
const blockOf = (declared: readonly Declared[]): string => {
  const [here, there] = [false, true].map((made) =>
    declared.filter(({ file }) => (file === 'rules/answers.ts') === made),
  );
  const text = formatted('api.d.ts', (here ?? []).map(({ declaration }) => declaration).join('\n\n'));
  const elsewhere = (there ?? []).map(({ name, file }) => `\n\`${name}\` stands in [${file}](../${file}).`);
  return [`\`\`\`ts\n${text}\`\`\``, ...elsewhere].join('\n');
};
