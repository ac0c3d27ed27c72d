/** For goals that are not reached: of which of them something is said, what the profile shows and what would change it. */
export const notes: readonly (readonly [of: RegExp, note: string])[] = [
  [
    /reasons (un)?read|written by hand/,
    'Of `evaluate` of `invoice-dispute` two fifths go into the check of facts, most of that into zod, two fifths into outcome and values, ' +
      'worked out by closures over days as text and decimals, and the rest into copying what was given and collecting garbage; of ' +
      '`late-payment-interest` two thirds go into the interest. A rule and a check that are code over whole numbers change both.',
  ],
  [
    /zen-engine/,
    'ZEN answers in some fifty microseconds, the function by hand in half of one: fifty times as fast as ZEN is about twice the time of that ' +
      'function, the check of facts included.',
  ],
  [
    /json-logic-engine/,
    'Compiled JsonLogic is a function of a few comparisons of numbers, without a look at what is not known: what is over it is calls and objects around the comparison.',
  ],
  [
    /one by one/,
    'A file is checked once for each matter and not once for each decision, and what decisions share is worked out once; but a fifth of its time ' +
      'goes into what the decisions that are not asked would need, and more into the statement and effects in order, which nobody pays for who asks one by one. ' +
      'Compiled decisions, and needs that are worked out when they are read, would change it.',
  ],
  [
    /fresh process/,
    'Besides the libraries a third of the time goes into loading the modules of the package, a fifth into the check of its documents, words among them, and a tenth ' +
      'into the check of the rule file and of those that it consults. Documents that were checked when the package was built, and entries that load what one decision needs, would change it.',
  ],
];
