import { w as whole, c as collected } from './option-values-DoeennB8.js';
import { policyAsked } from './policy-option-Djr5N9ug.js';
import { p as printJson } from './command-D6GrA4pm.js';
import { w as withFastCheck } from './with-fast-check-CppA6LEC.js';
import { p as policyOption } from './policy-flag-CdkuLdMp.js';
import { k as toJSONSchema } from './zod-CU-wbHkb.js';

function verify(program, io, done) {
  program.command("verify").description("try properties on customers drawn around where the rules decide").argument("[file...]", "files of properties; without one the contract's own").option("--runs <number>", "how many customers each is tried on; 200 unless told", whole("--runs", 1)).option("--seed <number>", "draw the same customers again", whole("--seed", 0)).option("--decision <id>", "only properties of this decision").option("--only <property>", "only the property of this id; may be repeated", collected).addOption(policyOption()).option("--against <command>", "find a customer for whom another system answers otherwise than --decision").option(
    "--reading <id=option>",
    "with --against, read an ambiguous clause in another way; may be repeated",
    collected
  ).option("--save <file>", "add the customers of whom one does not hold to a file of cases").option("--markdown <file>", "write a report as Markdown").option("--html <file>", "write a report as one page of HTML").option("--junit <file>", "write what was found as JUnit XML").option("--json <file>", "write what was found as JSON").option("--schema", "print the JSON Schema of a file of properties").addHelpText("after", examples).action(async (files, flags) => {
    if (flags.schema === true) return printSchema(io);
    const policy = await policyAsked(flags.policy, io);
    if (flags.against !== void 0) {
      const { verifyAgainst } = await withFastCheck("verify", () => import('./verify-against-BxsG3JRZ.js'));
      return done(await verifyAgainst(files, flags, policy, io));
    }
    const { verifyProperties } = await withFastCheck("verify", () => import('./verify-properties-jtOncNXc.js'));
    done(await verifyProperties(files, flags, policy, io));
  });
}
async function printSchema(io) {
  const { propertiesFile } = await import('./property-form-DdZrpj7f.js');
  await printJson(toJSONSchema(propertiesFile(), { io: "input", reused: "ref" }), io);
}
const examples = `
Examples:
  $ contract-rules verify
  $ contract-rules verify our-properties.json --runs 1000 --html report.html
  $ contract-rules verify --decision invoice-dispute --policy our-rules --save found.json
  $ contract-rules verify --decision invoice-dispute --against 'python billing.py' --runs 1000

It exits with 0 when all hold and say enough, 1 when some do not, 2 for what cannot be read or is not of the form.`;

export { verify };
//# sourceMappingURL=verify-BT-jpr2N.js.map
