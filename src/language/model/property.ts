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
}
