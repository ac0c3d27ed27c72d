import type { DecisionModel, ShownValue } from '../../language/model/decision-model.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';
import { typeText } from '../../language/model/type.ts';
import { code, plain, sentence, table } from './markdown.ts';
import { wordsOfId } from './titles.ts';

/** What the decision shows besides its outcome. */
export const valuesTable = ({ values }: DecisionModel, dictionary: Dictionary): string[] =>
  table(
    ['Value', 'Name', 'Type', 'Unit', 'Shown', 'In favour of'],
    [...values].map(([name, value]) => [
      plain(sentence(value.means)),
      code(name),
      plain(typeText(value.type)),
      plain(value.unit ?? ''),
      roundingOf(value),
      favoursIn(value, dictionary),
    ]),
  );

function favoursIn(value: ShownValue, dictionary: Dictionary): string {
  const { moreFavours, noneFavours, preferences } = value;
  const ordered = [...preferences]
    .sort(([, a], [, b]) => a - b)
    .map(([option]) => plain(wordsOfId(option, dictionary).toLowerCase()));
  return [
    ...(moreFavours === null ? [] : [`the ${moreFavours}, if ${moreOf(value)}`]),
    ...(noneFavours === null ? [] : [`the ${noneFavours}, if none`]),
    ...(ordered.length === 0 ? [] : [`the customer, rather ${ordered.join(' than ')}`]),
  ].join('; ');
}

const roundings = { 'percent-4dp': 'to four places, half up', 'decimal-10dp': 'to ten places, half up' } as const;

function roundingOf({ shown, type }: ShownValue): string {
  if (shown !== null) return roundings[shown];
  return type === 'money' ? 'to the penny' : 'exactly';
}

function moreOf({ type }: ShownValue): string {
  if (type === 'date') return 'later';
  return type === 'boolean' ? 'yes' : 'larger';
}
