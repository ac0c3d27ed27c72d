import { pointer } from '../../src/language/answer/issue.ts';
import { isAmount, isWhole, type SimpleType, type Type, units } from '../../src/language/model/type.ts';
import type { Operator } from '../../src/language/operators/operator.ts';
import type { Drawn } from './drawn.ts';
import { simple } from './fact-kinds.ts';
import { callable } from './must-come-up.ts';
import type { Random } from './random.ts';

export interface Faulted {
  readonly drawn: Drawn;
  readonly kind: 'operand' | 'field' | 'unit' | 'branch';
  readonly what: string;
  readonly codes: readonly string[];
  /** The term in which the fault stands. */
  readonly within: string;
}

type Holder = Record<string, unknown>;

/** A file with one fault of a kind that its parts allow; `null` where they allow none of those tried. */
export function faulted(drawn: Drawn): Faulted | null {
  const { random } = drawn;
  for (const fault of random.shuffled([operandFault, fieldFault, unitFault, branchFault])) {
    const made = fault(drawn, random);
    if (made !== null) return made;
  }
  return null;
}

/** A shape of a kind that nothing takes for a type. */
const other = (type: Type): unknown => {
  if (typeof type === 'string' && isAmount(type)) return { date: '2024-01-01' };
  return type === 'boolean' ? { days: 3 } : { money: '1.00' };
};

function operandFault(drawn: Drawn, random: Random): Faulted | null {
  const { sites } = drawn.main;
  if (sites.length === 0) return null;
  const { holder, key, type } = random.pick(sites);
  const within = termOf(drawn, holder);
  if (within === null) return null;
  holder[key] = other(type) as never;
  return { drawn, kind: 'operand', what: `${key} of another kind`, codes: ['wrong-type'], within };
}

/** `x.wanted` and `x[].wanted` read the field of a term that has it. */
function fieldFault(drawn: Drawn, random: Random): Faulted | null {
  const places = holders(drawn).flatMap((holder) =>
    Object.entries(holder).flatMap(([key, value]) =>
      typeof value === 'string' && /\]?\.wanted$/.test(value) && key !== 'means' ? [{ holder, key, value }] : [],
    ),
  );
  if (places.length === 0) return null;
  const { holder, key, value } = random.pick(places);
  const within = termOf(drawn, holder);
  if (within === null) return null;
  holder[key] = value.replace('wanted', 'vanted');
  return { drawn, kind: 'field', what: `${value} misspelt`, codes: ['unknown-name'], within };
}

/** A number of days where months are due, and the other way round. */
function unitFault(drawn: Drawn, random: Random): Faulted | null {
  const alone = drawn.main.sites.filter(({ type }) => isWhole(type));
  const beside = holders(drawn).flatMap((holder) => ['fact', 'value'].flatMap((key) => besideItsLike(holder, key)));
  const places = [...alone, ...beside];
  if (places.length === 0) return null;
  const { holder, key, type } = random.pick(places);
  const within = termOf(drawn, holder);
  if (within === null) return null;
  holder[key] = type === 'days' ? { months: 2 } : { days: 2 };
  return { drawn, kind: 'unit', what: `${key} of another unit than ${type}`, codes: ['wrong-type'], within };
}

/** A number that is written beside another of its unit, where it can only be of that unit. */
function besideItsLike(holder: Holder, key: string): { holder: Holder; key: string; type: Type }[] {
  const unit = unitWritten(holder[key]);
  const other = holder[key === 'fact' ? 'value' : 'fact'];
  if (unit === null || other === undefined || unitWritten(other) !== null) return [];
  const { signatures } = callable[holder.operator as string] as Operator;
  const ofUnits = signatures.filter(({ takes }) =>
    takes.some((pattern) => JSON.stringify(pattern).includes(`"${unit}"`)),
  );
  const [one] = ofUnits;
  const isLike = ofUnits.length === 1 && JSON.stringify(one?.takes[0]) === JSON.stringify(one?.takes[1]);
  return isLike ? [{ holder, key, type: unit }] : [];
}

const unitWritten = (shape: unknown): (typeof units)[number] | null =>
  units.find((unit) => typeof shape === 'object' && shape !== null && unit in shape) ?? null;

function branchFault(drawn: Drawn, random: Random): Faulted | null {
  const places = drawn.main.branches.filter(({ type }) => simple.includes(type as SimpleType) && type !== 'text');
  if (places.length === 0) return null;
  const { holder, key, type } = random.pick(places);
  const within = termOf(drawn, holder);
  if (within === null) return null;
  holder[key] = other(type) as never;
  return {
    drawn,
    kind: 'branch',
    what: `a branch of another type than ${type as string}`,
    codes: ['wrong-type'],
    within,
  };
}

const holders = ({ files }: Drawn): Holder[] => within((files['main-decision'] as unknown as Holder).terms as Holder);

const within = (value: Holder): Holder[] => [
  value,
  ...Object.values(value).flatMap((part) => (typeof part === 'object' && part !== null ? within(part as Holder) : [])),
];

/** The pointer of the named term, or of the reading block, in which an object stands. */
function termOf({ files }: Drawn, holder: Holder): string | null {
  const { terms, readings = {} } = files['main-decision'] as unknown as { terms: Holder; readings?: Holder };
  for (const [place, parts] of Object.entries({ terms, readings })) {
    const name = Object.keys(parts).find((part) => within(parts[part] as Holder).includes(holder));
    if (name !== undefined) return pointer([place, name]);
  }
  return null;
}
