/** A place in a rule file, a JSON pointer; none is told inside words. */
export type Place = string | null;

export const under = (at: Place, ...parts: readonly (string | number)[]): Place =>
  at === null ? null : [at, ...parts].join('/');

/** Where what a field reads stands, if it has no name of its own: what an entry gives is said as what a term is. */
export const placeOfField = (at: Place, field: string): Place => under(at, field === 'gives' ? 'is' : field);

/** Where the option of a reading stands: below it, or beside what the reading decides. */
export const placeOfOption = (at: Place, option: string): Place =>
  at?.includes('/decides/') === true ? at.replace('/decides/', `/options/${option}/`) : under(at, 'options', option);

/** Where a part of a branch stands. */
export const placeOfBranch = (at: Place, part: 'when' | 'then', index: number, branches: number): Place =>
  branches === 1 ? under(at, part) : under(at, 'when', index, part);
