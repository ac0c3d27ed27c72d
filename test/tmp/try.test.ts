import { test, expect } from 'vitest';
import { policyOf } from '/work/main/src/policy.ts';
import { files } from '/work/main/rules/index.ts';
import { facts } from '/work/main/rules/facts/index.ts';
test('x', async () => {
  const p = policyOf(files, facts);
  const f = { invoice: { date: '2025-03-10', amount: '80.00' }, dispute: { form: 'letter', sentOn: '2025-04-09', amount: '5.00' } } as const;
  try {
  const d = p.evaluate('invoice-dispute', f);
  console.log(JSON.stringify(d, null, 1));
  const e = await p.evaluateWithEngine('invoice-dispute', f);
  expect(e).toEqual(d);
  const n = p.evaluate('invoice-dispute', {} as any);
  console.log(n.outcome, n.values, n.needs);
  expect(await p.evaluateWithEngine('invoice-dispute', {} as any)).toEqual(n);
  const eng = await p.toEngine('invoice-dispute');
  const r = await eng.run({ 'invoice.date': '2025-03-10', 'dispute.form': 'letter', 'dispute.sentOn': '2025-04-09', dispute: {}, asOf: '2025-04-09', 'invoice.amount': '80.00' });
  console.log(r.events);
  } catch (e: any) { console.log(e.message, e.stack); throw e }
  for (const bad of [{ invoice: { dat: '2025-02-30' } }, { invoice: { date: '2025-02-30', amount: 12 } }, JSON.parse('{"__proto__": {"a":1}, "constructor": 1, "invoice": {"amount": "1.234"}}'), { dispute: { sentOn: '2025-04-02', receivedOn: '2025-04-01', form: 'pigeon' } }])
    try { p.evaluate('invoice-dispute', bad as any); } catch (e: any) { console.log(e.message, JSON.stringify(e.issues)); }
});
