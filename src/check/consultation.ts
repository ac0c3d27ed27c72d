import type { DecisionFile } from '../language/grammar/shape-file.ts';
import { outcomesOf } from '../language/model/outcomes.ts';
import { type Type, typeText } from '../language/model/type.ts';
import { takes } from './join-types.ts';
import { nameShape } from './name.ts';
import { type Checked, type Place, reportUnknown, type Scope, within } from './scope.ts';

/** Another decision's outcome or value, worked out on the same facts, or with some put in their place. */
export function checkConsultation(shape: DecisionFile, place: Place, scope: Scope): Checked | null {
  const { at } = place;
  const rule = scope.dictionary.model(shape.decision);
  if (rule === 'unknown')
    return reportUnknown(scope, 'unknown-decision', shape.decision, `${at}/decision`, scope.dictionary.decisions);
  if (rule === 'cycle') {
    scope.report({ code: 'cycle', at: `${at}/decision`, names: [shape.decision, '…', shape.decision] });
    return null;
  }
  scope.uses.consults.add(shape.decision);
  const put = new Map<string, string>();
  for (const [path, shapePut] of Object.entries(shape.with ?? {})) {
    const here = within(place, 'with', path);
    const fact = scope.dictionary.facts.get(path);
    if (fact === undefined) {
      reportUnknown(scope, 'unknown-path', path, here.at, scope.dictionary.facts.keys());
      continue;
    }
    const named = nameShape(shapePut, here, scope);
    if (named === null) continue;
    if (!takes(fact.type, named.type))
      scope.report({ code: 'wrong-type', at: here.at, expected: typeText(fact.type), found: typeText(named.type) });
    put.set(path, named.name);
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
  const { decision, value = null, everywhere = false } = shape;
  return {
    type: everywhere ? { list: type } : type,
    term: { kind: 'decision', decision, value, everywhere, about: rule.about, with: put },
  };
}
