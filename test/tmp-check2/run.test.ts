import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contract } from '../rules/contract.ts';

test('run', async () => {
  const names = readdirSync('/tmp/ref2/in').filter((n) => n.endsWith('.json'));
  for (const name of names) {
    const rows = JSON.parse(readFileSync(`/tmp/ref2/in/${name}`, 'utf8')) as any[];
    const out = [];
    for (const [i, row] of rows.entries()) {
      try {
        const r = contract.evaluate(row.decision, row.facts, { readings: row.readings });
        const o: any = { outcome: r.outcome, values: r.values, needs: r.needs, effects: r.effects, readings: r.readings };
        if (row.engine) {
          const e = await contract.evaluateWithEngine(row.decision, row.facts, { readings: row.readings });
          o.engineSame = JSON.stringify(e) === JSON.stringify(r);
        }
        out.push(o);
      } catch (e: any) {
        out.push({ error: e.message ?? String(e), issues: e.issues });
      }
    }
    writeFileSync(`/tmp/ref2/out/${name}`, JSON.stringify(out));
  }
  expect(names.length).toBeGreaterThan(0);
}, 3_000_000);
