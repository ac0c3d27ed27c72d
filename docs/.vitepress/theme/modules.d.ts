declare module 'virtual:questions' {
  export const questions: Readonly<
    Record<string, () => Promise<{ evaluate: (facts: unknown, options?: unknown) => never }>>
  >;
}
declare module 'virtual:contract' {
  export const contract: import('./try/contract-data.ts').ContractData;
}
declare module '*.vue' {
  import type { DefineComponent } from 'vue';

  const component: DefineComponent;
  export default component;
}
declare module '*.css';
