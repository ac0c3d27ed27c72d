import { describe, expect, it, test } from 'vitest';
import { checkLedger } from '../../src/check/ledger.ts';
import { contract, examplesOf } from './contract.ts';

const { decisions, modelOf, dictionary } = contract;
const { ledger } = dictionary;
const idsWhere = (reason: string) => ledger.filter((row) => row.notEncoded?.reason === reason).map(({ id }) => id);

describe('the ledger of clauses', () => {
  it('accounts for every clause, and says what cites it', () => {
    expect(checkLedger(ledger, decisions.map(modelOf))).toEqual([]);
  });

  it('has so many clauses in each state', () => {
    const encoded = ledger.filter(({ encodedBy }) => encodedBy !== undefined).length;
    const counts = {
      encoded,
      information: idsWhere('information').length,
      judgement: idsWhere('judgement').length,
      'document not supplied': idsWhere('document-not-supplied').length,
    };
    console.log(`clauses: ${JSON.stringify(counts)}`);
    expect(counts).toEqual({ encoded: 69, information: 19, judgement: 5, 'document not supplied': 6 });
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(ledger.length);
  });

  it('leaves to judgement what has no measure, and names who judges', () => {
    expect(idsWhere('judgement')).toEqual(['C1/p3', 'C4', 'C6.4/p1', 'C8', 'C10']);
    expect(idsWhere('document-not-supplied')).toEqual(['C6.4/p2', 'C6.5/p3', 'C6.6/p1', 'C7', 'C9', 'S7/p3']);
  });

  it('says who decides where an encoded clause takes a judgement as a fact', () => {
    const reserved = ledger.filter((row) => row.reserved !== undefined).map(({ id }) => id);
    for (const id of ['C6.5/p1b', 'C6.7', 'S2.10', 'S2.19', 'S3.4', 'S3.5', 'S3.9', 'S4.2/p1', 'S8/b4'])
      expect(reserved).toContain(id);
  });
});

test('every clause but a heading is told in our words, as sentences that stand alone', () => {
  const untold = ledger.filter(({ says }) => says === undefined).map(({ id }) => id);
  expect(untold).toEqual(['C6', 'S1', 'S2', 'S3', 'S4', 'S5']);
  for (const { id, says } of ledger) if (says !== undefined) expect(says, id).toMatch(/^["A-Z].{10,250}\.$/);
});

test('what is encoded is cited by a rule, a value, an effect or a parameter, and an example rests on it', () => {
  const rested = new Set(
    decisions.flatMap((decision) =>
      examplesOf(decision).flatMap(
        ({ facts, readings }) => contract.evaluate(decision, facts as never, { readings }).clauses,
      ),
    ),
  );
  const encoded = ledger.filter(({ encodedBy }) => encodedBy !== undefined);
  expect(encoded.filter(({ encodedBy = [] }) => !encodedBy.some((by) => by.includes('/'))).map(({ id }) => id)).toEqual(
    [],
  );
  expect(encoded.filter(({ id }) => !rested.has(id)).map(({ id }) => id)).toEqual([]);
});

test('what is left to a person belongs to decisions that rest on the clause', () => {
  const astray = ledger.flatMap(({ id, encodedBy = [], reserved }) =>
    (reserved?.decisions ?? [])
      .filter((decision) => !encodedBy.some((by) => by.split('/')[0] === decision))
      .map((decision) => `${id} ${decision}`),
  );
  expect(astray).toEqual([]);
});

describe('the texts that the clauses are bound to', () => {
  it.each(ledger)('$id has a text of its own document', ({ id, text }) => {
    expect(text?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(id.startsWith(text?.clause ?? 'none')).toBe(true);
  });

  it('leave out no sentence of a clause', () => {
    const gaps = [...new Set(ledger.map((row) => row.text?.clause))].filter((clause) => {
      const ranges = ledger.flatMap(({ text }) => (text?.clause === clause ? [text?.sentences ?? []] : []));
      const held = new Set(
        ranges.flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
      );
      return [...held].some((_, i) => !held.has(i + 1));
    });
    expect(gaps).toEqual([]);
  });

  it('are the same only for limbs that share a sentence', () => {
    const hashes = ledger.map(({ text }) => text?.sha256);
    const shared = ledger
      .filter((_, i) => hashes.indexOf(hashes[i]) !== hashes.lastIndexOf(hashes[i]))
      .map(({ id }) => id);
    expect(shared).toEqual(['S2.15a', 'S2.15b']);
  });
});
