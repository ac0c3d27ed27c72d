import { P as PolicyError, p as printable } from './errors-m8cP1QOQ.js';
import { p as pemKey } from './pem-key-BcKERTrU.js';
import { askedOf } from './policy-option-Djr5N9ug.js';
import { p as printJson } from './command-D6GrA4pm.js';
import { b as readText, n as nameOf } from './read-json-B-6bj4wI.js';
import { p as policyOption } from './policy-flag-CdkuLdMp.js';
import { U as verifyRecord } from './core-5K8lLRKF.js';

function verifyRecordOf(program, io, done) {
  program.command("verify-record").description("whether an answer that was kept comes out the same again").argument("<record>", "the file that `record` wrote; `-` for standard input").addOption(policyOption()).option("--key <file>", "hold its signature in `<record>.sig` against this public key (Ed25519, PEM)").option("--json", "print what came of it, or what is wrong, as JSON").addHelpText(
    "after",
    "\nExample:\n  $ contract-rules verify-record answer.json --key public.pem\n\nIt exits with 0 when it is the same and the signature fits, 1 when not, 2 for what is no record of this policy."
  ).action(async (path, { key, json, policy: asked }) => {
    const { policy } = await askedOf(asked, io);
    const text = withoutLineEnd(await readText(path, io, "a record"));
    const isSigned = key === void 0 ? null : await isSignedBy(key, path, text, io);
    const verified = { ...ofFile(path, () => policy.replay(text)), isSigned };
    if (json === true) await printJson(verified, io);
    else await io.out(`${inWords(verified).join("\n")}
`);
    done(verified.isSame && isSigned !== false ? 0 : 1);
  });
}
const withoutLineEnd = (text) => text.replace(/\n$/, "");
async function isSignedBy(key, path, text, io) {
  if (path === "-")
    throw new PolicyError([
      { code: "malformed", at: "", file: "--key", expected: "a record in a file", found: "standard input" }
    ]);
  const signature = await readText(`${path}.sig`, io, "a signature");
  return verifyRecord(text, signature.trim(), await pemKey(key, "public", io));
}
function ofFile(path, work) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new PolicyError(error.issues.map((issue) => ({ file: nameOf(path), ...issue })));
  }
}
const most = 20;
function inWords({ isSame, differences, isSigned }) {
  const value = (of) => of === void 0 ? "nothing" : shortened(printable(JSON.stringify(of)));
  const told = differences.slice(0, most).map(({ at, recorded, now }) => `  ${printable(at)}: recorded ${value(recorded)}, now ${value(now)}`);
  return [
    isSame ? "The answer comes out the same." : "The answer does not come out the same:",
    ...told,
    ...differences.length > most ? [`  and ${differences.length - most} more`] : [],
    ...isSigned === null ? [] : [isSigned ? "The signature fits the key." : "The signature does not fit the key."]
  ];
}
const shortened = (text) => text.length > 60 ? `${text.slice(0, 59)}\u2026` : text;

export { verifyRecordOf };
//# sourceMappingURL=verify-record-C_5OuqWl.js.map
