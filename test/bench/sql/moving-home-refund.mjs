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
  termination: { column: 'ended', null: 'refused' },
  'move.noticeOn': { column: 'notice_on', null: 'none' },
  'move.withinUk': { column: 'within_uk', null: 'refused' },
  'move.newAddressGivenOn': { column: 'address_on', null: 'none' },
  'move.alternativeNumberGivenOn': { column: 'number_on', null: 'none' },
  'move.engineerNecessary': { column: 'engineer_necessary', null: 'refused' },
  'move.engineerRefused': { column: 'engineer_refused', null: 'refused' },
  'move.outages': { column: 'outages', null: 'refused', entries: 12 },
};
const byHand = (from) => `SELECT id FROM ${from}`;
export const movingHomeRefund = { decision: 'moving-home-refund', rows: moves, columns, byHand };
