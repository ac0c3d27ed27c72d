/** Facts as they should be. */
export const given = '{ "invoice": { "dueDate": "2025-12-25" } }';
const encoder = new TextEncoder();
/** A text in UTF-16 with its mark. */
export const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const units = Uint8Array.from(
    [...`\ufeff${text}`].flatMap((unit) => [unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8]),
  );
  return isLittle ? units : units.map((_, i) => units[i ^ 1] as number);
};
const withBytes = (text: string, ...bytes: number[]): Uint8Array =>
  Uint8Array.from([...encoder.encode(text), ...bytes]);

/** Files that are no JSON that can be read as facts, and what is said of them. */
export const badFiles: readonly (readonly [what: string, content: string | Uint8Array, message: string])[] = [
  ['that is empty', '', 'a.json: expected JSON, found nothing'],
  ['of white space', '\ufeff \n', 'a.json: expected JSON, found nothing'],
  [
    'of bytes that are no text',
    withBytes('{ "a": "', 0xff, 0x22, 0x7d),
    'a.json: expected text in UTF-8, found other bytes',
  ],
  ['in Latin-1', withBytes('{ "a": "', 0xa3, 0x22, 0x7d), 'a.json: expected text in UTF-8, found other bytes'],
  ['cut within a character', withBytes('"', 0xe2, 0x82), 'a.json: expected text in UTF-8, found other bytes'],
  ['with half of a pair', utf16('{ "a": "\ud800" }', true), 'a.json: expected text in UTF-8, found other bytes'],
  [
    'in UTF-16 without a mark',
    utf16(given, true).slice(2),
    'a.json: expected JSON, found unexpected token "\\u0000" at line 1, column 2, where a key in double quotes should stand',
  ],
  [
    'with a comma too many',
    '{\n  "invoice": null,\n}',
    'a.json: expected JSON, found unexpected token "}" at line 3, column 1, where a key in double quotes should stand',
  ],
  [
    'with a comma too few',
    '[\r\n1\r\n 2]',
    'a.json: expected JSON, found unexpected token "2" at line 3, column 2, where `,` or `]` should stand',
  ],
  [
    'that ends early',
    '{ "invoice": ',
    'a.json: expected JSON, found unexpected end at line 1, column 14, where a value should stand',
  ],
  [
    'with more after it',
    '{} {}',
    'a.json: expected JSON, found unexpected token "{" at line 1, column 4, where the end should stand',
  ],
  [
    'with a line end in a text',
    '{ "a": "b\nc" }',
    'a.json: expected JSON, found unexpected token "\\n" at line 1, column 10, where no control character should stand',
  ],
  [
    'with a comment',
    '// facts\n{}',
    'a.json: expected JSON, found unexpected token "/" at line 1, column 1, where a value should stand',
  ],
  [
    'with a number of another form',
    '{ "a": 01 }',
    'a.json: expected JSON, found unexpected token "1" at line 1, column 9, where `,` or `}` should stand',
  ],
  [
    'with a key given twice',
    '{ "invoice": {\n "date": "2025-01-01",\n "d\\u0061te": "2025-01-02" } }',
    'a.json/invoice/date: `date` is given at line 2, column 2 already, give it once',
  ],
  [
    'with keys given twice in a list',
    '[{}, { "a/b": 1, "a/b": 2, "c": 1, "c": 1 }]',
    'a.json/1/a~1b: `a/b` is given at line 1, column 8 already, give it once\na.json/1/c: `c` is given at line 1, column 28 already, give it once',
  ],
  [
    'that gives its prototype twice',
    '{ "__proto__": 1, "__proto__": 2 }',
    'a.json/__proto__: `__proto__` is given at line 1, column 3 already, give it once',
  ],
];

/** JSON that is no file of readings. */
export const badReadings: readonly (readonly [content: string, message: string])[] = [
  ['null', 'r.json: expected an object of options by reading, found null'],
  ['[]', 'r.json: expected an object of options by reading, found an empty list'],
  ['"text"', 'r.json: expected an object of options by reading, found the text "text"'],
  ['5', 'r.json: expected an object of options by reading, found the number 5'],
];

/** Command lines that ask for standard input twice. */
export const standardInputTwice: readonly (readonly [line: string, words: string])[] = [
  ['decide collection-date - --readings -', 'facts or readings, found both asked of it'],
  ['decide collection-date a.json --readings - --tables -', 'readings or tables, found both asked of it'],
  ['decide collection-date --readings - --tables -', 'facts or readings or tables, found all asked of it'],
  ['clauses --text - -', 'one copy, found several asked of it'],
];
