import * as fc from 'fast-check';

// That a law does not hold is enough to know.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
