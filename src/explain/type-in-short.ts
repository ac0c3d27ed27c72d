import type { FactDefinition } from '../language/facts/fact.ts';
import { typeText } from '../language/model/type.ts';

/** The type of a fact for a table: "a date, or null". */
export const typeInShort = ({ type, nullable }: Pick<FactDefinition, 'type' | 'nullable'>): string =>
  type === 'entity' ? 'null, or its facts' : `${typeText(type)}${nullable ? ', or null' : ''}`;
