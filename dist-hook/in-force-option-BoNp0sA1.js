import { Option } from 'commander';

const inForceOption = () => new Option("--in-force", "refuse a day asked about (`asOf`) on which this version is not in force");
const inForceOf = ({ inForce }) => inForce === true ? { inForce: "required" } : {};

export { inForceOf as a, inForceOption as i };
//# sourceMappingURL=in-force-option-BoNp0sA1.js.map
