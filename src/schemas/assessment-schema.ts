import type { JsonSchema } from './forms.ts';
import { list, orNull, record, text } from './shapes.ts';

const day = text('^\\d{4}-\\d{2}-\\d{2}$');
const amount = text('^-?\\d+\\.\\d{2}$');
const total = orNull(amount);
const matter = orNull(text());
const party: JsonSchema = { enum: ['customer', 'provider'] };

const effect = record(
  {
    party,
    modality: { enum: ['may', 'must', 'must-not', 'is-entitled-to'] },
    action: text(),
    clause: text(),
    matter,
    decision: text(),
  },
  { by: orNull(day), amount: orNull(amount) },
);

const line = record(
  {
    matter,
    decision: text(),
    value: text(),
    for: text(),
    owedBy: { enum: ['customer', 'provider', 'bank'] },
    standing: { enum: ['owed', 'may-be-charged'] },
    amount,
    by: orNull(day),
    clause: text(),
  },
  { insteadOf: text() },
);

/** What a customer's file comes to. */
export function assessmentSchema(decisions: readonly string[]): JsonSchema {
  const answers = record({}, Object.fromEntries(decisions.map((id) => [id, { $ref: `decisions/${id}.schema.json` }])));
  const missing = record({ matter, decision: { enum: decisions }, question: text(), needs: list(text()) });
  return {
    ...record({
      asOf: orNull(day),
      decisions: { $ref: '#/$defs/answers' },
      matters: { type: 'object', additionalProperties: { $ref: '#/$defs/answers' } },
      effects: list({ $ref: '#/$defs/effect' }),
      missing: list(missing),
      conflicts: list(record({ forbids: { $ref: '#/$defs/effect' }, against: { $ref: '#/$defs/effect' } })),
      statement: record({
        lines: list(line),
        owedByCustomer: total,
        mayBeCharged: total,
        owedToCustomer: total,
        needs: list(text()),
      }),
    }),
    $defs: { answers, effect },
  };
}
