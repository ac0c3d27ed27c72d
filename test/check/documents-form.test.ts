import { describe, expect, it } from 'vitest';
import { documentsForm } from '../../src/check/documents-form.ts';
import { parseForm } from '../../src/check/form.ts';
import { issueInWords } from '../../src/language/answer/message.ts';
import { hireFiles } from './hire.ts';
import { withPut } from './with-put.ts';

const text = { clause: 'H4.1', sentences: [1, 1], sha256: '0a'.repeat(32) };
const because = { why: 'no measure', who: 'the warden', on: 'what is fair' };

/** Documents with all that there may be. */
const whole = {
  ...hireFiles,
  inForceTo: '2025-12-31',
  words: [{}],
  prelude: {},
  statement: ['hire'],
  clauses: [
    { id: 'H1', title: 'what a hire costs', says: 'all is paid for', kind: 'rule', text, encodedBy: ['hire-charge'] },
    { id: 'H2', title: 'care', notEncoded: { reason: 'judgement', ...because, decisions: ['hire-charge'] } },
    { id: 'H3', title: 'the parties', notEncoded: { reason: 'information', why: 'nothing follows from it' } },
    {
      id: 'H4',
      title: 'repairs',
      reserved: { who: 'the warden', on: 'what is fair', decisions: ['hire-charge'] },
      aside: [{ what: 'the tools', why: 'they are not told' }],
    },
  ],
  tables: [],
  examples: {},
  contradictions: [{ earlier: 'hire.from', later: 'hire.until', means: 'it ends before it begins' }],
  bounds: [],
  inWords: { actions: { pay: 'pay' }, options: { town: 'for the town' } },
  letters: {
    en: {
      turned: { 'the customer': 'you' },
      decisions: { 'hire-charge': { question: 'what?', answers: { due: 'pay' }, reasons: {}, names: {} } },
      actions: { pay: 'pay' },
      facts: { asOf: 'the day' },
      whereToTurn: [{ says: 'ask', clauses: ['H1'] }],
    },
  },
  title: 'The hire of bicycles',
  notedReadings: [{ id: 'week', note: 'no matter' }],
};

/** What tells what is wrong with documents, by a form that is made anew. */
function telling(): (document: unknown) => readonly string[] {
  const form = documentsForm();
  return (document) => {
    const parsed = parseForm(form, document);
    return 'issues' in parsed ? parsed.issues.map(issueInWords) : [];
  };
}

it('documents with all that there may be are taken as they are', () => {
  expect(parseForm(documentsForm(), whole)).toEqual({ data: whole });
});

const optional = [
  '/inForceTo',
  '/words',
  '/statement',
  '/title',
  ...['says', 'kind', 'text', 'text/sha256', 'encodedBy'].map((key) => `/clauses/0/${key}`),
  ...['notEncoded', 'notEncoded/decisions'].map((key) => `/clauses/1/${key}`),
  ...['reserved', 'reserved/decisions', 'aside'].map((key) => `/clauses/3/${key}`),
  '/inWords/actions',
  '/inWords/options',
  '/letters/en',
  ...['turned', 'decisions', 'actions', 'facts', 'whereToTurn'].map((key) => `/letters/en/${key}`),
  ...['question', 'answers', 'reasons', 'names'].map((key) => `/letters/en/decisions/hire-charge/${key}`),
];
it('what need not be told may be left out', () => {
  const told = telling();
  expect(optional.flatMap((at) => told(withPut(whole, at, undefined)))).toEqual([]);
});

const words = [
  '/version',
  '/title',
  '/statement/0',
  ...['id', 'title', 'says', 'encodedBy/0'].map((key) => `/clauses/0/${key}`),
  ...['why', 'who', 'on', 'decisions/0'].map((key) => `/clauses/1/notEncoded/${key}`),
  '/clauses/2/notEncoded/why',
  ...['reserved/who', 'reserved/on', 'reserved/decisions/0', 'aside/0/what', 'aside/0/why'].map(
    (key) => `/clauses/3/${key}`,
  ),
  ...['id', 'clauses/0', 'decisions/0', 'question', 'default', 'options/0/id', 'options/1/means', 'why'].map(
    (key) => `/readings/0/${key}`,
  ),
  '/inWords/actions/pay',
  '/inWords/options/town',
  '/notedReadings/0/id',
  '/notedReadings/0/note',
  ...['turned/the customer', 'actions/pay', 'facts/asOf', 'whereToTurn/0/says', 'whereToTurn/0/clauses/0'].map(
    (key) => `/letters/en/${key}`,
  ),
  ...['question', 'answers/due'].map((key) => `/letters/en/decisions/hire-charge/${key}`),
];
it('words are not empty', () => {
  const told = telling();
  const lines = words.map((at) => `${at}: expected text that is not empty, found ""`);
  expect(words.flatMap((at) => told(withPut(whole, at, '')))).toEqual(lines);
});

const lists = [
  ['/clauses/0/encodedBy', '1 or more'],
  ['/clauses/1/notEncoded/decisions', '1 or more'],
  ['/clauses/3/reserved/decisions', '1 or more'],
  ['/clauses/3/aside', '1 or more'],
  ['/readings/0/clauses', '1 or more'],
  ['/readings/0/options', '2 or more'],
] as const;
it('lists that say nothing are none', () => {
  const told = telling();
  const lines = lists.map(([at, least]) => `${at}: expected a list of ${least}, found an empty list`);
  expect(lists.flatMap(([at]) => told(withPut(whole, at, [])))).toEqual(lines);
});

const closed = [
  '',
  '/clauses/0',
  '/clauses/0/text',
  '/clauses/1/notEncoded',
  '/clauses/2/notEncoded',
  '/clauses/3/reserved',
  '/clauses/3/aside/0',
  '/readings/0',
  '/readings/0/options/0',
  '/contradictions/0',
  '/inWords',
  '/notedReadings/0',
  '/letters',
  '/letters/en',
  '/letters/en/decisions/hire-charge',
  '/letters/en/whereToTurn/0',
];
it('what is not known by its key is told', () => {
  const told = telling();
  const lines = closed.map((at) => `${at}/more: unknown key \`more\``);
  expect(closed.flatMap((at) => told(withPut(whole, `${at}/more`, 1)))).toEqual(lines);
});

describe('documents are refused', () => {
  const day = 'a day, like "2025-03-10"';
  const numbered = 'a document and a number, like "C6.5"';
  const digits = '64 hexadecimal digits';
  const digest = '0a'.repeat(32);
  it.each<[string, unknown, string]>([
    ['/inForceFrom', '2025', day],
    ['/inForceTo', 'later', day],
    ['/rules', 1, 'an object'],
    ['/clauses/0/kind', 'law', 'one of `rule`, `const`, `duty`, `power`, `def`, `info`'],
    ['/clauses/0/text/clause', 'h4', numbered],
    ['/clauses/0/text/clause', 'H', numbered],
    ['/clauses/0/text/clause', 'H4.', numbered],
    ['/clauses/0/text/clause', 'xH4', numbered],
    ['/clauses/0/text/clause', 'H4x', numbered],
    ['/clauses/0/text/sha256', `${digest}0`, digits],
    ['/clauses/0/text/sha256', digest.slice(1), digits],
    ['/clauses/0/text/sha256', `${digest.slice(1)}g`, digits],
    ['/clauses/0/text/sentences', [2, 1], 'the first, then the last'],
    ['/clauses/0/text/sentences', [1], 'a list of 2 or more'],
    ['/clauses/0/text/sentences/0', 0, '1 or more'],
    ['/clauses/0/text/sentences/0', 0.5, 'a whole number'],
    ['/clauses/1/notEncoded/reason', 'lazy', 'one of `judgement`, `information`, `document-not-supplied`'],
    ['/readings/0/options/0/favours', 'nobody', 'one of `customer`, `provider`, `neutral`'],
    ['/contradictions/0/earlier', 1, 'text'],
    ['/contradictions/0/later', 1, 'text'],
    ['/contradictions/0/means', 1, 'text'],
  ])('%s of %j', (at, content, expected) => {
    const [line, ...more] = telling()(withPut(whole, at, content));
    expect(line?.split(', found')[0]).toBe(`${at}: expected ${expected}`);
    expect(more).toEqual([]);
  });
});

it('a clause may be of a paragraph, and of one sentence or several', () => {
  const told = telling();
  for (const clause of ['H4', 'C6.5', 'AB12.10.3'])
    expect(told(withPut(whole, '/clauses/0/text/clause', clause))).toEqual([]);
  expect(told(withPut(whole, '/clauses/0/text/sentences', [1, 12]))).toEqual([]);
  for (const reason of ['information', 'document-not-supplied'])
    expect(told(withPut(whole, '/clauses/2/notEncoded/reason', reason))).toEqual([]);
});
