import { type Compiled, compile } from '../evaluate/compiled.ts';
import { outcomeOf } from '../evaluate/outcome.ts';
import { session } from '../evaluate/session.ts';
import { shownValue } from '../evaluate/shown-value.ts';
import type { Valuation } from '../evaluate/valuation.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import { withConsulted } from '../language/model/consulted.ts';
import type { Table } from '../language/model/dictionary.ts';
import { Steps } from '../language/run-time/steps.ts';
import { isUnknown, type Value } from '../language/run-time/value.ts';
import type { Calendar } from '../values/calendar.ts';
import { type Timeline, timeline } from '../values/timeline.ts';
import type { Coverable } from './coverable.ts';

/** The entries of tables: of a series each day on which it changes, of calendars each holiday. */
export interface TableEntries {
  /** `bank-rate 2025-02-06`, `bank-holidays scotland 2025-01-02` */
  readonly of: (table: string) => readonly string[];
  /** The entries without which the answer would be another, besides those that are known to be such. */
  readonly relied: (valuation: Valuation, known: ReadonlySet<string>) => readonly string[];
}

export function tableEntries({ modelOf, dictionary }: Coverable): TableEntries {
  const compiled = new Map<string, Compiled>();
  const compiledOf = (decision: string): Compiled => {
    const found = compiled.get(decision) ?? compile(modelOf(decision));
    compiled.set(decision, found);
    return found;
  };
  const nullable = new Set(
    [...dictionary.facts.values()].flatMap(({ path, type }) => (type === 'entity' ? [path] : [])),
  );
  const entries = new Map([...dictionary.tables.values()].map((table) => [table.name, entriesOf(table)]));
  const reached = new Map<string, readonly string[]>();
  const tablesOf = (decision: string): readonly string[] => {
    const found = reached.get(decision) ?? [
      ...new Set(withConsulted(decision, modelOf).flatMap(({ tables }) => [...tables])),
    ];
    reached.set(decision, found);
    return found;
  };

  /** What the same question comes to without some entries of a table; `null` where there is no answer. */
  function answerWithout({ model, world }: Valuation, name: string, out: ReadonlySet<string>): string | null {
    try {
      const table = (asked: string): Table => (asked === name ? without(world.table(asked), out) : world.table(asked));
      const again = session({ ...world, table, steps: new Steps() }, compiledOf, nullable)(model.decision);
      const outcome = outcomeOf(again);
      const values = [...model.values.values()].map((value) => shownValue(again.valueOf(value.term), value));
      return JSON.stringify([isUnknown(outcome) ? null : outcome, values]);
    } catch (error) {
      if (error instanceof PolicyError) return null;
      throw error;
    }
  }

  return {
    of: (table) => entries.get(table) ?? [],
    relied(valuation, known) {
      return tablesOf(valuation.model.decision).flatMap((table) => {
        const asIs = answerWithout(valuation, table, new Set());
        // Halved again and again: a half that changes nothing when it is gone holds none that is relied on.
        const among = (some: readonly string[]): readonly string[] => {
          if (some.length === 0 || answerWithout(valuation, table, new Set(some)) === asIs) return [];
          if (some.length === 1) return some;
          const half = some.length >> 1;
          return [...among(some.slice(0, half)), ...among(some.slice(half))];
        };
        return among((entries.get(table) ?? []).filter((entry) => !known.has(entry)));
      });
    },
  };
}

const isTimeline = (value: Value): boolean => typeof value === 'object' && value !== null && 'steps' in value;

function entriesOf({ name, value }: Table): readonly string[] {
  if (isTimeline(value)) return (value as unknown as Timeline<Value>).steps.map(({ from }) => `${name} ${from}`);
  return Object.entries(value as object).flatMap(([part, { holidays }]: [string, Calendar]) =>
    [...holidays].map((day) => `${name} ${part} ${day}`),
  );
}

function without(table: Table, out: ReadonlySet<string>): Table {
  const { name, value } = table;
  if (isTimeline(value)) {
    const { steps, answersTo } = value as unknown as Timeline<Value>;
    const left = steps.filter(({ from }) => !out.has(`${name} ${from}`));
    return { ...table, value: timeline(left, { answersTo, table: name }) as unknown as Value };
  }
  const calendars = Object.entries(value as object).map(([part, calendar]: [string, Calendar]) => [
    part,
    { ...calendar, holidays: new Set([...calendar.holidays].filter((day) => !out.has(`${name} ${part} ${day}`))) },
  ]);
  return { ...table, value: Object.fromEntries(calendars) as Value };
}
