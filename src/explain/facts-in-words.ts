import { valueInWords } from '../language/english/value-in-words.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { isList, isRecordType, type Type } from '../language/model/type.ts';
import type { PlainValue } from '../language/run-time/value.ts';

/** A fact of a customer: what it is, its path, and what it holds, in words. */
export interface FactTold {
  readonly path: string;
  readonly title: string;
  readonly held: string;
}

/** The facts of a customer, one by one. */
export function factsTold(facts: Readonly<Record<string, unknown>>, dictionary: Dictionary): readonly FactTold[] {
  const told = (path: string, held: string): FactTold => ({
    path,
    title: dictionary.facts.get(path)?.title ?? path,
    held,
  });
  return Object.entries(facts).flatMap(([name, content]) => {
    if (!isRecord(content)) return [told(name, inWords(content, name, dictionary))];
    const fields = Object.entries(content);
    if (fields.length === 0) return [told(name, 'there is one')];
    return fields.map(([field, part]) => told(`${name}.${field}`, inWords(part, `${name}.${field}`, dictionary)));
  });
}

/** The same, a line a fact. */
export const factsInWords = (facts: Readonly<Record<string, unknown>>, dictionary: Dictionary): readonly string[] =>
  factsTold(facts, dictionary).map(({ path, title, held }) =>
    title === path ? `${path}: ${held}` : `${title} (${path}): ${held}`,
  );

function inWords(content: unknown, path: string, dictionary: Dictionary): string {
  const fact = dictionary.facts.get(path);
  if (fact === undefined) return JSON.stringify(content);
  const { type, unit, none } = fact;
  if (content === null) return none ?? 'none';
  if (typeof content === 'boolean') return content ? 'yes' : 'no';
  const { options } = dictionary.inWords;
  const record = isList(type) && isRecordType(type.list) ? type.list.record : null;
  if (record === null || !Array.isArray(content)) return valueInWords(content as PlainValue, type, unit, options);
  if (content.length === 0) return 'none';
  return content
    .map((entry: Readonly<Record<string, unknown>>) =>
      Object.entries(entry)
        .map(([field, part]) => `${field} ${partInWords(part, record[field], options)}`)
        .join(', '),
    )
    .join('; ');
}

function partInWords(part: unknown, type: Type | undefined, options: Dictionary['inWords']['options']): string {
  if (part === null) return 'none';
  if (typeof part === 'boolean') return part ? 'yes' : 'no';
  if (type === undefined || (typeof type === 'object' && 'list' in type)) return JSON.stringify(part);
  return valueInWords(part as PlainValue, type, null, options);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
