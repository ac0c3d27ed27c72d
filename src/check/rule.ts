import { type Issue, pointer } from '../language/answer/issue.ts';
import { type EventFile, type RuleFile, ruleFile } from '../language/grammar/rule-file.ts';
import type { DecisionModel, Event, Example, Rule } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { outcomesOf } from '../language/model/outcomes.ts';
import { checkConditions } from './conditions.ts';
import { checkBlocks, definitionsOf } from './definitions.ts';
import { documentIn, type Form } from './document.ts';
import { checkEffects } from './effects.ts';
import { checkExpectedClauses } from './expected-clauses.ts';
import { distinct, unlessTooDeep } from './form.ts';
import { nameCondition } from './name.ts';
import { checkParameters } from './parameters.ts';
import { checkPreferences } from './preferences.ts';
import { checkReasons } from './reasons.ts';
import { reportUnknown, type Scope, within } from './scope.ts';
import { checkAbout, checkStatement } from './statement.ts';
import { topScope } from './top-scope.ts';
import { checkValues } from './values.ts';

/** The examples that stand beside the file of a decision. */
export type ExamplesBeside = (decision: string) => readonly Example[];

/**
 * Turns a rule file into a model of its decision, or gives every fault at once. Evaluates nothing.
 * With any issue there is no model; a model has no issue.
 */
export function checkRuleFile(
  document: unknown,
  dictionary: Dictionary,
  examplesBeside: ExamplesBeside,
  known: Form = 'to-check',
): { model: DecisionModel } | { issues: Issue[] } {
  const form = documentIn(known, ruleFile, document);
  if ('issues' in form) return form;
  return unlessTooDeep(() => {
    const issues: Issue[] = [];
    const { data: file } = form;
    const report = (issue: Issue) => issues.push(issue);
    const examples = allExamples(file, examplesBeside(file.decision), report);
    const model = checkMeaning(file, examples, dictionary, report);
    return issues.length > 0 || model === null ? { issues: distinct(issues) } : { model };
  });
}

/** The examples beside the file, and those in it; there must be one. */
function allExamples(
  { examples = [] }: RuleFile,
  beside: readonly Example[],
  report: (issue: Issue) => void,
): readonly Example[] {
  const own = examples.map((example, index) => ({ ...example, file: null, at: pointer(['examples', index]) }));
  if (own.length + beside.length === 0)
    report({
      code: 'missing',
      at: '/examples',
      name: 'examples',
      expected: 'a list of 1 or more, here or beside the file',
    });
  return [...beside, ...own];
}

function checkMeaning(
  file: RuleFile,
  examples: readonly Example[],
  dictionary: Dictionary,
  report: (issue: Issue) => void,
): DecisionModel | null {
  const parameters = checkParameters(file, report);
  const definitions = definitionsOf(file);
  const byName = new Map(definitions);
  const ruleNames = new Set(file.rules.map((rule) => rule.name));
  const { scope, terms, isRead, ruleOf } = topScope(
    { parameters, terms: byName, ruleNames, checkRule: (name, scope) => checkRule(name, file, scope) },
    dictionary,
    report,
  );
  checkNames(file, definitions, scope);
  checkBlocks(file, scope);
  const rules = file.rules.map(({ name }) => ruleOf(name));
  checkClauses(file, dictionary, report);
  const values = checkValues(file, parameters, scope);
  const statement = checkStatement(file, values, scope);
  checkAbout(file, scope);
  checkExpectedClauses(examples, scope);
  const otherwise = checkEvent(file.otherwise, '/otherwise', scope);
  const sound = rules.filter((rule) => rule !== null);
  const effects = sound.length < rules.length ? null : checkEffects(file, { rules: sound, otherwise }, values, scope);
  for (const [name, at] of [...placesOf(parameters), ...[...byName].map(([name, { at }]) => [name, at] as const)]) {
    if (isRead(name)) continue;
    scope.typeOf(name, at);
    report({ code: 'unused-name', at, name });
  }
  for (const path of Object.keys(file.immaterial ?? {})) {
    if (!dictionary.facts.has(path))
      reportUnknown(scope, 'unknown-path', path, pointer(['immaterial', path]), dictionary.facts.keys());
  }
  if (effects === null || ruleNames.size < rules.length) return null;
  checkReasons({ terms, parameters, rules: sound, otherwise }, report);
  return {
    decision: file.decision,
    question: file.question,
    about: file.about ?? null,
    clauses: file.clauses,
    parameters,
    terms,
    rules: sound,
    otherwise,
    values,
    effects,
    preferences: checkPreferences(
      file.customerPrefers,
      '/customerPrefers',
      outcomesOf({ rules: sound, otherwise }),
      'unknown-outcome',
      scope,
    ),
    statement,
    examples,
    immaterial: new Map(Object.entries(file.immaterial ?? {})),
    ...scope.uses,
  };
}

const placesOf = (parameters: ReadonlyMap<string, unknown>): (readonly [name: string, at: string])[] =>
  [...parameters.keys()].map((name) => [name, pointer(['parameters', name])]);

function checkRule(name: string, file: RuleFile, scope: Scope): Rule | null {
  const index = file.rules.findIndex((rule) => rule.name === name);
  const rule = file.rules[index];
  if (rule === undefined) return null;
  const at = pointer(['rules', index]);
  const checked = checkConditions(rule.conditions, `${at}/conditions`, scope);
  return checked && { name, at, ...checked, event: checkEvent(rule.event, `${at}/event`, scope) };
}

function checkEvent({ type: outcome, params }: EventFile, at: string, scope: Scope): Event {
  const { clause, because, cases = [] } = params;
  const closer = cases.flatMap((one, index) => {
    const where = nameCondition(one.where, within({ name: at, at }, 'params', 'cases', index, 'where'), scope);
    return where === null ? [] : [{ where, because: one.because, clause: one.clause ?? clause }];
  });
  return { outcome, clause, because, cases: closer };
}

/** No name may be borne twice. */
function checkNames(file: RuleFile, definitions: ReturnType<typeof definitionsOf>, scope: Scope): void {
  const { dictionary, ruleNames, report } = scope;
  const taken = (name: string, at: string, detail: string) => report({ code: 'name-taken', at, name, detail });
  file.rules.forEach((rule, index) => {
    if (file.rules.findIndex((other) => other.name === rule.name) !== index)
      taken(rule.name, pointer(['rules', index, 'name']), 'another rule');
  });
  for (const name of Object.keys(file.parameters)) {
    if (dictionary.facts.has(name)) taken(name, pointer(['parameters', name]), 'a fact');
  }
  definitions.forEach(([name, { at }], index) => {
    if (dictionary.facts.has(name)) taken(name, at, 'a fact');
    if (Object.hasOwn(file.parameters, name)) taken(name, at, 'a parameter');
    if (ruleNames.has(name)) taken(name, at, 'a rule');
    if (definitions.findIndex(([other]) => other === name) !== index) taken(name, at, 'another term');
  });
}

function checkClauses(file: RuleFile, { clauses }: Dictionary, report: (issue: Issue) => void): void {
  const check = (clause: string, at: string) => {
    if (!clauses.has(clause)) reportUnknown({ report }, 'unknown-clause', clause, at, clauses);
  };
  const checkEventOf = ({ params }: EventFile, at: string) => {
    check(params.clause, `${at}/clause`);
    params.cases?.forEach((one, index) => {
      if (one.clause !== undefined) check(one.clause, `${at}/cases/${index}/clause`);
    });
  };
  for (const [name, { clause }] of Object.entries(file.parameters))
    check(clause, pointer(['parameters', name, 'clause']));
  file.rules.forEach(({ event }, index) => {
    checkEventOf(event, pointer(['rules', index, 'event', 'params']));
  });
  checkEventOf(file.otherwise, '/otherwise/params');
  file.clauses.forEach((clause, index) => {
    check(clause, pointer(['clauses', index]));
  });
}
