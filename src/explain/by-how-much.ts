import type { Shown, ToldSentence } from '../language/answer/reason.ts';
import { isUnknownInData, valueInWords } from '../language/english/value-in-words.ts';
import type { Type } from '../language/model/type.ts';
import { differenceBetween } from '../language/run-time/difference.ts';

/** By how much a comparison that is false fails: "2 days too late", "£0.01 too little"; `null` for any other sentence, and beside nil, where it is told already. */
export function byHowMuch({ operator, left, right }: ToldSentence): string | null {
  const asked = comparisons[operator];
  if (asked === undefined || right === undefined || isOpen(left) || isOpen(right)) return null;
  const { type } = left;
  const difference = differenceBetween(right.value, left.value, type);
  if (difference === null || difference.by === null || (type !== 'date' && Number(right.value) === 0)) return null;
  const words = type === 'date' ? ofDays : isCounted(type) ? ofCounts : ofSums;
  const apart = String(difference.by).replace(/^-/, '');
  // Of days and counts the next one is a unit away; sums and the like come as near as one likes.
  const by = words === ofSums || !asked.isStrict ? apart : String(Number(apart) + 1);
  return Number(by) === 0 ? 'just as much' : `${amountInWords(by, type, left.unit ?? null)} ${words[asked.side]}`;
}

/** Which side is too much where a comparison fails, and whether two of the same are. */
const comparisons: Readonly<Record<string, { readonly side: 'above' | 'below'; readonly isStrict: boolean }>> = {
  isLessThan: { side: 'above', isStrict: true },
  isAtMost: { side: 'above', isStrict: false },
  isBefore: { side: 'above', isStrict: true },
  isOnOrBefore: { side: 'above', isStrict: false },
  isMoreThan: { side: 'below', isStrict: true },
  isAtLeast: { side: 'below', isStrict: false },
  isAfter: { side: 'below', isStrict: true },
  isOnOrAfter: { side: 'below', isStrict: false },
};

const ofDays = { above: 'too late', below: 'too early' };
const ofCounts = { above: 'too many', below: 'too few' };
const ofSums = { above: 'too much', below: 'too little' };

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
