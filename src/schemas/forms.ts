import { limits } from '../language/limits.ts';

/** A JSON Schema of the 2020-12 dialect. */
export type JsonSchema = { readonly [keyword: string]: unknown };

const { digits, text } = limits;

/** From 1900 to 2199: years of a leap day end in 04 to 96 by fours, and of the centuries only 2000 has one. */
const day = [
  '(?:19|20|21)\\d\\d-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))',
  '(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29',
].join('|');

const amount = `(?:0|[1-9]\\d{0,${digits - 1}})`;
const places = `(?:\\.\\d{1,${digits}})?`;
const hour = '(?:[01]\\d|2[0-3])';

/** The whole numbers from 1 to the greatest, without noughts before them. */
export function upTo(greatest: number): string {
  const figures = [...String(greatest)].map(Number);
  const shorter = figures.length > 1 ? [`[1-9]\\d{0,${figures.length - 2}}`] : [];
  const below = figures.flatMap((figure, at) => {
    const least = at === 0 ? 1 : 0;
    if (figure <= least) return [];
    const rest = figures.length - at - 1;
    return [`${figures.slice(0, at).join('')}[${least}-${figure - 1}]${rest === 0 ? '' : `\\d{${rest}}`}`];
  });
  return `(?:${[...shorter, ...below, String(greatest)].join('|')})`;
}

/** At most 1200 months in all. */
const years = Array.from({ length: 99 }, (_, at) => `${at + 1}Y${upTo(1200 - 12 * (at + 1))}M`);
const length = [`${upTo(1200)}M`, `${upTo(100)}Y`, ...years].join('|');

const matching = (pattern: string, title: string): JsonSchema => ({
  type: 'string',
  pattern: `^(?:${pattern})$`,
  title,
});

/** What facts of each kind that is text look like, just as they are accepted. */
export const forms: Readonly<Record<string, JsonSchema>> = {
  date: matching(day, 'a day, like "2025-03-10"'),
  money: matching(`${amount}\\.\\d{2}`, 'pounds and pence as text, like "10.00"'),
  decimal: matching(`${amount}${places}`, 'a decimal as text, like "1.5"'),
  percent: matching(`-?${amount}${places}`, 'a percentage as text, like "4"'),
  duration: matching(`P(?:${length})`, 'a duration in months or years, like "P1M"'),
  instant: matching(
    `(?:${day})T${hour}:[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]${hour}:[0-5]\\d)`,
    'a moment with its offset, like "2025-03-10T18:30:00Z"',
  ),
  time: matching(`${hour}:[0-5]\\d|24:00`, 'a time, like "18:00"'),
  text: { type: 'string', pattern: '\\S', maxLength: text, title: `text of 1 to ${text} characters` },
};
