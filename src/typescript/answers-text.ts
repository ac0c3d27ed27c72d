import type { DecisionModel, EffectRule, ShownValue } from '../language/model/decision-model.ts';
import type { Reading } from '../language/model/dictionary.ts';
import { outcomesOf } from '../language/model/outcomes.ts';
import { ofEachUnit, type Type } from '../language/model/type.ts';
import { comment, indented, keyText, union } from './comment.ts';

/** What the decisions answer and the options of the readings, as TypeScript. */
export function answersText(
  rules: readonly DecisionModel[],
  readings: readonly Reading[],
  needsOf: (decision: string) => readonly string[],
): string {
  return `/** The outcomes, what may follow from each, the values and what may be missing of each decision. A value is null where missing facts could still change it, or where there is nothing to tell. */
export type Answers = {
${indented(rules.map((model) => ofRule(model, needsOf(model.decision))))}
};

/** The options of each reading, the default first. */
export type Readings = {
${indented(readings.map(ofReading))}
};
`;
}

function ofRule(model: DecisionModel, needs: readonly string[]): string {
  const values = [...model.values].map(
    ([name, value]) => `${comment(aboutValue(value))}\nreadonly ${keyText(name)}: ${typeText(shownType(value))};`,
  );
  const effects = outcomesOf(model).map(
    (outcome) => `readonly ${keyText(outcome)}: ${effectsText(model.effects.get(outcome) ?? [])};`,
  );
  const needsText = `readonly needs: ${union(needs)};`;
  return `${comment(model.question)}
readonly ${keyText(model.decision)}: {
${indented([`readonly outcome: ${union(outcomesOf(model))};`, 'readonly effects: {', indented(effects), '};'])}
${indented(values.length === 0 ? ['readonly values: Readonly<Record<never, never>>;'] : ['readonly values: {', indented(values), '};'])}
${indented([needsText, `readonly facts: FactsByDecision['${model.decision}'];`])}
};`;
}

const effectsText = (effects: readonly EffectRule[]): string =>
  effects.length === 0 ? 'never' : [...new Set(effects.map(effectText))].join(' | ');

/** An effect that names no clause has that of the reason told. */
const effectText = ({ party, modality, action, clause }: EffectRule): string =>
  `Effect<'${party}', '${modality}', '${action}'${clause === null ? '' : `, '${clause}'`}>`;

function ofReading({ id, question, options, default: byDefault }: Reading): string {
  const others = options.map((option) => option.id).filter((option) => option !== byDefault);
  return `${comment(question)}\nreadonly ${keyText(id)}: ${union([byDefault, ...others])};`;
}

const aboutValue = ({ means, unit }: ShownValue): string => (unit === null ? means : `${means}; ${unit}`);

/** Amounts shown to a number of places are text, whatever they were worked out in. */
const shownType = ({ type, shown }: ShownValue): Type => (shown === null ? type : 'decimal');

const simple: Readonly<Record<Extract<Type, string>, string>> = {
  date: 'string',
  money: 'string',
  decimal: 'string',
  percent: 'string',
  ...ofEachUnit('number'),
  boolean: 'boolean',
  duration: 'string',
  instant: 'string',
  time: 'string',
  text: 'string',
  calendar: 'never',
  none: 'never',
  entity: 'boolean',
};

function typeText(type: Type): string {
  if (typeof type === 'string') return orNull(simple[type]);
  if ('choice' in type) return orNull(union(type.choice));
  if ('list' in type) return orNull(`readonly (${typeText(type.list)})[]`);
  if ('timeline' in type) return 'never';
  const fields = Object.entries(type.record).map(([name, field]) => `readonly ${keyText(name)}: ${typeText(field)}`);
  return orNull(`{ ${fields.join('; ')} }`);
}

const orNull = (text: string): string => (text === 'never' ? 'null' : `${text} | null`);
