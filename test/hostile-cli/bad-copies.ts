import { date, entity } from '../../src/facts.ts';
import { loadPolicy } from '../../src/index.ts';
import { harbourRules, ledger } from '../bind/gull-creek.ts';

const rows = ledger.map((row) => ({
  ...row,
  notEncoded: { reason: 'information' as const, why: 'nothing rests on it' },
}));
/** A policy of an invented marina. */
export const policy = loadPolicy(
  { version: '1', inForceFrom: '2025-01-01', clauses: rows, rules: {} },
  entity({ asOf: date().describe('day') }),
);
/** A copy of one of its documents. */
export const file = { name: 'rules.txt', text: harbourRules };
const throwing = (): never => {
  throw new TypeError('a fault of the caller');
};

/** What `compareText` refuses, and words of what it says. */
export const badCopies: readonly (readonly [what: string, given: unknown[], message: string])[] = [
  ['nothing', [], '(top): expected a list of files'],
  ['null', [null], '(top): expected a list of files'],
  ['text', ['1. Text'], '(top): expected a list of files'],
  ['no files', [[]], '(top): expected a list of files'],
  ['a file as text', [['1. Text']], '/0: expected a file with a `name` and its `text`'],
  ['a file that is null', [[file, null]], '/1: expected a file'],
  ['a list with holes', [new Array(3)], '/2: expected a file'],
  ['a list of any length', [new Array(4_000_000_000)], 'too long: at most 20 files, found 4000000000'],
  ['no text', [[{ name: 'a' }]], '/0/text: expected text'],
  ['bytes', [[{ name: 'a', text: new Uint8Array(3) }]], '/0/text: expected text'],
  ['no name', [[{ text: 'a' }]], '/0/name: expected a name'],
  ['an inherited text', [[Object.create({ name: 'a', text: 'b' })]], '/0: expected a file'],
  ['NUL', [[{ name: 'a', text: '1. A\0' }]], '/0/text: expected text without NUL'],
  ['a key more', [[{ ...file, txt: '' }]], '/0/txt: unknown key `txt`, did you mean `text`?'],
  [
    'a long text',
    [[{ name: 'a', text: 'x'.repeat(200_001) }]],
    '/0/text: too long: at most 200000 characters, found 200001',
  ],
  ['long texts', [Array(3).fill({ name: 'a', text: 'x'.repeat(150_000) })], 'at most 400000 characters in all files'],
  [
    'a getter that throws',
    [
      [
        {
          name: 'a',
          get text() {
            return throwing();
          },
        },
      ],
    ],
    'what throws when it is read',
  ],
  ['a proxy that throws', [new Proxy([file], { get: throwing })], 'what throws when it is read'],
  ['options of 5', [[file], 5], '(top): expected an object of options (`policy`), or nothing, found the number 5'],
  ['options of null', [[file], null], '(top): expected an object of options'],
  ['a misspelt option', [[file], { polcy: policy }], '/polcy: unknown key `polcy`, did you mean `policy`?'],
  ['a policy that is none', [[file], { policy: { ...policy } }], 'expected a policy as `loadPolicy` gave it'],
  ['options that throw', [[file], new Proxy({}, { ownKeys: throwing })], 'what throws when it is read'],
];
