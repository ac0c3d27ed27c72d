import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A block of TypeScript in a page that is run: one that imports the package, or that later blocks of its page import. */
export interface Snippet {
  readonly page: string;
  readonly code: string;
  /** The file that the block stands for, from `// name.ts` in its first line; later blocks import it as `./name.ts`. */
  readonly file: string | null;
  /** Lines of the message it throws, from a block of `text` that follows; `…` is anything. */
  readonly throws: readonly string[] | null;
}

export function snippetsIn(page: string, markdown: string): Snippet[] {
  return [...markdown.matchAll(/```ts\n([\s\S]+?)```(?:\s+```text\n([\s\S]+?)```)?/g)]
    .map(([, code = '', message]) => ({
      page,
      code,
      file: /^\/\/ (.+\.ts)\n/.exec(code)?.[1] ?? null,
      throws: message?.trimEnd().split('\n') ?? null,
    }))
    .filter(({ code, file }) => file !== null || code.includes("from '@invictanet/contract-rules"));
}

/** `expression; // value`: what a block says of its own code. */
const told = /^(\s*)(?!const |let |\/\/)([^\n]+); \/\/ (.+)$/gm;

export const countTold = (code: string): number => [...code.matchAll(told)].length;

/** Runs a block on the modules it imports. Gives what it exports, and each expression with the value that it is said to have. */
export async function run({ code }: Snippet, modules: Readonly<Record<string, unknown>>) {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(code.replace(told, '$1__told($2, $3);'), { compilerOptions });
  const values: [actual: unknown, said: unknown][] = [];
  const exports = {};
  const required = (name: string) => {
    if (!Object.hasOwn(modules, name)) throw new Error(`the block imports \`${name}\`, which it cannot`);
    return modules[name];
  };
  const work = new Function('require', 'exports', '__told', `return (async () => {${outputText}})()`);
  await work(required, exports, (actual: unknown, said: unknown) => values.push([actual, said]));
  return { exports, values };
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the compiler has to say of the blocks, each a module that imports the sources as the package. */
export function faultsOf(snippets: readonly Snippet[]): string[] {
  const texts = new Map(
    snippets.map(({ page, code, file }, index) => [`${root}test/docs/in/${page}/${file ?? `block-${index}.ts`}`, code]),
  );
  const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, { ...ts.sys, readDirectory: () => [] }, root);
  const entry = (path: string) => [`${root}src/${path}`];
  options.paths = {
    '@invictanet/contract-rules': entry('index.ts'),
    '@invictanet/contract-rules/facts': entry('facts.ts'),
    '@invictanet/contract-rules/contract': entry('contract-files.ts'),
    '@invictanet/contract-rules/verify': entry('verify/index.ts'),
    '@invictanet/contract-rules/sql': entry('to-sql.ts'),
    '@invictanet/contract-rules/prove': entry('proving.ts'),
    '@invictanet/contract-rules/decisions/*': entry('decisions/*.ts'),
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, directoryExists } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.directoryExists = (path) =>
    [...texts.keys()].some((file) => file.startsWith(`${path}/`)) || directoryExists?.(path) === true;
  host.getSourceFile = (path, version) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile(path, version) : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()].flatMap((path) => {
    const source = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(
      ({ messageText }) => `${path.slice(root.length)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}
