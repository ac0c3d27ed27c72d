import type { Type } from '../model/type.ts';

/** The type of a sum or difference: that of both if they are of one kind, else a decimal. */
export const typeOfSum = ([a, b]: readonly Type[]): Type => (a !== undefined && a === b ? a : 'decimal');
