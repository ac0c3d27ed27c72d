import { type Coded, holds } from '../../core/coded.ts';
import { and as allOf, or as anyOf, not as notOf } from '../../core/logic.ts';
import { and, type Formula, less } from '../formula.ts';
import type { Symbolic } from '../symbolic.ts';
import type { AskedOf } from './asked.ts';
import type { CasesOf } from './case.ts';
import { isGiven, variableOf } from './moved-up.ts';
import { notOneOf, termsOf } from './single-run.ts';
import { differ, isKnown } from './terms.ts';

/** On each day one thing holds; and of three days in order what holds on the first and the last holds between. */
export const noGapNoConflict: CasesOf<'no-gap-no-conflict'> = ({ file }) => {
  const marks = ['then1 ', 'then2 '] as const;
  const { these, over } = file;
  const daysAre = (names: readonly string[]): Formula => and(...names.map(isGiven));
  const inRow = (asked: AskedOf, on: Symbolic): Formula => {
    const runs = [asked.first, ...asked.again].map(({ encoded }) => encoded);
    if (these === undefined) {
      const [a, b, c] = runs.map((run) => run.of('outcome')) as [Coded, Coded, Coded];
      return on.formula(allOf(isKnown(a), isKnown(b), isKnown(c), differ(a, b), notOf(differ(a, c))));
    }
    const terms = termsOf(these);
    const broken = terms.map((term) => {
      const [a, b, c] = runs.map((run) => run.of(term)) as [Coded, Coded, Coded];
      return allOf(holds(a), notOf(b.unknown), notOf(holds(b)), holds(c));
    });
    return on.formula(anyOf(...broken));
  };
  const onOneDay = ({ first: { encoded } }: AskedOf, on: Symbolic): Formula =>
    and(isGiven(over), on.formula(notOneOf(termsOf(these ?? []), encoded)));
  const choices = () => Array.from({ length: 40 }, (_, nth) => nth * 7);
  return [
    ...(these === undefined ? [] : [{ again: [], against: onOneDay, choices }]),
    {
      again: marks.map((mark) => ({ mark, moved: [over] })),
      against: (asked, on, extent) => {
        const names = ['', ...marks].map((mark) => mark + over);
        const [a, b, c] = names.map((name) => variableOf(name, 'date', extent)) as [Formula, Formula, Formula];
        return and(daysAre(names), less(a, b), less(b, c), inRow(asked, on));
      },
      choices,
    },
  ];
};
