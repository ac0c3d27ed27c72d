import { InvalidArgumentError } from 'commander';
import { P as PolicyError } from './errors-m8cP1QOQ.js';

function count(text) {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("Expected a whole number above nil.");
  return Number(text);
}
const whole = (option, least) => (text) => {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : -1;
  if (number >= least && number < 2 ** 31) return number;
  const expected = `a whole number from ${least} to ${2 ** 31 - 1}`;
  throw new PolicyError([{ code: "malformed", at: "", file: option, expected, found: `"${text}"` }]);
};
const collected = (value, before = []) => [...before, value];

export { count as a, collected as c, whole as w };
//# sourceMappingURL=option-values-DoeennB8.js.map
