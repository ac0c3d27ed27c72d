import { dependsOn, nodesBound } from '../binders.ts';
import { type Bounds, isWithin, overlap, unbounded } from '../bounds.ts';
import { type Node, node, type OfKind } from '../nodes.ts';
import { carriedBounds } from './carried-bounds.ts';

/** A part of a state as far as it is known: what it stays at, or the first part that it is the same as and between what that lies. */
type Known = { readonly stays: Node } | { readonly sameAs: number; readonly bounds: Bounds };
export type State = readonly Known[];

/** What is bound of a state, by what is known of it. */
export function stateBound({ sort, of }: OfKind<'bound'>, known: Known): Node {
  return 'stays' in known ? known.stays : node('bound', sort, [], { ...of, index: known.sameAs }, known.bounds);
}

/** What is taken for granted of a part: that it stays as it is at first, and the first part that it is the same as. */
interface Assumed {
  readonly stays: boolean;
  readonly sameAs: number;
}

/** The state of a loop: its parts at first, and between what each is said to lie. */
export interface Carried {
  readonly first: readonly Node[];
  readonly declared: readonly Bounds[];
  readonly level: number;
  readonly longest: number;
}

/** Between what the parts of a state that are read lie, in some order. */
export function declaredBounds(body: readonly Node[], level: number, indices: readonly number[]): readonly Bounds[] {
  const read = nodesBound(body, level, 'state');
  return indices.map((index) =>
    read.filter(({ of }) => of.index === index).reduce((known, { bounds }) => overlap(known, bounds), unbounded),
  );
}

/**
 * What is worked out of an entry, `made` where so much is known of the state. That parts stay as they are at first, or are the same as others
 * that begin alike, is taken for granted of all, and then of those of which it has come to be so: as it is so at first, it is after every entry.
 */
export function carried<M extends { readonly term: Node }>(
  state: Carried,
  made: (state: State) => readonly M[],
): readonly M[] {
  const { first, level } = state;
  let assumed = first.map((part): Assumed => ({ stays: !dependsOn(part, level), sameAs: first.indexOf(part) }));
  for (;;) {
    const next = madeWhere(assumed, state, made);
    const isStill = (index: number, other: number): boolean =>
      assumed[other]?.sameAs === assumed[index]?.sameAs && next[other]?.term === next[index]?.term;
    const still = assumed.map(
      ({ stays }, index): Assumed => ({
        stays: stays && next[index]?.term === first[index],
        sameAs: assumed.findIndex((_, other) => isStill(index, other)),
      }),
    );
    if (still.every(({ stays, sameAs }, at) => stays === assumed[at]?.stays && sameAs === assumed[at]?.sameAs))
      return next;
    assumed = still;
  }
}

/** So often bounds are told from bounds. */
const CLOSEST = 3;

/** The same where so much is taken for granted, the other parts lying between what they are carried to. */
function madeWhere<M extends { readonly term: Node }>(
  assumed: readonly Assumed[],
  { first, declared, level, longest }: Carried,
  made: (state: State) => readonly M[],
): readonly M[] {
  const together = (bounds: readonly Bounds[], { sameAs }: Assumed): Bounds =>
    bounds.filter((_, other) => assumed[other]?.sameAs === sameAs).reduce(overlap);
  let bounds = assumed.map((part) => together(declared, part));
  for (let round = 0; ; round += 1) {
    const known = assumed.map(
      ({ stays, sameAs }, index): Known =>
        stays ? { stays: first[index] as Node } : { sameAs, bounds: bounds[index] as Bounds },
    );
    const next = made(known);
    const carriedTo = first.map((from, index) => {
      const after = next[index]?.term as Node;
      const own = carriedBounds(from.bounds, after, level, (assumed[index] as Assumed).sameAs, longest);
      return overlap(bounds[index] as Bounds, own);
    });
    const closer = assumed.map((part) => together(carriedTo, part));
    const isCloser = closer.some(
      (one, index) => assumed[index]?.stays === false && !isWithin(bounds[index] as Bounds, one),
    );
    if (!isCloser || round === CLOSEST) return next;
    bounds = closer;
  }
}
