var wordWithPointsAdded = /* @__PURE__ */ JSON.parse("[\"withPointsAdded\",0,2,[[\"rates\",\"points\"],[0,0,\"plus\",0,[\"rates\",\"points\"],0,4]]]");

export { wordWithPointsAdded as w };
//# sourceMappingURL=word-with-points-added-DbgAmHBg.js.map
