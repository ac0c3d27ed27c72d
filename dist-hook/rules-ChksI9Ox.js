import { join } from 'node:path';
import { a as files } from './contract-CWYZnt_-.js';
import { c as contract } from './core-5K8lLRKF.js';
import { p as printable, P as PolicyError } from './errors-m8cP1QOQ.js';

function rules(program, io, done) {
  program.command("rules").description("write rule files of the contract to a folder, to change them and to try them with --policy").argument("<folder>", "the folder; no file that is there is written over").argument("[decision...]", "the decisions whose files are written; all of them unless told").addHelpText(
    "after",
    "\nExample:\n  $ contract-rules rules our-rules invoice-dispute\n  $ contract-rules verify --policy our-rules --decision invoice-dispute"
  ).action(async (folder, asked) => {
    const { decisions, modelOf } = contract();
    const wanted = asked.length === 0 ? decisions : asked;
    for (const decision of wanted) modelOf(decision);
    const all = files.rules;
    const texts = wanted.map((decision) => [`${decision}.json`, `${JSON.stringify(all[decision], null, 2)}
`]);
    for (const [name = ""] of texts) await refuseIfThere(join(folder, name), io);
    io.writeFiles(folder, Object.fromEntries(texts));
    await io.out(`${texts.length} rule file${texts.length === 1 ? "" : "s"} in ${printable(folder)}
`);
    done(0);
  });
}
async function refuseIfThere(path, io) {
  const isFree = await io.readFile(path, 0).then(
    () => false,
    ({ code }) => code === "ENOENT"
  );
  if (isFree) return;
  const expected = "a file that is not there yet";
  throw new PolicyError([{ code: "malformed", at: "", file: path, expected, found: "one" }]);
}

export { rules };
//# sourceMappingURL=rules-ChksI9Ox.js.map
