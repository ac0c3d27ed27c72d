'use strict';

var wordAllOf = /* @__PURE__ */ JSON.parse("[\"allOf\",1,0,[[\"conditions\"],[0,9,0,\"conditions\",\"condition\",0,\"each\",[0,2,true],[0,3,[[\"is\",0,[\"each\",true]],[\"is\",0,[\"condition\",true]]]]]]]");

exports.wordAllOf = wordAllOf;
//# sourceMappingURL=word-all-of-DMR-B_xc.cjs.map
