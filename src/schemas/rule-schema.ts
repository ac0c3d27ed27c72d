import * as z from 'zod';
import { ruleFile } from '../language/grammar/rule-file.ts';
import type { JsonSchema } from './forms.ts';

/** The form of a rule file. Strict validators want of a list of fixed parts how long it is. */
export function ruleSchema(): JsonSchema {
  const { $schema: _, ...form } = z.toJSONSchema(ruleFile(), {
    io: 'input',
    override({ jsonSchema }) {
      if (jsonSchema.prefixItems === undefined) return;
      const { length } = jsonSchema.prefixItems;
      if (length === 0) delete jsonSchema.prefixItems;
      else Object.assign(jsonSchema, { minItems: length, items: false });
      jsonSchema.maxItems = length;
    },
  });
  return form;
}
