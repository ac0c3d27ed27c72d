var bound1 = /* @__PURE__ */ JSON.parse("[\"dispute.wronglyCharged\",[\"invoice.amount\"],\"dispute.wronglyCharged\",0,\"money\",1,\"no more can be charged wrongly than the invoice asks for\",[\"bounds/1\",0,0,[],[\"limit\",[\"money\",1,\"invoice.amount\"],\"applies\",[\"boolean\",2,true]],[]]]");

export { bound1 as b };
//# sourceMappingURL=bound-1-D6EQO2M9.js.map
