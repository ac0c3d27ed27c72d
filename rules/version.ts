/** The version of the contract's policy. */
export const version = '0.1.0';
