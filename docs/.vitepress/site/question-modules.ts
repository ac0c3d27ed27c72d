/** A module that brings each decision by itself when it is asked for: `virtual:questions`. */
export function questionModules(decisions: readonly string[]) {
  const name = 'virtual:questions';
  return {
    name,
    resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
    load: (id: string) =>
      id === `\0${name}`
        ? `export const questions = {\n${decisions.map((one) => `'${one}': () => import('@invictanet/contract-rules/decisions/${one}'),`).join('\n')}\n};`
        : undefined,
  };
}
