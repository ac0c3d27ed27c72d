import { add } from '../../src/core/arithmetic.ts';
import { and, choose, equal, FALSE, less, NOTHING_LISTED, not, or, TRUE, whole } from '../../src/core/logic.ts';
import { type Bound, levelAbove, type Node, node, type Sort } from '../../src/core/nodes.ts';
import { drawing } from '../../src/questions/drawing.ts';

/** A binder around: what it binds at its level. Entries, and states, are a number, a condition and a number. */
interface Around {
  readonly level: number;
  readonly hasNeighbours: boolean;
  readonly hasState: boolean;
}
type Scope = readonly Around[];

const sorts = ['whole', 'boolean', 'whole'] as const;
const width = sorts.length;

export const bound = (sort: Sort, level: number, which: Bound, index: number): Node =>
  node('bound', sort, [], { level, which, index });
export const fact = (sort: Sort, path: string): Node => node('fact', sort, [], { path, index: 0 });

/** Facts of the programs: two lists, two conditions and a number. */
export const factsOfPrograms = [
  {
    z: entries([1, true, 4], [0, false, 2], [3, true, 1]),
    t: entries([0, true, 5], [2, false, 7]),
    y: true,
    x: false,
    n: 2,
  },
  { z: [], t: entries([1, true, 1]), y: false, x: true, n: 0 },
  { z: entries([2, false, 2]), t: [], y: true, x: true, n: 1 },
];

function entries(...all: readonly (readonly [number, boolean, number])[]) {
  return all;
}

/** What stands for a term to which there is no answer where a condition holds. */
export type Guarded = (stop: Node, term: Node) => Node;

/** A list, a condition and a number of core terms, drawn: all that goes over lists, within one another, shared, of told lists and of choices. */
export function programOf(seed: number, guarded: Guarded | null = null): readonly Node[] {
  const draw = drawing(seed);
  const pick = <T>(some: readonly T[]): T => some[draw(some.length)] as T;
  const often = (times: number): boolean => draw(10) < times;
  const made: { readonly term: Node; readonly sort: string; readonly scope: Scope }[] = [];

  /** What was made before, where all that it hangs on is around: so terms are shared. */
  function again(sort: string, scope: Scope): Node | null {
    const fitting = made.filter((one) => one.sort === sort && one.scope.every((around) => scope.includes(around)));
    return fitting.length > 0 && often(3) ? pick(fitting).term : null;
  }
  function kept(sort: string, scope: Scope, term: Node): Node {
    made.push({ term, sort, scope });
    return term;
  }
  const parts = (depth: number, scope: Scope): readonly Node[] => sorts.map((sort) => termOf(sort, depth, scope));

  function binding(depth: number, scope: Scope, hasNeighbours = false, hasState = false) {
    const list = listOf(depth - 1, scope);
    const outer = scope.filter(() => often(7));
    const level = levelAbove(list, ...outer.map((one) => bound('whole', one.level, 'entry', 0)));
    return { list, level, inner: [...outer, { level, hasNeighbours, hasState }] };
  }

  function stateful(kind: 'fold' | 'scan', depth: number, scope: Scope): Node {
    const { list, level, inner } = binding(depth, scope, false, true);
    const args = [list, ...parts(depth - 1, scope), ...parts(depth - 1, inner)];
    return node(kind, kind === 'fold' ? 'tuple' : 'list', args, { level, width });
  }

  const lists: Readonly<Record<string, (depth: number, scope: Scope) => Node>> = {
    fact: () => fact('list', pick(['z', 't'])),
    nothing: () => NOTHING_LISTED,
    told(_, scope) {
      const length = 1 + draw(3);
      return node('list', 'list', Array.from({ length }, () => parts(0, often(5) ? [] : scope)).flat(), {
        length,
        width,
      });
    },
    choose: (depth, scope) =>
      choose(termOf('boolean', depth - 1, scope), listOf(depth - 1, scope), listOf(depth - 1, scope)),
    together(depth, scope) {
      const length = 1 + draw(3);
      const all = Array.from({ length }, () => listOf(depth - 1, scope));
      const of = node('list', 'list', all, { length, width: 1 });
      const level = levelAbove(of);
      return node('join', 'list', [of, bound('list', level, 'entry', 0)], { level });
    },
    scan: (depth, scope) => stateful('scan', depth, scope),
    each(depth, scope) {
      const { list, level, inner } = binding(depth, scope, true);
      const where = often(5) ? TRUE : termOf('boolean', depth - 1, inner);
      return node('each', 'list', [list, where, ...parts(depth - 1, inner)], { level });
    },
    join(depth, scope) {
      const { list, level, inner } = binding(depth, scope);
      return node('join', 'list', [list, listOf(depth - 1, inner)], { level });
    },
    joinOfOne(depth, scope) {
      const { list, level, inner } = binding(depth, scope);
      const one = node('list', 'list', parts(depth - 2, inner), { length: 1, width });
      return node('join', 'list', [list, choose(termOf('boolean', depth - 2, inner), one, NOTHING_LISTED)], { level });
    },
    sort(depth, scope) {
      const { list, level, inner } = binding(depth, scope);
      return node('sort', 'list', [list, termOf('whole', depth - 1, inner)], { level });
    },
  };
  const simpleLists = ['fact', 'nothing', 'told'];
  const allLists = [...Object.keys(lists), 'each', 'each', 'join', 'together'];

  function listOf(depth: number, scope: Scope): Node {
    const shared = again('list', scope);
    if (shared !== null) return shared;
    const make = lists[pick(depth <= 0 ? simpleLists : allLists)] as (typeof lists)[string];
    return kept('list', scope, make(depth, scope));
  }

  function leaf(sort: 'whole' | 'boolean', scope: Scope): Node {
    if (scope.length === 0 || often(2)) {
      if (sort === 'boolean') return often(6) ? fact('boolean', pick(['y', 'x'])) : pick([TRUE, FALSE]);
      return often(5) ? fact('whole', 'n') : whole(draw(4));
    }
    const { level, hasNeighbours, hasState } = pick(scope);
    const neighbours = hasNeighbours ? (['next', 'previous', 'hasNext', 'hasPrevious'] as const) : [];
    const which = pick<Bound>([
      'entry',
      'entry',
      'entry',
      ...neighbours,
      ...(hasState ? (['state', 'state'] as const) : []),
    ]);
    const isFlag = which === 'hasNext' || which === 'hasPrevious';
    if (isFlag && sort === 'boolean') return bound('boolean', level, which, 0);
    return bound(sort, level, isFlag ? 'entry' : which, sort === 'boolean' ? 1 : pick([0, 2]));
  }

  function lookedUp(depth: number, scope: Scope): Node {
    const list = fact('list', 't');
    const level = levelAbove(list);
    return node('lookup', 'tuple', [list, termOf('whole', depth - 1, scope), bound('whole', level, 'entry', 0)], {
      level,
    });
  }

  const conditions: readonly ((depth: number, scope: Scope) => Node)[] = [
    (depth, scope) => not(termOf('boolean', depth, scope)),
    (depth, scope) => and(termOf('boolean', depth, scope), termOf('boolean', depth, scope)),
    (depth, scope) => or(termOf('boolean', depth, scope), termOf('boolean', depth, scope)),
    (depth, scope) => less(termOf('whole', depth, scope), termOf('whole', depth, scope)),
    (depth, scope) => equal(termOf('whole', depth, scope), termOf('whole', depth, scope)),
    (depth, scope) => node('part', 'boolean', [stateful('fold', depth, scope)], { index: 1 }),
    (depth, scope) => node('isFound', 'boolean', [lookedUp(depth, scope)], null),
    (depth, scope) => {
      const { list, level, inner } = binding(depth, scope);
      return node('some', 'boolean', [list, termOf('boolean', depth - 1, inner)], { level });
    },
  ];
  const numbers: typeof conditions = [
    (depth, scope) => add(termOf('whole', depth, scope), termOf('whole', depth, scope)),
    (depth, scope) =>
      choose(termOf('boolean', depth, scope), termOf('whole', depth, scope), termOf('whole', depth, scope)),
    (depth, scope) => node('part', 'whole', [stateful('fold', depth, scope)], { index: pick([0, 2]) }),
    (depth, scope) => node('part', 'whole', [lookedUp(depth, scope)], { index: pick([0, 2]) }),
  ];

  function termOf(sort: 'whole' | 'boolean', depth: number, scope: Scope): Node {
    const shared = again(sort, scope);
    if (shared !== null) return shared;
    const make = depth <= 0 || often(2) ? null : pick(sort === 'whole' ? numbers : conditions);
    const term = make === null ? leaf(sort, scope) : make(depth - 1, scope);
    const isGuarded = guarded !== null && often(1);
    return kept(sort, scope, isGuarded ? guarded(equal(leaf('whole', scope), whole(draw(4))), term) : term);
  }

  return [listOf(4, []), termOf('boolean', 4, []), termOf('whole', 4, [])];
}
