/** All that the command line touches outside itself, so that a test can stand in for it. */
export interface Io {
  /** Prints on standard output; more should wait until that is done. */
  readonly out: (text: string) => void | Promise<void>;
  readonly err: (text: string) => void;
  /** Awaited last: rejects where something could not be printed. */
  readonly flushed: () => Promise<void>;
  /** Standard input, or so much of it that it is longer than `most` bytes. */
  readonly readStdin: (most: number) => Promise<Uint8Array>;
  readonly stdinIsTerminal: boolean;
  /** A file, or so much of it that it is longer than `most` bytes. */
  readonly readFile: (path: string, most: number) => Promise<Uint8Array>;
  /** The names of the files of a folder. */
  readonly readFolder: (path: string) => Promise<readonly string[]>;
  /** The files of a folder and of those in it, from the folder on; rejects with `ENOTDIR` for a file. */
  readonly filesUnder: (path: string) => Promise<readonly string[]>;
  /** The answer to a question that is put on the terminal; `null` where there is none to put it on. */
  readonly ask: (question: string) => Promise<string | null>;
  /** Writes files by their names in a folder, with the folders that are not there: all of them or, where it throws, none. */
  readonly writeFiles: (folder: string, files: Readonly<Record<string, string>>) => void;
  readonly streams: Streams;
}

/** What is read and written as it comes, however much. */
export interface Streams {
  /** Standard input; it is read as a whole or as it comes. */
  readonly in: AsyncIterable<Uint8Array>;
  /** Prints bytes on standard output; resolves when more may follow. */
  readonly out: (bytes: Uint8Array) => Promise<void>;
  /** Whether nothing that is printed arrives any more. */
  readonly isCut: () => boolean;
  readonly stderrIsTerminal: boolean;
  /** The module that threads run: `cli/batch/worker.ts`. */
  readonly worker: URL;
  /** That of threads that try mutants: `cli/mutate/worker.ts`. */
  readonly mutantWorker: URL;
}

/**
 * 0: decided or sound; 1: facts are missing, a clause reads otherwise, or a case failed; 2: bad input, unsound rules, or output that could not be written;
 * 3: a fault of the program itself.
 */
export type ExitCode = 0 | 1 | 2 | 3;

export type Done = (code: ExitCode) => void;
