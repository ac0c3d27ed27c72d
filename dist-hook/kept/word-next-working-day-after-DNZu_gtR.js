var wordNextWorkingDayAfter = /* @__PURE__ */ JSON.parse("[\"nextWorkingDayAfter\",0,0,[[\"day\",\"calendar\"],[0,0,\"orNextWorkingDay\",0,[[0,0,\"dayAfter\",0,[\"day\"]],\"calendar\"]]]]");

export { wordNextWorkingDayAfter as w };
//# sourceMappingURL=word-next-working-day-after-DNZu_gtR.js.map
