import { a1 as escaped } from './core-5K8lLRKF.js';

const quoted = (text) => `"${escaped(text).replaceAll("\n", "&#10;").replaceAll("	", "&#9;")}"`;

export { quoted as q };
//# sourceMappingURL=xml-DU-jtSL8.js.map
