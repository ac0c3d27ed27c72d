import { short } from './language/answer/found.ts';
import { type Issue, pointer } from './language/answer/issue.ts';
import { nearest } from './language/answer/nearest.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import { isWhole, type Type, typeText } from './language/model/type.ts';
import type { Measured, Quantity } from './prove/quantity.ts';
import { type Ratio, ratio, ratioOf } from './prove/ratio.ts';
import { amountIn, farthest } from './proving-amounts.ts';
import { contentAt, type FactPlace, isEntryThere, keysOf, placeOf } from './turning/fact-place.ts';
import type { Question } from './turning/question.ts';
import { stepsWithin } from './turning/range.ts';
import { isMovable, rangeOfType, takesStep } from './turning/steps.ts';

/** What is to be least or greatest: a fact or a value of the decision by its name, or how much more it is than another; with `share` in per cent of that. */
export type Sizable = string | { readonly of: string; readonly since: string; readonly share?: boolean | undefined };

/** Something that is a day, a sum or a number, by its name. */
export interface Size {
  readonly measured: Measured;
  readonly type: Type;
  /** Of a fact where it stands; `null` for a value of the decision. */
  readonly place: FactPlace | null;
}

/** A quantity with all that is known of it before anybody is looked for. */
export interface SizeSought {
  readonly quantity: Quantity;
  /** What its amounts are told as. */
  readonly type: Type;
  /** The decimal places with which they are told at least. */
  readonly decimals: number;
  /** How far apart they lie as a rule. */
  readonly unit: Ratio;
  /** The least or the most that can be given. */
  readonly end: (isGreatest: boolean) => Ratio;
  readonly sizes: readonly Size[];
  /** What is taken for true of those that go by steps, in words. */
  readonly assumed: readonly string[];
}

const refused = (issue: Issue): PolicyError => new PolicyError([issue]);

/** Throws `PolicyError` for what is no such thing. */
export function sizeSought(what: unknown, step: string | undefined, question: Question, given: unknown): SizeSought {
  const { of, since, isShare } = partsOf(what);
  const [one, other] = [sizeOf(of, question, given), since === null ? null : sizeOf(since, question, given)];
  const named = other === null ? [one] : [one, other];
  if (other !== null && ((one.type === 'date') !== (other.type === 'date') || (isShare && one.type === 'date')))
    throw refused({
      code: 'wrong-type',
      at: '/since',
      expected: isShare ? 'sums or numbers, of which there are shares' : `what \`${of}\` can be counted from`,
      found: typeText(other.type),
    });
  const stepped = named.find(({ place }) => place !== null && takesStep(place.type));
  const place = stepped?.place ?? one.place;
  if (step !== undefined && place === null)
    throw refused({ code: 'malformed', at: '/step', expected: 'no step but for facts', found: short(step) });
  if (step !== undefined && place !== null) stepsWithin(place, { step }, question);
  const apart = ratioOf(step ?? A_HUNDREDTH);
  const type = typeTold(one.type, other?.type ?? null, isShare);
  const sizes = named.map((size) => stepping(size, apart));
  const [own, from] = sizes.map(({ measured }) => measured) as [Measured, Measured?];
  const quantity: Quantity = { of: own, since: from ?? null, isShare };
  const unit = type === 'money' ? ratioOf(A_HUNDREDTH) : type === 'date' || isWhole(type) ? ratio(1n) : apart;
  const end = (isGreatest: boolean): Ratio => {
    if (other !== null || one.place === null) return farthest(type, isGreatest);
    const range = rangeOfType(one.type, question.formOf(one.place).wholeNumbers);
    return amountIn(range[isGreatest ? 1 : 0], one.type) ?? farthest(type, isGreatest);
  };
  const decimals = stepped === undefined || isShare ? 0 : ((step ?? A_HUNDREDTH).split('.')[1] ?? '').length;
  const assumed = sizes
    .filter(({ measured }) => 'fact' in measured && measured.step !== null)
    .map(({ place }) => `\`${place?.path}\` goes by steps of ${step ?? A_HUNDREDTH}`);
  return { quantity, type, decimals, unit, end, sizes, assumed };
}

const A_HUNDREDTH = '0.01';

function partsOf(what: unknown): { readonly of: string; readonly since: string | null; readonly isShare: boolean } {
  if (typeof what === 'string') return { of: what, since: null, isShare: false };
  const { of, since, share = false, ...more } = (what ?? {}) as Readonly<Record<string, unknown>>;
  const isSo = typeof of === 'string' && typeof since === 'string' && typeof share === 'boolean';
  if (isSo && Object.keys(more).length === 0) return { of, since, isShare: share };
  const expected = 'the name of a fact or a value, or `{ of, since, share }`, `share` being true or false';
  throw refused({ code: 'malformed', at: '', expected, found: short(what) });
}

/** A fact that is a decimal goes by steps. */
const stepping = (size: Size, step: Ratio): Size =>
  'value' in size.measured || !takesStep(size.type) ? size : { ...size, measured: { ...size.measured, step } };

/** A fact or a value by its name. Throws `PolicyError` for what is none, is not read, or is no day, sum or number. */
export function sizeOf(name: string, question: Question, given: unknown): Size {
  const { model, read, facts } = question;
  const value = model.values.get(name);
  const place = value === undefined ? placeOf(name, facts) : null;
  const type = value?.type ?? place?.type;
  if (type === undefined || (place !== null && !read.has(place.fact)))
    throw refused({ code: 'unknown-path', at: '', name, ...nearest(name, [...read, ...model.values.keys()]) });
  if (!isMovable(type)) {
    const at = place === null ? pointer([name]) : pointer(keysOf(place));
    throw refused({ code: 'wrong-type', at, expected: 'a day, a sum or a number', found: typeText(type) });
  }
  if (place === null) return { measured: { value: name }, type, place };
  if (isListGiven(given, place) && !isEntryThere(given, place)) {
    const at = pointer(keysOf(place));
    throw refused({ code: 'missing', at, name, expected: 'the entry in which it stands' });
  }
  return { measured: { fact: place.fact, within: place.within, step: null }, type, place };
}

const isListGiven = (given: unknown, place: FactPlace): boolean =>
  place.within.length > 0 && contentAt(given, { ...place, within: [] }) !== undefined;

/** Days and days are days apart; the rest keeps its kind where both have it. */
function typeTold(one: Type, other: Type | null, isShare: boolean): Type {
  if (other === null) return one;
  if (isShare) return 'percent';
  if (one === 'date') return 'whole';
  return one === other ? one : 'decimal';
}
