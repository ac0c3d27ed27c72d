import { readdirSync, readFileSync } from 'node:fs';
import * as duckDb from '@duckdb/node-api';
import * as fastCheck from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as contractFiles from '../../src/contract-files.ts';
import * as invoiceDispute from '../../src/decisions/invoice-dispute.ts';
import * as facts from '../../src/facts.ts';
import * as library from '../../src/index.ts';
import * as prove from '../../src/proving.ts';
import * as sql from '../../src/to-sql.ts';
import * as verify from '../../src/verify/index.ts';
import { countTold, faultsOf, run, type Snippet, snippetsIn } from './snippets.ts';

const root = new URL('../../', import.meta.url);
const inDocs = readdirSync(new URL('docs/', root)).filter((name) => name.endsWith('.md'));
const pages = ['README.md', ...inDocs.map((name) => `docs/${name}`)].map((page) => ({
  page,
  blocks: snippetsIn(page, readFileSync(new URL(page, root), 'utf8')),
}));

/** A test inside a block runs at once: a block is already inside a test. */
const atOnce = (_: string, work: () => unknown) => work();
const packages = {
  '@invictanet/contract-rules': library,
  '@invictanet/contract-rules/facts': facts,
  '@invictanet/contract-rules/contract': contractFiles,
  '@invictanet/contract-rules/verify': verify,
  '@invictanet/contract-rules/sql': sql,
  '@invictanet/contract-rules/prove': prove,
  '@invictanet/contract-rules/decisions/invoice-dispute': invoiceDispute,
  '@duckdb/node-api': duckDb,
  'fast-check': fastCheck,
  vitest: { expect, test: atOnce, it: atOnce },
};

/** The packages, and what the blocks before one export as files of their own. */
async function modulesFor(before: readonly Snippet[]): Promise<Record<string, unknown>> {
  const modules: Record<string, unknown> = { ...packages };
  for (const block of before) {
    if (block.file !== null) modules[`./${block.file}`] = (await run(block, modules)).exports;
  }
  return modules;
}

const withCauses = (error: unknown): string =>
  error instanceof Error ? `${error.message}\n${withCauses(error.cause)}` : '';

/** Which day or sum a random test shows is not held, only that it is one. */
const plain = (text: string): string => text.replace(/\d+/g, '0');

describe.each(pages.filter(({ blocks }) => blocks.length > 0))('$page', ({ blocks }) => {
  it.each(blocks)('$code', async (block) => {
    const ran = run(block, await modulesFor(blocks.slice(0, blocks.indexOf(block))));
    if (block.throws === null) {
      const { values } = await ran;
      expect(values).toHaveLength(countTold(block.code));
      for (const [actual, said] of values) expect(actual).toEqual(said);
      return;
    }
    const message = await ran.then(
      () => 'nothing was thrown',
      (error) => withCauses(error),
    );
    for (const line of block.throws) {
      for (const part of line.split('…')) expect(plain(message)).toContain(plain(part));
    }
  });
});

it('every block compiles', () => {
  expect(faultsOf(pages.flatMap(({ blocks }) => blocks))).toEqual([]);
});

it('there are blocks where there should be', () => {
  const counts = Object.fromEntries(pages.map(({ page, blocks }) => [page, blocks.length]));
  expect(counts).toMatchObject({
    'docs/boundaries.md': 1,
    'docs/mutation-of-rules.md': 1,
    'README.md': 2,
    'docs/own-policy.md': 5,
    'docs/compliance.md': 4,
  });
});
