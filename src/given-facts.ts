/**
 * What may be given where facts of some type are expected: those, or what TypeScript makes of imported JSON, in which a choice is any text. A
 * literal is no such thing, so that in it each name and each choice is held to the type.
 */
export type GivenFacts<Facts, Given> = Facts | (Given & AsImported<Given, Facts>);

type AsImported<Given, Facts> =
  Given extends Widened<Facts> ? (IsLiteral<Given> extends true ? never : unknown) : never;

/** What is inferred of a literal as a constant cannot be changed; what JSON is imported as can. */
type IsLiteral<Given> =
  (<T>() => T extends { [Key in keyof Given]: Given[Key] } ? 1 : 2) extends <T>() => T extends {
    -readonly [Key in keyof Given]: Given[Key];
  }
    ? 1
    : 2
    ? false
    : true;

/** Facts with any text for a choice. */
type Widened<Part> = Part extends string
  ? string
  : Part extends readonly (infer Entry)[]
    ? readonly Widened<Entry>[]
    : Part extends object
      ? { readonly [Key in keyof Part]: Widened<Part[Key]> }
      : Part;
