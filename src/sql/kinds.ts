import { NotEncoded } from '../core/names.ts';
import type { Node } from '../core/nodes.ts';
import type { Dialect } from './dialect.ts';

/** So many parts of one: a number is held as the whole number of these, which lies between two. */
export interface NumberKind {
  readonly is: 'number';
  readonly parts: bigint;
  readonly least: bigint;
  readonly most: bigint;
  /** Of what digits may have been left out; `null` for what is exact. */
  readonly held: Held | null;
}

/**
 * How a quotient is held, or a sum of them: rounded down to a grain, times a tail, plus how many digits were left out. So the number
 * itself lies between two grains that are at most so many apart, and compares and rounds as the whole one does, unless something that
 * it is compared with, or the half that it is rounded at, lies between these two.
 */
export interface Held {
  readonly grain: bigint;
  readonly tail: bigint;
  /** The most that is left out. */
  readonly terms: bigint;
  /** The greatest divisor: two quotients differ by as much as one over both divisors, or are the same. */
  readonly over: bigint;
}

/** What a node is in SQL. */
export type Kind =
  | { readonly is: 'boolean' | 'text' | 'calendar' }
  | NumberKind
  /** Tuples as structs; a list of which nothing is known but that it is empty has no parts. */
  | { readonly is: 'list'; readonly entry: TupleKind | null; readonly longest: number }
  | TupleKind;
export interface TupleKind {
  readonly is: 'tuple';
  readonly of: readonly Kind[];
  /** How each part is read, where it is not a struct of them. */
  readonly read?: readonly ((text: string) => string)[];
  /** Of entries of a list, what a part is where that is the same in all. */
  readonly always?: readonly (Node | undefined)[];
  /** What stands for the parts that structs do not have: nothing, as text, or the part that is the same. */
  readonly instead?: readonly (string | number | undefined)[];
}
export type ListKind = Extract<Kind, { is: 'list' }>;

export const BOOLEAN: Kind = { is: 'boolean' };
export const TEXT: Kind = { is: 'text' };

export const number = (parts: bigint, least: bigint, most: bigint, held: Held | null = null): NumberKind => ({
  is: 'number',
  parts,
  least,
  most,
  held,
});

/** Something has no exact SQL. */
export const untranslated = (why: string): NotEncoded => new NotEncoded(why);

const WHOLE = 2n ** 63n - 1n;
const HUGE = 10n ** 38n - 1n;

const size = ({ least, most }: NumberKind): bigint => (most > -least ? most : -least);

/** Whether it needs more than 64 bits. Throws where 38 digits do not hold it. */
export function isHuge(kind: NumberKind): boolean {
  if (size(kind) > HUGE) throw untranslated('numbers of more than 38 digits');
  return size(kind) > WHOLE;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
export const commonParts = (a: bigint, b: bigint): bigint => (a / gcd(a, b)) * b;

/** The same numbers in so many parts of one. */
export const inParts = (kind: NumberKind, parts: bigint): NumberKind => {
  const times = parts / kind.parts;
  const held = kind.held === null ? null : { ...kind.held, tail: kind.held.tail * times };
  return number(parts, kind.least * times, kind.most * times, held);
};

const lesser = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const greater = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** How one of two numbers of the same parts is held. */
function eitherHeld({ held: a, parts }: NumberKind, { held: b }: NumberKind): Held | null {
  if (a === null && b === null) return null;
  const [one, other] = [a ?? (b as Held), b ?? (a as Held)];
  const grain = lesser(one.grain, other.grain);
  const [terms, over] = [greater(one.terms, other.terms), greater(one.over, other.over)];
  if (terms > 1n && (one.grain !== other.grain || one.tail !== other.tail))
    throw untranslated('sums of quotients of two kinds');
  return { grain, tail: parts / grain, terms, over };
}

/** The kind of what is of one kind or another. */
export function either(a: Kind, b: Kind): Kind {
  if (a === b) return a;
  if (a.is === 'number' && b.is === 'number') {
    const parts = commonParts(a.parts, b.parts);
    const [x, y] = [inParts(a, parts), inParts(b, parts)];
    return number(parts, lesser(x.least, y.least), greater(x.most, y.most), eitherHeld(x, y));
  }
  if (a.is === 'list' && b.is === 'list') {
    const longest = Math.max(a.longest, b.longest);
    const entry = a.entry === null || b.entry === null ? (a.entry ?? b.entry) : eitherTuple(a.entry, b.entry);
    return { is: 'list', entry, longest };
  }
  if (a.is === 'tuple' && b.is === 'tuple') return eitherTuple(a, b);
  return a;
}

export function eitherTuple(a: TupleKind, b: TupleKind): TupleKind {
  const of = a.of.map((part, index) => either(part, b.of[index] as Kind));
  const instead = of.map((_, index) => (a.instead?.[index] === b.instead?.[index] ? a.instead?.[index] : undefined));
  return { is: 'tuple', of, ...(instead.some((other) => other !== undefined) && { instead }) };
}

/** Whether structs of two kinds have the same parts. */
const haveTheSame = ({ of, instead: a }: TupleKind, { instead: b }: TupleKind): boolean =>
  a === b || of.every((_, index) => a?.[index] === b?.[index]);

/** The parts that structs of a kind have, in their order. */
export const partsHeld = ({ of, instead }: TupleKind): readonly number[] =>
  [...of.keys()].filter((index) => instead?.[index] === undefined);

/** The kind of what is of one kind, or nothing: of numbers, nil. */
export const orNothing = (kind: Kind): Kind => (kind.is === 'number' ? either(kind, number(1n, 0n, 0n)) : kind);

/** Whether values of the two are written alike, so that nothing is to be changed. */
export function isAlike(a: Kind, b: Kind): boolean {
  if (a.is === 'number' && b.is === 'number') return a.parts === b.parts && isHuge(a) === isHuge(b);
  if (a.is === 'list' && b.is === 'list')
    return a.entry === b.entry || (a.entry !== null && b.entry !== null && isAlike(a.entry, b.entry));
  if (a.is === 'tuple' && b.is === 'tuple')
    return haveTheSame(a, b) && a.of.every((part, index) => isAlike(part, b.of[index] as Kind));
  return a.is === b.is;
}

export const partName = (index: number): string => `p${index}`;

/** A part of a struct of a kind. */
export function partText(struct: string, index: number, instead: TupleKind['instead']): string {
  const other = instead?.[index];
  return typeof other === 'string' ? other : `${struct}.${partName(other ?? index)}`;
}

export function typeOf(kind: Kind, dialect: Dialect): string {
  const { types } = dialect;
  if (kind.is === 'number') return isHuge(kind) ? types.huge : types.whole;
  if (kind.is === 'list') return dialect.listType(typeOf(kind.entry ?? { is: 'tuple', of: [] }, dialect));
  if (kind.is === 'tuple') {
    const parts = partsHeld(kind).map((index) => [partName(index), typeOf(kind.of[index] as Kind, dialect)] as const);
    return dialect.structType(parts.length === 0 ? [[partName(0), types.boolean]] : parts);
  }
  return kind.is === 'calendar' ? types.whole : types[kind.is];
}
