import { escaped } from '../../language/answer/escaped.ts';
import { verdictInWords } from './markdown.ts';
import { again, countsOf, failing, type Report, type Tried } from './report.ts';
import { customersInWords, saidInWords } from './story-in-words.ts';

const style = `
  body { font: 16px/1.5 Georgia, serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; }
  table { border-collapse: collapse; width: 100%; font-size: 0.85rem; }
  th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem; border-bottom: 1px solid #ccc; }
  article { border-left: 4px solid #b00; padding: 0 1rem; margin: 2rem 0; }
  pre { white-space: pre-wrap; background: #f6f6f2; padding: 0.8rem; }
  .holds { color: #060; } .broken, .says-too-little { color: #b00; font-weight: bold; }
  @media print { article { break-inside: avoid; } }`;

/** A run as one page that needs nothing besides itself: what does not hold first, then a table of all. */
export function htmlOf(report: Report): string {
  const { policy, seed, runs, tried } = report;
  const { version, digest } = policy.stamp;
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    `<head><meta charset="utf-8"><title>Properties of the contract: ${countsOf(tried)}</title><style>${style}\n</style></head>`,
    '<body>',
    '<h1>Properties of the contract</h1>',
    `<p>${countsOf(tried)}. Each was tried on ${runs} customers, drawn by the seed ${seed}, against version ${escaped(version)} of the rules (digest <code>${digest}</code>).</p>`,
    ...failing(tried).map((one) => article(one, report)),
    '<table><thead><tr><th>property</th><th>what it says</th><th>decision</th><th>clauses</th><th>verdict</th><th>customers</th></tr></thead><tbody>',
    ...tried.map(row),
    '</tbody></table>',
    '</body></html>',
    '',
  ].join('\n');
}

const row = ({ result: { id, name, decision, clauses, verdict, said, tried } }: Tried): string =>
  `<tr>${[id, name, decision, clauses.join(', ')].map((text) => `<td>${escaped(text)}</td>`).join('')}<td class="${verdict}">${verdictInWords[verdict]}</td><td>${said} of ${tried}</td></tr>`;

function article(one: Tried, report: Report): string {
  const { result } = one;
  const { story } = result;
  const customers = story === null ? [] : customersInWords(story.customers, report.policy);
  return [
    '<article>',
    `<h2>${escaped(`${result.id}: ${result.name}`)}</h2>`,
    `<p>${escaped(result.says)} ${escaped(saidInWords(result))}.</p>`,
    ...(story === null ? [] : [`<p><strong>It does not hold:</strong> ${escaped(story.because)}.</p>`]),
    ...customers.map(
      ({ who, facts, answer }) =>
        `<h3>${escaped(who)}</h3><ul>${facts.map((fact) => `<li>${escaped(fact)}</li>`).join('')}</ul><pre>${escaped(answer)}</pre>`,
    ),
    `<p>Again: <code>${escaped(again(report, one))}</code></p>`,
    '</article>',
  ].join('\n');
}
