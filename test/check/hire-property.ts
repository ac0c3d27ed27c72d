import { checkProperty } from '../../src/check/property.ts';
import { issueInWords } from '../../src/language/answer/message.ts';
import type { Property } from '../../src/language/model/property.ts';
import { lazily } from '../../src/language/run-time/lazily.ts';
import { hire } from './hire.ts';

const dictionary = lazily(() => hire().dictionary);

/** A property of the hire, filled in. */
export const checkedProperty = (filled: object, of = dictionary()) =>
  checkProperty({ id: 'H-1', name: 'what a hire shows', clauses: ['H1'], decision: 'hire-charge', ...filled }, of);

/** What is wrong with it, in words. */
export function toldOfProperty(filled: object): readonly string[] {
  const checked = checkedProperty(filled);
  return 'issues' in checked ? checked.issues.map(issueInWords) : [];
}

export function soundProperty(filled: object): Property {
  const checked = checkedProperty(filled);
  if ('issues' in checked) throw new Error(checked.issues.map(issueInWords).join('\n'));
  return checked.property;
}
