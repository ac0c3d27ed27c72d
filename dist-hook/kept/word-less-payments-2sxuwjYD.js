var wordLessPayments = /* @__PURE__ */ JSON.parse("[\"lessPayments\",0,0,[[\"amount\",\"payments\",\"notBefore\"],[0,0,\"runningTotal\",0,[[0,0,\"allTogether\",0,[[0,11,[[0,11,[\"_1\"]],\"_3\"]]]]]],[\"_1\",[0,10,[\"from\",[0,2,\"0001-01-01\"],\"amount\",\"amount\"]],\"_3\",[0,8,0,\"payments\",\"payment\",0,[0,10,[\"from\",[0,0,\"laterOf\",0,[\"payment.date\",\"notBefore\"]],\"amount\",[0,0,\"minus\",0,[[{\"n\":\"0\"}],\"payment.amount\"]]]]]]]]");

export { wordLessPayments as w };
//# sourceMappingURL=word-less-payments-2sxuwjYD.js.map
