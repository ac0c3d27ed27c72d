import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add } from '../../src/core/arithmetic.ts';
import type { Coded } from '../../src/core/coded.ts';
import { known, type Listed, one } from '../../src/core/coded.ts';
import type { Encoded } from '../../src/core/encode.ts';
import { givenTuples } from '../../src/core/given-tuples.ts';
import { Interpreter } from '../../src/core/interpret.ts';
import { layout } from '../../src/core/layout.ts';
import { folded, joined, listed, mapped } from '../../src/core/lists.ts';
import { choose, FALSE, less, NIL, text, whole } from '../../src/core/logic.ts';
import { type Node, node } from '../../src/core/nodes.ts';
import { compareRaw } from '../../src/core/raw.ts';
import { simplified } from '../../src/core/simpler/simplified.ts';
import { OutOfRange } from '../../src/values/out-of-range.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { contract } from '../rules/contract.ts';
import { draws } from '../seed.ts';
import { encoding } from './encoded.ts';

const { factsFor, readingsFor } = arbitrariesOf(contract);
const numRuns = draws(12);

const nodesOf = (coded: Coded): readonly Node[] => layout([coded]).tuples[0] as readonly Node[];
const rootsOf = ({ outcome, values }: Encoded): readonly Node[] => [outcome, ...values.values()].flatMap(nodesOf);

describe('terms made simpler', () => {
  it.each(contract.decisions)('of %s come to the same, under every reading and whatever is left out', (decision) => {
    const encoded = encoding(decision);
    const readings = fc.constantFrom(...fc.sample(readingsFor(decision), { numRuns: 4 }));
    const simpler = new Map<Encoded, readonly Node[]>();
    const property = fc.property(factsFor(decision, { unknown: 0.1 }), readings, (facts, readings) => {
      const term = encoded(readings, true);
      const roots = rootsOf(term);
      const simple = simpler.get(term) ?? roots.map(simplified(roots));
      simpler.set(term, simple);
      const { given } = contract.valuationOf(decision, facts, { readings }).world;
      const [before, after] = [roots, simple].map((nodes) => {
        const on = new Interpreter(givenTuples(given, term.inputs));
        return nodes.map((root) => on.of(root));
      });
      expect(compareRaw(after as never, before as never)).toBe(0);
    });
    fc.assert(property, { numRuns });
  });
});

const fact = node('fact', 'whole', [], { path: 'x', index: 0 });
const holds = node('fact', 'boolean', [], { path: 'y', index: 0 });
const numbers = (...all: readonly number[]): Listed => listed(all.map((number) => known(one(whole(number)))));
/** A list that is given, of numbers. */
const given: Listed = { ...numbers(1, 2), node: node('fact', 'list', [], { path: 'z', index: 0 }) };
const wholeOf = ({ what }: Coded): Node => (what as { node: Node }).node;
const more = (list: Listed): Listed =>
  mapped(list, [], (entry) => ({ where: less(NIL, wholeOf(entry)), gives: known(one(add(wholeOf(entry), whole(1)))) }));

describe('what is simpler', () => {
  it('is a list that no fact changes', () => {
    const { node: list } = more(numbers(3, 0, 5));
    expect(simplified([list])(list)).toBe(numbers(4, 6).node);
  });

  it('is a list that is one of two, each gone over by itself where one of them is told', () => {
    const { node: list } = more({ ...given, node: choose(holds, numbers(1, 2).node, given.node) });
    expect(simplified([list])(list)).toBe(choose(holds, numbers(2, 3).node, more(given).node));
  });

  it('is lists put together, without those of nothing, and whatever stands in another by itself', () => {
    const lists = listed([numbers(), given].map((list) => known(list)));
    const { node: all } = joined(lists, [], ({ what }) => what as Listed);
    expect(simplified([all])(all)).toBe(given.node);
  });

  it('is a fold that carries only what is read of it in the end', () => {
    const pair = (a: Node, b: Node): Coded =>
      known({ is: 'record', fields: new Map([a, b].map((part, at) => [`part${at}`, known(one(part))])) });
    const parts = ({ what }: Coded): Node[] =>
      [...(what as { fields: ReadonlyMap<string, Coded> }).fields.values()].map(wholeOf);
    const sums = folded(given, [fact], pair(NIL, text('')), (_, state) => {
      const [count, words] = parts(state) as [Node, Node];
      return pair(add(count, fact), choose(holds, words, text('more')));
    });
    const [count] = parts(sums) as [Node, Node];
    const simple = simplified([count])(count);
    expect(count.args[0]?.args).toHaveLength(5);
    expect(simple.args[0]?.args).toHaveLength(3);
    expect(simple.args[0]?.of).toEqual({ level: 1, width: 1 });
    expect(simplified([FALSE])(count)).toBe(count);
  });
});

describe('where there is no answer to an entry there is none', () => {
  const bound = (which: 'entry' | 'state', index: number, sort: 'boolean' | 'whole' = 'whole') =>
    node('bound', sort, [], { level: 1, which, index });
  const stopped = (term: Node) => node('unless', 'whole', [bound('entry', 0, 'boolean'), term], null);
  const comesTo = (root: Node, roots: readonly Node[]) => () =>
    new Interpreter((path) => [path === 'z' ? [[true, 1]] : true]).of(simplified(roots)(root));

  it('to a part that stays as it is at first', () => {
    const next = [add(bound('state', 0), bound('entry', 1)), stopped(bound('state', 1))];
    const fold = node('fold', 'tuple', [given.node, NIL, NIL, ...next], { level: 1, width: 2 });
    const [sum, stays] = [0, 1].map((index) => node('part', 'whole', [fold], { index })) as [Node, Node];
    expect(comesTo(stays, [choose(holds, stays, sum)])).toThrow(OutOfRange);
  });

  it('to what is so by the first entry', () => {
    const told = node('list', 'list', [holds, whole(1), FALSE, NIL], { length: 2, width: 2 });
    const next = [stopped(NIL), add(bound('state', 1), bound('entry', 1))];
    const sums = node('scan', 'list', [told, NIL, NIL, ...next], { level: 1, width: 2 });
    const root = node('some', 'boolean', [sums, less(NIL, bound('entry', 1))], { level: 1 });
    expect(comesTo(root, [root])).toThrow(OutOfRange);
  });
});
