/**
 * What an object has under a name itself: not what all objects have through their prototype under names such as `constructor`. What
 * somebody gives in place of a name, an object that is no text either, is no name of anything.
 */
export const own = <T>(of: Readonly<Record<string, T>>, name: string): T | undefined =>
  typeof name === 'string' && Object.hasOwn(of, name) ? of[name] : undefined;
