import { r as rules } from './contract-CWYZnt_-.js';
import { p as policyOption } from './policy-flag-CdkuLdMp.js';
import { p as printJson } from './command-D6GrA4pm.js';

function list(program, io, done) {
  program.command("list").description("the decisions and the question that each answers").addOption(policyOption()).option("--json", "print them as JSON").addHelpText("after", "\nExample:\n  $ contract-rules list").action(async ({ json, policy }) => {
    const rows = policy === void 0 ? questionsIn(rules) : await questionsOf(policy, io);
    const width = Math.max(...rows.map(({ decision }) => decision.length));
    const lines = rows.map(({ decision, question }) => `${decision.padEnd(width)}  ${question}`);
    if (json === true) await printJson(rows, io);
    else await io.out(`${lines.join("\n")}
`);
    done(0);
  });
}
const questionsIn = (files) => Object.entries(files).map(([decision, { question }]) => ({ decision, question }));
async function questionsOf(path, io) {
  const { policyAsked } = await import('./policy-option-Djr5N9ug.js');
  const { decisions, modelOf } = await policyAsked(path, io);
  return decisions.map((decision) => ({ decision, question: modelOf(decision).question }));
}

export { list };
//# sourceMappingURL=list-DNIAxHWe.js.map
