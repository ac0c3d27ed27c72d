const length = 86_400_000;

/** A civil day as its number, and back: days are only counted, so no time zone has a say. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / length);
export const dayOf = (number: number): string => new Date(number * length).toISOString().slice(0, 10);

export const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));

/** Days at even distances from the first to the last, both of them told, not more than so many. */
export function daysBetween(first: string, last: string, most: number): readonly string[] {
  const [from, to] = [dayNumber(first), dayNumber(last)];
  const step = Math.max(1, Math.ceil((to - from) / (most - 1)));
  const told: number[] = [];
  for (let day = from; day < to; day += step) told.push(day);
  return [...told, to].map(dayOf);
}
