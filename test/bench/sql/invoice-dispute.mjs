/** Invoices: some challenged, nothing left out. */
const invoices = (count) => `SELECT i AS id, DATE '2024-01-01' + CAST(hash(i) % 400 AS INTEGER) AS issued,
  DATE '2024-01-20' + CAST(hash(i + 1) % 500 AS INTEGER) AS as_of, CAST(hash(i + 2) % 100000000 / 100 AS DECIMAL(9, 2)) AS amount,
  i % 3 = 0 AS challenged, CASE WHEN i % 3 = 0 THEN ['letter', 'fax', 'email', 'telephone', 'headed-fax'][1 + CAST(hash(i + 4) % 5 AS INTEGER)] END AS form,
  CASE WHEN i % 3 = 0 THEN DATE '2024-01-01' + CAST(hash(i) % 400 AS INTEGER) + CAST(hash(i + 5) % 60 AS INTEGER) END AS sent,
  CASE WHEN i % 3 = 0 THEN CAST(hash(i + 2) % 100000000 / 100 AS DECIMAL(9, 2)) - CAST(hash(i + 6) % 100 / 10000 AS DECIMAL(9, 2)) END AS challenged_sum
  FROM range(${count}) t(i)`;

const columns = {
  asOf: { column: 'as_of', null: 'refused' },
  'invoice.date': { column: 'issued', null: 'refused' },
  'invoice.amount': { column: 'amount', null: 'refused' },
  dispute: { column: 'challenged', null: 'refused' },
  'dispute.form': { column: 'form', null: 'none' },
  'dispute.sentOn': { column: 'sent', null: 'none' },
  'dispute.amount': { column: 'challenged_sum', null: 'none' },
};

const byHand = (from) => `SELECT id, CASE WHEN refused IS NOT NULL THEN NULL WHEN in_time THEN 'in-time'
    WHEN NOT coalesce(written, FALSE) AND as_of <= last_day THEN 'open' ELSE 'deemed-accepted' END AS outcome,
  CASE WHEN refused IS NULL THEN last_day END AS "lastDayToDispute",
  CASE WHEN refused IS NULL THEN amount - CASE WHEN in_time THEN challenged_sum ELSE 0 END END AS undisputed,
  CASE WHEN refused IS NULL THEN FALSE END AS "refundBarred", refused
  FROM (SELECT *, written AND sent <= last_day AS in_time FROM (
    SELECT *, issued + 30 AS last_day, form IN ('letter', 'fax', 'headed-fax', 'email') AS written,
      CASE WHEN as_of IS NULL OR issued IS NULL OR amount IS NULL OR challenged IS NULL THEN 'missing'
        WHEN as_of NOT BETWEEN DATE '1900-01-01' AND DATE '2199-12-31' OR issued NOT BETWEEN DATE '1900-01-01' AND DATE '2199-12-31' THEN 'day'
        WHEN sent NOT BETWEEN DATE '1900-01-01' AND DATE '2199-12-31' OR amount < 0 OR challenged_sum < 0 OR amount >= 10000000 THEN 'form'
        WHEN challenged <> (form IS NOT NULL) OR challenged <> (sent IS NOT NULL) OR challenged <> (challenged_sum IS NOT NULL) THEN 'entity'
        WHEN form NOT IN ('letter', 'fax', 'headed-fax', 'email', 'telephone') THEN 'form of the challenge'
        WHEN sent < issued THEN 'order of days' WHEN challenged_sum > amount THEN 'more than the invoice' END AS refused
    FROM ${from}))`;

const factsOf = ({ as_of: asOf, issued: date, amount, challenged, form, sent: sentOn, challenged_sum: sum }) => ({
  asOf,
  invoice: { date, amount },
  dispute: challenged ? { form, sentOn, amount: sum } : null,
});

export const invoiceDispute = {
  decision: 'invoice-dispute',
  values: ['lastDayToDispute', 'undisputed', 'refundBarred'],
  rows: invoices,
  columns,
  byHand,
  factsOf,
};
