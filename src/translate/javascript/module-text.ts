import type { Input } from '../../core/inputs.ts';
import { isClosed } from '../../core/logic.ts';
import type { Node, Sort } from '../../core/nodes.ts';
import { slotsOf } from '../../core/slots.ts';
import type { Type } from '../../language/model/type.ts';
import { Pence } from './pence.ts';
import type { SharedText } from './shared-text.ts';
import { NamesGiven, type Written } from './written.ts';

/** What reads facts and what answers on them have in common: the facts that are read, and what the module shares. */
export class ModuleText {
  private readonly facts = new Map<string, string>();
  private readonly factNames = new NamesGiven();
  constructor(
    readonly inputs: ReadonlyMap<string, Input>,
    private readonly types: ReadonlyMap<string, { readonly type: Type }>,
    private readonly shared: SharedText,
  ) {}

  /** Which amounts are written as whole pence. */
  readonly pence = new Pence((key, index) => {
    const { asks, path, shape } = this.inputs.get(key) as Input;
    const isWhole = shape.what.is === 'one' && 'at' in shape.what.node && shape.what.node.at === index;
    return asks === 'value' && isWhole && this.types.get(path)?.type === 'money';
  });

  helper = (of: string): string => this.shared.helper(of);
  constant = (term: Node): Written => this.shared.constant(term);
  nothing = (sort: Sort): string => this.shared.nothing(sort);
  isConstant = (term: Node): boolean => isClosed(term);

  /** The facts that are read: the name of each part by the key of its input and its place there. */
  get factsRead(): ReadonlyMap<string, string> {
    return this.facts;
  }

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
}

/** Names that nothing within a function may have. */
export const takenNames = (): readonly string[] => [...runTimeNames, 'facts', 'given', 'run', 'steps'];

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
  'inOrderBy',
  'inOrderOf',
  'isUnknown',
  'knownOr',
  'lastDay',
  'minus',
  'moneyText',
  'noAnswer',
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
