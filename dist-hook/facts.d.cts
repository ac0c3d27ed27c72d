import * as zod from 'zod';

/** A civil day from 1900-01-01 to 2199-12-31, so that no reckoning from it leaves the calendar. */
declare const date: () => zod.ZodString;
/** Pounds with two places, at most 12 digits before the point. */
declare const money: () => zod.ZodString;
/** An exact number of at most 12 digits before the point and 12 after it. */
declare const decimal: () => zod.ZodString;
/** A percentage: "8.75" is 8.75 per cent. */
declare const percent: () => zod.ZodString;
/** A calendar duration. */
declare const duration: () => zod.ZodString;
/** A moment of the years 1900 to 2199, with its offset. */
declare const instant: () => zod.ZodString;
/** A time on a London clock; 24:00 is the midnight that ends a day. */
declare const time: () => zod.ZodString;
/** A whole number from `least` to `most`, both included; to 999,999,999,999 unless told. */
declare function int(least?: number, most?: number): zod.ZodInt;
/** True or false. */
declare const bool: () => zod.ZodBoolean;
/** Free text of 1 to 1,000 characters, not all of them blank. */
declare const text: () => zod.ZodString;
/**
 * A telephone number of the United Kingdom, or any other, of 1 to 1,000 characters. It is read without spaces, hyphens and
 * brackets and in the national form, so that `+44 (0)1632 960-123`, `0044 1632 960123` and `01632 960123` are one number.
 */
declare function telephone(): zod.ZodString;
/** One of some words. */
declare function oneOf<const Options extends readonly [string, ...string[]]>(options: Options): zod.ZodEnum<{ [k_1 in Options[number]]: k_1; } extends infer T ? { [k in keyof T]: T[k]; } : never>;
/** A list of at most `most` entries, 10,000 unless told; an empty one is known to be none. */
declare function listOf<Entry extends zod.ZodType>(item: Entry, most?: number): zod.ZodArray<Entry>;
/** Facts by name. Each may be absent or `undefined`, which is not knowing it; other names are refused. */
declare function entity<Shape extends Record<string, zod.ZodType>>(fields: Shape): zod.ZodObject<{ -readonly [k in keyof { -readonly [P in keyof Shape]: Shape[P]; }]: zod.ZodOptional<{ -readonly [P in keyof Shape]: Shape[P]; }[k]>; }, zod.core.$strict>;
/** An entry of a list. A field is required unless it is `.optional()` or has a `.default()`; other names are refused. */
declare function entry<Shape extends Record<string, zod.ZodType>>(fields: Shape, together?: Together<Shape>): zod.ZodObject<{ -readonly [P in keyof Shape]: Shape[P]; }, zod.core.$strict>;
/** What the fields of an entry have to be together: of which field it is said, whether it holds, and what is expected. */
interface Together<Shape extends Record<string, zod.ZodType>> {
    readonly field: keyof Shape & string;
    readonly holds: (entry: zod.output<zod.ZodObject<Shape>>) => boolean;
    readonly expected: string;
}

/** Facts as a caller gives them, from the schema of a policy: `null` is none, absent is not known. */
type FactsOf<Schema extends zod.ZodType> = [Schema] extends [never] ? unknown : Shut<zod.input<Schema>>;
/** The same, not to be changed by whoever reads it. */
type Shut<Part> = Part extends readonly (infer Entry)[] ? readonly Shut<Entry>[] : Part extends object ? {
    readonly [Key in keyof Part]: Shut<Part[Key]>;
} : Part;

export { bool, date, decimal, duration, entity, entry, instant, int, listOf, money, oneOf, percent, telephone, text, time };
export type { FactsOf };
