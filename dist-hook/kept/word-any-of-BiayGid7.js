var wordAnyOf = /* @__PURE__ */ JSON.parse("[\"anyOf\",1,0,[[\"conditions\"],[0,9,0,\"conditions\",\"condition\",0,\"one\",[0,2,false],[0,4,[[\"is\",0,[\"one\",true]],[\"is\",0,[\"condition\",true]]]]]]]");

export { wordAnyOf as w };
//# sourceMappingURL=word-any-of-BiayGid7.js.map
