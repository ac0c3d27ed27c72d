import { describe, expect, it } from 'vitest';
import { checkOneOf, checkOptions, type Forms } from '../../src/check/options.ts';
import { issueInWords } from '../../src/language/answer/message.ts';

const forms: Forms<'runs' | 'seed'> = {
  runs: ['a whole number above nil', (given) => Number.isInteger(given) && (given as number) > 0],
};
const check = (given: unknown, levels?: number) => checkOptions(given, ['runs', 'seed'], levels, forms);
const told = (given: unknown) => {
  const checked = check(given);
  return 'issues' in checked ? checked.issues.map(issueInWords) : [];
};

describe('options', () => {
  it('may be left out, all or some', () => {
    expect(check(undefined)).toEqual({ options: {} });
    for (const given of [{}, { runs: 1 }, { seed: 'any' }, { runs: undefined, seed: undefined }])
      expect(check(given)).toEqual({ options: given });
    expect(checkOptions({ a: 1 }, ['a'])).toEqual({ options: { a: 1 } });
  });

  it('are copied, so many levels of them', () => {
    const seed = { of: {} };
    const of = (levels?: number) => (check({ seed }, levels) as { options: { seed: typeof seed } }).options.seed;
    expect(of(1)).toBe(seed);
    expect(of(2)).not.toBe(seed);
    expect(of(2).of).toBe(seed.of);
    expect(of().of).not.toBe(seed.of);
  });

  it.each<[string, unknown, ...string[]]>([
    ['null', null, '(top): expected an object of options (`runs`, `seed`), or nothing, found null'],
    ['a list', [1], '(top): expected an object of options (`runs`, `seed`), or nothing, found a list'],
    [
      'misspelt or of another form, all at once',
      { sed: 1, more: 2, runs: 0 },
      '/sed: unknown key `sed`, did you mean `seed`?',
      '/more: unknown key `more`',
      '/runs: expected a whole number above nil, found 0',
    ],
    [
      'such as throw when they are read',
      {
        get runs() {
          throw new Error('no');
        },
      },
      '/runs: expected plain data, as JSON has it, found what throws when it is read',
    ],
  ])('are refused that are %s', (_, given, ...lines) => {
    expect(told(given)).toEqual(lines);
  });
});

describe('one of few words', () => {
  const known = ['text', 'html'];
  it.each<[unknown, ...string[]]>([
    ['text'],
    ['html'],
    ['htm', '(top): expected one of `text`, `html`, found "htm", did you mean `html`?'],
    ['speech', '(top): expected one of `text`, `html`, found "speech"'],
    [['text'], '(top): expected one of `text`, `html`, found a list'],
    [undefined, '(top): expected one of `text`, `html`, found `undefined`'],
  ])('%j', (given, ...lines) => {
    expect(checkOneOf(given, known).map(issueInWords)).toEqual(lines);
  });
});
