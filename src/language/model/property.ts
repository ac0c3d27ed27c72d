import type { PropertyFile, PropertyOf, Template } from '../grammar/property-file.ts';
import type { DecisionModel } from './decision-model.ts';

/** A property in which every name resolves and every type fits. */
export type Property = { readonly [T in Template]: PropertyIn<T> }[Template];

/** A property of one template. */
export interface PropertyIn<T extends Template> {
  readonly template: T;
  readonly file: Extract<PropertyFile, PropertyOf<T>>;
  /**
   * What its shapes are: a decision that nobody asks, with terms alone, which consults the one that the property is about. The term of a
   * shape is named by the place of the shape in the file: `/given`, `/of`, `/these/0`.
   */
  readonly model: DecisionModel;
  /** The terms that are looked at: that of `of`, or the outcome and every value. */
  readonly looksAt: readonly string[];
}

/** What a property is about, as one more decision: nobody else's id holds a space. */
export const modelId = (id: string): string => `property ${id}`;
