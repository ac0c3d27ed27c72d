import { type Issue, pointer } from '../language/answer/issue.ts';
import { type RuleFile, ruleFile } from '../language/grammar/rule-file.ts';
import type { DecisionModel, Rule } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { outcomesOf } from '../language/model/outcomes.ts';
import { checkConditions } from './conditions.ts';
import { checkEffects } from './effects.ts';
import { distinct, parseForm, unlessTooDeep } from './form.ts';
import { checkParameters } from './parameters.ts';
import { checkReasons } from './reasons.ts';
import { reportUnknown, type Scope } from './scope.ts';
import { checkTerm } from './term.ts';
import { type Definition, topScope } from './top-scope.ts';
import { checkValues } from './values.ts';

/**
 * Turns a rule file into a model of its decision, or gives every fault at once. Evaluates nothing.
 * With any issue there is no model; a model has no issue.
 */
export function checkRuleFile(
  document: unknown,
  dictionary: Dictionary,
): { model: DecisionModel } | { issues: Issue[] } {
  const form = parseForm(ruleFile, document);
  if ('issues' in form) return form;
  return unlessTooDeep(() => {
    const issues: Issue[] = [];
    const model = checkMeaning(form.data, dictionary, (issue) => issues.push(issue));
    return issues.length > 0 || model === null ? { issues: distinct(issues) } : { model };
  });
}

function checkMeaning(file: RuleFile, dictionary: Dictionary, report: (issue: Issue) => void): DecisionModel | null {
  const parameters = checkParameters(file, report);
  const ruleNames = new Set(file.rules.map((rule) => rule.name));
  const { scope, terms, isRead, ruleOf } = topScope(
    { parameters, terms: definitionsOf(file), ruleNames, checkRule: (name, scope) => checkRule(name, file, scope) },
    dictionary,
    report,
  );
  checkNames(file, scope);
  const rules = file.rules.map((rule, index) => ruleOf(rule.name, pointer(['rules', index, 'name'])));
  checkClauses(file, dictionary, report);
  const values = checkValues(file, scope);
  for (const [key, name] of [...namesUnder('parameters', file), ...namesUnder('terms', file)]) {
    if (isRead(name)) continue;
    const at = pointer([key, name]);
    scope.typeOf(name, at);
    report({ code: 'unused-name', at, name });
  }
  for (const path of Object.keys(file.immaterial ?? {})) {
    if (!dictionary.facts.has(path))
      reportUnknown(scope, 'unknown-path', path, pointer(['immaterial', path]), dictionary.facts.keys());
  }
  if (!rules.every((rule) => rule !== null) || ruleNames.size < rules.length) return null;
  const otherwise = { outcome: file.otherwise.type, ...file.otherwise.params };
  checkReasons(rules, otherwise, report);
  return {
    decision: file.decision,
    question: file.question,
    clauses: file.clauses,
    parameters,
    terms,
    rules,
    otherwise,
    values,
    effects: checkEffects(file, outcomesOf({ rules, otherwise }), values, dictionary, report),
    examples: file.examples,
    immaterial: new Map(Object.entries(file.immaterial ?? {})),
    ...scope.uses,
  };
}

const namesUnder = <K extends 'parameters' | 'terms'>(key: K, file: RuleFile): [K, string][] =>
  Object.keys(file[key]).map((name) => [key, name]);

const definitionsOf = ({ terms }: RuleFile): ReadonlyMap<string, Definition> =>
  new Map(
    Object.entries(terms).map(([name, { means, is }]) => [
      name,
      { means, check: (scope) => checkTerm(is, { name, at: pointer(['terms', name, 'is']) }, scope) },
    ]),
  );

function checkRule(name: string, file: RuleFile, scope: Scope): Rule | null {
  const index = file.rules.findIndex((rule) => rule.name === name);
  const rule = file.rules[index];
  if (rule === undefined) return null;
  const at = pointer(['rules', index]);
  const checked = checkConditions(rule.conditions, `${at}/conditions`, scope);
  const { type: outcome, params } = rule.event;
  return checked && { name, at, ...checked, event: { outcome, ...params } };
}

/** No name may be borne twice. */
function checkNames(file: RuleFile, { dictionary, ruleNames, report }: Scope): void {
  file.rules.forEach((rule, index) => {
    if (file.rules.findIndex((other) => other.name === rule.name) !== index)
      report({ code: 'name-taken', at: pointer(['rules', index, 'name']), name: rule.name, detail: 'another rule' });
  });
  for (const [key, name] of [...namesUnder('parameters', file), ...namesUnder('terms', file)]) {
    const taken = (detail: string) => report({ code: 'name-taken', at: pointer([key, name]), name, detail });
    if (dictionary.facts.has(name)) taken('a fact');
    if (key === 'terms' && Object.hasOwn(file.parameters, name)) taken('a parameter');
    if (key === 'terms' && ruleNames.has(name)) taken('a rule');
  }
}

function checkClauses(file: RuleFile, { clauses }: Dictionary, report: (issue: Issue) => void): void {
  const check = (clause: string, at: string) => {
    if (!clauses.has(clause)) reportUnknown({ report }, 'unknown-clause', clause, at, clauses);
  };
  for (const [name, { clause }] of Object.entries(file.parameters))
    check(clause, pointer(['parameters', name, 'clause']));
  file.rules.forEach(({ event }, index) => {
    check(event.params.clause, pointer(['rules', index, 'event', 'params', 'clause']));
  });
  check(file.otherwise.params.clause, '/otherwise/params/clause');
  file.clauses.forEach((clause, index) => {
    check(clause, pointer(['clauses', index]));
  });
}
