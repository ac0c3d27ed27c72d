import { isAmount, isRecordType, isWhole, type Type } from '../../src/language/model/type.ts';
import type { Signature } from '../../src/language/operators/operator.ts';
import {
  type Bindings,
  bindingsOf,
  bindingsOfField,
  type Pattern,
  typeOfPattern,
} from '../../src/language/operators/pattern.ts';
import { simple, words } from './fact-kinds.ts';
import type { Random } from './random.ts';

type FieldPattern = Extract<Pattern, { field: unknown } | { key: unknown }>;

export const isFieldWord = (pattern: Pattern): pattern is FieldPattern =>
  typeof pattern === 'object' && ('field' in pattern || 'key' in pattern);

/** What the variables of a signature stand for, and the field that a word of it names. */
export interface Bound {
  readonly bindings: Bindings;
  readonly field: string;
}

export const patternsOf = ({ takes, and }: Signature): readonly Pattern[] => [...takes, ...Object.values(and)];

/** Binds the variables that are still free; `null` where no field is such as a word must name. */
export function bound(signature: Signature, given: Bindings, random: Random): Bound | null {
  const patterns = patternsOf(signature);
  const word = patterns.find(isFieldWord);
  const bindings = new Map(given);
  for (const pattern of patterns) bindFree(pattern, word, bindings, random);
  if (word === undefined) return { bindings, field: '' };
  const list = typeOfPattern(signature.takes[0] as Pattern, bindings);
  const entry = typeof list === 'object' && 'list' in list ? list.list : 'none';
  if (!isRecordType(entry)) return null;
  const fits = Object.keys(entry.record).filter((field) => bindingsOfField(word, field, list, bindings) !== null);
  return fits.length === 0 ? null : { bindings, field: random.pick(fits) };
}

function bindFree(pattern: Pattern, word: FieldPattern | undefined, bindings: Map<string, Type>, random: Random): void {
  if (typeof pattern === 'string') return;
  if ('some' in pattern && !bindings.has(pattern.as)) bindings.set(pattern.as, random.pick(pattern.some));
  if ('any' in pattern && !bindings.has(pattern.any))
    bindings.set(pattern.any, random.pick([...simple, { choice: words }]));
  if ('list' in pattern) bindFree(pattern.list, word, bindings, random);
  if ('timeline' in pattern) bindFree(pattern.timeline, word, bindings, random);
  if (!('record' in pattern)) return;
  for (const part of Object.values(pattern.record)) bindFree(part, word, bindings, random);
  if (pattern.as === undefined || bindings.has(pattern.as)) return;
  const fields = Object.entries(pattern.record).map(([field, of]) => [field, typeOfPattern(of, bindings)] as const);
  bindings.set(pattern.as, { record: { ...Object.fromEntries(fields), ...fieldsFor(word, random) } });
}

/** A field that a word may name, and another. */
function fieldsFor(word: FieldPattern | undefined, random: Random): Readonly<Record<string, Type>> {
  if (word === undefined) return { asked: 'boolean', other: random.pick(simple) };
  if ('key' in word) return { asked: random.pick(['date', 'text'] as const), other: random.pick(numbers) };
  const { field } = word;
  const asked =
    typeof field === 'object' && 'some' in field ? random.pick(field.some) : typeOfPattern(field, new Map());
  return { asked, other: random.pick(simple) };
}

const numbers = simple.filter((type) => isAmount(type) || isWhole(type));

/** Whether it is this signature that counts for operands of its types: the first that they fit. */
export function counts(signature: Signature, { bindings }: Bound, signatures: readonly Signature[]): boolean {
  const types = patternsOf(signature).map((pattern) => typeOfPattern(pattern, bindings));
  const first = signatures.find((other) => {
    const fit = patternsOf(other).reduce<Bindings | null>(
      (so, pattern, index) => so && (isFieldWord(pattern) ? so : bindingsOf(pattern, types[index] as Type, so)),
      new Map(),
    );
    return fit !== null;
  });
  return first === signature;
}
