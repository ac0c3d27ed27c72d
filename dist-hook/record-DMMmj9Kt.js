import { basename, dirname } from 'node:path';
import { P as PolicyError, p as printable } from './errors-m8cP1QOQ.js';
import { i as inForceOption, a as inForceOf } from './in-force-option-BoNp0sA1.js';
import { p as pemKey } from './pem-key-BcKERTrU.js';
import { askedOf } from './policy-option-Djr5N9ug.js';
import { r as readJson } from './read-json-B-6bj4wI.js';
import { w as withReadings, o as optionsOf } from './reading-options-CVukrQbv.js';
import { r as reasonsOption } from './reasons-option-CjNlwZy7.js';
import { p as policyOption } from './policy-flag-CdkuLdMp.js';
import { N as signRecord } from './core-5K8lLRKF.js';

function recordOf(program, io, done) {
  withReadings(
    program.command("record").description("an answer to be kept, with all that it rests on, in canonical JSON").argument("<question>", "the id of a decision, or `assess` for the file of a customer").argument("[facts]", "a JSON file of facts; `-`, or none, for standard input")
  ).addOption(policyOption()).addOption(reasonsOption()).addOption(inForceOption()).option("--out <file>", "the file to write it to; replaced if it is there").option("--key <file>", "sign it by this private key (Ed25519, PEM); the signature goes to `<out>.sig`").addHelpText(
    "after",
    "\nExamples:\n  $ contract-rules record invoice-dispute account.json > answer.json\n  $ contract-rules record assess account.json --out answer.json --key private.pem"
  ).action(async (question, path, { out, key, ...flags }) => {
    const options = { ...await optionsOf(flags, path ?? "-", io), ...inForceOf(flags), reasons: flags.reasons };
    const { policy } = await askedOf(flags.policy, io);
    const text = policy.record(question, await readJson(path ?? "-", io), options);
    if (out === void 0) {
      if (key !== void 0)
        throw new PolicyError([
          { code: "missing", at: "", name: "--out", expected: "the file beside which the signature goes" }
        ]);
      await io.out(`${text}
`);
    } else {
      const signature = key === void 0 ? null : await signRecord(text, await pemKey(key, "private", io));
      const name = basename(out);
      const files = { [name]: `${text}
`, ...signature === null ? {} : { [`${name}.sig`]: `${signature}
` } };
      io.writeFiles(dirname(out), files);
      await io.out(`${Object.keys(files).map(printable).join(", ")}
`);
    }
    done(0);
  });
}

export { recordOf };
//# sourceMappingURL=record-DMMmj9Kt.js.map
