import type { Facts } from '../../../rules/answers.ts';
import { addDays } from '../../values/date.ts';

/** One thing of a customer's file of which there can be several. */
export type Matter = Facts & { readonly id: string };

/** Something with some of its fields given. */
export type Given<T, K extends keyof T> = T & { readonly [Name in K]-?: NonNullable<T[Name]> };

/** A customer's file as it stands on a day: what `assess` takes. */
export type CustomerFile = Facts & { readonly asOf: string; readonly matters: readonly Matter[] };

/** What chance decides of a step; each step takes of it what it needs. */
export interface Chance {
  /** Days since what happened before. */
  readonly later: number;
  /** Which of those that there are. */
  readonly which: number;
  /** A sum in pennies. */
  readonly pennies: number;
  readonly yes: boolean;
  readonly also: boolean;
}

/** The file afterwards, and what happened in a few words. */
export interface Happened {
  readonly file: CustomerFile;
  readonly told: string;
}

/** Something that can happen to a customer; nothing where the file is not such that it can. */
export type Step = (file: CustomerFile, chance: Chance) => Happened | null;

/** The file with a matter of a kind added, numbered within its kind. */
export function withMatter(file: CustomerFile, kind: string, facts: Facts): CustomerFile {
  const many = file.matters.filter(({ id }) => id.startsWith(`${kind}-`)).length;
  return { ...file, matters: [...file.matters, { id: `${kind}-${many + 1}`, ...facts }] };
}

/** The file with one of its matters changed. */
export const withChanged = (file: CustomerFile, { id }: Matter, facts: Facts): CustomerFile => ({
  ...file,
  matters: file.matters.map((matter) => (matter.id === id ? { ...matter, ...facts } : matter)),
});

/** One of the matters that are as asked. */
export function oneOf<M extends Matter>(
  { matters }: CustomerFile,
  { which }: Chance,
  isSuch: (matter: Matter) => matter is M,
): M | null {
  const such = matters.filter(isSuch);
  return such[which % such.length] ?? null;
}

/** One of a few. */
export const pick = <T>(of: readonly [T, ...T[]], { which }: Chance): T => of[which % of.length] as T;

export const pounds = (pennies: number): string =>
  `${Math.floor(pennies / 100)}.${String(pennies % 100).padStart(2, '0')}`;

export const penniesOf = (money: string): number => Number(money.replace('.', ''));

export const daysAfter = ({ asOf }: CustomerFile, days: number): string => addDays(asOf, days);

/** Whether the service runs: it has been activated, and no ending has taken effect. */
export const isServed = ({ asOf, service, termination }: CustomerFile): boolean =>
  service?.activatedOn != null && !(termination?.effectiveOn !== undefined && termination.effectiveOn < asOf);
