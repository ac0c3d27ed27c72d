import type { Coded } from '../core/coded.ts';
import { holds, mayHold } from '../core/coded.ts';
import { holdsUnknown } from '../core/doubt.ts';
import type { Met } from '../core/encode.ts';
import { and, FALSE, not, or, TRUE } from '../core/logic.ts';
import type { Names } from '../core/names.ts';
import type { Node } from '../core/nodes.ts';
import type { NamedTerm, Operand, Sentence, TermOf } from '../language/model/decision-model.ts';
import { isChoice, type Type } from '../language/model/type.ts';

/** What a row is refused for where there is such a thing. */
export const PERHAPS_KNOWN = 'not known, but perhaps to evaluate';

/**
 * Where `evaluate` may know more than core terms do. Of what is not known it keeps the few values that it may be, told one by one, where
 * these keep an outline; and it works a sentence out for each of the few. So it is looked for sentences that are not known though all
 * that they read is known or one of few, and for lists of which not all entries are known.
 */
export class LessKnown implements Met {
  private readonly found = new Set<Node>();
  /** Where what was met may be one of few. */
  private readonly few = new WeakMap<Coded, Node>();
  constructor(private readonly isFact: (name: string) => boolean) {}

  /** Whether there is such a thing. */
  get holds(): Node {
    return or(...this.found);
  }

  private find(where: Node): void {
    // What is not known for an entry is found as it is not known of its list.
    if (where.free === 0) this.found.add(where);
  }

  readonly term: Met['term'] = (named, names, coded) => {
    const few = this.fewIn(named, names, coded);
    if (few !== FALSE && !this.few.has(coded)) this.few.set(coded, few);
  };

  private fewIn({ term, type }: NamedTerm, names: Names, coded: Coded): Node {
    if (term.kind === 'when') {
      const few = this.fewOfBranches(term as TermOf<'when'>, names, coded);
      if (type !== 'boolean') return few;
      // What is false or none, and never true, is no more told by its outline than what may be true.
      this.find(and(few, coded.orNone));
      return FALSE;
    }
    if (term.kind === 'decision') {
      // An outcome is one of a few; a value is as it was met there.
      const { value, everywhere } = term as TermOf<'decision'>;
      return value === null || everywhere ? holdsUnknown(coded) : FALSE;
    }
    if (term.kind === 'each' || term.kind === 'fold') {
      const few = and(holdsUnknown(coded), not(names.of((term as TermOf<'each'>).list).unknown));
      this.find(few);
      return few;
    }
    return FALSE;
  }

  /** Where it is not known which branch is taken, and each that may be gives what is known or one of few. */
  private fewOfBranches({ when, else: otherwise }: TermOf<'when'>, names: Names, coded: Coded): Node {
    let reached = TRUE;
    const open: Node[] = [];
    const branch = (isTaken: Node, name: string): void => {
      const value = names.of(name);
      open.push(and(isTaken, holdsUnknown(value), not(this.fewOf(value, FALSE))));
    };
    for (const { condition, then } of when) {
      const held = names.of(condition);
      branch(and(reached, mayHold(held)), then);
      reached = and(reached, not(holds(held)));
    }
    branch(reached, otherwise);
    return and(holdsUnknown(coded), not(or(...open)));
  }

  private fewOf = (coded: Coded, unlessMet: Node): Node => this.few.get(coded) ?? unlessMet;

  readonly sentence: Met['sentence'] = (sentence, names, coded) => {
    if (sentence.operatorName === 'isNone') return;
    const isOfOptions = sentence.operatorName === 'is' || sentence.operatorName === 'isAmong';
    const read = operandsOf(sentence).flatMap((operand) => {
      if (operand.kind !== 'name') return [];
      const value = names.of(operand.name);
      const isFact = this.isFact(operand.name);
      return [
        {
          value,
          type: operand.type,
          few: this.fewOf(value, isFact && isChoice(operand.type) && !isOfOptions ? value.unknown : FALSE),
        },
      ];
    });
    const open = read
      .filter(({ type }) => !isOutlined(type))
      .map(({ value, few }) => and(holdsUnknown(value), not(few)));
    const where = and(holdsUnknown(coded), or(...read.map(({ few }) => few)), not(or(...open)));
    this.find(where);
    if (where !== FALSE && !this.few.has(coded)) this.few.set(coded, where);
  };
}

const operandsOf = ({ operands, named }: Sentence): readonly Operand[] => [...operands, ...named.values()];

/** Of conditions, days and options an outline tells all that facts are. */
const isOutlined = (type: Type): boolean =>
  type === 'boolean' || type === 'date' || type === 'entity' || isChoice(type);
