var wordIsOnSuchDay = /* @__PURE__ */ JSON.parse("[\"isOnSuchDay\",1,0,[[\"day\",\"days\"],[0,4,[[\"is\",0,[\"days\",[\"all\"]]],[\"is\",0,[\"_1\",[0,0,\"is\",0,[\"days\",[\"weekends\"]]]]]]],[\"_1\",[0,0,\"isMoreThan\",0,[[0,0,\"dayOfTheWeek\",0,[\"day\"]],5]]]]]");

export { wordIsOnSuchDay as w };
//# sourceMappingURL=word-is-on-such-day-BHWwu_-E.js.map
