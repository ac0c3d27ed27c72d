'use strict';

var wordAnyOf = /* @__PURE__ */ JSON.parse("[\"anyOf\",1,0,[[\"conditions\"],[0,9,0,\"conditions\",\"condition\",0,\"one\",[0,2,false],[0,4,[[\"is\",0,[\"one\",true]],[\"is\",0,[\"condition\",true]]]]]]]");

exports.wordAnyOf = wordAnyOf;
//# sourceMappingURL=word-any-of-CGMXYa-7.cjs.map
