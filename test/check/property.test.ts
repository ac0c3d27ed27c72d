import { describe, expect, it } from 'vitest';
import { checkProperty } from '../../src/check/property.ts';
import { issueInWords } from '../../src/language/answer/message.ts';
import { templates } from '../../src/language/grammar/property-form.ts';
import { hire, hireCharge } from './hire.ts';
import { checkedProperty, soundProperty, toldOfProperty } from './hire-property.ts';

const member = { property: 'always', holds: 'hire.isMember' };
const ofThree = 'one of `always`, `implies`, `never-both`';

describe('a property is refused', () => {
  it.each<[string, object, ...string[]]>([
    ['without a template', { property: undefined }, `/property: \`property\` is missing, give one of always, implies`],
    [
      'with a template that is none',
      { property: 'alway' },
      `/property: expected ${ofThree}`,
      '"alway", did you mean `always`?',
    ],
    ['with a template that is no text', { property: 7 }, `/property: expected ${ofThree}`, 'found 7'],
  ])('%s', (_, filled, begins, ends = '') => {
    const lines = toldOfProperty(filled);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.startsWith(begins)).toBe(true);
    expect(lines[0]?.endsWith(ends)).toBe(true);
  });

  it('where it names every template that there is', () => {
    expect(toldOfProperty({ property: undefined })[0]?.split('one of ')[1]).toBe(templates().join(', '));
    expect(checkedProperty({ property: 7 })).toMatchObject({ issues: [{ code: 'not-an-option', names: templates() }] });
  });

  it.each([
    [null, 'null'],
    [[member], 'a list'],
    ['always', 'the text "always"'],
  ])('where it is no object: %j', (document, found) => {
    const issue = { code: 'wrong-type', at: '', expected: 'an object', found };
    expect(checkProperty(document, hire().dictionary)).toEqual({ issues: [issue] });
  });

  it.each<[string, object, ...string[]]>([
    ['a key of another template', { ...member, of: 'charge' }, '/of: unknown key `of`'],
    [
      'a clause that is not there, among others',
      { ...member, clauses: ['H1', 'H3'], readings: { 'days-countd': 'from-next' } },
      '/clauses/1: unknown clause `H3`, did you mean `H1`?',
      '/readings/days-countd: unknown reading `days-countd`, did you mean `days-counted`?',
    ],
    [
      'an option that is none',
      { ...member, readings: { 'days-counted': 'from-nxt' } },
      '/readings/days-counted: unknown option `from-nxt`, did you mean `from-next`?',
    ],
    [
      'one of some options that is none',
      { ...member, readings: { 'days-counted': ['from-first', 'from-nxt'] } },
      '/readings/days-counted/1: unknown option `from-nxt`, did you mean `from-next`?',
    ],
    [
      'a decision that is not there, and what else can be told then',
      { ...member, clauses: ['H3'], decision: 'hire-charges', holds: 'nothing' },
      '/clauses/0: unknown clause `H3`, did you mean `H1`?',
      '/decision: unknown decision `hire-charges`, did you mean `hire-charge`?',
    ],
    [
      'a term called as the answer is',
      { ...member, terms: { charge: 'hire.price', outcome: { means: 'it is due', is: true } } },
      '/terms/charge: the name `charge` is taken by a part of the answer, choose another',
      '/terms/outcome: the name `outcome` is taken by a part of the answer, choose another',
    ],
    [
      'a term called as a fact is',
      { ...member, terms: { asOf: 'hire.from' } },
      '/terms/asOf: the name `asOf` is taken by a fact, choose another',
    ],
    [
      'terms that nothing reads, and what is wrong with them',
      { ...member, terms: { late: ['asOf', 'isAfter', 'hire.untl'] } },
      '/terms/late/2: unknown name `hire.untl`, did you mean `hire.until`?',
      '/terms/late: `late` is never read, remove it or use it',
    ],
    [
      'what is wrong with a term, once for all who read it',
      { property: 'implies', if: 'late', then: 'late', terms: { late: ['asOf', 'isAfter', 'hire.untl'] } },
      '/terms/late/2: unknown name `hire.untl`, did you mean `hire.until`?',
    ],
  ])('%s', (_, filled, ...lines) => {
    expect(toldOfProperty(filled)).toEqual(lines);
  });

  it('with the faults of its decision, under the name of that', () => {
    const faulty = hire({ rules: { 'hire-charge': { ...hireCharge, clauses: ['H4'] } } });
    const checked = checkedProperty({ ...member, clauses: ['H3'] }, faulty.dictionary);
    expect('issues' in checked && checked.issues.map(issueInWords)).toEqual([
      '/clauses/0: unknown clause `H3`, did you mean `H1`?',
      'hire-charge/clauses/0: unknown clause `H4`, did you mean `H1`?',
    ]);
  });
});

describe('a property is taken', () => {
  it.each<[string, object]>([
    ['by default', { readings: 'default' }],
    ['by all readings', { readings: 'all' }],
    ['by one option', { readings: { 'days-counted': 'from-first' } }],
    ['by several', { readings: { 'days-counted': ['from-first', 'from-next'] } }],
    ['with a term of its own that it reads', { holds: 'isLate', terms: { isLate: ['asOf', 'isAfter', 'lastDay'] } }],
    ['on its outcome', { holds: ['outcome', 'is', { choice: 'due' }] }],
  ])('%s', (_, filled) => {
    expect(toldOfProperty({ ...member, ...filled })).toEqual([]);
  });

  it('as a decision of terms alone, that nobody asks', () => {
    const isLate = { means: 'it is late', is: ['asOf', 'isAfter', 'lastDay'] };
    const holds = [['outcome', 'is', { choice: 'due' }], 'is', 'isLate'];
    const { template, file, model } = soundProperty({ ...member, holds, terms: { isLate } });
    expect([template, file.id]).toEqual(['always', 'H-1']);
    expect(model).toMatchObject({
      question: 'what a hire shows',
      clauses: ['H1'],
      about: null,
      rules: [],
      otherwise: { outcome: '', clause: '', because: '', cases: [] },
      statement: [],
      examples: [],
    });
    const means = [...model.terms].filter(([, { hidden }]) => !hidden).map(([name, term]) => [name, term.means]);
    expect(means).toEqual([
      ['outcome', 'the outcome'],
      ['lastDay', 'the last day of the hire'],
      ['isLate', 'it is late'],
    ]);
    expect([...model.consults]).toEqual(['hire-charge']);
  });
});
