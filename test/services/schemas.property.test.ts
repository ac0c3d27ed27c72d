import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assess,
  checkRule,
  type Decision,
  decisions,
  evaluate,
  isPolicyError,
  loadPolicy,
  parseFile,
} from '../../src/index.ts';
import { upTo } from '../../src/schemas/forms.ts';
import { schemas } from '../../src/schemas.ts';
import { facts as lendingFacts } from '../policy/tool-lending/facts.ts';
import { files as lending } from '../policy/tool-lending/index.ts';
import { ruleFiles } from '../rules/contract.ts';
import { draws } from '../seed.ts';
import { factsFor, oddFacts } from './odd-facts.ts';

const all = schemas();
const validator = new Ajv2020({ strict: true, allErrors: true, schemas: Object.values(all) as object[] });
const idOf = (path: string) => all[path]?.$id as string;

/** What a schema says against data, in words; nothing where it accepts it. */
function faultsOf(path: string, data: unknown): string[] {
  const validate = validator.getSchema(idOf(path));
  if (validate === undefined) throw new Error(`no schema ${path}`);
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Whether a call takes what it is given, contradictions and what only an answer shows aside. */
function isTaken(call: () => unknown): boolean | 'contradiction' {
  try {
    call();
    return true;
  } catch (error) {
    if (!isPolicyError(error)) throw error;
    const codes = new Set(error.issues.map(({ code }) => code));
    return ['contradiction', 'out-of-range', 'given-twice'].some((code) => codes.delete(code as never)) &&
      codes.size === 0
      ? 'contradiction'
      : false;
  }
}

const asJson = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
const anyDecision = fc.constantFrom(...decisions);
const withOddFacts = anyDecision.chain((id) => fc.tuple(fc.constant(id), oddFacts(id)));

describe('the schemas', () => {
  it('are sound in a strict validator, each by its own id', () => {
    expect(Object.keys(all).length).toBe(5 + 2 * decisions.length);
    for (const path of Object.keys(all)) expect(validator.getSchema(idOf(path)), path).toBeTypeOf('function');
  });

  it('of facts accept what `evaluate` takes, and nothing else', () => {
    const numRuns = draws(500);
    const seen = { true: 0, false: 0, contradiction: 0 };
    fc.assert(
      fc.property(withOddFacts, ([id, given]) => {
        const taken = isTaken(() => evaluate(id, given));
        seen[`${taken}`] += 1;
        // Facts may have another form and contradict one another too.
        const faults = faultsOf(`facts/${id}.schema.json`, given);
        if (taken === 'contradiction') expect(faults).toEqual([]);
        else expect(faults.length === 0, JSON.stringify(faults)).toBe(taken);
      }),
      { numRuns },
    );
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(numRuns / 5);
  });

  it('of a file accept what `assess` takes, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(withOddFacts, { maxLength: 2 }), fc.boolean(), (parts, isOdd) => {
        const matters = parts.map(([, facts], at) => ({ ...facts, id: isOdd ? ['', ' ', 'a', 1][at] : `m${at}` }));
        const given = asJson({ matters });
        const taken = isTaken(() => parseFile(given));
        const faults = faultsOf('file.schema.json', given);
        if (taken === 'contradiction') expect(faults).toEqual([]);
        else expect(faults.length === 0, JSON.stringify(faults)).toBe(taken);
      }),
      { numRuns: 200 },
    );
  });

  it('of answers hold of every answer', () => {
    const given = anyDecision.chain((id) => fc.tuple(fc.constant(id), factsFor(id, { unknown: 0.3 })));
    fc.assert(
      fc.property(given, ([id, facts]) => {
        if (isTaken(() => evaluate(id, facts)) !== true) return;
        const answer = asJson(evaluate(id, facts)) as Decision;
        expect(faultsOf(`decisions/${id}.schema.json`, answer)).toEqual([]);
        expect(faultsOf(`decisions/${id}.schema.json`, { ...answer, outcome: 'perhaps' })).not.toEqual([]);
        expect(faultsOf('assessment.schema.json', asJson(assess(facts)))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('of rule files accept those of the contract, and not those whose form is another', () => {
    for (const file of Object.values(ruleFiles)) expect(faultsOf('rule.schema.json', file)).toEqual([]);
    const broken = { ...(ruleFiles['fair-use'] as object), rules: [{ name: 'x' }] };
    expect(checkRule(broken)).not.toEqual([]);
    expect(faultsOf('rule.schema.json', broken)).not.toEqual([]);
  });

  it('of another policy are of its facts', () => {
    const own = schemas(loadPolicy(lending, lendingFacts));
    const validate = new Ajv2020({ strict: true, schemas: Object.values(own) as object[] }).getSchema(
      own['facts/late-fee.schema.json']?.$id as string,
    );
    expect(validate?.({ loan: { collectedOn: '2025-02-01' } })).toBe(true);
    expect(validate?.({ loan: { collectedOn: '2025-02-30' } })).toBe(false);
  });
});

it('a range of numbers is all from 1 to the greatest, and no others', () => {
  for (const greatest of [1, 9, 10, 12, 24, 100, 101, 999, 1188, 1200]) {
    const pattern = new RegExp(`^${upTo(greatest)}$`);
    const found = Array.from({ length: 1300 }, (_, at) => at).filter((number) => pattern.test(String(number)));
    expect(found).toEqual(Array.from({ length: greatest }, (_, at) => at + 1));
    expect(pattern.test('01')).toBe(false);
  }
});
