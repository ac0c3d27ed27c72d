var wordBalanceOn = /* @__PURE__ */ JSON.parse("[\"balanceOn\",0,2,[[\"balance\",\"day\"],[0,0,\"valueOn\",0,[\"balance\",\"day\"]]]]");

export { wordBalanceOn as w };
//# sourceMappingURL=word-balance-on-CrNOsOrC.js.map
