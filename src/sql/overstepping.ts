import { boundAt } from '../core/alike.ts';
import { levelBound } from '../core/binders.ts';
import { holdsUnknown } from '../core/doubt.ts';
import { type Encoded, encode, type Source } from '../core/encode.ts';
import { and, NOTHING_LISTED, not, or, TRUE } from '../core/logic.ts';
import { type Node, node, type OfKind } from '../core/nodes.ts';
import { askedOf, overstepped } from '../core/oversteps.ts';
import { reachedFrom } from '../core/reached.ts';
import { replaced } from '../core/replaced.ts';
import type { Bound } from '../language/model/bound.ts';
import { specialise } from '../language/model/specialise.ts';
import type { Kind, TupleKind } from './kinds.ts';
import type { Knowing } from './knowing.ts';
import { LessKnown, PERHAPS_KNOWN } from './less-known.ts';
import { type ListWritten, Scope } from './scope.ts';
import type { Refusal, Writer } from './writer.ts';

/** What a fact has to be by others: the nodes of it, and how it is written when these have names. */
export interface Overstepping {
  readonly roots: readonly Node[];
  readonly inputs: Encoded['inputs'];
  readonly refusals: (on: Writer, at: Scope) => readonly Refusal[];
}

/** What facts have to be by others, of those that have columns. */
export function boundsOn(
  bounds: readonly Bound[],
  columns: ReadonlyMap<string, unknown>,
  readings: Readonly<Record<string, string>>,
  source: Source,
  { dictionary }: Pick<Knowing, 'dictionary'>,
): readonly Overstepping[] {
  return bounds
    .filter(({ list, given }) => [list, ...given].every((path) => columns.has(path)))
    .map((bound) => {
      const own = specialise(askedOf(bound), readings, dictionary.readings);
      const modelIn = (id: string) => (id === own.decision ? own : source.modelOf(id));
      const lessKnown = new LessKnown((name) => dictionary.facts.has(name));
      return overstepping(bound, { ...source, modelOf: modelIn, met: lessKnown }, lessKnown);
    });
}

function overstepping(bound: Bound, source: Source, lessKnown: LessKnown): Overstepping {
  const encoded = encode(bound.model.decision, source);
  const [fact, applies, limit] = [bound.list, 'applies', 'limit'].map(encoded.of) as [
    ReturnType<Encoded['of']>,
    ReturnType<Encoded['of']>,
    ReturnType<Encoded['of']>,
  ];
  const reason = bound.means;
  const areGiven = not(or(...[bound.list, ...bound.given].map((path) => encoded.of(path).unknown)));
  const { inputs } = encoded;
  if (bound.field === null) {
    // Of a limit that is one of a few, `evaluate` tries each.
    const isOpen = and(or(holdsUnknown(applies), holdsUnknown(limit)), lessKnown.holds);
    const [isOver, mayBeOver] = [overstepped(fact, applies, limit, bound.isLimit), isOpen].map((one) =>
      and(areGiven, one),
    ) as [Node, Node];
    return {
      roots: [isOver, mayBeOver],
      inputs,
      refusals: (on, at) => [
        { reason, where: on.condition(isOver, at) },
        { reason: PERHAPS_KNOWN, where: on.condition(mayBeOver, at) },
      ],
    };
  }
  const lists = [fact, applies, limit].map(({ what }) => (what.is === 'list' ? what : null));
  const entries = lists.map((list, index) => (list?.entry ? boundAt(list.entry, index + 1, 'entry') : null));
  const [first, second, third] = entries;
  const own = first?.what.is === 'record' ? first.what.fields.get(bound.field) : undefined;
  if (!first || !second || !third || own === undefined) return { roots: [], inputs, refusals: () => [] };
  const isThere = and(areGiven, ...[fact, applies, limit].map(({ none, unknown }) => not(or(none, unknown))));
  const isOver = overstepped(own, second, third, bound.isLimit);
  const nodes = lists.map((list) => list?.node as Node);
  const ofAny = overEntries(nodes as [Node, Node, Node], isOver);
  if (ofAny !== null) {
    const isAny = and(isThere, ofAny);
    return { roots: [isAny], inputs, refusals: (on, at) => [{ reason, where: on.condition(isAny, at) }] };
  }
  return {
    roots: [isThere, ...nodes, ...nodes],
    inputs,
    refusals(on, at) {
      const [facts, ...others] = nodes.map((node) => on.written(node, at) as ListWritten) as [
        ListWritten,
        ListWritten,
        ListWritten,
      ];
      const [x, i, zipped] = [on.variable(), on.variable(), on.variable()];
      const { dialect } = on;
      const fields = others.map(({ text }, index) => [`o${index}`, dialect.at(text, i)] as const);
      const zip = dialect.indexed(facts.text, x, i, dialect.struct([['e', x], ...fields]));
      const scope = [facts, ...others].reduce(
        (outer, list, index) =>
          new Scope(outer, index + 1, (_, part) =>
            on.part(
              { text: `${zipped}.${index === 0 ? 'e' : `o${index - 1}`}`, kind: list.kind.entry as TupleKind },
              part,
              list.kind.entry?.of[part] as Kind,
            ),
          ),
        at,
      );
      const over = dialect.some(zip, zipped, on.condition(isOver, scope));
      return [{ reason, where: `(${on.condition(isThere, at)} AND ${over})` }];
    },
  };
}

/** The same for any entry of the first list, where the others are made of that entry by entry; `null` where they are not. */
function overEntries([facts, ...others]: readonly [Node, ...Node[]], isOver: Node): Node | null {
  const made = others.map((list) => madeOf(list, facts));
  if (!made.every((one) => one !== null)) return null;
  // Nothing in them goes over a list of that level.
  const level =
    Math.max(others.length + 1, ...[...reachedFrom([isOver, ...made])].map((one) => levelBound(one) ?? 0)) + 1;
  const entry = (from: number, to: number) => (term: Node) =>
    term.kind === 'bound' && term.of.level === from
      ? node('bound', term.sort, [], { ...term.of, level: to }, term.bounds)
      : undefined;
  const holds = made.reduce<Node>(
    (over, one, index) =>
      replaced(over, index + 2, (term) =>
        term.kind === 'bound' && term.of.level === index + 2
          ? replaced(one.args[2 + term.of.index] as Node, one.of.level, entry(one.of.level, level))
          : undefined,
      ),
    replaced(isOver, 1, entry(1, level)),
  );
  return node('some', 'boolean', [facts, holds], { level });
}

/** A list that holds something of each entry of another, unless there is none. */
function madeOf(list: Node, facts: Node): OfKind<'each'> | null {
  if (list.kind === 'choose') {
    const [, then, otherwise] = list.args as [Node, Node, Node];
    if (then === NOTHING_LISTED) return madeOf(otherwise, facts);
    return otherwise === NOTHING_LISTED ? madeOf(then, facts) : null;
  }
  return list.kind === 'each' && list.args[0] === facts && list.args[1] === TRUE ? list : null;
}
