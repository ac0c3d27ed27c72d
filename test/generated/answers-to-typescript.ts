import type { DecisionModel, ShownValue } from '../../src/language/model/decision-model.ts';
import type { Reading } from '../../src/language/model/dictionary.ts';
import { outcomesOf } from '../../src/language/model/outcomes.ts';
import { ofEachUnit, type Type } from '../../src/language/model/type.ts';

const heading = '// Generated from the rule files by `npm run generate`; change those, not this.';

/** What the decisions answer and the options of the readings, as the TypeScript of `rules/answers.ts`; not yet formatted. */
export function answersToTypescript(rules: readonly DecisionModel[], readings: readonly Reading[]): string {
  return `${heading}

/** The outcomes, what may follow and the values of each decision. A value is null where missing facts could still change it, or where there is nothing to tell. */
export type Answers = {
${rules.map(ofRule).join('\n')}
};

/** The options of each reading, the default first. */
export type Readings = {
${readings.map(ofReading).join('\n')}
};
`;
}

function ofRule(model: DecisionModel): string {
  const values = [...model.values].map(
    ([name, value]) => `/** ${aboutValue(value)} */\n readonly ${name}: ${typeText(shownType(value))};`,
  );
  const actions = [...new Set([...model.effects.values()].flatMap((effects) => effects.map(({ action }) => action)))];
  return `/** ${comment(model.question)} */
readonly '${model.decision}': {
  readonly outcome: ${union(outcomesOf(model))};
  readonly action: ${actions.length === 0 ? 'never' : union(actions)};
  readonly values: ${values.length === 0 ? 'Readonly<Record<never, never>>' : `{\n${values.join('\n')}\n}`};
};`;
}

function ofReading({ id, question, options, default: byDefault }: Reading): string {
  const others = options.map((option) => option.id).filter((option) => option !== byDefault);
  return `/** ${comment(question)} */\n readonly '${id}': ${union([byDefault, ...others])};`;
}

const aboutValue = ({ means, unit }: ShownValue): string => comment(unit === null ? means : `${means}; ${unit}`);

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
  const fields = Object.entries(type.record).map(([name, field]) => `readonly ${name}: ${typeText(field)}`);
  return orNull(`{ ${fields.join('; ')} }`);
}

const orNull = (text: string): string => (text === 'never' ? 'null' : `${text} | null`);
const union = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(' | ');
const comment = (text: string): string => text.replaceAll('*/', '* /');
