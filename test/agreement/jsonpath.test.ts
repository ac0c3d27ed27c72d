import { createRequire } from 'node:module';
import { Engine } from 'json-rules-engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract, goldenCases, ruleFiles } from '../rules/contract.ts';

// The very module object that json-rules-engine calls through.
const jsonpath: { JSONPath: unknown } = createRequire(import.meta.url)('jsonpath-plus');
const original = jsonpath.JSONPath;
let calls = 0;

beforeAll(() => {
  jsonpath.JSONPath = () => {
    calls += 1;
    throw new Error('jsonpath was evaluated');
  };
});
afterAll(() => {
  jsonpath.JSONPath = original;
});

describe('jsonpath', () => {
  it('would be seen here: a path in a condition of an engine that is not ours evaluates it', async () => {
    const conditions = { all: [{ fact: 'invoice', path: '$.date', operator: 'equal', value: '2025-03-10' }] };
    const engine = new Engine([{ conditions, event: { type: 'seen' } }]);
    await expect(engine.run({ invoice: { date: '2025-03-10' } })).rejects.toThrow('jsonpath was evaluated');
    expect(calls).toBe(1);
  });

  it('is never evaluated by the reference evaluator, on any golden case', async () => {
    calls = 0;
    for (const decision of contract.decisions) {
      for (const { facts, readings } of goldenCases(decision)) {
        await contract.evaluateWithEngine(decision, facts as never, { readings });
      }
    }
    expect(calls).toBe(0);
  });

  it('is never evaluated by an engine that was handed out, even if a condition with a path is added to it', async () => {
    calls = 0;
    const engine = await contract.toEngine('collection-date');
    await engine.run({ 'invoice.dueDate': '2025-12-25' });
    const withPath = { fact: 'customer', path: '$.nation', operator: 'is', value: 'wales' };
    engine.addRule({ conditions: { all: [withPath] }, event: { type: 'added' } });
    await expect(engine.run({ 'invoice.dueDate': '2025-12-25', customer: { nation: 'wales' } })).rejects.toThrow(
      '`path` is not part of the language',
    );
    expect(calls).toBe(0);
  });

  it('has no place in a rule file', () => {
    const file = structuredClone(ruleFiles['collection-date']) as { rules: { conditions: { all: object[] } }[] };
    Object.assign(file.rules[0]?.conditions.all[0] ?? {}, { path: '$.date' });
    expect(contract.checkRule(file)).toEqual([
      { code: 'unknown-key', at: '/rules/0/conditions/all/0/path', name: 'path' },
    ]);
  });
});
