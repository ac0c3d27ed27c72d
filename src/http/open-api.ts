import type { DecisionModel } from '../language/model/decision-model.ts';
import type { JsonSchema } from '../schemas/forms.ts';
import { list, record, text } from '../schemas/shapes.ts';
import { statuses } from './problem.ts';

interface Described {
  readonly decisions: readonly string[];
  readonly modelOf: (decision: string) => DecisionModel;
  readonly stamp: { readonly version: string };
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  /** The ids of readings with their options. */
  readonly readings: Readonly<Record<string, readonly string[]>>;
  readonly title: string;
}

const componentOf = (path: string): string => path.replace('.schema.json', '').replaceAll('/', '.');
const refTo = (component: string): JsonSchema => ({ $ref: `#/components/schemas/${component}` });

/** The document of OpenAPI 3.1 of all that can be asked, from the schemas of the policy. */
export function openApi(policy: Described): JsonSchema {
  const components = Object.fromEntries(
    Object.entries(policy.schemas).map(([path, schema]) => [componentOf(path), asComponent(schema, componentOf(path))]),
  );
  const options = {
    readings: record(
      {},
      Object.fromEntries(Object.entries(policy.readings).map(([id, options]) => [id, { enum: options }])),
    ),
    tables: { type: 'object', title: 'newer tables than those built in' },
    reasons: { enum: ['none', 'short', 'full'], default: 'none', title: 'how much of the why' },
  };
  const asked = (name: string, schema: string) => record({ [name]: refTo(schema) }, options);
  const paths = {
    ...Object.fromEntries(
      policy.decisions.map((id) => [
        `/decisions/${id}`,
        {
          post: {
            operationId: id,
            summary: policy.modelOf(id).question,
            requestBody: bodyOf(asked('facts', `facts.${id}`)),
            responses: responses(refTo(`decisions.${id}`), 'The answer, with as much of the why as was asked for'),
          },
        },
      ]),
    ),
    '/assessment': {
      post: {
        operationId: 'assess',
        summary: "What a customer's file comes to",
        requestBody: bodyOf(asked('file', 'file')),
        responses: responses(refTo('assessment'), 'The assessment, with as much of the why as was asked for'),
      },
    },
    ...Object.fromEntries(
      Object.entries({
        '/decisions': ['decisions', list(record({ id: text(), question: text() }, anything)), 'The decisions'],
        '/facts': ['facts', list(record({ path: text(), title: text() }, anything)), 'The facts'],
        '/clauses': ['clauses', list(record({ id: text(), title: text() }, anything)), 'The clauses'],
        '/health': ['health', record({ status: { const: 'ok' }, version: text() }), 'That it answers'],
      } as const).map(([path, [name, schema, summary]]) => [
        path,
        { get: { operationId: name, summary, responses: { 200: jsonOf(opened(schema), summary) } } },
      ]),
    ),
  };
  return {
    openapi: '3.1.0',
    info: { title: policy.title, version: policy.stamp.version },
    paths,
    components: { schemas: { ...components, Problem: problem } },
  };
}

const anything = {};

/** A list whose entries may have more fields. */
function opened(schema: JsonSchema): JsonSchema {
  const items = schema.items as JsonSchema | undefined;
  return items === undefined ? schema : { ...schema, items: { ...items, additionalProperties: true } };
}

const problem: JsonSchema = {
  ...record(
    { type: { type: 'string' }, title: text(), status: { enum: statuses } },
    { detail: text(), issues: list({ ...record({ code: text(), at: text() }), additionalProperties: true }) },
  ),
};

const jsonOf = (schema: JsonSchema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

const bodyOf = (schema: JsonSchema) => ({ required: true, content: { 'application/json': { schema } } });

const responses = (schema: JsonSchema, description: string) => ({
  200: jsonOf(schema, description),
  default: {
    description: 'Why nothing is answered (RFC 9457)',
    content: { 'application/problem+json': { schema: refTo('Problem') } },
  },
});

/** A schema as a component: what leads to another file leads to its component. */
function asComponent(schema: JsonSchema, own: string): JsonSchema {
  const at = (ref: string): string => {
    const [file = '', place = ''] = ref.split('#');
    const component = file === '' ? own : componentOf(file.replace('../', ''));
    return `#/components/schemas/${component}${place}`;
  };
  const moved = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(moved);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, inner]) => [
        key,
        key === '$ref' && typeof inner === 'string' ? at(inner) : moved(inner),
      ]),
    );
  };
  const { $schema: _, $id: __, ...rest } = schema;
  return moved(rest) as JsonSchema;
}
