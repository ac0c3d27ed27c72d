import type { Claim } from '../../prove/result.ts';
import { amiss, countsOf, customerIn, foundInWords, kindInWords, standingOf } from './told.ts';

/** What was found, decision by decision, and how much of it is as it should be. */
export function claimsInWords(claims: readonly Claim[], seconds: number): string {
  const decisions = [...new Set(claims.map(({ decision }) => decision))];
  const lines = decisions.flatMap((decision) => [
    decision,
    ...claims.filter((claim) => claim.decision === decision).flatMap(linesOf),
    '',
  ]);
  const counts = countsOf(claims).map(
    ({ kind, all, proved, shown, unsettled }) =>
      `${kindInWords[kind]}: ${all} ${all === 1 ? 'claim' : 'claims'}, ${proved} proved, ${shown} shown by a customer, ${unsettled} unsettled`,
  );
  const wrong = amiss(claims);
  const isSettled = claims.every((claim) => standingOf(claim) !== 'unsettled');
  const ending =
    wrong.length > 0 ? 'Not as claimed:' : isSettled ? 'All is as claimed.' : 'All that is settled is as claimed.';
  const told = wrong.map((claim) => `  ${claim.decision}: ${plain(foundInWords(claim))}`);
  return `${[...lines, ...counts, `In ${seconds} seconds.`, ending, ...told].join('\n')}\n`;
}

const plain = (text: string): string => text.replaceAll('`', '');

function linesOf(claim: Claim): readonly string[] {
  const customer = customerIn(claim);
  return [
    `  ${standingOf(claim).padEnd(9)}  ${plain(foundInWords(claim))}`,
    ...(customer === null ? [] : [`             ${customer}`]),
  ];
}
