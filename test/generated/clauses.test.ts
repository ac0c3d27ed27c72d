import { expect, test } from 'vitest';
import { withCitations } from '../../src/check/ledger.ts';
import { contract } from '../rules/contract.ts';
import { formatted } from './formatted.ts';

test('rules/clauses.json says what encodes each clause', async () => {
  const { decisions, modelOf, dictionary } = contract;
  const text = JSON.stringify(withCitations(dictionary.ledger, decisions.map(modelOf)));
  await expect(formatted('rules/clauses.json', text)).toMatchFileSnapshot('../../rules/clauses.json');
});
