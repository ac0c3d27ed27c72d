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
 * put together once, and folds carry only what the roots read in the end. What no root reads stays as it is. `known` says of parts of
 * facts what they are, where that is the same for all.
 */
export function simplified(roots: readonly Node[], known: (term: Fact) => Node = (term) => term): (term: Node) => Node {
  const { terms, parts } = liveFrom(roots);
  const top = new Scope(parts, null, null, (term) => term, known);
  return (term) => (terms.has(term) ? top.of(term) : term);
}

/** Terms made simpler within the scope of a binder; what does not hang on it is made so outside. */
class Scope {
  private readonly made = new Map<Node, Node>();
  constructor(
    private readonly live: Live['parts'],
    private readonly outer: Scope | null,
    private readonly level: number | null,
    private readonly bound: (term: Bound) => Node,
    private readonly known: (term: Fact) => Node,
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
    if (term.kind === 'fact') return this.known(term);
    const [first] = term.args;
    if (term.kind === 'part' && first?.kind === 'fold') return this.partOf(first, term);
    if (term.kind === 'fold') return this.narrowed(term);
    const level = levelBound(term);
    if (level === null) return remade(term, term.args.map(this.of));
    const outside = outsideScope(term);
    const inner = this.inside(level, (entry) => entry);
    return remade(
      term,
      term.args.map((arg, index) => (index < outside ? this.of(arg) : inner.of(arg))),
    );
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
      if (term.of.which !== 'state') return term;
      return node('bound', term.sort, [], { ...term.of, index: live.indexOf(term.of.index) }, term.bounds);
    });
    const first = live.map((index) => this.of(parts[index] as Node));
    const next = live.map((index) => inner.of(parts[width + index] as Node));
    return node('fold', 'tuple', [this.of(list), ...first, ...next], { level, width: live.length });
  }
}
