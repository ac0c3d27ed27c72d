import { describe, expect, it } from 'vitest';
import { cli } from '../cli/io.ts';
import { badFiles, badReadings, given, standardInputTwice, utf16 } from './bad-files.ts';

const line = 'decide collection-date a.json --brief';

describe('a file is read', () => {
  it.each<readonly [string, string | Uint8Array]>([
    ['in UTF-8', given],
    ['with a byte order mark', `\ufeff${given}`],
    ['in UTF-16, as Windows writes it', utf16(given, true)],
    ['in UTF-16, the other way round', utf16(given, false)],
    ['with line ends of any kind', given.replaceAll(' ', '\r\n')],
  ])('%s', async (_, content) => {
    const { code, out, err } = await cli(line, { files: { 'a.json': content } });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('29 December 2025');
  });
});

it.each(standardInputTwice)('standard input is not read twice: %s', async (line, words) => {
  const err = `standard input: expected ${words}\n`;
  expect(await cli(line, { files: { 'a.json': given }, stdin: '{}' })).toEqual({ code: 2, out: '', err });
});

describe('a file is refused', () => {
  it.each(badFiles)('%s', async (_, content, err) => {
    expect(await cli(line, { files: { 'a.json': content } })).toEqual({ code: 2, out: '', err: `${err}\n` });
  });

  it.each(badReadings)('that should be readings and is %s', async (content, err) => {
    const files = { 'a.json': given, 'r.json': content };
    const refused = { code: 2, out: '', err: `${err}\n` };
    expect(await cli(`${line} --readings r.json`, { files })).toEqual(refused);
    expect(await cli(`${line} --readings r.json --reading last-day-not-working=rolls-forward`, { files })).toEqual(
      refused,
    );
  });

  it.each(['null', '[]', '"text"', '5'])('that should be tables and is %s', async (content) => {
    const { code, err } = await cli(`${line} --tables t.json`, { files: { 'a.json': given, 't.json': content } });
    expect(code).toBe(2);
    expect(err).toMatch(/^\S*: expected .*\n$/);
  });
});
