import { dependsOn, levelBound } from '../binders.ts';
import { choose, NOTHING_LISTED } from '../logic.ts';
import { type Node, node, type OfKind, outsideScope } from '../nodes.ts';
import { toldWhole } from './fixed.ts';
import { type Live, liveFrom } from './live-parts.ts';
import { remade } from './remade.ts';

type Fold = OfKind<'fold'>;
type Bound = OfKind<'bound'>;
type Fact = OfKind<'fact'>;

/**
 * Makes terms simpler that come to the same, for whoever works them out many times: what no fact changes is worked out, lists are
 * put together once, and folds carry only what the roots read in the end. What no root reads stays as it is. `known` says what is
 * known of facts beforehand.
 */
export function simplified(roots: readonly Node[], known: KnownFacts = NOTHING_KNOWN): (term: Node) => Node {
  const { terms, parts } = liveFrom(roots);
  const top = new Scope(parts, null, null, (term) => term, known);
  return (term) => (terms.has(term) ? top.of(term) : term);
}

/** What is the same whatever the facts are, and so stands in the place of a part of a fact, or of the entries of one that is a list. */
export interface KnownFacts {
  readonly fact: (term: Fact) => Node | null;
  readonly entry: (list: Fact, index: number) => Node | null;
}
const NOTHING_KNOWN: KnownFacts = { fact: () => null, entry: () => null };

/** Terms made simpler within the scope of a binder; what does not hang on it is made so outside. */
class Scope {
  private readonly made = new Map<Node, Node>();
  constructor(
    private readonly live: Live['parts'],
    private readonly outer: Scope | null,
    private readonly level: number | null,
    private readonly bound: (term: Bound) => Node,
    private readonly known: KnownFacts,
  ) {}

  readonly of = (term: Node): Node => {
    if (this.outer !== null && !dependsOn(term, this.level as number)) return this.outer.of(term);
    const found = this.made.get(term);
    if (found !== undefined) return found;
    const fresh = this.fresh(term);
    this.made.set(term, fresh);
    return fresh;
  };

  private fresh(term: Node): Node {
    if (term.kind === 'bound') return this.bound(term);
    if (term.kind === 'fact') return this.known.fact(term) ?? term;
    const [first] = term.args;
    if (term.kind === 'part' && first?.kind === 'fold') return this.partOf(first, term);
    if (term.kind === 'fold') return this.narrowed(term);
    const level = levelBound(term);
    if (level === null) return remade(term, term.args.map(this.of));
    const outside = outsideScope(term);
    const inner = this.inside(level, (bound) => this.knownEntry(bound, term));
    return remade(
      term,
      term.args.map((arg, index) => (index < outside ? this.of(arg) : inner.of(arg))),
    );
  }

  /** What is bound of an entry, or what is known of it where the list is a fact. */
  private knownEntry(bound: Bound, { args: [list] }: Node): Node {
    const from = bound.of.which === 'entry' ? this.of(list as Node) : null;
    return (from?.kind === 'fact' ? this.known.entry(from, bound.of.index) : null) ?? bound;
  }

  private inside = (level: number, bound: (term: Bound) => Node): Scope =>
    new Scope(this.live, this, level, bound, this.known);

  private partOf(fold: Fold, { sort, of, bounds }: OfKind<'part'>): Node {
    const index = this.liveIn(fold).indexOf(of.index);
    const partOf = (narrow: Node): Node => {
      const [list, ...parts] = narrow.args as [Node, ...Node[]];
      const first = parts[index] as Node;
      if (list === NOTHING_LISTED) return first;
      if (list.kind !== 'choose' || !list.args.includes(NOTHING_LISTED))
        return toldWhole(node('part', sort, [narrow], { index }, bounds));
      // Where there is nothing to go over it is the first state.
      const [condition, then, otherwise] = list.args as [Node, Node, Node];
      const over = (branch: Node) => partOf(node('fold', 'tuple', [branch, ...parts], (narrow as Fold).of));
      return choose(condition, over(then), over(otherwise));
    };
    return partOf(this.of(fold));
  }

  /** The parts of a state that are read, in their order. */
  private liveIn(fold: Fold): readonly number[] {
    return [...(this.live.get(fold) ?? [])].sort((a, b) => a - b);
  }

  private narrowed(fold: Fold): Node {
    const { level, width } = fold.of;
    const live = this.liveIn(fold);
    const [list, ...parts] = fold.args as [Node, ...Node[]];
    const inner = this.inside(level, (term) => {
      if (term.of.which !== 'state') return this.knownEntry(term, fold);
      return node('bound', term.sort, [], { ...term.of, index: live.indexOf(term.of.index) }, term.bounds);
    });
    const first = live.map((index) => this.of(parts[index] as Node));
    const next = live.map((index) => inner.of(parts[width + index] as Node));
    return node('fold', 'tuple', [this.of(list), ...first, ...next], { level, width: live.length });
  }
}
