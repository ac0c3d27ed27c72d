'use strict';

var bound3 = /* @__PURE__ */ JSON.parse("[\"move.outages[].from\",[\"termination.effectiveOn\"],\"move.outages\",\"from\",\"date\",1,\"what has ended is not interrupted\",[\"bounds/3\",0,0,[],[\"endingDay\",[\"date\",7,\"/prelude/endingDay\",[[\"boolean\",4,[[\"is\",0,[\"termination.endedBy\",[\"provider\"]]],[\"is\",0,[[{\"choice\":[\"valid\",\"invalid\"]},13,\"cancellation-notice\",0,\"termination\"],[\"valid\"]]]]],\"termination.effectiveOn\"],[0,2,null]],\"limit\",[{\"list\":\"date\"},8,\"/3/atMost\",\"move.outages\",\"outage\",0,\"endingDay\",0,[\"outage\",{\"record\":{\"from\":\"date\",\"to\":\"date\",\"cause\":{\"choice\":[\"customer-apparatus\",\"suspension\",\"other\"]},\"hours\":\"decimal\"}}]],\"applies\",[{\"list\":\"boolean\"},8,\"/3/where\",\"move.outages\",\"outage\",0,[\"boolean\",2,true],0,[\"outage\",{\"record\":{\"from\":\"date\",\"to\":\"date\",\"cause\":{\"choice\":[\"customer-apparatus\",\"suspension\",\"other\"]},\"hours\":\"decimal\"}}]]],[]]]");

exports.bound3 = bound3;
//# sourceMappingURL=bound-3-Ay6NUI54.cjs.map
