import { Option } from 'commander';

const policyOption = () => new Option(
  "--policy <path>",
  "a folder of rule files to try in place of those of the contract of the same name, or a JavaScript module that exports a `policy` of its own"
);

export { policyOption as p };
//# sourceMappingURL=policy-flag-CdkuLdMp.js.map
