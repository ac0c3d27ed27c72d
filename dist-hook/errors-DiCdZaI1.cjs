'use strict';

const control = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const printable = (text) => text.replace(
  control,
  (character) => character < " " ? JSON.stringify(character).slice(1, -1) : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
);

function issueInWords(issue) {
  const place = `${issue.file ?? ""}${issue.at === "" ? issue.file === void 0 ? "(top)" : "" : issue.at}`;
  const nearest = issue.nearest === void 0 || isPath(issue) ? "" : `, did you mean \`${issue.nearest}\`?`;
  return printable(`${place}: ${words[issue.code](issue)}${nearest}`);
}
const isPath = ({ code, at, name, nearest }) => code === "unknown-path" && nearest?.includes(".") === true && at.slice(at.lastIndexOf("/")).includes(".") && at.slice(1).replaceAll("/", ".") === name;
const nested = (path) => path.split(".").reduceRight((within, name) => `{ ${JSON.stringify(name)}: ${within} }`, "\u2026");
const named = ({ names = [] }, between) => names.map((name) => `\`${name}\``).join(between);
const because = (issue) => issue.detail === void 0 ? "" : `: ${issue.detail}`;
const words = {
  "not-in-force": (i) => `not in force on ${i.found}: ${i.expected}, ask the version of that day`,
  "table-changed": (i) => `says otherwise of ${i.name} than the table: ${i.found}, not ${i.expected}, ask for \`replace\` if that is right`,
  "no-reasons": (i) => `the answer was asked for with reasons \`${i.found}\`, ask again with reasons \`full\``,
  "other-policy": (i) => `made by the policy with the digest \`${i.found}\`, give that one, not the one with \`${i.expected}\``,
  "not-compiled": (i) => `cannot be made into code: ${i.found}`,
  malformed: (i) => `expected ${i.expected}${i.found === void 0 ? "" : `, found ${i.found}`}`,
  missing: (i) => `\`${i.name}\` is missing${i.expected === void 0 ? "" : `, give ${i.expected}`}`,
  "unknown-key": (i) => `unknown key \`${i.name}\``,
  "unknown-shape": (i) => `no shape of the language has these keys, use one of ${named(i, ", ")}`,
  "wrong-type": (i) => `expected ${i.expected}, found ${i.found}`,
  "too-long": (i) => `too long: at most ${i.expected}, found ${i.found}`,
  "bare-number": (i) => `bare number ${i.found}, name it as a parameter with its clause`,
  "both-all-and-any": () => "both `all` and `any`, name one of them as a term and refer to it",
  "empty-conditions": (i) => `\`${i.name}\` is empty and would always hold, state a condition`,
  "not-without-condition": () => '`not` stands only before a named condition, write { "not": { "condition": "<rule>" } }',
  "unknown-name": (i) => `unknown name \`${i.name}\``,
  "unused-name": (i) => `\`${i.name}\` is never read, remove it or use it`,
  "name-taken": (i) => `the name \`${i.name}\` is taken by ${i.detail}, choose another`,
  "unknown-operator": (i) => `unknown operator \`${i.name}\``,
  "operand-missing": (i) => `\`${i.name}\` is missing, give ${i.expected}`,
  "operand-extra": (i) => `\`${i.name}\` is not taken by this operator`,
  cycle: (i) => `defined by itself: ${named(i, " reads ")}`,
  "unknown-clause": (i) => `unknown clause \`${i.name}\``,
  "unknown-reading": (i) => `unknown reading \`${i.name}\``,
  "unknown-option": (i) => `unknown option \`${i.name}\`${i.names === void 0 ? "" : `, the options are ${named(i, ", ")}`}`,
  "option-left-out": (i) => `option \`${i.name}\` is left out, say what it means here`,
  "unknown-table": (i) => `unknown table \`${i.name}\``,
  "unknown-decision": (i) => `unknown decision \`${i.name}\``,
  "unknown-value": (i) => `unknown value \`${i.name}\``,
  "unknown-outcome": (i) => `unknown outcome \`${i.name}\``,
  "unread-in-reason": (i) => `the reason names \`${i.name}\`, which need not be known when the rule holds`,
  "clause-in-no-state": (i) => `nothing encodes \`${i.name}\`, cite it in a rule file or say in \`notEncoded\` why not`,
  "clause-in-two-states": (i) => `\`${i.name}\` is said not to be encoded, yet ${named(i, ", ")} is said to encode it`,
  "citation-not-marked": (i) => `\`${i.found}\` cites \`${i.name}\`, name it in \`encodedBy\``,
  "mark-without-citation": (i) => `\`${i.found}\` does not cite \`${i.name}\`, take it out of \`encodedBy\``,
  "example-fails": (i) => `example \`${i.name}\` fails: expected ${i.expected}, found ${i.found}`,
  "rules-overlap": (i) => `rules ${named(i, " and ")} hold at once${because(i)}`,
  "never-reached": (i) => `\`${i.name}\` is never reached on the boundary sets, remove it or add an example that reaches it`,
  "unknown-path": (i) => `unknown fact \`${i.name}\`${isPath(i) ? `, give it as \`${nested(i.nearest)}\`` : ""}`,
  "not-an-option": (i) => `expected one of ${named(i, ", ")}, found ${i.found}`,
  "out-of-range": (i) => `\`${i.name}\` leads outside the days from 0001-01-01 to 9999-12-31, the numbers that are held exactly or the lists that are worked out, check the facts`,
  "given-twice": (i) => `\`${i.name}\` is given at ${i.detail} already, give it once`,
  contradiction: (i) => i.names?.length === 1 ? `\`${i.names[0]}\` contradicts itself${because(i)}` : `${named(i, " and ")} contradict one another${because(i)}`
};

const mostInMessage = 50;
const errorCode = "CONTRACT_RULES";
class PolicyError extends Error {
  /** The same in every copy of the package, so that `isPolicyError` knows the errors of all. */
  code = errorCode;
  issues;
  constructor(issues) {
    const more = issues.length - mostInMessage;
    const lines = issues.slice(0, mostInMessage).map(issueInWords);
    super([...lines, ...more > 0 ? [`and ${more} more`] : []].join("\n"));
    this.name = "PolicyError";
    this.issues = Object.freeze(issues.map(frozen));
  }
}
function isPolicyError(error) {
  try {
    return error instanceof Error && error.code === errorCode && "issues" in error;
  } catch {
    return false;
  }
}
const frozen = (issue) => Object.freeze({ ...issue, ...issue.names === void 0 ? {} : { names: Object.freeze([...issue.names]) } });

const decisionIds = [
  "minimum-term",
  "termination-charge",
  "price-rise-exit",
  "change-notice",
  "invoice-dispute",
  "invoice-balance",
  "overcharge-refund",
  "late-payment-interest",
  "late-payment-fees",
  "collection-date",
  "credit-limit",
  "moving-home-refund",
  "moving-home",
  "complaint-response",
  "complaint-escalation",
  "call-charge",
  "call-bill",
  "final-settlement",
  "payment-method",
  "direct-debit-cancellation",
  "cancellation-notice",
  "suspend-or-end",
  "disconnection-effects",
  "notice-service",
  "advance-fees",
  "collection-costs",
  "fair-use",
  "assignment",
  "application",
  "contract-claim"
];

exports.PolicyError = PolicyError;
exports.decisionIds = decisionIds;
exports.isPolicyError = isPolicyError;
exports.issueInWords = issueInWords;
exports.printable = printable;
//# sourceMappingURL=errors-DiCdZaI1.cjs.map
