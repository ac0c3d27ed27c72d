import type { Issue } from '../language/answer/issue.ts';

/** An issue as one of the file of a word. */
export const inWord = (word: string, issue: Issue): Issue => ({ ...issue, file: issue.file ?? `words/${word}` });
