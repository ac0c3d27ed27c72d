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

/** Every place in the terms and reading blocks of a rule file where a shape stands, those within others included. */
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
  for (const term of Object.values(terms)) visit(term as Holder, 'is', around, false, found);
}

function visit(holder: Holder, key: string, terms: Holder, isOperand: boolean, found: Position[]): void {
  found.push({ holder, key, terms, isOperand });
  const shape = holder[key];
  if (typeof shape !== 'object' || shape === null) return;
  const of = shape as Holder;
  const part = (name: string, around = terms) => {
    if (Object.hasOwn(of, name)) visit(of, name, around, false, found);
  };
  const parts = (held: Json, around = terms, asOperands = false) => {
    for (const name of Object.keys((held ?? {}) as Holder)) visit(held as Holder, name, around, asOperands, found);
  };
  if (Array.isArray(shape)) {
    for (const index of ['0', '2']) part(index);
    parts(shape[3], terms, true);
  } else if ('operator' in of) {
    part('fact');
    if (Object.hasOwn(of, 'value')) visit(of, 'value', terms, true, found);
    parts(of.and, terms, true);
  } else if ('options' in of) parts(of.options);
  else if ('when' in of) {
    for (const branch of of.when as Holder[]) {
      visit(branch, 'condition', terms, false, found);
      visit(branch, 'then', terms, false, found);
    }
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
  else if ('with' in of) parts(of.with, terms, false);
}
