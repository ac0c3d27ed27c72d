/** The fact that holds the day a question is asked about, in every policy that has one. */
export const asOf = 'asOf';
