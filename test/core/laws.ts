import * as fc from 'fast-check';
import type { Coded } from '../../src/core/coded.ts';
import { constant } from '../../src/core/constants.ts';
import { decoded } from '../../src/core/decoded.ts';
import { tupleOf } from '../../src/core/given-tuples.ts';
import { Interpreter } from '../../src/core/interpret.ts';
import { partBy, unpack } from '../../src/core/layout.ts';
import type { Meaning } from '../../src/core/meanings/meaning.ts';
import { node } from '../../src/core/nodes.ts';
import type { Tuple } from '../../src/core/raw.ts';
import { shapeOfType } from '../../src/core/shape-of-type.ts';
import type { Type } from '../../src/language/model/type.ts';
import type { Operator, Signature } from '../../src/language/operators/operator.ts';
import { type Bindings, bindingsOf, typeOfPattern } from '../../src/language/operators/pattern.ts';
import { apply } from '../../src/language/run-time/apply.ts';
import { holdsUnknown } from '../../src/language/run-time/holds-unknown.ts';
import {
  isTimeline,
  isUnknown,
  sameValue,
  toPlainValue,
  UNKNOWN,
  type Value,
} from '../../src/language/run-time/value.ts';
import { mayBe } from '../language/possible.ts';
import { type Operand, type Operands, operandsOf } from './operands.ts';

/** How often a law was put to the test. */
export interface Counts {
  known: number;
  notKnown: number;
  /** Known to `evaluate` alone. */
  less: number;
}

const anything = { none: true, unknown: true };

/** Values as facts, so that they are worked out when the term is interpreted, and tables as constants, as they are in rules. */
export function asFacts() {
  const tuples = new Map<string, Tuple>();
  return {
    on: new Interpreter((path) => tuples.get(path) as Tuple),
    coded({ type, value, isWord }: Operand): Coded {
      if (isWord || type === 'calendar' || isOfTimeline(type)) return constant(value, type);
      const shape = shapeOfType(type, anything, '', () => anything);
      const path = String(tuples.size);
      tuples.set(path, tupleOf(value, shape));
      return unpack(
        shape,
        partBy(({ at, sort }) => node('fact', sort, [], { path, index: at })),
      );
    },
  };
}

const isOfTimeline = (type: Type): boolean => typeof type === 'object' && 'timeline' in type;

/** What an operator gives, by its meaning and by itself. */
export function bothWays(operator: Operator, signature: Signature, meaning: Meaning, given: Operands, givenType: Type) {
  const { operands, named } = given;
  const evaluated = apply(
    { ...operator, evaluate: signature.evaluate ?? operator.evaluate },
    operands.map(({ value }) => value),
    Object.fromEntries(Object.entries(named).map(([name, { value }]) => [name, value])),
  );
  const types = {
    operands: operands.map(({ type }) => type),
    named: Object.fromEntries(Object.entries(named).map(([name, { type }]) => [name, type])),
  };
  const { on, coded } = asFacts();
  const byFacts = meaning(
    operands.map(coded),
    Object.fromEntries(Object.entries(named).map(([name, operand]) => [name, coded(operand)])),
    types,
  );
  return { evaluated, meant: decoded(byFacts, givenType, (term) => on.of(term)) };
}

/** Without the table that a timeline is of, and of what is not known in it no more than that: core terms hold neither. */
function comparable(value: Value): Value {
  if (!isTimeline(value)) return value;
  const steps = value.steps.map((step) => (isUnknown(step.value) ? { ...step, value: UNKNOWN } : step));
  return { ...value, steps, table: null };
}
const told = (value: Value): string => JSON.stringify(toPlainValue(comparable(value)));

/** The type that a signature gives on operands of theirs. */
function typeGiven({ takes, gives }: Signature, { operands }: Operands): Type {
  const bindings = takes.reduce<Bindings>(
    (bound, pattern, index) => bindingsOf(pattern, operands[index]?.type ?? 'none', bound) ?? bound,
    new Map(),
  );
  return typeOfPattern(gives, bindings);
}

/** Days that recur through thousands of years would only take long. */
function isLong({ operands: [from, to], named }: Operands): boolean {
  if (!('every' in named) || typeof from?.value !== 'string' || typeof to?.value !== 'string') return false;
  return Math.abs(Number(from.value.slice(0, 4)) - Number(to.value.slice(0, 4))) > 50;
}

/** The meaning of an operator comes to what the operator does: known to the one, known to the other, where its operands are. */
export function meansTheSame(
  operator: Operator,
  signature: Signature,
  meaning: Meaning,
  counts: Counts = { known: 0, notKnown: 0, less: 0 },
) {
  return fc.property(operandsOf(signature), (given) => {
    fc.pre(!isLong(given));
    const { evaluated, meant } = bothWays(operator, signature, meaning, given, typeGiven(signature, given));
    const fault = () => new Error(`${told(meant)} in core terms, ${told(evaluated)} by the operator`);
    if (!holdsUnknown(meant)) {
      counts.known += 1;
      if (!sameValue(comparable(meant), comparable(evaluated))) throw fault();
    } else if (holdsUnknown(evaluated)) counts.notKnown += 1;
    else {
      counts.less += 1;
      const operands = [...given.operands, ...Object.values(given.named)];
      if (!operands.some(({ value }) => holdsUnknown(value)) || !mayBe(meant, evaluated)) throw fault();
    }
  });
}
