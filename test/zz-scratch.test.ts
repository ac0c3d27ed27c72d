import { test } from 'vitest';
import { contract } from './rules/contract.ts';
test('speed', async () => {
  const facts = { invoice: { date: '2025-03-10', amount: '80.00' }, dispute: { form: 'letter', sentOn: '2025-04-09', amount:'1.00', receivedOn:'2025-04-10' } } as const;
  for (let r=0;r<3;r++){
  let t = performance.now();
  for (let i=0;i<10000;i++) contract.evaluate('invoice-dispute', facts as never);
  console.log('evaluate us', (performance.now()-t)/10);
  t = performance.now();
  for (let i=0;i<1000;i++) await contract.evaluateWithEngine('invoice-dispute', facts as never);
  console.log('engine us', (performance.now()-t));
  }
  console.log(JSON.stringify(contract.evaluate('invoice-dispute', facts as never)).length);
  try { console.log(contract.evaluate('invoice-dispute', {invoice:{date:'9999-12-31'}} as never)); } catch (e) { console.log(String(e)); }
});
