import { answering } from './answering.ts';
import { checkingRules, loadingPolicies } from './checking.ts';
import { comparingTexts } from './comparing.ts';
import { readingFiles } from './reading.ts';
import type { Target } from './target.ts';

export const targets: readonly Target[] = [answering, checkingRules, loadingPolicies, readingFiles, comparingTexts];
