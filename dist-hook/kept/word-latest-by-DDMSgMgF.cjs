'use strict';

var wordLatestBy = /* @__PURE__ */ JSON.parse("[\"latestBy\",0,0,[[\"records\",\"field\"],[0,9,0,[0,0,\"inOrderOf\",0,[\"records\",[\"lastDay\"]]],\"entry\",[\"_3_0\",[0,12,\"lastDay\",\"latest\"],\"_3_1\",[0,12,\"lastDay\",\"entry\"]],\"latest\",[0,2,null],[0,7,0,[[0,4,[[\"isLessThan\",0,[\"_3_0\",\"_3_1\"]],[\"is\",0,[[0,3,[[\"isNone\",0,[\"latest\",true]],[\"isGiven\",0,[\"_3_1\"]]]],true]]]],\"entry\"],\"latest\"]]]]");

exports.wordLatestBy = wordLatestBy;
//# sourceMappingURL=word-latest-by-DDMSgMgF.cjs.map
