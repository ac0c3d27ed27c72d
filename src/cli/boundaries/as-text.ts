import { escaped } from '../../language/answer/escaped.ts';
import { type Boundaries, casesOfBoundaries } from '../../signing.ts';
import { type Row, rowsOf } from './rows.ts';

/** The forms in which boundaries are written, by the ending of a file's name. */
export const forms: Readonly<Record<string, (boundaries: Boundaries) => string>> = {
  json: (boundaries) => `${JSON.stringify(boundaries, null, 2)}\n`,
  csv,
  md: markdown,
  html,
};

export const casesAsJson = (boundaries: Boundaries): string =>
  `${JSON.stringify(casesOfBoundaries(boundaries), null, 2)}\n`;

const columns = ['number', 'condition', 'shows', 'fact', 'facts', 'readings', 'outcome', 'values', 'remark'] as const;

function csv(boundaries: Boundaries): string {
  const line = (cells: readonly string[]) => `${cells.map(cell).join(',')}\r\n`;
  const rows = rowsOf(boundaries).map((row) => line([...columns.map((column) => row[column]), '']));
  return [line([...columns, 'initials']), ...rows].join('');
}

/** A spreadsheet takes what begins with a sign for a formula. */
function cell(text: string): string {
  const plain = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** What stands above the table. */
function headOf({ question, policy, readings, conditions, tried }: Boundaries): readonly string[] {
  const turning = conditions.filter(({ pair }) => pair?.turns.outcome === true).length;
  const chosen = Object.entries(readings).map(([reading, option]) => `${reading}=${option}`);
  return [
    question,
    `Rules: version ${policy.version}, in force from ${policy.inForceFrom}, digest ${policy.digest}`,
    `Readings: ${chosen.length === 0 ? 'by default' : chosen.join(', ')}`,
    `${turning} of ${conditions.length} conditions have two customers who differ in one fact and in the outcome; ${tried} customers were tried`,
  ];
}

const shown = ['number', 'condition', 'shows', 'fact', 'outcome', 'values', 'facts', 'remark'] as const;
const titles: Readonly<Record<(typeof shown)[number], string>> = {
  number: 'No.',
  condition: 'Condition',
  shows: 'Shows',
  fact: 'Differs by',
  outcome: 'Outcome',
  values: 'Values',
  facts: 'All facts',
  remark: 'Remark',
};

/** The readings of a customer stand with the facts. */
const contentOf = (row: Row, column: (typeof shown)[number]): string =>
  column === 'facts' && row.readings !== '' ? `${row.facts} under ${row.readings}` : row[column];

function markdown(boundaries: Boundaries): string {
  const line = (cells: readonly string[]) => `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    `# ${boundaries.decision}: boundaries`,
    '',
    ...headOf(boundaries).flatMap((text) => [text, '']),
    'Date: ____________________ Name: ____________________',
    '',
    line([...shown.map((column) => titles[column]), 'Initials']),
    line([...shown, ''].map(() => '---')),
    ...rowsOf(boundaries).map((row) => line([...shown.map((column) => contentOf(row, column)), ''])),
    '',
  ].join('\n');
}

function html(boundaries: Boundaries): string {
  const cells = (tag: string, texts: readonly string[]) =>
    texts
      .map((text, at) => `<${tag}${at === shown.length ? ' class="initials"' : ''}>${escaped(text)}</${tag}>`)
      .join('');
  const rows = rowsOf(boundaries).map(
    (row) =>
      `<tr class="${row.shows.replace(' ', '-')}">${cells('td', [...shown.map((column) => contentOf(row, column)), ''])}</tr>`,
  );
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${escaped(boundaries.decision)}: boundaries to sign</title>
<style>
body { font: 10pt/1.35 sans-serif; margin: 1.5em; color: #000; background: #fff }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #777; padding: 3px 5px; text-align: left; vertical-align: top; overflow-wrap: anywhere }
thead { display: table-header-group }
tr { break-inside: avoid }
td:nth-child(6), td:nth-child(7) { font-size: 8pt }
.initials { min-width: 4em }
.sign span { display: inline-block; border-bottom: 1px solid #000; min-width: 14em }
@page { size: A4 landscape; margin: 12mm }
</style>
</head>
<body>
<h1>${escaped(boundaries.decision)}: boundaries to sign</h1>
${headOf(boundaries)
  .map((text) => `<p>${escaped(text)}</p>`)
  .join('\n')}
<p class="sign">Date: <span>&nbsp;</span> Name: <span>&nbsp;</span> Signature: <span>&nbsp;</span></p>
<table>
<thead><tr>${cells('th', [...shown.map((column) => titles[column]), 'Initials'])}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</body>
</html>
`;
}
