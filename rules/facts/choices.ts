import { oneOf } from '../../src/language/facts/fact.ts';

/** What is supplied. */
export const serviceKind = oneOf(['broadband', 'phone', 'hosting', 'domain', 'other']);

/** Who bore the cost of a broadband activation. */
export const activation = oneOf(['paid', 'free']);

/** How something was said to the provider; headed-fax is a fax on headed paper. */
export const form = oneOf(['letter', 'fax', 'headed-fax', 'email', 'telephone']);
