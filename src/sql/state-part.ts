import { boundIn } from '../core/binders.ts';
import { FALSE, not, TRUE } from '../core/logic.ts';
import type { Node } from '../core/nodes.ts';
import { replaced } from '../core/replaced.ts';

/** A part of the state of a fold. */
export class State {
  constructor(
    readonly index: number,
    readonly level: number,
    /** Others that are known before each entry, as if they were parts of it. */
    private readonly settled: ReadonlySet<number> = new Set(),
  ) {}

  readonly is = (term: Node): boolean =>
    term.kind === 'bound' && term.of.which === 'state' && term.of.level === this.level && term.of.index === this.index;

  /** The parts that a term reads. */
  readonly in = (term: Node): readonly number[] =>
    [...boundIn([term], this.level, 'state')].filter((part) => !this.settled.has(part));

  /** A term with the part put in its place. */
  readonly put = (term: Node, part: Node): Node =>
    replaced(term, this.level, (one) => (this.is(one) ? part : undefined));

  /** A term with what other parts are told to be put in their place. */
  readonly withOthers = (term: Node, told: (other: number) => Node | null | undefined): Node =>
    replaced(term, this.level, (one) =>
      one.kind === 'bound' && one.of.which === 'state' && one.of.level === this.level && one.of.index !== this.index
        ? (told(one.of.index) ?? undefined)
        : undefined,
    );

  /** What is left of a term where a condition holds, or does not. */
  readonly where = (term: Node, condition: Node, holds: boolean): Node => {
    const [held, gone] = holds ? [condition, not(condition)] : [not(condition), condition];
    const ofAll = (all: Node, kind: 'and' | 'or'): readonly Node[] => (all.kind === kind ? all.args : [all]);
    const [areHeld, areGone] = [ofAll(held, 'and'), ofAll(gone, 'or')];
    const isAmong = (all: readonly Node[], one: Node) => all.length > 0 && all.every((arg) => one.args.includes(arg));
    return replaced(term, this.level, (one) => {
      if (one === held || areHeld.includes(one)) return TRUE;
      if (one === gone || areGone.includes(one)) return FALSE;
      if (one.kind === 'and' && gone.kind === 'and' && isAmong(gone.args, one)) return FALSE;
      return one.kind === 'or' && held.kind === 'or' && isAmong(held.args, one) ? TRUE : undefined;
    });
  };
}
