import { type Issue, pointer } from '../language/answer/issue.ts';
import { type Literal, literalType, literalUnit, literalValue } from '../language/grammar/literal.ts';
import { type RuleFile, ruleFile } from '../language/grammar/rule-file.ts';
import type { DecisionModel, NamedTerm, Parameter, Rule } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { outcomesOf } from '../language/model/outcomes.ts';
import { sameType, type Type, typeText } from '../language/model/type.ts';
import { deepFreeze } from '../language/run-time/deep-freeze.ts';
import { toPlainValue } from '../language/run-time/value.ts';
import { checkConditions } from './conditions.ts';
import { checkEffects } from './effects.ts';
import { parseForm, unlessTooDeep } from './form.ts';
import { checkReasons } from './reasons.ts';
import { reportUnknown, type Scope, type Uses } from './scope.ts';
import { checkTerm } from './term.ts';
import { checkValues } from './values.ts';

/**
 * Turns a rule file into a rule, or gives every fault at once. Evaluates nothing.
 * With any issue there is no rule; a rule has no issue.
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
    return issues.length > 0 || model === null ? { issues } : { model };
  });
}

function checkMeaning(file: RuleFile, dictionary: Dictionary, report: (issue: Issue) => void): DecisionModel | null {
  const uses: Uses = { facts: new Set(), consults: new Set(), readings: new Set(), tables: new Set() };
  const parameters = checkParameters(file, dictionary, report);
  const terms = new Map<string, NamedTerm>();
  const rules = new Map<string, Rule | null>();
  const ruleNames = new Set(file.rules.map((rule) => rule.name));
  const read = new Set<string>();
  const open: string[] = [];
  const faulty = new Set<string>();

  const scope: Scope = {
    dictionary,
    report,
    ruleNames,
    uses,
    checkTerm,
    hide(name, term) {
      terms.set(name, term);
      return name;
    },
    typeOf(name, at): Type | null {
      if (ruleNames.has(name)) return ruleOf(name, at) === null ? null : 'boolean';
      const parameter = parameters.get(name);
      const file_ = Object.hasOwn(file.terms, name) ? file.terms[name] : undefined;
      const fact = dictionary.facts.get(name);
      if (parameter !== undefined || file_ !== undefined) read.add(name);
      if (parameter !== undefined)
        return opening(name, at, () => typeOfParameter(parameter, pointer(['parameters', name, 'on'])));
      if (fact !== undefined) {
        uses.facts.add(name);
        return fact.type;
      }
      if (file_ === undefined) return reportUnknown(scope, 'unknown-name', name, at, known());
      const done = terms.get(name);
      if (done !== undefined) return done.type;
      if (faulty.has(name)) return null;
      return opening(name, at, () => {
        const checked = checkTerm(file_.is, name, pointer(['terms', name, 'is']), scope);
        if (checked === null) faulty.add(name);
        else terms.set(name, { means: file_.means, hidden: false, ...checked });
        return checked?.type ?? null;
      });
    },
  };
  const known = () => [...dictionary.facts.keys(), ...parameters.keys(), ...Object.keys(file.terms)];

  /** What reads itself on the way is a cycle, told once with its way round. */
  function opening<T>(name: string, at: string, work: () => T | null): T | null {
    if (open.includes(name)) {
      report({ code: 'cycle', at, names: [...open.slice(open.indexOf(name)), name] });
      return null;
    }
    open.push(name);
    const result = work();
    open.pop();
    return result;
  }

  function typeOfParameter({ dated, type }: Parameter, at: string): Type | null {
    if (dated === null) return type;
    const day = scope.typeOf(dated.on, at);
    if (day !== null && day !== 'date') report({ code: 'wrong-type', at, expected: 'a date', found: typeText(day) });
    return day === 'date' ? type : null;
  }

  function ruleOf(name: string, at: string): Rule | null {
    const done = rules.get(name);
    if (done !== undefined) return done;
    return opening(name, at, () => {
      const index = file.rules.findIndex((rule) => rule.name === name);
      const rule = file.rules[index];
      if (rule === undefined) return null;
      const place = pointer(['rules', index]);
      const checked = checkConditions(rule.conditions, `${place}/conditions`, scope);
      const { type: outcome, params } = rule.event;
      const result = checked && { name, ...checked, event: { outcome, ...params } };
      rules.set(name, result);
      return result;
    });
  }

  file.rules.forEach((rule, index) => {
    const at = pointer(['rules', index, 'name']);
    if (file.rules.findIndex((other) => other.name === rule.name) !== index)
      report({ code: 'name-taken', at, name: rule.name, detail: 'another rule' });
    ruleOf(rule.name, at);
    checkClause(rule.event.params.clause, pointer(['rules', index, 'event', 'params', 'clause']), dictionary, report);
  });
  checkClause(file.otherwise.params.clause, '/otherwise/params/clause', dictionary, report);
  file.clauses.forEach((clause, index) => {
    checkClause(clause, pointer(['clauses', index]), dictionary, report);
  });
  for (const name of Object.keys(file.terms)) {
    const at = pointer(['terms', name]);
    if (dictionary.facts.has(name)) report({ code: 'name-taken', at, name, detail: 'a fact' });
    if (parameters.has(name)) report({ code: 'name-taken', at, name, detail: 'a parameter' });
    if (ruleNames.has(name)) report({ code: 'name-taken', at, name, detail: 'a rule' });
  }
  const values = checkValues(file, scope);
  for (const name of [...Object.keys(file.parameters), ...Object.keys(file.terms)]) {
    if (read.has(name)) continue;
    const at = pointer([Object.hasOwn(file.terms, name) ? 'terms' : 'parameters', name]);
    scope.typeOf(name, at);
    report({ code: 'unused-name', at, name });
  }
  for (const path of Object.keys(file.immaterial ?? {})) {
    if (!dictionary.facts.has(path))
      reportUnknown(scope, 'unknown-path', path, pointer(['immaterial', path]), dictionary.facts.keys());
  }
  const clauses = [...rules.values()].filter((clause) => clause !== null);
  if (clauses.length !== file.rules.length) return null;
  const otherwise = { outcome: file.otherwise.type, ...file.otherwise.params };
  const outcomes = outcomesOf({ rules: clauses, otherwise });
  checkReasons(clauses, otherwise, report);
  const effects = checkEffects(file, outcomes, values, dictionary, report);
  return {
    decision: file.decision,
    question: file.question,
    clauses: file.clauses,
    parameters,
    terms,
    rules: file.rules.map((rule) => rules.get(rule.name) as Rule),
    otherwise,
    values,
    effects,
    examples: file.examples,
    immaterial: new Map(Object.entries(file.immaterial ?? {})),
    ...uses,
  };
}

function checkParameters(file: RuleFile, dictionary: Dictionary, report: (issue: Issue) => void) {
  const parameters = new Map<string, Parameter>();
  for (const [name, parameter] of Object.entries(file.parameters)) {
    const { means, clause } = parameter;
    const at = pointer(['parameters', name]);
    if (dictionary.facts.has(name)) report({ code: 'name-taken', at, name, detail: 'a fact' });
    checkClause(clause, `${at}/clause`, dictionary, report);
    const first = 'value' in parameter ? parameter.value : (parameter.dated[0] as { value: Literal }).value;
    const type = literalType(first);
    let dated: Parameter['dated'] = null;
    if ('dated' in parameter) {
      parameter.dated.forEach((step, index) => {
        const found = literalType(step.value);
        if (!sameType(type, found))
          report({
            code: 'wrong-type',
            at: `${at}/dated/${index}/value`,
            expected: typeText(type),
            found: typeText(found),
          });
      });
      const steps = parameter.dated.map(({ from, value }) => ({ from, value: literalValue(value) }));
      dated = { on: parameter.on, steps: steps.sort((a, b) => (a.from < b.from ? -1 : 1)) };
    }
    const value = dated === null ? literalValue(first) : null;
    const used =
      dated === null ? deepFreeze({ decision: file.decision, name, value: toPlainValue(value), clause }) : null;
    parameters.set(name, { means, value, dated, type, unit: literalUnit(first), clause, used });
  }
  return parameters;
}

function checkClause(clause: string, at: string, dictionary: Dictionary, report: (issue: Issue) => void): void {
  if (!dictionary.clauses.has(clause)) reportUnknown({ report }, 'unknown-clause', clause, at, dictionary.clauses);
}
