import type { Random } from '../soundness/random.ts';

const odd = [
  ...'09-+.:/~#"\\{}[],TZ \n\t\u0000\u00a0\u00e9\u2019\u2028\ufeff',
  '\ud83d\ude00',
  '1.',
  '(a)',
  'Annex 1 ',
  '\u00a3',
];

/** A text with a part changed, left out, put in, come again or moved; a number in it is one more or less. */
export function mutatedText(text: string, random: Random): string {
  const from = random.below(text.length + 1);
  const length = random.chance(0.7) ? 1 : random.below(Math.min(text.length, 400) + 1);
  const [before, part, after] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)];
  const to = random.below(text.length + 1);
  return random.pick<() => string>([
    () => before + after,
    () => before + random.pick(odd) + after,
    () => before + random.pick(odd) + part + after,
    () => before + part.repeat(random.chance(0.1) ? 200 : 2) + after,
    () => text.slice(0, to) + part + text.slice(to),
    () => text.replace(/\d+/, (digits) => String(Number(digits) + random.below(3) - 1)),
    () => before + part.toUpperCase() + after,
  ])();
}

export const mutatedNumber = (number: number, random: Random): number =>
  random.pick([
    number + 1,
    number - 1,
    -number,
    number * 2,
    number / 2,
    number * 1e6,
    Math.round(number),
    number + 0.1,
  ]);
