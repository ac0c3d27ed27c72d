import { boundIn } from '../binders.ts';
import { type Bounds, difference, hull, only, overlap, sum } from '../bounds.ts';
import type { Node } from '../nodes.ts';

/** What a part of a state comes to after an entry: what it was and so much more, or something between bounds. */
interface Step {
  readonly by: Bounds | null;
  readonly to: Bounds | null;
}

/** Between what a part of a state lies that is carried over so many entries at most, from its first on. */
export function carriedBounds(first: Bounds, next: Node, level: number, index: number, longest: number): Bounds {
  const { by, to } = stepOf(next, level, index);
  const from = either(first, to) as Bounds;
  const times = (each: number): number => (each === 0 || longest === 0 ? 0 : each * longest);
  const grown: Bounds = by === null ? from : [from[0] + times(Math.min(0, by[0])), from[1] + times(Math.max(0, by[1]))];
  return overlap(grown, hull(first, next.bounds));
}

function stepOf(next: Node, level: number, index: number): Step {
  const isState = (term: Node): boolean =>
    term.kind === 'bound' && term.of.which === 'state' && term.of.level === level && term.of.index === index;
  const known = new Map<Node, Step>();
  const step = (term: Node): Step => {
    const found = known.get(term) ?? made(term);
    known.set(term, found);
    return found;
  };
  const reads = (term: Node): boolean => boundIn([term], level, 'state').has(index);

  const made = (term: Node): Step => {
    if (isState(term)) return { by: only(0), to: null };
    const [a, b, c] = term.args as [Node, Node, Node];
    if (term.kind === 'choose') {
      const [one, other] = [step(b), step(c)];
      return { by: either(one.by, other.by), to: either(one.to, other.to) };
    }
    if (term.kind === 'add' && reads(a) !== reads(b)) {
      const [own, more] = reads(a) ? [a, b] : [b, a];
      return moved(step(own), (bounds) => sum(bounds, more.bounds));
    }
    if (term.kind === 'subtract' && !reads(b)) return moved(step(a), (bounds) => difference(bounds, b.bounds));
    return { by: null, to: term.bounds };
  };
  return step(next);
}

const either = (a: Bounds | null, b: Bounds | null): Bounds | null => (a === null ? b : b === null ? a : hull(a, b));

const moved = ({ by, to }: Step, move: (bounds: Bounds) => Bounds): Step => ({
  by: by === null ? null : move(by),
  to: to === null ? null : move(to),
});
