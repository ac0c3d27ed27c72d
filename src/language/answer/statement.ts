/** The sides of a debt; a bank gives back what was collected. */
export type Debtor = 'customer' | 'provider' | 'bank';

/** Owed, or a power to charge that is not used yet. */
export type Standing = 'owed' | 'may-be-charged';

/** A sum on the statement of a customer's file, above nil. */
export interface StatementLine {
  /** The matter that it comes from; `null` for the file itself, and for a sum that is one however many matters lead to it. */
  readonly matter: string | null;
  readonly decision: string;
  /** The value of the decision that holds it. */
  readonly value: string;
  /** What it is for: `invoice`, `late-fee`. */
  readonly for: string;
  readonly owedBy: Debtor;
  readonly standing: Standing;
  /** In pounds, with two places. */
  readonly amount: string;
  /** The last day for it; `null` where none is set or it is not known. */
  readonly by: string | null;
  /** What another line of the same matter is for, that this one would replace. */
  readonly insteadOf?: string;
  readonly clause: string;
}

/** Who owes whom what on the day asked about, each sum once. */
export interface Statement {
  /** Those that are known, even where a total is not: of the file itself first, then by matter. */
  readonly lines: readonly StatementLine[];
  /** The sum of what the customer owes; `null` while a sum that would be on it is not known. */
  readonly owedByCustomer: string | null;
  /** The sum of what may be charged; `null` likewise. */
  readonly mayBeCharged: string | null;
  /** The sum of what the provider owes; `null` likewise. What a bank owes is in place of it, and left out. */
  readonly owedToCustomer: string | null;
  /** The facts that would settle a sum that is `null`. */
  readonly needs: readonly string[];
}

/** What a decision says of one line: the line, or that it is not known yet. */
export interface ToldLine {
  readonly for: string;
  readonly owedBy: Debtor;
  /** One sum however many matters lead to it. */
  readonly oncePerFile: boolean;
  /** `null` where it is not known whether there is one, of what sum or of which standing. */
  readonly line: Omit<StatementLine, 'matter'> | null;
  /** The standings that it may have. */
  readonly standings: readonly Standing[];
  /** What would settle it; empty where it is known. */
  readonly needs: readonly string[];
}
