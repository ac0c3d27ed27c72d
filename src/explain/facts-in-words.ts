import { valueInWords } from '../language/english/value-in-words.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { isList, isRecordType, type Type } from '../language/model/type.ts';
import type { PlainValue } from '../language/run-time/value.ts';

/** The facts of a customer, a line a fact: what it is, its path, and what it holds. */
export function factsInWords(facts: Readonly<Record<string, unknown>>, dictionary: Dictionary): readonly string[] {
  return Object.entries(facts).flatMap(([name, content]) => {
    const top = dictionary.facts.get(name);
    if (!isRecord(content)) return [lineOf(name, top?.title ?? name, inWords(content, name, dictionary))];
    const fields = Object.entries(content);
    if (fields.length === 0) return [lineOf(name, top?.title ?? name, 'there is one')];
    return fields.map(([field, part]) => {
      const path = `${name}.${field}`;
      return lineOf(path, dictionary.facts.get(path)?.title ?? path, inWords(part, path, dictionary));
    });
  });
}

const lineOf = (path: string, title: string, held: string): string =>
  title === path ? `${path}: ${held}` : `${title} (${path}): ${held}`;

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
