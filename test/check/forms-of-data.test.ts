import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseForm, unlessTooDeep } from '../../src/check/form.ts';
import { wrongType } from './issues.ts';

const notEmpty = { code: 'malformed', expected: 'text that is not empty', found: '""' };

describe('data of another form', () => {
  it.each<[what: string, schema: z.ZodType, given: unknown, issue: object]>([
    ['not an object', z.object({}), 1, { code: 'wrong-type', expected: 'an object', found: 'the number 1' }],
    ['not a number', z.number(), '1', { code: 'wrong-type', expected: 'a number', found: 'the text "1"' }],
    [
      'of a type that is not spoken of',
      z.date(),
      true,
      { code: 'wrong-type', expected: 'date', found: 'the boolean true' },
    ],
    [
      'of a type in words of the schema',
      z.string({ error: 'a day' }),
      1,
      { code: 'wrong-type', expected: 'a day', found: 'the number 1' },
    ],
    [
      'too few',
      z.array(z.string()).min(2),
      ['a'],
      { code: 'malformed', expected: 'a list of 2 or more', found: 'a list' },
    ],
    ['too short', z.string().min(1), '', notEmpty],
    ['too small', z.number().min(3), 2, { code: 'malformed', expected: '3 or more', found: '2' }],
    [
      'too small, in words of the schema',
      z.number().min(3, { error: 'three' }),
      2,
      { code: 'malformed', expected: 'three', found: '2' },
    ],
    [
      'too large',
      z.number().max(3, { error: 'at most three' }),
      4,
      { code: 'malformed', expected: 'at most three', found: '4' },
    ],
    [
      'one of several, and none',
      z.union([z.string(), z.boolean()]),
      [],
      { code: 'malformed', expected: 'another form', found: 'an empty list' },
    ],
    [
      'one of several, and null',
      z.union([z.string(), z.boolean()]),
      null,
      { code: 'malformed', expected: 'another form', found: 'null' },
    ],
  ])('%s', (_, schema, given, issue) => {
    expect(parseForm(schema, given)).toEqual({ issues: [{ at: '', ...issue }] });
  });

  it('of several forms that is told which goes deepest, and of those as deep the one with fewest faults', () => {
    const shallow = z.strictObject({ kind: z.literal('a') });
    const deep = z.strictObject({ kind: z.string(), at: z.strictObject({ first: z.string(), last: z.string() }) });
    const given = { kind: 'b', at: { first: 'x', last: 3, more: true } };
    const wrong = wrongType('/at/first', 'a number', 'the text "x"');
    const other = z.strictObject({ kind: z.string(), at: z.looseObject({ first: z.number() }) });
    for (const union of [z.union([shallow, deep, other]), z.union([other, deep, shallow])])
      expect(parseForm(union, given)).toEqual({ issues: [wrong] });
  });

  it('of several forms that a key tells apart, none has another word for it', () => {
    const [one, other] = [z.strictObject({ kind: z.literal('a') }), z.strictObject({ kind: z.literal('b') })];
    const issues = [{ code: 'not-an-option', at: '/kind', names: ['a', 'b'], found: '"c"' }];
    expect(parseForm(z.discriminatedUnion('kind', [one, other]), { kind: 'c' })).toEqual({ issues });
  });

  it('what comes through a prototype is missing, as is what stands within no object', () => {
    const schema = z.object({ toString: z.string() });
    const expected = 'text';
    expect(parseForm(schema, {})).toEqual({
      issues: [{ code: 'missing', at: '/toString', name: 'toString', expected }],
    });
  });

  it('what two checks of one place say in the same words is told once', () => {
    const never = () => false;
    const given = z.string().refine(never, 'a day').refine(never, 'a day').refine(never, 'a date');
    expect(parseForm(given, 'x')).toEqual({
      issues: ['a day', 'a date'].map((expected) => ({ code: 'malformed', at: '', expected, found: '"x"' })),
    });
  });
});

describe('work that fails', () => {
  const failing = (error: unknown) => () =>
    unlessTooDeep(() => {
      throw error;
    });

  it('for want of stack is a fault of the document', () => {
    const endless = (): object => endless();
    const issues = [{ code: 'malformed', at: '', expected: 'less deep nesting, and no cycle' }];
    expect(unlessTooDeep(endless)).toEqual({ issues });
  });

  it.each([new RangeError('Invalid array length'), new TypeError('no call stack'), 'call stack'])(
    'for another reason fails: %s',
    (error) => {
      expect(failing(error)).toThrow(error as Error);
    },
  );
});
