var wordAllOf = /* @__PURE__ */ JSON.parse("[\"allOf\",1,0,[[\"conditions\"],[0,9,0,\"conditions\",\"condition\",0,\"each\",[0,2,true],[0,3,[[\"is\",0,[\"each\",true]],[\"is\",0,[\"condition\",true]]]]]]]");

export { wordAllOf as w };
//# sourceMappingURL=word-all-of-CMGAgUR8.js.map
