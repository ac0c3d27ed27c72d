import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { b as innerOf, c as contract, aN as dictionaryAsData } from './core-5K8lLRKF.js';
import { p as parseJson } from './parse-json-CYdDjLwt.js';
import { v as isRecord, x as kindOf, ai as nearest } from './base-DNx-fUJc.js';
import { a as issueInWords, P as PolicyError, i as isPolicyError } from './errors-m8cP1QOQ.js';
import { r as record, t as text, l as list, s as schemasOf } from './policy-schemas-LaxKEi-0.js';
import { G as lazily } from './evaluation-3mlOUAof.js';

const base = "https://invictanet.example/contract-rules/problems/";
const kinds = {
  "bad-input": [422, "What was given is refused"],
  "not-json": [400, "The body is no JSON"],
  "unknown-place": [404, "There is nothing here"],
  "unknown-decision": [404, "There is no such decision"],
  "other-method": [405, "This is asked with another method"],
  "too-large": [413, "The body is too large"],
  "other-media-type": [415, "The body is to be application/json"],
  fault: [500, "A fault of the program itself"]
};
const statuses = [...new Set(Object.values(kinds).map(([status]) => status))].sort();
function problemOf(kind, told = {}) {
  const [status, title] = kinds[kind];
  const words = told.issues?.slice(0, 20).map(issueInWords).join("\n");
  return { type: base + kind, title, status, ...words !== void 0 && { detail: words }, ...told };
}
const problemResponse = (problem, headers = {}) => new Response(JSON.stringify(problem), {
  status: problem.status,
  headers: { "content-type": "application/problem+json", ...headers }
});

async function askedBody(request, name) {
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(request.headers.get("content-type") ?? ""))
    return problemResponse(problemOf("other-media-type"));
  const read = textIn(await request.arrayBuffer());
  if (read === null) return problemResponse(problemOf("not-json", { detail: "text in UTF-8 was expected" }));
  const parsed = parseJson(read);
  if ("issues" in parsed) return problemResponse(problemOf("not-json", { issues: parsed.issues }));
  const issues = issuesOfForm(parsed.content, name);
  if (issues.length > 0) throw new PolicyError(issues);
  const { [name]: given, ...options } = parsed.content;
  return {
    answer(call) {
      try {
        return call(given, { reasons: "none", ...options });
      } catch (error) {
        if (!isPolicyError(error)) throw error;
        const inOptions = (at) => /^\/(?:readings|tables|reasons)(?:\/|$)/.test(at) && !isFact(given, at);
        throw new PolicyError(
          error.issues.map((issue) => inOptions(issue.at) ? issue : { ...issue, at: `/${name}${issue.at}` })
        );
      }
    }
  };
}
const isFact = (given, at) => isRecord(given) && Object.hasOwn(given, at.split("/")[1] ?? "");
function textIn(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
function issuesOfForm(content, name) {
  const keys = [name, "readings", "tables", "reasons"];
  if (!isRecord(content))
    return [{ code: "wrong-type", at: "", expected: `an object with \`${name}\``, found: kindOf(content) }];
  const unknown = Object.keys(content).filter((key) => !keys.includes(key));
  return [
    ...Object.hasOwn(content, name) ? [] : [{ code: "missing", at: `/${name}`, name }],
    ...unknown.map((key) => ({ code: "unknown-key", at: `/${key}`, name: key, ...nearest(key, keys) }))
  ];
}

const escaped = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
function docsPage(document) {
  const { title, version } = document.info;
  const rows = Object.entries(document.paths).flatMap(
    ([path, operations]) => Object.entries(operations).map(
      ([method, { summary }]) => `<tr><td>${method.toUpperCase()}</td><td><code>${escaped(path)}</code></td><td>${escaped(summary)}</td></tr>`
    )
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<h1>${escaped(title)}</h1>
<p>Version ${escaped(version)}. Bodies and answers are described in <a href="openapi.json">openapi.json</a>; what is refused comes as
<code>application/problem+json</code> with all its issues.</p>
<table><thead><tr><th>method</th><th>place</th><th>answers</th></tr></thead><tbody>
${rows.join("\n")}
</tbody></table>
</html>
`;
}

class Metrics {
  #requests = /* @__PURE__ */ new Map();
  #decisions = /* @__PURE__ */ new Map();
  #milliseconds = 0;
  #timed = 0;
  count(method, route, status, milliseconds) {
    add(this.#requests, `method="${method}",route="${route}",status="${status}"`);
    if (milliseconds === null) return;
    this.#milliseconds += milliseconds;
    this.#timed += 1;
  }
  countDecision(decision, isDecided) {
    add(this.#decisions, `decision="${decision}",decided="${isDecided}"`);
  }
  text() {
    return [
      "# TYPE contract_rules_requests_total counter",
      ...linesOf("contract_rules_requests_total", this.#requests),
      "# TYPE contract_rules_decisions_total counter",
      ...linesOf("contract_rules_decisions_total", this.#decisions),
      "# TYPE contract_rules_request_seconds summary",
      `contract_rules_request_seconds_sum ${this.#milliseconds / 1e3}`,
      `contract_rules_request_seconds_count ${this.#timed}`,
      ""
    ].join("\n");
  }
}
const add = (counts, labels) => {
  counts.set(labels, (counts.get(labels) ?? 0) + 1);
};
const linesOf = (name, counts) => [...counts].map(([labels, count]) => `${name}{${labels}} ${count}`);

const componentOf = (path) => path.replace(".schema.json", "").replaceAll("/", ".");
const refTo = (component) => ({ $ref: `#/components/schemas/${component}` });
function openApi(policy) {
  const components = Object.fromEntries(
    Object.entries(policy.schemas).map(([path, schema]) => [componentOf(path), asComponent(schema, componentOf(path))])
  );
  const options = {
    readings: record(
      {},
      Object.fromEntries(Object.entries(policy.readings).map(([id, options2]) => [id, { enum: options2 }]))
    ),
    tables: { type: "object", title: "newer tables than those built in" },
    reasons: { enum: ["none", "short", "full"], default: "none", title: "how much of the why" }
  };
  const asked = (name, schema) => record({ [name]: refTo(schema) }, options);
  const paths = {
    ...Object.fromEntries(
      policy.decisions.map((id) => [
        `/decisions/${id}`,
        {
          post: {
            operationId: id,
            summary: policy.modelOf(id).question,
            requestBody: bodyOf(asked("facts", `facts.${id}`)),
            responses: responses(refTo(`decisions.${id}`), "The answer, with as much of the why as was asked for")
          }
        }
      ])
    ),
    "/assessment": {
      post: {
        operationId: "assess",
        summary: "What a customer's file comes to",
        requestBody: bodyOf(asked("file", "file")),
        responses: responses(refTo("assessment"), "The assessment, with as much of the why as was asked for")
      }
    },
    ...Object.fromEntries(
      Object.entries({
        "/decisions": ["decisions", list(record({ id: text(), question: text() }, anything)), "The decisions"],
        "/facts": ["facts", list(record({ path: text(), title: text() }, anything)), "The facts"],
        "/clauses": ["clauses", list(record({ id: text(), title: text() }, anything)), "The clauses"],
        "/health": ["health", record({ status: { const: "ok" }, version: text() }), "That it answers"]
      }).map(([path, [name, schema, summary]]) => [
        path,
        { get: { operationId: name, summary, responses: { 200: jsonOf(opened(schema), summary) } } }
      ])
    )
  };
  return {
    openapi: "3.1.0",
    info: { title: policy.title, version: policy.stamp.version },
    paths,
    components: { schemas: { ...components, Problem: problem } }
  };
}
const anything = {};
function opened(schema) {
  const items = schema.items;
  return items === void 0 ? schema : { ...schema, items: { ...items, additionalProperties: true } };
}
const problem = {
  ...record(
    { type: { type: "string" }, title: text(), status: { enum: statuses } },
    { detail: text(), issues: list({ ...record({ code: text(), at: text() }), additionalProperties: true }) }
  )
};
const jsonOf = (schema, description) => ({
  description,
  content: { "application/json": { schema } }
});
const bodyOf = (schema) => ({ required: true, content: { "application/json": { schema } } });
const responses = (schema, description) => ({
  200: jsonOf(schema, description),
  default: {
    description: "Why nothing is answered (RFC 9457)",
    content: { "application/problem+json": { schema: refTo("Problem") } }
  }
});
function asComponent(schema, own) {
  const at = (ref) => {
    const [file = "", place = ""] = ref.split("#");
    const component = file === "" ? own : componentOf(file.replace("../", ""));
    return `#/components/schemas/${component}${place}`;
  };
  const moved = (part) => {
    if (Array.isArray(part)) return part.map(moved);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, inner]) => [
        key,
        key === "$ref" && typeof inner === "string" ? at(inner) : moved(inner)
      ])
    );
  };
  const { $schema: _, $id: __, ...rest } = schema;
  return moved(rest);
}

function appOf(options = {}) {
  const { mostBytes = 1e6, log, now } = options;
  const given = options.policy === void 0 ? null : innerOf(options.policy);
  const policy = /* @__PURE__ */ lazily(() => given ?? contract());
  const document = /* @__PURE__ */ lazily(() => {
    const { decisions, modelOf, stamp, dictionary, documents } = policy();
    const readings = [...dictionary.readings.values()].map(({ id, options: options2 }) => [id, options2.map((one) => one.id)]);
    const title = documents.title ?? "A contract as rules";
    const schemas = schemasOf(policy());
    return openApi({ decisions, modelOf, stamp, schemas, readings: Object.fromEntries(readings), title });
  });
  const data = /* @__PURE__ */ lazily(() => dictionaryAsData(policy()));
  const kept = {
    "/decisions": textOf(() => data().decisions),
    "/facts": textOf(() => data().facts),
    "/clauses": textOf(() => data().clauses),
    "/openapi.json": textOf(document)
  };
  const page = /* @__PURE__ */ lazily(() => docsPage(document()));
  const metrics = new Metrics();
  const app2 = new Hono();
  app2.use(async (context, next) => {
    const began = now?.();
    await next();
    const { method } = context.req;
    const { status } = context.res;
    const route = routeOf(new URL(context.req.url).pathname, policy().decisions);
    const milliseconds = now === void 0 || began === void 0 ? null : now() - began;
    metrics.count(method, route, status, milliseconds);
    log?.({ method, route, status, milliseconds });
  });
  const tooLarge = () => problemResponse(problemOf("too-large"));
  const counted = bodyLimit({ maxSize: mostBytes, onError: tooLarge });
  app2.use((context, next) => {
    const length = toldLength(context.req.raw.headers);
    return length === null ? counted(context, next) : length > mostBytes ? Promise.resolve(tooLarge()) : next();
  });
  app2.onError((error) => {
    if (!isPolicyError(error)) return problemResponse(problemOf("fault"));
    const isUnknown = error.issues.some(({ code, at }) => code === "unknown-decision" && at === "");
    return problemResponse(problemOf(isUnknown ? "unknown-decision" : "bad-input", { issues: error.issues }));
  });
  app2.notFound((context) => {
    const route = routeOf(new URL(context.req.url).pathname, policy().decisions);
    if (route === "unknown") return problemResponse(problemOf("unknown-place"));
    const allow = route.startsWith("/decisions/") || route === "/assessment" ? "POST" : "GET";
    return problemResponse(problemOf("other-method"), { allow });
  });
  app2.post("/decisions/:id", async (context) => {
    const id = context.req.param("id");
    policy().modelOf(id);
    const asked = await askedBody(context.req.raw, "facts");
    if (asked instanceof Response) return asked;
    const decision = asked.answer((facts, how) => policy().evaluate(id, facts, how));
    metrics.countDecision(id, decision.outcome !== null);
    return context.json(decision);
  });
  app2.post("/assessment", async (context) => {
    const asked = await askedBody(context.req.raw, "file");
    if (asked instanceof Response) return asked;
    return context.json(asked.answer((file, how) => policy().assess(file, how)));
  });
  for (const [place, text] of Object.entries(kept))
    app2.get(place, (context) => context.body(text(), 200, { "content-type": "application/json" }));
  app2.get("/docs", (context) => context.html(page()));
  app2.get("/health", (context) => context.json({ status: "ok", version: policy().stamp.version }));
  app2.get("/metrics", (context) => context.text(metrics.text()));
  return app2;
}
const textOf = (content) => lazily(() => JSON.stringify(content()));
const places = ["/assessment", "/decisions", "/facts", "/clauses", "/openapi.json", "/docs", "/health", "/metrics"];
function toldLength(headers) {
  const told = headers.get("content-length");
  if (told === null || headers.has("transfer-encoding")) return null;
  return /^\d{1,15}$/.test(told) ? Number(told) : Number.POSITIVE_INFINITY;
}
function routeOf(path, decisions) {
  if (places.includes(path)) return path;
  const [, first, id = "", ...more] = path.split("/");
  return first === "decisions" && more.length === 0 && decisions.includes(id) ? path : "unknown";
}
const app = appOf();

export { app, appOf };
//# sourceMappingURL=http.js.map
