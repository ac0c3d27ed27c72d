import { describe, expect, it } from 'vitest';
import letters from '../../../rules/letters.json' with { type: 'json' };
import { turned } from '../../../src/explain/letter/turned.ts';
import { cy, dateInWelsh } from '../../../src/explain/words/cy.ts';
import { en } from '../../../src/explain/words/en.ts';
import { loadPolicy, PolicyError } from '../../../src/index.ts';
import type { LettersFile } from '../../../src/language/grammar/letters-file.ts';
import { outcomesOf } from '../../../src/language/model/outcomes.ts';
import { namesInReason } from '../../../src/language/model/reason-names.ts';
import { facts } from '../../policy/tool-lending/facts.ts';
import { files } from '../../policy/tool-lending/index.ts';
import { contract, examplesOf } from '../../rules/contract.ts';

const { en: inEnglish, cy: inWelsh }: { readonly en: LettersFile; readonly cy: LettersFile } = letters;
const { modelOf, decisions, dictionary } = contract;

/** What reasons of a decision name, and the values that it shows. */
function namesOf(decision: string): ReadonlySet<string> {
  const { rules, otherwise, values } = modelOf(decision);
  const events = [...rules.map(({ event }) => event), otherwise];
  const reasons = events.flatMap(({ because, cases }) => [because, ...cases.map((one) => one.because)]);
  return new Set([...values.keys(), ...reasons.flatMap(namesInReason)]);
}

describe('rules/letters.json', () => {
  it('has words for every decision and every outcome, and for no others', () => {
    expect(Object.keys(inEnglish.decisions ?? {}).sort()).toEqual([...decisions].sort());
    for (const decision of decisions)
      expect(Object.keys(inEnglish.decisions?.[decision]?.answers ?? {}).sort(), decision).toEqual(
        outcomesOf(modelOf(decision)).sort(),
      );
  });

  it.each(Object.entries({ en: inEnglish, cy: inWelsh }))(
    '%s names only values and names of its decisions',
    (_, file) => {
      for (const [decision, { answers, reasons, names }] of Object.entries(file.decisions ?? {})) {
        const { values } = modelOf(decision);
        const inAnswers = Object.values(answers ?? {}).flatMap(namesInReason);
        expect(
          inAnswers.filter((name) => !values.has(name)),
          decision,
        ).toEqual([]);
        const others = [...Object.values(reasons ?? {}).flatMap(namesInReason), ...Object.keys(names ?? {})];
        expect(
          others.filter((name) => !namesOf(decision).has(name)),
          decision,
        ).toEqual([]);
      }
    },
  );

  it('names actions, facts and tables that there are', () => {
    const actions = new Set(
      decisions.flatMap((id) => [...modelOf(id).effects.values()].flatMap((all) => all.map(({ action }) => action))),
    );
    for (const file of [inEnglish, inWelsh]) {
      expect(Object.keys(file.actions ?? {}).filter((action) => !actions.has(action))).toEqual([]);
      const known = (path: string) => dictionary.facts.has(path) || dictionary.tables.has(path);
      expect(Object.keys(file.facts ?? {}).filter((path) => !known(path))).toEqual([]);
    }
  });

  it('leaves no reason in the third person', () => {
    const phrases = inEnglish.turned ?? {};
    const reasons = decisions.flatMap((id) =>
      [...modelOf(id).rules.map(({ event }) => event), modelOf(id).otherwise].flatMap(({ because, cases }) => [
        because,
        ...cases.map((one) => one.because),
      ]),
    );
    const left = reasons.map((because) => turned(because, phrases));
    const third = /the (customer|provider)|\b(we|you) (\w+s|has|is)\b|\bwe\b.*\bits (control|own)\b/;
    expect(left.filter((because) => third.test(because))).toEqual([]);
  });

  it('has in Welsh all that letters about a challenge of an invoice say', () => {
    const model = modelOf('invoice-dispute');
    const own = inWelsh.decisions?.['invoice-dispute'];
    const outcomes = outcomesOf(model);
    expect(Object.keys(own?.answers ?? {}).sort()).toEqual([...outcomes].sort());
    expect(Object.keys(own?.reasons ?? {}).sort()).toEqual([...outcomes].sort());
    expect([...namesOf('invoice-dispute')].filter((name) => own?.names?.[name] === undefined)).toEqual([]);
    const actions = [...model.effects.values()].flatMap((all) => all.map(({ action }) => action));
    expect(actions.filter((action) => inWelsh.actions?.[action] === undefined)).toEqual([]);
    const paths = [...contract.listedBy('invoice-dispute'), 'bank-holidays'];
    expect(paths.filter((path) => inWelsh.facts?.[path] === undefined)).toEqual([]);
    // What a person decides has no words in Welsh: there is nothing of it.
    for (const { facts: given, readings } of examplesOf('invoice-dispute'))
      expect(contract.evaluate('invoice-dispute', given as never, { readings }).reserved).toEqual([]);
  });

  it('a clause that the policy does not have is refused', () => {
    const whereToTurn = [{ says: 'Call us', clauses: ['Z9'] }];
    expect(() => loadPolicy({ ...files, letters: { en: { whereToTurn } } }, facts)).toThrow(PolicyError);
    expect(() => loadPolicy({ ...files, letters: { en: { whereToTurn } } }, facts)).toThrow(
      'letters/en/whereToTurn/0/clauses/0: unknown clause `Z9`',
    );
  });
});

describe('words by key', () => {
  it('are the same keys in every language', () => {
    expect(Object.keys(cy).sort()).toEqual(Object.keys(en).sort());
  });

  it('days, sums and lists as each language has them', () => {
    const none = new Map<string, string>();
    const money = { value: '1234.50', type: 'money', unit: null } as const;
    expect([en.value(money, none), cy.value(money, none)]).toEqual(['£1,234.50', '£1,234.50']);
    expect(['2025-04-09', '2024-02-29', '2025-08-01'].map(dateInWelsh)).toEqual([
      '9 Ebrill 2025',
      '29 Chwefror 2024',
      '1 Awst 2025',
    ]);
    expect(cy.allOf(['yr anfoneb', 'cyfanswm'])).toBe('yr anfoneb a chyfanswm');
    expect(cy.allOf(['un', 'dau', 'y tri'])).toBe("un, dau a'r tri");
    expect(cy.allOf(['un', 'arall'])).toBe('un ac arall');
    expect(en.allOf(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('a phrase is turned whole, the first that fits', () => {
    const phrases = {
      'the customer has': 'you have',
      "the customer's": 'your',
      'the customer': 'you',
      'by the provider': 'by us',
    };
    expect(turned("the customer has the customer's thing and the customer hasty", phrases)).toBe(
      'you have your thing and you hasty',
    );
    expect(turned("by the provider's choice", phrases)).toBe("by the provider's choice");
    expect(turned('the customer', {})).toBe('the customer');
  });
});
