import { contract } from './contract.ts';
import { type InnerPolicy, innerOf } from './inner-policy.ts';
import { deepFreeze } from './language/run-time/deep-freeze.ts';
import type { AnyPolicy } from './policy-interface.ts';
import type { JsonSchema } from './schemas/forms.ts';
import { schemasOf } from './schemas/policy-schemas.ts';

export type { JsonSchema } from './schemas/forms.ts';

/**
 * The JSON Schemas (2020-12) of the contract, or of a `policy` of your own, by the names of their files: `facts.schema.json`, and of each decision
 * `facts/<id>.schema.json` and `decisions/<id>.schema.json`; `file.schema.json`, `assessment.schema.json`, `reason.schema.json` and
 * `rule.schema.json`. Each has an `$id`, by which the others lead to it. What facts accept is what `evaluate` takes, but for facts that
 * contradict one another, as their descriptions say. Throws `PolicyError` (`malformed`) for what is no policy.
 * @example
 * Object.keys(schemas()).includes('facts/invoice-dispute.schema.json') // true
 */
export function schemas(policy?: AnyPolicy): Readonly<Record<string, JsonSchema>> {
  return deepFreeze(schemasOf(policy === undefined ? (contract() as unknown as InnerPolicy) : innerOf(policy)));
}
