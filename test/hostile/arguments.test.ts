import type { webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as main from '../../src/index.ts';
import { schemas } from '../../src/schemas.ts';
import * as verify from '../../src/verify/index.ts';
import { contract } from '../rules/contract.ts';
import { badArguments, decision, facts, policy, policyFiles } from './bad-arguments.ts';
import { refused } from './refused.ts';

const throws = () => {
  throw new TypeError('out of the blue');
};
const cycle: Record<string, unknown> = {};
cycle.decision = cycle;
const endless: object = new Proxy(
  {},
  {
    ownKeys: () => ['a', 'b'],
    get: () => endless,
    getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
  },
);
const revoked = (of: object) => {
  const { proxy, revoke } = Proxy.revocable(of, {});
  revoke();
  return proxy;
};

/** What nobody should give for anything. */
const anything: readonly (readonly [string, unknown])[] = [
  ...[undefined, null, 0, 5, Number.NaN, '', 'x', 'constructor', '__proto__', true, 1n].map(
    (value) => [`${typeof value} ${String(value)}`, value] as const,
  ),
  ['a symbol', Symbol('x')],
  ['a function', () => 1],
  ['an empty list', []],
  ['a list of an id', ['invoice-dispute']],
  ['an empty object', {}],
  ['an object without prototype', Object.create(null)],
  ['an object that comes to no text', { toString: 'invoice-dispute' }],
  ['a map', new Map()],
  ['a day', new Date(0)],
  ['a cycle', cycle],
  ['a getter that throws', Object.defineProperty({}, 'decision', { enumerable: true, get: throws })],
  ['a proxy that throws', new Proxy({}, { get: throws, ownKeys: throws, getPrototypeOf: throws, has: throws })],
  ['a revoked proxy', revoked({})],
  ['a revoked list', revoked([])],
  ['a revoked function', revoked(() => 1)],
  ['a sparse list', new Array(4_000_000_000)],
  ['only its name', { decision: 'invoice-dispute' }],
  ['a decision of nothing', { decision: 'invoice-dispute', outcome: 'x', values: {}, needs: [1], because: [{}] }],
  ['one with strange reasons', { ...contract.evaluate('invoice-dispute', {}), because: [{}, { rule: 'x' }, 5] }],
];

const keys = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
const file = { asOf: '2025-03-10', matters: [{ id: 'INV-1', invoice: { date: '2025-03-01', amount: '40.00' } }] };
const schema = main.factsOf('collection-date');
const bare = main.compileDecision('invoice-dispute');

/** Every public function with arguments that are good; those whose every argument may be anything or nothing by nature have none. */
const functions: Readonly<Record<string, readonly [work: (...given: never[]) => unknown, good: readonly unknown[]]>> = {
  evaluate: [main.evaluate, ['invoice-dispute', facts, {}]],
  compileDecision: [main.compileDecision, ['invoice-dispute', {}]],
  'what it gives': [main.compileDecision('invoice-dispute'), [facts]],
  'what it gives, typed': [main.compileDecision('invoice-dispute').typed, [facts]],
  'what it gives, bare': [bare.outcome, [bare.typed(facts)]],
  toJavaScript: [main.toJavaScript, ['invoice-dispute', {}]],
  evaluateWithEngine: [main.evaluateWithEngine, ['invoice-dispute', facts, {}]],
  toEngine: [main.toEngine, ['invoice-dispute', {}]],
  factsOf: [main.factsOf, ['invoice-dispute']],
  parseFacts: [main.parseFacts, [facts]],
  parseFile: [main.parseFile, [facts]],
  isDecisionId: [main.isDecisionId, ['invoice-dispute']],
  isPolicyError: [main.isPolicyError, [new Error('x')]],
  checkRule: [main.checkRule, [{}]],
  summarise: [main.summarise, [decision, undefined]],
  explain: [main.explain, [decision, undefined]],
  'explain as a letter': [main.explain, [decision, { as: 'letter' }]],
  explainParts: [main.explainParts, [decision, undefined]],
  assess: [main.assess, [facts, {}]],
  assessWithEngine: [main.assessWithEngine, [facts, {}]],
  evaluateMany: [
    // Lazily, so that one answer is enough of a list without end.
    (...given: [never, never, never]) => main.evaluateMany(...given).next(),
    ['invoice-dispute', [facts], {}],
  ],
  record: [main.record, ['invoice-dispute', facts, {}]],
  replay: [main.replay, [main.record('collection-date', {})]],
  signRecord: [main.signRecord, ['{}', keys.privateKey]],
  verifyRecord: [main.verifyRecord, ['{}', 'AAAA', keys.publicKey]],
  tablesOf: [main.tablesOf, [{ tables: {} }]],
  tablesEnding: [main.tablesEnding, ['2025-03-10', {}]],
  mergeTables: [main.mergeTables, [[{ name: 'a.csv', text: 'DATE,IUDBEDR' }], { observed: { vat: '2026-11-30' } }]],
  policyOn: [main.policyOn, ['2025-03-10', [policy]]],
  diffPolicies: [main.diffPolicies, [policy, policy]],
  explainDiff: [main.explainDiff, [main.diffPolicies(policy, policy), policy, policy]],
  compareReadings: [main.compareReadings, ['invoice-dispute', facts, {}]],
  presetReadings: [main.presetReadings, ['invoice-dispute', facts, 'customer', {}]],
  explainAssessment: [main.explainAssessment, [main.assess(facts), undefined]],
  explainComparison: [main.explainComparison, [main.compareReadings('invoice-dispute', facts), undefined]],
  loadPolicy: [main.loadPolicy, [policyFiles, main.factsOf('collection-date'), {}]],
  toMarkdown: [main.toMarkdown, [policy]],
  compareText: [main.compareText, [[{ name: 'a.txt', text: 'S2.16' }], {}]],
  turningPoints: [main.turningPoints, ['invoice-dispute', facts, 'asOf', { from: '2025-03-10', to: '2025-03-20' }]],
  whatWouldChange: [main.whatWouldChange, ['invoice-dispute', facts, {}]],
  extreme: [main.extreme, ['invoice-dispute', facts, 'asOf', 'open', { from: '2025-03-10', to: '2025-03-20' }]],
  factsFor: [verify.factsFor, ['invoice-dispute', {}]],
  readingsFor: [verify.readingsFor, ['invoice-dispute']],
  arbitrariesOf: [verify.arbitrariesOf, [policy]],
  lawsOf: [verify.lawsOf, [policy]],
  customerLife: [verify.customerLife, [{}]],
  customerFiles: [verify.customerFiles, [{}]],
  faultsOfFile: [verify.faultsOfFile, [file, main.assess(file)]],
  contradictedBy: [verify.contradictedBy, [main.assess(file), main.assess(file)]],
  withOneUnknown: [verify.withOneUnknown, [file, 7]],
  decidedStands: [verify.lawsOf(policy).decidedStands, ['x']],
  checkByBoundaries: [verify.checkByBoundaries, [policy, 'x']],
  runCases: [verify.runCases, [policy, []]],
  runProperties: [verify.runProperties, [[], { policy, runs: 1, seed: 1 }]],
  mutantsOf: [verify.mutantsOf, [policyFiles, schema]],
  runMutants: [
    (...[cases]: [never]) => verify.runMutants({ files: policyFiles, facts: schema, cases, mutants: [] }),
    [[]],
  ],
  boundariesOf: [verify.boundariesOf, [policy, 'x']],
  casesOf: [verify.casesOf, [verify.boundariesOf('collection-date')]],
  schemas: [schemas, [policy]],
  'evaluate without options': [(id: never, given: never) => main.evaluate(id, given), ['invoice-dispute', facts]],
  dictionary: [main.dictionary, [policy]],
  nextQuestion: [main.nextQuestion, ['invoice-dispute', facts, {}]],
  'policy.evaluate': [policy.evaluate, ['x', {}, {}]],
  'policy.checkRule': [policy.checkRule, [{}]],
  'policy.factsOf': [policy.factsOf, ['x']],
  'policy.parseFacts': [policy.parseFacts, [facts]],
  'policy.parseFile': [policy.parseFile, [facts]],
};

it('every function of the entries is tried', () => {
  const tried = Object.keys(functions);
  // What a law is written with throws what the law throws.
  const ofLaws: readonly unknown[] = [verify.holds, verify.applies, verify.known];
  const all = Object.entries({ ...main, ...verify }).filter(
    ([, of]) => typeof of === 'function' && of !== main.PolicyError && !ofLaws.includes(of),
  );
  expect(all.map(([name]) => name).filter((name) => !tried.includes(name))).toEqual([]);
});

const soon = 2000;

describe.each(Object.entries(functions))('%s answers, or refuses as a PolicyError', (_, [work, good]) => {
  const places = good.map((_, place) => place);
  it.each(places)('whatever argument %i is', async (place) => {
    for (const [name, hostile] of anything) {
      const given = good.map((argument, index) => (index === place ? hostile : argument)) as never[];
      const start = performance.now();
      const lines = await refused(() => work(...given)).catch((error) => {
        throw new Error(`${name}: ${error.stack}`);
      });
      if (lines[0] !== 'answered') expect(performance.now() - start, name).toBeLessThan(soon);
      expect(
        lines.filter((line) => /TypeError|undefined is not|cannot read/i.test(line)),
        name,
      ).toEqual([]);
    }
  });

  it('whatever is left out', async () => {
    await refused(() => (work as () => unknown)());
  });
});

it.each<[string, () => unknown]>([
  ['facts', () => main.evaluate('invoice-dispute', endless as never)],
  ['options', () => main.evaluate('invoice-dispute', {}, endless as never)],
  ['a rule file', () => expect(main.checkRule(endless)).toHaveLength(1)],
  ['files', () => main.loadPolicy(endless as never, main.factsOf('collection-date'))],
  ['a schema', () => main.loadPolicy(policyFiles, endless as never)],
  ['an answer', () => main.explain(endless as never)],
])('%s without end are refused soon', async (_, work) => {
  const start = performance.now();
  await refused(work);
  expect(performance.now() - start).toBeLessThan(2 * soon);
});

describe('what is wrong with an argument is told with its place and what to give', () => {
  it.each(badArguments)('%s', async (_, work, ...lines) => {
    expect(await refused(work)).toEqual(lines);
  });
});
