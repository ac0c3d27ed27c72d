import { describe, expect, it } from 'vitest';
import { loadPolicy, toMarkdown } from '../../src/index.ts';
import { facts } from './tool-lending/facts.ts';
import { files } from './tool-lending/index.ts';

const policy = loadPolicy(files, facts);

/** One tool, a day late; the fee a day is that of the day of collection, and it changes on 1 April 2025. */
const collected = (collectedOn: string, returnedOn: string) => ({
  asOf: '2025-06-01',
  loan: { collectedOn, tools: [{ name: 'ladder', worth: '90.00', returnedOn }] },
});

describe('a parameter that changes on a day', () => {
  it.each([
    ['before', '2025-03-31', '2025-04-15', '0.50'],
    ['on', '2025-04-01', '2025-04-16', '0.75'],
    ['after', '2025-04-02', '2025-04-17', '0.75'],
    ['on the first day of all', '2020-01-01', '2020-01-16', '0.50'],
  ])('%s that day: its value in force, which the decision names', async (_, collectedOn, returnedOn, fee) => {
    const given = collected(collectedOn, returnedOn);
    const answer = policy.evaluate('late-fee', given);
    expect(answer.values.total).toBe(fee);
    expect(answer.parameters.find(({ name }) => name === 'feeADay')?.value).toBe(fee.replace(/0$/, ''));
    expect(await policy.evaluateWithEngine('late-fee', given)).toEqual(answer);
  });

  it('is none before its first value', async () => {
    const given = collected('2019-12-31', '2020-01-15');
    const answer = policy.evaluate('late-fee', given);
    expect(answer.values.total).toBeNull();
    expect(answer.parameters.find(({ name }) => name === 'feeADay')?.value).toBeNull();
    expect(await policy.evaluateWithEngine('late-fee', given)).toEqual(answer);
  });

  it('is not known while its day is not, and asks for that day', async () => {
    const { loan } = collected('2025-04-01', '2025-04-16');
    const given = { loan: { tools: loan.tools } };
    const answer = policy.evaluate('late-fee', given);
    expect(answer).toMatchObject({ outcome: null, needs: ['asOf', 'loan.collectedOn'] });
    expect(await policy.evaluateWithEngine('late-fee', given)).toEqual(answer);
  });

  it('is documented with all its values', () => {
    const page = toMarkdown(policy)['decisions/late-fee.md'];
    expect(page).toContain('£0.50');
    expect(page).toContain('1 April 2025');
  });
});
