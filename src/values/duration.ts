const DURATION = /^P(?=\d)(?:([1-9]\d{0,3})Y)?(?:([1-9]\d{0,3})M)?$/;
const MOST_MONTHS = 1200;

/** Not a number for text of another form. */
function countMonths(text: string): number {
  const match = DURATION.exec(text);
  return match === null ? Number.NaN : Number(match[1] ?? 0) * 12 + Number(match[2] ?? 0);
}

const isCount = (months: number): boolean => Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS;

/** Whether text is a length in calendar months or years: "P1M", "P18M", "P1Y", "P1Y6M"; from 1 to 1200 months. */
export const isDuration = (text: string): boolean => isCount(countMonths(text));

/** The length in months: 18 for both "P18M" and "P1Y6M". Text that is no duration is a RangeError. */
export function monthsOf(text: string): number {
  const months = countMonths(text);
  if (!isCount(months)) throw new RangeError(`not a duration: \`${text}\``);
  return months;
}

/** The one way a length is shown: whole years as years (12 is "P1Y"), all else as months (18 is "P18M"). 1 to 1200. */
export function durationOf(months: number): string {
  if (!isCount(months)) throw new RangeError(`not a length from 1 to ${MOST_MONTHS} months: ${months}`);
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`;
}
