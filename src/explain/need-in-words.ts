import { allOf, dateInWords } from '../language/english/value-in-words.ts';
import type { FactDefinition } from '../language/facts/fact.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { ofEachUnit, type Type } from '../language/model/type.ts';
import { line, type Outline } from './outline.ts';

/** What is missing, and how to give it. */
export function needInWords(path: string, { facts, tables }: Dictionary): Outline {
  const fact = facts.get(path);
  if (fact !== undefined) return line(`${path}: ${titleInWords(fact)}`, [line(`give ${formInWords(fact)}`)]);
  const table = [...tables.values()].find(({ standIn }) => standIn === path);
  if (table === undefined) return line(path);
  return line(`${path}: the table ${table.name} does not answer for the day asked about`, [
    line(`give a newer one as an option of the call; it answers to ${dateInWords(table.answersTo)}`),
  ]);
}

/** What a fact is, and what else one must know to give it. */
export const titleInWords = ({ title, note, path }: Pick<FactDefinition, 'title' | 'note' | 'path'>): string =>
  `${title ?? path}${note === null ? '' : `; ${note}`}`;

/** All that its definition says of a fact: what it is, what else one must know, and what null says. */
export const factInFull = (fact: Pick<FactDefinition, 'title' | 'note' | 'none' | 'path'>): string =>
  `${titleInWords(fact)}${fact.none === null ? '' : `; null: ${fact.none}`}`;

/** The form of a fact: an example by its type, or its options; and what none says where there may be none. */
export function formInWords({ type, nullable, none }: Pick<FactDefinition, 'type' | 'nullable' | 'none'>): string {
  if (!nullable) return typeInWords(type);
  return `${typeInWords(type)}, or none${none === null ? '' : ` (${none})`}`;
}

function typeInWords(type: Type): string {
  if (typeof type === 'string') return simple[type];
  if ('choice' in type) return type.choice.map((option) => `"${option}"`).join(' or ');
  if ('list' in type) return `a list, of ${typeInWords(type.list)} each`;
  if ('timeline' in type) return 'values by day';
  return `{ ${allOf(Object.keys(type.record))} }`;
}

const simple: Readonly<Record<Extract<Type, string>, string>> = {
  date: 'a day, like "2025-03-10"',
  money: 'pounds and pence, like "10.00"',
  decimal: 'a decimal, like "1.5"',
  percent: 'a percentage, like "4"',
  ...ofEachUnit('a whole number, like 30'),
  boolean: 'true or false',
  duration: 'a duration, like "P1M" or "P1Y"',
  instant: 'a moment with its offset, like "2025-03-10T18:30:00Z"',
  time: 'a time, like "18:00"',
  text: 'text',
  calendar: 'a calendar',
  none: 'null',
  entity: 'an object of its facts',
};
