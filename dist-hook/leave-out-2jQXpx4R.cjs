'use strict';

var core = require('./core-CO30Xvem.cjs');

function withoutIrrelevant(customer, judge) {
  let left = customer;
  const goes = (less) => {
    if (typeof judge(less) === "string") return false;
    left = less;
    return true;
  };
  for (let before = null; before !== left; ) {
    before = left;
    for (const id of Object.keys(left.readings)) {
      const { [id]: _, ...others } = left.readings;
      goes({ ...left, readings: others });
    }
    for (const name of Object.keys(left.facts)) {
      const { [name]: _, ...others } = left.facts;
      goes({ ...left, facts: others });
    }
    for (const path of core.flatFacts(left.facts).keys())
      if (!goes({ ...left, facts: without(left.facts, path) })) withFewerEntries(path);
  }
  return left;
  function withFewerEntries(path) {
    for (let index = 0; ; ) {
      const list = core.flatFacts(left.facts).get(path);
      if (!Array.isArray(list) || index >= list.length) return;
      const fewer = list.filter((_, at) => at !== index);
      if (!goes({ ...left, facts: changed(left.facts, path, fewer) })) index += 1;
    }
  }
}
const changed = (facts, path, content) => core.nestedFacts(core.withChange(core.flatFacts(facts), path, content));
const without = (facts, path) => changed(facts, path, void 0);

exports.withoutIrrelevant = withoutIrrelevant;
//# sourceMappingURL=leave-out-2jQXpx4R.cjs.map
