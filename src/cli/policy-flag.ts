import { Option } from 'commander';

/** Which policy a command is about, the same way for all that can be about another. */
export const policyOption = (): Option =>
  new Option(
    '--policy <path>',
    'a folder of rule files to try in place of those of the contract of the same name, or a JavaScript module that exports a `policy` of its own',
  );
