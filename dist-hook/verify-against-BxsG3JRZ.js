import { P as PolicyError, p as printable } from './errors-m8cP1QOQ.js';
import { b as arbitrariesOf, u as usualRuns, f as freshSeed } from './running-properties-UuVEqZUk.js';
import { d as differenceInWords } from './in-words-BltBwrnG.js';
import { o as optionsOf } from './reading-options-CVukrQbv.js';
import { w as wrapped } from './wrapped-DYZnseCe.js';
import { ac as differencesOf } from './core-5K8lLRKF.js';
import * as fc from 'fast-check';
import { withoutOneFact } from './leave-out-RJYiyRaN.js';
import { spawn } from 'node:child_process';
import { v as isRecord } from './base-DNx-fUJc.js';
import { p as parseJson } from './parse-json-CYdDjLwt.js';
import { s as saveCases, c as customersInWords } from './story-in-words-Dp5T6rPJ.js';

class Keeping extends fc.Arbitrary {
  constructor(inner) {
    super();
    this.inner = inner;
  }
  inner;
  kept = [];
  generate(random, bias) {
    const drawn = this.inner.generate(random, bias);
    this.kept.push(drawOf(drawn));
    return drawn;
  }
  canShrinkWithoutContext(_) {
    return false;
  }
  shrink(facts, how) {
    return this.inner.shrink(facts, how);
  }
}
const drawOf = ({ value, context }) => ({ facts: value, how: context });
function drawnCustomers(policy, decision, runs, seed) {
  const keeping = new Keeping(arbitrariesOf(policy).factsFor(decision));
  fc.sample(keeping, { numRuns: runs, seed });
  return {
    all: keeping.kept,
    smaller: ({ facts, how }, most) => [...keeping.shrink(facts, how).take(most)].map(drawOf)
  };
}

const mostMilliseconds = 6e4;
async function answersOf(command, facts) {
  const text = await output(command, facts.map((one) => `${JSON.stringify(one)}
`).join(""));
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (lines.length !== facts.length)
    throw wrong(`${facts.length} lines of answers, one for each of facts`, `${lines.length}`);
  return lines.map((line, index) => {
    const parsed = parseJson(line);
    const content = "content" in parsed ? parsed.content : void 0;
    const isAnswer = isRecord(content) && ("outcome" in content || "values" in content) && (content.outcome === void 0 || content.outcome === null || typeof content.outcome === "string") && (content.values === void 0 || isRecord(content.values));
    if (isAnswer) return content;
    throw wrong(`\`{ "outcome": \u2026, "values": { \u2026 } }\` as JSON in line ${index + 1}`, `"${line.slice(0, 60)}"`);
  });
}
function output(command, input) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, {
      shell: true,
      stdio: ["pipe", "pipe", "pipe"],
      timeout: mostMilliseconds,
      killSignal: "SIGKILL"
    });
    const [out, err] = [[], []];
    child.stdout.on("data", (bytes) => out.push(bytes));
    child.stderr.on("data", (bytes) => err.push(bytes));
    child.stdin.on("error", () => {
    });
    child.on("error", (error) => reject(wrong("a command that can be run", error.message)));
    child.on("close", (code, signal) => {
      if (code === 0) return resolve(Buffer.concat(out).toString("utf8"));
      const last = Buffer.concat(err).toString("utf8").trim().split("\n").at(-1) ?? "";
      const ended = signal === null ? `exit code ${code}` : `no end within ${mostMilliseconds / 1e3} seconds (${signal})`;
      reject(wrong("a command that ends well", last === "" ? ended : `${ended}: ${last.slice(0, 200)}`));
    });
    child.stdin.end(input);
  });
}
const wrong = (expected, found) => new PolicyError([{ code: "malformed", at: "", file: "--against", expected, found }]);

const mostInLot = 500;
const mostLots = 30;
async function differingFrom(command, decision, policy, { runs, seed, readings }) {
  const drawn = drawnCustomers(policy, decision, runs, seed);
  let lots = 0;
  async function firstOf(some, partial = false) {
    const answered = some.flatMap((facts, index) => {
      const answer = decided(facts);
      return answer === null ? [] : [{ facts, answer, index }];
    });
    lots += 1;
    if (answered.length === 0) return null;
    const others = await answersOf(
      command,
      answered.map(({ facts }) => facts)
    );
    for (const [nth, { facts, answer, index }] of answered.entries()) {
      const other = others[nth];
      const all = differencesOf(asExpected(other), answer);
      const differences = partial ? all.filter(({ found }) => found !== null && found !== void 0) : all;
      if (differences.length > 0) return [{ facts, answer, other, differences }, index];
    }
    return null;
  }
  async function firstOfLess(less) {
    try {
      return (await firstOf(less, true))?.[0] ?? null;
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      if (less.length < 2) return null;
      const half = Math.ceil(less.length / 2);
      return await firstOfLess(less.slice(0, half)) ?? firstOfLess(less.slice(half));
    }
  }
  function decided(facts) {
    try {
      return policy.evaluate(decision, facts, { readings });
    } catch (error) {
      if (error instanceof PolicyError) return null;
      throw error;
    }
  }
  for (let from = 0; from < drawn.all.length; from += mostInLot) {
    const lot = drawn.all.slice(from, from + mostInLot);
    const found = await firstOf(lot.map(({ facts }) => facts));
    if (found === null) continue;
    let [simplest, nth] = found;
    let draw = lot[nth];
    for (let goesOn = true; goesOn && lots < mostLots; ) {
      const smaller = drawn.smaller(draw, mostInLot);
      const next = smaller.length === 0 ? null : await firstOf(smaller.map(({ facts }) => facts));
      goesOn = next !== null;
      if (next !== null) [simplest, nth] = next;
      if (next !== null) draw = smaller[nth];
    }
    for (let goesOn = true; goesOn && lots < 2 * mostLots; ) {
      const next = await firstOfLess(withoutOneFact(simplest.facts));
      goesOn = next !== null;
      if (next !== null) simplest = next;
    }
    return simplest;
  }
  return null;
}
const asExpected = ({ outcome, values }) => ({
  ...outcome !== void 0 && { outcome },
  ...values !== void 0 && { values }
});

async function verifyAgainst(files, flags, policy, io) {
  const { against = "", decision, runs = usualRuns, seed = freshSeed(), reading } = flags;
  if (decision === void 0 || files.length > 0) {
    const expected = decision === void 0 ? "`--decision` with it" : "no file of properties with it";
    throw new PolicyError([{ code: "malformed", at: "", file: "--against", expected }]);
  }
  const { readings = {} } = await optionsOf(
    { reading: reading === void 0 ? void 0 : [...reading] },
    "",
    io
  );
  policy.evaluate(decision, {}, { readings });
  const found = await differingFrom(against, decision, policy, { runs, seed, readings });
  if (found === null) {
    await io.out(`${decision}: answered alike for ${runs} customers, seed ${seed}
`);
    return 0;
  }
  const { answer, facts } = found;
  const customer = { note: null, facts, readings, answer, issues: [] };
  await io.out(inWords(found, customer, policy));
  const options = `--seed ${seed} --runs ${runs}`;
  await io.out(`  again: contract-rules verify --decision ${decision} --against '${printable(against)}' ${options}
`);
  if (flags.save !== void 0) {
    const result = { ...asResult(decision, policy), story: { because: "", customers: [customer] } };
    await saveCases(flags.save, [{ file: null, result }], policy, io);
    await io.out(`1 case saved in ${printable(flags.save)}
`);
  }
  return 1;
}
function inWords({ differences, answer }, customer, policy) {
  const [told] = customersInWords([customer], policy);
  const lines = [
    `DIFFERENT ${answer.decision}: the other system says otherwise than the contract`,
    ...differences.map(
      (one) => `  ${differenceInWords(one).replace("expected", "the other system says").replace(", found", ", the contract")}`
    ),
    "",
    "  the customer:",
    ...(told?.facts ?? []).map((fact) => `    ${fact}`),
    ...(told?.answer.split("\n") ?? []).map((line) => line === "" ? "" : `    ${line}`),
    ""
  ];
  return `${wrapped(lines.join("\n"))}
`;
}
const asResult = (decision, policy) => ({
  id: `${decision}-against`,
  name: "another system answered otherwise",
  clauses: policy.modelOf(decision).clauses,
  decision,
  property: "always",
  says: "",
  verdict: "broken",
  tried: 1,
  said: 1,
  share: 0,
  story: null
});

export { verifyAgainst };
//# sourceMappingURL=verify-against-BxsG3JRZ.js.map
