/** Notifications of one to four dearer or cheaper charges, some of them objected to. */
const rises = (count) => `SELECT i AS id, DATE '2024-01-01' + CAST(hash(i) % 400 AS INTEGER) AS notified,
  DATE '2024-01-01' + CAST(hash(i) % 400 + hash(i + 1) % 20 AS INTEGER) AS as_of, CASE WHEN i % 7 = 0 THEN 'law-or-tax' ELSE 'provider' END AS cause,
  CASE WHEN i % 3 > 0 THEN DATE '2024-01-01' + CAST(hash(i) % 400 + hash(i + 2) % 15 AS INTEGER) END AS objected,
  list_transform(range(1 + CAST(hash(i + 3) % 4 AS BIGINT)), lambda n: {name: 'charge ' || n,
    old: CAST(hash(i * 8 + n) % 10000 / 100 AS DECIMAL(6, 2)), new: CAST((hash(i * 8 + n) % 10000 * (90 + hash(i + n) % 25)) // 100 / 100 AS DECIMAL(6, 2))}) AS charges
  FROM range(${count}) t(i)`;

const columns = {
  asOf: { column: 'as_of', null: 'refused' },
  'priceChange.cause': { column: 'cause', null: 'refused' },
  'priceChange.notifiedOn': { column: 'notified', null: 'refused' },
  'priceChange.objectedOn': { column: 'objected', null: 'none' },
  'priceChange.charges': {
    column: 'charges',
    null: 'refused',
    nullInEntries: 'refused',
    fields: ['name', 'old', 'new'],
  },
};

const isDay = (day) => `${day} BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'`;

const byHand = (
  from,
) => `SELECT id, CASE WHEN refused IS NOT NULL THEN NULL WHEN NOT qualifies THEN 'no-right' WHEN objected <= last_day THEN 'free-exit'
    WHEN objected IS NULL AND as_of <= last_day THEN 'open' ELSE 'too-late' END AS outcome,
  CASE WHEN refused IS NULL THEN last_day END AS "lastDayToObject", CASE WHEN refused IS NULL THEN is_over END AS "overTenPercent",
  CASE WHEN refused IS NULL THEN objected <= last_day END AS "objectedInTime", CASE WHEN refused IS NULL THEN greatest_rise END AS "largestIncreasePercent",
  CASE WHEN refused IS NULL THEN greatest_rise END AS "testedIncreasePercent",
  CASE WHEN refused IS NULL THEN coalesce(qualifies AND objected <= last_day, FALSE) END AS "packageChangeFree",
  CASE WHEN refused IS NULL AND qualifies AND objected IS NULL AND as_of <= last_day THEN last_day END AS "mayObjectUntil", refused
  FROM (SELECT *, is_over AND cause <> 'law-or-tax' AS qualifies FROM (SELECT *, notified + 7 AS last_day,
    list_bool_or(list_transform(charges, lambda c: c.old > 0 AND 10 * (c.new - c.old) > c.old)) AS is_over,
    CAST(list_max(list_transform(list_filter(charges, lambda c: c.old > 0), lambda c: sign(c.new - c.old) *
      ((200000000 * CAST(100 * abs(c.new - c.old) AS BIGINT) // 100 + CAST(100 * c.old AS BIGINT)) // (2 * CAST(100 * c.old AS BIGINT))))) AS DECIMAL(18, 0))
      * 0.0001 AS greatest_rise,
    CASE WHEN as_of IS NULL OR notified IS NULL OR cause IS NULL OR charges IS NULL THEN 'missing'
      WHEN NOT (${isDay('as_of')} AND ${isDay('notified')} AND coalesce(${isDay('objected')}, TRUE)) THEN 'day'
      WHEN cause NOT IN ('provider', 'law-or-tax') THEN 'cause' WHEN objected < notified THEN 'order of days' WHEN len(charges) NOT BETWEEN 1 AND 200 THEN 'length'
      WHEN list_bool_or(list_transform(charges, lambda c: coalesce(c.name IS NULL OR c.old < 0 OR c.new < 0 OR c.old >= 1000000 OR c.new >= 1000000, TRUE))) THEN 'charge' END AS refused
    FROM ${from}))`;

const factsOf = ({ as_of: asOf, cause, notified: notifiedOn, objected: objectedOn, charges }) => ({
  asOf,
  priceChange: {
    cause,
    notifiedOn,
    objectedOn,
    charges: charges.map(({ name, old, new: price }) => ({ name, old, new: price })),
  },
});

export const priceRiseExit = {
  decision: 'price-rise-exit',
  values: [
    'lastDayToObject',
    'overTenPercent',
    'objectedInTime',
    'largestIncreasePercent',
    'testedIncreasePercent',
    'packageChangeFree',
    'mayObjectUntil',
  ],
  rows: rises,
  columns,
  byHand,
  factsOf,
};
