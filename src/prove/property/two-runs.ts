import { holdsUnknown } from '../../core/doubt.ts';
import { and as allOf, not as notOf } from '../../core/logic.ts';
import { putting } from '../../core/putting.ts';
import { isRecord } from '../../language/answer/found.ts';
import { pointer } from '../../language/answer/issue.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';
import type { Type } from '../../language/model/type.ts';
import { typeOfPath } from '../../language/model/type-of-path.ts';
import type { Facts } from '../fixed-facts.ts';
import { and, equal, type Formula, or } from '../formula.ts';
import type { Extent } from '../open-customer.ts';
import { readingKey } from '../opened.ts';
import type { Symbolic } from '../symbolic.ts';
import type { Again, AskedOf } from './asked.ts';
import { type Case, type CasesOf, NotTranslated } from './case.ts';
import { contentAt } from './contents.ts';
import { areMovedUp, isEntryMovedUp, isGiven, stepsBetween, variableOf } from './moved-up.ts';
import { typeOf } from './single-run.ts';
import { differ, isBelow, isKnown } from './terms.ts';

const MARK = 'then ';

/** The terms that are looked at differ between the customer and one asked again. */
export const answersDiffer = (terms: readonly string[], asked: AskedOf, on: Symbolic, which = 0): Formula => {
  const then = asked.again[which]?.encoded;
  return or(
    ...terms.map((term) => (then ? on.formula(differ(asked.first.encoded.of(term), then.of(term))) : notAsked())),
  );
};
const notAsked = (): never => {
  throw new Error('it is not asked again');
};

export const monotoneIn: CasesOf<'monotone-in'> = (property, { facts }, fixedAt) => {
  const { file } = property;
  const type = typeOf(property, '/of');
  const goesWrong = (asked: AskedOf, on: Symbolic, from: number, to: number): Formula => {
    const runs = [asked.first, ...asked.again];
    const [value, then] = [from, to].map((at) => (runs[at] as AskedOf['first']).encoded.of('/of'));
    if (value === undefined || then === undefined) return notAsked();
    const [low, high] = file.never === 'falls' ? [then, value] : [value, then];
    return on.formula(allOf(isKnown(value), isKnown(then), isBelow(low, high, type)));
  };
  const { in: moved } = file;
  if (typeof moved === 'object' && 'reading' in moved) {
    const { reading, order } = moved;
    // Pair by pair, as something is said of two options also where what is given does not hold by a third.
    return order.flatMap((low, at) =>
      order.slice(at + 1).map(
        (high): Case => ({
          again: [readAs('first ', reading, low), readAs(MARK, reading, high)],
          against: (asked, on) => goesWrong(asked, on, 1, 2),
          choices: () => pairsOf(order.length),
        }),
      ),
    );
  }
  if (typeof moved === 'object' && 'fact' in moved) {
    const type = typeOfPath(moved.fact, facts) as Type;
    if (moved.fact.includes('[]')) throw new NotTranslated('a field of entries in an order of words');
    const again = [moved.fact];
    return [
      {
        again: [{ mark: MARK, moved: again }],
        against: (asked, on, extent) => {
          const is = (name: string, content: unknown) =>
            and(isGiven(name), equal(variableOf(name, type, extent), on.texts.code(String(content))));
          const pairs = moved.order.flatMap((low, at) =>
            moved.order.slice(at + 1).map((high) => and(is(moved.fact, low), is(MARK + moved.fact, high))),
          );
          return and(or(...pairs), goesWrong(asked, on, 0, 1));
        },
        choices: () => pairsOf(moved.order.length),
      },
    ];
  }
  const paths = typeof moved === 'string' ? [moved] : (moved as readonly string[]);
  const types = paths.map((path): [string, Type] => [path, typeOfPath(path, facts) as Type]);
  const [only] = types as [[string, Type]];
  const isOfEntries = paths.some((path) => path.includes('[]'));
  if (isOfEntries && paths.length > 1) throw new NotTranslated('several fields of entries that move together');
  if (isOfEntries && only[1] === 'boolean' && fixedAt(only[0].split('[].')[0] as string) !== undefined)
    throw new NotTranslated('a condition of the entries of a list that is fixed');
  return [
    {
      again: [{ mark: MARK, moved: paths }],
      isOfEntries,
      against: (asked, on, extent) =>
        and(
          isOfEntries ? isEntryMovedUp(...only, MARK, extent) : areMovedUp(types, MARK, extent),
          goesWrong(asked, on, 0, 1),
        ),
      choices: ({ facts: own, others: [then = {}] }) => stepChoices(only[0], own, then),
    },
  ];
};

const readAs = (mark: string, reading: string, option: string): Again => ({
  mark,
  moved: [],
  readings: { [reading]: [option] },
});

const pairsOf = (length: number): readonly unknown[] =>
  Array.from({ length }, (_, from) => Array.from({ length }, (__, to) => ({ steps: 1, entry: 0, from, to }))).flat();

/** By how much a fact was moved, or a field of an entry, of which one is another. */
function stepChoices(path: string, own: Facts, then: Facts): readonly unknown[] {
  const [fact, field] = path.split('[].') as [string, string?];
  const [was, is] = [contentAt(own, fact), contentAt(then, fact)];
  if (field === undefined) return choice(stepsBetween(was, is), 0);
  if (!Array.isArray(was) || !Array.isArray(is)) return [];
  return was.flatMap((entry: Facts, at) => {
    const steps = stepsBetween(entry[field], (is[at] as Facts | undefined)?.[field]);
    return steps === null || steps === 0 ? [] : choice(steps, at);
  });
}
const choice = (steps: number | null, entry: number): readonly unknown[] =>
  steps === null ? [] : [{ steps, entry, from: 0, to: 0 }];

/** Another customer too has of what is fixed one of the choices. */
function isOneOf(path: string, fixed: Facts, facts: Dictionary['facts'], on: Symbolic, extent: Extent): Formula {
  const type = facts.get(path)?.type ?? 'none';
  const content = contentAt(fixed, path);
  const choices = isRecord(content) && Array.isArray(content.oneOf) ? content.oneOf : [content];
  if (typeof type !== 'object' || !('choice' in type)) throw new NotTranslated('a fact that is fixed and yet another');
  const name = MARK + path;
  return and(
    isGiven(name),
    or(...choices.map((one) => equal(variableOf(name, type, extent), on.texts.code(String(one))))),
  );
}

export const independentOf: CasesOf<'independent-of'> = ({ file, looksAt }, { readings, facts }) => {
  const paths = file.whatever.filter((one) => typeof one === 'string');
  const ids = file.whatever.flatMap((one) => (typeof one === 'string' ? [] : [one.reading]));
  const fixed = paths.filter((path) => contentAt(file.facts ?? {}, path) !== undefined);
  const any = Object.fromEntries(ids.map((id) => [id, readings.get(id)?.options.map((option) => option.id) ?? []]));
  return [
    {
      again: [{ mark: MARK, moved: paths, readings: any }],
      against: (asked, on, extent) =>
        and(
          ...fixed.map((path) => isOneOf(path, file.facts ?? {}, facts, on, extent)),
          answersDiffer(looksAt, asked, on),
        ),
      choices: ({ others: [other = {}], chosen }) => [
        {
          other,
          readings: Object.fromEntries(
            ids.flatMap((id) => {
              const option = chosen(MARK + readingKey(id));
              return option === null ? [] : [[id, option]];
            }),
          ),
        },
      ],
    },
  ];
};

export const unchangedBy: CasesOf<'unchanged-by'> = ({ file, looksAt }, { facts }) => {
  if (!('putting' in file)) throw new NotTranslated('an entry that is added to a list');
  const terms = Object.keys(file.putting).map((path) => [path, pointer(['putting', path])] as const);
  return [
    {
      isGivenOnce: true,
      again: [
        {
          mark: MARK,
          moved: [],
          read: (given, first) =>
            putting(given, new Map(terms.map(([path, term]) => [path, first.of(term)])), (entity) => facts.has(entity)),
        },
      ],
      against: (asked, on) => {
        const { encoded } = asked.first;
        const known = allOf(...terms.map(([, term]) => notOf(holdsUnknown(encoded.of(term)))));
        return and(on.formula(known), answersDiffer(looksAt, asked, on));
      },
      choices: () => [{ other: {}, entry: 0, place: 0 }],
    },
  ];
};
