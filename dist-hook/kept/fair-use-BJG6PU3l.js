var fairUse = /* @__PURE__ */ JSON.parse("[\"fair-use\",\"usage\",0,[[\"over-fair-use\",\"all\",[[\"is\",0,[\"package.unlimitedData\",true]],[\"isMoreThan\",0,[\"usage.gigabytes\",\"rateCard.fairUseGigabytes\"]]],[\"may-slow\",\"S1.3\",\"{usage.gigabytes}{rateCard.fairUseGigabytes}\"]]],[\"mayEnd\",[\"boolean\",2,false]],[\"no-action\",\"S1.3\",0,[[[\"boolean\",0,\"is\",0,[\"package.unlimitedData\",false]],\"S1.3\"],[[\"boolean\",0,\"isAtMost\",0,[\"usage.gigabytes\",\"rateCard.fairUseGigabytes\"]],\"S1.3\",\"{usage.gigabytes}{rateCard.fairUseGigabytes}\"]]],[\"mayEnd\",[]],[\"may-slow\",[[\"provider\",\"may\",\"slow-downloads\",\"S1.3\"]],\"no-action\",[[\"provider\",\"must-not\",\"slow-downloads\",\"S1.3\"]]]]");

export { fairUse as f };
//# sourceMappingURL=fair-use-BJG6PU3l.js.map
