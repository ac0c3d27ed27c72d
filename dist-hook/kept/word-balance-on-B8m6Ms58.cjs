'use strict';

var wordBalanceOn = /* @__PURE__ */ JSON.parse("[\"balanceOn\",0,2,[[\"balance\",\"day\"],[0,0,\"valueOn\",0,[\"balance\",\"day\"]]]]");

exports.wordBalanceOn = wordBalanceOn;
//# sourceMappingURL=word-balance-on-B8m6Ms58.cjs.map
