import { test } from 'vitest';
import { contract } from './rules/contract.ts';
test('x', async () => {
  for (const id of ['moving-home','moving-home-refund']) console.log(id, JSON.stringify(contract.checkRule(contract && (await import('./rules/contract.ts')).ruleFiles[id]), null, 1));
  const move = { noticeOn: '2025-03-03', newAddressGivenOn: '2025-03-03', alternativeNumberGivenOn: '2025-03-03', engineerRefused: false, withinUk: true, outages: [] as unknown[] };
  const service = { monthlyCharge: '31.00', billingDay: 1 };
  const ev = (facts: unknown, readings?: Record<string,string>) => { const r = contract.evaluate('moving-home-refund', facts as never, { readings }); return { outcome: r.outcome, values: r.values, needs: r.needs, clauses: r.clauses, readings: r.readings }; };
  const base = { move, service };
  console.log(ev(base));
  console.log(ev({ move: { outages: [] } }));
  console.log(ev({ move: { noticeOn: null } }));
  console.log(ev({ move: { withinUk: false } }));
  console.log(ev({ move: { engineerRefused: true, engineerNecessary: true } }));
  console.log(ev({ }));
  console.log(ev({ }, {'move-notice-content': 'any-notice'}));
  const open = { ...move, outages: [{ from: '2025-04-08', to: null, cause: 'other', hours: null }] };
  console.log('open', ev({ move: open, service }));
  console.log('open asOf before', ev({ move: open, service, asOf: '2025-04-01' }));
  console.log('no service', ev({ move: open, asOf: '2025-05-12' }));
  const big = Array.from({ length: 10000 }, (_, i) => ({ from: `20${String(10 + (i % 80)).padStart(2, '0')}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2,'0')}`, to: `2099-12-31`, cause: i % 3 ? 'other' : 'customer-apparatus', hours: String(i % 7) }));
  for (const [n, outages] of [['big', big], ['one-long', [{ from: '1900-02-01', to: '2199-11-30', cause: 'other', hours: null }]]] as const) {
    for (const readings of [{}, { 'refund-credit-day': 'after-restoration', 'part-days': 'by-the-hour', 'refund-days': 'all-days' }]) {
    const facts = { move: { ...move, noticeOn: '1900-02-01', newAddressGivenOn: '1900-02-01', alternativeNumberGivenOn: '1900-02-01', outages }, service };
    let t = Date.now();
    const r = contract.evaluate('moving-home-refund', facts as never, { readings });
    console.log(n, 'compiled', Date.now() - t, r.values.refundableDays, r.values.refund, (r.values.credits as unknown[]).length);
    t = Date.now();
    await contract.evaluateWithEngine('moving-home-refund', facts as never, { readings });
    console.log(n, 'engine', Date.now() - t);
    }
  }
});
