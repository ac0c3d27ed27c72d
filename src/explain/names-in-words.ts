import { valueInWords } from '../language/english/value-in-words.ts';
import type { Parameter } from '../language/model/decision-model.ts';
import { toPlainValue } from '../language/run-time/value.ts';
import { hiddenInWords } from './hidden-in-words.ts';
import { meaningOf, type Scope, termsAround } from './scope.ts';

/** What a name is, in words: a parameter with its value, anything else by what it means. */
export function nameInWords(name: string, scope: Scope): string {
  const named = termsAround(name, scope).get(name);
  if (named?.hidden) return hiddenInWords(named.term, named.type, (part) => nameInWords(part, scope));
  const parameter = named === undefined ? scope.model.parameters.get(name) : undefined;
  return `${meaningOf(name, scope).means}${parameter === undefined ? '' : heldInWords(parameter, scope)}`;
}

/** The value of a parameter in brackets; of a dated one, that it changes. */
function heldInWords({ value, dated, type, unit }: Parameter, { dictionary }: Scope): string {
  const { options } = dictionary.inWords;
  return dated === null ? ` (${valueInWords(toPlainValue(value), type, unit, options)})` : ' (by its day)';
}
