import { printable } from '../../language/answer/printable.ts';
import { wrapped } from '../wrapped.ts';
import { again, countsOf, type Report, type Tried } from './report.ts';
import { customersInWords, saidInWords } from './story-in-words.ts';

/** A run in words: a line a property, and the story of each that does not hold. */
export function reportInWords(report: Report): string {
  const { tried, seed, runs } = report;
  const files = [...new Set(tried.map(({ file }) => file))];
  const parts = files.flatMap((file) => {
    const own = tried.filter((one) => one.file === file);
    return [
      `${file === null ? "the contract's own properties" : printable(file)}: ${countsOf(own)}\n`,
      ...own.filter(({ result }) => result.verdict !== 'holds').map((one) => failureInWords(one, report)),
    ];
  });
  return `${parts.join('')}${countsOf(tried)}; ${runs} customers each, seed ${seed}\n`;
}

function failureInWords(one: Tried, report: Report): string {
  const { result } = one;
  const { id, name, decision, clauses, says, story } = result;
  const title = `${story === null ? 'SAYS TOO LITTLE' : 'FAILED'} ${id} ${name} (${decision}, ${clauses.join(', ')})`;
  const customers = story === null ? [] : customersInWords(story.customers, report.policy);
  const lines = [
    says,
    saidInWords(result),
    ...(story === null ? [] : [`it does not hold: ${story.because}`]),
    ...customers.flatMap(({ who, facts, answer }) => [
      '',
      `${who}:`,
      ...facts.map((fact) => `  ${fact}`),
      ...answer.split('\n').map((line) => (line === '' ? '' : `  ${line}`)),
    ]),
    '',
    `again: ${again(report, one)}`,
  ];
  return `${printable(title)}\n${wrapped(lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n'))}\n`;
}
