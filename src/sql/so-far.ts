import type { Aggregate } from './aggregates.ts';
import type { Dialect } from './dialect.ts';
import { named } from './named.ts';
import { isName } from './names.ts';
import type { Going } from './over-entries.ts';
import type { Writer } from './writer.ts';

/** What is gathered of the entries of a list up to each, in the scope of its place: of each entry but once. */
export class SoFar {
  readonly list: string;
  readonly place: string;
  private readonly columns = new Map<string, string>();
  constructor(
    private readonly entries: Going,
    private readonly on: Writer,
  ) {
    this.list = isName(entries.list) ? entries.list : on.variable();
    this.place = on.variable();
  }

  /** What is gathered from one place to another. */
  readonly between = ({ each, of, read }: Aggregate, from: string, to: string): string => {
    const column = this.columns.get(each) ?? this.on.variable();
    this.columns.set(each, column);
    return read(of((this.on.dialect.slice as NonNullable<Dialect['slice']>)(column, from, to)));
  };

  /** A list of what is made of that for each entry. */
  over(made: string): string {
    const { dialect } = this.on;
    const { list, entry } = this.entries;
    const whole = [...this.columns].reduce(
      (text, [each, column]) => named(column, dialect.transform(this.list, entry, each), text, dialect),
      dialect.indexed(this.list, entry, this.place, made),
    );
    return this.list === list ? whole : named(this.list, list, whole, dialect);
  }
}
