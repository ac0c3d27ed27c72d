import type { Condition, Operand, Sentence, TermKind, TermOf } from '../language/model/decision-model.ts';
import { toPlainValue } from '../language/run-time/value.ts';
import { isDecimal } from '../values/decimal.ts';
import { fieldInWords, nameInWords, type WordScope, withinEach } from './names-in-words.ts';
import { negated } from './negated.ts';
import { line, type Outline } from './outline.ts';
import type { Links } from './pages/links.ts';
import { bold, code, plain } from './pages/markdown.ts';
import { meaningOf } from './scope.ts';
import { isStatement } from './sentence-in-words.ts';
import { camelInWords, kebabInWords, valueInWords } from './values-in-words.ts';

/** A sentence of a rule file in English, by what its names mean. */
export function sentenceInWords(sentence: Sentence, scope: WordScope): string {
  const [first, second] = sentence.operands;
  if (isStatement(sentence, scope) && first?.kind === 'name' && second?.kind === 'literal') {
    const statement = nameInWords(first.name, scope);
    return (second.value === true) === (sentence.operatorName === 'is') ? statement : negated(statement);
  }
  const words = sentence.operands.map(
    (operand) => fieldOperand(operand, sentence, scope) ?? operandInWords(operand, scope),
  );
  const named = [...sentence.named].map(([name, operand]): [string, string] => [
    name,
    operand.kind === 'literal' && typeof sentence.operator.and[name] === 'object'
      ? String(operand.value)
      : (fieldOperand(operand, sentence, scope)?.replace(/^the /, '') ?? operandInWords(operand, scope)),
  ]);
  return sentence.operator.english(words, Object.fromEntries(named));
}

/** The name of a field of the entries of the first operand, by what it means there. */
function fieldOperand(operand: Operand, { operator, operands: [list] }: Sentence, scope: WordScope): string | null {
  if (operator.takes[0] !== 'records' || operand.kind !== 'literal' || list?.kind !== 'name') return null;
  const field = String(operand.value);
  return fieldInWords(list.name, field, scope) ?? camelInWords(field);
}

function operandInWords(operand: Operand, scope: WordScope): string {
  if (operand.kind === 'name') return nameInWords(operand.name, scope);
  if (typeof operand.value === 'boolean') return String(operand.value);
  const words = valueInWords(toPlainValue(operand.value), operand.type);
  return typeof operand.type === 'object' && 'choice' in operand.type ? `"${words}"` : words;
}

/** A condition of a rule in English. */
export const conditionInEnglish = (condition: Condition, scope: WordScope): string =>
  condition.kind === 'not' ? `the rule "${condition.rule}" does not hold` : sentenceInWords(condition, scope);

/** How a term is worked out, as Markdown with its links: in one line, or in a line and the parts under it. */
type Formula<K extends TermKind> = (term: TermOf<K>, scope: WordScope, links: Links) => Outline;

export function formulaInWords(term: TermOf<TermKind>, scope: WordScope, links: Links): Outline {
  return ofTerm(term.kind, term, scope, links);
}

const ofTerm = <K extends TermKind>(kind: K, term: TermOf<TermKind>, scope: WordScope, links: Links): Outline =>
  formulas[kind](term as TermOf<K>, scope, links);

/** A branch is a name, or a hidden term that is told in its place. */
function ofBranch(name: string, before: string, scope: WordScope, links: Links): Outline {
  const { means, term } = meaningOf(name, scope);
  const told =
    term !== null && means === '' ? formulaInWords(term, scope, links) : line(plain(nameInWords(name, scope)));
  return line(`${before}: ${told.text}`, told.parts);
}

const joined = (intro: string, of: readonly Sentence[], scope: WordScope): Outline =>
  line(
    intro,
    of.map((sentence) => line(plain(sentenceInWords(sentence, scope)))),
  );

const formulas: { readonly [K in TermKind]: Formula<K> } = {
  sentence: (term, scope) => line(plain(sentenceInWords(term, scope))),
  name: (term, scope) => line(plain(nameInWords(term.name, scope))),
  constant: ({ value }) => line(constantInWords(value)),
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
      const words = ofRule ? `the rule "${condition}" holds` : nameInWords(condition, scope);
      return ofBranch(then, `where ${plain(words)}`, scope, links);
    });
    return line('the first of these that applies', [...branches, ofBranch(term.else, 'otherwise', scope, links)]);
  },
  each(term, scope, links) {
    const inner = withinEach(term, scope);
    const named = [...term.terms].filter(([, { means }]) => means !== '');
    const parts = named.map(([name, { means, term: part }]) =>
      definition(name, means, formulaInWords(part, inner, links)),
    );
    const given =
      typeof term.gives === 'string'
        ? plain(givenInWords(term.gives, inner))
        : [...term.gives]
            .map(([field, name]) => plain(`${camelInWords(field)} (${givenInWords(name, inner)})`))
            .join(', ');
    const intro = `for each ${plain(camelInWords(term.as))} of ${plain(nameInWords(term.list, scope))}`;
    return line(intro, [...parts, line(`each gives ${given}`)]);
  },
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

/** What each entry gives; a condition as the question whether it holds. */
function givenInWords(name: string, scope: WordScope): string {
  const words = nameInWords(name, scope);
  return meaningOf(name, scope).type === 'boolean' && !words.startsWith('whether ') ? `whether ${words}` : words;
}

function constantInWords(value: TermOf<'constant'>['value']): string {
  if (value === null) return 'none';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  return value === 0 || isDecimal(value) ? 'nil' : plain(`"${kebabInWords(String(value))}"`);
}

/** The named terms of a rule, in the order in which they are worked out. */
export const termsInWords = (scope: WordScope, links: Links): readonly Outline[] =>
  [...scope.model.terms].flatMap(([name, { means, term }]) =>
    means === '' ? [] : [definition(name, means, formulaInWords(term, scope, links))],
  );
