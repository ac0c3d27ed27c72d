import canonicalize from 'canonicalize';

/** Data as JSON in the one form that RFC 8785 gives it. Throws for text with half a character, which has none. */
export const canonicalJson = (data: unknown): string => canonicalize(data) as string;
