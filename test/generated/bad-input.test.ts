import { expect, test } from 'vitest';
import { badArguments } from '../hostile/bad-arguments.ts';
import { edges } from '../hostile/edges.ts';
import { badCopies } from '../hostile-cli/bad-copies.ts';
import { badFiles, badReadings, standardInputTwice } from '../hostile-cli/bad-files.ts';
import { exitCodes } from '../hostile-cli/exit-codes.ts';
import { codeInTable, table } from './tables-to-markdown.ts';

const shown = (content: unknown): string => {
  const text = String(content);
  return codeInTable(text.length > 40 ? `${text.slice(0, 20)}… (${text.length} characters)` : text);
};
const said = (...lines: readonly string[]): string =>
  lines
    .flatMap((text) => text.split('\n').filter(Boolean))
    .map(codeInTable)
    .join('<br>');

const sections: readonly (readonly [title: string, about: string, table: string])[] = [
  [
    'Files',
    'A file of facts that the command line is given. The exit code is 2, and nothing is printed on standard output.',
    table(
      ['a file', 'standard error says'],
      badFiles.map(([what, , message]) => [what, said(message)]),
    ),
  ],
  [
    'Files of readings',
    'The same for `--readings`.',
    table(
      ['the file holds', 'standard error says'],
      badReadings.map(([content, message]) => [shown(content), said(message)]),
    ),
  ],
  [
    'Standard input',
    'It is read once; asked for twice, nothing is read.',
    table(
      ['after `contract-rules`', 'expected'],
      standardInputTwice.map(([line, words]) => [codeInTable(line), said(words)]),
    ),
  ],
  [
    'Exit codes',
    'In a shell with `pipefail`, `run` being the program and `bad` a folder of bad rule files; `nothing.json` holds no facts.',
    table(
      ['line', 'exit code', 'standard error says'],
      exitCodes.map(([line, code, message]) => [
        codeInTable(line),
        String(code),
        message === '' ? 'nothing' : said(message),
      ]),
    ),
  ],
  [
    'Arguments of functions',
    'A `PolicyError` is thrown, or a promise rejects with it; its message has these lines.',
    table(
      ['a call with', 'the message'],
      badArguments.map(([what, , ...lines]) => [what, said(...lines)]),
    ),
  ],
  [
    'Facts at their limits',
    'The last content of a fact that is accepted, and one that is refused; all limits stand in [Limits](limits.md).',
    table(
      ['fact', 'accepted', 'refused', 'expected'],
      edges.map(([path, last, beyond, expected]) => [codeInTable(path), shown(last), shown(beyond), expected]),
    ),
  ],
  [
    'Copies of documents',
    'What `compareText` refuses, and words of the message.',
    table(
      ['files or options', 'the message has'],
      badCopies.map(([what, , message]) => [what, said(message)]),
    ),
  ],
];

test('docs/bad-input.md has what the tests hold', async () => {
  const page = [
    '# Bad input and what it gives',
    'Made by `npm run generate` from the data of the tests in `test/hostile` and `test/hostile-cli`. Whatever is given, a function answers or throws\n`PolicyError`, and the program ends with an exit code that says so.',
    ...sections.flatMap(([title, about, rows]) => [`## ${title}`, about, rows]),
  ];
  await expect(`${page.join('\n\n')}\n`).toMatchFileSnapshot('../../docs/bad-input.md');
});
