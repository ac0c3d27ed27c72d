import { Option } from 'commander';
import { howMuch } from '../language/answer/told-less.ts';

/** How much of the why is brought. */
export const reasonsOption = (): Option =>
  new Option('--reasons <how-much>', 'how much of the why is brought').choices(howMuch).default('full');
