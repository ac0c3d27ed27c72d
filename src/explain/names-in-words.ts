import type { Documents } from '../language/documents.ts';
import type { Parameter } from '../language/rule.ts';
import { toPlainValue } from '../language/value.ts';
import { factInWords, meaningOf, type Scope, termsAround } from './scope.ts';
import { camelInWords, valueInWords } from './values-in-words.ts';

/** Names in words where nothing is worked out: as `meaningOf`, with the value of a parameter and the titles of fields. */
export function nameInWords(name: string, scope: Scope, entries: Documents['entries']): string {
  const { means } = meaningOf(name, scope);
  if (termsAround(name, scope).has(name)) return means;
  const parameter = scope.rule.parameters.get(name);
  if (parameter !== undefined) return `${means}${heldInWords(parameter)}`;
  const [as, field] = name.split('.') as [string, string?];
  const entry = scope.entries.find((known) => known.as === as);
  if (entry === undefined || field === undefined) return means;
  const words = fieldInWords(entry.list, field, scope, entries) ?? `the ${camelInWords(field)}`;
  return `${words} of the ${camelInWords(as)}`;
}
