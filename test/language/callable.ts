import { joinTypes } from '../../src/check/join-types.ts';
import { vocabularyOf } from '../../src/check/vocabulary.ts';
import type { Type } from '../../src/language/model/type.ts';
import type { Entry, OperandType } from '../../src/language/model/vocabulary.ts';
import type { Operator, Signature } from '../../src/language/operators/operator.ts';
import { type Bindings, bindingsOf, type Pattern, typeOfPattern } from '../../src/language/operators/pattern.ts';
import { apply } from '../../src/language/run-time/apply.ts';
import { bodyValue } from '../../src/language/run-time/body-value.ts';
import { isRecord, isUnknown, type Value } from '../../src/language/run-time/value.ts';
import { asOperator } from '../../src/language/run-time/word-of-one-sentence.ts';
import { isDate } from '../../src/values/date.ts';
import { isDecimal } from '../../src/values/decimal.ts';
import { isInstant } from '../../src/values/instant.ts';
import { isTime } from '../../src/values/time.ts';
import { words } from '../../src/words/index.ts';

const vocabulary = vocabularyOf(words, []);

const entryOf = (name: string): Entry => {
  const entry = vocabulary.find(name);
  if (entry === undefined) throw new Error(`no operator and no word: ${name}`);
  return entry;
};

/** What a sentence calls by a name, an operator or a word. */
export const callable = (name: string): Operator => entryOf(name).operator;

/** What an operator, or a word, comes to on values, known or not. */
export function call(name: string, operands: readonly Value[], named: Readonly<Record<string, Value>> = {}): Value {
  const { operator, bodyOn } = entryOf(name);
  if (bodyOn === null) return apply(operator, operands, named);
  const [{ takes, and }] = operator.signatures as [Signature];
  const given = [
    ...operands.map((operand, index) => [operand, takes[index] as Pattern] as const),
    ...operator.named.map((key) => [named[key] ?? null, and[key] as Pattern] as const),
  ];
  // What nothing is known of has the type that the others leave to it.
  const bindings = given.reduce<Bindings>(
    (bound, [value, pattern]) =>
      isAnything(value) ? bound : (bindingsOf(pattern, typeOf(value, pattern), bound) ?? bound),
    new Map(),
  );
  const found = bodyOn(given.map(([value, pattern]) => operandType(value, pattern, bindings)));
  if ('issues' in found) throw new Error(JSON.stringify(found.issues));
  const simple = asOperator(operator, found.body);
  return simple === null ? bodyValue(found.body, operands, named) : apply(simple, operands, named);
}

const isAnything = (value: Value): boolean => isUnknown(value) && value.may === null && value.between === null;

function operandType(value: Value, pattern: Pattern, bindings: Bindings): OperandType {
  if (isAnything(value)) return { type: typeOfPattern(pattern, bindings), word: null };
  const isField = typeof pattern === 'object' && 'field' in pattern;
  return isField ? { type: 'text', word: String(value) } : { type: typeOf(value, pattern), word: null };
}

/** The type of a value where a pattern stands; for what the value does not tell, what the pattern would take. */
function typeOf(value: Value, pattern: Pattern | null): Type {
  const taken = (): Type => (pattern === null ? 'text' : typeOfPattern(pattern, new Map()));
  if (isUnknown(value)) {
    const told = (value.may ?? []).filter((one) => one !== null);
    if (value.between !== null) return 'date';
    return told.length === 0
      ? taken()
      : told.map((one) => typeOf(one, pattern)).reduce((all, one) => joinTypes(all, one) ?? all);
  }
  if (value === null) return 'none';
  if (typeof pattern === 'string') return pattern;
  if (pattern !== null && ('choice' in pattern || 'timeline' in pattern)) return taken();
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return 'count';
  if (isDecimal(value)) return 'decimal';
  if (typeof value === 'string') {
    if (isDate(value)) return 'date';
    if (isTime(value)) return 'time';
    return isInstant(value) ? 'instant' : 'text';
  }
  if (Array.isArray(value)) {
    const inner = pattern !== null && 'list' in pattern ? pattern.list : null;
    return {
      list: value.map((entry) => typeOf(entry, inner)).reduce<Type>((all, one) => joinTypes(all, one) ?? all, 'none'),
    };
  }
  if (!isRecord(value)) return taken();
  const fields = pattern !== null && 'record' in pattern ? pattern.record : {};
  return {
    record: Object.fromEntries(Object.entries(value).map(([key, part]) => [key, typeOf(part, fields[key] ?? null)])),
  };
}
