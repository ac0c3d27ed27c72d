import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runTimeOf } from '../../src/compiled/run-time.ts';
import { add } from '../../src/core/arithmetic.ts';
import { Interpreter } from '../../src/core/interpret.ts';
import { choose, not, TRUE, whole } from '../../src/core/logic.ts';
import { type Node, node } from '../../src/core/nodes.ts';
import type { Raw } from '../../src/core/raw.ts';
import { unless } from '../../src/core/settled.ts';
import { simplified, simplifying } from '../../src/core/simpler/simplified.ts';
import { FunctionText } from '../../src/translate/javascript/function-text.ts';
import { ModuleText } from '../../src/translate/javascript/module-text.ts';
import { Region } from '../../src/translate/javascript/regions.ts';
import { SharedText } from '../../src/translate/javascript/shared-text.ts';
import { Lines } from '../../src/translate/javascript/written.ts';
import { OutOfRange } from '../../src/values/out-of-range.ts';
import { draws, seed } from '../seed.ts';
import { bound, fact, factsOfPrograms, type Guarded, programOf } from './drawn-programs.ts';

type Facts = Readonly<Record<string, unknown>>;

const interpreted = (roots: readonly Node[], facts: Facts): readonly Raw[] => {
  const on = new Interpreter((path) => [facts[path] as Raw]);
  return roots.map((root) => on.of(root));
};

const runTime = runTimeOf(new Map());

/** Terms as JavaScript: what it comes to on facts. */
function compiled(roots: readonly Node[]): (facts: Facts) => unknown {
  const shared = new SharedText(new Map());
  const module = new ModuleText(new Map(), new Map(), shared);
  module.fact = (path) => `facts.${path}`;
  const lines = new Lines();
  const region = new Region(null);
  const uses = roots.map((root) => ({ node: root, region }));
  const text = new FunctionText(module, lines, uses, new Map());
  text.region(region, text.top);
  lines.add(`return [${roots.map((root) => text.written(root, text.top).text).join(', ')}];`);
  const body = [...shared.constantLines, 'let steps = 0;', ...lines.all].join('\n');
  const run = new Function('facts', ...Object.keys(runTime), body);
  return (facts) => run(facts, ...Object.values(runTime));
}

function unlessOutOfRange<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof OutOfRange)) throw error;
    return undefined;
  }
}

/** Whether all comes to the same; of lists so long that steps have to be counted code gives no answer, which is told by `false`. */
function same(roots: readonly Node[]): boolean {
  const simple = roots.map(simplified(roots));
  const asCode = [roots, simple].map(compiled);
  let isAnswered = true;
  for (const facts of factsOfPrograms) {
    const expected = interpreted(roots, facts);
    expect(interpreted(simple, facts)).toEqual(expected);
    for (const run of asCode) {
      const answer = run(facts);
      if (answer === undefined) isAnswered = false;
      else expect(answer).toEqual(expected);
    }
  }
  return isAnswered;
}

describe('terms, made simpler and as JavaScript, come to the same', () => {
  it('drawn at random', () => {
    let [answered, all] = [0, 0];
    const property = fc.property(fc.nat(), (drawn) => {
      all += 1;
      if (same(programOf(drawn))) answered += 1;
    });
    fc.assert(property, { seed, numRuns: draws(1000) });
    expect(answered).toBeGreaterThan(0.99 * all);
  });

  it('drawn at random, where there is an answer to what they read', () => {
    let [answered, stopped] = [0, 0];
    const spoilt: Guarded = (stop, term) => choose(stop, fact(term.sort, `spoilt ${term.sort}`), term);
    const property = fc.property(fc.nat(), (drawn) => {
      const [program, others] = [programOf(drawn, unless), programOf(drawn, spoilt)];
      for (const [index, root] of program.entries()) {
        const { of, stop } = simplifying([root]);
        const simple = [stop(root), of(root)];
        const run = compiled(simple);
        for (const facts of factsOfPrograms)
          for (const answer of [() => interpreted(simple, facts), () => run(facts) as readonly Raw[] | undefined]) {
            const [isStopped, found] = unlessOutOfRange(answer) ?? [true];
            if (isStopped === true) stopped += 1;
            else answered += 1;
            if (isStopped === true) continue;
            for (const spoiled of [
              { 'spoilt whole': 1000, 'spoilt boolean': true },
              { 'spoilt whole': -1000, 'spoilt boolean': false },
            ])
              expect(found).toEqual(interpreted([others[index] as Node], { ...facts, ...spoiled })[0]);
          }
      }
    });
    fc.assert(property, { seed, numRuns: draws(300) });
    expect(Math.min(answered, stopped)).toBeGreaterThan(0.1 * (answered + stopped));
  });

  const [z, t] = [fact('list', 'z'), fact('list', 't')];
  const found = node('lookup', 'tuple', [t, bound('whole', 1, 'entry', 0), bound('whole', 2, 'entry', 0)], {
    level: 2,
  });
  const isFound = node('isFound', 'boolean', [found], null);
  const part = node('part', 'whole', [found], { index: 2 });
  const each = (list: Node, ...gives: readonly Node[]) => node('each', 'list', [list, TRUE, ...gives], { level: 1 });
  const told = node('list', 'list', [whole(7), TRUE, whole(1)], { length: 1, width: 3 });
  const hasNext = bound('boolean', 1, 'hasNext', 0);
  const entry = bound('whole', 1, 'entry', 0);
  it.each<[string, Node]>([
    ['not found', node('some', 'boolean', [each(z, isFound), not(bound('boolean', 1, 'entry', 0))], { level: 1 })],
    ['more than what is found', each(each(z, part), add(entry, whole(1)))],
    ['no next', each(z, not(hasNext), entry)],
    ['any of one of two lists', node('some', 'boolean', [choose(fact('boolean', 'x'), z, told), TRUE], { level: 1 })],
  ])('of %s', (_, term) => {
    expect(same([term])).toBe(true);
  });
});
