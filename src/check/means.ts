import type { Issue } from '../language/answer/issue.ts';
import { valueInWords } from '../language/english/value-in-words.ts';
import type { Parameter } from '../language/model/decision-model.ts';
import { namesInReason } from '../language/model/reason-names.ts';
import { toPlainValue } from '../language/run-time/value.ts';
import { reportUnknown } from './scope.ts';

/** What a name means, the parameters in braces said by their values ("30 days"); a dated one by what it means. */
export function saidMeans(
  means: string,
  at: string,
  parameters: ReadonlyMap<string, Parameter>,
  report: (issue: Issue) => void,
): string {
  return namesInReason(means).reduce((said, name) => {
    const parameter = parameters.get(name);
    if (parameter === undefined) {
      reportUnknown({ report }, 'unknown-name', name, at, parameters.keys());
      return said;
    }
    const { value, dated, type, unit } = parameter;
    return said.replaceAll(
      `{${name}}`,
      dated === null ? valueInWords(toPlainValue(value), type, unit) : parameter.means,
    );
  }, means);
}
