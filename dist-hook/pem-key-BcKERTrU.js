import { b as readText, n as nameOf } from './read-json-B-6bj4wI.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';

const kinds = {
  private: { label: "PRIVATE KEY", format: "pkcs8", usage: "sign" },
  public: { label: "PUBLIC KEY", format: "spki", usage: "verify" }
};
async function pemKey(path, kind, io) {
  const { label, format, usage } = kinds[kind];
  const text = await readText(path, io, "a key");
  const [, body] = new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]+)-----END ${label}-----`).exec(text) ?? [];
  const key = body === void 0 ? null : await imported(body, format, usage);
  if (key !== null) return key;
  const expected = `an Ed25519 key as PEM (\`${label}\`)`;
  throw new PolicyError([{ code: "malformed", at: "", file: nameOf(path), expected, found: "another, or none" }]);
}
async function imported(base64, format, usage) {
  try {
    return await crypto.subtle.importKey(format, Buffer.from(base64, "base64"), "Ed25519", false, [usage]);
  } catch {
    return null;
  }
}

export { pemKey as p };
//# sourceMappingURL=pem-key-BcKERTrU.js.map
