import { dependsOn, levelBound } from '../binders.ts';
import { type Bounds, hull, overlap } from '../bounds.ts';
import { and, choose, FALSE, NOTHING_LISTED, or, TRUE } from '../logic.ts';
import { type Node, node, type OfKind, outsideScope } from '../nodes.ts';
import { unless } from '../settled.ts';
import { carried, declaredBounds, type State, stateBound } from './carried.ts';
import { type Entries, partBound, partsOf } from './entry-parts.ts';
import { toldWhole } from './fixed.ts';
import { knownByHead } from './head.ts';
import { type Live, liveFrom } from './live-parts.ts';
import { anyFact, type LongestOf, longestIn } from './longest.ts';
import { remade } from './remade.ts';

type Fold = OfKind<'fold'>;
type Bound = OfKind<'bound'>;
type Fact = OfKind<'fact'>;

/** A term made simpler, and where there is no answer at all, which is then no part of it any more. */
interface Made {
  readonly term: Node;
  readonly stop: Node;
  /** Of a fold, the same of each part of its state. */
  readonly ofParts?: readonly Node[];
}

/**
 * Makes terms simpler that come to the same, for whoever works them out many times: what no fact changes is worked out, lists are
 * put together once, and folds carry only what the roots read in the end. What no root reads stays as it is. `known` says what is
 * known of facts beforehand.
 */
export const simplified = (roots: readonly Node[], known: KnownFacts = NOTHING_KNOWN): ((term: Node) => Node) =>
  simplifying(roots, known).of;

/** The same, with where there is no answer to a term: it is told of an entry where that is gone over, of all else by itself. */
export function simplifying(
  roots: readonly Node[],
  known: KnownFacts = NOTHING_KNOWN,
): {
  readonly of: (term: Node) => Node;
  readonly stop: (term: Node) => Node;
} {
  const { terms, parts } = liveFrom(roots);
  const top = new Scope(parts, null, null, (term) => term, known);
  return {
    of: (term) => (terms.has(term) ? top.make(term).term : term),
    stop: (term) => (terms.has(term) ? top.make(term).stop : FALSE),
  };
}

/** What is the same whatever the facts are, and so stands in the place of a part of a fact, or of the entries of one that is a list. */
export interface KnownFacts {
  readonly fact: (term: Fact) => Node | null;
  readonly entry: (list: Fact, bound: Bound) => Node | null;
  /** How many entries a list has at most. */
  readonly longest: LongestOf;
}
const NOTHING_KNOWN: KnownFacts = { fact: () => null, entry: () => null, longest: anyFact };

/** Terms made simpler within the scope of a binder; what does not hang on it is made so outside. */
class Scope {
  private readonly made = new Map<Node, Made>();
  constructor(
    private readonly live: Live['parts'],
    private readonly outer: Scope | null,
    private readonly level: number | null,
    private readonly bound: (term: Bound) => Node,
    private readonly known: KnownFacts,
    /** What is known of the entries that are bound. */
    private readonly entries: Entries = null,
  ) {}

  readonly make = (term: Node): Made => {
    if (this.outer !== null && !dependsOn(term, this.level as number)) return this.outer.make(term);
    const found = this.made.get(term);
    if (found !== undefined) return found;
    const fresh = this.fresh(term);
    this.made.set(term, fresh);
    return fresh;
  };

  private fresh(term: Node): Made {
    if (term.kind === 'bound') return { term: this.bound(term), stop: FALSE };
    if (term.kind === 'fact') return { term: this.known.fact(term) ?? term, stop: FALSE };
    const [first] = term.args;
    if (term.kind === 'part' && first?.kind === 'fold') return this.partOf(first, term);
    if (term.kind === 'fold') return this.narrowed(term);
    const level = levelBound(term);
    if (level !== null) return this.goneOver(term, level);
    const args = term.args.map(this.make);
    if (term.kind === 'unless') {
      const [stop, of] = args as [Made, Made];
      return { term: of.term, stop: or(stop.stop, stop.term, of.stop) };
    }
    const own = knownByHead(remade(term, termsOf(args)));
    if (term.kind !== 'choose') return { term: own, stop: anyStop(args) };
    const [condition, then, otherwise] = args as [Made, Made, Made];
    return { term: own, stop: or(condition.stop, choose(condition.term, then.stop, otherwise.stop)) };
  }

  private goneOver(term: Node, level: number): Made {
    const outside = outsideScope(term);
    const before = term.args.slice(0, outside).map(this.make);
    const list = (before[term.kind === 'stretches' ? 2 : 0] as Made).term;
    const first = term.kind === 'scan' ? termsOf(before.slice(1)) : [];
    const body = this.body(list, level, term.args.slice(outside), first);
    const [beyond, own] = stopping(level, body, term.kind === 'each');
    return { term: knownByHead(remade(term, [...termsOf(before), ...own])), stop: or(anyStop(before), beyond) };
  }

  /** What is worked out of an entry of a list, and of the parts of a state in their order, those of the places where not all are. */
  private body(
    list: Node,
    level: number,
    parts: readonly Node[],
    first: readonly Node[],
    places: readonly number[] = first.map((_, index) => index),
  ): readonly Made[] {
    const entries = this.entriesOf(list);
    const declared = declaredBounds(parts, level, places);
    return carried({ first, declared, level, longest: longestIn(list, this.known.longest) }, (state) => {
      const bound = (term: Bound): Node => {
        if (term.of.level !== level) return term;
        if (term.of.which !== 'state') return this.partBound(term, list, entries);
        return stateBound(term, state[places.indexOf(term.of.index)] as State[number]);
      };
      return parts.map(new Scope(this.live, this, level, bound, this.known, entries).make);
    });
  }

  /** What is bound of an entry, or what is known of that. */
  private partBound(bound: Bound, list: Node, entries: Entries): Node {
    const isOfFact = list.kind === 'fact' && bound.of.which === 'entry';
    return (isOfFact ? this.known.entry(list, bound) : null) ?? partBound(bound, entries);
  }

  /** What is known of the entries of a list, which may be held by an entry that is bound. */
  private entriesOf(list: Node): Entries {
    if (list.kind !== 'bound') return partsOf(list);
    const { level, which, index } = list.of;
    if (which !== 'entry') return null;
    if (level !== this.level) return this.outer?.entriesOf(list) ?? null;
    return this.entries === null || this.entries === 'no entries' ? null : (this.entries[index]?.entries ?? null);
  }

  private partOf(fold: Fold, { sort, of, bounds }: OfKind<'part'>): Made {
    const own = this.liveIn(fold).indexOf(of.index);
    const { term, stop, ofParts } = this.make(fold);
    const isAnswered = !dependsOn(ofParts?.[own] ?? FALSE, fold.of.level);
    const partOf = (narrow: Node): Node => {
      const [list, ...parts] = narrow.args as [Node, ...Node[]];
      const at = sameFrom(parts, own);
      const first = parts[at] as Node;
      const next = parts[at + parts.length / 2] as Node;
      const stays = next === first && !dependsOn(first, fold.of.level);
      if (list === NOTHING_LISTED || (stays && isAnswered && !list.mayStop)) return first;
      if (list.kind !== 'choose' || !list.args.includes(NOTHING_LISTED))
        return toldWhole(node('part', sort, [narrow], { index: at }, within(bounds, first, next)));
      // Where there is nothing to go over it is the first state.
      const [condition, then, otherwise] = list.args as [Node, Node, Node];
      const over = (branch: Node) => partOf(node('fold', 'tuple', [branch, ...parts], (narrow as Fold).of));
      return choose(condition, over(then), over(otherwise));
    };
    return { term: partOf(term), stop };
  }

  /** The parts of a state that are read, in their order. */
  private liveIn(fold: Fold): readonly number[] {
    return [...(this.live.get(fold) ?? [])].sort((a, b) => a - b);
  }

  private narrowed(fold: Fold): Made {
    const { level, width } = fold.of;
    const live = this.liveIn(fold);
    const [list, ...parts] = fold.args as [Node, ...Node[]];
    const before = [list, ...live.map((index) => parts[index] as Node)].map(this.make);
    const over = (before[0] as Made).term;
    const next = this.body(
      over,
      level,
      live.map((index) => parts[width + index] as Node),
      termsOf(before.slice(1)),
      live,
    );
    const [beyond, body] = stopping(level, next, false);
    const term = node('fold', 'tuple', [...termsOf(before), ...body], { level, width: live.length });
    return { term, stop: or(anyStop(before), beyond), ofParts: next.map((part) => part.stop) };
  }
}

/** Of the parts of a state, at first and then after an entry, the first that is the same as one. */
function sameFrom(parts: readonly Node[], index: number): number {
  const width = parts.length / 2;
  return parts.findIndex((part, at) => part === parts[index] && parts[at + width] === parts[index + width]);
}

/** Between what a part of a result lies, by what it is at first and after an entry. */
const within = (bounds: Bounds, first: Node, next: Node): Bounds => overlap(bounds, hull(first.bounds, next.bounds));

const termsOf = (all: readonly Made[]): readonly Node[] => all.map(({ term }) => term);
const anyStop = (all: readonly Made[]): Node => or(...all.map(({ stop }) => stop));

/**
 * What is worked out of an entry, stopping where there is no answer to it, and where there is none to what does not hang on the entry. What is given
 * of an entry that may be left out is answered where it is kept.
 */
function stopping(
  level: number,
  body: readonly Made[],
  isKept: boolean,
): readonly [beyond: Node, body: readonly Node[]] {
  const [first, ...others] = body;
  if (first === undefined) return [FALSE, []];
  const parted = (stop: Node): readonly [beyond: Node, own: Node] => {
    const all = stop.kind === 'or' ? stop.args : [stop];
    return [or(...all.filter((one) => !dependsOn(one, level))), or(...all.filter((one) => dependsOn(one, level)))];
  };
  const [beyond, own] = parted(isKept ? first.stop : anyStop(body));
  const [beyondKept, ownKept] = parted(isKept ? anyStop(others) : FALSE);
  const whole = and(unless(own, first.term), unless(ownKept, TRUE));
  return [
    or(beyond, beyondKept),
    [first.term.sort === 'boolean' ? whole : unless(own, first.term), ...termsOf(others)],
  ];
}
