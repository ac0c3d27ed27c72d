import type { Comparison } from '../compare/compare-readings.ts';
import type { Change } from '../compare/favour.ts';
import { kebabInWords, valueInWords } from '../language/english/value-in-words.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { outcomeInWords } from './outcome-in-words.ts';
import { line, linesOf } from './outline.ts';
import { scopeOf } from './scope.ts';

/** A comparison of readings: the answer, then for each reading what every other option would change, and for whom. */
export function comparisonInWords(
  { answer, readings }: Comparison,
  model: DecisionModel,
  dictionary: Dictionary,
): string {
  const told = readings.map(({ reading, question, taken, options }) =>
    line(`${reading}: ${question}`, [
      ...options.map(({ option, means, changes, favours }) => {
        const mark = option === taken ? ' (taken)' : '';
        if (changes.length === 0) return line(`${option}${mark}: ${means}${mark === '' ? '; no difference' : ''}`);
        const whose = favours === 'neither' ? 'in nobody’s favour' : `in favour of the ${favours}`;
        return line(
          `${option}: ${means}; ${whose}`,
          changes.map((change) => line(changeInWords(change, model))),
        );
      }),
    ]),
  );
  const heading = outcomeInWords(answer, scopeOf(model, dictionary));
  if (told.length === 0) return `${heading}\n\nThe answer relies on no reading.`;
  return [heading, ...told.map((outline) => linesOf([outline]).join('\n'))].join('\n\n');
}

function changeInWords({ name, from, to, by }: Change, model: DecisionModel): string {
  const value = model.values.get(name);
  if (value === undefined) {
    const words = (outcome: Change['from']) => (outcome === null ? 'not decided' : kebabInWords(String(outcome)));
    return `outcome: ${words(from)} becomes ${words(to)}`;
  }
  const words = (told: Change['from']) =>
    told === null ? 'none' : isNotKnown(told) ? 'not known' : valueInWords(told, value.type, value.unit);
  const difference = by === null ? '' : ` (${signed(by)})`;
  return `${value.means}: ${words(from)} becomes ${words(to)}${difference}`;
}

const isNotKnown = (told: Change['from']): boolean => typeof told === 'object' && told !== null && 'unknown' in told;

/** A number with its sign. */
const signed = (by: string | number): string => (String(by).startsWith('-') ? String(by) : `+${by}`);
