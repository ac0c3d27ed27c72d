import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { app, appOf, type LogEntry } from '../../src/http.ts';
import { assess, type DecisionId, decisions, evaluate, loadPolicy } from '../../src/index.ts';
import { facts as lendingFacts } from '../policy/tool-lending/facts.ts';
import { files as lending } from '../policy/tool-lending/index.ts';
import { oddFacts } from './odd-facts.ts';

const post = (path: string, body: unknown, to = app) =>
  to.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const asJson = (data: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(data));

interface Response200 {
  readonly content: Readonly<Record<string, unknown>>;
}
type Operation = { readonly responses: Readonly<Record<string, Response200>> };
const document = (await (await app.request('/openapi.json')).json()) as {
  paths: Record<string, Record<'get' | 'post', Operation>>;
};
const validator = new Ajv2020({ strict: false, validateSchema: false }).addSchema(document, 'api');

/** What the document says against a response; nothing where it is as described. */
async function faultsOf(path: string, method: 'get' | 'post', response: Response): Promise<string[]> {
  const status = document.paths[path]?.[method].responses[response.status] === undefined ? 'default' : response.status;
  const type = (response.headers.get('content-type') ?? '').split(';')[0] as string;
  const place = ['paths', path, method, 'responses', String(status), 'content', type, 'schema'];
  const pointer = place
    .map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1'))
    .map(encodeURIComponent)
    .join('/');
  const validate = validator.getSchema(`api#/${pointer}`);
  if (validate === undefined) return [`${status} ${type} is not described`];
  validate(await response.clone().json());
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const numRuns = Number(process.env.REQUESTS ?? 400);
const anyDecision = fc.constantFrom(...decisions);

describe('over HTTP', () => {
  it('every response to any body is one that the document describes', async () => {
    const seen = new Map<number, number>();
    const options = fc.constantFrom(
      {},
      {},
      {},
      { readings: {} },
      { readings: { x: 'y' } },
      { reasons: 'short' },
      { reasons: 'full' },
      { reasons: 'long' },
      { tables: [] },
      { more: 1 },
    );
    const bodies = anyDecision.chain((id) => fc.tuple(fc.constant(id), oddFacts(id), options, fc.nat(20)));
    await fc.assert(
      fc.asyncProperty(bodies, async ([id, facts, more, how]) => {
        const isFile = how % 4 === 0;
        const path = isFile ? '/assessment' : `/decisions/${id}`;
        const body = how === 20 ? JSON.stringify(facts).slice(1) : { [isFile ? 'file' : 'facts']: facts, ...more };
        const response = await post(path, body);
        seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
        expect(await faultsOf(path, 'post', response)).toEqual([]);
      }),
      { numRuns },
    );
    expect([...seen.keys()].toSorted()).toEqual([200, 400, 422]);
  });

  it.each(['/decisions', '/facts', '/clauses', '/health'])('%s is as it is described', async (path) => {
    const response = await app.request(path);
    expect(response.status).toBe(200);
    expect(await faultsOf(path, 'get', response)).toEqual([]);
  });

  it('answers are those of `evaluate` and `assess`, without why unless it is asked for', async () => {
    const facts = { asOf: '2025-04-09', invoice: { date: '2025-03-10', amount: '80.00' }, dispute: null };
    const readings = { 'last-day-not-working': 'rolls-forward' } as const;
    const response = await post('/decisions/invoice-dispute', { facts, readings });
    const asked = (reasons: 'none' | 'short' | 'full') =>
      asJson(evaluate('invoice-dispute' as DecisionId, facts, { readings, reasons }));
    expect(await response.json()).toEqual(asked('none'));
    for (const reasons of ['short', 'full'] as const)
      expect(await (await post('/decisions/invoice-dispute', { facts, readings, reasons })).json()).toEqual(
        asked(reasons),
      );
    const { statement } = (await (await post('/assessment', { file: facts })).json()) as { statement: unknown };
    expect(statement).toEqual(asJson(assess(facts).statement));
  });

  it('what is refused comes as a problem with every issue, at its place in the body', async () => {
    const response = await post('/decisions/invoice-dispute', {
      facts: { invoice: { date: '2025-02-30', amuont: '1.00' } },
      readings: { 'dispute-timing': 'posting' },
    });
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem = (await response.json()) as { status: number; issues: { at: string }[] };
    expect(problem.status).toBe(422);
    expect(problem.issues.map(({ at }) => at).toSorted()).toEqual([
      '/facts/invoice/amuont',
      '/facts/invoice/date',
      '/readings/dispute-timing',
    ]);
  });

  it.each<[string, () => Response | Promise<Response>, number]>([
    ['a decision that is none', () => post('/decisions/invoice-dispte', { facts: {} }), 404],
    ['a place that is none', () => app.request('/lunch'), 404],
    ['another method', () => app.request('/decisions/invoice-dispute'), 405],
    ['another method for what is read', () => post('/facts', {}), 405],
    ['no facts', () => post('/decisions/invoice-dispute', {}), 422],
    ['a list', () => post('/decisions/invoice-dispute', []), 422],
    ['no JSON', () => post('/decisions/invoice-dispute', '{'), 400],
    [
      'a key twice',
      () => post('/decisions/invoice-dispute', '{"facts":{"asOf":"2025-03-10","asOf":"2025-03-11"}}'),
      400,
    ],
    [
      'no text',
      () =>
        app.request('/assessment', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: new Uint8Array([0xff]),
        }),
      400,
    ],
    ['another media type', () => app.request('/assessment', { method: 'POST', body: 'file' }), 415],
    ['too much', () => post('/assessment', { file: { application: { name: 'x'.repeat(1_000_000) } } }), 413],
  ])('%s is told', async (_, asked, status) => {
    const response = await asked();
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      status,
      type: expect.stringMatching(/^https:/),
      title: expect.any(String),
    });
  });

  it('is logged and counted without anything of the facts', async () => {
    const entries: LogEntry[] = [];
    let clock = 0;
    const own = appOf({ log: (entry) => entries.push(entry), now: () => (clock += 5) });
    await post('/decisions/fair-use', { facts: {} }, own);
    await own.request('/x/y');
    expect(entries).toEqual([
      { method: 'POST', route: '/decisions/fair-use', status: 200, milliseconds: 5 },
      { method: 'GET', route: 'unknown', status: 404, milliseconds: 5 },
    ]);
    const metrics = await (await own.request('/metrics')).text();
    expect(metrics).toContain(
      'contract_rules_requests_total{method="POST",route="/decisions/fair-use",status="200"} 1',
    );
    expect(metrics).toContain('contract_rules_decisions_total{decision="fair-use",decided="false"} 1');
    expect(metrics).toContain('contract_rules_request_seconds_sum 0.01');
  });

  it('has a page that says what can be asked, and loads nothing', async () => {
    const page = await (await app.request('/docs')).text();
    for (const id of decisions) expect(page).toContain(`<code>/decisions/${id}</code>`);
    expect(page).not.toMatch(/<script|src=|http/);
  });

  it('answers by a policy of one own', async () => {
    const own = appOf({ policy: loadPolicy(lending, lendingFacts) });
    const facts = { loan: { collectedOn: '2025-02-01', tools: [] }, asOf: '2025-02-03' };
    expect(await (await post('/decisions/return-day', { facts }, own)).json()).toMatchObject({
      decision: 'return-day',
    });
    expect((await post('/decisions/invoice-dispute', { facts }, own)).status).toBe(404);
  });
});
