var wordSecondsInWindows = /* @__PURE__ */ JSON.parse("[\"secondsInWindows\",0,0,[[\"instant\",\"windows\",\"lasting\"],[0,0,\"sumOf\",0,[\"_5\"],0,2],[\"_3\",[0,0,\"allTogether\",0,[[0,11,[[0,12,\"from\",\"windows\"],[0,12,\"to\",\"windows\"]]]]],\"_5\",[0,8,0,[0,0,\"clockStretches\",0,[\"instant\",\"lasting\"],[\"at\",\"_3\"]],\"stretch\",0,\"stretch.seconds\",[0,0,\"anyOf\",0,[[0,8,0,\"windows\",\"window\",0,[0,0,\"isWithinWindow\",0,[\"stretch\",\"window\"]]]]]]]]]");

export { wordSecondsInWindows as w };
//# sourceMappingURL=word-seconds-in-windows-DqQy_mBY.js.map
