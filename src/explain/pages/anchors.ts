import { type ClauseRow, clausesMeant } from '../../language/model/clause-row.ts';

const known = new WeakMap<readonly ClauseRow[], ReadonlyMap<string, string>>();

/** The anchor of each clause on its page: `s2-16` of `S2.16`; a number keeps apart ids that would come to the same. */
export function clauseAnchors(ledger: readonly ClauseRow[]): ReadonlyMap<string, string> {
  const made = known.get(ledger);
  if (made !== undefined) return made;
  const taken = new Set<string>();
  const anchors = new Map<string, string>();
  for (const { id } of ledger) {
    const plain = slugOf(id);
    let anchor = plain;
    for (let number = 2; taken.has(anchor); number += 1) anchor = `${plain}-${number}`;
    taken.add(anchor);
    anchors.set(id, anchor);
  }
  known.set(ledger, anchors);
  return anchors;
}

/** The anchor of what a citation means: of the clause, or of its first part where it has no row of its own. */
export function anchorOfCitation(citation: string, ledger: readonly ClauseRow[]): string | null {
  const anchors = clauseAnchors(ledger);
  const [first] = clausesMeant(citation, anchors.keys());
  return first === undefined ? null : (anchors.get(first) ?? null);
}

/** The anchor of a fact on the page of the facts. */
export const factAnchor = (path: string): string => `fact-${path.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/-$/, '')}`;

/** A place to link to, in the one form of HTML that code hosts and site makers let through. */
export const anchorHere = (anchor: string): string => `<a id="${anchor}"></a>`;

const slugOf = (id: string): string =>
  `clause-${id}`
    .toLowerCase()
    .replace(/^clause-(?=\p{L})/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
