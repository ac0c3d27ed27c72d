var wordDayOfTheWeek = /* @__PURE__ */ JSON.parse("[\"dayOfTheWeek\",0,0,[[\"day\"],[0,0,\"plus\",0,[[0,0,\"minus\",0,[\"_0\",[0,0,\"times\",0,[\"_2\",\"_1\"]]]],1]],[\"_0\",[0,0,\"daysUntil\",0,[[\"0001-01-01\"],\"day\"]],\"_1\",[0,2,7],\"_2\",[0,0,\"dividedRoundedDown\",0,[\"_0\",\"_1\"]]]]]");

export { wordDayOfTheWeek as w };
//# sourceMappingURL=word-day-of-the-week-SibMYPuR.js.map
