import { TRUE } from '../core/logic.ts';
import type { Gathered } from './gathered-part.ts';
import { BOOLEAN, commonParts, either, inParts, type Kind, type NumberKind, number, typeOf } from './kinds.ts';
import { max, min, type Numeric } from './numeric.ts';
import type { Going } from './over-entries.ts';
import { heldTogether } from './quotients.ts';
import type { Written } from './scope.ts';
import type { Writer } from './writer.ts';

/** A part of a result: what is taken of each entry, what a list of these comes to, and how that is read. */
export interface Aggregate {
  readonly each: string;
  /** NULL where nothing was taken, unless that is told by what it comes to. */
  readonly of: (list: string) => string;
  readonly read: (gathered: string) => string;
  readonly kind: Kind;
}

/** A part, as it is gathered of so many entries at most; `null` where engines do not hold it. */
export function aggregateOf(
  { is, where, of, toldBy }: Gathered,
  first: Written,
  { scope, longest }: Pick<Going, 'scope'> & { readonly longest: number },
  on: Writer,
): Aggregate | null {
  const { dialect, arithmetic } = on;
  const taken = on.condition(where, scope);
  if (is === 'some' || is === 'none')
    return {
      each: taken,
      of: dialect.any,
      read: (any) => (is === 'some' ? any : `(NOT ${any})`),
      kind: BOOLEAN,
    };
  const own = on.written(of, scope);
  if (is === 'last') {
    const kind = either(first.kind, own.kind);
    return {
      each: on.as(own, kind),
      of: dialect.last,
      read: (last) => `coalesce(${last}, ${on.as(first, kind)})`,
      kind,
    };
  }
  const [each, from] = [own, first] as [Numeric, Numeric];
  const kind = is === 'sum' ? summed(from.kind, each.kind, longest) : (either(from.kind, each.kind) as NumberKind);
  if (kind === null) return null;
  const otherwise = is === 'sum' ? ` ELSE ${arithmetic.as({ text: '0', kind: number(1n, 0n, 0n) }, kind)}` : '';
  const text = arithmetic.as(each, kind);
  const start = arithmetic.as(from, kind);
  const more = from.text === '0' ? '' : ` + ${start}`;
  return {
    each: where === TRUE ? text : `CASE WHEN ${taken} THEN ${text}${otherwise} END`,
    of: is === 'sum' ? (list) => `(${dialect.sum(list, typeOf(kind, dialect))}${more})` : dialect[is],
    read: (gathered) => (is === 'sum' ? gathered : `${toldBy === undefined ? is : 'coalesce'}(${gathered}, ${start})`),
    kind,
  };
}

/** The kind of a sum; `null` where too much may be left out of it. */
function summed(first: NumberKind, each: NumberKind, longest: number): NumberKind | null {
  const parts = commonParts(first.parts, each.parts);
  const [from, one] = [inParts(first, parts), inParts(each, parts)];
  const times = BigInt(longest);
  const together = heldTogether(first, each);
  const terms = (first.held?.terms ?? 0n) + (each.held?.terms ?? 0n) * times;
  const held = together === null ? null : { ...together, terms };
  if (held !== null && terms >= held.tail) return null;
  return number(parts, from.least + min(0n, one.least * times), from.most + max(0n, one.most * times), held);
}
