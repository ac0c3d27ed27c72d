import type { ComparedReading } from '../compare/compare-readings.ts';
import type { Decision } from '../language/answer/decision.ts';
import { printable } from '../language/answer/printable.ts';
import type { ToldDecision } from '../language/answer/told-less.ts';
import type { WhyNot } from '../language/answer/why-not.ts';
import { dateInWords, valueInWords } from '../language/english/value-in-words.ts';
import type { DecisionModel, ShownValue } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import type { InWords } from '../language/model/in-words.ts';
import { othersInWords } from './comparison-to-english.ts';
import { effectInWords, isDayOpen } from './effect-in-words.ts';
import { needInWords } from './need-in-words.ts';
import { isNotKnown } from './not-known.ts';
import { outcomeInWords } from './outcome-in-words.ts';
import { line, linesOf, type Outline } from './outline.ts';
import { reasonsInWords } from './reasons-in-words.ts';
import { type Scope, scopeOf } from './scope.ts';
import { whyNotInWords } from './why-not-in-words.ts';

export type Section = readonly [heading: string, parts: readonly Outline[]];

/** What only its facts tell of a decision. */
export interface Beside {
  readonly whyNot: readonly WhyNot[];
  readonly compared: readonly ComparedReading[];
}

/** A decision in plain English, made from its data and what stands beside it; nothing is worked out again. Lines are not wrapped. */
export function decisionInWords(
  decision: Decision,
  model: DecisionModel,
  dictionary: Dictionary,
  beside: Beside | null = null,
): string {
  return inText(model, answerInWords(decision, model, dictionary), sectionsOf(decision, model, dictionary, beside));
}

/** What is told of a decision under its question and its answer, by heading. */
export function sectionsOf(
  decision: Decision,
  model: DecisionModel,
  dictionary: Dictionary,
  beside: Beside | null = null,
): readonly Section[] {
  const scope = scopeOf(model, dictionary);
  const tables = decision.tables.map(({ name, answersTo }) =>
    line(`${name}, which answers to ${dateInWords(answersTo)}`),
  );
  const sections: readonly Section[] = [
    ...sectionsInShort(decision, model, dictionary),
    ['Why', reasonsInWords(decision, scope)],
    ['Why not', beside === null ? [] : whyNotInWords(beside.whyNot, scope)],
    ['Readings', readingsInWords(decision, scope, beside)],
    ['Tables', tables],
  ];
  return sections.filter(([, parts]) => parts.length > 0);
}

/** The same without the why: the outcome, the values, what is missing and what follows. */
export function summaryInWords(decision: ToldDecision, model: DecisionModel, dictionary: Dictionary): string {
  return inText(model, answerInWords(decision, model, dictionary), sectionsInShort(decision, model, dictionary));
}

function sectionsInShort(decision: ToldDecision, model: DecisionModel, dictionary: Dictionary): readonly Section[] {
  return [
    ['Values', valuesInWords(decision, model, dictionary.inWords)],
    ['Missing', decision.needs.map((path) => needInWords(path, dictionary))],
    [
      'What follows',
      decision.effects.map((effect) =>
        line(effectInWords(effect, dictionary.inWords, isDayOpen(effect, decision, model))),
      ),
    ],
    ['Left to a person', reservedIn(decision).map(({ who, on, clause }) => line(`${who}: ${on} (${clause})`))],
  ];
}

const inText = ({ question }: DecisionModel, answer: string, sections: readonly Section[]): string =>
  `${printable(question)}\n\n${answer}${inBlocks(sections)}`;

const reservedIn = (decision: ToldDecision): Decision['reserved'] => ('reserved' in decision ? decision.reserved : []);

const inBlocks = (sections: readonly Section[]): string =>
  sections
    .filter(([, parts]) => parts.length > 0)
    .map(([heading, parts]) => `\n\n${linesOf([line(heading, parts)]).join('\n')}`)
    .join('');

/** The outcome of a decision in one sentence. */
export const answerInWords = (decision: ToldDecision, model: DecisionModel, dictionary: Dictionary): string =>
  outcomeInWords(decision, scopeOf(model, dictionary));

function valuesInWords(decision: ToldDecision, { values: shown }: DecisionModel, { options }: InWords): Outline[] {
  return [...shown].map(([name, value]) =>
    line(`${value.means} (${name}): ${valueHeld(decision, name, value, options)}`),
  );
}

/** A value of a decision in words, one that is not known told apart from none. */
export function valueHeld(
  decision: ToldDecision,
  name: string,
  { type, unit, term }: ShownValue,
  options: InWords['options'],
): string {
  const value = decision.values[name] ?? null;
  return value === null ? nullInWords(isNotKnown(term, decision)) : valueInWords(value, type, unit, options);
}

const nullInWords = (isNotKnown: boolean | null): string =>
  isNotKnown === null ? 'none, or not known' : isNotKnown ? 'not known' : 'none';

/** In the order of the policy, whichever that of what was read back is. */
function readingsInWords({ readings }: Decision, { dictionary, model }: Scope, beside: Beside | null): Outline[] {
  return [...dictionary.readings].flatMap(([id, reading]) => {
    const option = readings[id];
    if (option === undefined) return [];
    const means = reading.options.find((other) => other.id === option)?.means ?? option;
    const chosen = option === reading.default ? option : `${option}, not the default ${reading.default}`;
    const compared = beside?.compared.find((one) => one.reading === id);
    const others = compared === undefined ? [] : othersInWords(compared, model, dictionary.inWords.options);
    return [line(`${id}: ${reading.question}`, [line(`${chosen}: ${means}`), ...others])];
  });
}
