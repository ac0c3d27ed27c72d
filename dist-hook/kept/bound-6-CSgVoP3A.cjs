'use strict';

var bound6 = /* @__PURE__ */ JSON.parse("[\"priceChange.charges[].forced\",[],\"priceChange.charges\",\"forced\",\"decimal\",1,\"no more of a rise can be forced than it rises by\",[\"bounds/6\",0,0,[],[\"limit\",[{\"list\":\"decimal\"},8,\"/6/atMost\",\"priceChange.charges\",\"charge\",0,[\"decimal\",0,\"minus\",0,[\"charge.new\",\"charge.old\"]],0,[\"charge\",{\"record\":{\"name\":\"text\",\"old\":\"decimal\",\"new\":\"decimal\",\"forced\":\"decimal\",\"used\":\"boolean\",\"steps\":{\"list\":{\"record\":{\"effectiveOn\":\"date\",\"price\":\"decimal\"}}}}}]],\"applies\",[{\"list\":\"boolean\"},8,\"/6/where\",\"priceChange.charges\",\"charge\",0,[\"boolean\",0,\"isMoreThan\",0,[\"charge.new\",\"charge.old\"]],0,[\"charge\",{\"record\":{\"name\":\"text\",\"old\":\"decimal\",\"new\":\"decimal\",\"forced\":\"decimal\",\"used\":\"boolean\",\"steps\":{\"list\":{\"record\":{\"effectiveOn\":\"date\",\"price\":\"decimal\"}}}}}]]],[]]]");

exports.bound6 = bound6;
//# sourceMappingURL=bound-6-CSgVoP3A.cjs.map
