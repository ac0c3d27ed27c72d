import { expect, test } from 'vitest';
import { contract } from '../../src/contract.ts';
import { loadPolicy } from '../../src/index.ts';
import { innerOf } from '../../src/inner-policy.ts';
import { typesText } from '../../src/typescript/types-text.ts';
import { facts } from '../policy/tool-lending/facts.ts';
import { files } from '../policy/tool-lending/index.ts';
import { formatted } from './formatted.ts';

test('rules/answers.ts is what the rule files answer, and the facts that they read', async () => {
  const text = typesText(
    contract(),
    '// Generated from the rule files and the schema of the facts by `npm run generate`; change those, not this.',
    "import type { Effect } from '../src/language/answer/decision.ts';",
  );
  await expect(formatted('rules/answers.ts', text)).toMatchFileSnapshot('../../rules/answers.ts');
});

test('another policy has types of its own', async () => {
  const text = typesText(
    innerOf(loadPolicy(files, facts)),
    '// Generated from the rule files by `npm run generate`.',
    "import type { Effect } from '../../../src/index.ts';",
  );
  const path = 'test/policy/tool-lending/answers.ts';
  await expect(formatted(path, text)).toMatchFileSnapshot(`../../${path}`);
});
