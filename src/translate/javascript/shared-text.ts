import type { Node, OfKind, Sort } from '../../core/nodes.ts';
import type { Table } from '../../language/model/dictionary.ts';
import { isCalendar, type Value } from '../../language/run-time/value.ts';
import type { Calendar } from '../../values/calendar.ts';
import { type Decimal, toPlain } from '../../values/decimal.ts';
import { NamesGiven, name, type Written } from './written.ts';

/** What all functions of one module share: constants, and the helpers that they call. */
export class SharedText {
  private readonly helpers = new Set<string>();
  private readonly constants = new Map<string, string>();
  private readonly names = new NamesGiven();
  constructor(private readonly tables: ReadonlyMap<string, Table>) {}

  helper(of: string): string {
    this.helpers.add(of);
    return of;
  }
  /** The helpers called, in the order of their names. */
  get called(): readonly string[] {
    return [...this.helpers].sort();
  }
  get constantLines(): readonly string[] {
    return [...this.constants].map(([text, own]) => `const ${own} = ${text};`);
  }

  constant(term: Node): Written {
    if (term.kind === 'list') return this.listed(term);
    const { of, sort } = term as OfKind<'constant'>;
    if (sort === 'decimal')
      return this.named(`${this.helper('decimal')}('${toPlain(of as Decimal)}')`, `amount ${toPlain(of as Decimal)}`);
    if (sort === 'calendar') return this.named(this.calendar(of as Calendar), 'calendar');
    if (sort === 'text') return name(JSON.stringify(of));
    return typeof of === 'number' && of < 0 ? { text: String(of), binds: 8 } : name(String(of));
  }

  /** What stands where there is no value. */
  nothing(sort: Sort): string {
    if (sort === 'boolean') return 'false';
    if (sort === 'whole') return '0';
    if (sort === 'text') return "''";
    if (sort === 'decimal') return this.helper('NIL');
    return sort === 'calendar' ? this.helper('NO_DAYS') : this.helper('NOTHING');
  }

  private listed({ args, of: { length, width } }: OfKind<'list'>): Written {
    if (length === 0) return name(this.helper('NOTHING'));
    const parts = args.map((arg) => this.constant(arg).text);
    const entries = Array.from({ length }, (_, at) => `[${parts.slice(at * width, (at + 1) * width).join(', ')}]`);
    return this.named(`[${entries.join(', ')}]`, 'listed');
  }

  /** In capitals, which no name within a function begins with. */
  private named(text: string, words: string): Written {
    const own = this.constants.get(text) ?? this.names.fresh(words).toUpperCase();
    this.constants.set(text, own);
    return name(own);
  }

  /** A calendar by the table that it stands in. */
  private calendar(calendar: Calendar): string {
    for (const [table, { value }] of this.tables)
      for (const [part, held] of isCalendar(value)
        ? [['', value] as const]
        : Object.entries(value as Record<string, Value>))
        if (held === calendar) return `${this.helper('calendarOf')}(${JSON.stringify(table)}, ${JSON.stringify(part)})`;
    if (calendar.holidays.size === 0) return this.helper('NO_DAYS');
    throw new Error('a calendar that stands in no table');
  }
}
