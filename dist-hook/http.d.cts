import { Hono } from 'hono';
import { AnyPolicy } from './index.cjs';
import 'json-rules-engine';
import 'zod';

/** How a policy is served. */
interface HttpOptions {
    /** A policy of your own; the contract unless given. */
    readonly policy?: AnyPolicy | undefined;
    /** The most bytes of a body; 1,000,000 unless told. */
    readonly mostBytes?: number | undefined;
    /** Takes what came and how it was answered, one entry a request; nothing of facts is in it. */
    readonly log?: ((entry: LogEntry) => void) | undefined;
    /** A clock in milliseconds, such as `() => performance.now()`, for how long answers take; nothing reads one otherwise. */
    readonly now?: (() => number) | undefined;
}
interface LogEntry {
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
declare function appOf(options?: HttpOptions): Hono;
/** The handler of the contract: `export default app` in a worker, or `serve({ fetch: app.fetch })` in Node. */
declare const app: Hono;

export { app, appOf };
export type { HttpOptions, LogEntry };
