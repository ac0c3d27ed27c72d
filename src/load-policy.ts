import type { z } from 'zod';
import { parseForm } from './check/form.ts';
import { issuesIfThrown } from './check/rule-book.ts';
import { publicPolicy } from './inner-policy.ts';
import { type Issue, pointer } from './language/answer/issue.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import type { PolicyFiles } from './language/grammar/policy-files.ts';
import { ruleFile } from './language/grammar/rule-file.ts';
import type { DecisionModel } from './language/model/decision-model.ts';
import { policyOf } from './policy.ts';
import type { Answers, AnyAnswers, Policy } from './policy-interface.ts';
import { checkByBoundaries } from './verify/check-boundaries.ts';

/** How a policy is loaded. */
export interface LoadOptions {
  /**
   * What is tried beside checking each file: with `'boundaries'`, that examples hold, no two rules hold at once and each is
   * reached, on about 20,000 facts around the boundaries of each decision. Takes seconds a decision; nothing unless told.
   */
  readonly check?: 'boundaries' | undefined;
}

/**
 * A policy of your own, every rule file checked now. Its decisions are known by the names of `rules`, its facts by the schema;
 * outcomes are text unless a type of the answers is given: `loadPolicy<typeof facts, MyAnswers>(files, facts)`.
 * Throws `PolicyError` with the issues of all files at once, each with its `file`.
 * @example
 * loadPolicy({ version: '1', inForceFrom: '2025-01-01', clauses: [], rules: {} }, factsOf('collection-date')).decisions // []
 */
export function loadPolicy<Schema extends z.ZodType, Id extends string>(
  files: PolicyFiles<Id>,
  schema: Schema,
  options?: LoadOptions,
): Policy<z.input<Schema>, AnyAnswers<Id>>;
export function loadPolicy<Schema extends z.ZodType, A extends Answers>(
  files: PolicyFiles,
  schema: Schema,
  options?: LoadOptions,
): Policy<z.input<Schema>, A>;
export function loadPolicy(files: PolicyFiles, schema: z.ZodType, { check }: LoadOptions = {}): Policy {
  const made = issuesIfThrown(() => ({ policy: policyOf(files, schema) }));
  if ('issues' in made) throw new PolicyError([...made.issues.map(inDocument), ...formIssues(files.rules)]);
  const { policy } = made;
  const issues = policy.decisions.flatMap((decision) => {
    const checked = issuesIfThrown(() => ({ rule: policy.modelOf(decision) }));
    if ('issues' in checked) return checked.issues;
    if (check !== 'boundaries') return [];
    return checkByBoundaries(policy, decision).map((issue) => ({ file: decision, ...issue }));
  });
  const bounds = issuesIfThrown(() => ({ all: policy.bounds.all() }));
  if ('issues' in bounds) issues.push(...bounds.issues);
  else if (issues.length === 0) {
    const models = [...policy.decisions.map(policy.modelOf), ...bounds.all.map(({ model }) => model)];
    issues.push(...unusedIn(files.prelude ?? {}, models));
  }
  if (issues.length === 0) return publicPolicy(policy);
  // A file that others consult is at fault once, however many of them it keeps from being checked.
  throw new PolicyError([...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()]);
}

/** Terms of the prelude that no rule file and no bound reads; they would never be checked. */
const unusedIn = (prelude: object, models: readonly DecisionModel[]): Issue[] =>
  Object.keys(prelude)
    .filter((name) => !models.some(({ terms }) => terms.has(name)))
    .map((name): Issue => ({ code: 'unused-name', file: 'prelude', at: pointer([name]), name }));

const besideRules = [
  'title',
  'clauses',
  'readings',
  'notedReadings',
  'tables',
  'contradictions',
  'bounds',
  'inWords',
  'prelude',
  'examples',
];

/** The pointer of an issue names the document first; one that names none is about the schema of the facts. */
function inDocument(issue: Issue): Issue {
  if (issue.file !== undefined) return issue;
  const [, file = '', at = ''] = /^\/([^/]*)(.*)$/.exec(issue.at) ?? [];
  return besideRules.includes(file) ? { ...issue, file, at } : { ...issue, file: 'facts' };
}

/** What rule files mean cannot be told while what they may name is at fault; their form can. */
function formIssues(rules: PolicyFiles['rules']): Issue[] {
  return Object.entries(rules).flatMap(([decision, document]) => {
    const form = parseForm(ruleFile, document);
    return 'issues' in form ? form.issues.map((issue) => ({ ...issue, file: decision })) : [];
  });
}
