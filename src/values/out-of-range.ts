/** A day outside 0001-01-01 to 9999-12-31, or a whole number that is not held exactly. */
export class OutOfRange extends RangeError {}
