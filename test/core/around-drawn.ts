import type { Bounds } from '../../src/core/bounds.ts';
import { type Bound, levelOf, type Node, node, type Sort } from '../../src/core/nodes.ts';
import { unless } from '../../src/core/settled.ts';

/** What a part of an entry is: a list holds entries of its own. */
export interface PartOf {
  readonly sort: 'whole' | 'boolean' | 'list';
  readonly bounds: Bounds;
  readonly entries: readonly PartOf[];
}
export interface Listed {
  readonly node: Node;
  readonly parts: readonly PartOf[];
}
/** What a loop around binds. */
export interface Bind {
  readonly level: number;
  readonly which: readonly Bound[];
  readonly parts: readonly PartOf[];
}
export type Around = readonly Bind[];

export const all: Bounds = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
export const number = (least: number, most: number): PartOf => ({ sort: 'whole', bounds: [least, most], entries: [] });
export const truth: PartOf = { sort: 'boolean', bounds: all, entries: [] };

export const entryOfFacts: readonly PartOf[] = [
  truth,
  number(-3, 5),
  number(2, 9),
  { sort: 'list', bounds: all, entries: [number(0, 4), truth] },
];
export const factList: Listed = { node: node('fact', 'list', [], { path: 'list', index: 0 }), parts: entryOfFacts };
export const otherList: Listed = { node: node('fact', 'list', [], { path: 'other', index: 0 }), parts: entryOfFacts };
export const facts: readonly Node[] = [
  node('fact', 'whole', [], { path: 'n', index: 0 }, [-4, 6]),
  node('fact', 'whole', [], { path: 'm', index: 0 }, [3, 8]),
];
export const holds = [
  node('fact', 'boolean', [], { path: 'b', index: 0 }),
  node('fact', 'boolean', [], { path: 'c', index: 0 }),
];

export const withNil = ({ sort, bounds, entries }: PartOf): PartOf => ({
  sort,
  bounds: [Math.min(0, bounds[0]), Math.max(0, bounds[1])],
  entries,
});

/** What is drawn by numbers that are given, one after another. */
export abstract class Drawn {
  private at = 0;
  constructor(
    private readonly drawn: readonly number[],
    protected readonly mayStop: boolean,
  ) {}
  protected pick(n: number): number {
    const found = this.drawn[this.at % this.drawn.length] as number;
    this.at += 1;
    return (found + (this.at >= this.drawn.length ? this.at : 0)) % n;
  }
  protected among<T>(items: readonly T[]): T {
    return items[this.pick(items.length)] as T;
  }

  protected bounds(around: Around, sort: Sort): { node: Node; part: PartOf }[] {
    return around.flatMap(({ level, which, parts }) =>
      which.flatMap((one) => {
        if (one === 'hasNext' || one === 'hasPrevious')
          return sort === 'boolean'
            ? [{ node: node('bound', 'boolean', [], { level, which: one, index: 0 }), part: truth }]
            : [];
        return parts.flatMap((given, index) => {
          const part = one === 'next' || one === 'previous' ? withNil(given) : given;
          if (part.sort !== sort || (sort === 'list' && one !== 'entry')) return [];
          return [
            { node: node('bound', sort, [], { level, which: one, index }, sort === 'whole' ? part.bounds : all), part },
          ];
        });
      }),
    );
  }

  protected inside(list: Listed, around: Around, which: readonly Bound[], parts = list.parts) {
    const seen = around.slice(0, this.pick(3) === 0 ? 0 : around.length);
    const level = Math.max(levelOf(list.node), 0, ...seen.map((one) => one.level)) + 1;
    const entry: Bind = {
      level,
      which,
      parts:
        this.pick(2) === 0
          ? parts
          : parts.map((part) => ({ ...part, bounds: part.sort === 'whole' && this.pick(2) === 0 ? all : part.bounds })),
    };
    return { level, seen, inner: [...seen, entry] as Around };
  }

  abstract truth(around: Around, depth: number): Node;

  protected stopped(term: Node, around: Around, depth: number): Node {
    return this.mayStop && this.pick(12) === 0 ? unless(this.truth(around, Math.min(depth, 1)), term) : term;
  }

  /** Some entries of a list, as they are. */
  protected kept(list: Listed, around: Around, depth: number): Node {
    const { level, inner } = this.inside(list, around, ['entry', 'next', 'previous', 'hasNext', 'hasPrevious']);
    const own = list.parts.map(({ sort, bounds }, index) =>
      node('bound', sort, [], { level, which: 'entry', index }, sort === 'whole' ? bounds : all),
    );
    return node('each', 'list', [list.node, this.truth(inner, depth), ...own], { level });
  }
}
