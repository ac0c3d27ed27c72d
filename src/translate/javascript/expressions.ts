import type { Node, NodeKind, OfKind, Sort } from '../../core/nodes.ts';
import { argumentsInOrder } from './fingerprint.ts';
import type { Scope } from './scope.ts';
import type { Writing } from './writing.ts';
import { call, chosen, joined, name, tightness, type Written, within } from './written.ts';

/** The kinds of nodes that are gone through in loops, and so take lines of their own. */
export type LoopKind = 'each' | 'join' | 'sort' | 'some' | 'fold' | 'scan' | 'lookup' | 'stretches' | 'range';

type Expression<K extends NodeKind> = (term: OfKind<K>, args: readonly Written[], on: Writing, at: Scope) => Written;

const { or, and, equal, less, add, multiply, not } = tightness;

/** By whole numbers or by decimals, as the sort says. */
const arithmetic =
  (sign: string, binds: number, ofDecimals: string): Expression<'add' | 'subtract' | 'multiply'> =>
  ({ sort }, args, on) =>
    sort === 'whole' ? joined(sign, args, binds) : on.helper(ofDecimals, ...args);

/** What each kind of node is written as. */
export const expressions: { readonly [K in Exclude<NodeKind, LoopKind>]: Expression<K> } = {
  constant: (term, _, on) => on.module.constant(term),
  fact: ({ of }, _, on) => name(on.module.fact(of.path, of.index)),
  bound: ({ of, sort }, _, _on, at) => name(at.at(of.level).bound(of.which, of.index, sort)),
  part: (term, [tuple], on) => on.part(term, tuple as Written),
  not: (term, [a], on, at) => negated(term.args[0] as Node, a as Written, on, at),
  and: (_, args) => joined('&&', args, and),
  or: (_, args) => joined('||', args, or),
  choose: (_, [condition, then, otherwise]) => chosen(condition as Written, then as Written, otherwise as Written),
  unless: (_, [stop, term], on) => chosen(stop as Written, on.helper('noAnswer'), term as Written),
  equal: (term, _, on, at) => compared(term, on, at, '==='),
  less: (term, _, on, at) => compared(term, on, at, '<'),
  add: arithmetic('+', add, 'plus'),
  subtract: arithmetic('-', add, 'minus'),
  multiply: arithmetic('*', multiply, 'times'),
  floorDivide(_, [a, b], on) {
    const isOfConstant = /^[1-9]\d*$/.test((b as Written).text);
    return isOfConstant
      ? call('Math.floor', joined('/', [a as Written, b as Written], multiply))
      : on.helper('floorDivide', a as Written, b as Written);
  },
  divide: (_, args, on) => on.helper('divide', ...args),
  toDecimal: (_, args, on) => on.helper('decimalOf', ...args),
  roundHalfUp: ({ of }, args, on) => on.helper('roundHalfUp', ...args, name(String(of.places))),
  monthOf: (_, args, on) => on.helper('monthOfDay', ...args),
  monthStart: (_, args, on) => on.helper('startOfMonth', ...args),
  monthsIn: (_, args, on) => on.helper('monthsInText', ...args),
  startsWith: (_, [text, beginning]) =>
    name(`${within(text as Written, tightness.name)}.startsWith(${(beginning as Written).text})`),
  workingDay: (_, args, on) => on.helper('workingDayFrom', ...args),
  answersFrom: (_, args, on) => on.helper('answersFrom', ...args),
  answersTo: (_, args, on) => on.helper('answersTo', ...args),
  list({ of: { length, width } }, parts) {
    const entries = Array.from({ length }, (_, at) => parts.slice(at * width, (at + 1) * width));
    return name(`[${entries.map((entry) => `[${entry.map(({ text }) => text).join(', ')}]`).join(', ')}]`);
  },
  isFound: (_, [found], on) => joined('!==', [found as Written, name(on.module.helper('NOT_FOUND'))], equal),
};

const sortOf = (term: Node | undefined): Sort => (term as Node).sort;

/** What is not the same differs, and what is not less is at least as much. */
function negated(term: Node, a: Written, on: Writing, at: Scope): Written {
  const isNamed = at.of(term).plan.isDeclared(term);
  if (!isNamed && (term.kind === 'equal' || term.kind === 'less')) {
    return compared(term, on, at, term.kind === 'equal' ? '!==' : '>=');
  }
  return { text: `!${within(a, not)}`, binds: not };
}

/** Amounts that are whole pence are compared as numbers. */
function compared(term: Node, on: Writing, at: Scope, sign: '===' | '!==' | '<' | '>='): Written {
  const inOrder = argumentsInOrder(term);
  const binds = sign === '<' || sign === '>=' ? less : equal;
  if (inOrder.every((arg) => on.module.pence.of(arg) !== null))
    return joined(
      sign,
      inOrder.map((arg) => on.inPence(arg, at)),
      binds,
    );
  const args = inOrder.map((arg) => on.written(arg, at));
  const sort = sortOf(inOrder[0]);
  if (sort === 'decimal') return joined(sign, [on.helper('compare', ...args), name('0')], binds);
  if (sort === 'list') return joined(sign, [on.helper('compareRaw', ...args), name('0')], binds);
  return joined(sign, args, binds);
}

export function expressionOf(term: Node, args: readonly Written[], on: Writing, at: Scope): Written {
  const expression = expressions[term.kind as Exclude<NodeKind, LoopKind>] as Expression<NodeKind>;
  return expression(term, args, on, at);
}
