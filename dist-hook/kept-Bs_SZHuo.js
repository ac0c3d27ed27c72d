import { v as isRecord } from './base-DNx-fUJc.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';

const keptText = ({ seconds, claims }) => `{
"seconds": ${seconds},
"claims": [
${claims.map(lineOf).join(",\n")}
]
}
`;
const lineOf = ({ claim, seconds }) => JSON.stringify({ seconds: Number(seconds.toFixed(1)), claim });
function keptProofs(content, file) {
  if (isRecord(content) && typeof content.seconds === "number" && Array.isArray(content.claims))
    return content;
  const expected = "what `prove --keep` wrote";
  throw new PolicyError([{ code: "malformed", at: "", file, expected, found: "something else" }]);
}

export { keptProofs, keptText };
//# sourceMappingURL=kept-Bs_SZHuo.js.map
