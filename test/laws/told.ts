import type { Reason, Shown } from '../../src/language/answer/reason.ts';
import type { Type } from '../../src/language/model/type.ts';
import type { PlainValue } from '../../src/language/run-time/value.ts';
import { isDate } from '../../src/values/date.ts';
import { isDuration } from '../../src/values/duration.ts';
import { isInstant } from '../../src/values/instant.ts';
import { isTime } from '../../src/values/time.ts';

/** A reason and the decision in whose rule file its places lie. */
export interface Told {
  readonly reason: Reason;
  readonly decision: string;
}

/** What is told under a reason; nothing under one that only points to where it is told. */
const partsOf = (reason: Reason): readonly Reason[] => {
  if ('told' in reason) return [];
  if ('from' in reason) return reason.from;
  if ('conditions' in reason) return reason.conditions;
  if ('because' in reason) return reason.because;
  return 'all' in reason ? reason.all : reason.any;
};

/** Every reason, each once, the first places first. */
export function everyReason(because: readonly Reason[], decision: string): readonly Told[] {
  const seen = new Set<Reason>();
  const within = (reasons: readonly Reason[], decision: string): Told[] =>
    reasons.flatMap((reason) => {
      if (seen.has(reason)) return [];
      seen.add(reason);
      return [{ reason, decision }, ...within(partsOf(reason), 'decision' in reason ? reason.decision : decision)];
    });
  return within(because, decision);
}

/** Every value that a reason itself tells. */
export function valuesOf(reason: Reason): readonly Shown[] {
  const sentence = 'operator' in reason ? reason : 'by' in reason ? reason.by : undefined;
  return [
    ...('term' in reason ? [reason] : []),
    ...('says' in reason ? Object.values(reason.says ?? {}) : []),
    ...(sentence === undefined ? [] : [sentence.left, sentence.right, ...Object.values(sentence.and ?? {})]),
  ].filter((shown) => shown !== undefined);
}

/** What a JSON pointer points to. */
export const pointedTo = (document: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);

const isText = (accepts: (text: string) => boolean) => (value: PlainValue) =>
  typeof value === 'string' && accepts(value);
const isNumberText = isText((text) => /^-?\d+(\.\d+)?$/.test(text));
const isTable = (value: PlainValue) => Object.keys(value as object).join() === 'table';

const simple: Readonly<Record<string, (value: PlainValue) => boolean>> = {
  date: isText(isDate),
  money: isNumberText,
  decimal: isNumberText,
  percent: isNumberText,
  duration: isText(isDuration),
  instant: isText(isInstant),
  time: isText(isTime),
  text: isText(() => true),
  boolean: (value) => typeof value === 'boolean',
  calendar: isTable,
  entity: (value) => value === true,
  none: (value) => value === null,
};

/** Whether a value is one of its type: none and what is not known are of every type. */
export function isOfType(value: PlainValue, type: Type): boolean {
  if (value === null || (typeof value === 'object' && 'unknown' in value)) return true;
  if (typeof type === 'string') return (simple[type] ?? Number.isInteger)(value);
  if ('choice' in type) return type.choice.includes(value as string);
  if ('timeline' in type) return !Array.isArray(value) || value.every((step) => isOfType(step.value, type.timeline));
  if ('list' in type) return Array.isArray(value) && value.every((item) => isOfType(item, type.list));
  const fields = value as { readonly [field: string]: PlainValue };
  return Object.entries(type.record).every(([field, part]) => isOfType(fields[field] ?? null, part));
}
