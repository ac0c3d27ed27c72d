import type { Calendar } from '../../values/calendar.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { Timeline } from '../../values/timeline.ts';
import { sameType, type Type, typeText } from '../model/type.ts';
import type { Value } from '../run-time/value.ts';

/** What an operand may be: a type, a class of types (`amount`, `ordered`, `any`), `same` as the first operand, or a list of one. */
export type Taken =
  | 'date'
  | 'money'
  | 'int'
  | 'boolean'
  | 'duration'
  | 'instant'
  | 'time'
  | 'text'
  | 'calendar'
  | 'rates'
  | 'amount'
  | 'number'
  | 'ordered'
  | 'any'
  | 'same'
  | 'list'
  | 'texts'
  | 'dates'
  | 'amounts'
  | 'booleans'
  | 'records'
  | { readonly choice: readonly string[] };

type Held<T> = T extends 'int'
  ? number
  : T extends 'boolean'
    ? boolean
    : T extends 'money' | 'amount'
      ? Decimal
      : T extends 'number'
        ? Decimal | number
        : T extends 'calendar'
          ? Calendar
          : T extends 'rates'
            ? Timeline<Decimal>
            : T extends 'texts' | 'dates'
              ? readonly string[]
              : T extends 'amounts'
                ? readonly (Decimal | null)[]
                : T extends 'booleans'
                  ? readonly Value[]
                  : T extends 'records'
                    ? readonly { readonly [field: string]: Value }[]
                    : T extends 'list'
                      ? readonly Value[]
                      : T extends 'any' | 'same' | 'ordered'
                        ? Value
                        : T extends { readonly choice: readonly (infer C)[] }
                          ? C
                          : string;
type HeldAll<T extends readonly Taken[]> = { -readonly [I in keyof T]: Held<T[I]> };
type HeldNamed<A> = { readonly [K in keyof A]: Held<A[K]> };

/** A row of examples: the operands, then the named ones if any, then the result (see `exampleValue`). */
export type ExampleRow = readonly unknown[];

/**
 * A word of the language. Operands are passed known; an unknown operand makes the result unknown, and an operand that is
 * none makes it false (`gives` boolean) or none, unless `sees: 'none'`. A table that does not answer gives an `Unknown` naming it.
 */
export interface Operator {
  readonly takes: readonly Taken[];
  readonly and: Readonly<Record<string, Taken>>;
  readonly gives: Type | 'same' | ((operands: readonly Type[]) => Type);
  readonly sees: 'known' | 'none' | 'unknown-items';
  readonly evaluate: (operands: readonly Value[], named: Readonly<Record<string, Value>>) => Value;
  readonly english: (operands: readonly string[], named: Readonly<Record<string, string>>) => string;
  readonly examples: readonly ExampleRow[];
}

/** An operator, its functions typed by what it takes. */
export function operator<
  const T extends readonly Taken[],
  const A extends Readonly<Record<string, Taken>> = Record<never, never>,
>(definition: {
  readonly takes: T;
  readonly and?: A;
  readonly gives: Operator['gives'];
  readonly sees?: Operator['sees'];
  readonly evaluate: (...operands: [...HeldAll<T>, HeldNamed<A>]) => Value;
  readonly english: (...words: [...{ [I in keyof T]: string }, { readonly [K in keyof A]: string }]) => string;
  readonly examples: readonly [ExampleRow, ExampleRow, ...ExampleRow[]];
}): Operator {
  const evaluate = definition.evaluate as (...operands: unknown[]) => Value;
  const english = definition.english as (...words: unknown[]) => string;
  return Object.freeze({
    takes: definition.takes,
    and: definition.and ?? {},
    gives: definition.gives,
    sees: definition.sees ?? 'known',
    evaluate: (operands, named) =>
      operands.length === 2 ? evaluate(operands[0], operands[1], named) : evaluate(operands[0], named),
    english: (words, named) => english(...words, named),
    examples: definition.examples,
  } satisfies Operator);
}

const amounts: readonly Type[] = ['money', 'decimal', 'percent'];
const ordered: readonly Type[] = [...amounts, 'int', 'date', 'time'];

/** Whether an operand of this type may stand where `taken` is asked for; `first` is the type of the first operand. */
export function accepts(taken: Taken, type: Type, first: Type): boolean {
  if (type === 'none') return true;
  switch (taken) {
    case 'any':
      return true;
    case 'same':
      return sameKind(type, first);
    case 'amount':
      return amounts.includes(type);
    case 'number':
      return amounts.includes(type) || type === 'int';
    case 'ordered':
      return ordered.includes(type);
    case 'text':
      return type === 'text' || isChoice(type);
    case 'rates':
      return typeof type === 'object' && 'timeline' in type;
    case 'list':
      return isList(type);
    case 'texts':
      return isList(type) && (type.list === 'text' || isChoice(type.list));
    case 'dates':
      return isList(type) && type.list === 'date';
    case 'amounts':
      return isList(type) && (type.list === 'none' || amounts.includes(type.list));
    case 'booleans':
      return isList(type) && type.list === 'boolean';
    case 'records':
      return isList(type) && typeof type.list === 'object' && 'record' in type.list;
    default:
      if (typeof taken === 'object')
        return isChoice(type) && type.choice.every((option) => taken.choice.includes(option));
      return sameType(taken, type);
  }
}

/** Two choices are of one kind when they share an option; a choice and free text are; other types must be the same. */
function sameKind(a: Type, b: Type): boolean {
  if (isChoice(a) && isChoice(b)) return a.choice.some((option) => b.choice.includes(option));
  if ((a === 'text' && isChoice(b)) || (b === 'text' && isChoice(a))) return true;
  return b === 'none' || sameType(a, b);
}

export const isChoice = (type: Type): type is { readonly choice: readonly string[] } =>
  typeof type === 'object' && 'choice' in type;

export const isList = (type: Type): type is { readonly list: Type } => typeof type === 'object' && 'list' in type;

/** What an operand must be, in words. */
export function takenText(taken: Taken, first: Type): string {
  if (typeof taken === 'object') return typeText(taken);
  const classes: Partial<Record<Taken & string, string>> = {
    amount: 'money, a percentage or a decimal',
    number: 'a number or an amount',
    ordered: 'something with an order: an amount, a number, a date or a time',
    any: 'anything',
    same: typeText(first),
    rates: 'a timeline',
    list: 'a list',
    texts: 'a list of words',
    dates: 'a list of dates',
    amounts: 'a list of amounts',
    booleans: 'a list of conditions',
    records: 'a list of records',
  };
  return classes[taken] ?? typeText(taken as Type);
}
