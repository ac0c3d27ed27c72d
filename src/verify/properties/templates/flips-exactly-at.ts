import * as fc from 'fast-check';
import type { PropertyOf } from '../../../language/grammar/property-file.ts';
import { isAmount, isWhole, type Type } from '../../../language/model/type.ts';
import { typeOfPath } from '../../../language/model/type-of-path.ts';
import { asDecimal, type Quantity } from '../../../language/run-time/as-decimal.ts';
import { toPlainValue, type Value } from '../../../language/run-time/value.ts';
import { decimal, toPlaces } from '../../../values/decimal.ts';
import { holdsFor, valueKnown } from '../asking.ts';
import { compareKnown } from '../comparing.ts';
import { contentInWords } from '../contents.ts';
import { movedBy, step } from '../moving.ts';
import { read, write } from '../places.ts';
import { alone, type TemplateWork } from '../template.ts';

interface Choices {
  /** How far from the bound. */
  readonly off: number;
  readonly entry: number;
}

const sides = {
  upTo: ['up to', (order: number) => order <= 0],
  before: ['before', (order: number) => order < 0],
  from: ['from', (order: number) => order >= 0],
  after: ['after', (order: number) => order > 0],
} as const;
type Side = keyof typeof sides;

const sideOf = (file: PropertyOf<'flips-exactly-at'>): Side =>
  (Object.keys(sides) as Side[]).find((side) => side in file) as Side;

/** Puts the fact at its bound, a step away or further, and says something where bound and condition are known. */
export const flipsExactlyAt: TemplateWork<'flips-exactly-at', Choices> = {
  choices: () =>
    fc.record({
      off: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(0, 1, -1) },
        { weight: 2, arbitrary: step },
        { weight: 2, arbitrary: step.map((steps) => -steps) },
      ),
      entry: fc.nat(7),
    }),
  judge({ file }, first, { off, entry }, ground) {
    const side = sideOf(file);
    const [words, isInside] = sides[side];
    const { facts, readings } = first.customer;
    const type = typeOfPath(file.fact, ground.dictionary.facts) as Type;
    const near = onGrid(valueKnown(first, `/${side}`), type);
    const moved = ground.askAgain({ facts: write(facts, file.fact, entry, movedBy(near, type, off)), readings });
    const bound = valueKnown(moved, `/${side}`);
    const content = read(moved.customer.facts, file.fact, entry);
    const expected = isInside(compareKnown(contentOf(content, type), bound));
    if (holdsFor(moved, '/holds') === expected) return null;
    const { means, inWords } = ground;
    const where = `${file.fact} is ${contentInWords(content)}, ${expected ? '' : 'not '}${words} ${inWords(bound, `/${side}`)}`;
    return alone(moved, `${where}, ${expected ? 'but it is not so that' : 'and yet'} ${means('/holds')}`);
  },
  reads({ file }, means) {
    const side = sideOf(file);
    return `Exactly while ${file.fact} is ${sides[side][0]} ${means(`/${side}`)}: ${means('/holds')}.`;
  },
};

/** The bound, or what a fact can be just under it. */
function onGrid(bound: NonNullable<Value>, type: Type): unknown {
  if (isWhole(type)) return typeof bound === 'number' ? bound : Number(toPlaces(asDecimal(bound as Quantity), 0));
  if (isAmount(type)) return toPlaces(asDecimal(bound as Quantity), 2);
  return toPlainValue(bound);
}

const contentOf = (content: unknown, type: Type): NonNullable<Value> =>
  (isAmount(type) ? decimal(content as string) : content) as NonNullable<Value>;
