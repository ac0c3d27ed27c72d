import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { compileDecision, decisions, evaluate, loadPolicy, toJavaScript } from '../../src/index.ts';
import { facts } from '../policy/tool-lending/facts.ts';
import { files } from '../policy/tool-lending/index.ts';
import { ruleFiles } from '../rules/contract.ts';
import { countingModule } from '../translate/counting.ts';
import { cli } from './io.ts';

type Make = (run: never) => object;

const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The modules that a command line writes to `out`, loaded from a folder of their own, by decision. */
let asked = 0;
async function modulesOf(line: string, given: Readonly<Record<string, string>> = {}): Promise<Record<string, Make>> {
  const written = new Map<string, string>();
  const { code, err } = await cli(line, { written, files: given });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const own = join(folder, String(asked++));
  for (const [path, text] of written) {
    mkdirSync(dirname(join(own, path)), { recursive: true });
    writeFileSync(join(own, path), text);
  }
  const { default: all } = (await import(pathToFileURL(join(own, 'out/index.mjs')).href)) as { default: Make[] };
  const names = [...written.keys()].filter((path) => path !== 'out/index.mjs');
  expect(all.length).toBe(names.length);
  return Object.fromEntries(names.map((path, at) => [path.slice('out/'.length, -'.mjs'.length), all[at] as Make]));
}

const policyText = (): Record<string, string> => {
  const { rules, ...policy } = files;
  const texts = Object.entries(rules).map(([decision, file]) => [`lending/${decision}.json`, JSON.stringify(file)]);
  return { ...Object.fromEntries(texts), 'lending/policy.json': JSON.stringify(policy) };
};
const factsModule = fileURLToPath(new URL('../policy/tool-lending/facts.ts', import.meta.url));

describe('compile', () => {
  it('writes the contract under other readings, to be given back', async () => {
    const readings = { 'last-day-not-working': 'rolls-forward' } as const;
    const modules = await modulesOf('compile --out out --reading last-day-not-working=rolls-forward');
    expect(Object.keys(modules)).toEqual(decisions);
    const compiled = modules['invoice-dispute'] as Make;
    const ask = compileDecision('invoice-dispute', { readings, compiled });
    const account = {
      invoice: { date: '2025-03-06', amount: '9.00' },
      dispute: { form: 'letter', sentOn: '2025-04-07' },
    } as const;
    const { outcome, values, needs } = evaluate('invoice-dispute', account, { readings });
    expect(ask(account)).toEqual({ outcome, values, needs });
    expect(ask.outcome(ask.typed(account))).toBe('in-time');
    const expected = 'a module that `compile` made of `invoice-dispute` from these very files';
    const withoutBounds = (run: never): object => {
      const own = compiled(run) as { whole: object };
      return { ...own, whole: { ...own.whole, bounds: undefined } };
    };
    for (const wrong of [
      { compiled },
      { readings, compiled: modules['fair-use'] as Make },
      { readings, compiled: () => ({}) },
      { readings, compiled: withoutBounds },
    ])
      expect(() => compileDecision('invoice-dispute', wrong)).toThrow(expected);
  });

  it('writes a policy of its own, which runs on it', async () => {
    const modules = await modulesOf(`compile lending --facts ${factsModule} --out out`, policyText());
    expect(Object.keys(modules)).toEqual(['deposit-refund', 'late-fee', 'return-day']);
    const answers = { known: 0, whole: 0 };
    const counted = Object.values(modules).map((make) => countingModule(make as never, answers));
    const policy = loadPolicy(files, facts, { compiled: counted as never });
    const account = {
      asOf: '2025-03-01',
      loan: { collectedOn: '2025-02-01', tools: [{ name: 'ladder', worth: '90.00', returnedOn: null }] },
      deposit: { amount: '20.00', paidOn: '2025-02-01', claimedOn: '2025-02-20' },
    };
    const byClosures = loadPolicy(files, facts);
    for (const decision of policy.decisions)
      expect(JSON.stringify(policy.evaluate(decision, account))).toBe(
        JSON.stringify(byClosures.evaluate(decision, account)),
      );
    expect(answers).toEqual({ known: 3, whole: 3 });
    const [first] = counted;
    expect(() => loadPolicy({ ...files, version: '9.9.9' }, facts, { compiled: [first as Make] })).toThrow(
      '/compiled/0: expected a module made of these very files',
    );
    expect(() => loadPolicy(files, facts, { compiled: [(() => 1) as unknown as Make] })).toThrow(
      '/compiled/0: expected the default',
    );
    expect(() => loadPolicy(files, facts, { compiled: 5 as never })).toThrow('/compiled: expected a list of modules');
  });

  it('writes the rule files of a folder that stand beside those of the contract', async () => {
    const given = { 'rules/fair-use.json': JSON.stringify(ruleFiles['fair-use']) };
    expect(Object.keys(await modulesOf('compile rules --out out', given))).toEqual(['fair-use']);
  });

  it.each([
    ['an unknown reading', 'compile --out out --reading nothing=x', {}, 'unknown reading `nothing`'],
    ['no name', 'compile --out=', {}, '--out: expected a folder, found nothing'],
    ['no facts', 'compile lending --out out', policyText(), '--facts: expected the module of the facts'],
    [
      'facts that are not there',
      'compile lending --out out --facts none.js',
      policyText(),
      'none.js: expected a JavaScript',
    ],
    [
      'facts without a policy',
      'compile r --out out --facts x.js',
      { 'r/a.json': '{}' },
      '--facts: expected a folder with',
    ],
    ['an unsound rule', 'compile r --out out', { 'r/a.json': '{}' }, 'a/decision: `decision` is missing'],
    ['what is no JSON', 'compile r --out out', { 'r/a.json': '{' }, 'a.json: expected JSON'],
    ['a folder that is not there', 'compile nowhere --out out', {}, 'nowhere: expected a folder'],
  ])('refuses %s, and writes nothing', async (_, line, given, message) => {
    const written = new Map<string, string>();
    const { code, err, out } = await cli(line, { written, files: given });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(written.size).toBe(0);
  });
});

it('the source of a decision is the same each time, and holds no evaluator', () => {
  const source = toJavaScript('invoice-dispute');
  expect(toJavaScript('invoice-dispute', { readings: {} })).toBe(source);
  expect(source).not.toMatch(/\beval\b|Function|import /);
  expect(toJavaScript('invoice-dispute', { readings: { 'dispute-timing': 'receipt' } })).not.toBe(source);
});
