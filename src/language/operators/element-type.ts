import type { Type } from '../model/type.ts';
import { isList } from './operator.ts';

/** The type of the entries of the first operand, a list; `none` for an empty list, or what is none. */
export const elementType = ([list]: readonly Type[]): Type => (list !== undefined && isList(list) ? list.list : 'none');
