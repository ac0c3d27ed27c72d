import { readFileSync } from 'node:fs';

/** Invoices due in 2021 to 2024, with up to four payments, few of them challenged. */
const invoices = (
  count,
) => `SELECT i AS id, issued, issued + 14 AS due, issued + CAST(hash(i + 1) % 900 AS INTEGER) AS as_of,
    CAST(hash(i + 2) % 10000000 / 100 AS DECIMAL(9, 2)) AS amount, CASE WHEN i % 5 = 0 THEN i % 2 = 0 END AS demanded, i % 7 = 0 AS challenged,
    CASE WHEN i % 7 = 0 AND i % 3 > 0 THEN i % 2 = 0 END AS accepted,
    CASE WHEN i % 7 = 0 AND i % 4 = 0 THEN issued + 40 + CAST(hash(i + 3) % 90 AS INTEGER) END AS refunded_on,
    CASE WHEN i % 7 = 0 THEN CAST(CAST(hash(i + 2) % 10000000 AS DECIMAL(9, 0)) / 400 AS DECIMAL(9, 2)) END AS wrong,
    list_transform(range(CAST(hash(i + 4) % 5 AS BIGINT)), lambda n: {date: issued + 10 + CAST(hash(i * 8 + n) % 300 AS INTEGER),
      amount: CAST(hash(i * 8 + n + 5) % 3000000 / 100 AS DECIMAL(9, 2))}) AS payments
  FROM (SELECT i, DATE '2021-06-01' + CAST(hash(i) % 900 AS INTEGER) AS issued FROM range(${count}) t(i))`;

const columns = {
  asOf: { column: 'as_of', null: 'refused' },
  'invoice.date': { column: 'issued', null: 'refused' },
  'invoice.dueDate': { column: 'due', null: 'refused' },
  'invoice.amount': { column: 'amount', null: 'refused' },
  'invoice.interestDemanded': { column: 'demanded', null: 'none' },
  dispute: { column: 'challenged', null: 'refused' },
  'dispute.mistakeAccepted': { column: 'accepted', null: 'none' },
  'dispute.refundedOn': { column: 'refunded_on', null: 'none' },
  'dispute.wronglyCharged': { column: 'wrong', null: 'none' },
  payments: { column: 'payments', null: 'refused', nullInEntries: 'refused', entries: 12 },
};
const isDay = (day) => `${day} BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'`;
const { entries: rates } = JSON.parse(
  readFileSync(new URL('../../../rules/tables/bank-rate.json', import.meta.url), 'utf8'),
);
const { calendars } = JSON.parse(
  readFileSync(new URL('../../../rules/tables/bank-holidays.json', import.meta.url), 'utf8'),
);
const holidays = calendars['england-and-wales'].map((day) => `DATE '${day}'`).join(', ');
const steps = rates.map(({ from, value }) => `(DATE '${from}', ${Number(value) * 100 + 400})`).join(', ');

/** What a pound bears up to a day, in hundredths of a per cent and days, and the first working day from a day on: by day, since 2012. */
const byDay = `days AS (SELECT CAST(day AS DATE) AS day FROM range(DATE '2012-01-01', DATE '2028-12-01', INTERVAL 1 DAY) t(day)),
  borne AS (SELECT list(upto ORDER BY day) AS upto FROM (SELECT day, CAST(sum(CAST(rate AS BIGINT)) OVER (ORDER BY day) - CAST(rate AS BIGINT) AS BIGINT) AS upto
    FROM days ASOF JOIN (VALUES ${steps}) steps(since, rate) ON day >= since)),
  working AS (SELECT list(next ORDER BY day) AS next FROM (SELECT day, min(CASE WHEN isodow(day) < 6 AND day NOT IN (${holidays}) THEN day END)
    OVER (ORDER BY day ROWS BETWEEN CURRENT ROW AND 20 FOLLOWING) AS next FROM days))`;
const nth = (day) => `CAST(${day} - DATE '2012-01-01' + 1 AS BIGINT)`;

const byHand = (from) => `WITH ${byDay}
SELECT id, CASE WHEN refused IS NULL THEN CASE WHEN interest > 0 THEN 'may-charge' ELSE 'none' END END AS outcome,
  CASE WHEN refused IS NULL THEN start END AS "accrualStart", CASE WHEN refused IS NULL THEN days END AS "accrualDays",
  CASE WHEN refused IS NULL THEN (total // 73 * 2000 + (total % 73 * 4000 + 73) // 146) * 0.0000000001 END AS "interestUnrounded",
  CASE WHEN refused IS NULL THEN interest * 0.01 END AS interest, CASE WHEN refused IS NULL THEN greatest(0, owed - paid_so_far) END AS outstanding,
  CASE WHEN refused IS NULL THEN greatest(0, paid_so_far - owed - CASE WHEN is_refunded THEN wrong ELSE 0 END) END AS credit,
  CASE WHEN refused IS NULL THEN still_due END AS "stillDueOnDay30", CASE WHEN refused IS NULL THEN 0 END AS "interestMetByPayments",
  CASE WHEN refused IS NULL THEN interest * 0.01 END AS "interestLeft", refused
  FROM (SELECT *, CASE WHEN demanded = FALSE THEN 0 ELSE (total * 2 + 3650000) // 7300000 END AS interest
  FROM (SELECT *, coalesce(list_sum(list_transform(lefts, lambda owing, i: greatest(owing, 0) * (sums[i + 1] - sums[i]))), 0) AS total,
    coalesce(list_sum(list_transform(lefts, lambda owing, i: CASE WHEN owing > 0 THEN ends[i + 1] - ends[i] ELSE 0 END)), 0) AS days
  FROM (SELECT *, CASE WHEN runs THEN list_transform(ends, lambda day: upto[${nth('day')}]) END AS sums
  FROM (SELECT *, CASE WHEN runs THEN list_concat([start], list_transform(paid, lambda p: least(greatest(p.day, start), as_of)), [as_of]) END AS ends,
    CASE WHEN runs THEN list_concat([CAST(owed * 100 AS BIGINT)], list_transform(paid, lambda p, i: CAST((owed - list_sum(list_transform(paid[:i], lambda x: x.amount))) * 100 AS BIGINT))) END AS lefts
  FROM (SELECT *, as_of > start AND as_of >= issued + 30 AND still_due AS runs
  FROM (SELECT *, owed > 0 AND owed > coalesce(list_sum(list_transform(list_filter(paid, lambda p: p.day <= least(issued + 30, as_of)), lambda p: p.amount)), 0) AS still_due
  FROM (SELECT *, greatest(next[${nth('due')}] + 30, issued + 30) AS start, amount - CASE WHEN coalesce(accepted, FALSE) OR is_refunded THEN wrong ELSE 0 END AS owed
  FROM (SELECT *, coalesce(refunded_on <= as_of, FALSE) AS is_refunded,
    list_sort(list_transform(payments, lambda p: {day: greatest(p.date, issued), amount: p.amount})) AS paid,
    coalesce(list_sum(list_transform(list_filter(payments, lambda p: p.date <= as_of), lambda p: p.amount)), 0) AS paid_so_far,
    CASE WHEN as_of IS NULL OR issued IS NULL OR due IS NULL OR amount IS NULL OR challenged IS NULL OR payments IS NULL THEN 'missing'
      WHEN NOT (${isDay('as_of')} AND ${isDay('issued')} AND ${isDay('due')} AND coalesce(${isDay('refunded_on')}, TRUE)) THEN 'day'
      WHEN amount < 0 OR wrong < 0 THEN 'sum' WHEN NOT challenged AND (accepted IS NOT NULL OR refunded_on IS NOT NULL) OR challenged <> (wrong IS NOT NULL) THEN 'entity'
      WHEN refunded_on < issued OR due < issued THEN 'order of days' WHEN wrong > amount THEN 'more than the invoice' WHEN len(payments) > 12 THEN 'length'
      WHEN list_bool_or(list_transform(payments, lambda p: coalesce(NOT (${isDay('p.date')}) OR p.amount < 0, TRUE))) THEN 'payment' END AS refused
    FROM ${from}, borne, working))))))))`;

const factsOf = (row) => ({
  asOf: row.as_of,
  invoice: { date: row.issued, dueDate: row.due, amount: row.amount, interestDemanded: row.demanded },
  dispute: row.challenged
    ? { mistakeAccepted: row.accepted, refundedOn: row.refunded_on, wronglyCharged: row.wrong }
    : null,
  payments: row.payments,
});

export const latePaymentInterest = {
  decision: 'late-payment-interest',
  values: [
    'accrualStart',
    'accrualDays',
    'interestUnrounded',
    'interest',
    'outstanding',
    'credit',
    'stillDueOnDay30',
    'interestMetByPayments',
    'interestLeft',
  ],
  rows: invoices,
  columns,
  byHand,
  factsOf,
};
