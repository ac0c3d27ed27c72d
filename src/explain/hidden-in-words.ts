import { allOf, camelInWords, kebabInWords, valueInWords } from '../language/english/value-in-words.ts';
import type { Operand, TermKind, TermOf } from '../language/model/decision-model.ts';
import type { Type } from '../language/model/type.ts';
import { toPlainValue } from '../language/run-time/value.ts';

/** A term that has no name of its own, in a few words that can stand in a sentence: "the later of the due date and the invoice date". */
export function hiddenInWords(term: TermOf<TermKind>, type: Type, say: (name: string) => string): string {
  return ofTerm(term.kind, term, type, say);
}

type Words<K extends TermKind> = (term: TermOf<K>, type: Type, say: (name: string) => string) => string;

const ofTerm = <K extends TermKind>(kind: K, term: TermOf<TermKind>, type: Type, say: (name: string) => string) =>
  byKind[kind](term as TermOf<K>, type, say);

const operandInWords = (operand: Operand, say: (name: string) => string): string => {
  if (operand.kind === 'name') return say(operand.name);
  return typeof operand.value === 'boolean' ? String(operand.value) : constantInWords(operand.value, operand.type);
};

const constantInWords = (value: TermOf<'constant'>['value'], type: Type): string =>
  value === null ? 'none' : valueInWords(toPlainValue(value), type);

const sentenceInWords: Words<'sentence'> = ({ operatorName, operator, operands, named }, _, say) => {
  const [first, second] = operands;
  if ((operatorName === 'is' || operatorName === 'isNot') && first?.kind === 'name' && second?.kind === 'literal') {
    const holds = typeof second.value === 'boolean' ? second.value === (operatorName === 'is') : null;
    if (holds !== null) return holds ? say(first.name) : denied(say(first.name));
  }
  const words = operands.map((operand) => operandInWords(operand, say));
  const ids = [...named].map(([name, operand]): [string, string] => [
    name,
    operand.kind === 'literal' ? String(operand.value) : say(operand.name),
  ]);
  return operator.english(words, Object.fromEntries(ids));
};

const denied = (statement: string): string => `it is not so that ${statement.replace(/^whether /, '')}`;

const byKind: { readonly [K in TermKind]: Words<K> } = {
  sentence: sentenceInWords,
  name: ({ name }, _, say) => say(name),
  constant: ({ value }, type) => constantInWords(value, type),
  all: ({ of }, type, say) => of.map((one) => sentenceInWords({ kind: 'sentence', ...one }, type, say)).join(' and '),
  any: ({ of }, type, say) => of.map((one) => sentenceInWords({ kind: 'sentence', ...one }, type, say)).join(' or '),
  not: ({ of }, _, say) => denied(say(of)),
  reading: ({ reading, options }, _, say) =>
    `by the reading "${kebabInWords(reading)}" ${[...options].map(([option, name]) => `${say(name)} (${kebabInWords(option)})`).join(' or ')}`,
  when: (term, _, say) =>
    `${term.when.map(({ condition, then }) => `${say(then)} where ${say(condition)}`).join(', ')}, otherwise ${say(term.else)}`,
  each: ({ list, where }, _, say) => (where === null ? `what each of ${say(list)} gives` : `some of ${say(list)}`),
  fold: ({ so, list }, _, say) => `the ${camelInWords(so)} after all of ${say(list)}`,
  record: ({ fields }) => allOf([...fields.keys()].map(camelInWords)),
  list: ({ of }, _, say) => allOf(of.map(say)),
  field: ({ field, of }, _, say) => `${camelInWords(field)} of ${say(of)}`,
  decision: ({ decision, value }) =>
    `${value === null ? 'the outcome' : camelInWords(value)} by the decision "${kebabInWords(decision)}"`,
  table: ({ table }) => `the table ${kebabInWords(table)}`,
  leftOut: ({ fact }) => `${fact} was left out`,
};
