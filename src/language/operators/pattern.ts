import {
  amounts,
  isAmount,
  isChoice,
  isList,
  isRecordType,
  isTimelineType,
  isWhole,
  type SimpleType,
  sameType,
  type Type,
  typeText,
  units,
} from '../model/type.ts';

/**
 * What an operand may be, as plain data: a type, or a type with variables in it. A variable stands for one type throughout a
 * signature. A record has at least the fields that are named, and `as` is the variable that stands for all of it. `field` is a word that names a field of the entries of the first
 * operand, holding what is said; `key` is one by which the entries can be added up, their other fields being numbers.
 */
export type Pattern =
  | SimpleType
  | { readonly some: readonly SimpleType[]; readonly as: string }
  | { readonly any: string }
  | { readonly choice: readonly string[] }
  | { readonly list: Pattern }
  | { readonly timeline: Pattern }
  | { readonly record: Readonly<Record<string, Pattern>>; readonly as?: string }
  | { readonly field: Pattern }
  | { readonly key: 'day-or-word' };

/** What variables stand for. */
export type Bindings = ReadonlyMap<string, Type>;

export const numbers = [...amounts, ...units] as const;
const inOrder = [...numbers, 'date', 'time'] as const;

/** An amount or a whole number, all of one kind under one name. */
export const number = <const As extends string>(as: As) => ({ some: numbers, as }) as const;
export const amount = <const As extends string>(as: As) => ({ some: amounts, as }) as const;
/** What has an order, all of one kind under one name. */
export const ordered = <const As extends string>(as: As) => ({ some: inOrder, as }) as const;
export const whole = <const As extends string>(as: As) => ({ some: units, as }) as const;

/** The bindings under which a type fits a pattern, those given included; `null` where it does not. None fits anything. */
export function bindingsOf(pattern: Pattern, type: Type, bindings: Bindings): Bindings | null {
  if (type === 'none') return bindings;
  if (typeof pattern === 'string') return fitsSimple(pattern, type) ? bindings : null;
  if ('some' in pattern) return isSome(pattern.some, type) ? bind(pattern.as, type, bindings) : null;
  if ('any' in pattern) return bind(pattern.any, type, bindings);
  if ('choice' in pattern)
    return isChoice(type) && type.choice.every((option) => pattern.choice.includes(option)) ? bindings : null;
  if ('list' in pattern) return isList(type) ? bindingsOf(pattern.list, type.list, bindings) : null;
  if ('timeline' in pattern) return isTimelineType(type) ? bindingsOf(pattern.timeline, type.timeline, bindings) : null;
  if ('record' in pattern) {
    const fields = isRecordType(type) ? bindingsOfFields(pattern.record, type.record, bindings) : null;
    return fields === null || pattern.as === undefined ? fields : bind(pattern.as, type, fields);
  }
  return null;
}

function bindingsOfFields(
  fields: Readonly<Record<string, Pattern>>,
  record: Readonly<Record<string, Type>>,
  bindings: Bindings,
): Bindings | null {
  let all: Bindings | null = bindings;
  for (const [field, pattern] of Object.entries(fields)) {
    const type = Object.hasOwn(record, field) ? record[field] : undefined;
    all = type === undefined || all === null ? null : bindingsOf(pattern, type, all);
  }
  return all;
}

/** As `bindingsOf`, for a word that names a field of the entries of a list. */
export function bindingsOfField(
  pattern: Extract<Pattern, { field: unknown } | { key: unknown }>,
  field: string,
  list: Type,
  bindings: Bindings,
): Bindings | null {
  if (!isList(list) || !isRecordType(list.list)) return isList(list) && list.list === 'none' ? bindings : null;
  const { record } = list.list;
  const type = Object.hasOwn(record, field) ? record[field] : undefined;
  if (type === undefined) return null;
  if ('field' in pattern) return bindingsOf(pattern.field, type, bindings);
  return isKey(type) && Object.values(record).every((other) => isKey(other) || isSome(numbers, other))
    ? bindings
    : null;
}

const isKey = (type: Type): boolean =>
  type === 'date' || type === 'text' || type === 'boolean' || type === 'none' || isChoice(type);

/** The type that a pattern comes to; a variable that nothing was bound to is the first that it may be, or none. */
export function typeOfPattern(pattern: Pattern, bindings: Bindings): Type {
  if (typeof pattern === 'string') return pattern;
  if ('some' in pattern) return bindings.get(pattern.as) ?? (pattern.some[0] as Type);
  if ('any' in pattern) return bindings.get(pattern.any) ?? 'none';
  if ('choice' in pattern) return pattern;
  if ('list' in pattern) return { list: typeOfPattern(pattern.list, bindings) };
  if ('timeline' in pattern) return { timeline: typeOfPattern(pattern.timeline, bindings) };
  if ('record' in pattern) {
    const whole = pattern.as === undefined ? undefined : bindings.get(pattern.as);
    if (whole !== undefined) return whole;
    const fields = Object.entries(pattern.record).map(([field, of]) => [field, typeOfPattern(of, bindings)] as const);
    return { record: Object.fromEntries(fields) };
  }
  return 'text';
}

/** An operand's type with every option that its pattern names where it has only some: what may stand there, whatever stands there now. */
export function withAllOptions(pattern: Pattern, type: Type): Type {
  if (typeof pattern === 'string') return pattern === 'text' && isChoice(type) ? 'text' : type;
  if ('choice' in pattern) return isChoice(type) ? pattern : type;
  if ('list' in pattern && isList(type)) return { list: withAllOptions(pattern.list, type.list) };
  if ('record' in pattern && isRecordType(type)) {
    const fields = Object.entries(type.record).map(([field, of]) => {
      const part = pattern.record[field];
      return [field, part === undefined ? of : withAllOptions(part, of)] as const;
    });
    return { record: Object.fromEntries(fields) };
  }
  return type;
}

/** A pattern in words for a message, its variables as what they stand for so far. */
export function patternText(pattern: Pattern, bindings: Bindings = new Map()): string {
  if (typeof pattern === 'string') return typeText(pattern);
  if ('some' in pattern) {
    const bound = bindings.get(pattern.as);
    return bound === undefined ? someText(pattern.some) : typeText(bound);
  }
  if ('any' in pattern) {
    const bound = bindings.get(pattern.any);
    return bound === undefined ? 'anything' : typeText(bound);
  }
  if ('choice' in pattern) return typeText(pattern);
  if ('list' in pattern)
    return typeof pattern.list === 'string'
      ? typeText({ list: pattern.list })
      : `a list of ${entriesText(pattern.list, bindings)}`;
  if ('timeline' in pattern)
    return typeof pattern.timeline === 'string'
      ? typeText({ timeline: pattern.timeline })
      : `a timeline of ${entriesText(pattern.timeline, bindings)}`;
  if ('record' in pattern) return recordText(pattern.record, bindings);
  if ('field' in pattern) return `the name of a field that holds ${patternText(pattern.field, bindings)}`;
  return 'the name of a field of days or words, all other fields being numbers';
}

function entriesText(pattern: Pattern, bindings: Bindings): string {
  const text = patternText(pattern, bindings);
  return text === 'anything' ? 'anything' : `entries, each ${text}`;
}

function recordText(fields: Readonly<Record<string, Pattern>>, bindings: Bindings): string {
  const held = Object.entries(fields).map(([field, of]) => `\`${field}\` (${patternText(of, bindings)})`);
  return held.length === 0 ? 'a record' : `a record with ${held.join(', ')}`;
}

function someText(some: readonly SimpleType[]): string {
  const texts = [
    ...some.filter((type) => !isWhole(type)).map(typeText),
    ...(units.every((unit) => some.includes(unit)) ? ['a whole number'] : some.filter(isWhole).map(typeText)),
  ];
  return texts.length === 1 ? (texts[0] as string) : `${texts.slice(0, -1).join(', ')} or ${texts.at(-1)}`;
}

function fitsSimple(pattern: SimpleType, type: Type): boolean {
  if (pattern === 'text') return type === 'text' || isChoice(type);
  return sameType(pattern, type) || (type === 'whole' && isWhole(pattern));
}

const isSome = (some: readonly SimpleType[], type: Type): boolean =>
  (some as readonly Type[]).includes(type) || (type === 'whole' && some.some(isWhole));

function bind(as: string, type: Type, bindings: Bindings): Bindings | null {
  const bound = bindings.get(as);
  const kind = bound === undefined ? type : kindOfBoth(bound, type);
  return kind === null ? null : new Map(bindings).set(as, kind);
}

/** The kind that two types are of: choices when they share an option, a choice and free text, nil and a unit, records field by field. */
export function kindOfBoth(a: Type, b: Type): Type | null {
  if (a === 'none' || b === 'none') return a === 'none' ? b : a;
  if (isChoice(a) && isChoice(b)) return a.choice.some((option) => b.choice.includes(option)) ? a : null;
  if ((a === 'text' && isChoice(b)) || (b === 'text' && isChoice(a))) return 'text';
  if (isWhole(a) && isWhole(b) && (a === 'whole' || b === 'whole')) return a === 'whole' ? b : a;
  if (isList(a) && isList(b)) {
    const list = kindOfBoth(a.list, b.list);
    return list === null ? null : { list };
  }
  if (isTimelineType(a) && isTimelineType(b)) {
    const timeline = kindOfBoth(a.timeline, b.timeline);
    return timeline === null ? null : { timeline };
  }
  if (isRecordType(a) && isRecordType(b)) return recordOfBoth(a.record, b.record);
  return sameType(a, b) ? a : null;
}

function recordOfBoth(a: Readonly<Record<string, Type>>, b: Readonly<Record<string, Type>>): Type | null {
  if (Object.keys(a).length !== Object.keys(b).length) return null;
  const record: Record<string, Type> = {};
  for (const [field, type] of Object.entries(a)) {
    const other = Object.hasOwn(b, field) ? (b[field] as Type) : null;
    const kind = other === null ? null : kindOfBoth(type, other);
    if (kind === null) return null;
    record[field] = kind;
  }
  return { record };
}

/** Whether amounts may stand there, which a caller of an engine writes as text. */
export const takesAmounts = (pattern: Pattern): boolean =>
  typeof pattern === 'string' ? isAmount(pattern) : 'some' in pattern && pattern.some.some(isAmount);
