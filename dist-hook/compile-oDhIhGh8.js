import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { f as facts } from './contract-CWYZnt_-.js';
import { c as contract, a as policyOf, p as publicPolicy, F as loadPolicy } from './core-5K8lLRKF.js';
import { v as isRecord, x as kindOf } from './base-DNx-fUJc.js';
import { P as PolicyError, p as printable } from './errors-m8cP1QOQ.js';
import { c as collected } from './option-values-DoeennB8.js';
import { o as optionsOf } from './reading-options-CVukrQbv.js';
import { a as rulesOfFolder, b as besideContract, i as issuesOf } from './rules-of-folder-BguJs3zF.js';

const POLICY = "policy.json";
function compile(program, io, done) {
  program.command("compile").description(
    "decisions as JavaScript modules without an evaluator, for readings and policies that are not built in"
  ).argument(
    "[folder]",
    `rule files that stand beside those of the contract; with a \`${POLICY}\`, all that a policy of its own has besides them, a policy of its own`
  ).requiredOption("--out <folder>", "the folder to write them to; files of the same names are replaced").option("--facts <module>", "of a policy of its own, the JavaScript module that exports its `facts`").option("--reading <id=option>", "read an ambiguous clause in another way; may be repeated", collected).option("--readings <file>", "a JSON file of an organisation's own choices: { id: option }").addHelpText(
    "after",
    "\nExamples:\n  $ contract-rules compile --out compiled --reading notification-day=sending\n  $ contract-rules compile my-policy --facts my-policy/facts.js --out compiled\n\n`compileDecision` and `loadPolicy` take the default export of a module as `compiled`."
  ).action(async (folder, { out, facts, ...chosen }) => {
    if (out === "") throw malformed("--out", "a folder", "nothing");
    const { readings } = await optionsOf(chosen, folder ?? "", io);
    const { policy, decisions } = await asked(folder, facts, io);
    const modules = decisions.map(
      (decision) => [`${decision}.mjs`, sourceOf(policy, decision, { readings })]
    );
    const written = modules.flatMap(([name, made]) => "source" in made ? [[name, made.source]] : []);
    const left = modules.flatMap(([, made]) => "issues" in made ? made.issues : []);
    if (left.some(({ code }) => code !== "not-compiled") || written.length === 0) throw new PolicyError(left);
    io.writeFiles(out, Object.fromEntries([...written, ["index.mjs", indexOf(written.map(([name]) => name))]]));
    for (const { file, found } of left) io.err(`${printable(`${file}: left to the evaluator: ${found}`)}
`);
    await io.out(`${written.length} modules in ${printable(out)}
`);
    done(0);
  });
}
const malformed = (file, expected, found) => new PolicyError([{ code: "malformed", at: "", file, expected, found }]);
async function asked(folder, facts$1, io) {
  if (folder === void 0) {
    const policy2 = contract();
    return { policy: policy2, decisions: policy2.decisions };
  }
  const { rules, unread } = await rulesOfFolder(folder, io);
  const document = rules.get("policy");
  const issues = [...unread].flatMap(([file, found]) => found.map((issue) => ({ file, ...issue })));
  if (issues.length > 0) throw new PolicyError(issues);
  if (document === void 0) {
    if (facts$1 !== void 0) throw malformed("--facts", `a folder with a ${POLICY}`, "one without");
    const inner = policyOf(besideContract(rules), facts);
    return { policy: publicPolicy(inner), decisions: [...rules.keys()] };
  }
  if (facts$1 === void 0) throw malformed("--facts", "the module of the facts of this policy", "nothing");
  const own = [...rules].filter(([name]) => name !== "policy");
  const files = { ...recordIn(document, folder), rules: Object.fromEntries(own) };
  const policy = loadPolicy(files, await factsIn(facts$1));
  return { policy, decisions: policy.decisions };
}
function recordIn(document, folder) {
  if (isRecord(document)) return document;
  throw malformed(join(folder, POLICY), "an object", kindOf(document));
}
async function factsIn(path) {
  const expected = "a JavaScript module that exports the schema of the facts as `facts`";
  try {
    const { facts } = await import(pathToFileURL(resolve(path)).href);
    if (facts !== void 0) return facts;
  } catch (error) {
    throw malformed(path, expected, error instanceof Error ? error.message : "what throws");
  }
  throw malformed(path, expected, "one without");
}
function sourceOf(policy, decision, options) {
  try {
    return { source: policy.toJavaScript(decision, options) };
  } catch (error) {
    return { issues: issuesOf(error) };
  }
}
const indexOf = (names) => `${names.map((name, at) => `import module${at} from './${name}';`).join("\n")}

export default [${names.map((_, at) => `module${at}`).join(", ")}];
`;

export { compile };
//# sourceMappingURL=compile-oDhIhGh8.js.map
