export type Step =
  | { readonly save: string; readonly text: string }
  | { readonly change: string; readonly from: string; readonly to: string }
  | { readonly command: readonly string[] }
  | { readonly shows: string };

export function stepsIn(page: string): readonly Step[];
