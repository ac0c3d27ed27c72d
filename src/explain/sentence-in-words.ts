import type { ConditionReason, Reason, Shown, ToldSentence } from '../language/answer/reason.ts';
import { isUnknownInData, valueInWords } from '../language/english/value-in-words.ts';
import type { Operand, Sentence } from '../language/model/decision-model.ts';
import type { Type } from '../language/model/type.ts';
import { toPlainValue } from '../language/run-time/value.ts';
import { saidAs } from './said.ts';
import type { Scope } from './scope.ts';

/** How a sentence came to its value, by what it met: "30 days after 10 March 2025". Words, lists and the like go by what they mean. */
export function sentenceOfValues(
  sentence: Sentence,
  told: ToldSentence,
  from: readonly Reason[],
  scope: Scope,
): string {
  if (isStatement(sentence)) return statementInWords(sentence, from, scope);
  return inWords(sentence, told, (shown, operand) => {
    const isTold = isQuantity(shown.type) && shown.value !== null && !isUnknownInData(shown.value);
    return isTold ? shownInWords(shown, scope) : operandInWords(operand, from, scope);
  });
}

/** A condition with the names of its operands and what they held: "the due date (25 December 2025) is before the day asked about (2 January 2026)". */
export function conditionInWords(sentence: Sentence, told: ConditionReason, scope: Scope): string {
  const { from } = told;
  if (isStatement(sentence)) return statementInWords(sentence, from, scope);
  return inWords(sentence, told, (shown, operand) => {
    const means = operandInWords(operand, from, scope);
    if (operand.kind === 'literal') return means;
    const held = sentence.operatorName === 'isNone' ? null : briefly(shown, scope);
    return held === null ? means : `${means} (${held})`;
  });
}

function statementInWords({ operands, operatorName }: Sentence, from: readonly Reason[], scope: Scope): string {
  const [first, second] = operands as [Operand, Operand & { kind: 'literal' }];
  const means = operandInWords(first, from, scope);
  return (second.value === true) === (operatorName === 'is') ? means : `it is not so that ${means}`;
}

const shownInWords = ({ value, type, unit }: Shown, { dictionary }: Scope): string =>
  valueInWords(value, type, unit ?? null, dictionary.inWords.options);

/** A value in a few words; `null` for what has no short ones. */
export function briefly(shown: Shown, scope: Scope): string | null {
  const { value, type } = shown;
  if (value === null || isUnknownInData(value) || isScalar(type)) return shownInWords(shown, scope);
  if (typeof type === 'string' || !('list' in type) || !isScalar(type.list) || !Array.isArray(value)) return null;
  return value.length > longestTold ? `${value.length} of them` : shownInWords(shown, scope);
}

const longestTold = 8;

/** Whether a sentence only says that something is so, or is not. */
export function isStatement({ operatorName, operands: [first, second] }: Sentence): boolean {
  if (operatorName !== 'is' && operatorName !== 'isNot') return false;
  return second?.kind === 'literal' && first?.kind === 'name' && first.type === 'boolean';
}

const isQuantity = (type: Type): boolean =>
  typeof type === 'string' && isScalar(type) && type !== 'text' && type !== 'boolean';

const isScalar = (type: Type): boolean =>
  typeof type === 'string' ? type !== 'calendar' && type !== 'entity' : 'choice' in type;

type Say = (shown: Shown, operand: Operand) => string;

/** The operator's own English. It knows options and truth by their ids, so those among its named operands stay as they are. */
function inWords({ operator, operands, named }: Sentence, told: ToldSentence, say: Say): string {
  const words = operands.map((operand, index) => {
    const shown = (index === 0 ? told.left : told.right) as Shown;
    return index > 0 && operand.kind === 'literal' && typeof shown.value === 'boolean'
      ? String(shown.value)
      : say(shown, operand);
  });
  const ids = [...named].map(([name, operand]): [string, string] => {
    const shown = told.and?.[name] as Shown;
    const isOption = typeof shown.type === 'object' && 'choice' in shown.type && typeof shown.value === 'string';
    return [name, isOption ? String(shown.value) : say(shown, operand)];
  });
  return operator.english(words, Object.fromEntries(ids));
}

/** What a name means, or a literal says. */
const operandInWords = (operand: Operand, from: readonly Reason[], scope: Scope): string =>
  operand.kind === 'name'
    ? saidAs(operand.name, from, scope)
    : valueInWords(toPlainValue(operand.value), operand.type, null, scope.dictionary.inWords.options);
