import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { files } from '../rules/index.ts';
import * as library from '../src/index.ts';
import * as policy from '../src/policy.ts';

vi.mock('../src/policy.ts', { spy: true });

const ruleFiles = readdirSync(new URL('../rules/decisions/', import.meta.url))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));
const packageJson = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

describe('the package', () => {
  it('makes its policy once, and not before it is asked something', () => {
    expect(policy.policyOf).not.toHaveBeenCalled();
    library.evaluate('invoice-dispute', {});
    library.factsOf('collection-date');
    expect(policy.policyOf).toHaveBeenCalledTimes(1);
  });

  it('has these public names and no others', () => {
    expect(Object.keys(library).sort()).toEqual([
      'PolicyError',
      'assess',
      'assessWithEngine',
      'checkRule',
      'compareReadings',
      'compareText',
      'compileDecision',
      'decisions',
      'dictionary',
      'diffPolicies',
      'evaluate',
      'evaluateMany',
      'evaluateWithEngine',
      'explain',
      'explainAssessment',
      'explainComparison',
      'explainDiff',
      'explainParts',
      'extreme',
      'factsOf',
      'isDecisionId',
      'isPolicyError',
      'loadPolicy',
      'mergeTables',
      'nextQuestion',
      'parseFacts',
      'parseFile',
      'policyOn',
      'presetReadings',
      'record',
      'replay',
      'signRecord',
      'summarise',
      'tablesEnding',
      'tablesOf',
      'toEngine',
      'toJavaScript',
      'toMarkdown',
      'turningPoints',
      'verifyRecord',
      'whatWouldChange',
    ]);
  });

  it('answers every rule file of the folder', () => {
    expect([...library.decisions].sort()).toEqual(ruleFiles.sort());
  });

  it('has the version of its policy', () => {
    expect(files.version).toBe(packageJson.version);
  });
});

describe('a decision', () => {
  const facts = { invoice: { date: '2025-03-10', amount: '80.00' }, dispute: null, asOf: '2025-04-09' } as const;

  it('is the same from both evaluators, on newer readings too', async () => {
    const options = { readings: { 'last-day-not-working': 'rolls-forward' } } as const;
    const decision = library.evaluate('invoice-dispute', facts, options);
    expect(decision.outcome).toBe('open');
    expect(await library.evaluateWithEngine('invoice-dispute', facts, options)).toEqual(decision);
  });

  it('is refused for an unknown id, with the nearest one', () => {
    expect(() => library.evaluate('invoice-dispte' as never, {})).toThrow('did you mean `invoice-dispute`?');
  });

  it('is refused with every issue at once', async () => {
    const bad = { invoise: {}, invoice: { date: '2025-02-30', amount: '1.5' } } as never;
    const refused = expect.objectContaining({
      issues: expect.arrayContaining([expect.objectContaining({ code: 'unknown-path' })]),
    });
    expect(() => library.evaluate('invoice-dispute', bad)).toThrow(refused);
    await expect(library.evaluateWithEngine('invoice-dispute', bad)).rejects.toEqual(refused);
  });
});
