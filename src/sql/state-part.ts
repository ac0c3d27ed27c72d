import { boundIn } from '../core/binders.ts';
import { FALSE, not, TRUE } from '../core/logic.ts';
import type { Node } from '../core/nodes.ts';
import { replaced } from '../core/replaced.ts';

/** A part of the state of a fold. */
export class State {
  constructor(
    readonly index: number,
    readonly level: number,
  ) {}

  readonly is = (term: Node): boolean =>
    term.kind === 'bound' && term.of.which === 'state' && term.of.level === this.level && term.of.index === this.index;

  /** The parts that a term reads. */
  readonly in = (term: Node): readonly number[] => [...boundIn([term], this.level, 'state')];

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
    const [same, other] = holds ? [TRUE, FALSE] : [FALSE, TRUE];
    const opposite = not(condition);
    return replaced(term, this.level, (one) => (one === condition ? same : one === opposite ? other : undefined));
  };
}
