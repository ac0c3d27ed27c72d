import { type Issue, pointer } from '../language/answer/issue.ts';
import { nearest } from '../language/answer/nearest.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import { typeText } from '../language/model/type.ts';
import { type FactPlace, isEntryThere, keysOf, placeOf } from './fact-place.ts';
import type { Question } from './question.ts';
import { type Content, isMovable, rangeOfType, type Steps, stepsOf, takesStep } from './steps.ts';

/** Between what a fact moves, and how. */
export interface Range {
  /** The first value, in the form of the fact; the least that it may be unless told. */
  readonly from?: string | number | undefined;
  /** The last value; the most that it may be unless told. */
  readonly to?: string | number | undefined;
  /** How far apart the values of a decimal or a percentage are: a hundredth unless told. Days, sums and whole numbers are told one by one. */
  readonly step?: string | undefined;
}

const aHundredth = '0.01';

/** The fact that a path names among those that the decision reads. Throws `PolicyError` for any other, and for what is no day, sum or number. */
export function movedFact(path: unknown, facts: unknown, { read, facts: known }: Question): FactPlace {
  const name = typeof path === 'string' ? path : typeof path;
  const place = placeOf(name, known);
  if (place === null || !read.has(place.fact))
    throw refused({ code: 'unknown-path', at: '', name, ...nearest(name, read) });
  if (!isMovable(place.type))
    throw refused({
      code: 'wrong-type',
      at: pointer(keysOf(place)),
      expected: 'a day, a sum or a number',
      found: typeText(place.type),
    });
  if (!isEntryThere(facts, place))
    throw refused({
      code: 'missing',
      at: pointer(keysOf(place)),
      name: place.path,
      expected: 'the entry in which it stands',
    });
  return place;
}

/** The steps of a fact within a range. Throws `PolicyError` with all that is wrong with that. */
export function stepsWithin(place: FactPlace, { from, to, step }: Range, { formOf }: Question): Steps {
  const { type } = place;
  const { faults, wholeNumbers } = formOf(place);
  const [first, last] = rangeOfType(type, wholeNumbers);
  const issues = [
    ...(from === undefined ? [] : faults(from).map((issue) => ({ ...issue, at: '/from' }))),
    ...(to === undefined ? [] : faults(to).map((issue) => ({ ...issue, at: '/to' }))),
    ...(step === undefined ? [] : faultsOfStep(step, place)),
  ];
  if (issues.length > 0) throw new PolicyError(issues);
  const [least, most] = [from ?? first, to ?? last] as [Content, Content];
  const steps = stepsOf(type, least, most, step ?? aHundredth);
  if (steps.last >= 0n && !isAfter(least, most, type)) return steps;
  throw refused({ code: 'malformed', at: '/from', expected: `at most \`to\`, ${most}`, found: String(least) });
}

/** Steps round towards nil, so that where less than one lies between two values their order is looked at by itself. */
const isAfter = (least: Content, most: Content, type: FactPlace['type']): boolean =>
  takesStep(type) && stepsOf(type, most, least, smallest).last > 0n;
const smallest = `0.${'1'.padStart(20, '0')}`;

function faultsOfStep(step: unknown, { type }: FactPlace): readonly Issue[] {
  const found = typeof step === 'string' ? step : typeof step;
  if (!takesStep(type))
    return [{ code: 'malformed', at: '/step', expected: 'no step but for decimals and percentages', found }];
  const isStep = typeof step === 'string' && /^\d{1,15}(\.\d{1,20})?$/.test(step) && /[1-9]/.test(step);
  return isStep
    ? []
    : [{ code: 'malformed', at: '/step', expected: 'a decimal above nil as text, like "0.01"', found }];
}

const refused = (issue: Issue): PolicyError => new PolicyError([issue]);
