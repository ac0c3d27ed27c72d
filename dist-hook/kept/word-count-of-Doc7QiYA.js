var wordCountOf = /* @__PURE__ */ JSON.parse("[\"countOf\",0,0,[[\"list\"],[0,9,0,\"list\",\"entry\",0,\"number\",[0,2],[0,0,\"plus\",0,[\"number\",1]]]]]");

export { wordCountOf as w };
//# sourceMappingURL=word-count-of-Doc7QiYA.js.map
