import { expect, it } from 'vitest';
import { claimsInMarkdown } from '../../src/cli/prove/as-markdown.ts';
import { keptText } from '../../src/cli/prove/kept.ts';
import type { InnerPolicy } from '../../src/inner-policy.ts';
import { contract } from '../rules/contract.ts';
import { proofs, proofsText } from './kept-proofs.ts';

it('docs/proofs.md is made of docs/proofs.json', async () => {
  const { claims, seconds } = proofs;
  await expect(claimsInMarkdown(claims, contract as unknown as InnerPolicy, seconds)).toMatchFileSnapshot(
    '../../docs/proofs.md',
  );
  expect(keptText(proofs)).toBe(proofsText);
});
