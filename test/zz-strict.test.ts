import * as fc from 'fast-check';
import { describe, test } from 'vitest';
import { flattenFacts } from '../src/language/flatten-facts.ts';
import { arbitrariesOf } from '../src/verify/arbitraries.ts';
import { flatFacts, nestedFacts, withChange } from '../src/verify/flat-facts.ts';
import { reachOf } from '../src/verify/reach.ts';
import { contract } from './rules/contract.ts';
const { factsFor, readingsFor } = arbitrariesOf(contract);
describe.each(contract.decisions)('%s', (d) => {
  const paths = flattenFacts(contract.factsOf(d) as never).filter((p) => p.type !== 'entity').map((p) => p.path);
  const { leftOut, standIns } = reachOf(contract, d);
  test('strict', () => {
    fc.assert(fc.property(factsFor(d, { unknown: 0.3 }), factsFor(d, {}), readingsFor(d), fc.nat(100), (part, full, readings, at) => {
      const path = paths[at % paths.length]!;
      const p = flatFacts(part as never); const f = flatFacts(full as never);
      if (p.has(path) || !f.has(path) || leftOut.has(path) || standIns.has(path)) return;
      const entity = path.split('.')[0]!;
      if (leftOut.has(entity)) return;
      const b = contract.evaluate(d, part as never, { readings });
      if (b.needs.includes(path) || b.needs.includes(entity)) return;
      if (p.get(entity) === null) return;
      let a; const more = nestedFacts(withChange(p, path, f.get(path)));
      try { a = contract.evaluate(d, more as never, { readings }); } catch { return; }
      const told = (x: any) => JSON.stringify([x.outcome, x.values]);
      if (told(a) !== told(b)) throw new Error('STRICT ' + path + ' ' + JSON.stringify(part) + ' give ' + JSON.stringify(f.get(path)) + ' readings ' + JSON.stringify(readings) + '\n' + told(b) + ' needs ' + b.needs + '\n' + told(a));
    }), { seed: 1, numRuns: 3000 });
  });
});
