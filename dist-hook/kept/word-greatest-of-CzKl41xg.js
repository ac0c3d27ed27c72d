var wordGreatestOf = /* @__PURE__ */ JSON.parse("[\"greatestOf\",0,0,[[\"list\"],[0,9,0,\"list\",\"entry\",0,\"greatest\",[0,2,null],[0,0,\"greatestGiven\",0,[\"greatest\",\"entry\"]]]]]");

export { wordGreatestOf as w };
//# sourceMappingURL=word-greatest-of-CzKl41xg.js.map
