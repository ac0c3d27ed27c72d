import type { Dialect } from './dialect.ts';
import type { ColumnNames } from './names.ts';

/** What is the same in every row: worked out once for all, in columns. */
export class Constants {
  private readonly held = new Map<string, string>();
  constructor(
    private readonly dialect: Dialect,
    private readonly names: ColumnNames,
  ) {}

  /** The column of a text, the same for the same. */
  column(text: string, words: string): string {
    const name = this.held.get(text) ?? this.dialect.quoted(this.names.fresh(words));
    this.held.set(text, name);
    return name;
  }
  get columns(): readonly string[] {
    return [...this.held].map(([text, name]) => `${text} AS ${name}`);
  }
}
