import { type Issue, pointer } from '../language/answer/issue.ts';
import { type LiteralFile, literalType, literalUnit, literalValue } from '../language/grammar/literal.ts';
import type { RuleFile } from '../language/grammar/rule-file.ts';
import type { Parameter } from '../language/model/decision-model.ts';
import { sameType, typeText } from '../language/model/type.ts';
import { deepFreeze } from '../language/run-time/deep-freeze.ts';
import { toPlainValue } from '../language/run-time/value.ts';
import { saidMeans } from './means.ts';

/** The parameters of a file; all values of a dated one are of one type. */
export function checkParameters(file: RuleFile, report: (issue: Issue) => void): Map<string, Parameter> {
  const parameters = new Map<string, Parameter>();
  for (const [name, parameter] of Object.entries(file.parameters)) {
    const { means, clause } = parameter;
    const at = pointer(['parameters', name]);
    const first = 'value' in parameter ? parameter.value : (parameter.dated[0] as { value: LiteralFile }).value;
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
  return new Map(
    [...parameters].map(([name, parameter]) => {
      const means = saidMeans(parameter.means, pointer(['parameters', name, 'means']), parameters, report);
      return [name, { ...parameter, means }];
    }),
  );
}
