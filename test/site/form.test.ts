import { describe, expect, it } from 'vitest';
import { contractData } from '../../docs/.vitepress/site/contract-data.ts';
import {
  begun,
  freeId,
  groupsOfFile,
  groupsOfMatter,
  kindsOf,
  partsToAdd,
} from '../../docs/.vitepress/theme/try/file-form.ts';
import { groupsOf } from '../../docs/.vitepress/theme/try/form-model.ts';
import { contentAt, type JsonObject, withContent, withoutBlanks } from '../../docs/.vitepress/theme/try/json.ts';
import { factsFor } from '../../docs/.vitepress/theme/try/samples.ts';
import { files } from '../../src/contract-files.ts';
import { assess, dictionary, evaluate } from '../../src/index.ts';

const docs = new URL('../../docs', import.meta.url).pathname;
const contract = contractData(dictionary(), files, docs);
const question = (id: string) => contract.questions.find((one) => one.id === id) ?? expect.fail(id);

describe('facts in the form', () => {
  const facts: JsonObject = { invoice: { amount: '10.00' }, payments: [{ date: '2025-03-10' }], dispute: null };

  it('are read and changed by their paths, and the facts before stay as they were', () => {
    expect(contentAt(facts, 'payments[0].date')).toBe('2025-03-10');
    expect(contentAt(facts, 'payments[1].date')).toBeUndefined();
    expect(contentAt(facts, 'dispute.form')).toBeUndefined();
    expect(contentAt(facts, 'invoice.constructor')).toBeUndefined();
    expect(withContent(facts, 'dispute.form', 'letter')).toEqual({ ...facts, dispute: { form: 'letter' } });
    expect(withContent(facts, 'payments[1]', {})).toEqual({ ...facts, payments: [{ date: '2025-03-10' }, {}] });
    expect(withContent(facts, 'payments[0]', undefined)).toEqual({ ...facts, payments: [] });
    expect(withContent(facts, 'invoice.amount', undefined)).toEqual({ ...facts, invoice: {} });
    expect(facts).toEqual({ invoice: { amount: '10.00' }, payments: [{ date: '2025-03-10' }], dispute: null });
  });

  it('are three: given, none, and not known, as which what is blank counts', () => {
    expect(withoutBlanks({ asOf: '', dispute: null, invoice: { date: '' }, days: ['', '2025-03-10'] })).toEqual({
      dispute: null,
      invoice: {},
      days: ['2025-03-10'],
    });
  });
});

describe('the form of a question', () => {
  it.each(contract.questions.map(({ id }) => id))('has every fact that %s may need, each with a label', (id) => {
    const groups = groupsOf(question(id).facts, contract);
    const fields = groups.flatMap((group) => group.fields);
    const entities = groups.filter(({ none }) => none !== null).map(({ entity }) => entity);
    expect(new Set([...fields.map(({ path }) => path), ...entities])).toEqual(new Set(question(id).facts));
    for (const { label } of fields) expect(label).toMatch(/^[A-Z][^._]+$/);
  });

  it('knows how lists within lists are given, and what may be left out or be none', () => {
    const [group] = groupsOf(['priceChange.charges', 'move.outages'], contract);
    const charges = group?.fields.find(({ path }) => path === 'priceChange.charges')?.input;
    const of = charges?.kind === 'list' && Array.isArray(charges.of) ? charges.of : [];
    expect(of.map(({ path }) => path)).toContain('steps');
    expect(of.find(({ path }) => path === 'steps')?.input.kind).toBe('list');
    expect(groupsOf(['directDebit.failedOn'], contract)[0]?.fields[0]?.input).toEqual({
      kind: 'list',
      of: { kind: 'date' },
    });
    expect(groupsOf(['dispute', 'dispute.form'], contract)[0]).toMatchObject({ entity: 'dispute', none: 'none made' });
  });

  it.each(contract.samples.map(({ name }) => name))(
    'is filled from the file of %s, so that every question takes it',
    (name) => {
      const file = contract.samples.find((sample) => sample.name === name)?.file as JsonObject;
      for (const { id } of contract.questions) {
        const facts = factsFor(file, id, null, contract);
        expect(() => evaluate(id as 'invoice-dispute', facts as never)).not.toThrow();
      }
      expect(() => assess(file as never)).not.toThrow();
    },
  );
});

describe('the form of a file', () => {
  const file: JsonObject = { asOf: '2025-04-30', account: {}, matters: [{ id: 'invoice-1', invoice: {} }] };

  it('gives nothing twice: neither in the file and a matter, nor a part that is there already', () => {
    expect(groupsOfFile(file, contract).map(({ entity }) => entity)).not.toContain('invoice');
    const matter = { id: 'invoice-1', invoice: {} };
    expect(groupsOfMatter(matter, contract).map(({ entity }) => entity)).toEqual(['invoice']);
    // Another sum shows the same form, which is then not drawn again.
    const other = { ...matter, invoice: { amount: '1.00' } };
    expect(groupsOfMatter(other, contract)).toBe(groupsOfMatter(matter, contract));
    expect(groupsOfFile({ ...file, matters: [other] }, contract)).toBe(groupsOfFile(file, contract));
    const parts = partsToAdd(matter, file, contract);
    for (const there of ['invoice', 'account', 'asOf']) expect(parts).not.toContain(there);
    expect(parts.slice(0, 12)).toEqual(expect.arrayContaining(['payments', 'dispute']));
  });

  it('begins a matter of any kind as something of which nothing is known, under a name of its own', () => {
    expect(freeId(file, 'invoice')).toBe('invoice-2');
    for (const kind of kindsOf(contract)) {
      const matters = [{ id: freeId(file, kind), [kind]: begun(kind, contract) }];
      expect(() => assess(withoutBlanks({ asOf: '2025-04-30', matters }) as never)).not.toThrow();
    }
  });
});
