import { isRecord, kindOf, short } from '../language/answer/found.ts';
import { type Issue, pointer } from '../language/answer/issue.ts';
import { nearest } from '../language/answer/nearest.ts';
import type { PropertyFile, Template } from '../language/grammar/property-file.ts';
import { propertyForm, templates } from '../language/grammar/property-form.ts';
import type { ShapeFile } from '../language/grammar/shape-file.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { modelId, type Property } from '../language/model/property.ts';
import { type Definition, definitionOf } from './definitions.ts';
import { parseDocument } from './document.ts';
import { distinct, unlessTooDeep } from './form.ts';
import { checkArguments } from './property-arguments.ts';
import { checkPropertyReadings } from './property-readings.ts';
import { issuesIfThrown } from './rule-book.ts';
import { reportUnknown } from './scope.ts';
import { checkTerm } from './term.ts';
import { termsAlone } from './terms-alone.ts';
import { topScope } from './top-scope.ts';

/** A property as parsed JSON, checked against what a policy names, or every fault of it at once. Nothing is evaluated. */
export function checkProperty(
  document: unknown,
  dictionary: Dictionary,
): { readonly property: Property } | { readonly issues: readonly Issue[] } {
  const template = templateOf(document);
  if (typeof template !== 'string') return { issues: [template] };
  const form = parseDocument(propertyForm(template), document);
  if ('issues' in form) return form;
  return unlessTooDeep(() => checkMeaning(form.data, dictionary));
}

function templateOf(document: unknown): Template | Issue {
  if (!isRecord(document)) return { code: 'wrong-type', at: '', expected: 'an object', found: kindOf(document) };
  const { property } = document;
  const known = templates();
  const found = known.find((template) => template === property);
  if (found !== undefined) return found;
  if (property === undefined)
    return { code: 'missing', at: '/property', name: 'property', expected: `one of ${known.join(', ')}` };
  const near = typeof property === 'string' ? nearest(property, known) : {};
  return { code: 'not-an-option', at: '/property', names: known, found: short(property), ...near };
}

function checkMeaning(
  file: PropertyFile,
  dictionary: Dictionary,
): { readonly property: Property } | { readonly issues: Issue[] } {
  const issues: Issue[] = [];
  const report = (issue: Issue) => issues.push(issue);
  for (const [index, clause] of file.clauses.entries())
    if (!dictionary.clauses.has(clause))
      reportUnknown({ report }, 'unknown-clause', clause, `/clauses/${index}`, dictionary.clauses);
  checkPropertyReadings(file.readings, dictionary, report);
  const consulted = issuesIfThrown(() => ({ model: dictionary.model(file.decision) }));
  if ('issues' in consulted) return { issues: [...issues, ...consulted.issues] };
  const about = consulted.model;
  if (typeof about === 'string') {
    reportUnknown({ report }, 'unknown-decision', file.decision, '/decision', dictionary.decisions);
    return { issues };
  }
  const { scope, terms, isRead } = topScope(
    {
      parameters: new Map(),
      terms: definitionsOf(file, about),
      ruleNames: new Set(),
      checkRule: () => null,
    },
    dictionary,
    report,
  );
  const looksAt = checkArguments(file, about, scope);
  for (const name of Object.keys(file.terms ?? {})) {
    const at = pointer(['terms', name]);
    const taken = dictionary.facts.has(name)
      ? 'a fact'
      : answerNames(about).includes(name)
        ? 'a part of the answer'
        : null;
    if (taken !== null) report({ code: 'name-taken', at, name, detail: taken });
    else if (!isRead(name)) {
      scope.typeOf(name, at);
      report({ code: 'unused-name', at, name });
    }
  }
  if (issues.length > 0) return { issues: distinct(issues) };
  const model = termsAlone(
    { decision: modelId(file.id), question: file.name, clauses: file.clauses },
    { terms, ...scope.uses },
  );
  return { property: { template: file.property, file, model, looksAt } as Property };
}

const answerNames = ({ values }: DecisionModel): readonly string[] => ['outcome', ...values.keys()];

/** What its shapes may name besides facts and the prelude: the outcome, the values, its own terms. */
function definitionsOf(file: PropertyFile, about: DecisionModel): ReadonlyMap<string, Definition> {
  const { decision } = file;
  const answers = answerNames(about).map((name): [string, Definition] => {
    const asked: ShapeFile = name === 'outcome' ? { decision, outcome: true } : { decision, value: name };
    const means = about.values.get(name)?.means ?? 'the outcome';
    const at = '/decision';
    return [name, { means, at, meansAt: at, check: (scope) => checkTerm(asked, { name, at }, scope) }];
  });
  const own = Object.entries(file.terms ?? {}).map(([name, term]): [string, Definition] => [
    name,
    definitionOf(term, name, pointer(['terms', name])),
  ]);
  return new Map([...own, ...answers]);
}
