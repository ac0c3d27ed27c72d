/** Where a text goes wrong as JSON, and what should stand there. */
export interface JsonFault {
  readonly at: number;
  readonly expected: string;
}

/** A key that stands twice in one object. */
export interface RepeatedKey {
  /** The keys and places that lead to it. */
  readonly path: readonly (string | number)[];
  readonly firstAt: number;
}

/** A list or an object that is not closed yet. */
interface Open {
  readonly isList: boolean;
  /** Where each key of an object stands. */
  readonly keys: Map<string, number>;
  /** The key or the place of what is read. */
  key: string | number;
}

/** So many are told of one text. */
const mostRepeated = 50;

/**
 * Reads through a text that should be JSON for what `JSON.parse` does not tell: where it goes wrong, and which keys stand twice in
 * an object, of which it would take the last. What the text holds is left to `JSON.parse`.
 */
export function scanJson(text: string): { readonly fault: JsonFault } | { readonly repeated: readonly RepeatedKey[] } {
  const repeated: RepeatedKey[] = [];
  const open: Open[] = [];
  let at = 0;
  let awaitsValue = true;

  const take = (token: RegExp): string | null => {
    token.lastIndex = at;
    const [found] = token.exec(text) ?? [];
    if (found === undefined) return null;
    at += found.length;
    return found;
  };
  const isNext = (mark: string): boolean => {
    take(space);
    if (text[at] !== mark) return false;
    at++;
    return true;
  };
  const fail = (expected: string): never => {
    throw new Fault(at, expected);
  };

  function takeString(): string {
    const start = at;
    at++;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === 0x22) break;
      if (Number.isNaN(code)) fail('`"`');
      if (code < 0x20) fail('no control character');
      if (code !== 0x5c) at++;
      else if (take(escaped) === null) fail('an escape');
    }
    at++;
    return text.slice(start, at);
  }

  function takeKey(object: Open): void {
    take(space);
    const firstAt = at;
    if (text[at] !== '"') fail('a key in double quotes');
    const quoted = takeString();
    const key = quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
    object.key = key;
    const before = object.keys.get(key);
    if (before === undefined) object.keys.set(key, firstAt);
    else if (repeated.length < mostRepeated) repeated.push({ path: open.map((one) => one.key), firstAt: before });
    if (!isNext(':')) fail('`:`');
  }

  /** Reads a value, or only the beginning of one that holds others. */
  function begin(): void {
    if (isNext('{')) {
      const object = { isList: false, keys: new Map<string, number>(), key: '' };
      open.push(object);
      if (isNext('}')) end();
      else {
        takeKey(object);
        awaitsValue = true;
      }
    } else if (isNext('[')) {
      open.push({ isList: true, keys: none, key: 0 });
      if (isNext(']')) end();
      else awaitsValue = true;
    } else {
      if (text[at] === '"') takeString();
      else if (take(word) === null) fail('a value');
      awaitsValue = false;
    }
  }
  function end(): void {
    open.pop();
    awaitsValue = false;
  }
  try {
    do {
      begin();
      while (!awaitsValue && open.length > 0) {
        const last = open.at(-1) as Open;
        if (isNext(',')) {
          if (last.isList) (last.key as number)++;
          else takeKey(last);
          awaitsValue = true;
        } else if (isNext(last.isList ? ']' : '}')) end();
        else fail(last.isList ? '`,` or `]`' : '`,` or `}`');
      }
    } while (awaitsValue);
    take(space);
    if (at < text.length) fail('the end');
    return { repeated };
  } catch (error) {
    if (error instanceof Fault) return { fault: error };
    throw error;
  }
}

class Fault {
  constructor(
    readonly at: number,
    readonly expected: string,
  ) {}
}

const none: Map<string, number> = new Map();
const space = /[ \t\n\r]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const word = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
