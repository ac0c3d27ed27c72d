/** What a step is called where it is written. */
export type Called = (step: string) => string;

/** A SELECT by whose name later ones read it. */
export interface Step {
  readonly name: string;
  readonly select: (called: Called) => string;
}

/** SELECTs of which each reads those before, and the last that reads them. */
export interface InSteps {
  readonly steps: readonly Step[];
  readonly last: (called: Called) => string;
}

const byItsName: Called = (step) => step;

/** All in one statement, a step as a common table expression. */
export function asStatement({ steps, last }: InSteps): string {
  const ctes = steps.map(({ name, select }) => `${name} AS (\n  ${select(byItsName)}\n)`);
  return `WITH ${ctes.join(',\n')}\n${last(byItsName)}\n`;
}

/** A statement in steps: what each is called, the SELECT that it is, and the last, which reads them. */
export interface SqlSteps {
  /** The whole in one statement, as `toSql` gives it. */
  readonly sql: string;
  /** Each reads those before. */
  readonly steps: readonly { readonly name: string; readonly select: string }[];
  readonly select: string;
}

/** In steps of such names that those of several decisions stand beside one another. */
export function namedApart(made: InSteps, decision: string): SqlSteps {
  const called: Called = (step) => `contract_rules_${decision.replaceAll('-', '_')}_${step}`;
  return {
    sql: asStatement(made),
    steps: made.steps.map(({ name, select }) => ({ name: called(name), select: select(called) })),
    select: made.last(called),
  };
}
