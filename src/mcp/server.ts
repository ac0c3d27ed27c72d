import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import * as z from 'zod';
import { factEntry } from '../dictionary-as-data.ts';
import { needInWords } from '../explain/need-in-words.ts';
import { linesOf } from '../explain/outline.ts';
import { explain, explainAssessment } from '../index.ts';
import type { InnerPolicy } from '../inner-policy.ts';
import { nearest } from '../language/answer/nearest.ts';
import { isPolicyError } from '../language/answer/policy-error.ts';
import type { Policy } from '../policy-interface.ts';
import { clauseAsData } from './clause-as-data.ts';
import { assessmentWithoutReasons, withoutReasons } from './without-reasons.ts';

/** A policy as the tools of an assistant: what it answers and by which clauses, as data and in words. */
export function mcpServerOf({ policy, inner }: { policy: Policy; inner: InnerPolicy }): McpServer {
  const { documents, dictionary, decisions, modelOf } = inner;
  const server = new McpServer(
    { name: 'contract-rules', version: inner.stamp.version },
    {
      instructions: `${documents.title ?? 'A contract as rules'}. Answers are the contract's own: repeat them with their clauses, and ask for what is missing instead of guessing it.`,
    },
  );
  const questions = decisions.map((id) => `${id}: ${modelOf(id).question}`).join('\n');
  const decision = z
    .enum(decisions as [string, ...string[]])
    .describe(`the decision that answers the question:\n${questions}`);
  const facts = z
    .record(z.string(), z.unknown())
    .describe(
      'what is known, as nested JSON: { "invoice": { "date": "2025-03-10" } }; null is none, and what is not known is left out, never guessed',
    );
  const readings = z
    .record(z.string(), z.string())
    .optional()
    .describe('options of readings other than the default, by their ids');

  server.registerTool(
    'decide',
    {
      description:
        'Answers one question by the contract. An outcome of null is not decided, and `needs` says what is missing.',
      inputSchema: { decision, facts, readings },
    },
    ({ decision: id, facts: given, readings: chosen }) =>
      told(() => withoutReasons(policy.evaluate(id, given, { readings: chosen }))),
  );
  server.registerTool(
    'assess',
    {
      description: "Everything that a customer's file comes to, in order of days, and who owes what.",
      inputSchema: { file: facts, readings },
    },
    ({ file, readings: chosen }) =>
      told(() => {
        const assessment = policy.assess(file, { readings: chosen });
        return { ...assessmentWithoutReasons(assessment), inWords: explainAssessment(assessment, policy) };
      }),
  );
  server.registerTool(
    'missing',
    {
      description: 'What a decision needs to be known that is not given, what each is, and how to give it.',
      inputSchema: { decision, facts, readings },
    },
    ({ decision: id, facts: given, readings: chosen }) =>
      told(() => {
        const { outcome, needs } = policy.evaluate(id, given, { readings: chosen });
        const missing = needs.map((path) => {
          const fact = dictionary.facts.get(path);
          return {
            path,
            ...(fact !== undefined && factEntry(fact)),
            inWords: linesOf([needInWords(path, dictionary)]).join('\n'),
          };
        });
        return { outcome, missing };
      }),
  );
  server.registerTool(
    'explain',
    {
      description:
        'An answer in plain English: the outcome, what follows, and why, with clauses; why no other outcome, and which reading would change it. Or as one sentence, or as a letter to the customer.',
      inputSchema: { decision, facts, readings, as: z.enum(['full', 'sentence', 'letter']).optional() },
    },
    ({ decision: id, facts: given, readings: chosen, as }) =>
      told(() =>
        explain(policy.evaluate(id, given, { readings: chosen }), { as, policy, facts: given, readings: chosen }),
      ),
  );
  server.registerTool(
    'clause',
    {
      description:
        'What a clause says in our words, what encodes it, and what it leaves to a person. Its own sentences stand in the documents.',
      inputSchema: { id: z.string().describe('the id of the clause, like "S2.16"') },
    },
    ({ id }) =>
      told(() => {
        const row = clauseAsData(id, inner);
        if (row !== null) return row;
        return {
          unknown: id,
          ...nearest(
            id,
            dictionary.ledger.map((clause) => clause.id),
          ),
        };
      }),
  );
  return server;
}

/** What a tool gives, as text and as data; what is refused is told with all its issues, so that it can be mended. */
function told(work: () => object | string): CallToolResult {
  try {
    const given = work();
    if (typeof given === 'string') return { content: [{ type: 'text', text: given }] };
    return { content: [{ type: 'text', text: JSON.stringify(given) }] };
  } catch (error) {
    if (!isPolicyError(error)) throw error;
    return { isError: true, content: [{ type: 'text', text: error.message }] };
  }
}
