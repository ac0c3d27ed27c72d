import type { Decision } from '../language/decision.ts';
import type { Dictionary, Reading } from '../language/dictionary.ts';
import type { Rule } from '../language/rule.ts';
import { effectInWords } from './effect-in-words.ts';
import { needInWords } from './need-in-words.ts';
import { outcomeInWords } from './outcome-in-words.ts';
import { line, linesOf, type Outline } from './outline.ts';
import { reasonsInWords } from './reasons-in-words.ts';
import { scopeOf } from './scope.ts';
import { dateInWords, valueInWords } from './values-in-words.ts';

/** A decision in plain English, made from its data alone; nothing is worked out again. Lines are not wrapped. */
export function decisionInWords(decision: Decision, rule: Rule, dictionary: Dictionary): string {
  const scope = scopeOf(rule, dictionary);
  const sections: [heading: string, parts: Outline[]][] = [
    ['Values', valuesInWords(decision, rule)],
    ['Missing', decision.needs.map((path) => needInWords(path, dictionary))],
    ['What follows', decision.effects.map((effect) => line(effectInWords(effect)))],
    ['Why', reasonsInWords(decision, scope)],
    ['Readings', readingsInWords(decision, dictionary.readings)],
    [
      'Tables',
      decision.tables.map(({ name, answersTo }) => line(`${name}, which answers to ${dateInWords(answersTo)}`)),
    ],
  ];
  const outlines = sections.filter(([, parts]) => parts.length > 0).map(([heading, parts]) => line(heading, parts));
  const blocks = outlines.map((outline) => linesOf([outline]).join('\n'));
  return [rule.question, outcomeInWords(decision, scope), ...blocks].join('\n\n');
}

/** The outcome of a decision in one sentence. */
export const answerInWords = (decision: Decision, rule: Rule, dictionary: Dictionary): string =>
  outcomeInWords(decision, scopeOf(rule, dictionary));

function valuesInWords({ values, because }: Decision, { values: shown }: Rule): Outline[] {
  return [...shown].map(([name, { means, type, unit, term }]) => {
    const value = values[name] ?? null;
    const isUnknown =
      value === null && because.some((told) => 'term' in told && told.term === term && told.value !== null);
    return line(`${means} (${name}): ${isUnknown ? 'not known' : valueInWords(value, type, unit)}`);
  });
}

function readingsInWords({ readings }: Decision, known: ReadonlyMap<string, Reading>): Outline[] {
  return Object.entries(readings).flatMap(([id, option]) => {
    const reading = known.get(id);
    if (reading === undefined) return [];
    const means = reading.options.find((other) => other.id === option)?.means ?? option;
    const chosen = option === reading.default ? option : `${option}, not the default ${reading.default}`;
    return [line(`${id}: ${reading.question}`, [line(`${chosen}: ${means}`)])];
  });
}
