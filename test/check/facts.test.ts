import { describe, expect, it } from 'vitest';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { contract } from '../rules/contract.ts';

/** The message of the refusal, line by line; the answer's outcome and values where there is none. */
function refusal(facts: unknown, decision = 'invoice-dispute', options = {}): string[] {
  try {
    contract.evaluate(decision, facts as never, options);
  } catch (error) {
    if (error instanceof PolicyError) return error.message.split('\n');
    throw error;
  }
  return ['answered'];
}

const nested = (depth: number, around: (inner: unknown) => unknown): unknown => {
  let content: unknown = '1.00';
  for (let level = 0; level < depth; level += 1) content = around(content);
  return content;
};
const deepObject = nested(100_000, (a) => ({ a }));
const deepList = nested(100_000, (a) => [a]);
const cyclic: Record<string, unknown> = { date: '2025-03-10' };
cyclic.invoice = cyclic;
const cyclicList: unknown[] = [];
cyclicList.push(cyclicList);

const day = 'expected a day, like "2025-03-10"';
const sum = 'expected pounds and pence as text, like "10.00"';
const facts = 'expected an object of facts';
const seconds = 'expected a whole number from 0 to 8640000';

describe('one bad fact is refused with its place and what is expected', () => {
  it.each<[string, unknown, string, string?]>([
    [
      'a path that is not there',
      { invoice: { dat: 1 } },
      '/invoice/dat: unknown fact `invoice.dat`, did you mean `invoice.date`?',
    ],
    ['an entity that is not there', { invoise: {} }, '/invoise: unknown fact `invoise`, did you mean `invoice`?'],
    [
      'a path for its facts',
      { 'invoice.date': '2025-03-10' },
      '/invoice.date: unknown fact `invoice.date`, give it as `{ "invoice": { "date": … } }`',
    ],
    [
      'a path that is not quite one, in an entity',
      { dispute: { 'dispute.sendOn': '2025-03-10' } },
      '/dispute/dispute.sendOn: unknown fact `dispute.dispute.sendOn`',
    ],
    [
      'a path that is not quite one',
      { 'dispute.sendOn': '2025-03-10' },
      '/dispute.sendOn: unknown fact `dispute.sendOn`, give it as `{ "dispute": { "sentOn": … } }`',
    ],
    [
      'a field of an entry that is called as a key of the language is',
      { priceChange: { charges: [{ name: 'line', old: '1', new: '2', operator: 1 }] } },
      '/priceChange/charges/0/operator: unknown fact `operator`',
      'price-rise-exit',
    ],
    ['a path like no other', { zzzzzzzz: 1 }, '/zzzzzzzz: unknown fact `zzzzzzzz`'],
    ['a number for a day', { invoice: { date: 20250310 } }, `/invoice/date: ${day}, found the number 20250310`],
    ['text for an entity', { invoice: 'x' }, `/invoice: ${facts}, found the text "x"`],
    ['null for an entity that is always there', { invoice: null }, `/invoice: ${facts}, found null`],
    ['30 February', { invoice: { date: '2025-02-30' } }, `/invoice/date: ${day}, found "2025-02-30"`],
    ['a moment for a day', { asOf: '2025-02-28T00:00:00Z' }, `/asOf: ${day}, found "2025-02-28T00:00:00Z"`],
    ['a Date for a day', { asOf: new Date(0) }, `/asOf: ${day}, found an object of another kind`],
    [
      'the end of all dates',
      { asOf: '9999-12-31' },
      '/asOf: expected a day from 1900-01-01 to 2199-12-31, found "9999-12-31"',
    ],
    ['a JSON number for money', { invoice: { amount: 12.5 } }, `/invoice/amount: ${sum}, found the number 12.5`],
    ['three decimals', { invoice: { amount: '12.345' } }, `/invoice/amount: ${sum}, found "12.345"`],
    [
      'money below nil',
      { invoice: { amount: '-1.00' } },
      '/invoice/amount: expected pounds and pence that are not below nil, like "10.00", found "-1.00"',
    ],
    ['money below nil of three decimals', { invoice: { amount: '-1.000' } }, `/invoice/amount: ${sum}, found "-1.000"`],
    [
      'a decimal below nil',
      { package: { connectionFee: '-1.5' } },
      '/package/connectionFee: expected a decimal that is not below nil, like "1.5", found "-1.5"',
    ],
    ['an exponent', { invoice: { amount: '1e3' } }, `/invoice/amount: ${sum}, found "1e3"`],
    ['empty text', { application: { name: '' } }, '/application/name: expected text of 1 to 1000 characters, found ""'],
    [
      'an option that is none',
      { dispute: { form: 'pigeon' } },
      '/dispute/form: expected one of `letter`, `fax`, `headed-fax`, `email`, `telephone`, found "pigeon"',
    ],
    ['NaN', { call: { durationSeconds: Number.NaN } }, `/call/durationSeconds: ${seconds}, found the number NaN`],
    ['half a second', { call: { durationSeconds: 0.5 } }, `/call/durationSeconds: ${seconds}, found the number 0.5`],
    ['a number below nil', { call: { durationSeconds: -1 } }, `/call/durationSeconds: ${seconds}, found -1`],
    [
      'an unsafe number',
      { call: { durationSeconds: 2 ** 53 } },
      `/call/durationSeconds: ${seconds}, found 9007199254740992`,
    ],
    ['a bigint', { call: { durationSeconds: 1n } }, `/call/durationSeconds: ${seconds}, found the number 1`],
    ['a list of facts', [{}], `(top): ${facts}, found a list`],
    ['nothing at all', undefined, `(top): ${facts}, found \`undefined\``],
    ['a function', () => 1, `(top): ${facts}, found a function`],
    ['a map', new Map([['asOf', '2025-03-10']]), `(top): ${facts}, found an object of another kind`],
    ['a map within', { invoice: new Map() }, `/invoice: ${facts}, found an object of another kind`],
    ['facts through a prototype', Object.create({ asOf: 'x' }), `(top): ${facts}, found an object of another kind`],
    [
      'an objection before its notification',
      { priceChange: { notifiedOn: '2025-03-10', objectedOn: '2025-03-09' } },
      '/priceChange/objectedOn: `priceChange.notifiedOn` and `priceChange.objectedOn` contradict one another: ' +
        'an objection cannot come before the notification it answers',
      'price-rise-exit',
    ],
    ['nesting of 100,000 levels', deepObject, '/a: unknown fact `a`'],
    ['an entity so deep', { invoice: { date: deepObject } }, `/invoice/date: ${day}, found an object`],
    ['a list so deep', { payments: deepList }, '/payments/0: expected an object, found a list'],
    ['an amount so deep', { invoice: { amount: deepList } }, `/invoice/amount: ${sum}, found a list`],
    ['an object within itself', { invoice: cyclic }, '/invoice/invoice: unknown fact `invoice.invoice`'],
    ['a list within itself', { payments: cyclicList }, '/payments/0: expected an object, found a list'],
  ])('%s', (_, given, message, decision) => {
    expect(refusal(given, decision)).toEqual([message]);
  });

  it('own `__proto__` and `constructor` keys are unknown facts like any other, and nothing is written through them', () => {
    const given = JSON.parse('{ "__proto__": { "x": 1 }, "constructor": 1, "payments": [{ "__proto__": 1 }] }');
    expect(refusal(given)).toEqual([
      '/__proto__: unknown fact `__proto__`',
      '/constructor: unknown fact `constructor`',
      '/payments/0/__proto__: unknown fact `__proto__`',
      '/payments/0/date: `date` is missing, give a day, like "2025-03-10"',
      '/payments/0/amount: `amount` is missing, give pounds and pence as text, like "10.00"',
    ]);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it('contradictions count only among the facts that the decision and those it consults list', () => {
    const given = { priceChange: { notifiedOn: '2025-03-10', objectedOn: '2025-03-09' } };
    expect(refusal(given, 'collection-date')).toEqual(['answered']);
  });

  it('days contradict one another through a day left out, which could lie nowhere between them', () => {
    const given = { invoice: { date: '2013-02-01' }, dispute: { refundedOn: '2013-01-31' } };
    expect(refusal(given, 'late-payment-interest')).toEqual([
      '/dispute/refundedOn: `invoice.date` and `dispute.refundedOn` contradict one another: an invoice cannot be challenged before it was made; a refund cannot come before the challenge that it answers',
    ]);
  });

  it('nothing follows through a day that may be none', () => {
    const given = { priceChange: { sentOn: '2025-03-10', objectedOn: '2025-03-09' } };
    expect(refusal(given, 'price-rise-exit')).toEqual(['answered']);
  });
});

it('all faults of facts, readings and tables are told at once', () => {
  const given = { asof: '2025-03-10', invoice: { date: 'x', amount: '1' }, dispute: { for: 1, sentOn: '2025-02-29' } };
  const options = {
    readings: { 'dispute-timin': 'sending', 'dispute-timing': 'delivery' },
    tables: { bankRat: {}, bankHolidays: { calendars: { wales: [] } } },
  };
  expect(refusal(given, 'invoice-dispute', options)).toEqual([
    '/readings/dispute-timin: unknown reading `dispute-timin`, did you mean `dispute-timing`?',
    '/readings/dispute-timing: unknown option `delivery`, the options are `sending`, `receipt`',
    '/tables/bankRat: unknown table `bankRat`, did you mean `bankRate`?',
    '/tables/bankHolidays/calendars/wales: unknown key `wales`',
    '/asof: unknown fact `asof`, did you mean `asOf`?',
    '/invoice/date: expected a day, like "2025-03-10", found "x"',
    '/invoice/amount: expected pounds and pence as text, like "10.00", found "1"',
    '/dispute/for: unknown fact `dispute.for`, did you mean `dispute.form`?',
    '/dispute/sentOn: expected a day, like "2025-03-10", found "2025-02-29"',
  ]);
});

describe('bad input costs bounded time', () => {
  const soon = 5000;
  const timed = (given: unknown): string[] => {
    const start = performance.now();
    const lines = refusal(given, 'late-payment-interest');
    expect(performance.now() - start).toBeLessThan(soon);
    return lines;
  };

  it('ten megabytes of payments', () => {
    const payments = Array.from({ length: 200_000 }, () => ({ date: '2025-03-10', amount: '1.00', by: 'x' }));
    expect(JSON.stringify(payments).length).toBeGreaterThan(9_000_000);
    expect(timed({ payments })).toEqual(['/payments: too long: at most 10000 entries, found 200000']);
  });

  it('a hundred thousand unknown facts: all are issues, the message names the first', () => {
    const given = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`unknown${index}`, 1]));
    const lines = timed(given);
    expect(lines).toHaveLength(51);
    expect(lines[0]).toBe('/unknown0: unknown fact `unknown0`');
    expect(lines.at(-1)).toBe('and 99950 more');
  });

  it('ten thousand bad entries', () => {
    const payments = Array.from({ length: 10_000 }, () => ({ date: 1, amount: '1.000', by: 'x' }));
    expect(timed({ payments }).at(-1)).toBe('and 29950 more');
  });
});

describe('what looks odd but is no contradiction is answered', () => {
  const interest = (given: object, payments: readonly object[] = []) =>
    contract.evaluate('late-payment-interest', {
      asOf: '2025-06-01',
      invoice: { date: '2025-03-10', amount: '100.00', interestDemanded: true, ...given },
      payments,
      dispute: null,
    } as never);

  it('a due date before its invoice', () => {
    const { outcome, values } = interest({ dueDate: '2025-03-01' });
    expect([outcome, values]).toMatchObject([
      'may-charge',
      { accrualStart: '2025-04-09', accrualDays: 53, interest: '1.22' },
    ]);
  });

  it('a payment before its invoice counts from the day of the invoice', () => {
    const [early, onTheDay] = ['2025-01-01', '2025-03-10'].map((date) =>
      interest({ dueDate: '2025-03-01' }, [{ date, amount: '60.00' }]),
    );
    expect(early?.values).toEqual(onTheDay?.values);
    expect(early?.values).toMatchObject({ outstanding: '40.00', interest: '0.49' });
  });

  it('facts without a prototype', () => {
    const given = Object.assign(Object.create(null), { invoice: { date: '2025-03-10' } });
    expect(contract.evaluate('invoice-dispute', given).values).toMatchObject({ lastDayToDispute: '2025-04-09' });
  });
});
