import type { Node } from '../core/nodes.ts';
import { textAround, writtenAround } from './around.ts';
import type { Kind } from './kinds.ts';
import { named } from './named.ts';
import { isName } from './names.ts';
import { SHORTEST } from './over-entries.ts';
import { stepsOf } from './plan.ts';
import { type ListWritten, Scope } from './scope.ts';
import type { Writer } from './writer.ts';

/** A list that is gone over by the places of its entries. */
export interface ByPlace {
  readonly list: string;
  readonly entry: string;
  readonly place: string;
  readonly scope: Scope;
}

/**
 * Goes over a list whose entries look at those around, by their places, without putting these beside them; `null` where something is worked
 * out first, or entries may be refused.
 */
export function byPlace(
  whole: ListWritten,
  level: number,
  roots: readonly Node[],
  on: Writer,
  at: Scope,
  write: (over: ByPlace) => string,
): string | null {
  const { text } = whole;
  const kind = whole.kind.entry;
  if (kind === null || stepsOf(roots, level, { shortest: SHORTEST }).some((step) => step.length > 0)) return null;
  return on.attemptingAlone(() => {
    const list = isName(text) ? text : on.variable();
    const [entry, place] = [on.variable(), on.variable()];
    const scope = new Scope(at, level, (which, index) => {
      if (which === 'state') throw new Error('no state is bound');
      if (which === 'entry') return on.part({ text: entry, kind }, index, kind.of[index] as Kind);
      const around = { which, index };
      return writtenAround(around, textAround(around, { ...whole, text: list }, place, on.dialect), kind, on);
    });
    const written = write({ list, entry, place, scope });
    return list === text ? written : named(list, text, written, on.dialect);
  });
}
