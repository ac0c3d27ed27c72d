import type { Calendar } from '../../values/calendar.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { Timeline } from '../../values/timeline.ts';
import type { Value } from '../run-time/value.ts';
import type { Pattern } from './pattern.ts';

/** What one way of using an operator takes and gives. */
export interface Signature {
  /** The operand of `fact`, and that of `value` if it has one. */
  readonly takes: readonly Pattern[];
  readonly and: Readonly<Record<string, Pattern>>;
  readonly gives: Pattern;
  /** Where it is worked out otherwise than the operator's other signatures. */
  readonly evaluate?: Operator['evaluate'];
}

/** How a result moves as a day gets later. */
export type Course = 'rises' | 'falls' | null;

/** A row of examples: the operands, then the named ones if any, then the result (see `exampleValue`). */
export type ExampleRow = readonly unknown[];

/**
 * A word of the language. Operands are passed known; an unknown operand makes the result unknown, and an operand that is
 * none makes it false (`gives` boolean) or none, unless `sees: 'none'`. A table that does not answer gives an `Unknown` naming it.
 */
export interface Operator {
  /** Tried in order: the first that the operands fit counts. All have the same operands. */
  readonly signatures: readonly Signature[];
  /** How many operands stand in `fact` and `value`. */
  readonly arity: 1 | 2;
  /** The names of those that stand in `and`. */
  readonly named: readonly string[];
  readonly isCondition: boolean;
  /** `known`: operands that are known and not none; `none`: none too; `unknown-items`: lists with entries that are not known; `all`: anything. */
  readonly sees: 'known' | 'none' | 'unknown-items' | 'all';
  /**
   * For each operand, if it is a day: whether the result `rises` (a later day, or true after false) or `falls` as the day gets
   * later, never turning back; `null` or left out where it does neither. A span of days is then worked out at its two ends.
   */
  readonly order: readonly Course[];
  readonly evaluate: (operands: readonly Value[], named: Readonly<Record<string, Value>>) => Value;
  /** The same, its one operand or two by themselves; `null` where it is worked out otherwise. */
  readonly direct: ((first: Value, second: Value | undefined, named: Readonly<Record<string, Value>>) => Value) | null;
  readonly english: (operands: readonly string[], named: Readonly<Record<string, string>>) => string;
  /** A step that it tells, of what its columns hold; left out where it tells none. */
  readonly stepInEnglish?: (held: Readonly<Record<string, string>>) => string;
  readonly examples: readonly ExampleRow[];
}

type HeldSimple<T> = T extends 'boolean'
  ? boolean
  : T extends 'money' | 'decimal' | 'percent'
    ? Decimal
    : T extends 'count' | 'days' | 'months' | 'hours' | 'seconds' | 'whole'
      ? number
      : T extends 'calendar'
        ? Calendar
        : string;

/** What a known operand of a pattern holds. Entries of lists may be none, and are known unless the operator sees unknown ones. */
type Held<P> = P extends string
  ? HeldSimple<P>
  : P extends { readonly some: readonly (infer S)[] }
    ? HeldSimple<S>
    : P extends { readonly choice: readonly (infer C)[] }
      ? C
      : P extends { readonly list: infer L }
        ? readonly HeldEntry<L>[]
        : P extends { readonly timeline: infer T }
          ? Timeline<T extends 'money' | 'percent' | 'decimal' ? Decimal : Value>
          : P extends { readonly field: unknown } | { readonly key: unknown }
            ? string
            : Value;
type HeldEntry<P> = P extends { readonly record: infer R }
  ? { readonly [F in keyof R]: Held<R[F]> } & { readonly [field: string]: Value }
  : P extends { readonly any: string }
    ? Value
    : Held<P> | null;

interface Typed {
  readonly takes: readonly Pattern[];
  readonly and?: Readonly<Record<string, Pattern>>;
  readonly gives: Pattern;
  readonly evaluate?: Operator['evaluate'];
}
/** Operand by operand, whatever any of the signatures holds there. */
type Operands<S extends Typed> = [S] extends [{ readonly takes: readonly [infer A, infer B] }]
  ? [Held<A>, Held<B>]
  : [S] extends [{ readonly takes: readonly [infer A] }]
    ? [Held<A>]
    : never;
type Named<S extends Typed> = [S] extends [{ readonly and: infer A }]
  ? { readonly [K in keyof A]: Held<A[K]> }
  : object;
type Words<S extends Typed> = [S] extends [{ readonly takes: readonly [unknown, unknown] }]
  ? [string, string]
  : [string];
type NamedWords<S extends Typed> = [S] extends [{ readonly and: infer A }]
  ? { readonly [K in keyof A]: string }
  : object;

declare const typed: unique symbol;

/** How an operator is worked out, without the words for it. */
export interface Worked<S extends Typed = Typed> extends Omit<Operator, 'english' | 'examples'> {
  readonly [typed]?: S;
}

interface Working<S extends Typed> {
  readonly sees?: Operator['sees'];
  readonly order?: Operator['order'];
  readonly evaluate: (...operands: [...Operands<S>, Named<S>]) => Value;
}

/** The words for an operator, and examples of it. */
interface Said<S extends Typed> {
  readonly english: (...words: [...Words<S>, NamedWords<S>]) => string;
  readonly examples: readonly [ExampleRow, ExampleRow, ...ExampleRow[]];
}

/** How an operator with one signature is worked out, its functions typed by what it takes. */
export function worked<
  const T extends readonly Pattern[],
  const A extends Readonly<Record<string, Pattern>> = Record<never, never>,
>(
  definition: { readonly takes: T; readonly and?: A; readonly gives: Pattern } & Working<{
    takes: T;
    and: A;
    gives: Pattern;
  }>,
): Worked<{ takes: T; and: A; gives: Pattern }> {
  const { takes, and, gives, ...rest } = definition;
  return made([and === undefined ? { takes, gives } : { takes, and, gives }], rest);
}

/** How one with several signatures of as many operands is worked out, its functions typed by all of them together. */
export function workedByEach<const S extends readonly [Typed, Typed, ...Typed[]]>(
  definition: { readonly signatures: S } & Working<S[number]>,
): Worked<S[number]> {
  const { signatures, ...rest } = definition;
  return made(signatures, rest);
}

/** An operator with its words. */
export function said<S extends Typed>(work: Worked<S>, words: Said<S>): Operator {
  const { english, examples } = words as unknown as Pick<Operator, 'examples'> & {
    readonly english: (...words: unknown[]) => string;
  };
  return Object.freeze({ ...work, english: (words, named) => english(...words, named), examples } satisfies Operator);
}

function made(signatures: readonly Typed[], definition: object): Worked<never> {
  const { sees, order, evaluate } = definition as {
    sees?: Operator['sees'];
    order?: Operator['order'];
    evaluate: (...operands: unknown[]) => Value;
  };
  const [first] = signatures as [Typed];
  return Object.freeze({
    signatures: signatures.map((signature) => ({ and: {}, ...signature })),
    arity: first.takes.length === 2 ? 2 : 1,
    named: Object.keys(first.and ?? {}),
    isCondition: signatures.every(({ gives }) => gives === 'boolean'),
    sees: sees ?? 'known',
    order: order ?? [],
    evaluate: (operands, named) =>
      operands.length === 2 ? evaluate(operands[0], operands[1], named) : evaluate(operands[0], named),
    direct: first.takes.length === 2 ? evaluate : (operand, _, named) => evaluate(operand, named),
  } satisfies Omit<Operator, 'english' | 'examples'>) as Worked<never>;
}
