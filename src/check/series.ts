import type { FactDefinition } from '../language/fact.ts';
import { type Issue, pointer } from '../language/issue.ts';
import { isList } from '../language/operator.ts';
import type { Type } from '../language/type.ts';
import { toPlainValue, type Value } from '../language/value.ts';

/** Whether facts of this type are percentages by day, which may stand in for a table. */
export const isSeries = (type: Type): boolean =>
  isList(type) &&
  typeof type.list === 'object' &&
  'record' in type.list &&
  'from' in type.list.record &&
  'percent' in type.list.record;

/** The entries of series that give a day another percentage than one before them: which counts would hang on their order. */
export function seriesIssues(
  values: ReadonlyMap<string, Value>,
  definitions: ReadonlyMap<string, FactDefinition>,
  listed: ReadonlySet<string>,
): Issue[] {
  return [...values].flatMap(([path, value]) => {
    const type = definitions.get(path)?.type;
    if (type === undefined || !isSeries(type) || !listed.has(path)) return [];
    const percents = new Map<Value, string>();
    return (value as readonly Record<'from' | 'percent', Value>[]).flatMap(({ from, percent }, index): Issue[] => {
      const told = String(toPlainValue(percent));
      const known = percents.get(from) ?? told;
      percents.set(from, known);
      if (known === told) return [];
      const detail = `${from} cannot have both ${known} and ${told} per cent`;
      return [{ code: 'contradiction', at: pointer([...path.split('.'), index, 'percent']), names: [path], detail }];
    });
  });
}
