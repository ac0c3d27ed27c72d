import { describe, expect, it } from 'vitest';
import type { LetterLanguage } from '../../../src/language/grammar/letters-file.ts';
import { outcomesOf } from '../../../src/language/model/outcomes.ts';
import { contract, examplesOf } from '../../rules/contract.ts';
import { letter, sentence } from './told.ts';

/** The first example of each outcome, and of an open one, with what is said of it. */
function told(decision: string, outcomes: readonly (string | null)[], language: LetterLanguage): string {
  const answered = examplesOf(decision).map(({ name, facts, readings }) => ({
    name,
    answer: contract.evaluate(decision, facts as never, { readings }),
  }));
  return outcomes
    .flatMap((outcome) => answered.find(({ answer }) => answer.outcome === outcome) ?? [])
    .map(({ name, answer }) => `### ${name}\n\n${sentence(answer, language)}\n\n---\n\n${letter(answer, language)}\n`)
    .join('\n');
}

describe('letters, as somebody has read them as the customer', () => {
  it.each(contract.decisions)('%s', async (decision) => {
    const outcomes = outcomesOf(contract.modelOf(decision));
    // Its first outcome, that of the legal default, and one that is open.
    const text = told(
      decision,
      [...new Set([outcomes[0], outcomes.at(-1)])].map((id) => id ?? null).concat(null),
      'en',
    );
    expect(text.match(/^### /gm)?.length).toBeGreaterThanOrEqual(2);
    await expect(text).toMatchFileSnapshot(`golden/${decision}.txt`);
  });

  it('invoice-dispute in Welsh, every outcome', async () => {
    const outcomes = [...outcomesOf(contract.modelOf('invoice-dispute')), null];
    const text = told('invoice-dispute', outcomes, 'cy');
    expect(text.match(/^### /gm)).toHaveLength(outcomes.length);
    await expect(text).toMatchFileSnapshot('golden/invoice-dispute.cy.txt');
  });
});
