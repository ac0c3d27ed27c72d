import { boundAt } from '../../core/alike.ts';
import type { Coded, Listed } from '../../core/coded.ts';
import { type Encoded, encode, type Source } from '../../core/encode.ts';
import { unpack } from '../../core/layout.ts';
import { and, FALSE, not, or, TRUE } from '../../core/logic.ts';
import { NotEncoded } from '../../core/names.ts';
import { type Node, node } from '../../core/nodes.ts';
import { askedOf, overstepped } from '../../core/oversteps.ts';
import { simplifying } from '../../core/simpler/simplified.ts';
import type { Bound } from '../../language/model/bound.ts';
import type { DecisionModel } from '../../language/model/decision-model.ts';
import { FunctionText } from './function-text.ts';
import type { ModuleText } from './module-text.ts';
import { Region } from './regions.ts';
import { Lines } from './written.ts';

/** A bound by its name, and whether facts overstep it in core terms. */
interface OverBound {
  readonly name: string;
  readonly isOver: Node;
}

/** Those of some bounds that are told in core terms, of facts that the module reads anyway. */
export function boundsOver(
  bounds: readonly Bound[],
  { specialised, ...source }: Source & { readonly specialised: (model: DecisionModel) => DecisionModel },
  module: ModuleText,
): readonly OverBound[] {
  const read = new Set([...module.factsRead.keys()].map((key) => key.replace(/ \d+( pence)?$/, '')));
  return bounds.flatMap((bound): OverBound[] => {
    const own = specialised(askedOf(bound));
    const { decision: name } = own;
    const modelOf = (id: string) => (id === name ? own : source.modelOf(id));
    try {
      const encoded = encode(name, { ...source, modelOf });
      const isOver = isOverBound(bound, encoded);
      return isOver === null || !readsOnly(isOver, read) ? [] : [{ name, isOver }];
    } catch (error) {
      if (error instanceof NotEncoded) return [];
      throw error;
    }
  });
}

/** Whether of all facts only some are read. */
function readsOnly(term: Node, inputs: ReadonlySet<string>): boolean {
  const seen = new Set<Node>();
  const only = (part: Node): boolean => {
    if (seen.has(part)) return true;
    seen.add(part);
    return (part.kind !== 'fact' || inputs.has(part.of.path)) && part.args.every(only);
  };
  return only(term);
}

/** Which bounds are told, and the function that says of facts taken apart whether they surely are within these. */
export function boundsText(bounds: readonly OverBound[], module: ModuleText): readonly string[] {
  const isOver = or(...bounds.map((bound) => bound.isOver));
  const { of: simple, stop } = simplifying([isOver]);
  const mayBeOver = or(stop(isOver), simple(isOver));
  const [lines, region] = [new Lines(), new Region(null)];
  const text = new FunctionText(module, lines, [{ node: mayBeOver, region }], new Map());
  lines.block(
    'isWithinBounds(facts) {',
    () => {
      text.region(region, text.top);
      lines.add(`return ${text.written(not(mayBeOver), text.top).text};`);
    },
    '},',
  );
  return [`bounds: ${JSON.stringify(bounds.map(({ name }) => name))},`, ...withSteps(lines.all)];
}

/** A function that counts its steps, from nil on. */
export function withSteps([head, ...body]: readonly string[]): readonly string[] {
  return body.some((line) => line.includes('steps +='))
    ? [head as string, '  let steps = 0;', ...body]
    : [head as string, ...body];
}

/** Whether facts overstep a bound in core terms; `null` where its entries are not gone over with those of the facts. */
function isOverBound({ list, field, isLimit }: Bound, { of }: Encoded): Node | null {
  const [fact, applies, limit] = [of(list), of('applies'), of('limit')];
  if (field === null) return overstepped(fact, applies, limit, isLimit);
  const facts = fact.what;
  if (facts.is !== 'list' || facts.entry === null) return null;
  const entry = boundAt(facts.entry, level, 'entry');
  const own = entry.what.is === 'record' ? entry.what.fields.get(field) : undefined;
  const [appliesTo, limitOf] = [applies, limit].map(({ what }) =>
    what.is === 'list' ? givenBy(what, facts, fact.none) : null,
  );
  if (own === undefined || !appliesTo || !limitOf) return null;
  const isThere = and(...[fact, applies, limit].map(({ none, unknown }) => not(or(none, unknown))));
  const isOver = overstepped(own, appliesTo, limitOf, isLimit);
  return isOver === FALSE ? FALSE : and(isThere, node('some', 'boolean', [facts.node, isOver], { level }));
}

/** Where nothing is gone over around it. */
const level = 1;

/** What a list that is made of each entry of another, unless that is none, has for one of these. */
function givenBy(made: Listed, of: Listed, isNone: Node): Coded | null {
  if (made.entry === null) return null;
  if (made.node.kind === 'choose' && made.node.args[0] === isNone)
    return givenBy({ ...made, node: made.node.args[2] as Node }, of, isNone);
  if (made.node === of.node) return boundAt(made.entry, level, 'entry');
  if (made.node.kind !== 'each' || made.node.of.level !== level) return null;
  const [list, where, ...gives] = made.node.args as [Node, Node, ...Node[]];
  if (list !== of.node || where !== TRUE) return null;
  return unpack(made.entry, (slot) => ('always' in slot ? slot.always : (gives[slot.at] as Node)));
}
