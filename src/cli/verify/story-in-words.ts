import { decisionInWords } from '../../explain/decision-to-english.ts';
import { factsInWords } from '../../explain/facts-in-words.ts';
import type { InnerPolicy } from '../../inner-policy.ts';
import { issueInWords } from '../../language/answer/message.ts';
import { printable } from '../../language/answer/printable.ts';
import type { CustomerOfStory, PropertyResult } from '../../running-properties.ts';

/** One customer of a story: who it is, what was given, and what was decided and why. */
export interface CustomerInWords {
  readonly who: string;
  readonly facts: readonly string[];
  readonly answer: string;
}

/** The customers of whom a property does not hold, in words. */
export const customersInWords = (
  customers: readonly CustomerOfStory[],
  policy: InnerPolicy,
): readonly CustomerInWords[] => {
  const [first] = customers;
  return customers.map((customer) => ({
    who: customer.note === null ? (customers.length > 1 ? 'a customer' : 'the customer') : `the same ${customer.note}`,
    facts: [
      // Of another only what is other is told, which the note does.
      ...(customer === first ? factsInWords(customer.facts, policy.dictionary) : []),
      ...Object.entries(customer.readings).map(([id, option]) => `by the reading ${id}=${option}`),
    ].map(printable),
    answer: answerInWords(customer, policy),
  }));
};

function answerInWords({ answer, issues }: CustomerOfStory, policy: InnerPolicy): string {
  if (answer === null) return issues.map((issue) => `refused: ${issueInWords(issue)}`).join('\n');
  return decisionInWords(answer, policy.modelOf(answer.decision), policy.dictionary);
}

/** Of how many customers a property said something. */
export const saidInWords = ({ tried, said, verdict, share }: PropertyResult): string => {
  const of = `Of ${tried} customer${tried === 1 ? '' : 's'} it says something of ${said}`;
  return verdict === 'says-too-little' ? `${of}, less than a share of ${share}` : of;
};
