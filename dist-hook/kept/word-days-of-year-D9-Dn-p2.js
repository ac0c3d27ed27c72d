var wordDaysOfYear = /* @__PURE__ */ JSON.parse("[\"daysOfYear\",0,0,[[\"day\"],[0,0,\"plus\",0,[[0,0,\"daysUntil\",0,[\"_0\",\"_1\"]],306]],[\"_0\",[0,0,\"startOfYear\",0,[\"day\"]],\"_1\",[0,0,\"plusMonths\",0,[\"_0\",2],[\"shortMonth\",[\"pulled-back\"]]]]]]");

export { wordDaysOfYear as w };
//# sourceMappingURL=word-days-of-year-D9-Dn-p2.js.map
