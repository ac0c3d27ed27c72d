/** Consoles show what is read late as they show the rest. */
const printed = Symbol.for('nodejs.util.inspect.custom');
const printing = {
  value(this: object) {
    return { ...this };
  },
};

/** Has consoles show an object with all that is worked out when it is first read. */
export const printedWhole = <T extends object>(of: T): T => Object.defineProperty(of, printed, printing);
