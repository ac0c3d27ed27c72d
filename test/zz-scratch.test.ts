import { test } from 'vitest';
import { contract, ruleFiles } from './rules/contract.ts';

test('deep', () => {
  const base = ruleFiles['invoice-dispute'] as Record<string, any>;
  const deepShape = () => {
    let x: any = { fact: 'asOf' };
    for (let i = 0; i < 100_000; i++) x = { when: [{ condition: 'in-time', then: x }], else: { fact: 'asOf' } };
    return x;
  };
  const cyc: any = { when: [{ condition: 'in-time' }], else: { fact: 'asOf' } };
  cyc.when[0].then = cyc;
  const deepJson = () => {
    let x: unknown = 1;
    for (let i = 0; i < 100_000; i++) x = [x];
    return x;
  };
  const run = (name: string, doc: unknown) => {
    const t = performance.now();
    try {
      console.log(name, JSON.stringify(contract.checkRule(doc)).slice(0, 300), performance.now() - t);
    } catch (e) {
      console.log(name, 'RAW', String(e).slice(0, 200));
    }
  };
  run('shape', { ...base, terms: { ...base.terms, deep: { means: 'x', is: deepShape() } } });
  run('cyc', { ...base, terms: { ...base.terms, deep: { means: 'x', is: cyc } } });
  run('example', { ...base, examples: [{ name: 'x', facts: { a: deepJson() }, expect: { outcome: null } }] });
  const mid = (n: number) => {
    let x: any = { fact: 'asOf' };
    for (let i = 0; i < n; i++) x = { when: [{ condition: 'in-time', then: x }], else: { fact: 'asOf' } };
    return x;
  };
  for (const n of [3, 6, 9, 12, 100, 300, 1000, 3000])
    run('mid' + n, { ...base, terms: { ...base.terms, deep: { means: 'x', is: mid(n) } } });
  const bad = (n: number) => {
    let x: any = { fact: 1 };
    for (let i = 0; i < n; i++) x = { when: [{ condition: 'in-time', then: x }], else: { fact: 'asOf' } };
    return x;
  };
  for (const n of [3, 6, 9, 12, 15])
    run('bad' + n, { ...base, terms: { ...base.terms, deep: { means: 'x', is: bad(n) } } });
  run('null', null);
  run('list', []);
  run('text', 'x');
  run('empty', {});
  run('many', {
    ...base,
    terms: Object.fromEntries(
      Array.from({ length: 20000 }, (_, i) => [`t${i}`, { means: 'x', is: { fact: `x${i}` } }]),
    ),
  });
  run('chain', {
    ...base,
    terms: {
      ...base.terms,
      ...Object.fromEntries(
        Array.from({ length: 20000 }, (_, i) => [`t${i}`, { means: 'x', is: { fact: `t${i + 1}` } }]),
      ),
      t20000: { means: 'x', is: { fact: 'asOf' } },
    },
  });
});
