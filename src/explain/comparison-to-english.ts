import type { ComparedOption, ComparedReading, Comparison } from '../compare/compare-readings.ts';
import type { Change, Favour } from '../compare/favour.ts';
import { kebabInWords, type OptionsInWords, valueInWords } from '../language/english/value-in-words.ts';
import type { DecisionModel, ShownValue } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { amountInWords } from './by-how-much.ts';
import { outcomeInWords } from './outcome-in-words.ts';
import { line, linesOf, type Outline } from './outline.ts';
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
        return line(
          `${option}: ${means}; ${whose(favours)}`,
          changesInWords(changes, model, dictionary.inWords.options),
        );
      }),
    ]),
  );
  const heading = outcomeInWords(answer, scopeOf(model, dictionary));
  if (told.length === 0) return `${heading}\n\nThe answer relies on no reading.`;
  return [heading, ...told.map((outline) => linesOf([outline]).join('\n'))].join('\n\n');
}

/** The options that would change something. */
export const differingIn = ({ options }: ComparedReading): readonly ComparedOption[] =>
  options.filter(({ changes }) => changes.length > 0);

/** What another option would change, or that none would. */
export function othersInWords(compared: ComparedReading, model: DecisionModel, options: OptionsInWords): Outline[] {
  const differing = differingIn(compared);
  if (differing.length === 0) return [line('no other option would change the answer')];
  return differing.map(({ option, means, changes, favours }) =>
    line(`under ${option} (${means}), ${whose(favours)}`, changesInWords(changes, model, options)),
  );
}

export const whose = (favours: Favour): string =>
  favours === 'neither' ? 'in nobody’s favour' : `in favour of the ${favours}`;

export const changesInWords = (changes: readonly Change[], model: DecisionModel, options: OptionsInWords): Outline[] =>
  changes.map((change) => line(changeInWords(change, model, options)));

function changeInWords({ name, from, to, by }: Change, model: DecisionModel, options: OptionsInWords): string {
  const value = model.values.get(name);
  if (value === undefined) {
    const words = (outcome: Change['from']) =>
      outcome === null ? 'not decided' : (options.get(String(outcome)) ?? kebabInWords(String(outcome)));
    return `outcome: ${words(from)} becomes ${words(to)}`;
  }
  const words = (told: Change['from']) =>
    told === null ? 'none' : isNotKnown(told) ? 'not known' : valueInWords(told, value.type, value.unit, options);
  const difference = by === null ? '' : ` (${apartInWords(String(by), value)})`;
  return `${value.means}: ${words(from)} becomes ${words(to)}${difference}`;
}

const isNotKnown = (told: Change['from']): boolean => typeof told === 'object' && told !== null && 'unknown' in told;

/** How much more or less a value is: "2 days later", "£0.40 less". */
function apartInWords(by: string, { type, unit }: ShownValue): string {
  const [less, more] = type === 'date' ? ['earlier', 'later'] : ['less', 'more'];
  return `${amountInWords(by.replace(/^-/, ''), type, unit)} ${by.startsWith('-') ? less : more}`;
}
