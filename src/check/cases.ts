/** One way in which something can be so: which conditions then hold or fail, and the names that are known. */
export interface Case {
  readonly said: ReadonlyMap<string, boolean>;
  readonly known: ReadonlySet<string>;
}

/** More ways than these are taken together as what they have in common. */
const most = 64;

export const knowing = (names: Iterable<string>): readonly Case[] => [{ said: new Map(), known: new Set(names) }];

export const saying = (name: string, holds: boolean): readonly Case[] => [
  { said: new Map([[name, holds]]), known: new Set([name]) },
];

/** The ways in which all of several are so; none of them says that a condition both holds and fails. */
export const all = (several: readonly (readonly Case[])[]): readonly Case[] =>
  several.reduce((so, cases) => few(so.flatMap((one) => cases.flatMap((other) => both(one, other)))), knowing([]));

/** The ways in which one of several is so. */
export const either = (several: readonly (readonly Case[])[]): readonly Case[] => few(several.flat());

/** Whether a name is known in every way. */
export const isKnownIn = (cases: readonly Case[], name: string): boolean => cases.every(({ known }) => known.has(name));

function both(one: Case, other: Case): readonly Case[] {
  for (const [name, holds] of one.said) if (other.said.get(name) === !holds) return [];
  const said = new Map(one.said);
  for (const [name, holds] of other.said) said.set(name, holds);
  const known = new Set(one.known);
  for (const name of other.known) known.add(name);
  return [{ said, known }];
}

function few(cases: readonly Case[]): readonly Case[] {
  const [first, ...others] = cases;
  if (first === undefined || cases.length <= most) return cases;
  const said = [...first.said].filter(([name, holds]) => others.every((other) => other.said.get(name) === holds));
  return [{ said: new Map(said), known: new Set([...first.known].filter((name) => isKnownIn(others, name))) }];
}
