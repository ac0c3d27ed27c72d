import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { contract } from './contract.ts';
import { dictionaryAsData } from './dictionary-as-data.ts';
import { askedBody } from './http/asked-body.ts';
import { docsPage } from './http/docs-page.ts';
import { Metrics } from './http/metrics.ts';
import { openApi } from './http/open-api.ts';
import { problemOf, problemResponse } from './http/problem.ts';
import { type InnerPolicy, innerOf } from './inner-policy.ts';
import { isPolicyError } from './language/answer/policy-error.ts';
import { lazily } from './language/run-time/lazily.ts';
import type { AnyPolicy } from './policy-interface.ts';
import { schemasOf } from './schemas/policy-schemas.ts';

/** How a policy is served. */
export interface HttpOptions {
  /** A policy of your own; the contract unless given. */
  readonly policy?: AnyPolicy | undefined;
  /** The most bytes of a body; 1,000,000 unless told. */
  readonly mostBytes?: number | undefined;
  /** Takes what came and how it was answered, one entry a request; nothing of facts is in it. */
  readonly log?: ((entry: LogEntry) => void) | undefined;
  /** A clock in milliseconds, such as `() => performance.now()`, for how long answers take; nothing reads one otherwise. */
  readonly now?: (() => number) | undefined;
}

export interface LogEntry {
  readonly method: string;
  /** The place as it is in the OpenAPI document; `unknown` for any other. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number | null;
}

/**
 * A handler of web requests that answers by a policy: `POST /decisions/<id>` with `{ facts, readings?, tables?, reasons? }`, `POST /assessment` with
 * `{ file, … }`, `GET /decisions`, `/facts`, `/clauses`, `/openapi.json`, `/docs`, `/health`, `/metrics`. Answers are without why unless `reasons` asks for it. What is refused
 * comes as RFC 9457 has it, with all issues. It keeps nothing but its counts. Needs the optional peer `hono`. Throws `PolicyError` for what is no policy.
 * @example
 * (await (await appOf().request('/health')).json()).status // 'ok'
 */
export function appOf(options: HttpOptions = {}): Hono {
  const { mostBytes = 1_000_000, log, now } = options;
  const given = options.policy === undefined ? null : innerOf(options.policy);
  const policy = lazily((): InnerPolicy => given ?? (contract() as unknown as InnerPolicy));
  const document = lazily(() => {
    const { decisions, modelOf, stamp, dictionary, documents } = policy();
    const readings = [...dictionary.readings.values()].map(({ id, options }) => [id, options.map((one) => one.id)]);
    const title = documents.title ?? 'A contract as rules';
    const schemas = schemasOf(policy());
    return openApi({ decisions, modelOf, stamp, schemas, readings: Object.fromEntries(readings), title });
  });
  const data = lazily(() => dictionaryAsData(policy()));
  // What is the same for everybody is put into words once.
  const kept = {
    '/decisions': textOf(() => data().decisions),
    '/facts': textOf(() => data().facts),
    '/clauses': textOf(() => data().clauses),
    '/openapi.json': textOf(document),
  };
  const page = lazily(() => docsPage(document()));
  const metrics = new Metrics();
  const app = new Hono();

  app.use(async (context, next) => {
    const began = now?.();
    await next();
    const { method } = context.req;
    const { status } = context.res;
    const route = routeOf(new URL(context.req.url).pathname, policy().decisions);
    const milliseconds = now === undefined || began === undefined ? null : now() - began;
    metrics.count(method, route, status, milliseconds);
    log?.({ method, route, status, milliseconds });
  });
  const tooLarge = () => problemResponse(problemOf('too-large'));
  const counted = bodyLimit({ maxSize: mostBytes, onError: tooLarge });
  // A body that says how long it is need not be counted, which would read it as a stream.
  app.use((context, next) => {
    const length = toldLength(context.req.raw.headers);
    return length === null ? counted(context, next) : length > mostBytes ? Promise.resolve(tooLarge()) : next();
  });
  app.onError((error) => {
    if (!isPolicyError(error)) return problemResponse(problemOf('fault'));
    const isUnknown = error.issues.some(({ code, at }) => code === 'unknown-decision' && at === '');
    return problemResponse(problemOf(isUnknown ? 'unknown-decision' : 'bad-input', { issues: error.issues }));
  });
  app.notFound((context) => {
    const route = routeOf(new URL(context.req.url).pathname, policy().decisions);
    if (route === 'unknown') return problemResponse(problemOf('unknown-place'));
    const allow = route.startsWith('/decisions/') || route === '/assessment' ? 'POST' : 'GET';
    return problemResponse(problemOf('other-method'), { allow });
  });

  app.post('/decisions/:id', async (context) => {
    const id = context.req.param('id');
    policy().modelOf(id);
    const asked = await askedBody(context.req.raw, 'facts');
    if (asked instanceof Response) return asked;
    const decision = asked.answer((facts, how) => policy().evaluate(id, facts, how));
    metrics.countDecision(id, decision.outcome !== null);
    return context.json(decision);
  });
  app.post('/assessment', async (context) => {
    const asked = await askedBody(context.req.raw, 'file');
    if (asked instanceof Response) return asked;
    return context.json(asked.answer((file, how) => policy().assess(file as object, how)));
  });
  for (const [place, text] of Object.entries(kept))
    app.get(place, (context) => context.body(text(), 200, { 'content-type': 'application/json' }));
  app.get('/docs', (context) => context.html(page()));
  app.get('/health', (context) => context.json({ status: 'ok', version: policy().stamp.version }));
  app.get('/metrics', (context) => context.text(metrics.text()));
  return app;
}

const textOf = (content: () => unknown): (() => string) => lazily(() => JSON.stringify(content()));

const places = ['/assessment', '/decisions', '/facts', '/clauses', '/openapi.json', '/docs', '/health', '/metrics'];

/** How many bytes a body has by its headers; `null` where they do not say, and beyond any limit where they say it in no number. */
function toldLength(headers: Headers): number | null {
  const told = headers.get('content-length');
  if (told === null || headers.has('transfer-encoding')) return null;
  return /^\d{1,15}$/.test(told) ? Number(told) : Number.POSITIVE_INFINITY;
}

/** Names of places are few, whatever is asked for, so that counts stay few too. */
function routeOf(path: string, decisions: readonly string[]): string {
  if (places.includes(path)) return path;
  const [, first, id = '', ...more] = path.split('/');
  return first === 'decisions' && more.length === 0 && decisions.includes(id) ? path : 'unknown';
}

/** The handler of the contract: `export default app` in a worker, or `serve({ fetch: app.fetch })` in Node. */
export const app: Hono = appOf();
