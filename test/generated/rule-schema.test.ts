import { expect, test } from 'vitest';
import { z } from 'zod';
import { propertiesFile } from '../../src/language/grammar/property-form.ts';
import { ruleSchema } from '../../src/schemas/rule-schema.ts';

test('rules/rule.schema.json is the form of a rule file', async () => {
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...ruleSchema() };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../rules/rule.schema.json');
});

test('rules/property.schema.json is the form of a file of properties', async () => {
  const schema = z.toJSONSchema(propertiesFile(), { io: 'input', reused: 'ref' });
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../rules/property.schema.json');
});
