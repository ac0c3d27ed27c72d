/**
 * A checked model as plain data, from which it is made again without being checked: each of its parts is a list of what its fields
 * hold, in the order of its shape. 0 stands for what goes without saying, and is left out at the end of a list.
 */
export type Kept = string | number | boolean | null | KeptList | { readonly [field: string]: Kept };

export type KeptList = readonly Kept[];

/** A word: its name, how many operands stand before those with names, where it is worked out as its one sentence is; and its body. */
export type KeptWord = readonly [name: string, isCondition: 0 | 1, arity: 0 | 1 | 2, body: Kept];

/**
 * How a field is kept. `plain` is kept as it is, none as what goes without saying; `text` likewise where there is none of it, and
 * `flag` where it is false.
 * - `value`: an exact number by its digits in an object, `{ n: '0.1' }`; a list of values; or as it is.
 * - `at`: a place in the rule file; it goes without saying where it is the one where such a part is looked for.
 * - `name`: a name; or, where nothing else reads it, the term that has none of its own. `inside` is one of the entries of a list,
 *   `names` are several, `byName` names with what is read for each in turn.
 * - `terms`: names and terms in turn, one in a list of its own where it is hidden.
 */
export type Form =
  | 'plain'
  | 'text'
  | 'flag'
  | 'value'
  | 'at'
  | 'name'
  | 'names'
  | 'byName'
  | 'options'
  | 'branches'
  | 'all'
  | 'any'
  | 'operands'
  | 'operandsByName'
  | 'types'
  | 'terms'
  | 'inner'
  | 'inside'
  | 'parameters'
  | 'dated'
  | 'steps'
  | 'rules'
  | 'otherwise'
  | 'cases'
  | 'values'
  | 'effects'
  | 'model';

export type Shape = Readonly<Record<string, Form>>;

/** The kinds of terms, which are told by their index here, and what they hold. */
export const kinds = {
  sentence: { operatorName: 'plain', at: 'at', operands: 'operands', named: 'operandsByName', signature: 'plain' },
  name: { name: 'name' },
  constant: { value: 'value' },
  all: { of: 'all' },
  any: { of: 'any' },
  not: { of: 'name' },
  reading: { at: 'at', reading: 'plain', options: 'options' },
  when: { at: 'at', when: 'branches', else: 'name' },
  each: {
    at: 'at',
    list: 'name',
    as: 'plain',
    terms: 'inner',
    gives: 'inside',
    where: 'inside',
    types: 'types',
  },
  fold: {
    at: 'at',
    list: 'name',
    as: 'plain',
    terms: 'inner',
    so: 'plain',
    from: 'name',
    next: 'inside',
    types: 'types',
  },
  record: { fields: 'byName' },
  list: { of: 'names' },
  field: { field: 'plain', of: 'name' },
  decision: { decision: 'plain', value: 'plain', about: 'plain', with: 'byName', everywhere: 'flag' },
  table: { table: 'plain', unlessGiven: 'name' },
  leftOut: { fact: 'plain' },
} as const satisfies Readonly<Record<string, Shape>>;

/** The other parts of a model. */
export const shapes = {
  model: {
    decision: 'plain',
    about: 'plain',
    parameters: 'parameters',
    rules: 'rules',
    terms: 'terms',
    otherwise: 'otherwise',
    values: 'values',
    effects: 'effects',
  },
  parameter: { clause: 'plain', type: 'plain', value: 'value', unit: 'plain', dated: 'dated', used: 'plain' },
  dated: { on: 'name', steps: 'steps' },
  step: { from: 'plain', value: 'value' },
  event: { outcome: 'text', clause: 'text', because: 'text', cases: 'cases' },
  case: { where: 'name', clause: 'text', because: 'text' },
  shown: { type: 'plain', unit: 'plain', shown: 'plain', clause: 'plain', term: 'name' },
  effect: {
    party: 'plain',
    modality: 'plain',
    action: 'plain',
    clause: 'plain',
    where: 'name',
    by: 'plain',
    amount: 'plain',
  },
  bound: {
    fact: 'plain',
    given: 'plain',
    list: 'plain',
    field: 'plain',
    type: 'plain',
    isLimit: 'flag',
    means: 'plain',
    model: 'model',
  },
  body: { parameters: 'plain', result: 'name', terms: 'terms', tells: 'plain' },
} as const satisfies Readonly<Record<string, Shape>>;
