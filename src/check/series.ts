import { type Issue, pointer } from '../language/answer/issue.ts';
import { isList, type Type } from '../language/model/type.ts';
import { toPlainValue, type Value } from '../language/run-time/value.ts';

/** Whether facts of this type are percentages by day, which may stand in for a table. */
export const isSeries = (type: Type): boolean =>
  isList(type) &&
  typeof type.list === 'object' &&
  'record' in type.list &&
  'from' in type.list.record &&
  'percent' in type.list.record;

/** Adds the entries of series that give a day another percentage than one before them: which counts would hang on their order. */
export function seriesIssues(values: ReadonlyMap<string, Value>, series: readonly string[], issues: Issue[]): void {
  for (const path of series) {
    const entries = values.get(path) as readonly Record<'from' | 'percent', Value>[] | null | undefined;
    if (!entries) continue;
    const percents = new Map<Value, string>();
    entries.forEach(({ from, percent }, index) => {
      const told = String(toPlainValue(percent));
      const known = percents.get(from) ?? told;
      percents.set(from, known);
      if (known === told) return;
      const detail = `${from} cannot have both ${known} and ${told} per cent`;
      issues.push({
        code: 'contradiction',
        at: pointer([...path.split('.'), index, 'percent']),
        names: [path],
        detail,
      });
    });
  }
}
