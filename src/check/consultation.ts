import { pointer } from '../language/answer/issue.ts';
import type { ShapeFile } from '../language/grammar/rule-file.ts';
import { outcomesOf } from '../language/model/outcomes.ts';
import { type Type, typeText } from '../language/model/type.ts';
import { joinTypes } from './join-types.ts';
import { type Checked, reportUnknown, type Scope } from './scope.ts';

type DecisionFile = Extract<ShapeFile, { decision: string }>;

/** Another decision's outcome or value, worked out on the same facts, or with some put in their place. */
export function checkConsultation(shape: DecisionFile, at: string, scope: Scope): Checked | null {
  const rule = scope.dictionary.model(shape.decision);
  if (rule === 'unknown')
    return reportUnknown(scope, 'unknown-decision', shape.decision, `${at}/decision`, scope.dictionary.decisions);
  if (rule === 'cycle') {
    scope.report({ code: 'cycle', at: `${at}/decision`, names: [shape.decision, '…', shape.decision] });
    return null;
  }
  scope.uses.consults.add(shape.decision);
  const put = new Map<string, string>();
  for (const [path, operand] of Object.entries(shape.with ?? {})) {
    const place = at + pointer(['with', path]);
    const fact = scope.dictionary.facts.get(path);
    if (fact === undefined) {
      reportUnknown(scope, 'unknown-path', path, place, scope.dictionary.facts.keys());
      continue;
    }
    const type = scope.typeOf(operand.fact, `${place}/fact`);
    if (type === null) continue;
    if (joinTypes(fact.type, type) === null)
      scope.report({ code: 'wrong-type', at: place, expected: typeText(fact.type), found: typeText(type) });
    put.set(path, operand.fact);
  }
  if ((shape.value === undefined) === (shape.outcome === undefined)) {
    scope.report({ code: 'malformed', at, expected: 'either `value` or `outcome`' });
    return null;
  }
  let type: Type | undefined = { choice: outcomesOf(rule) };
  if (shape.value !== undefined) {
    type = rule.values.get(shape.value)?.type;
    if (type === undefined)
      return reportUnknown(scope, 'unknown-value', shape.value, `${at}/value`, rule.values.keys());
  }
  return { type, term: { kind: 'decision', decision: shape.decision, value: shape.value ?? null, with: put } };
}
