import { plainCharacters } from './normal-text.ts';

/** A longer line has lost its line ends. */
const longest = 1000;

/** The space before a capital, and before a number that a capital follows: where the line ends of a long line may have been. */
const beforeCapital = / (?=\d{1,3}(?:\.\d{1,3})*\.? [A-Z])|(?<!(?:^| )\d{1,3}(?:\.\d{1,3})*\.?) (?=["'(]?[A-Z])/;

/**
 * The lines of a file in plain characters. A line is broken also before a bullet, before a clause number that follows a colon,
 * semicolon or full stop, and where another file was put after it without a line end. To break one too often does no harm.
 */
export const asLines = (file: string): string[] =>
  plainCharacters(file)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?<=[a-z)"'][.!?])(?=1\. ?[A-Z])/g, '\n\n')
    .split('\n')
    .flatMap((line) => (line.length > longest ? line.split(beforeCapital) : [line]))
    .join('\n')
    .replace(/(?<=\S) (?=[\u2022\u2023\u2043\u25aa\u25cf\u25e6] )/g, '\n')
    .replace(/(?<=[:;.](?: (?:and|or))?) (?=\d+(?:\.\d+)+\.? \S)/g, '\n')
    .split('\n');
