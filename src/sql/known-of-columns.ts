import { type Bounds, overlap } from '../core/bounds.ts';
import { truth } from '../core/logic.ts';
import { node } from '../core/nodes.ts';
import { boundWithin } from '../core/simpler/entry-parts.ts';
import type { KnownFacts } from '../core/simpler/simplified.ts';
import { isTruth } from './conditions.ts';
import type { Kind } from './kinds.ts';
import type { Writer } from './writer.ts';

/** What columns tell of facts in every row: what is the same in all, between what a whole number lies, how long a list is. */
export const knownOfColumns = (on: Writer): KnownFacts => ({
  fact(term) {
    const { text, kind } = on.fact(term.of.path, term.of.index);
    if (isTruth(text)) return truth(text === 'TRUE');
    const bounds = boundsOf(kind);
    return term.sort === 'whole' && bounds !== null
      ? node('fact', 'whole', [], term.of, overlap(term.bounds, bounds))
      : null;
  },
  entry({ of: { path, index } }, bound) {
    const { kind } = on.fact(path, index);
    if (kind.is !== 'list' || kind.entry === null) return null;
    const part = bound.of.index;
    const bounds = boundsOf(kind.entry.of[part] as Kind);
    return kind.entry.always?.[part] ?? (bounds === null ? null : boundWithin(bound, bounds));
  },
  longest({ of: { path, index } }) {
    const { kind } = on.fact(path, index);
    return kind.is === 'list' ? kind.longest : Number.POSITIVE_INFINITY;
  },
});

const boundsOf = (kind: Kind): Bounds | null =>
  kind.is === 'number' && kind.parts === 1n ? [Number(kind.least), Number(kind.most)] : null;
