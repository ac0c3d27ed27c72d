import { isConstant, TRUE } from '../../core/logic.ts';
import type { Node, OfKind } from '../../core/nodes.ts';
import type { LoopKind } from './expressions.ts';
import { around, eachJoined, isOfLists, keptOf, listOf, over } from './going-over.ts';
import { Region } from './regions.ts';
import type { Scope } from './scope.ts';
import type { Writing } from './writing.ts';
import { tightness, within } from './written.ts';

type Loop<K extends LoopKind> = (term: OfKind<K>, own: string, on: Writing, at: Scope) => void;

const texts = (nodes: readonly Node[], on: Writing, at: Scope) =>
  nodes.map((node) => on.written(node, at).text).join(', ');

/** The loop of a fold: its state in a name for each part. */
function folding(term: OfKind<'fold' | 'scan'>, own: string, on: Writing, at: Scope, after: (parts: string) => void) {
  const { width } = term.of;
  const parts = term.args.slice(1);
  const [first, next] = [parts.slice(0, width), parts.slice(width)];
  for (const [index, part] of first.entries()) on.lines.add(`let ${own}_${index} = ${on.written(part, at).text};`);
  const region = new Region(null);
  const uses = next.map((node) => ({ node, region }));
  over(term, on, at, {
    uses,
    state: (_, index) => `${own}_${index}`,
    body(inner) {
      on.region(region, inner);
      const isKept = (part: Node, index: number) =>
        part.kind === 'bound' &&
        part.of.level === term.of.level &&
        part.of.which === 'state' &&
        part.of.index === index;
      const changed = [...next.entries()].filter(([index, part]) => !isKept(part, index));
      if (changed.length === 1) {
        const [index, part] = changed[0] as [number, Node];
        on.lines.add(`${own}_${index} = ${on.written(part, inner).text};`);
      } else if (changed.length > 1) {
        const names = changed.map(([, part]) => {
          const { text } = on.written(part, inner);
          const fresh = on.fresh('next');
          on.lines.add(`const ${fresh} = ${text};`);
          return fresh;
        });
        changed.forEach(([index], nth) => {
          on.lines.add(`${own}_${index} = ${names[nth]};`);
        });
      }
      after(next.map((_, index) => `${own}_${index}`).join(', '));
    },
  });
}

/** Adds what a list holds to another. */
function addAll(part: Node, own: string, on: Writing, at: Scope): void {
  if (part.kind === 'list' && part.args.length === 0) return;
  const { text } = on.written(part, at);
  if (part.kind === 'list' && text.startsWith('[[')) on.lines.add(`${own}.push(${text.slice(1, -1)});`);
  else {
    const one = on.fresh('one');
    on.lines.add(`for (const ${one} of ${listOf(part, on, at)}) ${own}.push(${one});`);
  }
}

/** What each kind of node is written as that goes over a list. */
export const loops: { readonly [K in LoopKind]: Loop<K> } = {
  range(term, own, on, at) {
    const count = on.fresh('count');
    on.lines.add(`const ${count} = ${on.written(term.args[0] as Node, at).text};`);
    on.count(`Math.max(0, ${count})`);
    on.lines.add(`const ${own} = ${on.helper('rangeTo', { text: count, binds: 9 }).text};`);
  },
  each(term, own, on, at) {
    on.lines.add(`const ${own} = [];`);
    keptOf(term, on, at, (inner, gives) => on.lines.add(`${own}.push([${texts(gives, on, inner)}]);`));
  },
  join(term, own, on, at) {
    const [list, gives] = term.args as [Node, Node];
    on.lines.add(`const ${own} = [];`);
    if (isOfLists(list, gives) && !at.of(list).plan.isDeclared(list))
      for (const part of list.args) addAll(part, own, on, at);
    else eachJoined(term, on, at, (_, one) => on.lines.add(`${own}.push(${one});`));
  },
  sort(term, own, on, at) {
    const list = listOf(term.args[0] as Node, on, at);
    const keys = term.args.slice(1);
    const places = keys.map((key) => (key.kind === 'bound' && key.of.level === term.of.level ? key.of.index : null));
    if (places.every((place) => place !== null)) {
      on.lines.add(`const ${own} = ${on.module.helper('inOrderBy')}(${list}, [${places.join(', ')}]);`);
      return;
    }
    const region = new Region(null);
    const keyed = on.fresh('keys');
    on.lines.add(`const ${keyed} = [];`);
    const uses = keys.map((node) => ({ node, region }));
    over(term, on, at, {
      uses,
      list,
      body(inner) {
        on.region(region, inner);
        on.lines.add(`${keyed}.push([${texts(keys, on, inner)}]);`);
      },
    });
    on.lines.add(`const ${own} = ${on.module.helper('inOrderOf')}(${list}, ${keyed});`);
  },
  some(term, own, on, at) {
    const condition = term.args[1] as Node;
    if (isConstant(condition)) {
      const text = within(on.written(term.args[0] as Node, at), tightness.name);
      on.lines.add(`const ${own} = ${condition === TRUE ? `${text}.length > 0` : 'false'};`);
      return;
    }
    const region = new Region(null);
    on.lines.add(`let ${own} = false;`);
    over(term, on, at, {
      uses: [{ node: condition, region }],
      body(inner) {
        on.region(region, inner);
        on.lines.block(`if (${on.written(condition, inner).text}) {`, () => {
          on.lines.add(`${own} = true;`);
          on.lines.add('break;');
        });
      },
    });
  },
  fold: (term, own, on, at) => folding(term, own, on, at, () => undefined),
  scan(term, own, on, at) {
    on.lines.add(`const ${own} = [];`);
    folding(term, own, on, at, (parts) => on.lines.add(`${own}.push([${parts}]);`));
  },
  lookup(term, own, on, at) {
    const [of, upTo, key] = term.args as [Node, Node, Node];
    const list = listOf(of, on, at);
    const most = on.fresh('most');
    on.lines.add(`const ${most} = ${on.written(upTo, at).text};`);
    on.lines.add(`let ${own} = ${on.module.helper('NOT_FOUND')};`);
    const body = new Region(null);
    const { entry, bound } = around(term, list, on);
    const inner = on.inside(at, bound, [{ node: key, region: body }], term.of.level);
    const index = on.fresh('index');
    on.lines.block(`for (let ${index} = ${list}.length - 1; ${index} >= 0; ${index} -= 1) {`, () => {
      on.lines.add(`const ${entry} = ${list}[${index}];`);
      on.region(body, inner);
      on.lines.block(`if (${on.written(key, inner).text} <= ${most}) {`, () => {
        on.lines.add(`${own} = ${entry};`);
        on.lines.add('break;');
      });
    });
  },
  stretches(term, own, on, at) {
    const [instant, seconds, , minute] = term.args as [Node, Node, Node, Node];
    const cuts = on.fresh('cuts');
    on.lines.add(`const ${cuts} = [];`);
    const region = new Region(null);
    over(term, on, at, {
      uses: [{ node: minute, region }],
      list: listOf(term.args[2] as Node, on, at),
      body(inner) {
        on.region(region, inner);
        on.lines.add(`${cuts}.push(${on.written(minute, inner).text});`);
      },
    });
    const given = [on.written(instant, at).text, on.written(seconds, at).text, cuts].join(', ');
    on.lines.add(`const ${own} = ${on.module.helper('stretchesFrom')}(${given});`);
    on.count(`${own}.length`);
  },
};
