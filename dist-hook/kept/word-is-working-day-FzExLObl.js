var wordIsWorkingDay = /* @__PURE__ */ JSON.parse("[\"isWorkingDay\",1,0,[[\"day\",\"calendar\"],[0,0,\"isAtMost\",0,[[0,0,\"orNextWorkingDay\",0,[\"day\",\"calendar\"]],\"day\"]]]]");

export { wordIsWorkingDay as w };
//# sourceMappingURL=word-is-working-day-FzExLObl.js.map
