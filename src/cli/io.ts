/** All that the command line touches outside itself, so that a test can stand in for it. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly readStdin: () => Promise<string>;
  readonly stdinIsTerminal: boolean;
  readonly readFile: (path: string) => Promise<string>;
  /** The names of the files of a folder. */
  readonly readFolder: (path: string) => Promise<readonly string[]>;
  /** Writes a file, its folders too where they are not there. */
  readonly writeFile: (path: string, text: string) => Promise<void>;
}

/** 0: decided or sound; 1: facts are missing, or a clause reads otherwise; 2: bad input or unsound rules; 3: a fault of the program itself. */
export type ExitCode = 0 | 1 | 2 | 3;

export type Done = (code: ExitCode) => void;
