import type { ShapeFile, TermFile, ToldFile } from '../language/grammar/shape-file.ts';

/** A term of a file: what it means (its name where it does not say), what it is, and where each of them stands. */
export interface ToldTerm {
  readonly means: string;
  readonly meansAt: string;
  readonly shape: ShapeFile;
  readonly shapeAt: string;
}

export function toldTerm(file: TermFile, name: string, at: string): ToldTerm {
  if (!isTold(file)) return { means: name, meansAt: at, shape: file, shapeAt: at };
  const { means, ...shape } = file;
  const meansAt = `${at}/means`;
  const isLong = 'is' in shape && Object.keys(shape).length === 1;
  if (isLong) return { means, meansAt, shape: shape.is as ShapeFile, shapeAt: `${at}/is` };
  return { means, meansAt, shape: shape as ShapeFile, shapeAt: at };
}

const isTold = (file: TermFile): file is ToldFile => typeof file === 'object' && 'means' in file;
