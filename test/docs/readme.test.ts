import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const blocks = [...readme.matchAll(/```ts\n([\s\S]+?)```/g)].map(([, code]) => code as string);

/** Runs a block as it stands: its import gives the public names, and `expression; // value` holds the two to be equal. */
function run(code: string): number {
  let held = 0;
  const same = (actual: unknown, expected: unknown) => {
    expect(actual).toEqual(expected);
    held += 1;
  };
  const body = code
    .replace(/^import .+\n/m, '')
    .replaceAll(' as const', '')
    .replace(/catch \(error\) \{[\s\S]*\}/, 'catch (error) { throw error; }')
    .replace(/^( *)(.+); \/\/ (.+)$/gm, '$1same($2, $3);');
  new Function('same', ...Object.keys(library), body)(same, ...Object.values(library));
  return held;
}

describe('README.md', () => {
  it('has code', () => {
    expect(blocks).toHaveLength(2);
  });

  it.each(blocks)('says of its code what is so: %s', (code) => {
    expect(run(code)).toBe([...code.matchAll(/; \/\/ /g)].length);
  });

  it('imports only what there is', () => {
    const named = blocks.flatMap((code) => (/import \{ (.+) \}/.exec(code)?.[1] ?? '').split(', '));
    expect(named.filter((name) => !Object.hasOwn(library, name))).toEqual([]);
  });

  it.each([...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path as string))(
    'links to a file that is there: %s',
    (path) => {
      expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).not.toBe('');
    },
  );
});
