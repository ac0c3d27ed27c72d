import { type InjectionKey, inject } from 'vue';
import type { Json } from './json.ts';

/** What the fields of the form have in common: what stands in it, how it is changed, and what is wrong with it. */
export interface Form {
  readonly contentAt: (path: string) => Json | undefined;
  readonly change: (path: string, content: Json | undefined) => void;
  readonly faultAt: (path: string) => string | undefined;
  readonly options: Readonly<Record<string, string>>;
}

export const formKey: InjectionKey<Form> = Symbol('form');

export function useForm(): Form {
  const form = inject(formKey);
  if (form === undefined) throw new Error('a field stands in a form');
  return form;
}

/** The id of the field of a fact, to lead to it. */
export const idOf = (path: string): string => `fact-${path.replaceAll(/[^\w]+/g, '-')}`;

export type Standing = 'unknown' | 'none' | 'known';
export const standingOf = (content: Json | undefined): Standing =>
  content === undefined ? 'unknown' : content === null ? 'none' : 'known';
