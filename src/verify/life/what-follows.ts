import type { Assessment } from '../../assess/assessment.ts';
import { isBill, leftOf } from './bills.ts';
import { type CustomerFile, penniesOf, pounds } from './customer-file.ts';

/** Where answers are not what follows from a life by simple reckoning: what is left of bills, what is resolved, what has ended. */
export function notAsFollows(file: CustomerFile, { matters, decisions }: Assessment): readonly string[] {
  const expected: (readonly [matter: string | null, decision: string, part: string, is: unknown, follows: unknown])[] =
    [];
  for (const matter of file.matters) {
    const answerTo = (decision: string) => matters[matter.id]?.[decision];
    if (isBill(matter)) {
      const left = leftOf(matter);
      const refunded = matter.dispute?.refundedOn == null ? 0 : penniesOf(matter.dispute.wronglyCharged ?? '0.00');
      const { outstanding, credit } = answerTo('invoice-balance')?.values ?? {};
      expected.push([matter.id, 'invoice-balance', 'outstanding', outstanding, pounds(Math.max(0, left))]);
      expected.push([matter.id, 'invoice-balance', 'credit', credit, pounds(Math.max(0, -left - refunded))]);
    }
    if (matter.complaint?.resolvedOn != null)
      expected.push([
        matter.id,
        'complaint-escalation',
        'outcome',
        answerTo('complaint-escalation')?.outcome,
        'closed',
      ]);
  }
  const { termination, asOf } = file;
  if (termination?.effectiveOn !== undefined && termination.effectiveOn > asOf)
    expected.push([null, 'final-settlement', 'outcome', decisions['final-settlement']?.outcome, 'not-ended']);
  return expected
    .filter(([, , , is, follows]) => is !== follows)
    .map(
      ([matter, decision, part, is, follows]) =>
        `${matter ?? 'the file'}: ${decision} has ${part} ${is}, and not ${follows}`,
    );
}
