import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonParts } from '../../src/cli/print-json.ts';
import { scanJson } from '../../src/cli/scan-json.ts';

const printed = (data: unknown): string => [...jsonParts(data)].join('');
const accepted = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON as somebody may have written it: white space anywhere, numbers and escapes of every form. */
const space = fc.stringMatching(/^[ \t\n\r]{0,2}$/);
const quoted = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
  fc.stringMatching(/^"(\\(["\\/bfnrt]|u[0-9a-fA-F]{4})|[ -!#-[\]-~\u0080-\uffff])*"$/),
);
const word = fc.oneof(
  fc.constantFrom('true', 'false', 'null'),
  fc.stringMatching(/^-?(0|[1-9][0-9]{0,20})(\.[0-9]{1,20})?([eE][+-]?[0-9]{1,3})?$/),
  fc.double().map((number) => JSON.stringify(number)),
);
const json = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(word, quoted),
    fc
      .tuple(fc.array(fc.tuple(space, tie('value'), space)), space)
      .map(([items, blank]) =>
        items.length === 0 ? `[${blank}]` : `[${items.map((item) => item.join('')).join(',')}]`,
      ),
    fc
      .tuple(fc.array(fc.tuple(space, quoted, space, space, tie('value'), space)), space)
      .map(([fields, blank]) =>
        fields.length === 0
          ? `{${blank}}`
          : `{${fields.map(([a, key, b, c, value, d]) => `${a}${key}${b}:${c}${value}${d}`).join(',')}}`,
      ),
  ),
})).value;

/** The same with a character taken out, put in or changed, which mostly breaks it. */
const broken = fc
  .tuple(json, fc.nat(), fc.nat({ max: 2 }), fc.constantFrom(...'{}[]",:\\-+.eE01tn /\u0000\u00a0\ufeff'))
  .map(([text, place, taken, put]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + put + text.slice(at + taken);
  });

/** Whether an object anywhere has a key twice, as JSON.parse tells by losing fields. */
function losesFields(text: string): boolean {
  const fieldsIn = (value: unknown): number =>
    typeof value !== 'object' || value === null
      ? 0
      : Object.values(value).reduce((sum: number, part) => sum + fieldsIn(part) + (Array.isArray(value) ? 0 : 1), 0);
  const outsideTexts = text.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  return fieldsIn(JSON.parse(text)) !== outsideTexts.split(':').length - 1;
}

describe('a text is read as JSON', () => {
  it.each([
    ['as it may be written', json],
    ['with a fault', broken],
    ['that is any text', fc.string()],
  ] as const)('just where JSON.parse takes it, %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const scanned = scanJson(text);
        expect('repeated' in scanned).toBe(accepted(text));
        if ('repeated' in scanned) expect(scanned.repeated.length > 0).toBe(losesFields(text));
      }),
      { numRuns: 900 },
    );
  });

  it('however deep and long it is', () => {
    const deep = 200_000;
    expect(scanJson('['.repeat(deep) + ']'.repeat(deep))).toEqual({ repeated: [] });
    expect(scanJson('{"a":'.repeat(deep))).toEqual({ fault: { at: 5 * deep, expected: 'a value' } });
    expect(scanJson(JSON.stringify('x"\u0001'.repeat(1_000_000)))).toEqual({ repeated: [] });
  });
});

describe('data is printed as JSON', () => {
  it('just as JSON.stringify gives it', () => {
    const hole = fc.constantFrom(undefined, () => 0, Symbol('a'), Number.NaN, new Date(0), {
      toJSON: (key: string) => key,
    });
    const data = fc.anything({ maxDepth: 4, values: [fc.jsonValue(), hole] });
    fc.assert(
      fc.property(data, (value) => {
        // What stands for no JSON at all is told as null, so that something is printed.
        const whole = JSON.stringify(value, null, 2) ?? 'null';
        const parsed: unknown = JSON.parse(printed(value));
        expect(parsed).toEqual(JSON.parse(whole));
        expect(printed(value).replace(/\\u[0-9a-f]{4}/g, '?')).toBe(
          whole.replace(/\\u[0-9a-f]{4}|[\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '?'),
        );
      }),
      { numRuns: 900 },
    );
  });

  it('in parts, the whole being longer than any string', () => {
    const part = { texts: Array(200).fill('x'.repeat(10_000)) };
    let length = 0;
    for (const text of jsonParts(Array(300).fill(part))) {
      expect(text.length).toBeLessThan(100_000);
      length += text.length;
    }
    expect(length).toBeGreaterThan(2 ** 29);
  });

  it('of what comes from elsewhere only so that a terminal does not obey it', () => {
    expect(printed({ 'a\u009b': '\u001b[2J\u2028\u202e' })).toBe('{\n  "a\\u009b": "\\u001b[2J\\u2028\\u202e"\n}');
  });
});
