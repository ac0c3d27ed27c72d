/** For goals that are not reached: of which of them something is said, what the profile shows and what would change it. */
export const notes: readonly (readonly [of: RegExp, note: string])[] = [
  [
    /reasons read/,
    'Of reasons that are read four fifths go into telling them, some hundreds of small frozen objects for five charges, and the rest into the closures ' +
      'that work out once more what compiled code has answered. What is said of names, their types and units, is found once. Parts of a reason that are ' +
      'told when somebody looks at them would change it.',
  ],
  [
    /reasons unread, over json-rules-engine|function written by hand/,
    'Of `price-rise-exit` a third goes into the check of facts, the rest into lists that are mapped and then folded, of amounts that are small objects where the function by ' +
      'hand counts in whole numbers, and into the decision itself; of `moving-home-refund` half goes into lists, those that wrap others and those put in order, and a ' +
      'sixth into the bounds on the days of outages, closures for which a world is made. Lists that are mapped, filtered and folded in one loop, and bounds as code, would change it.',
  ],
  [
    /decimal\.js written by hand/,
    'Most goes into compiled code, and of that most into lists: all 259 days on which the rate changed are gone over, and those after the start and before the day asked about put in ' +
      'order with the days of payments. Amounts are small numbers there, where by hand they are objects of decimal.js. One walk over both in order of days would change it.',
  ],
  [
    /zen-engine/,
    'ZEN answers in some fifty microseconds, the function by hand in half of one: fifty times as fast as ZEN is about twice the time of that ' +
      'function, the check of facts included. Half of the time of `evaluate` goes into the frozen decision with its six parts that are read late.',
  ],
  [
    /json-logic-engine/,
    'Compiled JsonLogic is a function of a few comparisons of numbers, without a look at what is not known: what is over it is calls and objects around the comparison.',
  ],
  [
    /one by one/,
    'Compiled code answers what is known of a file as it answers one by one, so that most of the time of both goes into the decisions that are not decided, of this file ' +
      'those on fees, which closures answer; the check of the file is less than a tenth. Little is shared by decisions of a matter. Of `assess` there come on top ' +
      'the effects and the statement of all. Code that tells the needs of a decision, as core terms do, would change both alike.',
  ],
  [
    /fresh process/,
    'Of a start two fifths go into reading the text of the package, which holds what answers all questions, a quarter into what is made on loading, most of it the schemas of ' +
      '190 facts, and a seventh into the first answer, for which no rule file is checked. The schemas made when facts are refused, and what evaluates other ' +
      'questions (turning points, comparisons, translation) behind entries of their own, would change it.',
  ],
];
