import { AnyPolicy } from './index.js';
import 'json-rules-engine';
import 'zod';

/** A JSON Schema of the 2020-12 dialect. */
type JsonSchema = {
    readonly [keyword: string]: unknown;
};

/**
 * The JSON Schemas (2020-12) of the contract, or of a `policy` of your own, by the names of their files: `facts.schema.json`, and of each decision
 * `facts/<id>.schema.json` and `decisions/<id>.schema.json`; `file.schema.json`, `assessment.schema.json`, `reason.schema.json` and
 * `rule.schema.json`. Each has an `$id`, by which the others lead to it. What facts accept is what `evaluate` takes, but for facts that
 * contradict one another, as their descriptions say. Throws `PolicyError` (`malformed`) for what is no policy.
 * @example
 * Object.keys(schemas()).includes('facts/invoice-dispute.schema.json') // true
 */
declare function schemas(policy?: AnyPolicy): Readonly<Record<string, JsonSchema>>;

export { schemas };
export type { JsonSchema };
