import { givenTuples } from '../core/given-tuples.ts';
import type { Input } from '../core/inputs.ts';
import type { WhatShape } from '../core/shape.ts';
import { isRecord } from '../language/answer/found.ts';
import type { Given } from '../language/run-time/given.ts';
import { dateOfNumber } from '../values/day-number.ts';
import { and, atMost, divide, type Formula, int, real, TRUE, toReal, variable } from './formula.ts';
import { givenSymbols } from './given-symbols.ts';
import type { Extent } from './open-customer.ts';
import type { FactSymbols } from './openly.ts';
import { digitsOf, ratio } from './ratio.ts';
import type { Model } from './solver.ts';
import type { SymbolicList } from './symbol.ts';
import type { Texts } from './texts.ts';

export type Facts = Readonly<Record<string, unknown>>;

/**
 * Facts that everybody has who is asked about, as JSON and as they are read; fields of entries of theirs may be open. They stand as constants in the
 * place of facts, of which nothing more is said: bounds and the order of days speak of open facts beside them (`given-facts.ts` holds these to what is given).
 */
export interface FixedFacts {
  readonly facts: Facts;
  readonly given: Given;
  readonly open: readonly OpenField[];
}

/** What may lie in a span. */
export type Spanned = 'date' | 'money' | 'decimal' | 'percent';

/** A day or an amount of one entry of a list that is fixed otherwise. */
export interface OpenField {
  readonly list: string;
  readonly at: number;
  readonly field: string;
  readonly type: Spanned;
  /** Days since 1970, or hundredths; no most where it may be any. */
  readonly least: number;
  readonly most: number | null;
}

/** Days and sums are whole; a decimal is any fraction, or of customers as they are met as many hundredths. */
type Places = Extent['places'];

const nameOf = ({ list, at, field }: OpenField): string => `fixed ${list}[${at}].${field}`;

const variableOf = (field: OpenField, places: Places): Formula =>
  variable(nameOf(field), places === null && field.type !== 'date' && field.type !== 'money' ? 'Real' : 'Int');

/** An open field between what it lies. */
export const keptWithin = (field: OpenField, places: Places): Formula =>
  isWithin(variableOf(field, places), field.least, field.most);

/** Days, or hundredths of what is a fraction, lie between these. */
export function isWithin(own: Formula, least: number, most: number | null): Formula {
  const end = (hundredths: number) => (own.sort === 'Int' ? int(hundredths) : real(ratio(BigInt(hundredths), 100n)));
  return and(atMost(end(least), own), most === null ? TRUE : atMost(own, end(most)));
}

export function symbolOf(field: OpenField, places: Places): Formula {
  const own = variableOf(field, places);
  return field.type === 'date' || own.sort === 'Real' ? own : divide(toReal(own), real(ratio(100n)));
}

/** What of an input is fixed: facts by their paths, those of an entity that is none, and whether an entity is given of which one is. */
export function isFixed({ facts }: FixedFacts, { path }: Pick<Input, 'path'>): boolean {
  const [name, field] = path.split('.') as [string, string?];
  if (!Object.hasOwn(facts, name)) return false;
  const entity = facts[name];
  if (field === undefined || entity === null) return true;
  return typeof entity === 'object' && Object.hasOwn(entity, field);
}

/** The entities of which a fact is fixed, so that none of them is none. */
export const entitiesGiven = ({ facts }: FixedFacts): readonly string[] =>
  Object.keys(facts).filter((name) => isRecord(facts[name]));

/** Facts that are fixed, as constants but for the fields that are open. */
export function fixedSymbols(
  { given, open }: FixedFacts,
  inputs: ReadonlyMap<string, Input>,
  texts: Texts,
  places: Places,
): FactSymbols {
  const constants = givenSymbols(givenTuples(given, inputs), inputs, texts);
  return (key) => {
    const { path, shape, asks } = inputs.get(key) as Input;
    const fields = open.filter(({ list }) => list === path);
    const symbols = constants(key);
    if (fields.length === 0 || asks !== 'value' || shape.what.is !== 'list' || !('at' in shape.what.node))
      return symbols;
    const { at } = shape.what.node;
    const list = symbols[at] as SymbolicList;
    const entries = (list.entries ?? []).map((entry, index) => {
      const parts = [...entry.parts];
      for (const field of fields.filter((one) => one.at === index)) {
        const slot = slotIn(shape.what as WhatShape & { is: 'list' }, field.field);
        if (slot !== null) parts[slot] = symbolOf(field, places);
      }
      return { ...entry, parts };
    });
    return symbols.map((symbol, index) => (index === at ? { is: 'list', entries } : symbol));
  };
}

/** Where a single thing, or a day, of the entries of a list lies; `null` where it lies nowhere. */
export function slotIn({ entry }: WhatShape & { is: 'list' }, field: string): number | null {
  const what = entry?.what.is === 'record' ? entry.what.fields.get(field)?.what : undefined;
  const slot = what?.is === 'one' ? what.node : what?.is === 'day' ? what.from : undefined;
  return slot !== undefined && 'at' in slot ? slot.at : null;
}

/** Facts with those that are fixed in the place of whatever stands there, and open fields as they are in a model. */
export function withFixed(facts: Facts, { facts: fixed, open }: FixedFacts, model: Model): Facts {
  const found: Record<string, unknown> = { ...facts };
  for (const [name, content] of Object.entries(fixed))
    found[name] = isRecord(content) ? { ...(isRecord(found[name]) ? found[name] : {}), ...content } : content;
  return open.reduce<Facts>((so, field) => withField(so, field, model), found);
}

function withField(facts: Facts, field: OpenField, model: Model): Facts {
  const content = contentOf(field, model);
  const [name, own] = field.list.split('.') as [string, string?];
  const put = (list: unknown) =>
    (list as readonly object[]).map((entry, at) => (at === field.at ? { ...entry, [field.field]: content } : entry));
  const whole = facts[name];
  if (own === undefined) return { ...facts, [name]: put(whole) };
  return isRecord(whole) ? { ...facts, [name]: { ...whole, [own]: put(whole[own]) } } : facts;
}

function contentOf(field: OpenField, model: Model): string {
  const found = model.get(nameOf(field)) ?? BigInt(field.least);
  if (typeof found === 'object') return digitsOf(found) ?? '0';
  const whole = typeof found === 'bigint' ? found : BigInt(field.least);
  return field.type === 'date' ? dateOfNumber(Number(whole)) : (digitsOf(ratio(whole, 100n), 2) ?? '0');
}
