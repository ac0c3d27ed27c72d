/** One of some conditions, simplified. */
export const anyOf = (ways: readonly string[]): string => {
  if (ways.includes('TRUE')) return 'TRUE';
  const some = [...new Set(ways)].filter((way) => way !== 'FALSE');
  return some.length === 0 ? 'FALSE' : some.length === 1 ? (some[0] as string) : `(${some.join(' OR ')})`;
};
/** All of some conditions, simplified. */
export const allOf = (ways: readonly string[]): string => {
  if (ways.includes('FALSE')) return 'FALSE';
  const some = [...new Set(ways)].filter((way) => way !== 'TRUE');
  return some.length === 0 ? 'TRUE' : some.length === 1 ? (some[0] as string) : `(${some.join(' AND ')})`;
};
/** The contrary of a condition, simplified. */
export const not = (way: string): string => {
  if (way === 'TRUE') return 'FALSE';
  if (way === 'FALSE') return 'TRUE';
  return /^\(NOT (.*)\)$/s.test(way) ? (/^\(NOT (.*)\)$/s.exec(way)?.[1] as string) : `(NOT ${way})`;
};
/** Whether a condition is so in every row, or in none. */
export const isTruth = (way: string): boolean => way === 'TRUE' || way === 'FALSE';
