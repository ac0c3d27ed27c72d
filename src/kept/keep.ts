import type { Body, NamedTerm, Operand, Sentence } from '../language/model/decision-model.ts';
import { type OperatorName, operators } from '../language/operators/index.ts';
import type { Operator } from '../language/operators/operator.ts';
import { wordBehind } from '../language/run-time/word-of-one-sentence.ts';
import { type Decimal, isDecimal, toPlain } from '../values/decimal.ts';
import { bodyAnswered } from './as-answered.ts';
import { type Kept, type KeptList, type KeptModel, marks } from './kept-model.ts';
import { placed } from './placed.ts';
import { typeWritten } from './type-written.ts';

/** A checked model as data. What is the same in several places is told once. */
export function keep(model: object): KeptModel {
  const nodes: Kept[] = [];
  const byText = new Map<string, number>();
  const byObject = new Map<object, number>();

  function keptOf(value: unknown): Kept {
    if (typeof value !== 'object' || value === null) return value as Kept;
    const place = byObject.get(value) ?? nodeOf(written(value));
    byObject.set(value, place);
    return [marks.again, place];
  }
  /** What is written alike is one. */
  function nodeOf(kept: Kept): number {
    const text = JSON.stringify(kept);
    const place = byText.get(text) ?? nodes.push(kept) - 1;
    byText.set(text, place);
    return place;
  }
  const all = (values: Iterable<unknown>): Kept[] => [...values].map(keptOf);

  function written(value: object): Kept {
    if (isDecimal(value)) return [marks.decimal, toPlain(value as Decimal)];
    if (Array.isArray(value)) return [marks.list, ...all(value)];
    if (value instanceof Map) return [marks.map, ...all([...value].flat())];
    if (value instanceof Set) return [marks.set, ...all(value)];
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error('a model holds what is not kept');
    if ('operatorName' in value) return ofTermSentence(value as Sentence);
    if ('hidden' in value) return ofNamed(value as NamedTerm);
    if ('result' in value && 'parameters' in value) return ofBody(value as Body);
    if (isOperand(value)) return ofOperand(value);
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .map(([name, part]) => [name, keptOf(part)]),
    );
  }

  const ofNamed = ({ hidden, type, term }: NamedTerm): KeptList => [
    hidden ? marks.hidden : marks.named,
    keptOf(type),
    keptOf(term),
  ];
  const ofBody = ({ parameters, terms, result, tells }: Body): KeptList => [
    marks.body,
    keptOf(parameters),
    keptOf(terms),
    result,
    ...(tells === null ? [] : [keptOf(tells)]),
  ];
  /** Of a name the type is told where it is defined, and a condition or a word that is written tells its own. */
  function ofOperand(operand: Operand): KeptList {
    if (operand.kind === 'name') return [marks.name, operand.name];
    const { value, type } = operand;
    const isPlain = JSON.stringify(type) === JSON.stringify(typeWritten(value));
    return isPlain ? [marks.literal, keptOf(value)] : [marks.literal, keptOf(value), keptOf(type)];
  }

  /** A sentence of a term or of a condition, which differ by a kind that is always the same. */
  function ofTermSentence(sentence: Sentence): KeptList {
    const { at, operatorName, operator, operands, named, body } = sentence;
    const of = [keptOf(operands), named.size === 0 ? 0 : keptOf(named)];
    if (body !== null) return [marks.word, at, operatorName, operator.isCondition, ...of, keptOf(bodyAnswered(body))];
    const behind = wordBehind(operator);
    if (behind === undefined) return [marks.sentence, at, operatorName, signatureOf(operator, operatorName), ...of];
    const { arity } = behind.word;
    return [marks.plainWord, at, operatorName, operator.isCondition, ...of, keptOf(bodyAnswered(behind.body)), arity];
  }

  return placed(keptOf(model), nodes);
}

/** Which of its signatures works an operator out, where that is none of its own; -1 where it is worked out as all are. */
function signatureOf(operator: Operator, name: string): number {
  const own = operators[name as OperatorName] as Operator;
  if (operator.evaluate === own.evaluate) return -1;
  const signature = own.signatures.findIndex(({ evaluate }) => evaluate === operator.evaluate);
  if (signature === -1) throw new Error(`${name} is not kept`);
  return signature;
}

const isOperand = (value: object): value is Operand =>
  'kind' in value && (value.kind === 'literal' || (value.kind === 'name' && 'type' in value));
