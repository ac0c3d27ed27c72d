import type { TextComparison } from '../bind/compare-text.ts';
import type { Resting } from '../bind/resting-on.ts';
import { printable } from '../language/answer/printable.ts';
import type { ClauseRow } from '../language/model/clause-row.ts';
import { countsOf, type MatrixCell, type MatrixRow } from './clause-matrix.ts';

/** The matrix as text: a block for each clause, and the counts last. */
export function matrixInWords(rows: readonly MatrixRow[]): string {
  const blocks = rows.map(({ id, title, decisions, notEncoded, reserved }) =>
    [
      `${id}: ${title}`,
      ...decisions.map((cell) => `  ${partsInWords(cell)}`),
      ...(notEncoded ? [`  not encoded, ${notEncoded.reason.replaceAll('-', ' ')}: ${notEncoded.why}`] : []),
      ...(notEncoded?.reason === 'judgement' ? [leftTo(notEncoded)] : []),
      ...(reserved ? [leftTo(reserved)] : []),
    ].join('\n'),
  );
  const counts = Object.entries(countsOf(rows)).map(([state, count]) => `${count} ${state.replaceAll('-', ' ')}`);
  return [...blocks, `${rows.length} clauses: ${counts.join(', ')}`].join('\n');
}

/** What became of the texts, and what rests on those that are not as they were. */
export function comparisonInWords(comparison: TextComparison, ledger: readonly ClauseRow[]): string {
  const { documents, notGiven, changes, appeared } = comparison;
  const titles = new Map(ledger.map(({ id, title }) => [id, title]));
  return [
    ...documents.map((d) => `${d.document} in ${d.files.join(', ')}: ${d.unchanged.length} clauses as they were`),
    ...notGiven.map((document) => `${document} was not given and is not compared`),
    ...changes.flatMap(({ change, id, title, now, restingOnIt }) => [
      `${id} ${change}${now === null ? '' : `, now ${now.clause} ${sentences(now.sentences)}`}: ${title}`,
      ...restingInWords(restingOnIt),
    ]),
    ...appeared.flatMap(({ clause, sentences: range, text, beside }) => [
      `${clause} ${sentences(range)} appeared: "${shortened(text)}"`,
      ...beside.flatMap(({ id, restingOnIt }) => [
        `  beside ${id}: ${titles.get(id)}`,
        ...restingInWords(restingOnIt).map((line) => `  ${line}`),
      ]),
    ]),
  ]
    .map(printable)
    .join('\n');
}

function restingInWords({ decisions, readings }: Resting): string[] {
  if (decisions.length === 0 && readings.length === 0) return ['  no rule or reading rests on it'];
  return [...decisions.map(partsInWords), ...listed('readings', readings)].map((line) => `  ${line}`);
}

function partsInWords(cell: Resting['decisions'][number] | MatrixCell): string {
  const { decision, parameters, rules, effects, readings } = cell;
  const parts = [
    ...listed('parameters', parameters),
    ...listed('rules', rules),
    ...listed('effects', effects),
    ...listed('readings', 'examples' in cell ? readings : []),
    ...('examples' in cell ? [`${cell.examplesRestingOnIt} of ${cell.examples} examples rest on it`] : []),
  ];
  return parts.length === 0 ? decision : `${decision}: ${parts.join('; ')}`;
}

const leftTo = ({ who, on }: { who: string; on: string }): string => `  decided by ${who}: ${on}`;

const listed = (kind: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`${kind} ${names.join(', ')}`];

const sentences = ([first, last]: readonly [number, number]): string =>
  first === last ? `sentence ${first}` : `sentences ${first} to ${last}`;

const shortened = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 77)}...`);
