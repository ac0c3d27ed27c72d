import { describe, expect, it } from 'vitest';
import { answerInWords, decisionInWords } from '../../src/explain/decision-to-english.ts';
import { contract, examplesOf, goldenCases, ruleFiles } from '../rules/contract.ts';

const inWords = (decision: string, facts: unknown, readings?: Record<string, string>): string =>
  decisionInWords(
    contract.evaluate(decision, facts as never, { readings }),
    contract.modelOf(decision),
    contract.dictionary,
  );

const section = (text: string, heading: string): string[] | undefined =>
  text
    .split('\n\n')
    .map((block) => block.split('\n'))
    .find(([first]) => first === heading)
    ?.slice(1);

describe('a decision in words', () => {
  const facts = {
    invoice: { date: '2025-03-10', amount: '1080.00' },
    dispute: { form: 'letter', sentOn: '2025-04-09', amount: '80.00' },
  };

  it('tells all there is to tell', () => {
    expect(inWords('invoice-dispute', facts, { 'last-day-not-working': 'rolls-forward' }).split('\n')).toEqual([
      'Was the invoice challenged in time, or is it taken as accepted?',
      '',
      'in time: the invoice was challenged in writing on 9 April 2025, by 9 April 2025 (S2.16)',
      '',
      'Values',
      '  the last good day to challenge (lastDayToDispute): 9 April 2025',
      '  the part of the invoice that is not challenged (undisputed): £1,000.00',
      '',
      'What follows',
      '  the provider must not treat the invoice as accepted (S2.16)',
      '',
      'Why',
      '  the rule "in time" holds (S2.16)',
      '    true: the challenge was made in writing (how the challenge was made is one of the forms that are writing)',
      '      how the challenge was made: letter (dispute.form)',
      '      the forms that are writing: letter, fax, fax on headed paper and e-mail (the forms that are paper, fax or e-mail; reading email as writing: counts)',
      '        the forms that are paper, fax or e-mail: letter, fax, fax on headed paper and e-mail (S2.16)',
      '    true: the day of the challenge (9 April 2025) is on or before the last day to challenge the invoice (9 April 2025)',
      '      the day of the challenge: 9 April 2025 (the day the challenge was sent or spoken; reading dispute timing: sending)',
      '        the day the challenge was sent or spoken: 9 April 2025 (dispute.sentOn)',
      '      the last day to challenge the invoice: 9 April 2025 (9 April 2025, or the next working day by the bank holidays of England and Wales; reading last day not working: rolls forward)',
      '        the last day of the dispute window: 9 April 2025 (30 days after 10 March 2025, counting from the day after)',
      '          the date printed on the invoice: 10 March 2025 (invoice.date)',
      '          the time to challenge an invoice: 30 days (S2.16)',
      '          the first day counted: day after (reading dispute day count: day after first)',
      '        the bank holidays of England and Wales: by the table bank-holidays (england-and-wales of the table bank holidays)',
      '          by the table bank-holidays',
      '  the invoice less the items challenged in time: £1,000.00 (£1,080.00 less £80.00)',
      '    the total of the invoice: £1,080.00 (invoice.amount)',
      '    the items challenged in time: £80.00 (the total of the items challenged)',
      '      the rule "in time" holds (S2.16)',
      '      the total of the items challenged: £80.00 (dispute.amount)',
      '',
      'Readings',
      "  last-day-not-working: Does a customer's last day move when it is not a working day?",
      '    rolls-forward, not the default stands: yes, to the next working day',
      '  dispute-day-count: Is the invoice date itself the first of the 30 days?',
      '    day-after-first: no: the last day is the date plus 30',
      '  dispute-timing: Must the challenge be sent or received by the last day?',
      '    sending: sent is enough',
      '  email-as-writing: Is an e-mail writing?',
      '    counts: yes',
      '',
      'Tables',
      '  bank-holidays, which answers to 31 December 2028',
    ]);
  });

  it('says what is missing and how to give it', () => {
    const text = inWords('invoice-dispute', { invoice: { date: '2025-03-10' } });
    expect(text).toContain('not decided: missing dispute, asOf, invoice.amount');
    expect(section(text, 'Missing')).toEqual([
      "  dispute: the customer's challenge to an invoice",
      '    give an object of its facts, or none (none made)',
      '  asOf: the day the question is asked about; read only where a table says so',
      '    give a day, like "2025-03-10"',
      '  invoice.amount: the total of the invoice',
      '    give pounds and pence, like "10.00"',
    ]);
    expect(section(text, 'What follows')).toBeUndefined();
  });

  it('tells a value that is none from one that is not known', () => {
    const given = { service: { kind: 'broadband', activation: 'paid', activatedOn: '2025-03-10' } };
    const told = (termination?: null) =>
      section(inWords('minimum-term', termination === undefined ? given : { ...given, termination }), 'Values')?.at(-1);
    expect(told()).toMatch(/: not known$/);
    expect(told(null)).toMatch(/: none$/);
  });

  it('says what can stand in for a table that does not answer', () => {
    const text = inWords('collection-date', { invoice: { dueDate: '2031-01-04' } });
    expect(section(text, 'Missing')).toEqual([
      '  tables.bankHolidays: the table bank-holidays does not answer for the day asked about',
      '    give a newer one as an option of the call; it answers to 31 December 2028',
    ]);
  });

  it('says an effect with its day and sum', () => {
    const invoice = { dueDate: '2025-12-25', amount: '31.00' };
    const facts = { asOf: '2025-12-29', invoice, payments: [], dispute: null, payment: { method: 'direct-debit' } };
    expect(section(inWords('invoice-balance', facts), 'What follows')).toEqual([
      '  the customer must pay the invoice: £31.00, by 29 December 2025 (S2.2)',
      '  the provider must collect the payment: £31.00, by 29 December 2025 (S2.12)',
    ]);
  });
});

const all = Object.keys(ruleFiles).flatMap((decision) =>
  [...goldenCases(decision), ...examplesOf(decision)].map(({ facts, readings }) => ({ decision, facts, readings })),
);

describe.each(all)('$decision on $facts', ({ decision, facts, readings }) => {
  const decided = contract.evaluate(decision, facts as never, { readings });
  const model = contract.modelOf(decision);
  const text = decisionInWords(decided, model, contract.dictionary);

  it('is told without a gap', () => {
    expect(text).not.toMatch(/undefined|NaN|\[object|Infinity|\{[a-z]\w*\}|: $/m);
    expect(answerInWords(decided, model, contract.dictionary)).toMatch(
      decided.outcome === null
        ? /^not decided: missing \S/
        : new RegExp(
            `^${contract.dictionary.inWords.options.get(decided.outcome) ?? decided.outcome.replaceAll('-', ' ')}: .+ \\([CS]\\d.*\\)$`,
          ),
    );
  });

  it('is told from its data alone, which JSON can carry', () => {
    expect(decisionInWords(JSON.parse(JSON.stringify(decided)), model, contract.dictionary)).toBe(text);
  });
});
