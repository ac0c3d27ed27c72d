import type { StepsOfCall } from '../language/run-time/steps.ts';
import { OutOfRange } from '../values/out-of-range.ts';
import { type FactTuples, Interpreter } from './interpret.ts';
import { levelOf, type Node, type NodeKind, type OfKind } from './nodes.ts';
import { nothingOf, type Raw } from './raw.ts';
import { type Listing, listingOf, OPEN, type Span, type Truth } from './span.ts';
import * as spans from './span-arithmetic.ts';
import { type SpanBound, type SpanWork, spanWorks, type Working } from './span-works.ts';

/** What the facts of a path that moves are on a span. */
export type SpanTuples = (path: string) => readonly Span[];

/** What is bound in the scope of a binder, and what was worked out there. */
interface Frame {
  readonly memo: Map<number, Span>;
  readonly bound: SpanBound;
}

/** An entry on a span takes so many times the work of one on single facts: numbers have two ends, products four corners. */
const stepsOfSpan = 10;

/** Nodes on facts of which some move: those that none of these reaches are worked out once, whatever the span. */
export class Still {
  private readonly moved = new Map<number, boolean>();
  private readonly on: Interpreter;
  constructor(
    facts: FactTuples,
    private readonly moves: (path: string) => boolean,
    steps: StepsOfCall,
  ) {
    this.on = new Interpreter(facts, steps);
  }

  isMoved(term: Node): boolean {
    const known = this.moved.get(term.id);
    if (known !== undefined) return known;
    const found = term.kind === 'fact' ? this.moves(term.of.path) : term.args.some((arg) => this.isMoved(arg));
    this.moved.set(term.id, found);
    return found;
  }

  of = (term: Node): Raw => this.on.of(term);
}

/**
 * Works nodes out on a span of facts at once: what each comes to at any point of it is among what is told, though more may be.
 */
export class SpanInterpreter implements Working {
  private readonly frames: Frame[] = [{ memo: new Map(), bound: {} }];
  /** Whether something may have left the numbers that there are, of what was worked out. */
  isBeyond = false;
  constructor(
    private readonly still: Still,
    private readonly facts: SpanTuples,
    private readonly steps: StepsOfCall,
  ) {}

  of = (term: Node): Span => {
    if (term.kind === 'constant') return term.of;
    if (term.free === 0 && !this.still.isMoved(term)) return this.unlessBeyond(() => this.still.of(term));
    const { memo } = this.frames[levelOf(term)] as Frame;
    const known = memo.get(term.id);
    if (known !== undefined) return known;
    const found = this.unlessBeyond(() => (spanWorks[term.kind] as SpanWork<NodeKind>)(term, term.args, this));
    const value = term.sort === 'whole' ? spans.within(found, term.bounds) : found;
    memo.set(term.id, value);
    return value;
  };

  /** A fact that moves. */
  fact({ of: { path, index }, sort }: OfKind<'fact'>): Span {
    return this.facts(path)[index] ?? nothingOf(sort);
  }

  bound({ of: { level, which, index }, sort }: OfKind<'bound'>): Span {
    const tuple = this.frames[level]?.bound[which];
    return tuple === OPEN ? OPEN : (tuple?.[index] ?? nothingOf(sort));
  }

  truth = (term: Node): Truth => this.of(term) as Truth;
  all = (terms: readonly Node[]): readonly Span[] => terms.map(this.of);
  listing = (term: Node): Listing | null => listingOf(this.of(term));

  within<T>(level: number, bound: SpanBound, work: () => T): T {
    this.steps.spend(stepsOfSpan);
    const outer = this.frames[level];
    this.frames[level] = { memo: new Map(), bound };
    try {
      return work();
    } finally {
      this.frames[level] = outer as Frame;
    }
  }

  /** What leaves the numbers and days that there are may be anything: conditions that keep single facts from it are not sure on a span. */
  private unlessBeyond(work: () => Span): Span {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof OutOfRange)) throw error;
      this.isBeyond = true;
      return OPEN;
    }
  }
}
