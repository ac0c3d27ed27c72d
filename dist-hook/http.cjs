'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var hono = require('hono');
var bodyLimit = require('hono/body-limit');
var core = require('./core-CO30Xvem.cjs');
var base$1 = require('./base-CcmR8VZ4.cjs');
var errors = require('./errors-DiCdZaI1.cjs');
var policySchemas = require('./policy-schemas-_GEzeBo_.cjs');
var evaluation = require('./evaluation-CfYnuTfM.cjs');

const mostRepeated = 50;
function scanJson(text) {
  const repeated = [];
  const open = [];
  let at = 0;
  let awaitsValue = true;
  const take = (token) => {
    token.lastIndex = at;
    const [found] = token.exec(text) ?? [];
    if (found === void 0) return null;
    at += found.length;
    return found;
  };
  const isNext = (mark) => {
    take(space);
    if (text[at] !== mark) return false;
    at++;
    return true;
  };
  const fail = (expected) => {
    throw new Fault(at, expected);
  };
  function takeString() {
    const start = at;
    at++;
    for (; ; ) {
      const code = text.charCodeAt(at);
      if (code === 34) break;
      if (Number.isNaN(code)) fail('`"`');
      if (code < 32) fail("no control character");
      if (code !== 92) at++;
      else if (take(escaped$1) === null) fail("an escape");
    }
    at++;
    return text.slice(start, at);
  }
  function takeKey(object) {
    take(space);
    const firstAt = at;
    if (text[at] !== '"') fail("a key in double quotes");
    const quoted = takeString();
    const key = quoted.includes("\\") ? JSON.parse(quoted) : quoted.slice(1, -1);
    object.key = key;
    const before = object.keys.get(key);
    if (before === void 0) object.keys.set(key, firstAt);
    else if (repeated.length < mostRepeated) repeated.push({ path: open.map((one) => one.key), firstAt: before });
    if (!isNext(":")) fail("`:`");
  }
  function begin() {
    if (isNext("{")) {
      const object = { isList: false, keys: /* @__PURE__ */ new Map(), key: "" };
      open.push(object);
      if (isNext("}")) end();
      else {
        takeKey(object);
        awaitsValue = true;
      }
    } else if (isNext("[")) {
      open.push({ isList: true, keys: none, key: 0 });
      if (isNext("]")) end();
      else awaitsValue = true;
    } else {
      if (text[at] === '"') takeString();
      else if (take(word) === null) fail("a value");
      awaitsValue = false;
    }
  }
  function end() {
    open.pop();
    awaitsValue = false;
  }
  try {
    do {
      begin();
      while (!awaitsValue && open.length > 0) {
        const last = open.at(-1);
        if (isNext(",")) {
          if (last.isList) last.key++;
          else takeKey(last);
          awaitsValue = true;
        } else if (isNext(last.isList ? "]" : "}")) end();
        else fail(last.isList ? "`,` or `]`" : "`,` or `}`");
      }
    } while (awaitsValue);
    take(space);
    if (at < text.length) fail("the end");
    return { repeated };
  } catch (error) {
    if (error instanceof Fault) return { fault: error };
    throw error;
  }
}
class Fault {
  constructor(at, expected) {
    this.at = at;
    this.expected = expected;
  }
  at;
  expected;
}
const none = /* @__PURE__ */ new Map();
const space = /[ \t\n\r]*/y;
const escaped$1 = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const word = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function parseJson(text, placeOf = lineAndColumn) {
  const malformed = (found) => ({ issues: [{ code: "malformed", at: "", expected: "JSON", found }] });
  if (text.trim() === "") return malformed("nothing");
  const scanned = scanJson(text);
  if ("fault" in scanned) return malformed(inWords(scanned.fault, text, placeOf));
  if (scanned.repeated.length > 0) return { issues: scanned.repeated.map((key) => givenTwice(key, text, placeOf)) };
  return { content: JSON.parse(text) };
}
function inWords({ at, expected }, text, placeOf) {
  const character = text.codePointAt(at);
  const token = character === void 0 ? "end" : `token ${JSON.stringify(String.fromCodePoint(character))}`;
  return `unexpected ${token} at ${placeOf(at, text)}, where ${expected} should stand`;
}
const givenTwice = ({ path, firstAt }, text, placeOf) => ({
  code: "given-twice",
  at: base$1.pointer(path),
  name: String(path.at(-1)),
  detail: placeOf(firstAt, text)
});
function lineAndColumn(at, text) {
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  return `line ${lines.length}, column ${lines.at(-1).length + 1}`;
}

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
  const words = told.issues?.slice(0, 20).map(errors.issueInWords).join("\n");
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
  if (issues.length > 0) throw new errors.PolicyError(issues);
  const { [name]: given, ...options } = parsed.content;
  return {
    answer(call) {
      try {
        return call(given, { reasons: "none", ...options });
      } catch (error) {
        if (!errors.isPolicyError(error)) throw error;
        const inOptions = (at) => /^\/(?:readings|tables|reasons)(?:\/|$)/.test(at) && !isFact(given, at);
        throw new errors.PolicyError(
          error.issues.map((issue) => inOptions(issue.at) ? issue : { ...issue, at: `/${name}${issue.at}` })
        );
      }
    }
  };
}
const isFact = (given, at) => base$1.isRecord(given) && Object.hasOwn(given, at.split("/")[1] ?? "");
function textIn(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
function issuesOfForm(content, name) {
  const keys = [name, "readings", "tables", "reasons"];
  if (!base$1.isRecord(content))
    return [{ code: "wrong-type", at: "", expected: `an object with \`${name}\``, found: base$1.kindOf(content) }];
  const unknown = Object.keys(content).filter((key) => !keys.includes(key));
  return [
    ...Object.hasOwn(content, name) ? [] : [{ code: "missing", at: `/${name}`, name }],
    ...unknown.map((key) => ({ code: "unknown-key", at: `/${key}`, name: key, ...base$1.nearest(key, keys) }))
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
    readings: policySchemas.record(
      {},
      Object.fromEntries(Object.entries(policy.readings).map(([id, options2]) => [id, { enum: options2 }]))
    ),
    tables: { type: "object", title: "newer tables than those built in" },
    reasons: { enum: ["none", "short", "full"], default: "none", title: "how much of the why" }
  };
  const asked = (name, schema) => policySchemas.record({ [name]: refTo(schema) }, options);
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
        "/decisions": ["decisions", policySchemas.list(policySchemas.record({ id: policySchemas.text(), question: policySchemas.text() }, anything)), "The decisions"],
        "/facts": ["facts", policySchemas.list(policySchemas.record({ path: policySchemas.text(), title: policySchemas.text() }, anything)), "The facts"],
        "/clauses": ["clauses", policySchemas.list(policySchemas.record({ id: policySchemas.text(), title: policySchemas.text() }, anything)), "The clauses"],
        "/health": ["health", policySchemas.record({ status: { const: "ok" }, version: policySchemas.text() }), "That it answers"]
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
  ...policySchemas.record(
    { type: { type: "string" }, title: policySchemas.text(), status: { enum: statuses } },
    { detail: policySchemas.text(), issues: policySchemas.list({ ...policySchemas.record({ code: policySchemas.text(), at: policySchemas.text() }), additionalProperties: true }) }
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
  const given = options.policy === void 0 ? null : core.innerOf(options.policy);
  const policy = /* @__PURE__ */ evaluation.lazily(() => given ?? core.contract());
  const document = /* @__PURE__ */ evaluation.lazily(() => {
    const { decisions, modelOf, stamp, dictionary, documents } = policy();
    const readings = [...dictionary.readings.values()].map(({ id, options: options2 }) => [id, options2.map((one) => one.id)]);
    const title = documents.title ?? "A contract as rules";
    const schemas = policySchemas.schemasOf(policy());
    return openApi({ decisions, modelOf, stamp, schemas, readings: Object.fromEntries(readings), title });
  });
  const data = /* @__PURE__ */ evaluation.lazily(() => core.dictionaryAsData(policy()));
  const kept = {
    "/decisions": textOf(() => data().decisions),
    "/facts": textOf(() => data().facts),
    "/clauses": textOf(() => data().clauses),
    "/openapi.json": textOf(document)
  };
  const page = /* @__PURE__ */ evaluation.lazily(() => docsPage(document()));
  const metrics = new Metrics();
  const app2 = new hono.Hono();
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
  const counted = bodyLimit.bodyLimit({ maxSize: mostBytes, onError: tooLarge });
  app2.use((context, next) => {
    const length = toldLength(context.req.raw.headers);
    return length === null ? counted(context, next) : length > mostBytes ? Promise.resolve(tooLarge()) : next();
  });
  app2.onError((error) => {
    if (!errors.isPolicyError(error)) return problemResponse(problemOf("fault"));
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
const textOf = (content) => evaluation.lazily(() => JSON.stringify(content()));
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

exports.app = app;
exports.appOf = appOf;
//# sourceMappingURL=http.cjs.map
