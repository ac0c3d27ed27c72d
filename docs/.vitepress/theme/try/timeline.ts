import type { Effect } from '../../../../src/index.ts';
import { deedInWords } from './answer-lines.ts';
import type { ContractData, QuestionData } from './contract-data.ts';
import { dayNumber, isDay } from './days.ts';
import { capitalised } from './in-words.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { titleOfPath } from './paths-in-words.ts';

/** A day that matters, and what it is. */
export interface Moment {
  readonly day: string;
  readonly label: string;
  readonly kind: 'fact' | 'value' | 'effect' | 'asked';
}

type AnEffect = Pick<Effect, 'party' | 'modality' | 'action' | 'by'>;

interface Answered {
  readonly values: Readonly<Record<string, unknown>>;
  readonly effects: readonly AnEffect[];
}

/** The days of the facts, of what was worked out, and by which somebody must act, in their order. */
export function momentsOf(
  facts: JsonObject,
  answer: Answered | null,
  {
    question,
    actions,
    ...known
  }: Pick<ContractData, 'facts' | 'entries' | 'actions'> & { readonly question: QuestionData },
): readonly Moment[] {
  const wanted = new Set(question.facts);
  const given = daysIn(facts, '').filter(({ path }) => wanted.has(path.replace(/\[.*$/, '')));
  const moments: Moment[] = given.map(({ path, day }) =>
    path === 'asOf'
      ? { day, label: 'The day asked about', kind: 'asked' }
      : { day, label: capitalised(titleOfPath(path, known)), kind: 'fact' },
  );
  for (const { name, means } of question.values) {
    const value = answer?.values[name];
    if (isDay(value)) moments.push({ day: value, label: capitalised(means), kind: 'value' });
  }
  moments.push(...effectMoments(answer?.effects ?? [], actions));
  return inOrder(moments);
}

/** The days of a whole file: the one asked about, and those by which somebody must or may act. */
export function momentsOfFile(
  file: { readonly effects: readonly AnEffect[] } | null,
  { asOf }: JsonObject,
  { actions }: Pick<ContractData, 'actions'>,
): readonly Moment[] {
  if (file === null) return [];
  const asked: Moment[] = isDay(asOf) ? [{ day: asOf, label: 'The day asked about', kind: 'asked' }] : [];
  return inOrder([...asked, ...effectMoments(file.effects, actions)]);
}

const inOrder = (moments: readonly Moment[]): readonly Moment[] =>
  [...moments].sort((one, other) => dayNumber(one.day) - dayNumber(other.day));

const effectMoments = (effects: readonly AnEffect[], actions: Readonly<Record<string, string>>): readonly Moment[] =>
  effects.flatMap(({ party, modality, action, by }) => {
    const label = `${deedInWords({ party, modality, action }, actions)} ${modality === 'must-not' ? 'before' : 'by'} then`;
    return isDay(by) ? [{ day: by, label, kind: 'effect' as const }] : [];
  });

function daysIn(part: Json, path: string): readonly { path: string; day: string }[] {
  if (isDay(part)) return [{ path, day: part }];
  if (Array.isArray(part)) return part.flatMap((one, index) => daysIn(one, `${path}[${index}]`));
  if (!isObject(part)) return [];
  return Object.entries(part).flatMap(([name, one]) => daysIn(one, path === '' ? name : `${path}.${name}`));
}

/** A day with its place on a line from 0 to 1. */
export interface Placed {
  readonly day: string;
  readonly at: number;
  readonly moments: readonly Moment[];
}

/** Moments by their day, each day placed. One day alone stands in the middle. */
export function placed(moments: readonly Moment[]): readonly Placed[] {
  const days = [...new Set(moments.map(({ day }) => day))];
  const [first, last] = [days[0], days.at(-1)].map((day) => dayNumber(day ?? '2000-01-01'));
  const span = (last ?? 0) - (first ?? 0);
  return days.map((day) => ({
    day,
    at: span === 0 ? 0.5 : (dayNumber(day) - (first ?? 0)) / span,
    moments: moments.filter((moment) => moment.day === day),
  }));
}
