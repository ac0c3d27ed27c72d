import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/check/citations.ts';
import { checkLedger, withCitations } from '../../src/check/ledger.ts';
import { issueInWords } from '../../src/language/answer/message.ts';
import { type ClauseRow, clausesMeant } from '../../src/language/model/clause-row.ts';
import { contract } from '../rules/contract.ts';

const rules = [contract.modelOf('collection-date')];
const [cited] = [...citationsOf(rules).keys()] as [string];
const references = citationsOf(rules).get(cited) ?? [];

const row = (rest: Partial<ClauseRow>): ClauseRow => ({ id: cited, title: 'when payment is taken', ...rest });
const heading: ClauseRow = { id: 'S2', title: 'heading', notEncoded: { reason: 'information', why: 'a heading' } };
const found = (...rows: ClauseRow[]) => checkLedger(rows, rules).map(({ at: _, ...issue }) => issue);

describe('the citations of rules', () => {
  it('name the decision, its parameters, rules, default and effects', () => {
    const ofBalance = [...citationsOf([contract.modelOf('invoice-balance')]).values()].flat();
    expect(ofBalance).toContain('invoice-balance/effects/due/collect-payment');
    expect(references).toContain('collection-date');
    expect(references).toContain('collection-date/rules/moved');
    expect(references).toContain('collection-date/otherwise');
    expect(new Set(references).size).toBe(references.length);
  });
});

describe('a ledger', () => {
  it('is sound where each clause is encoded or said not to be', () => {
    expect(found(row({ encodedBy: references }), heading)).toEqual([]);
    expect(found(row({ encodedBy: references, reserved: { who: 'a court', on: 'the day' } }))).toEqual([]);
  });

  it('leaves no clause in neither state', () => {
    expect(found(row({ encodedBy: references }), { id: 'S2.7', title: 'records' })).toEqual([
      { code: 'clause-in-no-state', name: 'S2.7' },
    ]);
  });

  it('leaves no clause in both', () => {
    const { notEncoded } = heading;
    const both = { code: 'clause-in-two-states', name: cited, names: references };
    expect(found(row({ encodedBy: references, notEncoded }))).toEqual([both]);
    expect(found(row({ notEncoded }))).toEqual([both]);
  });

  it('marks what is cited', () => {
    expect(found(row({ encodedBy: references.slice(1) }))).toEqual([
      { code: 'citation-not-marked', name: cited, found: references[0] },
    ]);
    expect(found(row({}))).toHaveLength(references.length);
  });

  it('marks nothing that is not cited', () => {
    const stale = 'collection-date/rules/gone';
    expect(found(row({ encodedBy: [...references, stale] }))).toEqual([
      { code: 'mark-without-citation', name: cited, found: stale },
    ]);
  });

  it('has each clause once, and reserves nothing of what is not encoded', () => {
    expect(found(row({ encodedBy: references }), row({ encodedBy: references }))).toEqual([
      { code: 'name-taken', name: cited, detail: 'another clause' },
    ]);
    expect(found({ ...heading, reserved: { who: 'a court', on: 'it' } })).toEqual([
      { code: 'unknown-key', name: 'reserved' },
    ]);
  });

  it('tells its faults in words, with a way out', () => {
    const issues = checkLedger([row({ encodedBy: references.slice(1) }), { id: 'S2.7', title: 'records' }], rules);
    expect(issues.map((issue) => issueInWords({ ...issue, file: 'clauses' }))).toEqual([
      `clauses/0/encodedBy: \`${references[0]}\` cites \`${cited}\`, name it in \`encodedBy\``,
      'clauses/1: nothing encodes `S2.7`, cite it in a rule file or say in `notEncoded` why not',
    ]);
  });

  it('is put right by marking it anew, all else as it was', () => {
    const reserved = { who: 'a court', on: 'the day' };
    const stale = [row({ encodedBy: ['collection-date/rules/gone'], reserved }), heading];
    expect(withCitations(stale, rules)).toEqual([row({ encodedBy: [...references], reserved }), heading]);
    expect(checkLedger(withCitations(stale, rules), rules)).toEqual([]);
    expect(withCitations([{ id: 'S2.7', title: 'records', encodedBy: ['gone'] }], rules)).toEqual([
      { id: 'S2.7', title: 'records' },
    ]);
  });
});

it.each([
  ['S2.16', ['S2.16']],
  ['C6.6', ['C6.6/p1', 'C6.6/p2a', 'C6.6/p2b', 'C6.6/p2c', 'C6.6/p2d']],
  ['C6.6/p2', ['C6.6/p2a', 'C6.6/p2b', 'C6.6/p2c', 'C6.6/p2d']],
  ['S2.15', ['S2.15a', 'S2.15b']],
  ['S3.3', ['S3.3']],
  ['S9', []],
])('the citation %s means %j', (citation, meant) => {
  expect(clausesMeant(citation, contract.dictionary.clauses)).toEqual(meant);
});
