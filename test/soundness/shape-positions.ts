import { callable } from '../language/callable.ts';
import { isFieldWord } from './random-bindings.ts';

type Json = unknown;
type Holder = Record<string, Json>;

/** A place of a rule file where a shape stands. */
export interface Position {
  readonly holder: Holder;
  readonly key: string;
  /** The terms among which a name given to the shape would stand: the file's, or those of the entries that it is worked out for. */
  readonly terms: Holder;
  /** Whether bare text here is a word and not a name. */
  readonly isOperand: boolean;
}

/** Every place in the terms and reading blocks of a rule file where a shape stands, those within others included. Terms are put in their long form. */
export function shapePositions(file: { readonly terms: object; readonly readings?: object | undefined }): Position[] {
  const found: Position[] = [];
  const top = file.terms as Holder;
  ofTerms(top, top, found);
  for (const block of Object.values(file.readings ?? {}) as { options: Record<string, Holder> }[])
    for (const option of Object.values(block.options))
      for (const name of Object.keys(option)) visit(option, name, top, false, found);
  return found;
}

function ofTerms(terms: Holder, around: Holder, found: Position[]): void {
  for (const [name, term] of Object.entries(terms)) {
    const long = inLongForm(term);
    terms[name] = long;
    visit(long, 'is', around, false, found);
  }
}

/** A term as `{ means, is }`, whichever way it is written. */
function inLongForm(term: Json): Holder {
  if (typeof term !== 'object' || term === null || !('means' in term))
    return { means: 'a part that says no more than its name', is: term };
  const { means, ...shape } = term;
  return 'is' in shape && Object.keys(shape).length === 1 ? (term as Holder) : { means, is: shape };
}

function visit(holder: Holder, key: string, terms: Holder, isOperand: boolean, found: Position[]): void {
  found.push({ holder, key, terms, isOperand });
  const shape = holder[key];
  if (typeof shape !== 'object' || shape === null) return;
  const of = shape as Holder;
  const part = (name: string, around = terms) => {
    if (Object.hasOwn(of, name)) visit(of, name, around, false, found);
  };
  const parts = (held: Json, around = terms) => {
    for (const name of Object.keys((held ?? {}) as Holder)) visit(held as Holder, name, around, false, found);
  };
  if (Array.isArray(shape)) {
    if (shape.length === 0) return;
    part('0');
    if (!namesField(shape[1], null)) part('2');
    ofAnd(shape[1], shape[3], terms, found);
  } else if ('operator' in of) {
    part('fact');
    if (Object.hasOwn(of, 'value') && !namesField(of.operator, null)) visit(of, 'value', terms, true, found);
    ofAnd(of.operator, of.and, terms, found);
  } else if ('options' in of) parts(of.options);
  else if ('when' in of) {
    if ('then' in of) part('when');
    else
      for (const branch of of.when as Holder[]) {
        visit(branch, 'condition', terms, false, found);
        visit(branch, 'then', terms, false, found);
      }
    part('then');
    part('else');
  } else if ('each' in of || 'fold' in of) {
    part('each' in of ? 'each' : 'fold');
    if (Object.hasOwn(of, 'from')) part('from');
    if (!Object.hasOwn(of, 'terms')) of.terms = {};
    const inner = of.terms as Holder;
    ofTerms(inner, inner, found);
    for (const name of ['where', 'is', 'next']) part(name, inner);
    if (typeof of.gives === 'object') parts(of.gives, inner);
  } else if ('all' in of || 'any' in of) {
    const list = (of.all ?? of.any) as Json[];
    for (const index of list.keys()) visit(list as unknown as Holder, String(index), terms, false, found);
  } else if ('not' in of) part('not');
  else if ('record' in of) parts(of.record);
  else if ('of' in of) part('of');
  else if ('with' in of) parts(of.with);
}

function ofAnd(operator: Json, and: Json, terms: Holder, found: Position[]): void {
  for (const name of Object.keys((and ?? {}) as Holder))
    if (!namesField(operator, name)) visit(and as Holder, name, terms, true, found);
}

/** Whether an operand, by its name or the second (`null`), is the name of a field, which nothing can stand for. */
function namesField(operator: Json, name: string | null): boolean {
  const [signature] = callable(operator as string).signatures;
  const pattern = name === null ? signature?.takes[1] : signature?.and[name];
  return pattern !== undefined && isFieldWord(pattern);
}
