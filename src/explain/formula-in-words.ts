import { allOf, camelInWords, kebabInWords, valueInWords } from '../language/english/value-in-words.ts';
import type {
  Condition,
  NamedTerm,
  Operand,
  OverEntries,
  Sentence,
  TermKind,
  TermOf,
} from '../language/model/decision-model.ts';
import type { Type } from '../language/model/type.ts';
import type { Signature } from '../language/operators/operator.ts';
import type { Pattern } from '../language/operators/pattern.ts';
import { toPlainValue } from '../language/run-time/value.ts';
import { isDecimal, isNil } from '../values/decimal.ts';
import { nameInWords } from './names-in-words.ts';
import { line, type Outline } from './outline.ts';
import type { Links } from './pages/links.ts';
import { bold, code, plain } from './pages/markdown.ts';
import { fieldInWords, meaningOf, type Scope, termsAround, withinEach } from './scope.ts';
import { isStatement } from './sentence-in-words.ts';

/** A sentence of a rule file in English, by what its names mean. */
export function sentenceInWords(sentence: Sentence, scope: Scope): string {
  const [first, second] = sentence.operands;
  if (isStatement(sentence) && first?.kind === 'name' && second?.kind === 'literal') {
    const statement = nameInWords(first.name, scope);
    return (second.value === true) === (sentence.operatorName === 'is') ? statement : `it is not so that ${statement}`;
  }
  const [{ takes, and }] = sentence.operator.signatures as [Signature];
  const words = sentence.operands.map(
    (operand, index) => fieldOperand(operand, takes[index], sentence, scope) ?? operandInWords(operand, scope),
  );
  const named = [...sentence.named].map(([name, operand]): [string, string] => [
    name,
    isOption(operand, and[name])
      ? String(operand.value)
      : (fieldOperand(operand, and[name], sentence, scope) ?? operandInWords(operand, scope)),
  ]);
  return sentence.operator.english(words, Object.fromEntries(named));
}

const isOption = (operand: Operand, pattern: Pattern | undefined): operand is Operand & { kind: 'literal' } =>
  operand.kind === 'literal' && typeof pattern === 'object' && 'choice' in pattern;

/** The name of a field of the entries of the first operand, by what it means there; `null` for any other operand. */
function fieldOperand(
  operand: Operand,
  pattern: Pattern | undefined,
  { operands: [list] }: Sentence,
  scope: Scope,
): string | null {
  const isField = typeof pattern === 'object' && ('field' in pattern || 'key' in pattern);
  if (!isField || operand.kind !== 'literal' || list?.kind !== 'name') return null;
  const field = String(operand.value);
  return fieldInWords(list.name, field, scope) ?? camelInWords(field);
}

function operandInWords(operand: Operand, scope: Scope): string {
  if (operand.kind === 'name') return nameInWords(operand.name, scope);
  if (typeof operand.value === 'boolean') return String(operand.value);
  const words = valueInWords(toPlainValue(operand.value), operand.type, null, scope.dictionary.inWords.options);
  return typeof operand.type === 'object' && 'choice' in operand.type ? `"${words}"` : words;
}

/** A condition of a rule in English. */
export const conditionInEnglish = (condition: Condition, scope: Scope): string =>
  condition.kind === 'not'
    ? `the rule "${kebabInWords(condition.rule)}" does not hold`
    : sentenceInWords(condition, scope);

/** How a term is worked out, as Markdown with its links: in one line, or in a line and the parts under it. */
type Formula<K extends TermKind> = (term: TermOf<K>, scope: Scope, links: Links, type: Type) => Outline;

export function formulaInWords({ term, type }: NamedTerm, scope: Scope, links: Links): Outline {
  return ofTerm(term.kind, term, type, scope, links);
}

const ofTerm = <K extends TermKind>(kind: K, term: TermOf<TermKind>, type: Type, scope: Scope, links: Links) =>
  formulas[kind](term as TermOf<K>, scope, links, type);

/** A branch is a name, or a hidden term that is told in its place. */
function ofBranch(name: string, before: string, scope: Scope, links: Links): Outline {
  const named = termsAround(name, scope).get(name);
  const told = named?.hidden ? formulaInWords(named, scope, links) : line(plain(nameInWords(name, scope)));
  return line(`${before}: ${told.text}`, told.parts);
}

const joined = (intro: string, of: readonly Sentence[], scope: Scope): Outline =>
  line(
    intro,
    of.map((sentence) => line(plain(sentenceInWords(sentence, scope)))),
  );

const formulas: { readonly [K in TermKind]: Formula<K> } = {
  sentence: (term, scope) => line(plain(sentenceInWords(term, scope))),
  name: (term, scope) => line(plain(nameInWords(term.name, scope))),
  constant: ({ value }, _, __, type) => line(constantInWords(value, type)),
  all: (term, scope) => joined('all of these hold', term.of, scope),
  any: (term, scope) => joined('at least one of these holds', term.of, scope),
  reading(term, scope, links) {
    const byDefault = scope.dictionary.readings.get(term.reading)?.default;
    const options = [...term.options].map(([option, name]) =>
      ofBranch(name, `${code(option)}${option === byDefault ? ' (default)' : ''}`, scope, links),
    );
    return line(`by the reading ${links.reading(term.reading)}`, options);
  },
  when(term, scope, links) {
    const branches = term.when.map(({ condition, ofRule, then }) => {
      const words = ofRule ? `the rule "${kebabInWords(condition)}" holds` : nameInWords(condition, scope);
      return ofBranch(then, `where ${plain(words)}`, scope, links);
    });
    return line('the first of these that applies', [...branches, ofBranch(term.else, 'otherwise', scope, links)]);
  },
  not: ({ of }, scope) => line(plain(`it is not so that ${nameInWords(of, scope)}`)),
  each(term, scope, links) {
    const inner = withinEach(term, scope);
    const given = term.terms.get(term.gives);
    const gives =
      given?.hidden && given.term.kind === 'record'
        ? fieldsInWords(given.term.fields, inner)
        : plain(givenInWords(term.gives, inner));
    const kept = term.where === null ? '' : `, where ${plain(nameInWords(term.where, inner))}`;
    return line(`for each ${overInWords(term, scope)}${kept}`, [
      ...termsInWords(inner, term.terms, links),
      line(`each gives ${gives}`),
    ]);
  },
  fold(term, scope, links) {
    const inner = withinEach(term, scope);
    const so = plain(camelInWords(term.so));
    return line(`for each ${overInWords(term, scope)} in turn`, [
      line(`the ${so} is at first ${plain(nameInWords(term.from, scope))}`),
      ...termsInWords(inner, term.terms, links),
      ofBranch(term.next, `the ${so} is then`, inner, links),
    ]);
  },
  record: ({ fields }, scope) => line(fieldsInWords(fields, scope)),
  list: ({ of }, scope) => line(plain(allOf(of.map((name) => nameInWords(name, scope))))),
  field: (term, scope) =>
    line(plain(`the part "${kebabInWords(camelInWords(term.field))}" of ${nameInWords(term.of, scope)}`)),
  decision(term, scope, links) {
    const rule = scope.dictionary.model(term.decision);
    const value = typeof rule === 'object' && term.value !== null ? rule.values.get(term.value)?.means : undefined;
    const asked = value === undefined ? 'the outcome' : plain(value);
    const put = [...term.with].map(([path, name]) =>
      line(`asked with ${plain(nameInWords(name, scope))} as ${plain(meaningOf(path, scope).means)}`),
    );
    return line(`${asked}, by the decision ${links.decision(term.decision)}`, put);
  },
  table(term, scope, links) {
    const given =
      term.unlessGiven === null ? '' : `, or where it is given ${plain(nameInWords(term.unlessGiven, scope))}`;
    return line(`the table ${links.table(term.table)}${given}`);
  },
  leftOut: (term, scope) => line(`${plain(nameInWords(term.fact, scope))} was left out`),
};

/** A named term as it is defined: what it means, its name once, and how it is worked out. */
export const definition = (name: string, means: string, { text, parts }: Outline): Outline =>
  line(`${bold(plain(means))} (${code(name)}): ${text}`, parts);

const overInWords = ({ as, list }: OverEntries, scope: Scope): string =>
  `${plain(camelInWords(as))} of ${plain(nameInWords(list, scope))}`;

const fieldsInWords = (fields: ReadonlyMap<string, string>, scope: Scope): string =>
  [...fields].map(([field, name]) => plain(`${camelInWords(field)} (${givenInWords(name, scope)})`)).join(', ');

/** What each entry gives; a condition as the question whether it holds. */
function givenInWords(name: string, scope: Scope): string {
  const words = nameInWords(name, scope);
  return meaningOf(name, scope).type === 'boolean' ? `whether ${words}` : words;
}

function constantInWords(value: TermOf<'constant'>['value'], type: Type): string {
  if (value === null) return 'none';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (value === 0 || (isDecimal(value) && isNil(value))) return 'nil';
  const words = valueInWords(toPlainValue(value), type);
  return plain(typeof type === 'object' && 'choice' in type ? `"${words}"` : words);
}

/** Terms with names of their own, in the order in which they are worked out. */
export const termsByName = (scope: Scope, terms: ReadonlyMap<string, NamedTerm>, links: Links) =>
  [...terms].flatMap(([name, term]): (readonly [name: string, words: Outline])[] =>
    term.hidden ? [] : [[name, definition(name, term.means, formulaInWords(term, scope, links))]],
  );

export const termsInWords = (scope: Scope, terms: ReadonlyMap<string, NamedTerm>, links: Links): readonly Outline[] =>
  termsByName(scope, terms, links).map(([, words]) => words);
