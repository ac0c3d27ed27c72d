var wordRateOn = /* @__PURE__ */ JSON.parse("[\"rateOn\",0,2,[[\"rates\",\"day\"],[0,0,\"valueOn\",0,[\"rates\",\"day\"]]]]");

export { wordRateOn as w };
//# sourceMappingURL=word-rate-on-C1GLbHt-.js.map
