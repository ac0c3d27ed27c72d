import type { DecisionModel, EffectRule, ShownValue } from '../language/model/decision-model.ts';
import { outcomesOf } from '../language/model/outcomes.ts';
import { ofEachUnit, type Type } from '../language/model/type.ts';
import type { JsonSchema } from './forms.ts';
import { list, orNull, record, text } from './shapes.ts';

const amount = text('^-?\\d+(?:\\.\\d+)?$');
const day = text('^\\d{4}-\\d{2}-\\d{2}$');

/** The answer of one decision, with as much of its why as was asked for: all, `short`, or `none`. */
export function answerSchema(
  model: DecisionModel,
  needs: readonly string[],
  optionsOf: (reading: string) => readonly string[],
  readings: readonly string[],
): JsonSchema {
  const effects = [...model.effects.values()].flat().map(effectSchema);
  const distinct = [...new Map(effects.map((effect) => [JSON.stringify(effect), effect])).values()];
  return record(
    {
      decision: { const: model.decision },
      outcome: { enum: [...outcomesOf(model), null] },
      values: record(Object.fromEntries([...model.values].map(([name, value]) => [name, valueSchema(value)]))),
      needs: list(needs.length === 0 ? false : { enum: needs }),
      effects: list(distinct.length === 0 ? false : { anyOf: distinct }),
      policy,
    },
    {
      reasons: { enum: ['none', 'short'] },
      because: list({ $ref: '../reason.schema.json' }),
      clauses: list(text()),
      reserved: list(record({ clause: text(), who: text(), on: text() })),
      readings: record({}, Object.fromEntries(readings.map((id) => [id, { enum: optionsOf(id) }]))),
      parameters: list(record({ decision: text(), name: text(), value: {}, clause: text() })),
      tables: list(record({ name: text(), answersTo: day })),
    },
  );
}

const digest = text('^[0-9a-f]{64}$');
const policy = record({ version: text(), inForceFrom: day, digest }, { inForceTo: day, tables: digest });

function valueSchema({ means, unit, type, shown }: ShownValue): JsonSchema {
  return { title: unit === null ? means : `${means}; ${unit}`, ...typeSchema(shown === null ? type : 'decimal') };
}

const effectSchema = ({ party, modality, action }: EffectRule): JsonSchema =>
  record(
    { party: { const: party }, modality: { const: modality }, action: { const: action }, clause: text() },
    { by: orNull(day), amount: orNull(amount) },
  );

const nothing: JsonSchema = { type: 'null' };

const simple: Readonly<Record<Extract<Type, string>, JsonSchema>> = {
  date: orNull(day),
  money: orNull(amount),
  decimal: orNull(amount),
  percent: orNull(amount),
  ...ofEachUnit(orNull({ type: 'integer' })),
  boolean: orNull({ type: 'boolean' }),
  duration: orNull(text('^P\\d+[YM]$')),
  instant: orNull(text()),
  time: orNull(text('^\\d{2}:\\d{2}$')),
  text: orNull(text()),
  calendar: nothing,
  none: nothing,
  entity: orNull({ type: 'boolean' }),
};

/** A value that is shown: null where it is not known, or there is none. */
function typeSchema(type: Type): JsonSchema {
  if (typeof type === 'string') return simple[type];
  if ('choice' in type) return { enum: [...type.choice, null] };
  if ('list' in type) return orNull(list(typeSchema(type.list)));
  if ('timeline' in type) return nothing;
  const fields = Object.entries(type.record).map(([name, field]) => [name, typeSchema(field)]);
  return orNull(record(Object.fromEntries(fields)));
}
