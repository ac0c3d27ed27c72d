import type { ExitCode, Io, Streams } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Files by path, a folder being what comes before the last slash; `stdin` as text, or `null` for a terminal. */
export interface Outside {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string | Uint8Array | null;
  /** What is answered to a question; `null` where there is no terminal. */
  readonly answer?: string | null;
  /** Takes what is written, by path. */
  readonly written?: Map<string, string>;
  /** What threads run. */
  readonly worker?: URL;
}

const noThreads = new URL('file:///no-threads');

/** For commands that read and write nothing as it comes. */
export const noStreams: Streams = {
  in: pieces(new Uint8Array()),
  out: async () => {},
  isCut: () => false,
  stderrIsTerminal: false,
  worker: noThreads,
  mutantWorker: noThreads,
};

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Runs a command line, or its words, on files that are not there. */
export async function cli(
  line: string | readonly string[],
  { files = {}, stdin = null, written = new Map(), answer = null, worker = noThreads }: Outside = {},
): Promise<Ran> {
  let out = '';
  let err = '';
  const io: Io = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    flushed: async () => {},
    readStdin: async () => bytesOf(stdin ?? ''),
    stdinIsTerminal: stdin === null,
    readFile: async (path) => bytesOf(files[path] ?? missing(path)),
    readFolder: async (path) => {
      const names = Object.keys(files).filter((file) => file.startsWith(`${path}/`));
      return names.length === 0 ? missing(path) : names.map((file) => file.slice(path.length + 1));
    },
    filesUnder: async (path) => {
      if (path in files) throw Object.assign(new Error('ENOTDIR'), { code: 'ENOTDIR' });
      const names = Object.keys(files).filter((file) => file.startsWith(`${path}/`));
      return names.length === 0 ? missing(path) : names.map((file) => file.slice(path.length + 1));
    },
    ask: async () => answer,
    writeFiles(folder, texts) {
      for (const [name, text] of Object.entries(texts)) written.set(`${folder.replace(/\/$/, '')}/${name}`, text);
    },
    streams: {
      ...noStreams,
      in: pieces(bytesOf(stdin ?? '')),
      async out(bytes) {
        out += new TextDecoder().decode(bytes);
      },
      worker,
    },
  };
  const code = await run(typeof line === 'string' ? line.split(' ').filter(Boolean) : line, io);
  return { code, out, err };
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const missing = (path: string): never => {
  throw Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' });
};
