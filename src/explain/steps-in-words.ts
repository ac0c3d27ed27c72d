import type { ToldSentence } from '../language/answer/reason.ts';
import { valueInWords } from '../language/english/value-in-words.ts';
import { line, type Outline } from './outline.ts';
import { sentenceAt } from './places.ts';
import type { Scope } from './scope.ts';

/** More than these are read by no person; the decision holds them. */
const mostTold = 40;

/** The steps that a value is made of, each in a line: "1 May 2025 to 4 June 2025: £80.00 at 8.25 per cent a year for 35 days: £0.63…". */
export function stepsInWords({ at, steps }: ToldSentence, scope: Scope): Outline[] {
  const said = sentenceAt(at, scope.model)?.operator.stepInEnglish;
  if (steps === undefined || said === undefined) return [];
  const { columns, rows, more = 0 } = steps;
  const told = rows.slice(0, mostTold).map((row) => {
    const held = Object.entries(columns).map(([name, { type, unit }]) => {
      const words = valueInWords(row[name] ?? null, type, unit ?? null, scope.dictionary.inWords.options);
      return [name, words] as const;
    });
    return line(said(Object.fromEntries(held)));
  });
  const left = rows.length - told.length + more;
  return left === 0 ? told : [...told, line(`and ${left} more`)];
}
