/** For goals that are not reached: of which of them something is said, what the profile shows and what would change it. */
export const notes: readonly (readonly [of: RegExp, note: string])[] = [
  [
    /reasons (un)?read|written by hand/,
    'Of `evaluate` of `invoice-dispute` two fifths go into the check of facts, more than half of that into zod, and two fifths into outcome, ' +
      'values and effects, by closures over days as text and decimals; of `late-payment-interest` two thirds go into the outcome, which asks ' +
      'for the interest. A rule and a check that are code over whole numbers change both.',
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
    'Of `assess` a fifth goes into the check of the file, more than two fifths into the decisions, and a fifth into what decisions that are ' +
      'not asked would need, which nobody pays for who asks one by one. Decisions of a matter share little, so that what is worked out once saves less than that. ' +
      'Compiled decisions, and needs that are worked out when they are read, would change it.',
  ],
  [
    /fresh process/,
    'A third of the time goes into loading modules, libraries among them, a fifth into the check of the documents, and a tenth into the check of the rule file and ' +
      'of those that it consults. Documents that were checked when the package was built, and entries that load what one decision needs, would change it.',
  ],
];
