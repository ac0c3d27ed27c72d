import { expect, test } from 'vitest';
import { contract } from '../../src/contract.ts';
import { typesText } from '../../src/typescript/types-text.ts';
import { formatted } from './formatted.ts';

test('rules/answers.ts is what the rule files answer, and the facts that they read', async () => {
  const text = typesText(
    contract(),
    '// Generated from the rule files and the schema of the facts by `npm run generate`; change those, not this.',
    "import type { Effect } from '../src/language/answer/decision.ts';",
  );
  await expect(formatted('rules/answers.ts', text)).toMatchFileSnapshot('../../rules/answers.ts');
});
