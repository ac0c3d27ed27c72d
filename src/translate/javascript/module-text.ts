import type { Input } from '../../core/inputs.ts';
import type { Node, OfKind, Sort } from '../../core/nodes.ts';
import { slotsOf } from '../../core/slots.ts';
import type { Table } from '../../language/model/dictionary.ts';
import type { Type } from '../../language/model/type.ts';
import { isCalendar, type Value } from '../../language/run-time/value.ts';
import type { Calendar } from '../../values/calendar.ts';
import { type Decimal, toPlain } from '../../values/decimal.ts';
import { Pence } from './pence.ts';
import { isClosed } from './regions.ts';
import { NamesGiven, name, type Written } from './written.ts';

/** What the functions of one module share: constants, the helpers that they call, and the facts that they read. */
export class ModuleText {
  private readonly helpers = new Set<string>();
  private readonly constants = new Map<string, string>();
  private readonly facts = new Map<string, string>();
  private readonly factNames = new NamesGiven();
  private readonly names = new NamesGiven(['facts', 'given', 'run', 'steps']);
  constructor(
    readonly inputs: ReadonlyMap<string, Input>,
    private readonly tables: ReadonlyMap<string, Table>,
    private readonly types: ReadonlyMap<string, { readonly type: Type }>,
  ) {}

  /** Which amounts are written as whole pence. */
  readonly pence = new Pence((key, index) => {
    const { asks, path, shape } = this.inputs.get(key) as Input;
    const isWhole = shape.what.is === 'one' && 'at' in shape.what.node && shape.what.node.at === index;
    return asks === 'value' && isWhole && this.types.get(path)?.type === 'money';
  });

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
  /** The facts that are read: the name of each part by the key of its input and its place there. */
  get factsRead(): ReadonlyMap<string, string> {
    return this.facts;
  }

  /** Names that stand outside of the functions, and those of helpers. */
  taken = (): readonly string[] => [...runTimeNames, ...this.constants.values(), 'facts', 'given', 'run', 'steps'];

  /** A part of a fact; one that is money also in pence. */
  fact(path: string, index: number, inPence = false): string {
    const key = `${path} ${index}${inPence ? ' pence' : ''}`;
    const known = this.facts.get(key);
    if (known !== undefined) return `facts.${known}`;
    const input = this.inputs.get(path) as Input;
    const role = slotsOf(input.shape).get(index) ?? '';
    const words = [input.path, input.asks === 'value' ? '' : input.asks, role, inPence ? 'inPence' : ''].join(' ');
    const own = this.factNames.fresh(words);
    this.facts.set(key, own);
    return `facts.${own}`;
  }

  isConstant = (term: Node): boolean => isClosed(term);

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

  private named(text: string, words: string): Written {
    const own = this.constants.get(text) ?? this.names.fresh(words);
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

/** The names of all that a module may be given; local names keep clear of them. */
export const runTimeNames: readonly string[] = [
  'MOST_STEPS',
  'NIL',
  'NOTHING',
  'NOT_FOUND',
  'NO_DAYS',
  'amountIn',
  'answersFrom',
  'answersTo',
  'calendarOf',
  'compare',
  'compareRaw',
  'dateOfNumber',
  'decimal',
  'decimalOf',
  'divide',
  'durationShown',
  'entriesIn',
  'fieldIn',
  'firstDay',
  'floorDivide',
  'inOrderOf',
  'isUnknown',
  'lastDay',
  'minus',
  'moneyText',
  'monthOfDay',
  'monthsInText',
  'ofPence',
  'penceIn',
  'penceText',
  'mayBeNone',
  'plus',
  'rangeTo',
  'roundHalfUp',
  'startOfMonth',
  'stretchesFrom',
  'textIn',
  'timeOfMinute',
  'times',
  'toPlaces',
  'toPlain',
  'wholeIn',
  'workingDayFrom',
];
