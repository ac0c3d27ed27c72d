import { again, countsOf, failing, type Report, type Tried } from './report.ts';
import { customersInWords, saidInWords } from './story-in-words.ts';

/** A run as Markdown: what does not hold first, then a table of all. */
export function markdownOf(report: Report): string {
  const { policy, seed, runs, tried } = report;
  const { version, digest } = policy.stamp;
  return [
    '# Properties of the contract',
    '',
    `${countsOf(tried)}. Each was tried on ${runs} customers, drawn by the seed ${seed}, against version ${version} of the rules (digest \`${digest}\`).`,
    '',
    ...failing(tried).flatMap((one) => failureOf(one, report)),
    '| property | what it says | decision | clauses | verdict | customers |',
    '|---|---|---|---|---|---|',
    ...tried.map(rowOf),
    '',
  ].join('\n');
}

export const verdictInWords = {
  holds: 'holds',
  broken: 'does not hold',
  'says-too-little': 'says too little',
} as const;

const rowOf = ({ result: { id, name, decision, clauses, verdict, said, tried } }: Tried): string =>
  `| ${[id, name, decision, clauses.join(', '), verdictInWords[verdict], `${said} of ${tried}`].map(cell).join(' | ')} |`;

/** Text of a cell, of which nothing is taken for Markdown. */
const cell = (text: string): string => text.replace(/[\\|`*_<>[\]]/g, '\\$&').replace(/\s+/g, ' ');

function failureOf(one: Tried, report: Report): readonly string[] {
  const { result } = one;
  const { story } = result;
  const customers = story === null ? [] : customersInWords(story.customers, report.policy);
  return [
    `## ${cell(`${result.id}: ${result.name}`)}`,
    '',
    `${cell(result.says)} ${cell(saidInWords(result))}.`,
    '',
    ...(story === null ? [] : [`**It does not hold:** ${cell(story.because)}.`, '']),
    ...customers.flatMap(({ who, facts, answer }) => [
      `**${cell(who)}**`,
      '',
      ...facts.map((fact) => `- ${cell(fact)}`),
      ...(facts.length === 0 ? [] : ['']),
      ...answer.split('\n').map((line) => `    ${line}`.trimEnd()),
      '',
    ]),
    `Again: \`${again(report, one).replaceAll('`', "'")}\``,
    '',
  ];
}
