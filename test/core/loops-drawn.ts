import { add, floorDivide, monthOf, monthStart, multiply, subtract } from '../../src/core/arithmetic.ts';
import {
  and,
  choose,
  equal,
  FALSE,
  greater,
  less,
  lesser,
  NIL,
  NOTHING_LISTED,
  not,
  or,
  TRUE,
  whole,
} from '../../src/core/logic.ts';
import { levelOf, type Node, node } from '../../src/core/nodes.ts';
import { unless } from '../../src/core/settled.ts';
import {
  type Around,
  all,
  Drawn,
  factList,
  facts,
  holds,
  type Listed,
  number,
  otherList,
  type PartOf,
  truth,
  withNil,
} from './around-drawn.ts';

/** Terms over lists, made by drawn numbers. */
export class LoopsDrawn extends Drawn {
  whole(around: Around, depth: number): Node {
    const leaves = this.bounds(around, 'whole');
    const way = this.pick(depth <= 0 ? 4 : 16);
    if (way < 3 && leaves.length > 0) return this.among(leaves).node;
    if (way === 3 && this.pick(2) === 0) return whole(this.pick(9) - 3);
    if (way < 4) return this.among(facts);
    const w = () => this.whole(around, depth - 1);
    switch (way) {
      case 4:
        return this.among([add, subtract, floorDivide])(w(), w());
      case 6:
        return multiply(w(), whole(this.pick(4) - 1));
      case 8:
        return this.stopped(choose(this.truth(around, depth - 1), w(), w()), around, depth);
      case 9:
        return this.among([lesser, greater])(w(), w());
      case 11:
        return monthStart(monthOf(w()));
      case 12:
        return this.lookup(around, depth - 1).part;
      default:
        return this.fold(around, depth - 1, 'whole');
    }
  }

  truth(around: Around, depth: number): Node {
    const leaves = this.bounds(around, 'boolean');
    const way = this.pick(depth <= 0 ? 3 : 12);
    if (way < 2 && leaves.length > 0) return this.among(leaves).node;
    if (way < 2) return this.among(holds);
    if (way === 2) return depth <= 0 ? this.among([TRUE, FALSE]) : this.among(holds);
    const t = () => this.truth(around, depth - 1);
    const w = () => this.whole(around, depth - 1);
    switch (way) {
      case 3:
        return not(t());
      case 4:
        return and(t(), t());
      case 5:
        return or(t(), t());
      case 6:
      case 7:
        return this.stopped(less(w(), w()), around, depth);
      case 8:
        return equal(w(), w());
      case 9: {
        const list = this.list(around, depth - 1);
        const { level, inner } = this.inside(list, around, ['entry']);
        return node('some', 'boolean', [list.node, this.truth(inner, depth - 1)], { level });
      }
      case 10:
        return this.lookup(around, depth - 1).isFound;
      default:
        return this.fold(around, depth - 1, 'boolean');
    }
  }

  /** The body of a loop sees some of what is around it; a level that it does not see may be used anew. */
  private lookup(around: Around, depth: number): { part: Node; isFound: Node } {
    const list = this.list(around, depth);
    const { level, inner } = this.inside(list, [], ['entry']);
    const found = node('lookup', 'tuple', [list.node, this.whole(around, depth), this.whole(inner, depth - 1)], {
      level,
    });
    const wholes = list.parts.flatMap((part, index) => (part.sort === 'whole' ? [{ part, index }] : []));
    const one = wholes.length === 0 ? null : this.among(wholes);
    return {
      isFound: node('isFound', 'boolean', [found], null),
      part: one === null ? NIL : node('part', 'whole', [found], { index: one.index }, withNil(one.part).bounds),
    };
  }

  /** The state of a loop, of which some numbers are held between bounds. */
  private carried(
    list: Listed,
    around: Around,
    depth: number,
    kind: 'fold' | 'scan',
  ): Listed & { level: number; width: number } {
    const width = 1 + this.pick(3);
    const parts = Array.from({ length: width }, (): PartOf => {
      const way = this.pick(4);
      return way === 0 ? truth : way === 1 ? number(this.pick(5) - 4, 3 + this.pick(6)) : number(all[0], all[1]);
    });
    const { level, seen, inner } = this.inside(list, around, ['entry']);
    const within = ({ bounds: [least, most] }: PartOf, term: Node) =>
      least === all[0] ? term : greater(whole(least), lesser(whole(most), term));
    const made = (scope: Around) => (part: PartOf) =>
      part.sort === 'boolean' ? this.truth(scope, depth - 1) : within(part, this.whole(scope, depth - 1));
    const first = parts.map(made(seen));
    if (width > 1 && this.pick(3) === 0 && parts[0]?.sort === parts[1]?.sort && parts[0]?.bounds === parts[1]?.bounds)
      first[1] = first[0] as Node;
    const state: Around = [...inner, { level, which: ['state'], parts }];
    const next = parts.map((part, index) => {
      const own = node(
        'bound',
        part.sort,
        [],
        { level, which: 'state', index },
        part.sort === 'whole' ? part.bounds : all,
      );
      const way = this.pick(5);
      if (way === 0) return own;
      if (way === 1 && part.sort === 'whole')
        return within(part, this.among([add, subtract])(own, this.whole(inner, depth - 1)));
      if (way === 2 && part.sort === 'whole')
        return choose(
          this.truth(state, depth - 1),
          within(part, this.among([add, subtract])(own, this.whole(inner, 0))),
          own,
        );
      return made(state)(part);
    });
    if (this.mayStop && this.pick(4) === 0) {
      const index = this.pick(width);
      next[index] = unless(this.truth(inner, 0), next[index] as Node);
    }
    const sorted = next.map((term, index) => (term.sort === parts[index]?.sort ? term : (first[index] as Node)));
    const term = node(kind, kind === 'fold' ? 'tuple' : 'list', [list.node, ...first, ...sorted], { level, width });
    return { node: term, parts, level, width };
  }

  private fold(around: Around, depth: number, sort: 'whole' | 'boolean'): Node {
    const { node: fold, parts } = this.carried(this.list(around, depth), around, depth, 'fold');
    const own = parts.flatMap((part, index) => (part.sort === sort ? [{ part, index }] : []));
    if (own.length === 0) return sort === 'whole' ? NIL : FALSE;
    const { part, index } = this.among(own);
    return node('part', sort, [fold], { index }, sort === 'whole' ? part.bounds : all);
  }

  list(around: Around, depth: number): Listed {
    const held = this.bounds(around, 'list');
    if (held.length > 0 && this.pick(3) === 0) {
      const { node, part } = this.among(held);
      return { node, parts: part.entries };
    }
    const way = depth <= 0 ? this.pick(2) : this.pick(12);
    if (way < 2) return this.among([factList, otherList]);
    if (way === 2) {
      const count = this.whole(around, depth - 1);
      const few = lesser(count, whole(5));
      return { node: node('range', 'list', [few], null), parts: [number(0, 4)] };
    }
    if (way === 3 || way === 4) {
      const length = this.pick(4);
      if (length === 0) return { node: NOTHING_LISTED, parts: [number(0, 0)] };
      const entries = Array.from({ length }, () => [this.whole(around, depth - 1), this.truth(around, depth - 1)]);
      const least = Math.min(...entries.map(([a]) => (a as Node).bounds[0]));
      const most = Math.max(...entries.map(([a]) => (a as Node).bounds[1]));
      return { node: node('list', 'list', entries.flat(), { length, width: 2 }), parts: [number(least, most), truth] };
    }
    const list = this.list(around, depth - 1);
    switch (way) {
      case 5: {
        const { level, inner } = this.inside(list, [], ['entry']);
        const keys = Array.from({ length: 1 + this.pick(2) }, () => this.whole(inner, 0));
        return { ...list, node: node('sort', 'list', [list.node, ...keys], { level }) };
      }
      case 6: {
        const { level, inner } = this.inside(list, around, ['entry']);
        const gives = this.list(inner, depth - 1);
        return { node: node('join', 'list', [list.node, gives.node], { level }), parts: gives.parts };
      }
      case 7: {
        const others = { ...list, node: this.kept(list, around, depth - 1) };
        return {
          ...list,
          node: choose(this.truth(around, depth - 1), list.node, this.pick(3) === 0 ? NOTHING_LISTED : others.node),
        };
      }
      case 8: {
        const lists = [list.node, this.kept(list, around, depth - 1)];
        const pair = node('list', 'list', lists, { length: 2, width: 1 });
        const level = levelOf(pair) + 1;
        const gives = node('bound', 'list', [], { level, which: 'entry', index: 0 });
        return { ...list, node: node('join', 'list', [pair, gives], { level }) };
      }
      case 9: {
        const { node: scan, parts } = this.carried(list, around, depth - 1, 'scan');
        return { node: scan, parts };
      }
      default:
        return this.each(list, around, depth);
    }
  }

  private each(list: Listed, around: Around, depth: number): Listed {
    const { level, inner } = this.inside(list, around, ['entry', 'next', 'previous', 'hasNext', 'hasPrevious']);
    const held = this.pick(3) === 0 ? [this.list(inner, depth - 1)] : [];
    const wholes = Array.from({ length: 1 + this.pick(2) }, () => this.whole(inner, depth - 1));
    const where =
      this.pick(2) === 0
        ? this.truth(inner, depth - 1)
        : this.among([
            less(this.whole(inner, 0), wholes[0] as Node),
            less(wholes[0] as Node, this.whole(inner, 0)),
            TRUE,
          ]);
    const truths = this.pick(2) === 0 ? [this.truth(inner, depth - 1)] : [];
    const gives = [...wholes, ...truths, ...held.map((one) => one.node)];
    const parts = [
      ...wholes.map(({ bounds }) => number(...bounds)),
      ...truths.map(() => truth),
      ...held.map((one): PartOf => ({ sort: 'list', bounds: all, entries: one.parts })),
    ];
    return { node: node('each', 'list', [list.node, where, ...gives], { level }), parts };
  }

  roots(): readonly Node[] {
    const ways = [() => this.whole([], 4), () => this.truth([], 4), () => this.list([], 4).node];
    return Array.from({ length: 1 + this.pick(2) }, () => this.among(ways)());
  }
}
