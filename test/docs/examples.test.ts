import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { appOf } from '../../src/http.ts';
import * as main from '../../src/index.ts';
import { schemas } from '../../src/schemas.ts';

const library = { ...main, appOf, schemas };

const read = (file: string) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8');
const files = [
  'asking-many.ts',
  'asking-next.ts',
  'asking-other-readings.ts',
  'asking-the-dictionary.ts',
  'compile-decision.ts',
  'diffing.ts',
  'explaining.ts',
  'giving-facts.ts',
  'http.ts',
  'in-force.ts',
  'index.ts',
  'language/answer/policy-error.ts',
  'load-policy.ts',
  'moving-one-fact.ts',
  'published-tables.ts',
  'record-signatures.ts',
  'records.ts',
  'schemas.ts',
];
const source = files.map(read).join('');

/** The examples of the doc comments: under `@example`, an expression, then its result after `//`. */
const examples = [...source.matchAll(/@example\n \* (.+) \/\/ (.+)\n/g)].map(([, expression, result]) => ({
  expression,
  result,
}));

/** Runs an expression as a reader would, the public names in scope. */
const run = (expression: string | undefined): Promise<unknown> =>
  new Function(...Object.keys(library), `return (async () => (${expression}))()`)(...Object.values(library));

describe('the example of a public function', () => {
  it('is there for each of them', () => {
    const functions = Object.entries(library).filter(
      ([name, value]) => typeof value === 'function' && name !== 'PolicyError',
    );
    expect(
      examples.map(({ expression }) => functions.find(([name]) => expression?.includes(`${name}(`))?.[0]),
    ).not.toContain(undefined);
    expect(examples).toHaveLength(functions.length);
  });

  it.each(examples)('$expression', async ({ expression, result }) => {
    expect(await run(expression)).toEqual(await run(result));
  });
});
