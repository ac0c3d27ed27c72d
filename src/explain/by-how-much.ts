import type { Shown, ToldSentence } from '../language/answer/reason.ts';
import { isUnknownInData, valueInWords } from '../language/english/value-in-words.ts';
import type { Type } from '../language/model/type.ts';
import { differenceBetween } from '../language/run-time/difference.ts';

/** By how much a comparison that is false fails: "2 days too late", "£0.01 too little"; `null` for any other sentence. */
export function byHowMuch({ operator, left, right }: ToldSentence): string | null {
  const asked = comparisons[operator];
  if (asked === undefined || right === undefined || isOpen(left) || isOpen(right)) return null;
  const { type } = left;
  const difference = differenceBetween(right.value, left.value, type);
  if (difference === null || difference.by === null) return null;
  const by = String(difference.by).replace(/^-/, '');
  const words = type === 'date' ? ofDays : isCounted(type) ? ofCounts : ofSums;
  if (Number(by) === 0) return words.same;
  return `${amountInWords(by, left.type, left.unit ?? null)} ${words[asked]}`;
}

/** What is too much where a comparison fails: its first operand may be at most the second, or at least. */
const comparisons: Readonly<Record<string, 'above' | 'below'>> = {
  isLessThan: 'above',
  isAtMost: 'above',
  isBefore: 'above',
  isOnOrBefore: 'above',
  isMoreThan: 'below',
  isAtLeast: 'below',
  isAfter: 'below',
  isOnOrAfter: 'below',
};

const ofDays = { above: 'too late', below: 'too early', same: 'the same day' };
const ofCounts = { above: 'too many', below: 'too few', same: 'just as many' };
const ofSums = { above: 'too much', below: 'too little', same: 'just as much' };

const isOpen = ({ value }: Shown): boolean => value === null || isUnknownInData(value);

/** Whole numbers; a number of the same unit is their difference. */
const isCounted = (type: Type): boolean => typeof type === 'string' && !sums.has(type) && type !== 'date';

const sums: ReadonlySet<Type> = new Set<Type>(['money', 'decimal', 'percent', 'duration']);

/** How much two values of a type are apart: days of days, points of percentages. */
export function amountInWords(by: string, type: Type, unit: string | null): string {
  if (type === 'date') return valueInWords(Number(by), 'days');
  if (type === 'percent') return by === '1' ? '1 percentage point' : `${by} percentage points`;
  if (type === 'duration') return valueInWords(Number(by), 'months');
  return valueInWords(isCounted(type) ? Number(by) : by, type, unit);
}
