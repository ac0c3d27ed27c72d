import type { InnerPolicy } from '../../src/inner-policy.ts';
import { toJavaScript } from '../../src/translate/javascript/to-javascript.ts';

type Policy = Pick<InnerPolicy, 'decisions' | 'modelOf' | 'dictionary' | 'bounds' | 'stamp'>;

/** The decisions of the contract as code, by file name, and the module that lists them. */
export function compiledRules(policy: Policy): Readonly<Record<string, string>> {
  const modules = policy.decisions.map((decision): [string, string] => [
    `${decision}.compiled.js`,
    toJavaScript(policy.modelOf(decision), {}, { ...policy, boundsAmong: policy.bounds.among }),
  ]);
  return Object.fromEntries([...modules, ['index.ts', indexOf(policy)]]);
}

function indexOf({ decisions, stamp }: Policy): string {
  const named = decisions.map((decision) => ({
    decision,
    name: decision.replace(/-./g, ([, c]) => String(c).toUpperCase()),
  }));
  return `// Generated from the rule files by \`npm run generate\`; change those, not this.
${named.map(({ decision, name }) => `import ${name} from './${decision}.compiled.js';`).join('\n')}

/** The digest of the files that these were made from; for others they do not answer. */
export const digest = '${stamp.digest}';

/** Each decision as code, under the default readings. */
export const compiled = {
${named.map(({ decision, name }) => `  '${decision}': ${name},`).join('\n')}
};
`;
}
