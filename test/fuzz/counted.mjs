import ts from 'typescript';

/** TypeScript as JavaScript that counts how often each of its branches is taken, in a list that it asks of `countersFor`. */
export function counted(source, path) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  const insertions = [];
  let branches = 0;
  const count = () => `$n[${branches++}]++`;
  const insert = (at, text) => insertions.push({ at, text });

  const expression = (node) => {
    insert(node.getStart(), `(${count()},(`);
    insert(node.getEnd(), '))');
  };
  const statement = (node) => {
    if (ts.isBlock(node)) return insert(node.getStart() + 1, `${count()};`);
    insert(node.getStart(), `{${count()};`);
    insert(node.getEnd(), '}');
  };

  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body !== undefined) (ts.isBlock(node.body) ? statement : expression)(node.body);
    else if (ts.isIfStatement(node)) {
      statement(node.thenStatement);
      if (node.elseStatement !== undefined) statement(node.elseStatement);
    } else if (ts.isIterationStatement(node, false)) statement(node.statement);
    else if (ts.isConditionalExpression(node)) {
      expression(node.whenTrue);
      expression(node.whenFalse);
    } else if (ts.isBinaryExpression(node) && short.has(node.operatorToken.kind)) expression(node.right);
    else if (ts.isCatchClause(node)) statement(node.block);
    else if (ts.isCaseOrDefaultClause(node)) insert(node.statements.pos, `${count()};`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return transpiled(`const $n = globalThis.countersFor(${branches});${withInsertions(source, insertions)}`, path);
}

/** TypeScript as JavaScript. */
export const transpiled = (source, path) =>
  ts.transpileModule(source, {
    fileName: path,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  }).outputText;

/** Of what is inserted at one place what closes comes first, the innermost before the others; then what opens, the outermost first. */
function withInsertions(source, insertions) {
  const closes = ({ text }) => text === '))' || text === '}';
  const inOrder = insertions
    .map((insertion, order) => ({ ...insertion, order }))
    .sort((a, b) => {
      if (a.at !== b.at) return a.at - b.at;
      if (closes(a) !== closes(b)) return closes(a) ? -1 : 1;
      return closes(a) ? b.order - a.order : a.order - b.order;
    });
  let from = 0;
  let text = '';
  for (const insertion of inOrder) {
    text += source.slice(from, insertion.at) + insertion.text;
    from = insertion.at;
  }
  return text + source.slice(from);
}

const short = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
]);
