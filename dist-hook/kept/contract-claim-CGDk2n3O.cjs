'use strict';

var contractClaim = /* @__PURE__ */ JSON.parse("[\"contract-claim\",\"claim\",[\"parties\",[\"S5.4\",{\"list\":{\"choice\":[\"customer\",\"provider\"]}},[\"customer\",\"provider\"]]],[[\"party\",\"all\",[[\"is\",0,[\"isParty\",true]]],[\"may-enforce\",\"S5.2\"]],[\"outside\",\"all\",[[\"is\",0,[\"claim.by\",[\"third-party\"]]],[\"is\",0,[\"claim.underContract\",false]]],[\"outside-contract\",\"S5.4\"]]],[\"isParty\",[\"boolean\",0,\"isAmong\",0,[\"claim.by\",\"parties\"]],\"waivedByDelay\",[\"boolean\",2,false],\"law\",[{\"choice\":[\"english\"]},7,0,[\"outside\",[0,2,null]],[{\"choice\":[\"english\"]},2,\"english\"]],\"forum\",[{\"choice\":[\"england-and-wales\"]},7,0,[\"outside\",[0,2,null]],[{\"choice\":[\"england-and-wales\"]},2,\"england-and-wales\"]]],[\"third-party-excluded\",\"S5.4\"],[\"waivedByDelay\",[],\"law\",[0,0,0,\"S5.5\"],\"forum\",[0,0,0,\"S5.5\"]],[\"may-enforce\",[],\"third-party-excluded\",[],\"outside-contract\",[]]]");

exports.contractClaim = contractClaim;
//# sourceMappingURL=contract-claim-CGDk2n3O.cjs.map
