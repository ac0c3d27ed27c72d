import type { Issue } from '../language/answer/issue.ts';
import { type PatternFile, patternOf, patternsOf, type WordFile } from '../language/grammar/word-file.ts';
import type { Body } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { type Type, typeText } from '../language/model/type.ts';
import type { Entry, OperandType, Vocabulary } from '../language/model/vocabulary.ts';
import type { Operator } from '../language/operators/operator.ts';
import { type Bindings, bindingsOf, type Pattern, patternText, withAllOptions } from '../language/operators/pattern.ts';
import { entriesScope } from './entries-scope.ts';
import { distinct } from './form.ts';
import { nameShape } from './name.ts';
import { reportUnknown, type Scope } from './scope.ts';
import { namesTold, stepInEnglish, tellsOf } from './tells.ts';
import { checkTerm } from './term.ts';
import { tooManyTerms } from './terms-in-all.ts';
import { withWords } from './with-words.ts';

/** A word as a sentence uses it; its terms are checked on the types of the operands it is called with, once for each. */
export function wordEntry(file: WordFile, vocabulary: () => Vocabulary): Entry {
  const patterns = parametersOf(file).map(([, pattern]) => patternOf(pattern));
  const known = new Map<string, { readonly body: Body } | { readonly issues: readonly Issue[] }>();
  return {
    operator: operatorOf(file),
    bodyOn(given) {
      const operands = given.map(({ type, word }, index) => ({
        type: withAllOptions(patterns[index] as Pattern, type),
        word,
      }));
      const key = JSON.stringify(operands);
      const done = known.get(key);
      if (done !== undefined) return done;
      // Whoever asks again before it is done is part of it.
      const isOpen = { issues: [{ code: 'cycle', at: '/is', names: [file.word, '…', file.word] } as const] };
      known.set(key, isOpen);
      try {
        const result = bodyOf(file, operands, vocabulary());
        known.set(key, result);
        return result;
      } finally {
        if (known.get(key) === isOpen) known.delete(key);
      }
    },
  };
}

export const parametersOf = ({ takes, and = {} }: WordFile): [string, PatternFile][] => [
  ...Object.entries(takes),
  ...Object.entries(and),
];

function operatorOf({ takes, and = {}, gives, english, said = {}, tells, examples }: WordFile): Operator {
  const first = Object.keys(takes);
  const words = (name: string, given: string) => said[name]?.[given] ?? given;
  return {
    signatures: [{ takes: Object.values(patternsOf(takes)), and: patternsOf(and), gives: patternOf(gives) }],
    arity: first.length === 2 ? 2 : 1,
    named: Object.keys(and),
    isCondition: gives === 'boolean',
    sees: 'all',
    order: [],
    evaluate: () => {
      throw new Error('a word is worked out by its body');
    },
    direct: null,
    english(operands, named) {
      const byName = new Map([
        ...first.map((name, index) => [name, operands[index] ?? ''] as const),
        ...Object.entries(named),
      ]);
      return english.replace(/\{(\w+)\}/g, (_, name) => words(name, byName.get(name) ?? ''));
    },
    ...(tells !== undefined && { stepInEnglish: (held) => stepInEnglish(tells, held) }),
    examples,
  };
}

function bodyOf(
  file: WordFile,
  operands: readonly OperandType[],
  vocabulary: Vocabulary,
): { readonly body: Body } | { readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const parameters = parametersOf(file).map(([name]) => name);
  const bound = new Map<string, Type>();
  const words = new Map<string, string>();
  operands.forEach(({ type, word }, index) => {
    const name = parameters[index] as string;
    if (word === null) bound.set(name, type);
    else words.set(name, word);
  });
  const { terms: files = {}, is } = withWords({ terms: file.terms, is: file.is }, words);
  const outer = { ...nothingAround(vocabulary, (issue) => issues.push(issue)), tells: namesTold(file) };
  const { scope, terms, reportUnused } = entriesScope(bound, files, { name: '', at: '' }, outer);
  const result = nameShape(is, { name: 'is', at: '/is' }, scope);
  reportUnused();
  const gives = patternOf(file.gives);
  const bindings = bindingsOfOperands(file, operands);
  if (result !== null && (bindings === null || bindingsOf(gives, result.type, bindings) === null))
    issues.push({
      code: 'wrong-type',
      at: '/is',
      expected: patternText(gives, bindings ?? undefined),
      found: typeText(result.type),
    });
  issues.push(...tooManyTerms(terms, '/is'));
  const tells = result === null ? null : tellsOf(file, terms, outer);
  // What is wrong with a word is so wherever it is used.
  if (result === null || issues.length > 0) return { issues: distinct(issues) };
  return { body: { parameters: [...parameters], terms, result: result.name, tells } };
}

/** What the variables of a word stand for on these operands; `null` where one would stand for two types. */
function bindingsOfOperands(file: WordFile, operands: readonly OperandType[]): Bindings | null {
  let bindings: Bindings | null = new Map();
  for (const [index, [, pattern]] of parametersOf(file).entries()) {
    const { type, word } = operands[index] as OperandType;
    if (word === null && bindings !== null) bindings = bindingsOf(patternOf(pattern), type, bindings);
  }
  return bindings;
}

/** Outside a word is nothing that it may name: no fact, reading, table or decision. */
function nothingAround(vocabulary: Vocabulary, report: Scope['report']): Scope {
  const dictionary: Dictionary = {
    facts: new Map(),
    fields: new Map(),
    readings: new Map(),
    clauses: new Set(),
    ledger: [],
    tables: new Map(),
    prelude: new Map(),
    model: () => 'unknown',
    decisions: [],
    contradictions: [],
    bounds: [],
    inWords: { actions: new Map(), options: new Map() },
    letters: {},
    vocabulary,
  };
  const scope: Scope = {
    dictionary,
    report,
    typeOf: (name, at) => reportUnknown(scope, 'unknown-name', name, at, []),
    ownerOf: () => null,
    names: () => [],
    takenBy: () => null,
    said: (means) => means,
    hide: (name) => name,
    checkTerm,
    ruleNames: new Set(),
    tells: null,
    uses: { facts: new Set(), consults: new Set(), readings: new Set(), tables: new Set() },
  };
  return scope;
}
