import { Option } from 'commander';
import { bE as howMuch } from './base-DNx-fUJc.js';

const reasonsOption = () => new Option("--reasons <how-much>", "how much of the why is brought").choices(howMuch).default("full");

export { reasonsOption as r };
//# sourceMappingURL=reasons-option-CjNlwZy7.js.map
