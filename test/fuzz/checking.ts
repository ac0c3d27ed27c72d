import { files } from '../../rules/index.ts';
import { checkRule, explain, loadPolicy, type Policy, PolicyError } from '../../src/index.ts';
import { named } from '../hostile/named.ts';
import { facts as lendingFacts } from '../policy/tool-lending/facts.ts';
import { files as lendingFiles } from '../policy/tool-lending/index.ts';
import type { Json } from './json-tree.ts';
import { holdsAlike, type Target } from './target.ts';

export const checkingRules: Target = {
  name: 'checkRule',
  seeds: Object.values(files.rules) as Json[],
  run(document) {
    const issues = checkRule(document);
    return issues.length > 0 && new PolicyError(issues).message;
  },
};

const loan = {
  asOf: '2025-03-01',
  loan: { collectedOn: '2025-02-01', tools: [{ name: 'ladder', worth: '90.00', returnedOn: null }] },
  deposit: { amount: '20.00', paidOn: '2025-02-01', claimedOn: '2025-02-20' },
};
const allRoles = named((role) => `a${role.toLowerCase()}`);

/** Policies of few rules with the schemas of their facts, which are no input. */
const schemas: Readonly<Record<string, never>> = {
  lending: lendingFacts as never,
  roles: allRoles.schema as never,
};
const seeds: readonly Json[] = [
  { schema: 'lending', files: lendingFiles, facts: loan, options: {} },
  { schema: 'lending', files: lendingFiles, facts: {}, options: {} },
  { schema: 'roles', files: allRoles.files, facts: allRoles.given, options: allRoles.options },
  { schema: 'roles', files: allRoles.files, facts: allRoles.given, options: allRoles.another },
] as unknown as Json[];

/** The input's parts; one whose very form was changed gives nothing of them. */
function policyIn(input: Json): { readonly policy: Policy; readonly facts: never; readonly options: never } {
  const { schema, files, facts, options } = Object(input) as Record<'schema' | 'files' | 'facts' | 'options', never>;
  const known = schema === 'roles' ? 'roles' : 'lending';
  return {
    policy: loadPolicy(files as never, schemas[known] as never),
    facts: facts as never,
    options: options as never,
  };
}

/** Files that load are asked each of their questions; those that do not are refused. */
export const loadingPolicies: Target = {
  name: 'loadPolicy',
  seeds,
  run(input) {
    const { policy, facts, options } = policyIn(input);
    return policy.decisions.map((id) => explain(policy.evaluate(id, facts, options), policy));
  },
  async alsoHold(input) {
    const { policy, facts, options } = policyIn(input);
    for (const id of policy.decisions)
      await holdsAlike(
        () => policy.evaluate(id, facts, options),
        () => policy.evaluateWithEngine(id, facts, options),
      );
  },
};
