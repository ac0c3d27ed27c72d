import type { ContractData } from '../theme/try/contract-data.ts';

/** Modules that are made when the site is: each decision by itself, brought when it is asked for, and what the page knows before that. */
export function virtualModules(contract: ContractData) {
  const modules: Readonly<Record<string, () => string>> = {
    'virtual:questions': () => {
      const lines = contract.questions.map(
        ({ id }) => `'${id}': () => import('@invictanet/contract-rules/decisions/${id}'),`,
      );
      return `export const questions = {\n${lines.join('\n')}\n};`;
    },
    'virtual:contract': () => `export const contract = JSON.parse(${JSON.stringify(JSON.stringify(contract))});`,
  };
  return {
    name: 'contract-modules',
    resolveId: (id: string) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load: (id: string) => modules[id.slice(1)]?.(),
  };
}
