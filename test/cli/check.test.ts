import { describe, expect, it } from 'vitest';
import { examplesOf, ruleFiles } from '../rules/contract.ts';
import { cli } from './io.ts';

const sound = ruleFiles['collection-date'] as Record<string, unknown>;
const file = (document: unknown): string => JSON.stringify(document);

describe('check', () => {
  it('finds a sound file sound', async () => {
    const files = { 'mine/collection-date.json': file(sound), 'mine/notes.md': '' };
    expect(await cli('check mine', { files })).toEqual({ code: 0, out: 'collection-date: sound\n', err: '' });
  });

  it('says what is wrong with each file, and goes on', async () => {
    const files = {
      'mine/a-broken.json': '{',
      'mine/b-bad.json': file({ ...sound, decision: 'b-bad', question: undefined, clauses: ['S9.99'] }),
      'mine/collection-date.json': file(sound),
      'mine/z-misnamed.json': file(sound),
    };
    const { code, out } = await cli('check mine', { files });
    expect(code).toBe(2);
    expect(out).toMatch(/^mine\/a-broken\.json: expected JSON, found /m);
    expect(out).toMatch(/^b-bad\/question: `question` is missing/m);
    expect(out).toMatch(/^collection-date: sound$/m);
    expect(out).toMatch(
      /^z-misnamed\/decision: expected `z-misnamed`, as the file is named, found `collection-date`$/m,
    );
  });

  it('tries the examples: one that does not hold is found', async () => {
    const [first, ...others] = examplesOf('collection-date').map(({ file: _, at, ...example }) => example);
    const wrong = { ...sound, examples: [{ ...first, expect: { outcome: null } }, ...others] };
    const { code, out } = await cli('check mine --json', { files: { 'mine/collection-date.json': file(wrong) } });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      sound: false,
      rules: [
        { decision: 'collection-date', issues: [{ code: 'example-fails', at: '/examples/0', name: first?.name }] },
      ],
    });
  });

  it('lets a file consult the decisions of the contract', async () => {
    const files = { 'mine/late-payment-interest.json': file(ruleFiles['late-payment-interest']) };
    expect((await cli('check mine', { files })).code).toBe(0);
  });

  it('refuses a folder that is not there, and one without rule files', async () => {
    expect(await cli('check nowhere')).toEqual({
      code: 2,
      out: '',
      err: 'nowhere: expected a folder that can be read, found none of that name\n',
    });
    expect(await cli('check mine', { files: { 'mine/notes.md': '' } })).toEqual({
      code: 2,
      out: '',
      err: 'mine: expected rule files that end in .json, found none\n',
    });
  });
});
