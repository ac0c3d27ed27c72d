import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** What entries give, and what is met through it, each sorted by name. */
export interface ApiReport {
  readonly entries: readonly { readonly entry: string; readonly declared: readonly Declared[] }[];
  /** Declared in modules of ours and given by none of the entries. */
  readonly behind: readonly Declared[];
}

/** A name with its declaration, as a caller sees it. */
export interface Declared {
  readonly name: string;
  readonly file: string;
  readonly declaration: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Where the declarations stand while they are read: beside the sources, so that packages resolve, and apart from them. */
const apart = `${root}declarations/`;

/** What callers see of some modules of a program of declarations. */
export function apiOf(program: ts.Program, entries: readonly string[]): ApiReport {
  const checker = program.getTypeChecker();
  const real = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  const reports = entries.map((entry) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(declared(entry)) as ts.SourceFile) as ts.Symbol;
    const given = checker.getExportsOfModule(module).sort((a, b) => inOrder(a.name, b.name));
    return { entry, given: given.map((symbol) => ({ name: symbol.name, symbol: real(symbol) })) };
  });
  const known = new Set(reports.flatMap(({ given }) => given.map(({ symbol }) => symbol)));
  const behind = new Set<ts.Symbol>();
  const visit = (symbol: ts.Symbol): void => {
    for (const declaration of ofOurs(symbol)) {
      const walk = (node: ts.Node): void => {
        const named = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
        const met = named === undefined ? undefined : real(named);
        if (met !== undefined && !known.has(met) && !behind.has(met) && ofOurs(met).length > 0) {
          behind.add(met);
          visit(met);
        }
        ts.forEachChild(node, walk);
      };
      walk(declaration);
    }
  };
  for (const symbol of known) visit(symbol);
  const declaredAs = (name: string, symbol: ts.Symbol): Declared => ({
    name,
    file: fileOf(symbol),
    declaration: textOf(symbol),
  });
  return {
    entries: reports.map(({ entry, given }) => ({
      entry,
      declared: given.map(({ name, symbol }) => declaredAs(name, symbol)),
    })),
    behind: [...behind]
      .map((symbol) => declaredAs(symbol.name, symbol))
      .sort((a, b) => inOrder(a.name, b.name) || inOrder(a.file, b.file)),
  };
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const declared = (path: string): string => `${apart}${path.replace(/\.ts$/, '.d.ts')}`;

/** The declarations of some modules and of what these name, as a program of their own; each is made when it is asked for. */
export function declarationsOf(entries: readonly string[]): ts.Program {
  const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, { ...ts.sys, readDirectory: () => [] }, root);
  const sources = ts.createProgram(
    entries.map((path) => root + path),
    // What is declared is wanted here, not whether it is right.
    {
      ...options,
      noCheck: true,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: root,
      outDir: apart,
    },
  );
  const sourceOf = (path: string) =>
    path.startsWith(apart)
      ? sources.getSourceFile(root + path.slice(apart.length).replace(/\.d\.ts$/, '.ts'))
      : undefined;
  const declarationOf = (source: ts.SourceFile): string => {
    let declaration = '';
    const { diagnostics } = sources.emit(source, (_, text) => (declaration = text), undefined, true);
    for (const { messageText } of diagnostics) throw new Error(ts.flattenDiagnosticMessageText(messageText, ' '));
    return declaration;
  };

  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, directoryExists } = host;
  host.fileExists = (path) => (path.endsWith('.d.ts') && sourceOf(path) !== undefined) || fileExists(path);
  host.directoryExists = (path) => `${path}/`.startsWith(apart) || directoryExists?.(path) === true;
  host.getSourceFile = (path, version) => {
    const source = sourceOf(path);
    if (source !== undefined) return ts.createSourceFile(path, declarationOf(source), version, true);
    // What was read of packages once is not read again.
    return sources.getSourceFile(path) ?? getSourceFile(path, version);
  };
  return ts.createProgram(entries.map(declared), options, host);
}

/** The declarations of a symbol that stand at the top of a module of ours. */
const ofOurs = (symbol: ts.Symbol): ts.Declaration[] =>
  (symbol.declarations ?? []).filter((declaration) => {
    const statement = statementOf(declaration);
    return statement.getSourceFile().fileName.startsWith(apart) && ts.isSourceFile(statement.parent);
  });

/** A variable is declared within a list within a statement. */
const statementOf = (declaration: ts.Declaration): ts.Node =>
  ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;

const fileOf = (symbol: ts.Symbol): string =>
  (ofOurs(symbol)[0]?.getSourceFile().fileName ?? '').slice(apart.length).replace(/\.d\.ts$/, '.ts');

const printer = ts.createPrinter({ removeComments: true });

const textOf = (symbol: ts.Symbol): string =>
  ofOurs(symbol)
    .map((declaration) =>
      printer.printNode(ts.EmitHint.Unspecified, statementOf(declaration), declaration.getSourceFile()),
    )
    .join('\n')
    .replace(/^(export )?(declare )?/gm, '');
