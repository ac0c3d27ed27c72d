import type { Type } from '../../language/model/type.ts';
import { type Coded, emptyWhere, isSafe, one, openWhere, type What } from '../coded.ts';
import { holdsUnknown } from '../doubt.ts';
import { and, FALSE, not, or, TRUE } from '../logic.ts';
import type { Node } from '../nodes.ts';

export type Named = Readonly<Record<string, Coded>>;

/** The types of the operands, in their order and by name. */
export interface Types {
  readonly operands: readonly Type[];
  readonly named: Readonly<Record<string, Type>>;
}

/** What an operator comes to in core terms. */
export type Meaning = (operands: readonly Coded[], named: Named, types: Types) => Coded;

/** Why an operator has none. */
export interface Untranslated {
  readonly untranslated: string;
}

/** What a calculation comes to on operands that are known and not none. */
export interface Result {
  readonly what: What;
  /** Where it is none. */
  readonly none?: Node;
  /** Where it is not known, as out of range. */
  readonly unknown?: Node;
}

/** None decides first; then a part of an operand that is not known makes the result anything. */
export function calculated(operands: readonly Coded[], { what, none = FALSE, unknown = FALSE }: Result): Coded {
  const isNone = or(...operands.map((operand) => operand.none));
  const open = or(...operands.map(holdsUnknown));
  const isUnknown = and(not(isNone), or(open, and(not(none), unknown)));
  return {
    none: or(isNone, and(not(open), none)),
    unknown: isUnknown,
    orNone: isUnknown === FALSE ? FALSE : TRUE,
    what: what.is === 'list' ? emptyWhere(or(isNone, isUnknown), what) : openWhere(isUnknown, what),
  };
}

/** A condition that holds, or may hold, of what its operands may be; none makes it false. */
export function conditional(operands: readonly Coded[], surely: Node, possibly: Node): Coded {
  const given = not(or(...operands.map(({ none }) => none)));
  const neverNone = not(or(...operands.map(({ unknown, orNone }) => and(unknown, orNone))));
  const held = and(given, neverNone, surely);
  return { none: FALSE, unknown: and(given, possibly, not(held)), orNone: FALSE, what: { is: 'one', node: held } };
}

/** A condition of which nothing is known unless all of its operands are. */
export function plainly(operands: readonly Coded[], holds: Node): Coded {
  const open = or(...operands.map(holdsUnknown));
  return conditional(operands, and(not(open), holds), or(open, holds));
}

/** A number; a whole one only where it is held exactly. */
export const numeric = (node: Node): Result =>
  node.sort === 'whole' ? { what: one(node), unknown: not(isSafe(node)) } : { what: one(node) };
