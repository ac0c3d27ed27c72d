import type { JsonSchema } from './forms.ts';
import { list, orNull, record, text } from './shapes.ts';

const reason: JsonSchema = { $ref: '#' };
const reasons = list(reason);
const holds: JsonSchema = { enum: [true, false, 'unknown'] };
const shownFields = { value: {}, type: {} };
const shown = record(shownFields, { unit: text() });
const each = (of: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties: of });
const byName = each(shown);
const sentenceFields = { at: text(), operator: text(), left: shown };
const steps = record(
  { columns: each(record({ type: {} }, { unit: text() })), rows: list(each({})) },
  { more: { type: 'integer', minimum: 1 } },
);
const sentenceMore = { right: shown, and: byName, steps };

/** The forms of a reason, by the field that only it has. */
const byField: Readonly<Record<string, JsonSchema>> = {
  rule: record(
    { rule: text(), at: text(), clause: text(), holds, conditions: reasons },
    { closer: { type: 'integer', minimum: 0 }, says: byName },
  ),
  not: record({ not: text(), at: text(), holds, conditions: reasons }),
  all: record({ all: reasons, holds }),
  any: record({ any: reasons, holds }),
  fact: record({ ...sentenceFields, fact: text(), holds, from: reasons }, sentenceMore),
  term: record(
    { ...shownFields, term: text(), from: reasons },
    {
      unit: text(),
      at: text(),
      branch: { anyOf: [{ type: 'integer', minimum: 0 }, text()] },
      by: record(sentenceFields, sentenceMore),
      reading: text(),
      table: text(),
    },
  ),
  entry: record({ entry: { type: 'integer', minimum: 0 }, list: text(), at: text(), from: reasons }),
  decision: record({ decision: text(), outcome: orNull(text()), because: reasons }),
  told: record({ told: text() }),
};

/**
 * One step of the why; as JSON one that stands elsewhere already is told by its place. Which form it has is looked at first: a validator that
 * tried all forms of reasons within reasons would never end.
 */
export const reasonSchema: JsonSchema = Object.entries(byField).reduceRight(
  (otherwise: JsonSchema, [field, form]) => ({
    if: { type: 'object', properties: { [field]: {} }, required: [field] },
    then: form,
    else: otherwise,
  }),
  { not: {} },
);
