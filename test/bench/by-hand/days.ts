const digits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

/** The number of a day: 1970-01-01 is 0. */
export function dayNumber(day: string): number {
  const month = digits(day, 5);
  const year = digits(day, 0) * 100 + digits(day, 2) - (month < 3 ? 1 : 0);
  const ofYear = Math.floor((153 * (month < 3 ? month + 9 : month - 3) + 2) / 5) + digits(day, 8) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + ofYear - 719_468;
}

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

/** The day of a number. */
export function dayOf(number: number): string {
  const days = number + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month < 3 ? 1 : 0);
  return `${year}-${two(month)}-${two(ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1)}`;
}

export const daysLater = (day: string, days: number): string => dayOf(dayNumber(day) + days);

/** The day of a month, or its last one where it has fewer. */
export function inMonth(months: number, day: number): number {
  const text = (at: number) => `${String(Math.floor(at / 12)).padStart(4, '0')}-${two((at % 12) + 1)}-01`;
  const first = dayNumber(text(months));
  return Math.min(first + day - 1, dayNumber(text(months + 1)) - 1);
}

// The order of days as text is that of the days.
export function later(one: string, other: string): string {
  return one < other ? other : one;
}
export function earlier(one: string, other: string): string {
  return other < one ? other : one;
}
