import { a3 as line, a4 as formInWords, a5 as titleInWords, a6 as linesOf } from './core-5K8lLRKF.js';
import { s as schemasOf } from './policy-schemas-LaxKEi-0.js';
import { policyAsked } from './policy-option-Djr5N9ug.js';
import { p as printJson } from './command-D6GrA4pm.js';
import { w as wrapped } from './wrapped-DYZnseCe.js';
import { p as policyOption } from './policy-flag-CdkuLdMp.js';
import { ay as entryPaths, az as flattenFacts } from './base-DNx-fUJc.js';

function facts(program, io, done) {
  program.command("facts").description("the facts that a decision reads, those of the decisions it consults included").argument("[decision]", "the id of the decision").option("--schema", "print them as JSON Schema").addOption(policyOption()).option("--file", "print the JSON Schema of a customer's whole file").addHelpText(
    "after",
    "\nExamples:\n  $ contract-rules facts invoice-dispute\n  $ contract-rules facts invoice-dispute --schema\n  $ contract-rules facts --file"
  ).action(async (decision, { schema, file, policy: path }) => {
    if (decision === void 0 !== (file === true))
      return program.error("error: name a decision, or --file for a whole file", { exitCode: 2 });
    const policy = await policyAsked(path, io);
    if (decision === void 0) {
      await printJson(bundled(policy, "file.schema.json"), io);
      return done(0);
    }
    if (schema === true) await printJson(bundled(policy, `facts/${decision}.schema.json`), io);
    else await io.out(`${wrapped(inWords(policy.factsOf(decision), policy))}
`);
    done(0);
  });
}
function bundled(policy, path) {
  const schemas = schemasOf(policy);
  if (!Object.hasOwn(schemas, path)) policy.modelOf(path.slice("facts/".length, -".schema.json".length));
  return { ...schemas[path], $defs: { facts: schemas["facts.schema.json"] } };
}
function inWords(form, { dictionary }) {
  const { facts: known } = dictionary;
  const entries = entryPaths(form);
  const outlines = flattenFacts(form).map(({ path }) => {
    const fact = known.get(path);
    const ofEntries = entries.filter((entry) => entry.path.startsWith(`${path}[].`)).map(entryInWords);
    return line(`${path}: ${titleInWords(fact)}`, [line(formInWords(fact)), ...ofEntries]);
  });
  return linesOf(outlines).join("\n");
}
function entryInWords(entry) {
  const form = `${formInWords(entry)}${entry.optional ? "; may be left out" : ""}`;
  return line(`${entry.path}: ${titleInWords(entry)}`, [line(form)]);
}

export { facts };
//# sourceMappingURL=facts-S0OK0z-Y.js.map
