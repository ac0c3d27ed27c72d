'use strict';

var advanceFees = /* @__PURE__ */ JSON.parse("[\"advance-fees\",\"package\",[\"quarter\",[\"S2.1\",\"months\",3,\"months\"],\"firstBillWithin\",[\"S2.1\",\"days\",30,\"days\"]],[[\"billed-in-advance\",\"all\",[[\"isMoreThan\",0,[\"package.monthlyCallFee\",\"nothing\"]]],[\"billed-in-advance\",\"S2.1\",\"{package.monthlyCallFee}\"]]],[\"nothing\",[\"money\",2,{\"n\":\"0\"}],\"quarterlyInAdvance\",[\"money\",0,\"times\",0,[\"package.monthlyCallFee\",\"quarter\"]],\"latestFirstBillOn\",[\"date\",7,0,[\"billed-in-advance\",[\"date\",0,\"plusDays\",0,[\"service.activatedOn\",\"firstBillWithin\"],[\"countingFrom\",[\"day-after\"]]]],[0,2,null]]],[\"none\",\"S2.1\"],[\"quarterlyInAdvance\",[0,\"pounds\"],\"latestFirstBillOn\",[]],[\"billed-in-advance\",[[\"provider\",\"must\",\"bill-call-fee-in-advance\",\"S2.1\",0,\"latestFirstBillOn\",\"quarterlyInAdvance\"]],\"none\",[]]]");

exports.advanceFees = advanceFees;
//# sourceMappingURL=advance-fees-BualzdF4.cjs.map
