/** For goals that are not reached: of which of them something is said, what the profile shows and what would change it. */
export const notes: readonly (readonly [of: RegExp, note: string])[] = [
  [
    /reasons read/,
    'Of reasons that are read most goes into telling them, some hundreds of small frozen objects for five charges, and the rest into the closures that work out once more what compiled ' +
      'code has answered. What is said of names, their types and units, is found once, and what a name was shown as is kept. json-rules-engine is asked for the decision alone, its reasons ' +
      'left unread. Parts of a reason that are told when somebody looks at them would change it.',
  ],
  [
    /reasons unread, over json-rules-engine/,
    'json-rules-engine takes some tens of microseconds for a decision without lists once its code is warm, `evaluate` one or two: two fifths of these go into the six parts of a decision that ' +
      'are read late, each a property of the frozen object, and into how consoles show them, and a fifth into the check of facts. A decision whose late parts are those of its class would change it, and would no longer ' +
      'print, spread and compare as plain data does.',
  ],
  [
    /function written by hand/,
    'Of `moving-home-refund` about a third goes into the check of facts and reading them, and the rest into compiled code: days of outages that overlap are laid over one another as lists put ' +
      'in order, a list for each step, where the function by hand goes once over whole days of all. Its code is so long that V8 takes a second before it has made it fast. Lists of which only what is ' +
      'read is made, and steps that go over one list taken together, would change it.',
  ],
  [
    /decimal\.js written by hand/,
    'Half goes into compiled code: rates and what is left after payments are laid over one another as lists, where the function by hand goes once over both in order of days.',
  ],
  [
    /zen-engine/,
    'ZEN answers a table in some tens of microseconds to a hundred and more by the machine, most of it the way into native code and back. Fifty times as fast is less, for `price-rise-exit`, than the ' +
      'function by hand takes, most of which goes into the check of facts and the percentages of five charges.',
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
    /its memory in the median/,
    'The heaps of a batch do not grow, and the memory of rows goes round between the threads. What a longer run has more is the room for young objects, which V8 makes larger once and then ' +
      'keeps, in the thread that reads and writes and in each that answers. Less room for them in the main thread, which only a flag of Node gives, would change it.',
  ],
  [
    /fresh process/,
    'Of a start two fifths go into reading the text of the package, which holds what answers all questions, a quarter into what is made on loading, most of it the schemas of ' +
      '190 facts, and a seventh into the first answer, for which no rule file is checked. The schemas made when facts are refused, and what evaluates other ' +
      'questions (turning points, comparisons, translation) behind entries of their own, would change it.',
  ],
];
