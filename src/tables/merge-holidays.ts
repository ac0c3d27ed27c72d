import { type Issue, pointer } from '../language/answer/issue.ts';
import { addDays, later, yearOf } from '../values/date.ts';

/** What a table of holidays says: days by calendar. */
export interface Holidays {
  readonly answersFrom: string;
  readonly answersTo: string;
  readonly calendars: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The holidays of whole years as they are published, by calendar, each in the order of its days. */
export type PublishedHolidays = ReadonlyMap<string, readonly string[]>;

/** Days proclaimed once stand beside the usual ones, a few at most. */
const mostProclaimed = 4;

/** A table of holidays with a published file laid over it, or what keeps it from being. */
export function mergeHolidays(
  known: Holidays,
  published: PublishedHolidays,
  replace: boolean,
): { readonly holidays: Holidays; readonly changed: number } | { readonly issues: readonly Issue[] } {
  const years = [...published.values()].flat().map(yearOf);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const uneven = [...published].flatMap(([part, days]) => yearIssues(part, days, known, first, last));
  if (uneven.length > 0) return { issues: uneven };
  const [from, to] = [later(dayIn(first, '01-01'), known.answersFrom), dayIn(last, '12-31')];
  const next = addDays(known.answersTo, 1);
  if (dayIn(first, '01-01') > next)
    return {
      issues: [
        { code: 'malformed', at: '', expected: `holidays of ${next.slice(0, 4)} or earlier on`, found: String(first) },
      ],
    };

  const issues: Issue[] = [];
  const calendars = new Map<string, ReadonlySet<string>>();
  for (const [part, days] of known.calendars) {
    const now = new Set((published.get(part) ?? []).filter((day) => day >= from));
    const answered = (day: string) => day >= from && day <= to && day <= known.answersTo;
    const gone = [...days].filter((day) => answered(day) && !now.has(day));
    const added = [...now].filter((day) => answered(day) && !days.has(day));
    issues.push(...gone.map((day) => changedOn(part, day, 'a holiday', 'none')));
    issues.push(...added.map((day) => changedOn(part, day, 'none', 'a holiday')));
    calendars.set(part, new Set([...[...days].filter((day) => day < from || day > to), ...now]));
  }
  if (issues.length > 0 && !replace) return { issues };
  const { answersFrom, answersTo } = known;
  return { holidays: { answersFrom, answersTo: later(to, answersTo), calendars }, changed: issues.length };
}

const dayIn = (year: number, day: string): string => `${String(year).padStart(4, '0')}-${day}`;

/** Years of which a calendar holds fewer holidays than it ever did, or far more, are not published as a whole. */
function yearIssues(part: string, days: readonly string[], known: Holidays, first: number, last: number): Issue[] {
  const of = (all: Iterable<string>, year: number) => [...all].filter((day) => yearOf(day) === year).length;
  const usual = known.calendars.get(part) ?? new Set<string>();
  const counts = range(yearOf(known.answersFrom), yearOf(known.answersTo)).map((year) => of(usual, year));
  const [fewest, most] = [Math.min(...counts), Math.max(...counts) + mostProclaimed];
  return range(first, last).flatMap((year): Issue[] => {
    const found = of(days, year);
    if (found >= fewest && found <= most) return [];
    const expected = `from ${fewest} to ${most} holidays in ${year}`;
    return [{ code: 'malformed', at: pointer([part, 'events']), expected, found: String(found) }];
  });
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

const changedOn = (part: string, day: string, expected: string, found: string): Issue => ({
  code: 'table-changed',
  at: pointer([part]),
  name: day,
  expected,
  found,
});
