import { describe, expect, it } from 'vitest';
import * as main from '../../src/index.ts';
import * as verify from '../../src/verify/index.ts';
import { contract, examplesOf } from '../rules/contract.ts';
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

const facts = examplesOf('invoice-dispute')[0]?.facts as object;
const policyFiles = { version: '1', inForceFrom: '2025-01-01', clauses: [], rules: {} };
const decision = contract.evaluate('invoice-dispute', facts as never);
const policy = main.loadPolicy(policyFiles, main.factsOf('collection-date'));

/** Every public function with arguments that are good; those whose every argument may be anything or nothing by nature have none. */
const functions: Readonly<Record<string, readonly [work: (...given: never[]) => unknown, good: readonly unknown[]]>> = {
  evaluate: [main.evaluate, ['invoice-dispute', facts, {}]],
  evaluateWithEngine: [main.evaluateWithEngine, ['invoice-dispute', facts, {}]],
  toEngine: [main.toEngine, ['invoice-dispute', {}]],
  factsOf: [main.factsOf, ['invoice-dispute']],
  checkRule: [main.checkRule, [{}]],
  summarise: [main.summarise, [decision, undefined]],
  explain: [main.explain, [decision, undefined]],
  assess: [main.assess, [facts, {}]],
  assessWithEngine: [main.assessWithEngine, [facts, {}]],
  compareReadings: [main.compareReadings, ['invoice-dispute', facts, {}]],
  presetReadings: [main.presetReadings, ['invoice-dispute', facts, 'customer', {}]],
  explainAssessment: [main.explainAssessment, [main.assess(facts), undefined]],
  explainComparison: [main.explainComparison, [main.compareReadings('invoice-dispute', facts), undefined]],
  loadPolicy: [main.loadPolicy, [policyFiles, main.factsOf('collection-date'), {}]],
  toMarkdown: [main.toMarkdown, [policy]],
  compareText: [main.compareText, [[{ name: 'a.txt', text: 'S2.16' }], {}]],
  factsFor: [verify.factsFor, ['invoice-dispute', {}]],
  readingsFor: [verify.readingsFor, ['invoice-dispute']],
  arbitrariesOf: [verify.arbitrariesOf, [policy]],
  lawsOf: [verify.lawsOf, [policy]],
  decidedStands: [verify.lawsOf(policy).decidedStands, ['x']],
  checkByBoundaries: [verify.checkByBoundaries, [policy, 'x']],
  'policy.evaluate': [policy.evaluate, ['x', {}, {}]],
  'policy.checkRule': [policy.checkRule, [{}]],
  'policy.factsOf': [policy.factsOf, ['x']],
};

it('every function of the entries is tried', () => {
  const tried = Object.keys(functions);
  const all = Object.entries({ ...main, ...verify }).filter(
    ([, of]) => typeof of === 'function' && of !== main.PolicyError,
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
  const schema = main.factsOf('collection-date');
  const options = (given: unknown) => main.evaluate('invoice-dispute', {}, given as never);
  const load = (changed: object, how?: object) => main.loadPolicy({ ...policyFiles, ...changed }, schema, how);
  it.each<[string, () => unknown, ...string[]]>([
    [
      'no decision',
      () => main.evaluate(undefined as never, {}),
      '(top): expected the id of a decision, one of `decisions`, found `undefined`',
    ],
    [
      'a list of a decision',
      () => main.factsOf(['invoice-dispute'] as never),
      '(top): expected the id of a decision, one of `decisions`, found a list',
    ],
    [
      'no options',
      () => options(null),
      '(top): expected an object of options (`readings`, `tables`), or nothing, found null',
    ],
    [
      'options of 5',
      () => options(5),
      '(top): expected an object of options (`readings`, `tables`), or nothing, found the number 5',
    ],
    ['a misspelt option', () => options({ reading: {} }), '/reading: unknown key `reading`, did you mean `readings`?'],
    ['readings of null', () => options({ readings: null }), '/readings: expected an object of readings, found null'],
    [
      'a misspelt preset',
      () => main.presetReadings('invoice-dispute', {}, 'provder' as never),
      '(top): expected one of `default`, `customer`, `provider`, found "provder", did you mean `provider`?',
    ],
    [
      'a misspelt preset, where nothing is asked for',
      () => main.presetReadings('nothing' as never, {}, 'default'),
      '(top): unknown decision `nothing`',
    ],
    [
      'a misspelt way to load',
      () => load({}, { chek: 'boundaries' }),
      '/chek: unknown key `chek`, did you mean `check`?',
    ],
    [
      'an unknown way to check',
      () => load({}, { check: 'boundary' }),
      '/check: expected one of `boundaries`, found "boundary"',
    ],
    [
      'empty files',
      () => main.loadPolicy({} as never, schema),
      '/version: `version` is missing, give text',
      '/inForceFrom: `inForceFrom` is missing, give a day, like "2025-03-10"',
      '/rules: `rules` is missing, give an object',
      '/clauses: `clauses` is missing, give a list',
    ],
    [
      'no files',
      () => main.loadPolicy(undefined as never, schema),
      '(top): expected the files of a policy: an object with `version`, `inForceFrom`, `clauses`, `rules`, found `undefined`',
    ],
    [
      'no schema',
      () => main.loadPolicy(policyFiles, undefined as never),
      'facts: expected a schema made for facts, found `undefined`',
    ],
    ['an unknown document', () => load({ reading: [] }), '/reading: unknown key `reading`'],
    ['a version of 1', () => load({ version: 1 }), '/version: expected text, found the number 1'],
    ['no version at all', () => load({ version: '' }), '/version: expected text that is not empty, found ""'],
    [
      'no day of coming into force',
      () => load({ inForceFrom: '2025-02-30' }),
      '/inForceFrom: expected a day, like "2025-03-10", found "2025-02-30"',
    ],
    [
      'misspelt options of what is drawn',
      () => verify.factsFor('invoice-dispute', { unknwn: 0.5, tabled: 2, days: ['2025-01-01'] } as never),
      '/unknwn: unknown key `unknwn`, did you mean `unknown`?',
      '/tabled: expected a probability from 0 to 1',
      '/days: expected two days, the first and the last',
    ],
    ['a rule file of null', () => load({ rules: { x: null } }), 'x: expected an object, found null'],
    ['a word of null', () => load({ words: [null] }), 'words/0: expected an object, found null'],
    [
      'no answer',
      () => main.explain({} as never),
      '/decision: `decision` is missing, give text',
      '/outcome: `outcome` is missing, give text',
      '/values: `values` is missing, give an object',
      '/needs: `needs` is missing, give a list',
      '/effects: `effects` is missing, give a list',
      '/reserved: `reserved` is missing, give a list',
      '/because: `because` is missing, give a list',
      '/readings: `readings` is missing, give an object',
      '/tables: `tables` is missing, give a list',
    ],
    [
      'an answer of another policy',
      () => main.explain(main.evaluate('invoice-dispute', facts), policy),
      '(top): unknown decision `invoice-dispute`',
    ],
    [
      'an answer with reasons of another',
      () => main.explain({ ...decision, because: [{ rule: 'none' }] } as never),
      '(top): expected the decision as this policy gave it, whole and unchanged, found another',
    ],
    [
      'no policy',
      () => main.toMarkdown({} as never),
      '(top): expected a policy as `loadPolicy` gave it, no copy, found an object',
    ],
  ])('%s', async (_, work, ...lines) => {
    expect(await refused(work)).toEqual(lines);
  });
});
