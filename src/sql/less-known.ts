import type { Coded } from '../core/coded.ts';
import { holdsUnknown } from '../core/doubt.ts';
import type { Source } from '../core/encode.ts';
import { and, FALSE, not, or } from '../core/logic.ts';
import type { Names } from '../core/names.ts';
import type { Node } from '../core/nodes.ts';
import type { NamedTerm, TermOf } from '../language/model/decision-model.ts';

/**
 * Where `evaluate` may know more than core terms do: of what is not known it keeps the few values that it may be, told one by one,
 * where these keep an outline. So what may be one of few is looked for: what branches give while it is not known which is taken, and what
 * is kept of a list while it is not known of an entry.
 */
export class LessKnown {
  private readonly found: Node[] = [];

  readonly met: NonNullable<Source['met']> = (named, names, coded) => {
    this.found.push(fewIn(named, names, coded));
  };

  /** Whether something may be one of few. */
  get holds(): Node {
    return or(...this.found.filter(({ free }) => free === 0));
  }
}

function fewIn({ term, type }: NamedTerm, names: Names, coded: Coded): Node {
  if (term.kind === 'when' && type !== 'boolean') {
    const { when } = term as TermOf<'when'>;
    return and(holdsUnknown(coded), or(...when.map(({ condition }) => names.of(condition).unknown)));
  }
  if (term.kind === 'each' || term.kind === 'fold') {
    const { list } = term as TermOf<'each'>;
    return and(holdsUnknown(coded), not(names.of(list).unknown));
  }
  return FALSE;
}
