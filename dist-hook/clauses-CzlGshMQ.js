import { Option } from 'commander';
import { au as recognise, av as knownTexts, aw as hashOf, ax as restingOn, k as comparingCopies, c as contract } from './core-5K8lLRKF.js';
import { p as printable, P as PolicyError } from './errors-m8cP1QOQ.js';
import { c as copiesAt } from './copies-CzaYSCqV.js';
import { p as printJson } from './command-D6GrA4pm.js';
import { w as wrapped } from './wrapped-DYZnseCe.js';

function bindLedger(rows, files) {
  const texts = /* @__PURE__ */ new Map();
  for (const document of recognise(rows, files, true).documents) {
    for (const [id, text] of textsOf(document)) texts.set(id, text);
  }
  return rows.map((row) => ({ ...row, ...row.text && { text: texts.get(row.id) ?? row.text } }));
}
function textsOf(recognised) {
  const { document, rows } = recognised;
  const known = knownTexts(recognised);
  const texts = /* @__PURE__ */ new Map();
  for (const clause of new Set(rows.map(({ text }) => text.clause))) {
    const here = rows.filter(({ text }) => text.clause === clause);
    if (here.every(({ id }) => rangeFound(id, known) !== null)) continue;
    const pieces = known.clauses.find(({ number }) => `${document}${number}` === clause)?.pieces ?? [];
    const last = pieces.at(-1)?.sentence ?? 0;
    const oldLast = Math.max(...here.map(({ text }) => text.sentences[1]));
    let moved = 0;
    for (const { id, text } of here.toSorted((a, b) => a.text.sentences[0] - b.text.sentences[0])) {
      const found = rangeFound(id, known);
      if (found !== null) moved = found[1] - text.sentences[1];
      const from = found?.[0] ?? text.sentences[0] + moved;
      const next = here.find((row) => row.text.sentences[0] > text.sentences[1] && rangeFound(row.id, known) !== null);
      const ahead = next === void 0 ? last - oldLast : (rangeFound(next.id, known)?.[0] ?? 0) - next.text.sentences[0];
      const to = found?.[1] ?? text.sentences[1] + ahead;
      const sentences = [from, to];
      const inRange = pieces.filter(({ sentence }) => sentence >= from && sentence <= to);
      const sha256 = found === null ? hashOf(inRange) : text.sha256;
      texts.set(id, inRange.length === 0 ? { clause, sentences: text.sentences } : { clause, sentences, sha256 });
    }
  }
  return texts;
}
function rangeFound(id, { clauses, places }) {
  const place = places.get(id);
  if (place === void 0 || place.renumbered) return null;
  const pieces = clauses[place.clause]?.pieces ?? [];
  return [pieces[place.from]?.sentence ?? 0, pieces[place.to]?.sentence ?? 0];
}

function clauseMatrix({ decisions, dictionary, evaluate, modelOf }) {
  const examples = new Map(
    decisions.map((decision) => [
      decision,
      modelOf(decision).examples.map(({ facts, readings }) => evaluate(decision, facts, { readings }).clauses)
    ])
  );
  const ids = dictionary.ledger.map(({ id }) => id);
  return dictionary.ledger.map((row) => {
    const { id, title, kind, notEncoded, reserved } = row;
    const { decisions: resting, readings } = restingOn(row, dictionary.readings.values(), ids);
    const cells = resting.map((cell) => {
      const ofDecision = examples.get(cell.decision) ?? [];
      const restingOnIt = ofDecision.filter((clauses) => clauses.includes(id)).length;
      return { ...cell, examples: ofDecision.length, examplesRestingOnIt: restingOnIt };
    });
    return {
      id,
      title,
      ...kind && { kind },
      decisions: cells,
      readings,
      ...notEncoded && { notEncoded },
      ...reserved && { reserved }
    };
  });
}
function countsOf(rows) {
  const counts = { encoded: 0 };
  for (const { notEncoded } of rows) {
    const state = notEncoded?.reason ?? "encoded";
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}

function matrixInWords(rows) {
  const blocks = rows.map(
    ({ id, title, decisions, notEncoded, reserved }) => [
      `${id}: ${title}`,
      ...decisions.map((cell) => `  ${partsInWords(cell)}`),
      ...notEncoded ? [`  not encoded, ${notEncoded.reason.replaceAll("-", " ")}: ${notEncoded.why}`] : [],
      ...notEncoded?.reason === "judgement" ? [leftTo(notEncoded)] : [],
      ...reserved ? [leftTo(reserved)] : []
    ].join("\n")
  );
  const counts = Object.entries(countsOf(rows)).map(([state, count]) => `${count} ${state.replaceAll("-", " ")}`);
  return [...blocks, `${rows.length} clauses: ${counts.join(", ")}`].join("\n");
}
function comparisonInWords(comparison, ledger) {
  const { documents, notGiven, changes, appeared } = comparison;
  const titles = new Map(ledger.map(({ id, title }) => [id, title]));
  return [
    ...documents.map((d) => `${d.document} in ${d.files.join(", ")}: ${d.unchanged.length} clauses as they were`),
    ...notGiven.map((document) => `${document} was not given and is not compared`),
    ...changes.flatMap(({ change, id, title, now, restingOnIt }) => [
      `${id} ${change}${now === null ? "" : `, now ${now.clause} ${sentences(now.sentences)}`}: ${title}`,
      ...restingInWords(restingOnIt)
    ]),
    ...appeared.flatMap(({ clause, sentences: range, text, beside }) => [
      `${clause} ${sentences(range)} appeared: "${shortened(text)}"`,
      ...beside.flatMap(({ id, restingOnIt }) => [
        `  beside ${id}: ${titles.get(id)}`,
        ...restingInWords(restingOnIt).map((line) => `  ${line}`)
      ])
    ])
  ].map(printable).join("\n");
}
function restingInWords({ decisions, readings }) {
  if (decisions.length === 0 && readings.length === 0) return ["  no rule or reading rests on it"];
  return [...decisions.map(partsInWords), ...listed("readings", readings)].map((line) => `  ${line}`);
}
function partsInWords(cell) {
  const { decision, parameters, rules, effects, readings } = cell;
  const parts = [
    ...listed("parameters", parameters),
    ...listed("rules", rules),
    ...listed("effects", effects),
    ...listed("readings", "examples" in cell ? readings : []),
    ..."examples" in cell ? [`${cell.examplesRestingOnIt} of ${cell.examples} examples rest on it`] : []
  ];
  return parts.length === 0 ? decision : `${decision}: ${parts.join("; ")}`;
}
const leftTo = ({ who, on }) => `  decided by ${who}: ${on}`;
const listed = (kind, names) => names.length === 0 ? [] : [`${kind} ${names.join(", ")}`];
const sentences = ([first, last]) => first === last ? `sentence ${first}` : `sentences ${first} to ${last}`;
const shortened = (text) => text.length <= 80 ? text : `${text.slice(0, 77)}...`;

function clauses(program, io, done, policyOf = ofContract) {
  program.command("clauses").description("what became of each clause; with --text, whether your copy says what the rules were made from").option("--text <file...>", "copies of the documents as plain text, together or apart; `-` for standard input").addOption(new Option("--bind", "print the ledger of clauses bound to these texts").hideHelp()).option("--json", "print it as JSON").addHelpText("after", examples).action(async ({ text, bind, json }) => {
    const print = async (data, words) => json === true ? printJson(data, io) : io.out(`${wrapped(words())}
`);
    const policy = policyOf();
    if (text === void 0) {
      if (bind === true) throw refused("--bind", "the texts to bind to, given with `--text`");
      const rows = clauseMatrix(policy);
      await print({ clauses: rows, counts: countsOf(rows) }, () => matrixInWords(rows));
      return done(0);
    }
    const files = await copiesAt(text, io);
    if (bind === true) {
      const rows = bindLedger(policy.dictionary.ledger, files).map((row) => `  ${JSON.stringify(row)}`);
      await io.out(`[
${rows.join(",\n")}
]
`);
      return done(0);
    }
    const comparison = comparingCopies(policy, files);
    await print(comparison, () => comparisonInWords(comparison, policy.dictionary.ledger));
    done(comparison.changes.length + comparison.appeared.length === 0 ? 0 : 1);
  });
}
const examples = `
Examples:
  $ contract-rules clauses
  $ contract-rules clauses --text code-of-practice.txt service-agreement.txt

With --text it exits with 0 when every clause is as it was, 1 when one changed, 2 for bad input.`;
const ofContract = () => contract();
const refused = (file, expected, found) => new PolicyError([{ code: "malformed", at: "", file, expected, ...{}  }]);

export { clauses };
//# sourceMappingURL=clauses-CzlGshMQ.js.map
