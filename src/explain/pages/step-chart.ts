import { printable } from '../../language/answer/printable.ts';
import { dateInWords } from '../../language/english/value-in-words.ts';

export interface Step {
  readonly from: string;
  readonly value: number;
}

const width = 720;
const height = 280;
const edge = { left: 48, right: 16, top: 16, bottom: 36 };

/** A series of steps as a drawing (SVG) that says in words what it shows. `until` is the last day; values are shown with `unit`. */
export function stepChart(title: string, steps: readonly Step[], until: string, unit: string): string {
  const [first] = steps;
  if (first === undefined) return '';
  const from = dayOf(first.from);
  const to = dayOf(until);
  const most = niceTop(Math.max(...steps.map(({ value }) => value), 1));
  const x = (date: string) =>
    round(edge.left + ((dayOf(date) - from) / Math.max(to - from, 1)) * (width - edge.left - edge.right));
  const y = (value: number) => round(height - edge.bottom - (value / most) * (height - edge.top - edge.bottom));
  const path = steps
    .map(({ from: date, value }, index) => (index === 0 ? `M${x(date)} ${y(value)}` : `H${x(date)}V${y(value)}`))
    .join('');
  const values = steps.map(({ value }) => value);
  const latest = steps.at(-1) ?? first;
  const described = `From ${dateInWords(first.from)} to ${dateInWords(until)}: ${steps.length} steps, the least ${Math.min(...values)}${unit}, the most ${Math.max(...values)}${unit}, the latest ${latest.value}${unit} from ${dateInWords(latest.from)} on.`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="system-ui, sans-serif" font-size="12">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(described)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...[0, 1, 2, 3, 4].map((quarter) => {
      const value = (most * quarter) / 4;
      const at = y(value);
      return `<line x1="${edge.left}" y1="${at}" x2="${width - edge.right}" y2="${at}" stroke="#d0d7de"/><text x="${edge.left - 8}" y="${at + 4}" text-anchor="end" fill="#1f2328">${round(value)}${escaped(unit)}</text>`;
    }),
    ...yearsShown(first.from, until).map(
      (year) => `<text x="${x(`${year}-01-01`)}" y="${height - 14}" text-anchor="middle" fill="#1f2328">${year}</text>`,
    ),
    `<path d="${path}H${x(until)}" fill="none" stroke="#0550ae" stroke-width="2"/>`,
    '</svg>',
    '',
  ].join('\n');
}

/** A day as a number that grows evenly enough to be drawn: months of 31 days. */
const dayOf = (date: string): number => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return year * 372 + (month - 1) * 31 + day - 1;
};

const round = (value: number): number => Math.round(value * 10) / 10;

/** The least of 1, 2, 4, 8, 12, 20 … that is not below. */
const niceTop = (most: number): number => (most <= 4 ? Math.ceil(most) : Math.ceil(most / 4) * 4);

/** Some eight years between the two days. */
function yearsShown(from: string, until: string): number[] {
  const [first, last] = [from, until].map((date) => Number(date.slice(0, 4))) as [number, number];
  const apart = Math.max(1, Math.ceil((last - first) / 8));
  return Array.from(
    { length: Math.floor((last - first - 1) / apart) + 1 },
    (_, index) => first + 1 + index * apart,
  ).filter((year) => year <= last);
}

const escaped = (words: string): string =>
  printable(words.replace(/\s+/g, ' '))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
