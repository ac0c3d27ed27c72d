import { expect, test } from 'vitest';
import { z } from 'zod';
import { propertiesFile } from '../../src/language/grammar/property-form.ts';
import { ruleFile } from '../../src/language/grammar/rule-file.ts';

test('rules/rule.schema.json is the form of a rule file', async () => {
  const schema = z.toJSONSchema(ruleFile(), { io: 'input' });
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../rules/rule.schema.json');
});

test('rules/property.schema.json is the form of a file of properties', async () => {
  const schema = z.toJSONSchema(propertiesFile(), { io: 'input', reused: 'ref' });
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../rules/property.schema.json');
});
