import type * as z from 'zod';
import { orThrow } from './asked.ts';
import { copied } from './check/copied.ts';
import { parseDocument } from './check/document.ts';
import { distinct } from './check/form.ts';
import { strangersInLetters } from './check/letters.ts';
import { checkOptions } from './check/options.ts';
import { issuesIfThrown } from './check/rule-book.ts';
import type { FactsOf } from './facts.ts';
import { foreignModules, givenModules } from './given-modules.ts';
import { publicPolicy } from './inner-policy.ts';
import { isRecord, kindOf, short } from './language/answer/found.ts';
import { type Issue, pointer } from './language/answer/issue.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import type { PolicyFiles } from './language/grammar/policy-files.ts';
import { ruleFile } from './language/grammar/rule-file.ts';
import type { DecisionModel } from './language/model/decision-model.ts';
import { policyOf } from './policy.ts';
import type { Policy } from './policy-interface.ts';
import type { Answers, AnyAnswers } from './typed-answers.ts';
import { checkByBoundaries } from './verify/check-boundaries.ts';

/** How a policy is loaded. */
export interface LoadOptions {
  /**
   * What is tried beside checking each file: with `'boundaries'`, that examples hold, no two rules hold at once and each is
   * reached, on about 20,000 facts around the boundaries of each decision. Takes seconds a decision; nothing unless told.
   */
  readonly check?: 'boundaries' | undefined;
  /**
   * Its decisions as code: the default exports of modules that `contract-rules compile` or `toJavaScript` made of these very files.
   * Answers are the same, and come sooner; under readings for which there is no module they come from closures.
   */
  readonly compiled?: readonly ((run: never) => object)[] | undefined;
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
): Policy<FactsOf<Schema>, AnyAnswers<Id>>;
export function loadPolicy<Schema extends z.ZodType, A extends Answers>(
  files: PolicyFiles,
  schema: Schema,
  options?: LoadOptions,
): Policy<FactsOf<Schema>, A>;
export function loadPolicy(given: PolicyFiles, schema: z.ZodType, options?: LoadOptions): Policy {
  const { check, compiled } = orThrow(checkOptions(options, ['check', 'compiled'])).options;
  if (check !== undefined && check !== 'boundaries')
    throw new PolicyError([{ code: 'not-an-option', at: '/check', names: ['boundaries'], found: short(check) }]);
  const files = copyOfFiles(given);
  const modules = orThrow(givenModules(compiled));
  const made = issuesIfThrown(() => ({ policy: policyOf(files, schema, modules) }));
  if ('issues' in made) throw new PolicyError(distinct([...made.issues.map(inDocument), ...formIssues(files.rules)]));
  const { policy } = made;
  const issues = policy.decisions.flatMap((decision) => {
    const checked = issuesIfThrown(() => ({ rule: policy.modelOf(decision) }));
    if ('issues' in checked) return checked.issues;
    if (check === undefined) return [];
    return checkByBoundaries(policy, decision).map((issue) => ({ file: decision, ...issue }));
  });
  const bounds = issuesIfThrown(() => ({ all: policy.bounds.all() }));
  if ('issues' in bounds) issues.push(...bounds.issues);
  else if (issues.length === 0) {
    const models = [...policy.decisions.map(policy.modelOf), ...bounds.all.map(({ model }) => model)];
    issues.push(...unusedIn(files.prelude ?? {}, models));
    issues.push(...strangersInLetters(policy.dictionary.letters, policy.decisions, policy.modelOf));
  }
  issues.push(...foreignModules(modules, policy));
  if (issues.length === 0) return publicPolicy(policy);
  // A file that others consult is at fault once, however many of them it keeps from being checked.
  throw new PolicyError(distinct(issues));
}

/** The files as they are now: whatever becomes of those given, the policy stays what was checked, and so does its digest. */
function copyOfFiles(given: unknown): PolicyFiles {
  const { data } = orThrow(copied(given));
  if (isRecord(data)) return data as unknown as PolicyFiles;
  const expected = 'the files of a policy: an object with `version`, `inForceFrom`, `clauses`, `rules`';
  throw new PolicyError([{ code: 'wrong-type', at: '', expected, found: kindOf(data) }]);
}

/** Terms of the prelude that no rule file and no bound reads; they would never be checked. */
const unusedIn = (prelude: object, models: readonly DecisionModel[]): Issue[] =>
  Object.keys(prelude)
    .filter((name) => !models.some(({ terms }) => terms.has(name)))
    .map((name): Issue => ({ code: 'unused-name', file: 'prelude', at: pointer([name]), name }));

/** The pointer of an issue names the document first, and of a rule file its decision. */
function inDocument(issue: Issue): Issue {
  if (issue.file !== undefined) return issue;
  const [, document = '', at = ''] = /^\/([^/]*)(\/.*)$/.exec(issue.at) ?? [];
  if (document === 'rules') return inDocument({ ...issue, at });
  return document === '' ? issue : { ...issue, file: document, at };
}

/** What rule files mean cannot be told while what they may name is at fault; their form can. */
function formIssues(rules: unknown): Issue[] {
  return Object.entries(isRecord(rules) ? rules : {}).flatMap(([decision, document]) => {
    const form = parseDocument(ruleFile(), document);
    return 'issues' in form ? form.issues.map((issue) => ({ ...issue, file: decision })) : [];
  });
}
