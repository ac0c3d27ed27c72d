var bound0 = /* @__PURE__ */ JSON.parse("[\"dispute.amount\",[\"invoice.amount\"],\"dispute.amount\",0,\"money\",1,\"no more can be challenged than the invoice asks for\",[\"bounds/0\",0,0,[],[\"limit\",[\"money\",1,\"invoice.amount\"],\"applies\",[\"boolean\",2,true]],[]]]");

export { bound0 as b };
//# sourceMappingURL=bound-0-BUHu36OJ.js.map
