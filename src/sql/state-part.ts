import { boundIn, dependsOn } from '../core/binders.ts';
import { FALSE, isConstant, not, TRUE } from '../core/logic.ts';
import type { Node } from '../core/nodes.ts';
import { replaced, replacing } from '../core/replaced.ts';

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
    const known = new Map<Node, Node>([
      ...argsOf(gone, 'or').flatMap((one) => toldBy(one, FALSE)),
      ...argsOf(held, 'and').flatMap((one) => toldBy(one, TRUE)),
      [gone, FALSE],
      [held, TRUE],
    ]);
    const isAround = (whole: Node, one: Node) =>
      one.kind === whole.kind && whole.args.every((arg) => one.args.includes(arg));
    // What does not hang on the entries is the same in the bodies of other loops too.
    const outer = replacing((one) => (isConstant(one) || dependsOn(one, this.level) ? undefined : known.get(one)))(
      term,
    );
    return replaced(outer, this.level, (one) => {
      if (gone.kind === 'and' && isAround(gone, one)) return FALSE;
      return held.kind === 'or' && isAround(held, one) ? TRUE : known.get(one);
    });
  };
}

const argsOf = (term: Node, kind: 'and' | 'or'): readonly Node[] => (term.kind === kind ? term.args : [term]);

/** A condition that comes to something, and with it its opposite. */
const toldBy = (one: Node, holds: Node): readonly (readonly [Node, Node])[] =>
  one.kind === 'not'
    ? [
        [one, holds],
        [one.args[0] as Node, not(holds)],
      ]
    : [[one, holds]];
