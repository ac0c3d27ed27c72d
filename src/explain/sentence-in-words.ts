import type { Reason } from '../language/answer/decision.ts';
import type { Operand, Sentence } from '../language/model/decision-model.ts';
import type { Type } from '../language/model/type.ts';
import { type PlainValue, toPlainValue } from '../language/run-time/value.ts';
import { meaningOf, type Scope } from './scope.ts';
import { isUnknownInData, kebabInWords, valueInWords } from './values-in-words.ts';

/** What a reason came to. */
export function toldBy(reason: Reason | undefined): PlainValue {
  if (reason === undefined) return { unknown: true };
  if ('term' in reason) return reason.value;
  if ('decision' in reason) return reason.outcome;
  return reason.holds === 'unknown' ? { unknown: true } : reason.holds;
}

/** How a sentence came to its value, by what it met: "30 days after 10 March 2025". Words, lists and the like go by what they mean. */
export function sentenceOfValues(sentence: Sentence, from: readonly Reason[], scope: Scope): string {
  if (isStatement(sentence, scope)) return statementInWords(sentence, scope);
  return inWords(sentence, from, (value, operand) => {
    const { type, means, unit } = aboutOperand(operand, scope);
    return isQuantity(type) && value !== null && !isUnknownInData(value) ? valueInWords(value, type, unit) : means;
  });
}

/** A condition with the names of its operands and what they held: "the due date (25 December 2025) is before the day asked about (2 January 2026)". */
export function conditionInWords(sentence: Sentence, from: readonly Reason[], scope: Scope): string {
  if (isStatement(sentence, scope)) return statementInWords(sentence, scope);
  return inWords(sentence, from, (value, operand) => {
    const about = aboutOperand(operand, scope);
    if (operand.kind === 'literal') return valueInWords(value, about.type);
    const held = sentence.operatorName === 'isNone' ? null : briefly(value, about.type, about.unit);
    return held === null ? about.means : `${about.means} (${held})`;
  });
}

function statementInWords({ operands, operatorName }: Sentence, scope: Scope): string {
  const [first, second] = operands as [Operand, Operand & { kind: 'literal' }];
  const { means } = aboutOperand(first, scope);
  return (second.value === true) === (operatorName === 'is') ? means : `it is not so that ${means}`;
}

/** A value in a few words; `null` for what has no short ones. */
export function briefly(value: PlainValue, type: Type, unit: string | null): string | null {
  if (value === null || isUnknownInData(value) || isScalar(type)) return valueInWords(value, type, unit);
  if (typeof type === 'string' || !('list' in type) || !isScalar(type.list) || !Array.isArray(value)) return null;
  return value.length > longestTold ? `${value.length} of them` : valueInWords(value, type, unit);
}

const longestTold = 8;

/** Whether a sentence only says that something is so, or is not. */
export function isStatement({ operatorName, operands: [first, second] }: Sentence, scope: Scope): boolean {
  if (operatorName !== 'is' && operatorName !== 'isNot') return false;
  return second?.kind === 'literal' && first !== undefined && aboutOperand(first, scope).type === 'boolean';
}

const isQuantity = (type: Type): boolean =>
  typeof type === 'string' && isScalar(type) && type !== 'text' && type !== 'boolean';

const isScalar = (type: Type): boolean =>
  typeof type === 'string' ? type !== 'calendar' && type !== 'entity' : 'choice' in type;

type Say = (value: PlainValue, operand: Operand) => string;

/** The operator's own English. It knows options and truth by their ids, so those among its named operands stay as they are. */
function inWords({ operator, operands, named }: Sentence, from: readonly Reason[], say: Say): string {
  const reasons = from[Symbol.iterator]();
  const held = (operand: Operand): PlainValue =>
    operand.kind === 'literal' ? toPlainValue(operand.value) : toldBy(reasons.next().value);
  const words = operands.map((operand, index) => {
    const value = held(operand);
    return index > 0 && operand.kind === 'literal' && typeof value === 'boolean' ? String(value) : say(value, operand);
  });
  const ids = [...named].map(([name, operand]): [string, string] => {
    const value = held(operand);
    const isOption = typeof operand.type === 'object' && 'choice' in operand.type && typeof value === 'string';
    return [name, isOption ? value : say(value, operand)];
  });
  return operator.english(words, Object.fromEntries(ids));
}

function aboutOperand(operand: Operand, scope: Scope): { means: string; type: Type; unit: string | null } {
  if (operand.kind === 'name') return meaningOf(operand.name, scope);
  return { means: kebabInWords(String(toPlainValue(operand.value))), type: operand.type, unit: null };
}
