import { monthOfDay, startOfMonth } from '../core/months.ts';
import { levelOf, type Node, type OfKind } from '../core/nodes.ts';
import type { Calendar } from '../values/calendar.ts';
import { toPlain } from '../values/decimal.ts';
import { type Approximation, ofWhole } from './approximation.ts';
import { add, atMost, equal, type Formula, implies, int, real, type Sort, truth, variable } from './formula.ts';
import { exactStart, lemmaOfStart, lemmaOfTwo, liesIn } from './months.ts';
import type { BoundFlags, BoundParts, FactSymbols, Openly, Openness } from './openly.ts';
import { lemmasOfTwoProducts, type Product } from './products.ts';
import { ratioOf } from './ratio.ts';
import { type Entry, formulaIn, type SymbolicList, type SymbolicValue } from './symbol.ts';
import { works } from './symbolic-works.ts';
import type { Texts } from './texts.ts';

interface Frame {
  readonly memo: Map<number, SymbolicValue>;
  readonly bound: BoundParts;
  readonly flags: BoundFlags;
}

/** More than this is nothing that the solver could settle: lists within lists, each entry with each. */
const MOST_WORKED = 100_000;
/** Nor are more lemmas than this of each two of something. */
const MOST_LEMMAS = 8_000;

/** Thrown where a statement grows beyond that; it is then unsettled. */
export class TooLarge extends Error {}

/** Works nodes out on facts that are left open, each once: those of a scope once for each entry. */
export class Symbolic implements Openly {
  private readonly frames: Frame[] = [{ memo: new Map(), bound: {}, flags: {} }];
  /** What holds whatever the facts are: definitions, and lemmas of what is left free. */
  readonly axioms: Formula[] = [];
  /** What was left free, in words. */
  readonly leftFree = new Set<string>();
  /** What was taken for true of them, in words. */
  readonly assumed = new Set<string>();
  /** What holds too, to be told where it is not so by itself: of each two, so that there is much of it. */
  readonly further: Formula[] = [];
  readonly approximations: Approximation[] = [];
  private readonly ordered = new Map<string, readonly { readonly of: Formula; readonly found: Formula }[]>();
  private readonly products: Product[] = [];
  private readonly starts: (readonly [month: Formula, start: Formula])[] = [];
  private readonly known = new Map<string, { readonly found: Formula; readonly of: readonly Formula[] }>();
  private fresh = 0;
  private worked = 0;
  constructor(
    readonly facts: FactSymbols,
    readonly texts: Texts,
    readonly openness: Openness,
  ) {}

  of(term: Node): SymbolicValue {
    const { memo } = this.frames[levelOf(term)] as Frame;
    const known = memo.get(term.id);
    if (known !== undefined) return known;
    this.worked += 1;
    if (this.worked > MOST_WORKED) throw new TooLarge('the statement is too large');
    const symbol = (works[term.kind] as (term: Node, args: readonly Node[], on: Openly) => SymbolicValue)(
      term,
      term.args,
      this,
    );
    memo.set(term.id, symbol);
    return symbol;
  }

  formula = (term: Node): Formula => formulaIn(this.of(term));
  list = (term: Node): readonly Entry[] | null => (this.of(term) as SymbolicList).entries;

  bound({ level, which, index }: OfKind<'bound'>['of']): SymbolicValue | undefined {
    const frame = this.frames[level];
    return frame?.flags[which] ?? frame?.bound[which]?.[index];
  }

  within<T>(level: number, bound: Frame['bound'], flags: Frame['flags'], work: () => T): T {
    const outer = this.frames[level];
    this.frames[level] = { memo: new Map(), bound, flags };
    try {
      return work();
    } finally {
      this.frames[level] = outer as Frame;
    }
  }

  constant({ of, sort }: OfKind<'constant'>): SymbolicValue {
    if (sort === 'boolean') return truth(of as boolean);
    if (sort === 'whole') return int(of as number);
    if (sort === 'decimal') return real(ratioOf(toPlain(of as never)));
    if (sort === 'calendar') return { is: 'calendar', among: [{ on: truth(true), calendar: of as Calendar }] };
    return this.texts.code(of as string);
  }

  /** Anything that a node may be, with no more known of it than between what it lies. */
  free({ sort, bounds, kind }: Node, why: string = kind): SymbolicValue {
    this.leftFree.add(why);
    if (sort === 'list') return { is: 'list', entries: null };
    if (sort === 'tuple') return { is: 'tuple', isFound: this.open('Bool'), parts: null };
    if (sort === 'calendar') throw new Error('a calendar is not left free');
    const open = this.open(sort === 'boolean' ? 'Bool' : sort === 'decimal' ? 'Real' : 'Int');
    const [least, most] = bounds;
    if (Number.isFinite(least)) this.axioms.push(atMost(int(least), open));
    if (Number.isFinite(most)) this.axioms.push(atMost(open, int(most)));
    return open;
  }

  /** What is taken for true; it is part of what is then said. */
  assume(condition: Formula, inWords: string): void {
    this.assumed.add(inWords);
    this.axioms.push(condition);
  }

  inOrder(way: string, of: Formula, found: Formula): void {
    const others = this.ordered.get(way) ?? [];
    for (const other of others)
      this.tell(
        implies(atMost(of, other.of), atMost(found, other.found)),
        implies(atMost(other.of, of), atMost(other.found, found)),
      );
    this.ordered.set(way, [...others, { of, found }]);
  }

  private tell(...lemmas: readonly Formula[]): void {
    this.further.push(...lemmas);
    if (this.further.length > MOST_LEMMAS) throw new TooLarge('the statement is too large');
  }

  comesToItself(way: string, of: Formula, found: Formula): void {
    for (const other of this.ordered.get(way) ?? [])
      this.tell(
        implies(equal(of, other.found), equal(found, of)),
        implies(equal(other.of, found), equal(other.found, other.of)),
      );
  }

  productOf(a: Formula, b: Formula, found: Formula): void {
    for (const other of this.products)
      if (other.found.sort === found.sort) this.tell(...lemmasOfTwoProducts({ a, b, found }, other));
    this.products.push({ a, b, found });
  }

  approximately(approximation: Approximation): void {
    this.approximations.push(approximation);
  }

  open(sort: Sort): Formula {
    this.fresh += 1;
    return variable(`free ${this.fresh}`, sort);
  }

  /** What it is made of is held, so that it is never made anew with another number and then taken for something else. */
  once(way: string, of: readonly Formula[], make: () => Formula): Formula {
    const key = `${way} ${of.map(({ id }) => id).join(' ')}`;
    const { found } = this.known.get(key) ?? { found: make() };
    this.known.set(key, { found, of });
    return found;
  }

  startOfMonth(month: Formula): Formula {
    if (this.openness.months === 'exact' || month.operator === 'constant') return exactStart(month);
    return this.once('start', [month], () => {
      const start = this.open('Int');
      this.axioms.push(lemmaOfStart(month, start));
      this.approximately(ofWhole(start, month, startOfMonth, 6));
      for (const other of this.starts) this.tell(lemmaOfTwo([month, start], other));
      this.starts.push([month, start]);
      return start;
    });
  }

  monthOf(day: Formula): Formula {
    if (day.operator === 'constant') return int(monthOfDay(Number(day.value)));
    return this.once('month', [day], () => {
      const month = this.open('Int');
      this.axioms.push(liesIn(day, this.startOfMonth(month), this.startOfMonth(add(month, int(1)))));
      return month;
    });
  }
}
