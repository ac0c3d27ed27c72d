import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { aq as clausesMeant, y as explainAssessment, a6 as linesOf, ar as needInWords, as as factEntry, x as explain } from './core-5K8lLRKF.js';
import { ai as nearest } from './base-DNx-fUJc.js';
import { i as isPolicyError } from './errors-m8cP1QOQ.js';
import { _ as _enum, r as record, b as string, g as unknown } from './zod-CU-wbHkb.js';

function clauseAsData(id, { dictionary, decisions, modelOf }) {
  const ids = clausesMeant(
    id,
    dictionary.ledger.map((row) => row.id)
  );
  if (ids.length === 0) return null;
  const clauses = dictionary.ledger.filter((row) => ids.includes(row.id)).map(({ text: _, ...row }) => row);
  const resting = decisions.filter((decision) => [...modelOf(decision).clauses].some((clause) => ids.includes(clause)));
  return { clauses, decisions: resting.map((decision) => ({ decision, question: modelOf(decision).question })) };
}

const withoutReasons = (decision) => Object.fromEntries(
  Object.keys(decision).filter((key) => key !== "because").map((key) => [key, decision[key]])
);
const each = (answers) => Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, withoutReasons(answer)]));
const assessmentWithoutReasons = (assessment) => ({
  ...assessment,
  decisions: each(assessment.decisions),
  matters: Object.fromEntries(Object.entries(assessment.matters).map(([id, answers]) => [id, each(answers)]))
});

function mcpServerOf({ policy, inner }) {
  const { documents, dictionary, decisions, modelOf } = inner;
  const server = new McpServer(
    { name: "contract-rules", version: inner.stamp.version },
    {
      instructions: `${documents.title ?? "A contract as rules"}. Answers are the contract's own: repeat them with their clauses, and ask for what is missing instead of guessing it.`
    }
  );
  const questions = decisions.map((id) => `${id}: ${modelOf(id).question}`).join("\n");
  const decision = _enum(decisions).describe(`the decision that answers the question:
${questions}`);
  const facts = record(string(), unknown()).describe(
    'what is known, as nested JSON: { "invoice": { "date": "2025-03-10" } }; null is none, and what is not known is left out, never guessed'
  );
  const readings = record(string(), string()).optional().describe("options of readings other than the default, by their ids");
  server.registerTool(
    "decide",
    {
      description: "Answers one question by the contract. An outcome of null is not decided, and `needs` says what is missing.",
      inputSchema: { decision, facts, readings }
    },
    ({ decision: id, facts: given, readings: chosen }) => told(() => withoutReasons(policy.evaluate(id, given, { readings: chosen })))
  );
  server.registerTool(
    "assess",
    {
      description: "Everything that a customer's file comes to, in order of days, and who owes what.",
      inputSchema: { file: facts, readings }
    },
    ({ file, readings: chosen }) => told(() => {
      const assessment = policy.assess(file, { readings: chosen });
      return { ...assessmentWithoutReasons(assessment), inWords: explainAssessment(assessment, policy) };
    })
  );
  server.registerTool(
    "missing",
    {
      description: "What a decision needs to be known that is not given, what each is, and how to give it.",
      inputSchema: { decision, facts, readings }
    },
    ({ decision: id, facts: given, readings: chosen }) => told(() => {
      const { outcome, needs } = policy.evaluate(id, given, { readings: chosen });
      const missing = needs.map((path) => {
        const fact = dictionary.facts.get(path);
        return {
          path,
          ...fact !== void 0 && factEntry(fact),
          inWords: linesOf([needInWords(path, dictionary)]).join("\n")
        };
      });
      return { outcome, missing };
    })
  );
  server.registerTool(
    "explain",
    {
      description: "An answer in plain English: the outcome, what follows, and why, with clauses; why no other outcome, and which reading would change it. Or as one sentence, or as a letter to the customer.",
      inputSchema: { decision, facts, readings, as: _enum(["full", "sentence", "letter"]).optional() }
    },
    ({ decision: id, facts: given, readings: chosen, as }) => told(
      () => explain(policy.evaluate(id, given, { readings: chosen }), { as, policy, facts: given, readings: chosen })
    )
  );
  server.registerTool(
    "clause",
    {
      description: "What a clause says in our words, what encodes it, and what it leaves to a person. Its own sentences stand in the documents.",
      inputSchema: { id: string().describe('the id of the clause, like "S2.16"') }
    },
    ({ id }) => told(() => {
      const row = clauseAsData(id, inner);
      if (row !== null) return row;
      return {
        unknown: id,
        ...nearest(
          id,
          dictionary.ledger.map((clause) => clause.id)
        )
      };
    })
  );
  return server;
}
function told(work) {
  try {
    const given = work();
    if (typeof given === "string") return { content: [{ type: "text", text: given }] };
    return { content: [{ type: "text", text: JSON.stringify(given) }] };
  } catch (error) {
    if (!isPolicyError(error)) throw error;
    return { isError: true, content: [{ type: "text", text: error.message }] };
  }
}

export { mcpServerOf };
//# sourceMappingURL=server-YCaZuA1Y.js.map
