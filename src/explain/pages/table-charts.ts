import type { Table } from '../../language/model/dictionary.ts';
import { isTimeline, toPlainValue } from '../../language/run-time/value.ts';
import type { Documented } from '../documented.ts';
import { sentence } from './markdown.ts';
import { chartPath } from './paths.ts';
import { stepChart } from './step-chart.ts';

/** A chart of each table that is a series of steps, by the file it goes to. */
export const tableCharts = ({ dictionary }: Documented): [path: string, svg: string][] =>
  [...dictionary.tables.values()].flatMap((table): [string, string][] =>
    isTimeline(table.value) ? [[chartPath(table.name), chartOf(table)]] : [],
  );

function chartOf({ value, means, answersTo, answersFrom, type }: Table): string {
  const isPercent = typeof type === 'object' && 'timeline' in type && type.timeline === 'percent';
  if (!isTimeline(value)) return '';
  const steps = value.steps.map(({ from, value: held }) => ({
    from: from < answersFrom ? answersFrom : from,
    value: Number(toPlainValue(held)),
  }));
  return stepChart(`${sentence(means)}, step by step`, steps, answersTo, isPercent ? '%' : '');
}
