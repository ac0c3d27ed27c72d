/** One thing kept for the last key asked with; another key makes it anew. */
export function memo<K extends object, T>(make: () => T): (key: K) => T {
  let held: { readonly key: K; readonly value: T } | null = null;
  return (key) => {
    if (held === null || held.key !== key) held = { key, value: make() };
    return held.value;
  };
}
