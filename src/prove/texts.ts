import { isDuration, monthsOf } from '../values/duration.ts';
import { add, type Formula, int, subtract } from './formula.ts';

/** Texts as numbers: those of rule files one by one, durations by their months, and any other beyond these. */
export class Texts {
  private readonly codes = new Map<string, number>();
  private readonly words = new Map<number, string>();

  code(text: string): Formula {
    if (isDuration(text)) return int(DURATIONS + monthsOf(text));
    const code = this.codes.get(text) ?? this.codes.size + 1;
    this.codes.set(text, code);
    this.words.set(code, text);
    return int(code);
  }

  /** The text of a number; one that no rule file says is made up, each number its own. */
  textOf(code: bigint): string {
    const number = Number(code);
    if (number >= DURATIONS && number < OTHERS) return `P${number - DURATIONS}M`;
    return this.words.get(number) ?? (number < OTHERS ? `word ${number}` : `text ${number - OTHERS + 1}`);
  }

  /** Those that rule files say. */
  get all(): readonly string[] {
    return [...this.codes.keys()];
  }
}

const DURATIONS = 1_000_000_000;
export const OTHERS = 2_000_000_000;

/** A telephone number that is kept for drama, which nobody has. */
export const telephoneOf = (code: bigint): string =>
  `07700 900${String(Number(code - BigInt(OTHERS)) % 1000).padStart(3, '0')}`;

/** The number of a duration of so many months, and the other way round. */
export const durationOf = (months: Formula): Formula => add(months, int(DURATIONS));
export const monthsIn = (duration: Formula): Formula => subtract(duration, int(DURATIONS));
