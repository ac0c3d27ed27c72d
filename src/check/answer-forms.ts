import * as z from 'zod';

/** The forms of answers that are put into words, as far as they are looked at first. */
export function answerForms() {
  const text = z.string();
  const records = z.array(z.looseObject({}));
  const known = {
    decision: text,
    outcome: text.nullable(),
    values: z.looseObject({}),
    needs: z.array(text),
    effects: records,
    policy: z.looseObject({ digest: text }),
  };
  const why = { reserved: records, because: records, readings: z.record(text, text), tables: records };
  const decision = z.discriminatedUnion('reasons', [
    z.looseObject({ ...known, reasons: z.literal('none') }),
    z.looseObject({ ...known, ...why, reasons: z.enum(['short', 'full']).optional() }),
  ]);
  const comparison = z.looseObject({ answer: decision, readings: records });
  const assessment = z.looseObject({
    asOf: text.nullable(),
    decisions: z.record(text, decision),
    matters: z.record(text, z.record(text, decision)),
    effects: records,
    missing: records,
    conflicts: records,
    statement: z.looseObject({}),
  });
  const stamp = z.looseObject({ version: text, inForceFrom: text, digest: text });
  const names = z.looseObject({ added: z.array(text), removed: z.array(text), changed: z.array(text) });
  const diff = z.looseObject({
    older: stamp,
    newer: stamp,
    clauses: names,
    readings: names,
    tables: names,
    shared: names,
    decisions: names,
    files: records,
    answers: records,
  });
  return { decision, comparison, assessment, diff };
}
