import { clausesMeant } from '../../language/model/clause-row.ts';
import type { Documented } from '../documented.ts';
import { asItIs, bold } from './markdown.ts';

/** What the reader's own copy says in clauses, quoted; nothing where no copy is given. */
export function ownWords({ ownTexts, dictionary }: Documented, clauses: readonly string[]): string[] {
  if (ownTexts === undefined) return [];
  const ids = dictionary.ledger.map(({ id }) => id);
  const meant = [...new Set(clauses.flatMap((clause) => clausesMeant(clause, ids)))];
  return meant.map((id) => {
    const own = ownTexts.get(id);
    if (own === undefined) return `> ${bold(asItIs(id))}: your copy does not hold it.`;
    const note = own.isAsItWas ? '' : ' (not in the words that the rules were made from)';
    return `> ${bold(asItIs(id))}${note}: ${asItIs(own.text)}`;
  });
}
