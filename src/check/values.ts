import { pointer } from '../language/answer/issue.ts';
import type { RuleFile } from '../language/grammar/rule-file.ts';
import type { Parameter, ShownValue } from '../language/model/decision-model.ts';
import { isChoice, type Type, typeText } from '../language/model/type.ts';
import { saidMeans } from './means.ts';
import { checkPreferences } from './preferences.ts';
import { reportUnknown, type Scope } from './scope.ts';

const optionsOf = (type: Type): readonly string[] => (isChoice(type) ? type.choice : []);

const amounts: readonly Type[] = ['money', 'decimal', 'percent'];

/** The values a decision shows. A bare decimal must say how it is shown, so that none is cut by accident. */
export function checkValues(
  file: RuleFile,
  parameters: ReadonlyMap<string, Parameter>,
  scope: Scope,
): Map<string, ShownValue> {
  const values = new Map<string, ShownValue>();
  for (const [name, value] of Object.entries(file.values)) {
    const term = value.is ?? name;
    const at = pointer(['values', name]);
    const type = scope.typeOf(term, value.is === undefined ? at : `${at}/is`);
    if (type === null) continue;
    const shown = value.shown ?? null;
    if ((type === 'decimal' || type === 'percent') && shown === null)
      scope.report({ code: 'missing', at, name: 'shown', expected: 'how many places it is shown to' });
    if (shown !== null && !amounts.includes(type) && type !== 'none')
      scope.report({ code: 'wrong-type', at: `${at}/shown`, expected: 'an amount', found: typeText(type) });
    if (typeof type === 'object' && 'timeline' in type)
      scope.report({ code: 'wrong-type', at, expected: 'something that can be shown', found: typeText(type) });
    if (value.clause !== undefined && !scope.dictionary.clauses.has(value.clause))
      reportUnknown(scope, 'unknown-clause', value.clause, `${at}/clause`, scope.dictionary.clauses);
    values.set(name, {
      means: saidMeans(value.means, pointer(['values', name, 'means']), parameters, scope.report),
      term,
      type,
      unit: value.unit ?? null,
      shown,
      moreFavours: value.moreFavours ?? null,
      noneFavours: value.noneFavours ?? null,
      preferences: checkPreferences(
        value.customerPrefers,
        `${at}/customerPrefers`,
        optionsOf(type),
        'unknown-option',
        scope,
      ),
      clause: value.clause ?? null,
    });
  }
  return values;
}
