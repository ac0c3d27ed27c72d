/** A value drawn in terms of those settled before it, so that values meet their boundaries often and shrink together. */
export type Draw =
  | { readonly draw: 'left-out' }
  | { readonly draw: 'as-is'; readonly content: unknown }
  | DateDraw
  | AmountDraw
  | ClockDraw
  | {
      readonly draw: 'instant';
      readonly date: DateDraw;
      readonly clock: ClockDraw;
      readonly second: number;
      readonly offset: string;
    }
  | { readonly draw: 'list'; readonly entries: readonly Draw[] }
  | { readonly draw: 'record'; readonly fields: Readonly<Record<string, Draw>> };

export type DrawKind = Draw['draw'];
export type DrawOf<K extends DrawKind> = Extract<Draw, { readonly draw: K }>;

/** A day: one settled before, moved by a parameter, and by a few days. */
export interface DateDraw {
  readonly draw: 'date';
  readonly near: number;
  /** Which of the moves; nil for none. */
  readonly move: number;
  readonly by: number;
}

/** An amount: one settled before or a fresh one, changed by a percentage, and by a few units. */
export interface AmountDraw {
  readonly draw: 'amount';
  /** Nil for the fresh one. */
  readonly near: number;
  readonly fresh: string;
  /** Which of the percentages; nil for none. */
  readonly change: number;
  readonly pennies: number;
  readonly type: 'money' | 'decimal';
}

/** A time on a clock: one settled before or a fresh one, in minutes since 00:00, and by a minute. */
export interface ClockDraw {
  readonly draw: 'clock';
  readonly near: number;
  readonly fresh: number;
  readonly by: number;
}
