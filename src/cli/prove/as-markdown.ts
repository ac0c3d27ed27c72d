import type { InnerPolicy } from '../../inner-policy.ts';
import type { Claim } from '../../prove/result.ts';
import { propertiesInMarkdown, type Timed } from './properties.ts';
import { amiss, type Counts, countsOf, customerIn, foundInWords, kindInWords, standingOf } from './told.ts';

/** What was found as a page: how much, then decision by decision, then what is not proved and why. */
export function claimsInMarkdown(timed: readonly Timed[], { stamp }: InnerPolicy, seconds: number): string {
  const claims = timed.map(({ claim }) => claim);
  const decisions = [...new Set(claims.filter(isOfDecision).map(({ decision }) => decision))];
  const [unsettled, wrong] = [claims.filter((claim) => standingOf(claim) === 'unsettled'), amiss(claims)];
  const open = unsettled.filter(isOfDecision);
  return `${[
    '# Proved for every customer',
    `Made by \`contract-rules prove --markdown\` of version ${stamp.version} of the rules. The solver z3 looks for a customer who refutes a claim, among all whom there could be: any facts, each given, none or left out where the claim allows it. Where there is none, the claim is *proved*, under what is said with it. A customer whom it finds is put to both evaluators, and shows something only where both answer as is told. What it does not settle is *unsettled*.`,
    table(['claim', 'claims', 'proved', 'shown by a customer', 'unsettled'], countsOf(claims).map(rowOfCounts)),
    wrong.length === 0
      ? unsettled.length === 0
        ? 'All is as claimed.'
        : 'All that is settled is as claimed.'
      : `Not as claimed:\n\n${wrong.map(itemOf).join('\n')}`,
    '## What it means',
    [
      '- *No two rules hold at once* is said of facts that are known or not, of lists of any length, and of clauses read in any way.',
      '- *An outcome is reached* is shown by a customer, with no fact more than it takes: where one will do who reads clauses by default, it is one of these.',
      '- *Decided whenever every fact is given* assumes that tables answer for every day. Beyond the days of a table an answer is not known, and names the table.',
      '- *Nothing that follows conflicts*: no effect of it forbids what an effect of it or of any other decision lets the same party do, or asks of it, in the same matter while both still run, as `assess` tells conflicts.',
      '- *An option against the default* compares outcomes, all other readings by default and all facts given. Values and what follows may differ where the outcome does not.',
      '- *A property holds* is said of what [`contract-rules verify`](properties.md) tries on drawn customers, in the same words: of everybody whose facts are all given. Lists of which an order, an entry or a sum counts have three entries at most where that is told.',
    ].join('\n'),
    ...propertiesInMarkdown(timed),
    ...decisions.flatMap((decision) => sectionOf(decision, claims.filter(isOfDecision))),
    '## What is not settled, and why',
    open.length === 0 ? 'Nothing.' : open.map(itemOf).join('\n'),
    '## What is only tested',
    [
      '- **Values, effects, clauses and words** of answers: golden cases, and [properties](properties.md) on drawn customers.',
      '- **Properties that are not settled** above, and the [laws](laws.md) that no property says.',
      "- **London's clock**, how texts begin and in which order they stand: these are left free here, so that what is proved holds whatever they come to.",
      '- **Whole files of a customer** (`assess`): decisions are proved one by one, and what follows of them two by two; statements are not.',
      '- **That core terms say what `evaluate` says**: the formulas are made of them. Random facts hold them equal, and on facts that are given the formulas to both.',
    ].join('\n'),
    `Settled in ${seconds} seconds on the machine that wrote this page.`,
  ].join('\n\n')}\n`;
}

/** Properties stand in a table of their own. */
const isOfDecision = ({ kind }: Claim): boolean => kind !== 'property';

const rowOfCounts = ({ kind, all, proved, shown, unsettled }: Counts): readonly string[] => [
  kindInWords[kind],
  ...[all, proved, shown, unsettled].map(String),
];

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const itemOf = (claim: Claim): string => `- \`${claim.decision}\`: ${foundInWords(claim)}`;

function sectionOf(decision: string, claims: readonly Claim[]): readonly string[] {
  const own = claims.filter((claim) => claim.decision === decision && standingOf(claim) !== 'unsettled');
  const proved = own.filter((claim) => standingOf(claim) === 'proved').map((claim) => `- ${foundInWords(claim)}`);
  const shown = own.filter((claim) => standingOf(claim) === 'shown').map(customerItem);
  return [
    `## \`${decision}\``,
    ...(proved.length === 0 ? [] : [`Proved:\n\n${proved.join('\n')}`]),
    ...(shown.length === 0 ? [] : [`Shown:\n\n${shown.join('\n')}`]),
  ];
}

const customerItem = (claim: Claim): string => `- ${foundInWords(claim)}: \`${customerIn(claim)}\``;
