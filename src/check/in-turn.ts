/** What a map holds for names that mostly come in the order in which they came before, each found by its turn then. */
export function inTurn<T>(of: ReadonlyMap<string, T>): (name: string, turn: number) => T | undefined {
  const names: string[] = [];
  const found: T[] = [];
  return (name, turn) => {
    if (names[turn] === name) return found[turn];
    const one = of.get(name);
    // No more names come one after another than there are.
    if (one !== undefined && turn < of.size) {
      names[turn] = name;
      found[turn] = one;
    }
    return one;
  };
}
