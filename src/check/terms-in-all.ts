import type { Issue } from '../language/answer/issue.ts';
import { limits } from '../language/limits.ts';
import type { Body, NamedTerm } from '../language/model/decision-model.ts';
import { partsOf } from '../language/model/parts.ts';

/** How many terms each word comes to on some operands; a word is checked after those that it is made of. */
const ofBodies = new WeakMap<Body, number>();

/** How many terms these are, those of the words that they use, and of the words of these, counted for each use: each is worked out by itself. */
function termsInAll(terms: ReadonlyMap<string, NamedTerm>): number {
  let all = 0;
  for (const { term } of terms.values()) {
    const { sentences, inner } = partsOf(term);
    all += 1 + (inner === null ? 0 : termsInAll(inner.terms));
    for (const { body } of sentences) if (body !== null) all += termsOf(body);
  }
  return all;
}

function termsOf(body: Body): number {
  const known = ofBodies.get(body) ?? termsInAll(body.terms);
  ofBodies.set(body, known);
  return known;
}

/** That terms use words that use words more often than can be worked out. */
export function tooManyTerms(terms: ReadonlyMap<string, NamedTerm>, at: string): readonly Issue[] {
  const all = termsInAll(terms);
  if (all <= limits.termsInAll) return [];
  const expected = `${limits.termsInAll} terms, those of words counted for each use`;
  return [{ code: 'too-long', at, expected, found: String(all) }];
}
