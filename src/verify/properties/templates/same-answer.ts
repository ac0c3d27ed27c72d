import { holdsUnknown } from '../../../language/run-time/holds-unknown.ts';
import { applies } from '../../judged.ts';
import type { Asked, Ground } from '../asking.ts';
import { alike } from '../comparing.ts';
import { type Breach, together } from '../template.ts';

/** How two customers who should be answered alike are not; where nothing is known of both, nothing is said. */
export function differenceOf(
  terms: readonly string[],
  first: Asked,
  other: Asked,
  note: string,
  { means, inWords }: Ground,
): Breach | null {
  let isSaid = false;
  for (const term of terms) {
    const [a, b] = [first.valueOf(term), other.valueOf(term)];
    if (holdsUnknown(a) || holdsUnknown(b)) continue;
    isSaid ||= a !== null || b !== null;
    if (alike(a, b)) continue;
    return together(first, [[other, note]], `${means(term)} is ${inWords(a, term)}, and then ${inWords(b, term)}`);
  }
  applies(isSaid);
  return null;
}

/** What is looked at, in words. */
export const lookedAt = (terms: readonly string[], means: (term: string) => string): string =>
  terms[0] === 'outcome' ? 'the answer' : terms.map(means).join('; ');
