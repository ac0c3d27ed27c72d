import { describe, expect, it } from 'vitest';
import { bindLedger } from '../../src/bind/bind-ledger.ts';
import { compareRows } from '../../src/bind/compare-rows.ts';
import type { ClauseRow } from '../../src/language/model/clause-row.ts';
import { berthTerms, harbourRules, ledger, texts, unbound } from './gull-creek.ts';

const file = (text: string) => ({ name: 'copy.txt', text });
const textOf = (rows: readonly ClauseRow[], id: string) => rows.find((row) => row.id === id)?.text;

describe('binding a ledger', () => {
  it('gives every row the hash of its sentences, and nothing else', () => {
    expect(
      ledger.map(({ text, ...row }) => ({ ...row, text: { clause: text?.clause, sentences: text?.sentences } })),
    ).toEqual(unbound);
    for (const { text } of ledger) expect(text?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(textOf(ledger, 'B1.2a')).toEqual(textOf(ledger, 'B1.2b'));
  });

  it('does not depend on how the files lie, and again changes nothing', () => {
    expect(bindLedger(unbound, [file(`${harbourRules}\n\n${berthTerms}`.replaceAll('\n', '\r\n'))])).toEqual(ledger);
    expect(bindLedger(ledger, texts)).toEqual(ledger);
    expect(bindLedger(ledger, [file(harbourRules.replaceAll('\n', '\n\n'))])).toEqual(ledger);
  });

  it('accepts a new text: then it is unchanged, and its neighbours keep their hashes', () => {
    const copy = file(
      berthTerms.replace('We also write.', 'We also write. Our letter comes within 3 days.').replace('£40', '£45'),
    );
    expect(compareRows(ledger, [copy]).changes.map(({ row }) => row.id)).toEqual(['B2/p4']);
    const accepted = bindLedger(ledger, [copy]);
    expect(compareRows(accepted, [copy]).changes).toEqual([]);
    expect(textOf(accepted, 'B2/p4')?.sentences).toEqual([11, 12]); // the sentence put before it goes with it
    expect(textOf(accepted, 'B2/p3')).toEqual(textOf(ledger, 'B2/p3'));
    expect(textOf(accepted, 'H1/p1')).toEqual(textOf(ledger, 'H1/p1'));
  });

  it('leaves unbound what is not there', () => {
    const without = file(berthTerms.replace(/1\.4 .*\n/, ''));
    expect(textOf(bindLedger(ledger, [without]), 'B1.4')).toEqual({ clause: 'B1.4', sentences: [1, 1] });
  });
});
