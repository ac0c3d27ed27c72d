import type { Place } from './find-texts.ts';
import { groupedBy } from './grouped-by.ts';
import type { KnownTexts } from './known-texts.ts';
import type { BoundRow, RecognisedDocument } from './recognise.ts';
import type { Stretch } from './unknown-stretches.ts';

/**
 * The unknown text that stands for a missing row: that between the known texts before and after it, in its own clause if
 * there is any there. Text of another clause stands for it only if it is next to those texts on both sides.
 */
export function standingIn(
  { document, rows }: RecognisedDocument,
  { clauses, places }: KnownTexts,
  stretches: readonly Stretch[],
): (row: BoundRow, index: number) => readonly Stretch[] {
  const before = placesBefore(rows, places);
  const after = placesBefore(rows.toReversed(), places).reverse();
  const byNumber = groupedBy(stretches, ({ clause }) => clauses[clause]?.number);
  return (row, index) => {
    const [from, to] = [before[index], after[index]];
    const own = between(byNumber.get(row.text.clause.slice(document.length)) ?? [], from, to);
    if (own.length > 0) return own;
    return from !== undefined && to !== undefined && isBefore(from, to) ? between(stretches, from, to).slice(0, 1) : [];
  };
}

/** For each row the place of the nearest before it that has one. */
function placesBefore(rows: readonly BoundRow[], places: KnownTexts['places']): (Place | undefined)[] {
  let last: Place | undefined;
  return rows.map(({ id }) => {
    const before = last;
    last = places.get(id) ?? last;
    return before;
  });
}

/** Of stretches in order those after one place and before another. */
function between(stretches: readonly Stretch[], from: Place | undefined, to: Place | undefined): readonly Stretch[] {
  const first = from === undefined ? 0 : countOf(stretches, (stretch) => !isBefore(from, stretch));
  const end = to === undefined ? stretches.length : countOf(stretches, (stretch) => isBefore(stretch, to));
  return stretches.slice(first, end);
}

/** How many stand at the start that are so, none being so after the first that is not. */
function countOf(stretches: readonly Stretch[], isSo: (stretch: Stretch) => boolean): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(stretches[middle] as Stretch)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isBefore = (a: Place, b: Place): boolean => a.clause < b.clause || (a.clause === b.clause && a.to < b.from);
