import { test } from 'vitest';
import { contract } from './rules/contract.ts';
import { PolicyError } from '../src/language/issue.ts';
const ask = (facts: unknown, decision = 'invoice-dispute', options = {}) => {
  const t = performance.now();
  try { const d = contract.evaluate(decision, facts as never, options as never); return { outcome: d.outcome, values: d.values, ms: Math.round(performance.now() - t) }; }
  catch (e) { return { ms: Math.round(performance.now() - t), e: e instanceof PolicyError ? e.issues.slice(0, 4).map((i) => JSON.stringify(i)).join('\n   ') + '\n   ' + e.message.slice(0, 500) : 'RAW ' + String(e).slice(0, 300) }; }
};
const deep = () => { let x: unknown = 1; for (let i = 0; i < 100_000; i++) x = { a: x }; return x; };
const deepList = () => { let x: unknown = []; for (let i = 0; i < 100_000; i++) x = [x]; return x; };
const cyclic: Record<string, unknown> = {}; cyclic.self = cyclic;
const cyc2: Record<string, unknown> = { date: '2025-03-10' }; cyc2.invoice = cyc2;
const cycList: unknown[] = []; cycList.push(cycList);
test('bad', () => {
  const cases: [string, unknown, string?, object?][] = [
    ['unknown path', { invoice: { dat: '2025-03-10' } }],
    ['unknown entity', { invoise: { date: '2025-03-10' } }],
    ['wrong type', { invoice: { date: 20250310 } }],
    ['wrong type2', { invoice: 'x' }],
    ['null entity', { invoice: null }],
    ['30 feb', { invoice: { date: '2025-02-30' } }],
    ['time', { invoice: { date: '2025-02-28T00:00:00Z' } }],
    ['number money', { invoice: { amount: 12.5 } }],
    ['3 dec', { invoice: { amount: '12.345' } }],
    ['neg', { invoice: { amount: '-1.00' } }],
    ['minus zero', { invoice: { amount: '-0.00' } }],
    ['exp', { invoice: { amount: '1e3' } }],
    ['big', { invoice: { amount: '9'.repeat(1000) + '.00' } }],
    ['empty text', { application: { name: '' } }, 'application'],
    ['long text', { application: { name: 'x'.repeat(1001) } }, 'application'],
    ['option', { dispute: { form: 'fa x' } }],
    ['null not nullable', { dispute: { form: null } }],
    ['objection', { priceChange: { notifiedOn: '2025-03-10', objectedOn: '2025-03-09' } }, 'price-rise-exit'],
    ['proto', JSON.parse('{"__proto__": {"x": 1}, "constructor": 1, "toString": {}, "invoice": {"__proto__": 1, "constructor": {}}}')],
    ['proto in list', { payments: [JSON.parse('{"date":"2025-03-10","amount":"1.00","__proto__":{"a":1}}')] }, 'late-payment-interest'],
    ['payments 200000', { payments: Array.from({ length: 200_000 }, () => ({ date: '2025-03-10', amount: '1.00' })) }, 'late-payment-interest'],
    ['payments 200000 unknown', { payments: Array.from({ length: 200_000 }, () => ({ date: '2025-03-10', amount: '1.00', x: 1 })) }, 'late-payment-interest'],
    ['payments 10000', { asOf: '2026-01-01', invoice: { date: '2025-01-01', dueDate: '2025-01-15', amount: '100000.00' }, payments: Array.from({ length: 10_000 }, (_, i) => ({ date: `2025-0${1 + i % 9}-1${i % 10}`, amount: '1.00' })) }, 'late-payment-interest'],
    ['payments 10000 bad', { payments: Array.from({ length: 10_000 }, () => ({ date: 1, amount: '1.000', z: 1 })) }, 'late-payment-interest'],
    ['deep entity', { invoice: deep() }],
    ['deep fact', { invoice: { date: deep() } }],
    ['deep list', { payments: deepList() }],
    ['deep entry', { payments: [{ date: '2025-03-10', amount: deep() }] }],
    ['deep root', deep()],
    ['cyclic', cyclic], ['cyclic2', { invoice: cyc2 }], ['cyclic list', { payments: cycList }],
    ['undefined', { invoice: { date: undefined } }], ['undefined top', { asOf: undefined }], ['undefined entity', { dispute: undefined }],
    ['NaN', { call: { durationSeconds: Number.NaN } }, 'call-charge'], ['Infinity', { call: { durationSeconds: Number.POSITIVE_INFINITY } }, 'call-charge'], ['1.5', { call: { durationSeconds: 1.5 } }, 'call-charge'], ['-1', { call: { durationSeconds: -1 } }, 'call-charge'], ['2**53', { call: { durationSeconds: 2 ** 53 } }, 'call-charge'],
    ['array', []], ['null', null], ['text', 'x'], ['undefined', undefined], ['date object', { asOf: new Date(0) }], ['map', new Map()], ['fn', () => 1], ['symbol', { asOf: Symbol('x') }], ['bigint', { asOf: 1n }],
    ['class', Object.create({ invoice: { date: '2025-03-10' } })],
    ['nullproto', Object.assign(Object.create(null), { invoice: { date: '2025-03-10' } })],
    ['9999', { invoice: { date: '9999-12-31' } }], ['0001', { asOf: '0001-01-01', invoice: { date: '0001-01-01' } }],
    ['due before', { asOf: '2025-06-01', invoice: { date: '2025-03-10', dueDate: '2025-03-01', amount: '100.00', interestDemanded: true }, payments: [] }, 'late-payment-interest'],
    ['payment before', { asOf: '2025-06-01', invoice: { date: '2025-03-10', dueDate: '2025-03-01', amount: '100.00', interestDemanded: true }, payments: [{ date: '2025-01-01', amount: '60.00' }] }, 'late-payment-interest'],
    ['payment before 2', { asOf: '2025-06-01', invoice: { date: '2025-03-10', dueDate: '2025-03-01', amount: '100.00', interestDemanded: true }, payments: [{ date: '2025-03-10', amount: '60.00' }] }, 'late-payment-interest'],
    ['unknown decision', {}, 'invoice-disput'], ['proto decision', {}, '__proto__'], ['constructor', {}, 'constructor'],
    ['readings', {}, 'invoice-dispute', { readings: { 'dispute-timin': 'x', 'dispute-timing': 'send' , '__proto__': 'x'} }],
    ['readings list', {}, 'invoice-dispute', { readings: [] }],
    ['tables', {}, 'invoice-dispute', { tables: { bankRat: {} } }], ['tables2', {}, 'invoice-dispute', { tables: { bankRate: { entries: [] } } }], ['tables3', {}, 'invoice-dispute', { tables: 5 }], ['tables4', {}, 'invoice-dispute', { tables: { bankHolidays: { calendars: { wales: ['2029-01-01'] } } } }],
    ['several', { invoice: { date: 'x', amount: '1' }, dispute: { for: 1 }, asof: '2' }, 'invoice-dispute', { readings: { a: 'b' } }],
    ['getter throws', { get invoice() { throw new Error('no'); } }],
  ];
  for (const [name, facts, decision, options] of cases) { const r = ask(facts, decision, options) as { e?: string, ms: number }; console.log(name, r.ms, r.e ?? JSON.stringify(r)); }
});
