import { y as pointer } from './base-DNx-fUJc.js';

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
      else if (take(escaped) === null) fail("an escape");
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
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
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
  at: pointer(path),
  name: String(path.at(-1)),
  detail: placeOf(firstAt, text)
});
function lineAndColumn(at, text) {
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  return `line ${lines.length}, column ${lines.at(-1).length + 1}`;
}

export { parseJson as p };
//# sourceMappingURL=parse-json-CYdDjLwt.js.map
