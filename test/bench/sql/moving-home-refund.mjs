/** House moves with notice given, up to three spans of days without service, few services ended. */
const moves = (count) => `SELECT i AS id, notice + 60 + CAST(hash(i + 1) % 90 AS INTEGER) AS as_of, 'broadband' AS kind,
    CAST(hash(i + 2) % 9000 / 100 + 10 AS DECIMAL(6, 2)) AS charge, 1 + CAST(hash(i + 3) % 31 AS INTEGER) AS billing_day, FALSE AS ended,
    notice AS notice_on, i % 11 > 0 AS within_uk, notice + 4 AS address_on, CASE WHEN i % 9 > 0 THEN notice + CAST(hash(i + 4) % 9 AS INTEGER) END AS number_on,
    i % 3 = 0 AS engineer_necessary, i % 13 = 0 AS engineer_refused,
    list_transform(range(CAST(hash(i + 5) % 4 AS BIGINT)), lambda n: {"from": notice + CAST(30 * n + hash(i * 4 + n) % 30 AS INTEGER),
      "to": notice + CAST(30 * n + hash(i * 4 + n) % 30 + hash(i * 4 + n + 2) % 20 AS INTEGER),
      cause: ['other', 'other', 'customer-apparatus', 'suspension'][1 + CAST(hash(i + n) % 4 AS INTEGER)], hours: CAST(NULL AS DECIMAL(6, 2))}) AS outages
  FROM (SELECT i, DATE '2023-01-01' + CAST(hash(i) % 900 AS INTEGER) AS notice FROM range(${count}) t(i))`;

const columns = {
  asOf: { column: 'as_of', null: 'refused' },
  'service.kind': { column: 'kind', null: 'refused' },
  'service.monthlyCharge': { column: 'charge', null: 'refused' },
  'service.billingDay': { column: 'billing_day', null: 'refused' },
  termination: { column: 'ended', null: 'refused', given: 'refused' },
  'move.noticeOn': { column: 'notice_on', null: 'none' },
  'move.withinUk': { column: 'within_uk', null: 'refused' },
  'move.newAddressGivenOn': { column: 'address_on', null: 'none' },
  'move.alternativeNumberGivenOn': { column: 'number_on', null: 'none' },
  'move.engineerNecessary': { column: 'engineer_necessary', null: 'refused' },
  'move.engineerRefused': { column: 'engineer_refused', null: 'refused' },
  'move.outages': { column: 'outages', null: 'refused', entries: 12 },
};
const isDay = (day) => `${day} BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'`;
const billedIn = (month) => `CAST(${month} + CAST(least(billing_day, day(last_day(${month}))) - 1 AS INTEGER) AS DATE)`;
const month = `CAST(date_trunc('month', day) AS DATE)`;
const before = `CAST(${month} - INTERVAL 1 MONTH AS DATE)`;
const after = `CAST(${month} + INTERVAL 1 MONTH AS DATE)`;
/** What months of 28 to 31 days divide, and times a hundred. */
const shared = 28 * 29 * 15 * 31;

const byHand = (
  from,
) => `WITH read AS (SELECT *, CASE WHEN refused IS NULL AND within_uk AND NOT (engineer_refused AND engineer_necessary) THEN refundable_from END AS first_day
  FROM (SELECT *, CASE WHEN notice_on IS NULL OR address_on IS NULL OR number_on IS NULL THEN NULL ELSE greatest(notice_on, address_on, number_on) + 30 END AS refundable_from,
    CASE WHEN as_of IS NULL OR kind IS NULL OR charge IS NULL OR billing_day IS NULL OR ended IS NULL OR within_uk IS NULL OR engineer_necessary IS NULL OR engineer_refused IS NULL OR outages IS NULL THEN 'missing'
      WHEN ended THEN 'ended' WHEN kind NOT IN ('broadband', 'phone', 'hosting', 'domain', 'other') OR billing_day NOT BETWEEN 1 AND 31 OR charge < 0 THEN 'service'
      WHEN NOT (${isDay('as_of')} AND coalesce(${isDay('notice_on')} AND ${isDay('address_on')} AND ${isDay('number_on')}, TRUE)) THEN 'day' WHEN len(outages) > 12 THEN 'length'
      WHEN list_bool_or(list_transform(outages, lambda o: coalesce(NOT (${isDay('o."from"')}) OR NOT (${isDay('o."to"')}) OR o."from" > o."to" OR o.hours < 0
        OR o.cause NOT IN ('other', 'customer-apparatus', 'suspension'), o."from" IS NULL OR o.cause IS NULL))) THEN 'outage' END AS refused FROM ${from})),
days AS (SELECT id, CAST(unnest(range(CAST(greatest(o."from", first_day) AS TIMESTAMP), CAST(coalesce(o."to", as_of) + 1 AS TIMESTAMP), INTERVAL 1 DAY)) AS DATE) AS day, o.cause
  FROM (SELECT id, first_day, as_of, unnest(outages) AS o FROM read WHERE first_day IS NOT NULL)
  WHERE CASE o.cause WHEN 'other' THEN coalesce(o.hours > 0, TRUE) WHEN 'customer-apparatus' THEN coalesce(o.hours >= 24, TRUE) ELSE FALSE END),
lost AS (SELECT id, day, charge, billing_day FROM (SELECT id, day FROM days GROUP BY ALL HAVING bool_or(cause = 'other') AND NOT bool_or(cause = 'customer-apparatus')) JOIN read USING (id)),
periods AS (SELECT id, charge, next, next - start AS length, count(*) AS days FROM (SELECT id, charge,
    CASE WHEN ${billedIn(month)} > day THEN ${billedIn(before)} ELSE ${billedIn(month)} END AS start,
    CASE WHEN ${billedIn(month)} > day THEN ${billedIn(month)} ELSE ${billedIn(after)} END AS next FROM lost) GROUP BY ALL),
refunds AS (SELECT id, sum(days) AS days, sum(amount) AS amount, sum(CAST(charge * 100 AS BIGINT) * days * (${shared} // length)) AS parts,
    list({billingDate: next, days: days, amount: amount} ORDER BY next) AS credits
  FROM (SELECT *, CAST((CAST(charge * 100 AS BIGINT) * days * 2 + length) // (length * 2) AS DECIMAL(18, 0)) * 0.01 AS amount FROM periods) GROUP BY id)
SELECT id, CASE WHEN refused IS NULL THEN CASE WHEN days > 0 THEN 'refund-due' ELSE 'no-refund' END END AS outcome,
  CASE WHEN refused IS NULL THEN refundable_from END AS "refundableFrom", CASE WHEN refused IS NULL THEN coalesce(days, 0) END AS "refundableDays",
  CASE WHEN refused IS NULL THEN coalesce((CAST(parts // ${shared * 100} AS DECIMAL(18, 0)) * 10000000000 + (CAST(parts AS BIGINT) % ${shared * 100} * 20000000000 + ${shared * 100}) // ${shared * 200}) * 0.0000000001, 0) END AS "refundUnrounded",
  CASE WHEN refused IS NULL THEN coalesce(amount, 0) END AS refund, CASE WHEN refused IS NULL THEN coalesce(credits, []) END AS credits, refused
  FROM read LEFT JOIN refunds USING (id)`;

const factsOf = (row) => ({
  asOf: row.as_of,
  service: { kind: row.kind, monthlyCharge: row.charge, billingDay: row.billing_day },
  termination: null,
  move: {
    noticeOn: row.notice_on,
    withinUk: row.within_uk,
    newAddressGivenOn: row.address_on,
    alternativeNumberGivenOn: row.number_on,
    engineerNecessary: row.engineer_necessary,
    engineerRefused: row.engineer_refused,
    outages: row.outages,
  },
});

export const movingHomeRefund = {
  decision: 'moving-home-refund',
  values: ['refundableFrom', 'refundableDays', 'refundUnrounded', 'refund', 'credits'],
  rows: moves,
  columns,
  byHand,
  factsOf,
};
