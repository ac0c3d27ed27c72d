import type { ContractData } from './contract-data.ts';
import { valueInWords } from './in-words.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

type Known = Pick<ContractData, 'facts' | 'entries'>;

const factAt = (path: string, { facts, entries }: Known) => {
  const plain = path.replaceAll(/\[\d+\]/g, '[]');
  return facts.find((fact) => fact.path === plain) ?? entries.find((entry) => entry.path === plain);
};

/** What a fact is, also one of an entry: `the payments towards the invoice, 2: the amount`. */
export function titleOfPath(path: string, known: Known): string {
  const fact = factAt(path, known);
  const title = fact === undefined || fact.title === fact.path ? (path.split('.').at(-1) ?? path) : fact.title;
  const [, list, index] = /^(.*)\[(\d+)\]\.?[^[\]]*$/.exec(path) ?? [];
  return list === undefined ? title : `${titleOfPath(list, known)}, ${Number(index) + 1}: ${title}`;
}

export const valueAtPath = (value: unknown, path: string, known: Known): string => {
  const fact = factAt(path, known);
  return valueInWords(value, { type: fact?.type, unit: fact?.unit });
};

/** The days, sums and numbers of some facts that are given, which can be moved: the day asked about first. */
export function movableIn(facts: JsonObject, read: readonly string[], known: Known): readonly string[] {
  const movable = new Set<unknown>(['date', 'money', 'decimal', 'percent', 'count', 'days', 'seconds']);
  const found = pathsIn(facts, '').filter((path) => {
    const fact = factAt(path, known);
    const top = path.replace(/\[.*$/, '');
    return fact !== undefined && movable.has(fact.type) && read.includes(top);
  });
  return [...found.filter((path) => path === 'asOf'), ...found.filter((path) => path !== 'asOf')];
}

function pathsIn(part: Json, path: string): readonly string[] {
  if (Array.isArray(part)) return part.flatMap((one, index) => pathsIn(one, `${path}[${index}]`));
  if (isObject(part))
    return Object.entries(part).flatMap(([name, one]) => pathsIn(one, path === '' ? name : `${path}.${name}`));
  return part === null || part === '' ? [] : [path];
}

export const typeAt = (path: string, known: Known): unknown => factAt(path, known)?.type;
