'use strict';

var base = require('./base-CcmR8VZ4.cjs');
var evaluation = require('./evaluation-CfYnuTfM.cjs');
var errors = require('./errors-DiCdZaI1.cjs');
var facts = require('./facts-B99kzq_8.cjs');
var zod = require('./zod-Dbm2IDI1.cjs');
var contract$1 = require('./contract-CMswxRIP.cjs');

var advanceFees = ({amountIn:a,dateOfNumber:O,decimal:q,firstDay:k,isUnknown:I,lastDay:L,mayBeNone:S,moneyText:y,penceIn:h,times:F})=>{const p=q("3");return {decision:"advance-fees",readings:{},listed:["package.monthlyCallFee","service.activatedOn"],effects:{"billed-in-advance":[{party:"provider",modality:"must",action:"bill-call-fee-in-advance",by:"latestFirstBillOn",amount:"quarterlyInAdvance",where:null,clause:"S2.1"}],none:[]},whole:{facts:["package.monthlyCallFee","service.activatedOn"],inPence:[],read(e){const l=e[0],n=e[1];if(!(l===void 0||n===void 0))return {packageMonthlyCallFeeInPence:h(a(l)),packageMonthlyCallFee:a(l),serviceActivatedOn:k(n),serviceActivatedOnIsNone:n===null}},answer(e,l){const n=0<e.packageMonthlyCallFeeInPence,t=n?"billed-in-advance":"none";return l?t:{outcome:t,values:{quarterlyInAdvance:y(F(e.packageMonthlyCallFee,p)),latestFirstBillOn:!n||e.serviceActivatedOnIsNone?null:O(n?e.serviceActivatedOn+30:-719163)},holds:{}}}},read(e){const l=e.read("package.monthlyCallFee"),n=e.read("service.activatedOn");return {packageMonthlyCallFeeIsUnknown:I(l),packageMonthlyCallFeeInPence:h(a(l)),packageMonthlyCallFee:a(l),serviceActivatedOn:k(n),serviceActivatedOnIsUnknown:I(n),serviceActivatedOnIsNone:n===null,serviceActivatedOnMayBeNone:S(n),serviceActivatedOnAtLatest:L(n)}},answer(e,l){const n=!e.packageMonthlyCallFeeIsUnknown,t=0<e.packageMonthlyCallFeeInPence,c=n&&t,i=!c,v=e.packageMonthlyCallFeeIsUnknown||t,C=v&&i||c;if(i&&C&&v)return;const M=c?"billed-in-advance":"none";if(l)return M;const o=C&&v&&i,g=e.serviceActivatedOn+30,w=2932896<g,U=!e.serviceActivatedOnIsUnknown&&w,N=e.serviceActivatedOnIsUnknown&&e.serviceActivatedOn<-719162,b=w?-719162:g,B=U||N;let s=e.packageMonthlyCallFeeIsUnknown;if(!s){const f=!e.serviceActivatedOnIsNone;let r;if(o)r=f;else {let d=n&&t&&f;if(d){let u=U||N||e.serviceActivatedOnIsUnknown&&e.serviceActivatedOnMayBeNone;if(!u){let A=e.serviceActivatedOnIsUnknown;if(A){const m=e.serviceActivatedOnAtLatest+30;A=!(b===(2932896<m?2932896:m)&&!B);}u=A;}d=u;}r=d;}s=r;}if(s)return;const P=B?-719163:b;return {outcome:M,values:{quarterlyInAdvance:y(F(e.packageMonthlyCallFee,p)),latestFirstBillOn:(o?e.serviceActivatedOnIsNone:e.serviceActivatedOnIsNone||i)?null:O(o?e.serviceActivatedOnIsNone?2932896:P:c?P:-719163)},holds:{}}}}};

var application = ({MOST_STEPS:m,isUnknown:l,mayBeNone:c,textIn:k})=>{const o=[["new-customer"],["new-service"],["extra"],["higher-limit"]];return {decision:"application",readings:{},listed:["application.name","application.address","application.bankDetails","application.kind"],effects:{"may-accept":[{party:"provider",modality:"may",action:"accept-application",by:null,amount:null,where:null,clause:"S2.9"}],incomplete:[{party:"provider",modality:"must-not",action:"accept-application",by:null,amount:null,where:null,clause:"S2.9"},{party:"customer",modality:"must",action:"give-particulars",by:null,amount:null,where:null,clause:"S2.9"}]},whole:{facts:["application.name","application.address","application.bankDetails","application.kind"],inPence:[],read(n){const i=n[0],t=n[1],a=n[2],e=n[3];if(!(i===void 0||t===void 0||a===void 0||e===void 0))return {applicationNameIsNone:i===null,applicationAddressIsNone:t===null,applicationBankDetailsIsNone:a===null,applicationKind:k(e)}},answer(n,i){let t=0;const a=!n.applicationNameIsNone&&!n.applicationAddressIsNone&&!n.applicationBankDetailsIsNone?"may-accept":"incomplete";if(i)return a;let e=false;if(!((t+=o.length)>m)){for(const p of o)if(n.applicationKind===p[0]){e=true;break}return {outcome:a,values:{creditCheckAllowed:e},holds:{}}}}},read(n){const i=n.read("application.name"),t=n.read("application.address"),a=n.read("application.bankDetails"),e=n.read("application.kind");return {applicationNameIsNone:i===null,applicationNameIsUnknown:l(i),applicationNameMayBeNone:c(i),applicationAddressIsNone:t===null,applicationAddressIsUnknown:l(t),applicationAddressMayBeNone:c(t),applicationBankDetailsIsNone:a===null,applicationBankDetailsIsUnknown:l(a),applicationBankDetailsMayBeNone:c(a),applicationKind:k(e),applicationKindIsUnknown:l(e)}},answer(n,i){let t=0;const a=!n.applicationNameIsNone,e=!n.applicationAddressIsNone,p=!n.applicationBankDetailsIsNone,s=n.applicationNameIsUnknown&&n.applicationNameMayBeNone,N=s||a,d=n.applicationAddressIsUnknown&&n.applicationAddressMayBeNone,f=d||e,r=n.applicationBankDetailsIsUnknown&&n.applicationBankDetailsMayBeNone,I=r||p,y=s||d||r,w=a&&e&&p&&!(N&&f&&I&&y)&&!s&&!d&&!r;if(!w&&N&&f&&I&&y)return;const h=w?"may-accept":"incomplete";if(i)return h;let u=false;if((t+=o.length)>m)return;for(const B of o)if(n.applicationKind===B[0]){u=true;break}const A=!n.applicationKindIsUnknown&&u;if(!((n.applicationKindIsUnknown||u)&&!A))return {outcome:h,values:{creditCheckAllowed:A},holds:{}}}}};

var assignment = ({firstDay:m,isUnknown:c,lastDay:O,mayBeNone:v,textIn:y})=>({decision:"assignment",readings:{},listed:["assignment.by","assignment.permissionOn","assignment.on","assignment.permissionByEmail"],effects:{"not-restricted":[],effective:[{party:"customer",modality:"may",action:"transfer-contract",by:null,amount:null,where:null,clause:"S5.1"}],ineffective:[{party:"customer",modality:"must-not",action:"transfer-contract",by:null,amount:null,where:null,clause:"S5.1"}]},whole:{facts:["assignment.by","assignment.permissionOn","assignment.on"],inPence:[],read(n){const t=n[0],e=n[1],s=n[2];if(!(t===void 0||e===void 0||s===void 0))return {assignmentBy:y(t),assignmentPermissionOnIsNone:e===null,assignmentPermissionOn:m(e),assignmentOn:m(s)}},answer(n,t){const e=n.assignmentBy==="provider",s=n.assignmentBy==="customer",o=!n.assignmentPermissionOnIsNone,a=n.assignmentOn>=n.assignmentPermissionOn;if(e&&s&&o&&a)return;const i=e?"not-restricted":s&&o&&a?"effective":"ineffective";return t?i:{outcome:i,values:{},holds:{}}}},read(n){const t=n.read("assignment.by"),e=n.read("assignment.permissionOn"),s=n.read("assignment.on");return {assignmentByIsUnknown:c(t),assignmentBy:y(t),assignmentPermissionOnIsNone:e===null,assignmentPermissionOnAtLatest:O(e),assignmentPermissionOnIsUnknown:c(e),assignmentPermissionOnMayBeNone:v(e),assignmentPermissionOn:m(e),assignmentOn:m(s),assignmentOnIsUnknown:c(s),assignmentOnMayBeNone:v(s),assignmentOnAtLatest:O(s)}},answer(n,t){const e=!n.assignmentByIsUnknown,s=n.assignmentBy==="provider",o=e&&s,a=n.assignmentBy==="customer",i=!n.assignmentPermissionOnIsNone,r=n.assignmentOn>=n.assignmentPermissionOnAtLatest,P=e&&a,f=(n.assignmentByIsUnknown||a)&&!P,u=!(n.assignmentPermissionOnIsUnknown&&n.assignmentPermissionOnMayBeNone||n.assignmentOnIsUnknown&&n.assignmentOnMayBeNone),l=i&&n.assignmentOnAtLatest>=n.assignmentPermissionOn&&!(i&&r&&u),g=!l,B=(f||P)&&(l||i&&r&&g&&u)&&(f||l),w=!B,I=e&&a&&i&&r&&w&&g&&u;let d=!(o||I);if(d){const b=n.assignmentByIsUnknown||s,k=!o;d=(b&&k||o)&&b&&k||B;}if(d||e&&s&&a&&i&&r&&w&&g&&u)return;const p=o?"not-restricted":I?"effective":"ineffective";return t?p:{outcome:p,values:{},holds:{}}}});

var callBill = ({MOST_STEPS:s,NOTHING:S,amountIn:w,compare:j,decimal:q,decimalOf:z,divide:C,entriesIn:D,fieldIn:p,isUnknown:G,mayBeNone:en,moneyText:J,noAnswer:nn,plus:U,roundHalfUp:I,textIn:K,times:L,toPlaces:Q,wholeIn:R})=>{const v=q("0"),V=q("60");return {decision:"call-bill",readings:{},listed:["calls","package.billingInterval"],effects:{charges:[{party:"customer",modality:"must",action:"pay-call-charges",amount:"total",by:null,where:null,clause:"S2.2"}],nothing:[]},whole:{facts:["package.billingInterval","calls"],inPence:[],read(e){const c=e[0],l=e[1];if(!(c===void 0||l===void 0))return {packageBillingInterval:K(c),calls:D(l).map(o=>[R(p(o,"durationSeconds")),w(p(o,"ratePerMinute")),w(p(o,"connectionFee"))])}},answer(e,c){let l=0;const o=e.packageBillingInterval==="minute",a=[];if((l+=e.calls.length)>s)return;for(const t of e.calls){const h=o?Math.floor(t[0]*-1/60)*-1:0,i=h*60,g=(o?0:t[0])+i;if(!(9007199254740991<i||!(g>=-9007199254740991&&9007199254740991>=g))||nn()){const b=t[0]===0?v:U(t[2],C(L(t[1],z(g)),V));a.push([h,false,b,I(b,2)]);}}let r=false,u=v;if((l+=a.length)>s)return;for(const t of a){const h=r||t[1],i=U(t[2],u);r=h,u=i;}const y=I(u,2),f=!r&&j(v,y)<0?"charges":"nothing";if(c)return f;const d=[];if(!((l+=a.length)>s)){for(const t of a)d.push([t[0]]);return {outcome:f,values:{billedMinutes:d.map(t=>t[0]),totalUnrounded:r?null:Q(u,10),total:r?null:J(y)},holds:{}}}}},read(e){const c=e.read("package.billingInterval"),l=e.read("calls");return {packageBillingInterval:K(c),packageBillingIntervalIsUnknown:G(c),calls:D(l).map(o=>[R(p(o,"durationSeconds")),w(p(o,"ratePerMinute")),w(p(o,"connectionFee"))]),callsIsUnknown:G(l)}},answer(e,c){let l=0;const o=e.packageBillingInterval==="minute",a=e.packageBillingIntervalIsUnknown||o,r=!e.packageBillingIntervalIsUnknown&&o,u=!r,y=a&&u,f=[];if((l+=e.calls.length)>s)return;for(const n of e.calls){const k=Math.floor(n[0]*-1/60)*-1,H=k===0,A=n[0]===0,_=a&&u&&!(H&&A),P=!H&&a&&u,O=y||r?k:0,F=!A,E=O*60,x=(y||r?0:n[0])+E,T=A?v:U(C(L(n[1],z(x)),V),n[2]);f.push([_||P,O,F&&(9007199254740991<E||_||P||F&&a&&u||!(x>=-9007199254740991&&9007199254740991>=x)),F,T,I(T,2)]);}const d=[];if((l+=f.length)>s)return;for(const n of f)d.push([n[2],n[3],n[4]]);let t;if(e.callsIsUnknown)t=v;else {let n=v;if((l+=d.length)>s)return;for(const k of d)n=U(k[2],n);t=n;}const h=I(t,2),i=j(v,h)<0;let g=false;if((l+=d.length)>s)return;for(const n of d)if(n[0]){g=true;break}const b=e.callsIsUnknown||i||g,m=!(e.callsIsUnknown||g),M=!(i&&m),W=b&&M,X=!W,Y=W||i&&X&&m,Z=i&&!(Y&&b&&M)&&X&&m;if(!Z&&Y&&b&&M)return;const $=Z?"charges":"nothing";if(c)return $;const B=[];if((l+=f.length)>s)return;for(const n of f)B.push([n[0],n[1]]);let N=e.callsIsUnknown;if(!N){let n=false;if((l+=B.length)>s)return;for(const k of B)if(k[0]){n=true;break}N=n||g;}if(!N)return {outcome:$,values:{billedMinutes:(e.callsIsUnknown?S:B).map(n=>n[1]),totalUnrounded:Q(t,10),total:J(h)},holds:{}}}}};

var callCharge = ({MOST_STEPS:o,NOTHING:ln,amountIn:On,compare:Wl,decimal:Ll,decimalOf:Ml,divide:xl,entriesIn:Pl,fieldIn:Ae,isUnknown:F,mayBeNone:ma,moneyText:jl,noAnswer:fa,plus:ql,roundHalfUp:zl,stretchesFrom:Jl,textIn:Z,times:Kl,toPlaces:Ql,wholeIn:Be})=>{const En=[["01"],["02"],["03"]],Sn=[[]],Vl=Ll("60"),$=Ll("0");return {decision:"call-charge",readings:{},listed:["call.durationSeconds","call.overProviderNetwork","package.includesCalls","call.number","package.includes0845","call.purpose","package.inclusiveTimes","call.startedAt","package.billingInterval","call.ratePerMinute","package.connectionFee","call.authorised"],effects:{included:[{party:"provider",modality:"must-not",action:"charge-call",by:null,amount:null,where:null,clause:"S1.1"}],charged:[{party:"provider",modality:"may",action:"charge-call",amount:"charge",by:null,where:null,clause:"S1.2"},{party:"customer",modality:"must",action:"pay-call-charge",amount:"charge",clause:"S2.4",by:null,where:null}],"part-included":[{party:"provider",modality:"may",action:"charge-call",amount:"charge",clause:"S1.2",by:null,where:null},{party:"customer",modality:"must",action:"pay-call-charge",amount:"charge",clause:"S2.4",by:null,where:null}],"no-call":[{party:"provider",modality:"must-not",action:"charge-call",by:null,amount:null,where:null,clause:"S2.4"}],"billed-elsewhere":[{party:"provider",modality:"must-not",action:"charge-call",by:null,amount:null,where:null,clause:"S2.5"}]},whole:{facts:["package.inclusiveTimes","call.startedAt","call.durationSeconds","call.number","package.includes0845","package.includesCalls","call.overProviderNetwork","package.billingInterval","package.connectionFee","call.ratePerMinute"],inPence:[],read(e){const R=e[0],a=e[1],w=e[2],t=e[3],y=e[4],b=e[5],k=e[6],s=e[7],D=e[8],v=e[9];if(!(R===void 0||a===void 0||w===void 0||t===void 0||y===void 0||b===void 0||k===void 0||s===void 0||D===void 0||v===void 0))return {packageInclusiveTimesIsNone:R===null,packageInclusiveTimes:Pl(R).map(m=>[Z(Ae(m,"days")),Be(Ae(m,"from")),Be(Ae(m,"to"))]),callStartedAt:Z(a),callDurationSeconds:Be(w),callNumber:Z(t),packageIncludes0845:y===true,packageIncludesCalls:b===true,callOverProviderNetwork:k===true,packageBillingInterval:Z(s),packageConnectionFee:On(D),callRatePerMinute:On(v)}},answer(e,R){let a=0,w;if(e.packageInclusiveTimesIsNone)w=ln;else {const n=[];if((a+=e.packageInclusiveTimes.length)>o)return;for(const i of e.packageInclusiveTimes)n.push([i[1]]);w=n;}let t;if(e.packageInclusiveTimesIsNone)t=ln;else {const n=[];if((a+=e.packageInclusiveTimes.length)>o)return;for(const i of e.packageInclusiveTimes)n.push([i[2]]);t=n;}const y=[];if((a+=w.length)>o)return;for(const n of w)y.push(n);if((a+=t.length)>o)return;for(const n of t)y.push(n);const b=[];if((a+=y.length)>o)return;for(const n of y)b.push(n[0]);const k=Jl(e.callStartedAt,1,b);if((a+=k.length)>o)return;let s=false;if((a+=k.length)>o)return;for(const n of k)if(n[2]<0){s=true;break}const D=!e.packageInclusiveTimesIsNone;let v=false,m=0;if((a+=k.length)>o)return;for(const n of k){let i=D;if(i){const p=n[0]+719162,x=9007199254740991<p,te=Math.floor(p/7)*7,cn=9007199254740991<te,Le=n[0]+-1,on=Le>=-719162&&2932896>=Le,H=(on?Le:-719163)+719162,P=Math.floor(H/7)*7,Me=p-te,sn=!(Me>=-9007199254740991&&9007199254740991>=Me),_=Me+1,xe=!(_>=-9007199254740991&&9007199254740991>=_),O=H-P,tn=O+1,ue=x||cn||9007199254740991<H||9007199254740991<P||sn||xe||!on||!(O>=-9007199254740991&&9007199254740991>=O)||!(tn>=-9007199254740991&&9007199254740991>=tn),un=x||cn||sn||xe,el=5<_,nl=5<tn;let E=false;if((a+=e.packageInclusiveTimes.length)>o)return;for(const J of e.packageInclusiveTimes){const rn=J[2]<J[1];if(!(rn?ue:un)||fa()){const vn=n[1]>=J[1],d=J[0]==="all",re=J[0]==="weekends",I=d||re===el,dn=n[1]<J[2];E=E||(rn?vn&&I||dn&&(d||re===nl):vn&&dn&&I);}}i=E;}if(i){const p=n[2]+m,x=v||!(p>=-9007199254740991&&9007199254740991>=p),te=p;v=x,m=te;}}const ce=0<e.callDurationSeconds;let W=false;if((a+=En.length)>o)return;for(const n of En)if(e.callNumber.startsWith(n[0])){W=true;break}let h=W;if(!h){const n=e.callNumber.startsWith("0845");let i=false;if((a+=Sn.length)>o)return;for(const p of Sn)if(n){i=true;break}h=i&&e.packageIncludes0845;}const T=e.packageInclusiveTimesIsNone||!s&&0<m,U=e.callDurationSeconds-(e.packageIncludesCalls&&h&&T?e.callDurationSeconds:0),Fe=0<U,oe=e.callDurationSeconds===0,L=!oe,g=!e.callOverProviderNetwork,se=e.packageIncludesCalls&&e.callOverProviderNetwork&&L&&h&&T,A=!(U>=-9007199254740991&&9007199254740991>=U);if(s||v||e.packageIncludesCalls&&ce&&Fe&&e.callOverProviderNetwork&&L&&(oe||g||se)&&h&&T||A||L&&e.callOverProviderNetwork&&(s||v||!se&&(s||v||A)))return;const an=oe?"no-call":g&&L?"billed-elsewhere":se?"included":e.packageIncludesCalls&&ce&&Fe&&e.callOverProviderNetwork&&L&&h&&T?"part-included":"charged";if(R)return an;const f=e.packageBillingInterval==="minute",M=U*-1,Re=Math.floor(M/60)*-1,We=Re*60,q=oe||g||e.packageIncludesCalls&&h&&T;let z=s||v;if(!z){const n=e.packageIncludesCalls&&h&&(s||v),i=!(M>=-9007199254740991&&9007199254740991>=M),p=n||A;if(z=(f?n||A||i||!(We>=-9007199254740991&&9007199254740991>=We):p)||A||i,!z){const x=!q;z=f&&x&&(n||A||i)||!f&&x&&p;}}if(z)return;let G;if(q)G=$;else {const n=f?We:U;G=ql(e.packageConnectionFee,n===0?$:xl(Kl(e.callRatePerMinute,Ml(n)),Vl));}return {outcome:an,values:{billedMinutes:q?0:f?Re:0,billedSeconds:q||f?0:U,chargeUnrounded:Ql(G,10),charge:jl(zl(G,2)),customerLiable:true},holds:{}}}},read(e){const R=e.read("call.durationSeconds"),a=e.read("call.overProviderNetwork"),w=e.read("package.includesCalls"),t=e.read("package.inclusiveTimes"),y=e.read("call.startedAt"),b=e.read("call.number"),k=e.read("package.includes0845"),s=e.read("package.billingInterval"),D=e.read("call.ratePerMinute"),v=e.read("package.connectionFee");return {callDurationSeconds:Be(R),callDurationSecondsIsUnknown:F(R),callOverProviderNetworkIsUnknown:F(a),callOverProviderNetwork:a===true,packageIncludesCallsIsUnknown:F(w),packageIncludesCalls:w===true,packageInclusiveTimesIsUnknown:F(t),packageInclusiveTimesMayBeNone:ma(t),packageInclusiveTimesIsNone:t===null,packageInclusiveTimes:Pl(t).map(m=>[Z(Ae(m,"days")),Be(Ae(m,"from")),Be(Ae(m,"to"))]),callStartedAt:Z(y),callStartedAtIsUnknown:F(y),callNumberIsUnknown:F(b),callNumber:Z(b),packageIncludes0845IsUnknown:F(k),packageIncludes0845:k===true,packageBillingInterval:Z(s),packageBillingIntervalIsUnknown:F(s),callRatePerMinute:On(D),callRatePerMinuteIsUnknown:F(D),packageConnectionFee:On(v),packageConnectionFeeIsUnknown:F(v)}},answer(e,R){let a=0;const w=e.callDurationSeconds===0,t=!e.callDurationSecondsIsUnknown&&w,y=!e.callOverProviderNetworkIsUnknown,b=!e.callOverProviderNetwork,k=y&&b,s=!k,D=(e.callOverProviderNetworkIsUnknown||b)&&s,v=(D||k)&&s,m=e.callDurationSecondsIsUnknown||w,ce=!t,W=(m&&ce||t)&&m&&ce,h=!W,T=W||t,U=!T,Fe=W||h&&U,oe=(v||k)&&Fe&&(v||W),L=y&&b&&!oe&&h&&U,g=!e.packageIncludesCallsIsUnknown,se=e.packageInclusiveTimesIsUnknown&&e.packageInclusiveTimesMayBeNone;let A;if(e.packageInclusiveTimesIsUnknown)A=ln;else {let l;if(e.packageInclusiveTimesIsNone)l=ln;else {const u=[];if((a+=e.packageInclusiveTimes.length)>o)return;for(const N of e.packageInclusiveTimes)u.push([N[1]]);l=u;}let c;if(e.packageInclusiveTimesIsNone)c=ln;else {const u=[];if((a+=e.packageInclusiveTimes.length)>o)return;for(const N of e.packageInclusiveTimes)u.push([N[2]]);c=u;}const r=[];if((a+=l.length)>o)return;for(const u of l)r.push(u);if((a+=c.length)>o)return;for(const u of c)r.push(u);A=r;}const an=[];if((a+=A.length)>o)return;for(const l of A)an.push(l[0]);const f=Jl(e.callStartedAt,1,an);if((a+=f.length)>o)return;const M=!e.packageInclusiveTimesIsNone,Re=!e.packageInclusiveTimesIsUnknown,We=M&&e.packageInclusiveTimesIsUnknown;let q=false,z=0;if((a+=f.length)>o)return;for(const l of f){let c=M&&Re;if(c){const r=l[0]+719162,u=Math.floor(r/7)*7,N=r-u,pe=N+1,Ie=5<pe,Je=9007199254740991<r,mn=9007199254740991<u,fn=!(N>=-9007199254740991&&9007199254740991>=N),wn=!(pe>=-9007199254740991&&9007199254740991>=pe),yn=!(Je||mn||fn||wn),Un=(Je||mn||Ie||fn||wn)&&!(Ie&&yn),Ke=!Un,bn=Ie&&Ke&&yn,Cn=l[0]+-1,Qe=Cn>=-719162&&2932896>=Cn,Ve=(Qe?Cn:-719163)+719162,Xe=Math.floor(Ve/7)*7,Ye=Ve-Xe,he=Ye+1,me=5<he,Ze=9007199254740991<Ve,Nn=9007199254740991<Xe,Dn=!Qe,An=!(Ye>=-9007199254740991&&9007199254740991>=Ye),Bn=!(he>=-9007199254740991&&9007199254740991>=he),Fn=!(Ze||Nn||Dn||An||Bn),Rn=(Ze||Nn||me||Dn||An||Bn)&&!(me&&Fn),$e=!Rn,Wn=me&&$e&&Fn;let Te=false,Q=false;if((a+=e.packageInclusiveTimes.length)>o)return;for(const j of e.packageInclusiveTimes){const V=j[2]<j[1],fe=l[1]>=j[1],we=j[0]==="all",Ln=j[0]==="weekends",Ge=bn===Ln,ye=Un||Ge,Ue=!(Ge&&Ke),X=we||Ge&&!(ye&&Ue)&&Ke,ee=!X,Mn=ee&&ye&&Ue,be=!Mn,Ce=fe&&(Mn||be&&X)&&ee&&ye&&Ue,He=!Ce,_e=fe&&He&&be&&X,xn=Ce||_e,Pn=!_e,Oe=xn&&Pn,Ee=!Oe,jn=fe&&Ee&&He&&be&&X,ne=l[1]<j[2],Y=Wn===Ln,Se=Rn||Y,qn=!(Y&&$e),le=we||Y&&!(Se&&qn)&&$e,ae=!le&&Se&&qn,Ne=!ae,De=Ne&&le,zn=ae||De,Jn=!De,Kn=zn&&Jn,en=!Kn,nn=ne&&(Kn||en&&Ne&&le)&&zn&&Jn,Qn=!nn,Vn=ne&&Qn&&en&&Ne&&le,Xn=(nn||Vn)&&!Vn,Yn=jn||ne&&!Xn&&Qn&&en&&Ne&&le,Zn=V?!Yn&&(Oe||Xn):ne&&(Oe||jn)&&xn&&Pn,$n=Zn,Tn=!Zn&&(V?Yn:fe&&ne&&Ee&&He&&be&&X),Gn=!Te&&Q,Hn=!$n&&Tn,_n=Gn||Hn,pl=!_n&&((Te||Q)&&!Gn||($n||Tn)&&!Hn),Rl=_n;Te=pl,Q=Rl;}c=Q&&!(M&&(M&&Re&&Te||We));}if(c){const r=l[2]+z,u=q||!(r>=-9007199254740991&&9007199254740991>=r),N=r;q=u,z=N;}}const G=0<z;let n=false;if((a+=f.length)>o)return;for(const l of f){let c=M;if(c){let r=M&&Re;if(r){const u=l[0]+719162,N=Math.floor(u/7)*7,pe=u-N,Ie=pe+1,Je=5<Ie,mn=9007199254740991<u,fn=9007199254740991<N,wn=!(pe>=-9007199254740991&&9007199254740991>=pe),yn=!(Ie>=-9007199254740991&&9007199254740991>=Ie),Un=!(mn||fn||wn||yn),Ke=(mn||fn||Je||wn||yn)&&!(Je&&Un),bn=!Ke,Cn=Je&&bn&&Un,Qe=l[0]+-1,Ve=Qe>=-719162&&2932896>=Qe,Xe=(Ve?Qe:-719163)+719162,Ye=Math.floor(Xe/7)*7,he=Xe-Ye,me=he+1,Ze=5<me,Nn=9007199254740991<Xe,Dn=9007199254740991<Ye,An=!Ve,Bn=!(he>=-9007199254740991&&9007199254740991>=he),Fn=!(me>=-9007199254740991&&9007199254740991>=me),Rn=!(Nn||Dn||An||Bn||Fn),$e=(Nn||Dn||Ze||An||Bn||Fn)&&!(Ze&&Rn),Wn=!$e,Te=Ze&&Wn&&Rn;let Q=false,j=false;if((a+=e.packageInclusiveTimes.length)>o)return;for(const V of e.packageInclusiveTimes){const fe=V[2]<V[1],we=l[1]>=V[1],Ln=V[0]==="all",Ge=V[0]==="weekends",ye=Cn===Ge,Ue=Ke||ye,X=!(ye&&bn),ee=Ln||ye&&!(Ue&&X)&&bn,Mn=!ee,be=Mn&&Ue&&X,Ce=!be,He=we&&(be||Ce&&ee)&&Mn&&Ue&&X,_e=!He,xn=we&&_e&&Ce&&ee,Pn=He||xn,Oe=!xn,Ee=Pn&&Oe,jn=!Ee,ne=we&&jn&&_e&&Ce&&ee,Y=l[1]<V[2],Se=Te===Ge,qn=$e||Se,le=!(Se&&Wn),ae=Ln||Se&&!(qn&&le)&&Wn,Ne=!ae&&qn&&le,De=!Ne,zn=De&&ae,Jn=Ne||zn,Kn=!zn,en=Jn&&Kn,nn=!en,Qn=Y&&(en||nn&&De&&ae)&&Jn&&Kn,Vn=!Qn,Xn=Y&&Vn&&nn&&De&&ae,Yn=(Qn||Xn)&&!Xn,Zn=ne||Y&&!Yn&&Vn&&nn&&De&&ae,$n=fe?!Zn&&(Ee||Yn):Y&&(Ee||ne)&&Pn&&Oe,Tn=$n,Gn=!$n&&(fe?Zn:we&&Y&&jn&&_e&&Ce&&ee),Hn=!Q&&j,_n=!Tn&&Gn,pl=Hn||_n,Rl=!pl&&((Q||j)&&!Hn||(Tn||Gn)&&!_n),wa=pl;Q=Rl,j=wa;}r=Q;}c=r||We;}if(c){n=true;break}}const i=!n;let p=false;if((a+=f.length)>o)return;for(const l of f)if(l[2]<0){p=true;break}const x=!(e.callStartedAtIsUnknown||e.packageInclusiveTimesIsUnknown||p),te=e.callStartedAtIsUnknown||e.packageInclusiveTimesIsUnknown||p||n||q||G,cn=!(e.callStartedAtIsUnknown||e.packageInclusiveTimesIsUnknown||p||n||q),Le=!(G&&i&&x&&cn),on=G&&i&&x&&!(te&&Le)&&cn,H=se?!on:!(e.packageInclusiveTimesIsNone&&!se)&&te&&Le,P=!H,Me=g&&e.packageIncludesCalls,sn=(e.packageIncludesCallsIsUnknown||e.packageIncludesCalls)&&!Me,_=!e.callNumberIsUnknown;let xe=false;if((a+=En.length)>o)return;for(const l of En)if(e.callNumber.startsWith(l[0])){xe=true;break}const O=_&&xe,tn=e.callNumber.startsWith("0845");let ue=false;if((a+=Sn.length)>o)return;for(const l of Sn)if(tn){ue=true;break}const un=!e.packageIncludes0845IsUnknown,el=_&&ue,nl=(e.callNumberIsUnknown||ue)&&!el;let E=nl||el;if(E){const l=un&&e.packageIncludes0845,c=(e.packageIncludes0845IsUnknown||e.packageIncludes0845)&&!l;E=(c||l)&&(nl||c);}const J=!E,rn=_&&ue&&un&&e.packageIncludes0845&&J,vn=(E||rn)&&!rn,d=O||_&&ue&&un&&e.packageIncludes0845&&!vn&&J;let re=!d;if(re){const l=e.callNumberIsUnknown||xe,c=!O;re=((l&&c||O)&&l&&c||O)&&c||vn;}const I=!re,dn=I&&d,ll=(re||dn)&&!dn,C=!ll,al=(sn||Me)&&(ll||C&&I&&d)&&(sn||ll),B=!al,Il=g&&e.packageIncludesCalls&&B&&C&&I&&d,cl=(al||Il)&&!Il,K=!cl,Xl=cl||g&&e.packageIncludesCalls&&K&&B&&C&&I&&d,ve=e.packageInclusiveTimesIsNone||se||on,hl=P&&ve,ml=(H||hl)&&!hl,kn=!ml,Yl=Xl&&(ml||P&&kn&&ve)&&(cl||ml),ol=!Yl,Zl=g&&e.packageIncludesCalls&&P&&ol&&K&&B&&C&&I&&d&&kn&&ve,sl=(Yl||Zl)&&!Zl,fl=!sl,$l=g&&e.packageIncludesCalls&&P&&fl&&ol&&K&&B&&C&&I&&d&&kn&&ve,Pe=!D,Tl=Pe&&s,tl=(D||Tl)&&!Tl,gn=!tl,Gl=tl||gn&&Pe&&s,Hl=(sl||$l)&&Gl&&Fe&&(sl||tl||W),_l=!Hl,wl=g&&e.packageIncludesCalls&&P&&_l&&fl&&ol&&K&&B&&C&&I&&d&&kn&&ve&&gn&&Pe&&s&&h&&U,yl=H?ce:P&&e.callDurationSecondsIsUnknown&&ve,je=!yl,ul=H||hl?e.callDurationSeconds:0,qe=0<ul,S=e.callDurationSeconds-(al||Il?ul:0),ie=0<S,rl=al?!(je&&ul===0):g&&e.packageIncludesCalls&&yl&&B&&C&&I&&d,vl=!(S>=-9007199254740991&&9007199254740991>=S),Ul=e.callDurationSecondsIsUnknown||rl||vl,de=!Ul,bl=(e.callDurationSecondsIsUnknown||rl||ie||vl)&&!(ie&&de),pn=!bl;let il=Xl;if(il){const l=je&&qe,c=(yl||qe)&&!l;il=(c||l)&&(bl||ie&&pn&&de)&&(cl||c||bl);}const dl=!il,Ol=g&&e.packageIncludesCalls&&je&&qe&&ie&&dl&&K&&B&&C&&I&&d&&pn&&de,Cl=(il||Ol)&&!Ol,Nl=!Cl,El=(Cl||g&&e.packageIncludesCalls&&je&&qe&&ie&&Nl&&dl&&K&&B&&C&&I&&d&&pn&&de)&&Gl&&Fe&&(Cl||tl||W),Sl=!El,ea=g&&e.packageIncludesCalls&&je&&qe&&ie&&Sl&&Nl&&dl&&K&&B&&C&&I&&d&&pn&&de&&gn&&Pe&&s&&h&&U;if(!(t||L||wl||ea)&&(W||oe||Hl||El)||g&&e.packageIncludesCalls&&P&&(t||L)&&_l&&fl&&ol&&K&&B&&C&&I&&d&&kn&&ve&&gn&&Pe&&s&&h&&U||g&&e.packageIncludesCalls&&je&&qe&&ie&&(t||L||wl)&&Sl&&Nl&&dl&&K&&B&&C&&I&&d&&pn&&de&&gn&&Pe&&s&&h&&U)return;const na=t?"no-call":L?"billed-elsewhere":wl?"included":ea?"part-included":"charged";if(R)return na;const la=t||k||$l,ke=!la&&(T&&ce||v||sl),Dl=e.packageBillingInterval==="minute",aa=!e.packageBillingIntervalIsUnknown,ze=aa&&Dl,ca=!ze,ge=(e.packageBillingIntervalIsUnknown||Dl)&&ca,Al=S*-1,kl=Math.floor(Al/60)*-1,oa=!(Al>=-9007199254740991&&9007199254740991>=Al),sa=e.callDurationSecondsIsUnknown||rl||vl||oa,ta=ge?!(kl===0&&!sa):aa&&Dl&&sa,ua=ge||ze?kl:0,gl=!ke&&la,Bl=!gl,In=kl*60,ra=e.callDurationSecondsIsUnknown||rl||vl||oa||!(In>=-9007199254740991&&9007199254740991>=In),Fl=ge?!(S===In&&!ra):ze?ra:Ul,va=ge||ze?In:S,ia=va===0,da=!Fl&&ia,ka=!da,ga=(Fl||ia)&&ka,pa=xl(Kl(e.callRatePerMinute,Ml(va)),Vl),Ia=ql(e.packageConnectionFee,ga||da?$:pa);let hn=ke?!(!ta&&ua===0):ta&&Bl;if(!hn){const l=S===0,c=ge?!(l&&de):ca&&Ul;if(hn=ke?!(!c&&(l||ge||ze)):c&&Bl,!hn){const r=e.callRatePerMinuteIsUnknown||Fl,u=(ga?!(Wl(pa,$)===0&&!r):ka&&r)||e.packageConnectionFeeIsUnknown;hn=ke?!(Wl(Ia,$)===0&&!u):Bl&&u;}}if(hn)return;const ha=ke||gl?$:Ia;return {outcome:na,values:{billedMinutes:ke||gl?0:ua,billedSeconds:ke||gl||ge||ze?0:S,chargeUnrounded:Ql(ha,10),charge:jl(zl(ha,2)),customerLiable:true},holds:{}}}}};

var cancellationNotice = ({MOST_STEPS:k,isUnknown:c,mayBeNone:J,textIn:w})=>{const f=[["letter"],["fax"],["email"]],h=[["broadband"],["phone"]];return {decision:"cancellation-notice",readings:{},listed:["termination.form","termination.movesDomain","service.kind"],effects:{valid:[{party:"customer",modality:"may",action:"end-service",clause:"S3.1",by:null,amount:null,where:null}],invalid:[]},whole:{facts:["termination.form","termination.movesDomain"],inPence:[],read(n){const t=n[0],o=n[1];if(!(t===void 0||o===void 0))return {terminationFormIsNone:t===null,terminationForm:w(t),terminationMovesDomainIsNone:o===null,terminationMovesDomain:o===true}},answer(n,t){let o=0;const e=!n.terminationFormIsNone,i=n.terminationForm==="headed-fax";let m=false;if((o+=f.length)>k)return;for(const D of f)if(n.terminationForm===D[0]){m=true;break}const s=!n.terminationMovesDomainIsNone,r=!n.terminationMovesDomain;if(e&&i&&m&&s&&r)return;const u=e&&i||e&&m&&s&&r?"valid":"invalid";return t?u:{outcome:u,values:{},holds:{}}}},read(n){const t=n.read("termination.form"),o=n.read("termination.movesDomain"),e=n.isLeftOut("termination.movesDomain"),i=n.read("service.kind");return {terminationFormIsNone:t===null,terminationFormIsUnknown:c(t),terminationForm:w(t),terminationMovesDomainIsNone:o===null,terminationMovesDomain:o===true,terminationMovesDomainIsUnknown:c(o),terminationMovesDomainLeftOutIsUnknown:c(e),terminationMovesDomainLeftOut:e===true,serviceKindIsUnknown:c(i),serviceKind:w(i)}},answer(n,t){let o=0;const e=!n.terminationFormIsNone,i=!n.terminationFormIsUnknown,m=n.terminationForm==="headed-fax",s=e&&i&&m;let r=false;if((o+=f.length)>k)return;for(const a of f)if(a[0]===n.terminationForm){r=true;break}const u=e&&i&&r,D=e&&(n.terminationFormIsUnknown||r)&&!u,b=!n.terminationMovesDomainIsNone,O=!n.terminationMovesDomain,p=b&&!n.terminationMovesDomainIsUnknown&&O,F=!n.terminationMovesDomainLeftOutIsUnknown,U=!n.serviceKindIsUnknown;let l=false;if((o+=h.length)>k)return;for(const a of h)if(a[0]===n.serviceKind){l=true;break}const K=F&&n.terminationMovesDomainLeftOut,x=(n.terminationMovesDomainLeftOutIsUnknown||n.terminationMovesDomainLeftOut)&&!K;let I=x||K;if(I){const a=U&&l,d=(n.serviceKindIsUnknown||l)&&!a;I=(d||a)&&(x||d);}const H=!I,B=F&&n.terminationMovesDomainLeftOut&&U&&l&&H,g=(I||B)&&!B,v=p||F&&n.terminationMovesDomainLeftOut&&U&&l&&!g&&H,j=!v&&(b&&(n.terminationMovesDomainIsUnknown||O&&!(n.terminationMovesDomainIsNone||n.terminationMovesDomainIsUnknown))&&!p||g),M=!j,q=M&&v,y=(j||q)&&!q,L=!y,z=(D||u)&&(y||L&&M&&v)&&(D||y),A=!z,C=e&&i&&r&&A&&L&&M&&v;let N=!(s||C);if(N){let a=e;if(a){const d=n.terminationFormIsUnknown||m&&!(n.terminationFormIsNone||n.terminationFormIsUnknown),G=!s;a=(e&&d&&G||s)&&d&&G;}N=a||z;}if(N||e&&i&&m&&r&&A&&L&&M&&v)return;const E=s||C?"valid":"invalid";return t?E:{outcome:E,values:{},holds:{}}}}};

var changeNotice = ({dateOfNumber:Le,firstDay:k,isUnknown:H,lastDay:ue,mayBeNone:K,monthOfDay:le,startOfMonth:v,textIn:Ae})=>({decision:"change-notice",readings:{},listed:["termsChange.cause","termsChange.sentOn","termsChange.harmful","termsChange.effectiveOn","termsChange.postedOn","termsChange.onPrecedingBill","termsChange.notifiedOn"],effects:{told:[{party:"provider",modality:"may",action:"apply-changed-terms",by:null,amount:null,where:null,clause:"S4.3"}],"website-suffices":[{party:"provider",modality:"may",action:"apply-changed-terms",by:null,amount:null,where:null,clause:"S4.1"}],"too-short":[{party:"provider",modality:"must-not",action:"apply-changed-terms",by:"earliestEffectiveOn",where:"noticeStops",amount:null,clause:"S4.2/p1"},{party:"provider",modality:"may",action:"apply-changed-terms",where:"noticeDoesNotStop",by:null,amount:null,clause:"S4.2/p1"}],"not-published":[{party:"provider",modality:"must",action:"publish-change",where:"isUnposted",by:null,amount:null,clause:"S4.1"}],"long-enough":[{party:"provider",modality:"may",action:"apply-changed-terms",by:null,amount:null,where:null,clause:"S4.2/p1"}],"not-told":[{party:"provider",modality:"must",action:"tell-customer-of-change",by:null,amount:null,where:null,clause:null}]},whole:{facts:["termsChange.cause","termsChange.sentOn","termsChange.harmful","termsChange.postedOn","termsChange.effectiveOn","termsChange.notifiedOn"],inPence:[],read(e){const C=e[0],t=e[1],o=e[2],n=e[3],c=e[4],m=e[5];if(!(C===void 0||t===void 0||o===void 0||n===void 0||c===void 0||m===void 0))return {termsChangeCause:Ae(C),termsChangeSentOnIsNone:t===null,termsChangeHarmful:o===true,termsChangePostedOnIsNone:n===null,termsChangePostedOn:k(n),termsChangeEffectiveOn:k(c),termsChangeNotifiedOnIsNone:m===null,termsChangeNotifiedOn:k(m)}},answer(e,C){const t=e.termsChangeCause==="law-or-tax",o=!e.termsChangeSentOnIsNone,n=e.termsChangeCause==="provider",c=!e.termsChangeHarmful,m=!e.termsChangePostedOnIsNone,a=e.termsChangeEffectiveOn>=e.termsChangePostedOn,i=!e.termsChangeNotifiedOnIsNone,S=le(e.termsChangeNotifiedOn),A=e.termsChangeNotifiedOn-v(S),r=v(S+1),f=v(S+2)-r,u=(A<f?A+r:f+-1+r)+1,l=u<-719162,I=l?-719163:u,O=e.termsChangeEffectiveOn<I,g=t&&o,p=n&&c&&m&&a,w=n&&e.termsChangeHarmful&&o&&i&&O,B=!(m&&a),T=c||o&&i,U=!w,h=n&&B&&T&&U,R=!O,d=i&&l;if(t&&o&&n&&c&&m&&a||n&&e.termsChangeHarmful&&o&&i&&O&&t||n&&(g||p||w)&&B&&T&&U||n&&e.termsChangeHarmful&&o&&i&&m&&a&&(g||p||w||h)&&R||d||!g&&!p&&(d||U&&(d||i&&l&&!h)))return;const M=g?"told":p?"website-suffices":w?"too-short":h?"not-published":n&&e.termsChangeHarmful&&o&&i&&m&&a&&R?"long-enough":"not-told";if(C)return M;if(d||n&&e.termsChangeHarmful&&o&&i&&l)return;const N=n&&e.termsChangeHarmful&&o;return {outcome:M,values:{earliestEffectiveOn:e.termsChangeNotifiedOnIsNone||!N?null:Le(N?I:-719163),individualNoticeRequired:t||e.termsChangeHarmful},holds:{noticeStops:true,noticeDoesNotStop:false,isUnposted:e.termsChangePostedOnIsNone}}}},read(e){const C=e.read("termsChange.cause"),t=e.read("termsChange.sentOn"),o=e.read("termsChange.harmful"),n=e.read("termsChange.postedOn"),c=e.read("termsChange.effectiveOn"),m=e.isLeftOut("termsChange.effectiveOn"),a=e.read("termsChange.notifiedOn");return {termsChangeCauseIsUnknown:H(C),termsChangeCause:Ae(C),termsChangeSentOnIsNone:t===null,termsChangeSentOnIsUnknown:H(t),termsChangeSentOnMayBeNone:K(t),termsChangeHarmfulIsUnknown:H(o),termsChangeHarmful:o===true,termsChangePostedOnIsUnknown:H(n),termsChangePostedOnMayBeNone:K(n),termsChangePostedOnIsNone:n===null,termsChangePostedOnAtLatest:ue(n),termsChangePostedOn:k(n),termsChangeEffectiveOn:k(c),termsChangeEffectiveOnIsUnknown:H(c),termsChangeEffectiveOnMayBeNone:K(c),termsChangeEffectiveOnAtLatest:ue(c),termsChangeEffectiveOnLeftOut:m===true,termsChangeNotifiedOnIsNone:a===null,termsChangeNotifiedOn:k(a),termsChangeNotifiedOnIsUnknown:H(a),termsChangeNotifiedOnMayBeNone:K(a),termsChangeNotifiedOnAtLatest:ue(a)}},answer(e,C){const t=!e.termsChangeCauseIsUnknown,o=e.termsChangeCause==="law-or-tax",n=!e.termsChangeSentOnIsNone,c=t&&o,m=(e.termsChangeCauseIsUnknown||o)&&!c,a=e.termsChangeSentOnIsUnknown&&e.termsChangeSentOnMayBeNone,i=a||n,S=(m||c)&&i&&(m||a),A=!S,r=!a,f=t&&o&&n&&A&&r,u=e.termsChangeCause==="provider",l=!e.termsChangeHarmfulIsUnknown,I=!e.termsChangeHarmful,O=e.termsChangePostedOnIsUnknown&&e.termsChangePostedOnMayBeNone,g=!e.termsChangePostedOnIsNone,p=e.termsChangeEffectiveOn>=e.termsChangePostedOnAtLatest,w=e.termsChangeEffectiveOnIsUnknown&&e.termsChangeEffectiveOnMayBeNone,B=!(O||w),T=g&&e.termsChangeEffectiveOnAtLatest>=e.termsChangePostedOn&&!(g&&p&&B),U=e.termsChangeEffectiveOnLeftOut?O:T,h=!U,R=!O,d=e.termsChangeEffectiveOnLeftOut?g&&R:g&&p&&!T&&B,M=t&&u,N=(e.termsChangeCauseIsUnknown||u)&&!M,Q=N||M,re=l&&I,ce=(e.termsChangeHarmfulIsUnknown||I)&&!re,Be=h&&d,me=(U||d)&&!Be,Te=me||Be,Re=Q&&(ce||re)&&Te&&(N||ce||me),Me=!Re,q=t&&u&&l&&I&&h&&d&&Me,s=!e.termsChangeNotifiedOnIsNone,ie=le(e.termsChangeNotifiedOn),qe=ie+1,he=119999<qe,V=!e.termsChangeNotifiedOnIsUnknown&&he,W=e.termsChangeNotifiedOnIsUnknown&&e.termsChangeNotifiedOn<-719162,X=e.termsChangeNotifiedOnIsUnknown&&e.termsChangeNotifiedOnMayBeNone,de=le(e.termsChangeNotifiedOnAtLatest),Fe=de+1;let Y;if(119999<Fe)Y=2932896;else {const J=e.termsChangeNotifiedOnAtLatest-v(de),L=v(Fe),Cn=v(de+2)-L;Y=J<Cn?J+L:Cn+-1+L;}const xe=e.termsChangeNotifiedOn-v(ie),ve=v(qe),je=v(ie+2)-ve,ze=xe<je?xe+ve:je+-1+ve,Ge=he?-719162:ze,Ce=V||W,Z=V||W||X||e.termsChangeNotifiedOnIsUnknown&&!(Y===Ge&&!Ce),ge=(Ce?-719163:Ge)+1,Je=ge>=-719162&&2932896>=ge,fe=!(s&&Z)&&!Je,Oe=s&&Z&&(V||W||!he&&ze<-719162),Ne=fe||Oe,Ke=Je?ge:-719162,Ie=Ne?-719163:Ke,_=e.termsChangeEffectiveOnAtLatest<Ie,pe=l&&e.termsChangeHarmful,$=(e.termsChangeHarmfulIsUnknown||e.termsChangeHarmful)&&!pe,Qe=$||pe,Ve=Q&&Qe&&i&&(N||$||a),P=!Ve,We=t&&u&&l&&e.termsChangeHarmful&&n&&P&&r,Xe=Ve||We,Ye=!We,we=Xe&&Ye,F=!we,Ze=we||t&&u&&l&&e.termsChangeHarmful&&n&&F&&P&&r,Ue=(Ce?2932897:Y)+1,_e=Ue>=-719162&&2932896>=Ue?Ue:2932896,$e=s&&Z&&(V||W||X),De=fe||Oe||$e||s&&Z&&!(_e===Ke&&!Ne),D=!(w||s&&De&&(fe||Oe||$e)),ye=s&&e.termsChangeEffectiveOn<(Ne?2932897:_e)&&!(s&&_&&D),ke=!ye,E=Ze&&(ye||s&&_&&ke&&D)&&(we||ye),y=!E,x=t&&u&&l&&e.termsChangeHarmful&&n&&s&&_&&y&&F&&P&&r&&ke&&D,ee=!d,b=!X,He=(X||s)&&!(s&&b),j=!He,en=i&&(He||s&&j&&b)&&(a||He),ne=!en,nn=n&&s&&ne&&r&&j&&b,te=(en||nn)&&!nn,Se=!te,tn=n&&s&&Se&&ne&&r&&j&&b,z=re||tn,on=!z&&(ce||te),oe=!on,sn=oe&&z,Pe=(on||sn)&&!sn,Ee=!Pe,G=!(E||x),an=E||y&&G;let se=Q;if(se){const J=h&&ee,L=(U||ee)&&!J;se=(L||J)&&(Pe||Ee&&oe&&z)&&an&&(N||L||Pe||E);}const un=!se,be=t&&u&&h&&ee&&un&&Ee&&oe&&z&&y&&G,ln=Q&&Qe&&(te||tn)&&Te&&an&&(N||$||te||me||E),rn=!ln,cn=t&&u&&l&&e.termsChangeHarmful&&n&&s&&h&&d&&rn&&Se&&ne&&r&&j&&b&&y&&G;if(!(f||q||x||be||cn)&&(S||Re||E||se||ln)||t&&o&&n&&u&&l&&I&&h&&d&&A&&r&&Me||t&&u&&l&&e.termsChangeHarmful&&n&&s&&_&&(f||q)&&y&&F&&P&&r&&ke&&D||t&&u&&h&&ee&&(f||q||x)&&un&&Ee&&oe&&z&&y&&G||t&&u&&l&&e.termsChangeHarmful&&n&&s&&h&&d&&(f||q||x||be)&&rn&&Se&&ne&&r&&j&&b&&y&&G)return;const mn=f?"told":q?"website-suffices":x?"too-short":be?"not-published":cn?"long-enough":"not-told";if(C)return mn;const ae=Ze&&Xe&&Ye,hn=!ae,dn=c||pe;if((ae?s:t&&u&&l&&e.termsChangeHarmful&&n&&s&&hn&&F&&P&&r&&De)||!dn&&(m||$)||O)return;const vn=t&&u&&l&&e.termsChangeHarmful&&n&&hn&&F&&P&&r;return {outcome:mn,values:{earliestEffectiveOn:(ae?e.termsChangeNotifiedOnIsNone:e.termsChangeNotifiedOnIsNone||!vn)?null:Le(ae?e.termsChangeNotifiedOnIsNone?2932896:Ie:vn?Ie:-719163),individualNoticeRequired:dn},holds:{noticeStops:true,noticeDoesNotStop:false,isUnposted:e.termsChangePostedOnIsNone&&R}}}});

var collectionCosts = ({amountIn:w,isUnknown:m,mayBeNone:B,penceIn:R,penceText:i,wholeIn:k})=>({decision:"collection-costs",readings:{},listed:["collection.costsIncurred","collection.reasonableCosts"],effects:{recoverable:[{party:"customer",modality:"must",action:"pay-collection-costs",amount:"recoverable",by:null,where:null,clause:"S2.19"}],none:[]},whole:{facts:["collection.costsIncurred","collection.reasonableCosts"],inPence:["collection.costsIncurred","collection.reasonableCosts"],read(e){const n=e[0],o=e[1];if(!(n===void 0||o===void 0))return {collectionCostsIncurredInPence:k(n),collectionReasonableCostsInPence:k(o)}},answer(e,n,o){const t=0<e.collectionCostsIncurredInPence,c=0<e.collectionReasonableCostsInPence,r=t&&c,s=r?"recoverable":"none";if(n)return s;const u=e.collectionReasonableCostsInPence<e.collectionCostsIncurredInPence?e.collectionReasonableCostsInPence:e.collectionCostsIncurredInPence,a=r?u:0,l={outcome:s,values:{recoverable:i(a)},holds:{}};return o?{...l,sums:[t&&c&&0<u?{amount:i(a),isOwed:true}:null]}:l}},read(e){const n=e.read("collection.costsIncurred"),o=e.read("collection.reasonableCosts");return {collectionCostsIncurredIsUnknown:m(n),collectionCostsIncurredInPence:R(w(n)),collectionReasonableCostsIsUnknown:m(o),collectionReasonableCostsInPence:R(w(o))}},answer(e,n,o){const t=!e.collectionCostsIncurredIsUnknown,c=0<e.collectionCostsIncurredInPence,r=!e.collectionReasonableCostsIsUnknown,s=0<e.collectionReasonableCostsInPence,u=t&&c,a=(e.collectionCostsIncurredIsUnknown||c)&&!u,l=a||u,U=r&&s,f=(e.collectionReasonableCostsIsUnknown||s)&&!U,d=f||U,I=a||f,y=l&&d&&I,C=t&&c&&r&&s&&!y;if(!C&&l&&d&&I)return;const h=C?"recoverable":"none";if(n)return h;const b=e.collectionReasonableCostsInPence<e.collectionCostsIncurredInPence?e.collectionReasonableCostsInPence:e.collectionCostsIncurredInPence,O=l&&d&&I&&!(b===0&&!(e.collectionCostsIncurredIsUnknown||e.collectionReasonableCostsIsUnknown));if(O)return;const v=y||C?b:0,P={outcome:h,values:{recoverable:i(v)},holds:{}};return !o||O?P:{...P,sums:[0<v?{amount:i(v),isOwed:true}:null]}}});

var collectionDate = ({calendarOf:R,dateOfNumber:L,firstDay:h,isUnknown:W,lastDay:b,mayBeNone:f,workingDayFrom:w})=>{const I=R("bank-holidays","england-and-wales");return {decision:"collection-date",readings:{},listed:["invoice.dueDate","customer.nation"],effects:{"on-due-date":[],moved:[]},whole:{facts:["invoice.dueDate"],inPence:[],read(e){const n=e[0];if(n!==void 0)return {invoiceDueDate:h(n)}},answer(e,n){const t=e.invoiceDueDate<15340,u=w(I,e.invoiceDueDate),i=!t&&21549>=u,c=e.invoiceDueDate<(i?u:t?15342:2932896),l=i?u:t||21549<e.invoiceDueDate?e.invoiceDueDate:21550,a=e.invoiceDueDate<l,o=c&&a,v=!o;let D=v;if(D){const d=!a&&c||o;D=(d&&v||o)&&d;}if(D)return;const s=o?"moved":"on-due-date";if(n)return s;if(i)return {outcome:s,values:{collectionDate:L(l)},holds:{}}}},read(e){const n=e.read("invoice.dueDate");return {invoiceDueDate:h(n),invoiceDueDateAtLatest:b(n),invoiceDueDateIsUnknown:W(n),invoiceDueDateMayBeNone:f(n)}},answer(e,n){const t=e.invoiceDueDate<15340,u=w(I,e.invoiceDueDate),i=w(I,e.invoiceDueDateAtLatest),c=!t&&21549>=u&&e.invoiceDueDateAtLatest>=15340&&21549>=i,l=!c,a=e.invoiceDueDateIsUnknown&&l,o=e.invoiceDueDateIsUnknown&&e.invoiceDueDate<-719162,v=a||o,D=t||21549<e.invoiceDueDate?e.invoiceDueDate:21550,s=v?-719163:c?u:D,d=t?15342:2932896,y=e.invoiceDueDate>=(v?2932897:c?i:d),k=e.invoiceDueDateIsUnknown&&e.invoiceDueDateMayBeNone,B=a||o||k||l||e.invoiceDueDateIsUnknown&&!((c?u===i:D===d)&&!v),M=!(B&&(a||o||k)||k),N=e.invoiceDueDateAtLatest>=s&&!(y&&M),r=!N,U=!(y&&r&&M),g=r&&U,m=N||g,A=!g,p=m&&A,x=!p,C=p||x&&r&&U,E=!(C&&m&&A)&&x&&r&&U;if(!E&&C&&m&&A)return;const P=E?"moved":"on-due-date";if(n)return P;if(!B)return {outcome:P,values:{collectionDate:L(s)},holds:{}}}}};

var complaintEscalation = ({dateOfNumber:M,firstDay:c,isUnknown:p,lastDay:v,mayBeNone:k})=>({decision:"complaint-escalation",readings:{},listed:["complaint.resolvedOn","asOf","complaint.form","complaint.firstMadeOn","complaint.deadlockLetterOn","complaint.deadlockLetterByEmail","complaint.deadlockLetterFrom","complaint.ordinaryHandlingFailedOn"],effects:{closed:[],"may-refer":[{party:"customer",modality:"may",action:"refer-complaint-to-ombudsman",by:null,amount:null,where:null,clause:"C6.5/p2"},{party:"provider",modality:"must",action:"honour-ombudsman-decision",clause:"C6.5/p4",by:null,amount:null,where:null},{party:"provider",modality:"must",action:"contact-complainant",where:"goesToDirector",clause:"C6.5/p1b",by:null,amount:null}],"not-yet":[{party:"provider",modality:"must",action:"contact-complainant",where:"goesToDirector",clause:"C6.5/p1b",by:null,amount:null}]},whole:{facts:["complaint.resolvedOn","asOf","complaint.firstMadeOn","complaint.deadlockLetterOn","complaint.ordinaryHandlingFailedOn"],inPence:[],read(n){const a=n[0],t=n[1],l=n[2],e=n[3],o=n[4];if(!(a===void 0||t===void 0||l===void 0||e===void 0||o===void 0))return {complaintResolvedOnIsNone:a===null,complaintResolvedOn:c(a),asOf:c(t),complaintFirstMadeOn:c(l),complaintDeadlockLetterOnIsNone:e===null,complaintDeadlockLetterOn:c(e),complaintOrdinaryHandlingFailedOnIsNone:o===null,complaintOrdinaryHandlingFailedOn:c(o)}},answer(n,a){const t=!n.complaintResolvedOnIsNone&&n.asOf>=n.complaintResolvedOn,l=!t,e=n.complaintFirstMadeOn+84,o=t?"closed":l&&(n.asOf>=e||!n.complaintDeadlockLetterOnIsNone&&n.asOf>=n.complaintDeadlockLetterOn)?"may-refer":"not-yet";if(a)return o;const d=!n.complaintOrdinaryHandlingFailedOnIsNone&&n.asOf>=n.complaintOrdinaryHandlingFailedOn&&l;return {outcome:o,values:{twelveWeeksOn:M(e),earliestReferralOn:M(n.complaintDeadlockLetterOnIsNone?e:n.complaintDeadlockLetterOn<e?n.complaintDeadlockLetterOn:e),goesToDirector:d,decisionBindsProvider:true},holds:{goesToDirector:d}}}},read(n){const a=n.read("complaint.resolvedOn"),t=n.read("asOf"),l=n.read("complaint.firstMadeOn"),e=n.read("complaint.deadlockLetterOn"),o=n.read("complaint.ordinaryHandlingFailedOn");return {complaintResolvedOnIsNone:a===null,complaintResolvedOnAtLatest:v(a),complaintResolvedOn:c(a),complaintResolvedOnIsUnknown:p(a),complaintResolvedOnMayBeNone:k(a),asOf:c(t),asOfAtLatest:v(t),asOfIsUnknown:p(t),asOfMayBeNone:k(t),complaintFirstMadeOn:c(l),complaintFirstMadeOnIsUnknown:p(l),complaintFirstMadeOnAtLatest:v(l),complaintFirstMadeOnMayBeNone:k(l),complaintDeadlockLetterOnIsNone:e===null,complaintDeadlockLetterOnAtLatest:v(e),complaintDeadlockLetterOn:c(e),complaintDeadlockLetterOnIsUnknown:p(e),complaintDeadlockLetterOnMayBeNone:k(e),complaintOrdinaryHandlingFailedOnIsNone:o===null,complaintOrdinaryHandlingFailedOnAtLatest:v(o),complaintOrdinaryHandlingFailedOnIsUnknown:p(o),complaintOrdinaryHandlingFailedOnMayBeNone:k(o),complaintOrdinaryHandlingFailedOn:c(o)}},answer(n,a){const t=!n.complaintResolvedOnIsNone,l=n.asOf>=n.complaintResolvedOnAtLatest,e=n.asOfAtLatest>=n.complaintResolvedOn,o=n.asOfIsUnknown&&n.asOfMayBeNone,d=!(n.complaintResolvedOnIsUnknown&&n.complaintResolvedOnMayBeNone||o),V=!(t&&l&&d),X=t&&e&&V,Y=!X,L=t&&e&&(X||t&&l&&Y&&d)&&V,r=!L,b=t&&l&&r&&Y&&d,I=!(L||b),Z=r&&I,_=L||Z,$=n.complaintFirstMadeOn+84,f=2932896<$,O=!n.complaintFirstMadeOnIsUnknown&&f,u=n.complaintFirstMadeOnIsUnknown&&n.complaintFirstMadeOn<-719162,N=O||u,nn=n.complaintFirstMadeOnAtLatest+84,en=2932896<nn?2932896:nn,C=N?2932897:en,g=n.asOf>=C,on=f?-719162:$,i=N?-719163:on,tn=n.asOfAtLatest>=i,y=n.complaintFirstMadeOnIsUnknown&&n.complaintFirstMadeOnMayBeNone,R=n.complaintFirstMadeOnIsUnknown&&!(en===on&&!N),P=O||u||y||R,H=P&&(O||u||y),U=!(H||o),ln=!(g&&U),an=tn&&ln,x=!an,cn=tn&&(an||g&&x&&U)&&ln,sn=!cn,dn=g&&sn&&x&&U,rn=(cn||dn)&&!dn,s=!n.complaintDeadlockLetterOnIsNone,A=n.asOf>=n.complaintDeadlockLetterOnAtLatest,On=n.asOfAtLatest>=n.complaintDeadlockLetterOn,F=n.complaintDeadlockLetterOnIsUnknown&&n.complaintDeadlockLetterOnMayBeNone,T=!(F||o),un=!(s&&A&&T),mn=s&&On&&un,E=!mn,pn=s&&On&&(mn||s&&A&&E&&T)&&un,vn=!pn,kn=s&&A&&vn&&E&&T,Ln=(pn||kn)&&!kn,B=g&&!rn&&sn&&x&&U||s&&A&&!Ln&&vn&&E&&T,In=!B&&(rn||Ln),j=!In,yn=j&&B,q=(In||yn)&&!yn,Fn=!q,Dn=_&&(q||Fn&&j&&B)&&(L||q),wn=!Dn&&r&&I&&Fn&&j&&B;if(!(b||wn)&&(L||Dn))return;const Mn=b?"closed":wn?"may-refer":"not-yet";if(a)return Mn;const Nn=P&&N,gn=n.complaintDeadlockLetterOnIsUnknown&&n.complaintDeadlockLetterOn<-719162,Rn=Nn||gn,Hn=n.complaintDeadlockLetterOn<i?n.complaintDeadlockLetterOn:i,z=Rn?-719163:Hn,Un=n.complaintDeadlockLetterOnIsNone&&!F;let m;if(F){const w=n.complaintDeadlockLetterOnIsNone?2932896:z;m=w<i?w:i;}else m=Un?i:z;const An=s&&(Nn||gn||H||F||(n.complaintDeadlockLetterOnIsUnknown||O||u||y||R)&&!((n.complaintDeadlockLetterOnAtLatest<C?n.complaintDeadlockLetterOnAtLatest:C)===Hn&&!Rn)),Tn=F?!(i===z&&!(n.complaintDeadlockLetterOnIsNone||O||u||y||R||An)):Un?P:An,D=!n.complaintOrdinaryHandlingFailedOnIsNone,h=n.asOf>=n.complaintOrdinaryHandlingFailedOnAtLatest,W=!(n.complaintOrdinaryHandlingFailedOnIsUnknown&&n.complaintOrdinaryHandlingFailedOnMayBeNone||o),G=D&&n.asOfAtLatest>=n.complaintOrdinaryHandlingFailedOn&&!(D&&h&&W),J=!G,K=_&&!Z,Q=!K,Bn=(G||D&&h&&J&&W)&&(K||Q&&r&&I)&&(G||K);if((H?!(n.complaintDeadlockLetterOn===m&&!(n.complaintDeadlockLetterOnIsNone||n.complaintDeadlockLetterOnIsUnknown||Tn)):Tn)||O||u||y||R||Bn)return;let S;if(H){const w=n.complaintDeadlockLetterOnIsNone?2932896:n.complaintDeadlockLetterOn;S=m<w?m:w;}else S=m;return {outcome:Mn,values:{twelveWeeksOn:M(i),earliestReferralOn:M(S),goesToDirector:D&&h&&J&&W&&Q&&r&&I,decisionBindsProvider:true},holds:{goesToDirector:D&&h&&!Bn&&J&&W&&Q&&r&&I}}}});

var complaintResponse = ({calendarOf:kn,dateOfNumber:F,firstDay:w,isUnknown:q,lastDay:z,mayBeNone:G,workingDayFrom:J})=>{const K=kn("bank-holidays","england-and-wales");return {decision:"complaint-response",readings:{},listed:["complaint.answeredOn","complaint.acknowledgedOn","complaint.form","asOf","complaint.receivedOn","complaint.afterHours"],effects:{awaiting:[{party:"provider",modality:"must",action:"log-complaint",by:"respondBy",amount:null,where:null,clause:"C6.5/p1a"},{party:"provider",modality:"must",action:"answer-complaint",by:"respondBy",amount:null,where:null,clause:"C6.5/p1a"}],overdue:[{party:"provider",modality:"must",action:"log-complaint",by:"respondBy",amount:null,where:null,clause:"C6.5/p1a"},{party:"provider",modality:"must",action:"answer-complaint",by:"respondBy",amount:null,where:null,clause:"C6.5/p1a"}],"in-time":[],late:[]},whole:{facts:["complaint.receivedOn","asOf","complaint.answeredOn"],inPence:[],read(n){const t=n[0],o=n[1],e=n[2];if(!(t===void 0||o===void 0||e===void 0))return {complaintReceivedOn:w(t),asOf:w(o),complaintAnsweredOnIsNone:e===null,complaintAnsweredOn:w(e)}},answer(n,t){const o=n.complaintReceivedOn+1,e=o<15340,i=J(K,o),l=!e&&21549>=i,O=l?i:e||21549<o?o:21550,L=O<n.asOf,A=n.complaintAnsweredOnIsNone&&!L,c=!n.complaintAnsweredOnIsNone,r=O<n.complaintAnsweredOn,a=c&&!r,I=l?i:e?15342:2932896,d=I<n.complaintAnsweredOn,f=!d,v=c&&f&&r,k=!v,y=!a,B=k&&y,m=v||B,g=!B,U=m&&g,R=!U,N=c&&(U||R&&k&&y)&&m&&g,h=c&&r&&d&&!N&&R;if(!(A||a||h)&&(n.complaintAnsweredOnIsNone&&L&&I>=n.asOf||c&&r&&((v||a)&&y||a)&&f||N))return;const T=A?"awaiting":a?"in-time":h?"late":"overdue";if(t)return T;if(l)return {outcome:T,values:{respondBy:F(O)},holds:{}}}},read(n){const t=n.read("complaint.receivedOn"),o=n.read("asOf"),e=n.read("complaint.answeredOn");return {complaintReceivedOn:w(t),complaintReceivedOnIsUnknown:q(t),complaintReceivedOnMayBeNone:G(t),complaintReceivedOnAtLatest:z(t),asOfAtLatest:z(o),asOfIsUnknown:q(o),asOfMayBeNone:G(o),asOf:w(o),complaintAnsweredOnIsUnknown:q(e),complaintAnsweredOnMayBeNone:G(e),complaintAnsweredOnIsNone:e===null,complaintAnsweredOnAtLatest:z(e),complaintAnsweredOn:w(e)}},answer(n,t){const o=n.complaintReceivedOn+1,e=2932896<o,i=!n.complaintReceivedOnIsUnknown&&e,l=n.complaintReceivedOnIsUnknown&&n.complaintReceivedOn<-719162,O=n.complaintReceivedOnIsUnknown&&n.complaintReceivedOnMayBeNone,L=e?-719162:o,A=n.complaintReceivedOnAtLatest+1,c=2932896<A,r=c?2932896:A,a=i||l,I=!a,d=i||l||O||n.complaintReceivedOnIsUnknown&&!(L===r&&I),f=a?-719163:L,v=J(K,f),k=J(K,a?2932897:r),y=o<15340,B=e||y||l,m=21549>=v&&21549>=k&&!B&&!(!c&&A<15340&&I),g=!m,U=d&&g,R=d&&a,N=U||R,h=e||y||l||!e&&21549<o&&I?f:21550,T=N?-719163:m?v:h,C=T>=n.asOfAtLatest,b=n.complaintAnsweredOnIsUnknown&&n.complaintAnsweredOnMayBeNone,u=!b,Q=(b||n.complaintAnsweredOnIsNone)&&!(n.complaintAnsweredOnIsNone&&u),D=!Q,nn=B?15342:2932896,en=N?2932897:m?k:nn,on=d&&(i||l||O),tn=U||R||on||g||d&&!((m?k===v:nn===h)&&!N),an=tn&&(U||R||on),x=!(n.asOfIsUnknown&&n.asOfMayBeNone||an),sn=en>=n.asOf&&!(C&&x),S=!sn,ln=C&&S&&x,V=(sn||ln)&&!ln,cn=!V,un=(Q||n.complaintAnsweredOnIsNone&&D&&u)&&(V||C&&cn&&S&&x)&&(Q||V),W=n.complaintAnsweredOnIsNone&&C&&!un&&D&&u&&cn&&S&&x,s=!n.complaintAnsweredOnIsNone,E=T>=n.complaintAnsweredOnAtLatest,H=(b||s)&&!(s&&u),P=!H,rn=H||s&&P&&u,j=!(b||an),X=s&&en>=n.complaintAnsweredOn&&!(s&&E&&j),p=!X,dn=s&&E&&p&&j,M=!dn,Y=(X||dn)&&M,vn=!Y,mn=rn&&(Y||s&&E&&vn&&p&&j)&&(H||Y),Z=s&&E&&!mn&&P&&u&&vn&&p&&j,pn=p&&M,_=(X||pn)&&!pn,$=!_,wn=rn&&(_||$&&p&&M)&&(H||_),On=!wn,An=s&&On&&P&&u&&$&&p&&M;if(!(W||Z||An)&&(un||mn||wn)||s&&(W||Z)&&On&&P&&u&&$&&p&&M)return;const In=W?"awaiting":Z?"in-time":An?"late":"overdue";if(t)return In;if(!tn)return {outcome:In,values:{respondBy:F(T)},holds:{}}}}};

var contractClaim = ({MOST_STEPS:v,isUnknown:w,mayBeNone:k,textIn:U})=>{const f=[["customer"],["provider"]];return {decision:"contract-claim",readings:{},listed:["claim.by","claim.underContract","claim.arisenOn","asOf"],effects:{"may-enforce":[],"third-party-excluded":[],"outside-contract":[]},whole:{facts:["claim.by","claim.underContract"],inPence:[],read(e){const t=e[0],a=e[1];if(!(t===void 0||a===void 0))return {claimBy:U(t),claimUnderContract:a===true}},answer(e,t){let a=0,r=false;if((a+=f.length)>v)return;for(const d of f)if(e.claimBy===d[0]){r=true;break}const o=e.claimBy==="third-party",l=!e.claimUnderContract;if(r&&o&&l)return;const n=o&&l,i=r?"may-enforce":n?"outside-contract":"third-party-excluded";return t?i:{outcome:i,values:{waivedByDelay:false,law:n?null:n?"":"english",forum:n?null:n?"":"england-and-wales"},holds:{}}}},read(e){const t=e.read("claim.by"),a=e.read("claim.underContract");return {claimByIsUnknown:w(t),claimBy:U(t),claimUnderContractIsUnknown:w(a),claimUnderContract:a===true}},answer(e,t){let a=0;const r=!e.claimByIsUnknown;let o=false;if((a+=f.length)>v)return;for(const c of f)if(c[0]===e.claimBy){o=true;break}const l=r&&o,n=e.claimBy==="third-party",i=!e.claimUnderContractIsUnknown,d=!e.claimUnderContract,B=r&&n,h=(e.claimByIsUnknown||n)&&!B;let u=h||B;if(u){const c=i&&d,m=(e.claimUnderContractIsUnknown||d)&&!c;u=(m||c)&&(h||m);}const p=!u,s=r&&n&&i&&d&&p;let y=!(l||s);if(y){const c=!l,m=(e.claimByIsUnknown||o)&&c||l;y=(m&&c||l)&&m&&c||u;}if(y||r&&o&&n&&i&&d&&p)return;const C=l?"may-enforce":s?"outside-contract":"third-party-excluded";if(t)return C;if(!u)return {outcome:C,values:{waivedByDelay:false,law:s?null:u||s?"":"english",forum:s?null:u||s?"":"england-and-wales"},holds:{}}}}};

var creditLimit = ({amountIn:C,isUnknown:L,mayBeNone:y,penceIn:h,penceText:d,wholeIn:v})=>({decision:"credit-limit",readings:{},listed:["account.creditLimit","account.balance","rateCard.overLimitCharge","baseRates","asOf"],effects:{within:[{party:"provider",modality:"must-not",action:"charge-over-limit",by:null,amount:null,where:null,clause:"S2.10"}],beyond:[{party:"provider",modality:"may",action:"charge-over-limit",amount:"charge",by:null,where:null,clause:"S2.10"},{party:"provider",modality:"may",action:"charge-over-limit-interest",by:null,amount:null,where:null,clause:"S2.10"}],"no-limit":[{party:"provider",modality:"must-not",action:"charge-over-limit",by:null,amount:null,where:null,clause:"S2.10"}]},whole:{facts:["account.creditLimit","account.balance","rateCard.overLimitCharge"],inPence:["account.creditLimit","account.balance","rateCard.overLimitCharge"],read(n){const e=n[0],a=n[1],t=n[2];if(!(e===void 0||a===void 0||t===void 0))return {accountCreditLimitIsNone:e===null,accountCreditLimitInPence:v(e),accountBalanceInPence:v(a),rateCardOverLimitChargeInPence:v(t)}},answer(n,e,a){const t=!n.accountCreditLimitIsNone,u=n.accountCreditLimitInPence<n.accountBalanceInPence,r=t&&u,i=n.accountCreditLimitIsNone?"no-limit":r?"beyond":"within";if(e)return i;const c=r?n.rateCardOverLimitChargeInPence:0,o={outcome:i,values:{charge:d(c),interestMayFollow:r,interestPercent:null},holds:{}};return a?{...o,sums:[t&&u&&0<n.rateCardOverLimitChargeInPence?{amount:d(c),isOwed:false}:null]}:o}},read(n){const e=n.read("account.creditLimit"),a=n.read("account.balance"),t=n.read("rateCard.overLimitCharge");return {accountCreditLimitIsUnknown:L(e),accountCreditLimitMayBeNone:y(e),accountCreditLimitIsNone:e===null,accountCreditLimitInPence:h(C(e)),accountBalanceInPence:h(C(a)),accountBalanceIsUnknown:L(a),accountBalanceMayBeNone:y(a),rateCardOverLimitChargeIsUnknown:L(t),rateCardOverLimitChargeInPence:h(C(t))}},answer(n,e,a){const t=n.accountCreditLimitIsUnknown&&n.accountCreditLimitMayBeNone,u=n.accountCreditLimitIsNone&&!t,r=!n.accountCreditLimitIsNone,i=n.accountCreditLimitInPence<n.accountBalanceInPence,c=!(t||n.accountBalanceIsUnknown&&n.accountBalanceMayBeNone),o=!(n.accountCreditLimitIsUnknown||n.accountBalanceIsUnknown),l=r&&(n.accountCreditLimitIsUnknown||n.accountBalanceIsUnknown||i)&&!(r&&i&&c&&o),s=!l,m=r&&i&&s&&c&&o,g=l||m,P=!m,B=g&&P,b=!B,k=(B||r&&i&&b&&s&&c&&o)&&g&&P,O=r&&i&&!k&&b&&s&&c&&o;if(!(u||O)&&(t||k))return;const U=u?"no-limit":O?"beyond":"within";if(e)return U;const N=l?!(!n.rateCardOverLimitChargeIsUnknown&&n.rateCardOverLimitChargeInPence===0):r&&i&&n.rateCardOverLimitChargeIsUnknown&&s&&c&&o;if(N||l)return;const I=l||m?n.rateCardOverLimitChargeInPence:0,w={outcome:U,values:{charge:d(I),interestMayFollow:m,interestPercent:null},holds:{}};return !a||N?w:{...w,sums:[0<I?{amount:d(I),isOwed:false}:null]}}});

var directDebitCancellation = ({firstDay:A,isUnknown:d,lastDay:h,mayBeNone:m,penceText:l})=>({decision:"direct-debit-cancellation",readings:{},listed:["directDebit.cancelledOn","directDebit.toldProviderAtOnce","directDebit.alternativeOffered","payment.feesWaived","rateCard.processingFee"],effects:{"not-cancelled":[{party:"customer",modality:"may",action:"cancel-direct-debit",clause:"S2.13",by:null,amount:null,where:null}],"within-rights":[{party:"customer",modality:"may",action:"cancel-direct-debit",by:null,amount:null,where:null,clause:"S2.13"}],breach:[{party:"customer",modality:"must",action:"tell-provider-of-cancelling",by:null,amount:null,where:null,clause:"S2.14"},{party:"customer",modality:"must",action:"offer-other-method",by:null,amount:null,where:null,clause:"S2.14"}]},whole:{facts:["directDebit.cancelledOn","directDebit.toldProviderAtOnce","directDebit.alternativeOffered"],inPence:[],read(e){const n=e[0],t=e[1],r=e[2];if(!(n===void 0||t===void 0||r===void 0))return {directDebitCancelledOnIsNone:n===null,directDebitToldProviderAtOnce:t===true,directDebitAlternativeOffered:r===true}},answer(e,n){const t=e.directDebitCancelledOnIsNone?"not-cancelled":!e.directDebitCancelledOnIsNone&&e.directDebitToldProviderAtOnce&&e.directDebitAlternativeOffered?"within-rights":"breach";return n?t:{outcome:t,values:{processingFee:l(0)},holds:{}}}},read(e){const n=e.read("directDebit.cancelledOn"),t=e.read("directDebit.toldProviderAtOnce"),r=e.read("directDebit.alternativeOffered");return {directDebitCancelledOnIsUnknown:d(n),directDebitCancelledOnMayBeNone:m(n),directDebitCancelledOnIsNone:n===null,directDebitToldProviderAtOnceIsUnknown:d(t),directDebitToldProviderAtOnce:t===true,directDebitAlternativeOfferedIsUnknown:d(r),directDebitAlternativeOffered:r===true}},answer(e,n){const t=e.directDebitCancelledOnIsUnknown&&e.directDebitCancelledOnMayBeNone,r=!t,c=e.directDebitCancelledOnIsNone&&r,o=!e.directDebitCancelledOnIsNone,a=!e.directDebitToldProviderAtOnceIsUnknown,u=!e.directDebitAlternativeOfferedIsUnknown;let i=t||o;if(i){const D=a&&e.directDebitToldProviderAtOnce,O=(e.directDebitToldProviderAtOnceIsUnknown||e.directDebitToldProviderAtOnce)&&!D;if(i=O||D,i){const f=u&&e.directDebitAlternativeOffered,v=(e.directDebitAlternativeOfferedIsUnknown||e.directDebitAlternativeOffered)&&!f;i=(v||f)&&(t||O||v);}}const s=o&&a&&e.directDebitToldProviderAtOnce&&u&&e.directDebitAlternativeOffered&&!i&&r;if(!(c||s)&&(t||i))return;const b=c?"not-cancelled":s?"within-rights":"breach";return n?b:{outcome:b,values:{processingFee:l(0)},holds:{}}}});

var disconnectionEffects = ({firstDay:C,isUnknown:w,lastDay:ce,mayBeNone:te,monthOfDay:Y,monthsInText:oe,startOfMonth:s,textIn:u})=>({decision:"disconnection-effects",readings:{},listed:["account.disconnectedOn","service.activatedOn","rateCard.terminationCharge","account.otherServices","termination.effectiveOn","termination","service.kind","service.activation","service.statedTerm","service.paymentPeriod","service.feePeriod","termination.noticeOn"],effects:{"cut-off":[{party:"provider",modality:"may",action:"withdraw-number",clause:"S8/b2",by:null,amount:null,where:null}],"in-service":[]},whole:{facts:["account.disconnectedOn","service.activatedOn","service.kind","service.activation","service.paymentPeriod"],inPence:[],read(e){const o=e[0],n=e[1],c=e[2],i=e[3],t=e[4];if(!(o===void 0||n===void 0||c===void 0||i===void 0||t===void 0))return {accountDisconnectedOnIsNone:o===null,accountDisconnectedOn:C(o),serviceActivatedOnIsNone:n===null,serviceActivatedOn:C(n),serviceKind:u(c),serviceActivation:u(i),servicePaymentPeriod:u(t)}},answer(e,o){const n=e.accountDisconnectedOnIsNone?"in-service":"cut-off";if(o)return n;const c=!e.serviceActivatedOnIsNone,i=Y(e.serviceActivatedOn),t=e.serviceActivatedOn-s(i),d=i+oe(e.serviceKind==="broadband"?e.serviceActivation==="paid"?"P1M":"P1Y":e.servicePaymentPeriod),a=s(d),y=s(d+1)-a,N=(t<y?t+a:y+-1+a)+-1,k=N<-719162;if(c&&k)return;const r=!e.accountDisconnectedOnIsNone;return {outcome:n,values:{outgoingCalls:e.accountDisconnectedOnIsNone,incomingCalls:e.accountDisconnectedOnIsNone,numberMayBeLost:r,broadbandMayBeAffected:r,terminationFee:e.accountDisconnectedOn>=e.serviceActivatedOn&&r&&(k?-719163:N)>=e.accountDisconnectedOn&&c?"discretionary":"none"},holds:{}}}},read(e){const o=e.read("account.disconnectedOn"),n=e.read("service.activatedOn"),c=e.read("service.kind"),i=e.read("service.activation"),t=e.read("service.paymentPeriod");return {accountDisconnectedOnIsNone:o===null,accountDisconnectedOnIsUnknown:w(o),accountDisconnectedOnMayBeNone:te(o),accountDisconnectedOn:C(o),accountDisconnectedOnAtLatest:ce(o),serviceActivatedOnIsNone:n===null,serviceActivatedOnAtLatest:ce(n),serviceActivatedOnIsUnknown:w(n),serviceActivatedOnMayBeNone:te(n),serviceActivatedOn:C(n),serviceKind:u(c),serviceKindIsUnknown:w(c),serviceActivation:u(i),serviceActivationIsUnknown:w(i),servicePaymentPeriod:u(t),servicePaymentPeriodIsUnknown:w(t)}},answer(e,o){const n=!e.accountDisconnectedOnIsNone,c=e.accountDisconnectedOnIsUnknown&&e.accountDisconnectedOnMayBeNone,i=c||n,t=!c,d=n&&t,a=!d,y=i&&a,N=!y,k=y||n&&N&&t,r=n&&!(k&&i&&a)&&N&&t;if(!r&&k&&i&&a)return;const ie=r?"cut-off":"in-service";if(o)return ie;const g=!(e.serviceActivatedOnIsNone||e.accountDisconnectedOnIsNone),l=e.accountDisconnectedOn>=e.serviceActivatedOnAtLatest,j=e.serviceActivatedOnIsUnknown&&e.serviceActivatedOnMayBeNone,O=!(j||c),L=e.accountDisconnectedOnAtLatest>=e.serviceActivatedOn&&g&&!(l&&g&&O),D=!L,se=L||l&&D&&g&&O,p=e.accountDisconnectedOnIsNone&&t,ve=!p,v=!e.serviceActivatedOnIsNone,ae=e.serviceKind==="broadband",q=!e.serviceKindIsUnknown&&ae,ue=(e.serviceKindIsUnknown||ae)&&!q,de=e.serviceActivation==="paid",re=!e.serviceActivationIsUnknown&&de,z=(e.serviceActivationIsUnknown||de)&&!re,E=z||re?"P1M":"P1Y",U=ue?!(e.servicePaymentPeriod===E&&!(e.servicePaymentPeriodIsUnknown||z)):q?z:e.servicePaymentPeriodIsUnknown,le=oe(ue||q?E:e.servicePaymentPeriod),Oe=Y(e.serviceActivatedOn),G=le+Oe,H=119999<G,B=!e.serviceActivatedOnIsUnknown&&H,K=e.serviceActivatedOnIsUnknown&&e.serviceActivatedOn<-719162,Ae=Y(e.serviceActivatedOnAtLatest),J=le+Ae;let M;if(119999<J)M=2932896;else {const P=e.serviceActivatedOnAtLatest-s(Ae),m=s(J),Ue=s(J+1)-m;M=P<Ue?m+P:m+(Ue+-1);}const Ie=e.serviceActivatedOn-s(Oe),Q=s(G),Pe=s(G+1)-Q,me=Ie<Pe?Q+Ie:Q+(Pe+-1),we=H?-719162:me,R=U||B||K,F=U||B||K||j||(e.serviceActivatedOnIsUnknown||U)&&!(M===we&&!R),T=(R?-719163:we)+-1,ye=T>=-719162&&2932896>=T,V=!(v&&F)&&!ye,W=v&&F&&(U||B||K||!H&&me<-719162),X=V||W,Z=(R?2932897:M)+-1,Ne=Z>=-719162&&2932896>=Z?Z:2932896,_=!(e.accountDisconnectedOnIsNone||e.serviceActivatedOnIsNone),ke=ye?T:-719162,A=(X?-719163:ke)>=e.accountDisconnectedOnAtLatest;let $=c;if(!$){let P=v;if(P){const m=v&&F&&(U||B||K||j);P=(V||W||m||v&&F&&!(Ne===ke&&!X))&&(V||W||m);}$=P;}const I=!$,h=(X?2932897:Ne)>=e.accountDisconnectedOn&&_&&!(A&&_&&I),b=!h,f=ve&&se&&(h||A&&b&&_&&I)&&(L||h),S=!(p||c||f),x=!(c||f),ee=ve&&(c||f||l&&A&&n&&v&&S&&t&&D&&O&&b&&I)&&!(l&&A&&n&&v&&t&&x&&S&&D&&O&&b&&I),De=!ee,ne=se&&(ee||l&&A&&n&&v&&De&&t&&x&&S&&D&&O&&b&&I)&&(L||ee);if(!(c||ne))return {outcome:ie,values:{outgoingCalls:p,incomingCalls:p,numberMayBeLost:d,broadbandMayBeAffected:d,terminationFee:ne||l&&A&&n&&v&&!ne&&D&&O&&De&&t&&x&&S&&b&&I?"discretionary":"none"},holds:{}}}});

var fairUse = ({amountIn:s,compare:d,isUnknown:i,mayBeNone:l})=>({decision:"fair-use",readings:{},listed:["package.unlimitedData","usage.gigabytes","rateCard.fairUseGigabytes"],effects:{"may-slow":[{party:"provider",modality:"may",action:"slow-downloads",by:null,amount:null,where:null,clause:"S1.3"}],"no-action":[{party:"provider",modality:"must-not",action:"slow-downloads",by:null,amount:null,where:null,clause:"S1.3"}]},whole:{facts:["package.unlimitedData","rateCard.fairUseGigabytes","usage.gigabytes"],inPence:[],read(a){const n=a[0],e=a[1],t=a[2];if(!(n===void 0||e===void 0||t===void 0))return {packageUnlimitedData:n===true,rateCardFairUseGigabytes:s(e),usageGigabytes:s(t)}},answer(a,n){const e=a.packageUnlimitedData&&d(a.rateCardFairUseGigabytes,a.usageGigabytes)<0?"may-slow":"no-action";return n?e:{outcome:e,values:{mayEnd:false},holds:{}}}},read(a){const n=a.read("package.unlimitedData"),e=a.read("rateCard.fairUseGigabytes"),t=a.read("usage.gigabytes");return {packageUnlimitedDataIsUnknown:i(n),packageUnlimitedData:n===true,rateCardFairUseGigabytes:s(e),rateCardFairUseGigabytesIsUnknown:i(e),rateCardFairUseGigabytesMayBeNone:l(e),usageGigabytes:s(t),usageGigabytesIsUnknown:i(t),usageGigabytesMayBeNone:l(t)}},answer(a,n){const e=!a.packageUnlimitedDataIsUnknown,t=d(a.rateCardFairUseGigabytes,a.usageGigabytes)<0,g=e&&a.packageUnlimitedData,y=(a.packageUnlimitedDataIsUnknown||a.packageUnlimitedData)&&!g,c=y||g,r=!(a.rateCardFairUseGigabytesIsUnknown&&a.rateCardFairUseGigabytesMayBeNone||a.usageGigabytesIsUnknown&&a.usageGigabytesMayBeNone),o=!(a.rateCardFairUseGigabytesIsUnknown||a.usageGigabytesIsUnknown),u=(a.rateCardFairUseGigabytesIsUnknown||a.usageGigabytesIsUnknown||t)&&!(t&&r&&o),U=!u,b=u||t&&U&&r&&o,G=y||u,m=e&&a.packageUnlimitedData&&t&&!(c&&b&&G)&&U&&r&&o;if(!m&&c&&b&&G)return;const k=m?"may-slow":"no-action";return n?k:{outcome:k,values:{mayEnd:false},holds:{}}}});

var finalSettlement = ({MOST_STEPS:L,amountIn:C,compare:s,dateOfNumber:ae,decimal:Qe,divide:ue,entriesIn:In,fieldIn:y,firstDay:N,isUnknown:E,lastDay:re,mayBeNone:ce,minus:wn,moneyText:A,ofPence:On,penceIn:le,plus:En,roundHalfUp:kn,textIn:j,times:se,toPlaces:de})=>{const Un=[["letter"],["fax"],["email"]],ve=[["broadband"],["phone"]],e=Qe("0");return {decision:"final-settlement",readings:{},listed:["termination.endedBy","termination.effectiveOn","asOf","account.credit","account.prepaid","account.directorAgreesRefund","account.owed","finalInvoice.dueDate","termination.form","termination.movesDomain","service.kind"],effects:{"refund-credit":[{party:"provider",modality:"must",action:"refund-credit",amount:"refund",by:null,where:null,clause:"S2.8.1"},{party:"provider",modality:"must",action:"send-termination-notice",clause:"S3.6",by:null,amount:null,where:null}],"final-invoice":[{party:"provider",modality:"must",action:"issue-final-invoice",amount:"finalInvoice",by:null,where:null,clause:"S2.8.2"},{party:"customer",modality:"must",action:"pay-final-invoice",by:"dueOn",amount:"finalInvoice",where:"isDueAsPrinted",clause:"S2.8.2"},{party:"customer",modality:"must",action:"pay-final-invoice",by:"dueOn",amount:"finalInvoice",where:"isDueAtEnding",clause:"S3.6"},{party:"provider",modality:"must",action:"send-termination-notice",clause:"S3.6",by:null,amount:null,where:null}],"nothing-due":[{party:"provider",modality:"must",action:"send-termination-notice",clause:"S3.6",by:null,amount:null,where:null}],"not-ended":[]},whole:{facts:["termination.form","termination.movesDomain","termination.endedBy","asOf","termination.effectiveOn","account.owed","account.credit","account.prepaid","finalInvoice.dueDate"],inPence:[],read(n){const k=n[0],U=n[1],u=n[2],f=n[3],I=n[4],l=n[5],i=n[6],d=n[7],w=n[8];if(!(k===void 0||U===void 0||u===void 0||f===void 0||I===void 0||l===void 0||i===void 0||d===void 0||w===void 0))return {terminationFormIsNone:k===null,terminationForm:j(k),terminationMovesDomainIsNone:U===null,terminationMovesDomain:U===true,terminationEndedByIsNone:u===null,terminationEndedBy:j(u),asOf:N(f),terminationEffectiveOn:N(I),terminationEffectiveOnIsNone:I===null,accountOwed:In(l).map(o=>[j(y(o,"item")),C(y(o,"amount"))]),accountCreditInPence:le(C(i)),accountCredit:C(i),accountPrepaid:In(d).map(o=>[C(y(o,"amount")),N(y(o,"from")),N(y(o,"to"))]),finalInvoiceDueDate:N(w)}},answer(n,k,U){let u=0;const f=!n.terminationFormIsNone,I=n.terminationForm==="headed-fax";let l=false;if((u+=Un.length)>L)return;for(const a of Un)if(n.terminationForm===a[0]){l=true;break}const i=!n.terminationMovesDomainIsNone,d=!n.terminationMovesDomain,w=!n.terminationEndedByIsNone&&n.terminationEndedBy==="provider"||f&&I||f&&l&&i&&d,o=n.asOf>=(w?n.terminationEffectiveOn:-719163),r=!(n.terminationEffectiveOnIsNone||!w),v=o&&r;let M=e;if((u+=n.accountOwed.length)>L)return;for(const a of n.accountOwed)M=En(a[1],M);let q;if(v){let a;if(0<n.accountCreditInPence){const O=wn(n.accountCredit,M);a=s(O,e)<0?e:O;}else a=e;q=a;}else q=e;const Z=kn(q,2),z=s(e,Z)<0,G=o&&z&&r;let J;if(v){let a;if(s(e,M)<0){const O=wn(M,n.accountCredit);a=s(O,e)<0?e:O;}else a=e;J=a;}else J=e;const F=kn(J,2),tn=s(e,F)<0,P=o&&tn&&r,D=!v,on=o&&D&&r,$=!on,an=on||$&&D,g=!(o&&an&&D&&r),un=g&&$&&D;if(o&&!(G||P||un)&&an&&D&&r||f&&I&&l&&i&&d||o&&z&&tn&&r||(G||P)&&g&&$&&D)return;const Q=G?"refund-credit":P?"final-invoice":un?"not-ended":"nothing-due";if(k)return Q;let _=o;if(_){let a=false,O=e;if((u+=n.accountPrepaid.length)>L)return;for(const b of n.accountPrepaid){const V=b[1]+-1,W=(b[2]-V)*100,rn=V<n.terminationEffectiveOn?n.terminationEffectiveOn:V,Dn=n.terminationEffectiveOnIsNone||W===0,hn=ue(se(On((b[2]-(b[2]<rn?b[2]:rn))*100),b[0]),On(W)),x=a||Dn,K=En(hn,O);a=x,O=K;}_=!a&&s(e,O)<0&&r;}const H={outcome:Q,values:{owed:A(M),refund:A(Z),refundUnrounded:de(q,10),finalInvoice:A(F),dueOn:P?ae(P?n.finalInvoiceDueDate:-719163):null,refundIsRight:z,goodwillPossible:_,terminationNoticeOwed:v},holds:{isDueAsPrinted:true,isDueAtEnding:false}};return U?{...H,sums:[z?{amount:A(Z),isOwed:true}:null]}:H}},read(n){const k=n.read("termination.endedBy"),U=n.read("termination.form"),u=n.read("termination.movesDomain"),f=n.isLeftOut("termination.movesDomain"),I=n.read("service.kind"),l=n.read("termination.effectiveOn"),i=n.read("asOf"),d=n.read("account.credit"),w=n.read("account.owed"),o=n.read("account.prepaid"),r=n.read("finalInvoice.dueDate");return {terminationEndedByIsNone:k===null,terminationEndedBy:j(k),terminationEndedByIsUnknown:E(k),terminationFormIsNone:U===null,terminationFormIsUnknown:E(U),terminationForm:j(U),terminationMovesDomainIsNone:u===null,terminationMovesDomain:u===true,terminationMovesDomainIsUnknown:E(u),terminationMovesDomainLeftOutIsUnknown:E(f),terminationMovesDomainLeftOut:f===true,serviceKindIsUnknown:E(I),serviceKind:j(I),terminationEffectiveOnIsNone:l===null,terminationEffectiveOnAtLatest:re(l),terminationEffectiveOnIsUnknown:E(l),terminationEffectiveOnMayBeNone:ce(l),terminationEffectiveOn:N(l),asOf:N(i),asOfIsUnknown:E(i),asOfMayBeNone:ce(i),asOfAtLatest:re(i),accountCreditInPence:le(C(d)),accountCreditIsUnknown:E(d),accountCredit:C(d),accountOwedIsUnknown:E(w),accountOwed:In(w).map(v=>[j(y(v,"item")),C(y(v,"amount"))]),accountPrepaidIsUnknown:E(o),accountPrepaid:In(o).map(v=>[C(y(v,"amount")),N(y(v,"from")),N(y(v,"to"))]),finalInvoiceDueDateIsUnknown:E(r),finalInvoiceDueDate:N(r)}},answer(n,k,U){let u=0;const f=!n.terminationEndedByIsNone,I=n.terminationEndedBy==="provider",l=f&&!n.terminationEndedByIsUnknown&&I,i=!n.terminationFormIsNone,d=!n.terminationFormIsUnknown,w=n.terminationForm==="headed-fax",o=i&&d&&w;let r=false;if((u+=Un.length)>L)return;for(const t of Un)if(t[0]===n.terminationForm){r=true;break}const v=i&&d&&r,M=i&&(n.terminationFormIsUnknown||r)&&!v,q=!n.terminationMovesDomainIsNone,Z=!n.terminationMovesDomain,z=q&&!n.terminationMovesDomainIsUnknown&&Z,G=!n.terminationMovesDomainLeftOutIsUnknown,J=!n.serviceKindIsUnknown;let F=false;if((u+=ve.length)>L)return;for(const t of ve)if(t[0]===n.serviceKind){F=true;break}const tn=G&&n.terminationMovesDomainLeftOut,P=(n.terminationMovesDomainLeftOutIsUnknown||n.terminationMovesDomainLeftOut)&&!tn;let D=P||tn;if(D){const t=J&&F,c=(n.serviceKindIsUnknown||F)&&!t;D=(c||t)&&(P||c);}const on=!D,$=G&&n.terminationMovesDomainLeftOut&&J&&F&&on,an=(D||$)&&!$,g=z||G&&n.terminationMovesDomainLeftOut&&J&&F&&!an&&on,un=!g&&(q&&(n.terminationMovesDomainIsUnknown||Z&&!(n.terminationMovesDomainIsNone||n.terminationMovesDomainIsUnknown))&&!z||an),Q=!un,_=Q&&g,H=(un||_)&&!_,a=!H,O=(M||v)&&(H||a&&Q&&g)&&(M||H),b=!O,V=o||i&&d&&r&&b&&a&&Q&&g;let W=!V;if(W){let t=i;if(t){const c=n.terminationFormIsUnknown||w&&!(n.terminationFormIsNone||n.terminationFormIsUnknown),Y=!o;t=(i&&c&&Y||o)&&c&&Y;}W=t||O;}const rn=!W,Dn=rn&&V,hn=(W||Dn)&&!Dn,x=l||!hn&&rn&&V,K=!x&&(f&&(n.terminationEndedByIsUnknown||I&&!(n.terminationEndedByIsNone||n.terminationEndedByIsUnknown))&&!l||hn),Fn=!K,Pn=Fn&&x,h=!(K?n.terminationEffectiveOnIsNone:n.terminationEffectiveOnIsNone||!Pn),X=!n.terminationEffectiveOnIsNone,p=n.asOf>=(K?X&&n.terminationEffectiveOnAtLatest<-719162||n.terminationEffectiveOnIsNone?-719162:n.terminationEffectiveOnAtLatest:Pn?n.terminationEffectiveOnAtLatest:2932897),B=!((K?X:n.terminationEffectiveOnIsUnknown&&Fn&&x)&&(K||n.terminationEffectiveOnMayBeNone&&Fn&&x)||n.asOfIsUnknown&&n.asOfMayBeNone),R=h&&n.asOfAtLatest>=(K?X&&2932896<n.terminationEffectiveOn||n.terminationEffectiveOnIsNone?2932896:n.terminationEffectiveOn:Pn?n.terminationEffectiveOn:-719163)&&!(h&&p&&B),me=0>=n.accountCreditInPence,gn=!n.accountCreditIsUnknown&&me,fe=!gn,Kn=(n.accountCreditIsUnknown||me)&&fe,Ie=n.accountCreditIsUnknown||n.accountOwedIsUnknown;let S=e;if((u+=n.accountOwed.length)>L)return;for(const t of n.accountOwed)S=En(t[1],S);const Rn=wn(n.accountCredit,S),jn=s(Rn,e)<0,we=s(Rn,e)===0,Oe=Kn?!(!Ie&&(jn||we)):fe&&Ie,m=!R,yn=R?!(!Oe&&(jn||we||Kn||gn)):h&&p&&Oe&&m&&B,qn=!yn,Ee=Kn||gn||jn?e:Rn,cn=h&&p&&m&&B,ke=R||cn?Ee:e,zn=kn(ke,2),ln=s(e,zn)<0,sn=!cn,dn=(R||cn)&&sn,T=!dn,Gn=dn||h&&p&&T&&m&&B,Jn=qn&&ln;let Nn=Gn;if(Nn){const t=(yn||ln)&&!Jn;Nn=(t||Jn)&&(dn||t);}const Ue=!Nn,Qn=h&&p&&qn&&ln&&Ue&&T&&m&&B,De=s(e,S)>=0,Vn=!n.accountOwedIsUnknown&&De,he=!Vn,Wn=(n.accountOwedIsUnknown||De)&&he,ye=n.accountOwedIsUnknown||n.accountCreditIsUnknown,Xn=wn(S,n.accountCredit),Yn=s(Xn,e)<0,Ne=s(Xn,e)===0,pe=Wn?!(!ye&&(Yn||Ne)):he&&ye,Zn=R?!(!pe&&(Yn||Ne||Wn||Vn)):h&&p&&pe&&m&&B,pn=!Zn,Be=Wn||Vn||Yn?e:Xn,Le=kn(R||cn?Be:e,2),vn=s(e,Le)<0;let nn=Gn;if(nn){const t=pn&&vn,c=(Zn||vn)&&!t;nn=(c||t)&&(dn||c);}const Bn=!nn,mn=h&&p&&pn&&vn&&Bn&&T&&m&&B,Me=m&&sn,be=R||Me,Ce=!Me,Ae=be&&Ce,$n=!Ae,Fe=(Ae||$n&&m&&sn)&&be&&Ce,Pe=!Fe,ge=Pe&&$n&&m&&sn;if(!(Qn||mn||ge)&&(Nn||nn||Fe)||i&&d&&w&&r&&b&&a&&Q&&g||h&&p&&qn&&ln&&pn&&vn&&Ue&&T&&m&&B&&Bn||(Qn||mn)&&Pe&&$n&&m&&sn)return;const Ke=Qn?"refund-credit":mn?"final-invoice":ge?"not-ended":"nothing-due";if(k)return Ke;const Ln=!n.accountPrepaidIsUnknown,en=n.terminationEffectiveOnIsUnknown&&n.terminationEffectiveOn<-719162,Re=n.terminationEffectiveOnIsUnknown&&n.terminationEffectiveOnMayBeNone,Ve=!en,We=en||Re,fn=[];if((u+=n.accountPrepaid.length)>L)return;for(const t of n.accountPrepaid){const c=t[1]+-1,Y=(t[2]-c)*100,qe=c<n.terminationEffectiveOnAtLatest?n.terminationEffectiveOnAtLatest:c,ne=c<n.terminationEffectiveOn?n.terminationEffectiveOn:c,ee=en||Re||n.terminationEffectiveOnIsUnknown&&!(qe===ne&&Ve),te=X&&ee&&(ne<-719162||en),ze=en?-719163:ne,Ge=t[2]<ze?t[2]:ze;let An=X;if(An){let oe=te||X&&ee&&We;if(!oe){let ie=X&&ee;if(ie){const Je=en?2932897:qe;ie=!((t[2]<Je?t[2]:Je)===Ge&&!te);}oe=ie;}An=oe;}fn.push([n.terminationEffectiveOnIsNone||Y===0&&!An,An,ue(se(t[0],On((t[2]-(te?-719163:Ge))*100)),On(Y))]);}let _n=false,Hn=e;if((u+=fn.length)>L)return;for(const t of fn){const c=_n||t[0],Y=En(t[2],Hn);_n=c,Hn=Y;}let xn=false;if((u+=fn.length)>L)return;for(const t of fn)if(t[1]){xn=true;break}const Mn=!xn,bn=!(Ln&&_n&&Mn),Cn=s(e,Hn)<0,Sn=bn&&(n.accountPrepaidIsUnknown||xn||Cn)&&!(Ln&&Cn&&bn&&Mn),je=!Sn;if(n.accountOwedIsUnknown||yn||Zn||nn||h&&p&&pn&&vn&&n.finalInvoiceDueDateIsUnknown&&Bn&&T&&m&&B||Gn&&(Sn||Ln&&Cn&&je&&bn&&Mn)&&(dn||Sn)||R)return;const Tn={outcome:Ke,values:{owed:A(S),refund:A(zn),refundUnrounded:de(ke,10),finalInvoice:A(Le),dueOn:Bn&&!mn?null:ae(nn?2932896<n.finalInvoiceDueDate?2932896:n.finalInvoiceDueDate:mn?n.finalInvoiceDueDate:-719163),refundIsRight:Jn,goodwillPossible:h&&p&&Ln&&Cn&&T&&m&&B&&je&&bn&&Mn,terminationNoticeOwed:cn},holds:{isDueAsPrinted:true,isDueAtEnding:false}};return !U||yn?Tn:{...Tn,sums:[ln?{amount:A(zn),isOwed:true}:null]}}}};

var invoiceBalance = ({MOST_STEPS:ue,amountIn:$,calendarOf:Te,compare:k,dateOfNumber:ge,decimal:en,entriesIn:he,fieldIn:E,firstDay:O,isUnknown:A,lastDay:se,mayBeNone:de,minus:P,moneyText:w,ofPence:j,penceIn:me,penceText:ke,plus:Oe,roundHalfUp:F,textIn:Ae,wholeIn:we,workingDayFrom:ie})=>{const t=en("0"),ae=Te("bank-holidays","england-and-wales");return {decision:"invoice-balance",readings:{},listed:["asOf","invoice.amount","dispute.mistakeAccepted","dispute.refundedOn","dispute.wronglyCharged","payments","payment.method","invoice.dueDate","invoice.date","dispute","dispute.amount","baseRates","invoice.interestDemanded","customer.nation","dispute.form","dispute.sentOn","dispute.receivedOn","dispute.chargedOn"],effects:{due:[{party:"customer",modality:"must",action:"pay-invoice",by:"payBy",amount:"outstanding",clause:"S2.2",where:null},{party:"provider",modality:"must",action:"collect-payment",by:"payBy",amount:"outstanding",where:"isCollected",clause:"S2.12"}],overdue:[{party:"customer",modality:"must",action:"pay-invoice",by:"payBy",amount:"outstanding",clause:"S2.2",where:null}],"in-credit":[],paid:[]},whole:{facts:["dispute.refundedOn","asOf","dispute.mistakeAccepted","invoice.amount","dispute.wronglyCharged","payments","invoice.dueDate","payment.method"],inPence:["invoice.amount","dispute.wronglyCharged"],read(e){const p=e[0],l=e[1],i=e[2],r=e[3],u=e[4],s=e[5],o=e[6],d=e[7];if(!(p===void 0||l===void 0||i===void 0||r===void 0||u===void 0||s===void 0||o===void 0||d===void 0))return {disputeRefundedOnIsNone:p===null,disputeRefundedOn:O(p),asOf:O(l),disputeMistakeAcceptedIsNone:i===null,disputeMistakeAccepted:i===true,invoiceAmountInPence:we(r),disputeWronglyChargedInPence:we(u),disputeWronglyChargedIsNone:u===null,payments:he(s).map(n=>[O(E(n,"date")),$(E(n,"amount"))]),invoiceDueDate:O(o),paymentMethod:Ae(d)}},answer(e,p,l){let i=0;const r=!e.disputeRefundedOnIsNone,u=e.asOf>=e.disputeRefundedOn,s=r&&u,o=!e.disputeMistakeAcceptedIsNone&&e.disputeMistakeAccepted||s,d=e.invoiceAmountInPence-(o?e.disputeWronglyChargedInPence:0);let n=t;if((i+=e.payments.length)>ue)return;for(const m of e.payments)e.asOf>=m[0]&&(n=Oe(m[1],n));const N=P(j(d),n),D=F(k(N,t)<0?t:N,2),v=k(t,D)<0,q=e.invoiceDueDate<15340,C=ie(ae,e.invoiceDueDate),g=!q&&21549>=C,z=g?C:q||21549<e.invoiceDueDate?e.invoiceDueDate:21550,U=z<e.asOf,G=!U,h=e.disputeWronglyChargedIsNone&&o,a=!h,X=v&&G&&a,W=(g?C:q?15342:2932896)<e.asOf,y=v&&W&&a,J=P(P(n,j(d)),j(s?e.disputeWronglyChargedInPence:0)),K=F(k(J,t)<0?t:J,2),Q=h||r&&u&&e.disputeWronglyChargedIsNone,R=!v&&k(t,K)<0&&a&&!Q;let f=!(X||y||R);if(f){const m=!W;f=v&&m&&U&&a||v&&U&&m&&a;}if(f||v&&G&&W&&a)return;const L=X?"due":y?"overdue":R?"in-credit":"paid";if(p)return L;if(!g)return;const B={outcome:L,values:{rightAmount:h?null:ke(d),paid:w(n),outstanding:h?null:w(D),credit:Q?null:w(K),payBy:ge(z)},holds:{isCollected:e.paymentMethod==="direct-debit"}};return l?{...B,sums:[v&&a?{amount:w(D),isOwed:true}:null]}:B}},read(e){const p=e.read("dispute.mistakeAccepted"),l=e.read("dispute.refundedOn"),i=e.read("asOf"),r=e.read("invoice.amount"),u=e.read("dispute.wronglyCharged"),s=e.read("payments"),o=e.read("invoice.dueDate"),d=e.read("payment.method");return {disputeMistakeAcceptedIsNone:p===null,disputeMistakeAcceptedIsUnknown:A(p),disputeMistakeAccepted:p===true,disputeRefundedOnIsNone:l===null,disputeRefundedOnAtLatest:se(l),disputeRefundedOnIsUnknown:A(l),disputeRefundedOnMayBeNone:de(l),disputeRefundedOn:O(l),asOf:O(i),asOfIsUnknown:A(i),asOfMayBeNone:de(i),asOfAtLatest:se(i),invoiceAmountInPence:me($(r)),invoiceAmountIsUnknown:A(r),disputeWronglyChargedInPence:me($(u)),disputeWronglyChargedIsNone:u===null,disputeWronglyChargedIsUnknown:A(u),payments:he(s).map(n=>[O(E(n,"date")),$(E(n,"amount"))]),paymentsIsUnknown:A(s),invoiceDueDate:O(o),invoiceDueDateAtLatest:se(o),invoiceDueDateIsUnknown:A(o),invoiceDueDateMayBeNone:de(o),paymentMethod:Ae(d),paymentMethodIsUnknown:A(d)}},answer(e,p,l){let i=0;const r=!e.disputeMistakeAcceptedIsNone,u=r&&!e.disputeMistakeAcceptedIsUnknown&&e.disputeMistakeAccepted,s=!e.disputeRefundedOnIsNone,o=e.asOf>=e.disputeRefundedOnAtLatest,d=e.asOfIsUnknown&&e.asOfMayBeNone,n=!(e.disputeRefundedOnIsUnknown&&e.disputeRefundedOnMayBeNone||d),N=s&&e.asOfAtLatest>=e.disputeRefundedOn&&!(s&&o&&n),D=!N,v=s&&o&&D&&n,q=(N||v)&&!v,C=u||s&&o&&!q&&D&&n;let g=!C;if(g){const I=!u;let b=r;if(b){const V=e.disputeMistakeAcceptedIsUnknown||e.disputeMistakeAccepted&&!(e.disputeMistakeAcceptedIsNone||e.disputeMistakeAcceptedIsUnknown);b=(r&&V&&I||u)&&V&&I;}g=(b||u)&&I||q;}const z=!g,U=e.invoiceAmountInPence-(g||z&&C?e.disputeWronglyChargedInPence:0),G=!d;let h=false;if((i+=e.payments.length)>ue)return;for(const I of e.payments)if(e.asOfAtLatest>=I[0]&&!(e.asOf>=I[0]&&G)){h=true;break}let a;if(e.paymentsIsUnknown)a=t;else {let I;if(h)I=t;else {let b=t;if((i+=e.payments.length)>ue)return;for(const V of e.payments){const xe=e.asOf>=V[0];xe&&!(e.asOfAtLatest>=V[0]&&!(xe&&G))&&G&&(b=Oe(V[1],b));}I=b;}a=I;}const X=P(j(U),a),W=F(k(X,t)<0?t:X,2),y=k(t,W)<0,J=e.invoiceDueDate<15340,K=ie(ae,e.invoiceDueDate),Q=ie(ae,e.invoiceDueDateAtLatest),R=!J&&21549>=K&&e.invoiceDueDateAtLatest>=15340&&21549>=Q,f=!R,L=e.invoiceDueDateIsUnknown&&f,B=e.invoiceDueDateIsUnknown&&e.invoiceDueDate<-719162,m=L||B,De=J||21549<e.invoiceDueDate?e.invoiceDueDate:21550,Ce=m?-719163:R?K:De,Me=Ce<e.asOfAtLatest,S=!Me,H=e.disputeWronglyChargedIsNone&&z&&C,c=!H,Ne=!(e.disputeWronglyChargedInPence===0&&!(e.disputeWronglyChargedIsNone||e.disputeWronglyChargedIsUnknown)),Ue=c&&(e.invoiceAmountIsUnknown||(g?Ne:e.disputeWronglyChargedIsUnknown&&z&&C)),Y=c&&(e.paymentsIsUnknown||h||Ue),M=!Y,x=c&&(y||Y)&&!(y&&c&&M),T=!x,We=x||y&&T&&c&&M,Re=J?15342:2932896,Z=(m?2932897:R?Q:Re)<e.asOf,ce=e.invoiceDueDateIsUnknown&&e.invoiceDueDateMayBeNone,fe=e.invoiceDueDateIsUnknown&&!((R?K===Q:De===Re)&&!m),Le=(L||B||ce||f||fe)&&(L||B||ce),ee=!(d||Le),le=!Z&&!(S&&ee),Be=!le,be=We&&(le||S&&Be&&ee)&&(x||le),Pe=!be,je=y&&S&&Pe&&T&&c&&M&&Be&&ee,ne=!(Le||d),re=Me&&!(Z&&ne),qe=!re,ze=We&&(re||Z&&qe&&ne)&&(x||re),Ge=!ze,Je=y&&Z&&Ge&&T&&c&&M&&qe&&ne,te=!y,Ke=P(P(a,j(U)),j(N||v?e.disputeWronglyChargedInPence:0)),Qe=F(k(Ke,t)<0?t:Ke,2),oe=k(t,Qe)<0,Ve=N?Ne:s&&o&&e.disputeWronglyChargedIsUnknown&&D&&n,pe=c&&(te||Y)&&!(te&&c&&M),Xe=!pe,Ye=H||s&&o&&e.disputeWronglyChargedIsNone&&D&&n,_=!Ye,ve=_&&(Ve||Y),Ze=!ve,ye=_&&(oe||ve)&&!(oe&&_&&Ze),_e=!ye,$e=(pe||te&&Xe&&c&&M)&&(ye||oe&&_e&&_&&Ze)&&(pe||ye),Ee=te&&oe&&!Ve&&!$e&&Xe&&c&&M&&_e&&_;if(!(je||Je||Ee)&&(be||ze||$e)||y&&S&&Z&&Pe&&T&&c&&M&&ee&&Ge&&ne)return;const Fe=je?"due":Je?"overdue":Ee?"in-credit":"paid";if(p)return Fe;const Se=e.paymentMethod==="direct-debit",He=!e.paymentMethodIsUnknown&&Se;if(e.paymentsIsUnknown||h||Ue||ve||L||B||ce||f||fe||(e.paymentMethodIsUnknown||Se)&&!He)return;const Ie={outcome:Fe,values:{rightAmount:H?null:ke(U),paid:w(a),outstanding:H?null:w(W),credit:Ye?null:w(Qe),payBy:ge(Ce)},holds:{isCollected:He}};return !l||Y?Ie:{...Ie,sums:[y&&c?{amount:w(W),isOwed:true}:null]}}}};

var invoiceDispute = ({MOST_STEPS:T,amountIn:x,dateOfNumber:j,firstDay:a,isUnknown:c,lastDay:w,mayBeNone:y,penceIn:q,penceText:z,textIn:C,wholeIn:E})=>{const O=[["letter"],["fax"],["headed-fax"],["email"]];return {decision:"invoice-dispute",readings:{},listed:["dispute.form","dispute.sentOn","dispute.receivedOn","invoice.date","asOf","invoice.amount","dispute.amount","dispute.chargedOn"],effects:{"in-time":[{party:"provider",modality:"must-not",action:"treat-invoice-as-accepted",by:null,amount:null,where:null,clause:"S2.16"}],"deemed-accepted":[{party:"provider",modality:"may",action:"treat-invoice-as-accepted",by:null,amount:null,where:null,clause:"S2.16"}],open:[{party:"customer",modality:"may",action:"challenge-invoice",by:"lastDayToDispute",amount:null,where:null,clause:"S2.16"}]},whole:{facts:["dispute.form","dispute.sentOn","invoice.date","asOf","invoice.amount","dispute.amount"],inPence:["invoice.amount","dispute.amount"],read(e){const i=e[0],s=e[1],n=e[2],t=e[3],u=e[4],o=e[5];if(!(i===void 0||s===void 0||n===void 0||t===void 0||u===void 0||o===void 0))return {disputeFormIsNone:i===null,disputeForm:C(i),disputeSentOnIsNone:s===null,disputeSentOn:a(s),invoiceDate:a(n),asOf:a(t),invoiceAmountInPence:E(u),disputeAmountInPence:E(o),disputeAmountIsNone:o===null}},answer(e,i){let s=0;const n=!e.disputeFormIsNone;let t=false;if((s+=O.length)>T)return;for(const l of O)if(e.disputeForm===l[0]){t=true;break}const u=!e.disputeSentOnIsNone,o=e.invoiceDate+30,r=o>=e.disputeSentOn,p=n&&t&&u&&r,d=p?"in-time":o>=e.asOf&&!(n&&t)?"open":"deemed-accepted";return i?d:{outcome:d,values:{lastDayToDispute:j(o),undisputed:n&&t&&u&&r&&e.disputeAmountIsNone?null:z(e.invoiceAmountInPence-(p?e.disputeAmountInPence:0)),refundBarred:false},holds:{}}}},read(e){const i=e.read("dispute.form"),s=e.read("dispute.sentOn"),n=e.read("invoice.date"),t=e.read("asOf"),u=e.read("dispute.amount"),o=e.read("invoice.amount");return {disputeFormIsNone:i===null,disputeFormIsUnknown:c(i),disputeForm:C(i),disputeSentOnIsNone:s===null,disputeSentOnAtLatest:w(s),disputeSentOnIsUnknown:c(s),disputeSentOnMayBeNone:y(s),disputeSentOn:a(s),invoiceDate:a(n),invoiceDateIsUnknown:c(n),invoiceDateAtLatest:w(n),invoiceDateMayBeNone:y(n),asOfAtLatest:w(t),asOfIsUnknown:c(t),asOfMayBeNone:y(t),asOf:a(t),disputeAmountIsNone:u===null,disputeAmountInPence:q(x(u)),disputeAmountIsUnknown:c(u),invoiceAmountIsUnknown:c(o),invoiceAmountInPence:q(x(o))}},answer(e,i){let s=0;const n=!e.disputeFormIsNone,t=!e.disputeFormIsUnknown;let u=false;if((s+=O.length)>T)return;for(const ne of O)if(e.disputeForm===ne[0]){u=true;break}const o=!e.disputeSentOnIsNone,r=e.invoiceDate+30,p=2932896<r,d=!e.invoiceDateIsUnknown&&p,l=e.invoiceDateIsUnknown&&e.invoiceDate<-719162,k=d||l,G=p?-719162:r,D=k?-719163:G,m=D>=e.disputeSentOnAtLatest,N=n&&t&&u,v=!N,S=n&&(e.disputeFormIsUnknown||u)&&v,H=(S||N)&&v,J=e.invoiceDateAtLatest+30,K=2932896<J?2932896:J,Q=k?2932897:K,U=e.invoiceDateIsUnknown&&e.invoiceDateMayBeNone,R=e.invoiceDateIsUnknown&&!(K===G&&!k),V=(d||l||U||R)&&(d||l||U),I=!(e.disputeSentOnIsUnknown&&e.disputeSentOnMayBeNone||V),h=o&&Q>=e.disputeSentOn&&!(o&&m&&I),A=!h,f=(H||N)&&(h||o&&m&&A&&I)&&(H||h),F=!f,P=n&&t&&u&&o&&m&&F&&A&&I,L=D>=e.asOfAtLatest,B=!S,X=B&&v,M=(S||X)&&!X,Y=!M,W=!(e.asOfIsUnknown&&e.asOfMayBeNone||V),b=Q>=e.asOf&&!(L&&W),Z=!b,$=(M||Y&&B&&v)&&(b||L&&Z&&W)&&(M||b),_=L&&!$&&Y&&B&&v&&Z&&W;if(!(P||_)&&(f||$))return;const g=P?"in-time":_?"open":"deemed-accepted";if(i)return g;const ee=n&&t&&u&&o&&m&&e.disputeAmountIsNone&&F&&A&&I;if(!(d||l||U||R||!ee&&(e.invoiceAmountIsUnknown||(f?!(e.disputeAmountInPence===0&&!(e.disputeAmountIsNone||e.disputeAmountIsUnknown)):n&&t&&u&&o&&m&&e.disputeAmountIsUnknown&&F&&A&&I))))return {outcome:g,values:{lastDayToDispute:j(D),undisputed:ee?null:z(e.invoiceAmountInPence-(f||P?e.disputeAmountInPence:0)),refundBarred:false},holds:{}}}}};

var latePaymentFees = ({MOST_STEPS:a,NIL:Rn,NOTHING:xn,NOT_FOUND:Ne,amountIn:le,calendarOf:la,compare:we,decimal:Me,divide:Bo,entriesIn:Ot,fieldIn:kt,firstDay:C,inOrderOf:ra,isUnknown:r,knownOr:Wo,lastDay:rn,mayBeNone:ye,minus:Jt,moneyText:Be,noAnswer:Ro,ofPence:Ze,penceIn:vn,penceText:J,plus:$e,roundHalfUp:xo,textIn:Vo,times:jo,wholeIn:pn,workingDayFrom:Kt})=>{const Qt=la("bank-holidays","england-and-wales"),h=Me("0"),qo=[[-719162,false,false,false,h]],va=[[-719162]],pa=Me("10"),ga=Me("8"),zo=Me("15"),Jo=Me("17.5"),Ia=Me("20"),Ko=[[1186,pa],[1670,ga],[3455,zo],[7760,Jo],[14214,zo],[14610,Jo],[14978,Ia]],Qo=Me("100"),wt=Me("50");return {decision:"late-payment-fees",readings:{},listed:["invoice.amount","dispute.mistakeAccepted","dispute.refundedOn","asOf","dispute.wronglyCharged","payments","invoice.paidOn","invoice.dueDate","payment.method","directDebit.failedOn","directDebit.cancelledOn","payment.feesWaived","invoice.lateFeeDemanded","invoice.lateFeesCharged","rateCard.lateFee","invoice.processingFeesCharged","rateCard.processingFee","account.suspendedOn","account.underDebtManagement","account.suspensionFeeCharged","vatPercent","dispute.form","dispute.sentOn","dispute.receivedOn","invoice.date","dispute.amount","dispute.chargedOn","customer.nation"],effects:{"may-charge":[{party:"provider",modality:"may",action:"charge-late-fee",amount:"lateFee",where:"isTriggeredByNow",by:null,clause:"S2.15b"},{party:"provider",modality:"may",action:"charge-processing-fee",amount:"processingFee",where:"isTriggeredByNow",clause:"S2.15a",by:null},{party:"provider",modality:"may",action:"charge-suspension-fee",amount:"suspensionFee",where:"isSuspendedByNow",clause:"S8/p5",by:null}],none:[{party:"provider",modality:"must-not",action:"charge-late-fee",by:null,amount:null,where:null,clause:"S2.15b"}]},whole:{facts:["dispute.mistakeAccepted","dispute.refundedOn","asOf","invoice.amount","dispute.wronglyCharged","invoice.dueDate","invoice.paidOn","payments","payment.feesWaived","payment.method","directDebit.failedOn","directDebit.cancelledOn","invoice.lateFeeDemanded","rateCard.lateFee","invoice.lateFeesCharged","account.suspendedOn","account.suspensionFeeCharged","account.underDebtManagement","invoice.processingFeesCharged","rateCard.processingFee","vatPercent"],inPence:["invoice.amount","dispute.wronglyCharged","rateCard.lateFee","invoice.lateFeesCharged","invoice.processingFeesCharged","rateCard.processingFee"],read(e){const T=e[0],x=e[1],o=e[2],K=e[3],L=e[4],i=e[5],U=e[6],A=Wo(e[7]),re=e[7]===void 0,D=e[8],Q=e[9],N=e[10],k=e[11],f=e[12],P=e[13],X=e[14],u=e[15],c=e[16],w=e[17],M=e[18],V=e[19],Y=Wo(e[20]);if(!(T===void 0||x===void 0||o===void 0||K===void 0||L===void 0||i===void 0||U===void 0||D===void 0||Q===void 0||N===void 0||k===void 0||f===void 0||P===void 0||X===void 0||u===void 0||c===void 0||w===void 0||M===void 0||V===void 0))return {disputeMistakeAcceptedIsNone:T===null,disputeMistakeAccepted:T===true,disputeRefundedOnIsNone:x===null,disputeRefundedOn:C(x),asOf:C(o),invoiceAmountInPence:pn(K),disputeWronglyChargedInPence:pn(L),disputeWronglyChargedIsNone:L===null,invoiceDueDate:C(i),invoicePaidOnIsNone:U===null,invoicePaidOn:C(U),payments:Ot(A).map(B=>[C(kt(B,"date")),le(kt(B,"amount"))]),paymentsIsUnknown:r(A),paymentsLeftOut:re===true,paymentFeesWaived:D===true,paymentMethod:Vo(Q),directDebitFailedOn:Ot(N).map(B=>[C(B)]),directDebitCancelledOnIsNone:k===null,directDebitCancelledOn:C(k),invoiceLateFeeDemandedIsNone:f===null,invoiceLateFeeDemanded:f===true,rateCardLateFeeInPence:pn(P),invoiceLateFeesChargedInPence:pn(X),accountSuspendedOnIsNone:u===null,accountSuspendedOn:C(u),accountSuspensionFeeCharged:c===true,accountUnderDebtManagement:w===true,invoiceProcessingFeesChargedInPence:pn(M),rateCardProcessingFeeInPence:pn(V),vatPercentIsUnknown:r(Y),vatPercent:le(Y)}},answer(e,T,x){let o=0;const K=!e.disputeMistakeAcceptedIsNone&&e.disputeMistakeAccepted||!e.disputeRefundedOnIsNone&&e.asOf>=e.disputeRefundedOn,L=e.invoiceAmountInPence-(K?e.disputeWronglyChargedInPence:0),i=0<L,U=e.invoiceDueDate<15340,A=Kt(Qt,e.invoiceDueDate),re=!U&&21549>=A,D=re?A:U||21549<e.invoiceDueDate?e.invoiceDueDate:21550,Q=D<e.asOf,N=re?A:U?15342:2932896,k=N<e.asOf,f=Q&&!k,P=!e.invoicePaidOnIsNone,X=N<e.invoicePaidOn,u=!(e.disputeWronglyChargedIsNone&&K);let c=false;if((o+=e.payments.length)>a)return;for(const l of e.payments)if(N>=l[0]&&D<l[0]){c=true;break}let w;if(e.paymentsIsUnknown)w=h;else {let l;if(c)l=h;else {let I=h;if((o+=e.payments.length)>a)return;for(const De of e.payments)D>=De[0]&&(I=$e(De[1],I));l=I;}w=l;}const M=we(w,Ze(L))<0,V=!(e.paymentsIsUnknown||c),Y=u&&(e.paymentsIsUnknown||c||M)&&!(M&&u&&V),B=!Y,Ce=e.paymentsLeftOut?e.invoicePaidOnIsNone?f:P&&D<e.invoicePaidOn&&!X:(k||Q)&&(Y||M&&B&&u&&V)&&(f||Y),b=!Ce,Z=e.paymentsLeftOut?e.invoicePaidOnIsNone?k:P&&X:k&&M&&B&&u&&V,j=!e.paymentFeesWaived,Ge=e.paymentMethod==="direct-debit";let He=false,ve=0;if((o+=e.directDebitFailedOn.length)>a)return;for(const l of e.directDebitFailedOn){const I=ve+1,De=!He&&!(I>=-9007199254740991&&9007199254740991>=I)?Ro():He,R=I;He=De,ve=R;}const Ue=!He&&0<ve,gn=!Ue,me=!e.directDebitCancelledOnIsNone,Vn=D<e.directDebitCancelledOn,We=me&&N>=e.directDebitCancelledOn&&Vn,In=!We,_e=!(me&&!Vn),jn=In&&_e,Fn=We||jn,hn=!jn,Re=Fn&&hn,qn=!Re,Ee=Ge&&gn&&(Re||qn&&In&&_e)&&Fn&&hn,ee=!Ee,ne=!(Ge&&gn&&qn&&In&&_e),d=ee&&ne,Se=(Ee||d)&&!d,$=!Se;let xe=i&&u;if(xe){const l=b&&Z,I=(Ce||Z)&&!l;xe=(I||l)&&(Se||$&&ee&&ne)&&(I||Se);}const te=!xe,Ve=i&&b&&Z&&te&&u&&$&&ee&&ne,Te=xe||Ve,en=!Ve,zn=Te&&en,je=!zn,oe=zn||i&&b&&Z&&je&&te&&u&&$&&ee&&ne,G=!e.invoiceLateFeeDemandedIsNone,O=!(G&&!e.invoiceLateFeeDemanded),m=j&&oe&&O&&Te&&en,v=!m,On=i&&b&&Z&&j&&v&&je&&te&&u&&$&&ee&&ne&&O,p=m||On,Jn=!On,qe=p&&Jn,g=!qe,kn=Ue?1e3:0,wn=(Ue?0:e.rateCardLateFeeInPence)+kn,yn=0>=e.invoiceLateFeesChargedInPence||e.invoiceLateFeesChargedInPence<kn||e.invoiceLateFeesChargedInPence<wn,Kn=(qe||i&&b&&Z&&j&&g&&v&&je&&te&&u&&$&&ee&&ne&&O)&&yn&&p&&Jn,nn=!Kn,Qn=i&&b&&Z&&j&&nn&&g&&v&&je&&te&&u&&$&&ee&&ne&&O&&yn,tn=(Kn||Qn)&&!Qn,Xn=!Ge,on=Xn||Ue,W=!e.accountSuspendedOnIsNone,ze=N<e.accountSuspendedOn,Je=!e.accountSuspensionFeeCharged,Cn=e.accountSuspendedOn>=e.invoicePaidOn,y=!(e.invoicePaidOnIsNone||e.accountSuspendedOnIsNone),se=!(Cn&&y),pe=Cn&&se&&y,ge=!pe;let ae=W&&i&&e.accountUnderDebtManagement&&Je&&u;if(ae){const l=W&&D<e.accountSuspendedOn&&!ze;ae=(l||W&&ze)&&(pe||ge&&se)&&(l||pe);}const Ke=!ae,sn=W&&i&&ze&&e.accountUnderDebtManagement&&Je&&Ke&&u&&ge&&se,Yn=(ae||sn)&&!sn,Un=i&&b&&Z&&j&&!tn&&nn&&g&&v&&je&&te&&u&&$&&ee&&ne&&O&&yn||i&&j&&u&&on&&(0>=e.invoiceProcessingFeesChargedInPence||e.invoiceProcessingFeesChargedInPence<e.rateCardProcessingFeeInPence)||W&&i&&ze&&e.accountUnderDebtManagement&&Je&&!Yn&&Ke&&u&&ge&&se,Zn=!Un,$n=tn||Yn,Gn=!(Zn&&$n)&&Un;if(!Gn&&Zn&&$n)return;const an=Gn?"may-charge":"none";if(T)return an;const un=e.vatPercentIsUnknown?Ko:[[-719162,e.vatPercent]];if((o+=un.length)>a)return;const yt=e.accountSuspendedOn;let cn=Ne;for(let l=un.length-1;l>=0;l-=1){const I=un[l];if(I[0]<=yt){cn=I;break}}const mn=$e(xo(jo(Bo(e.accountSuspendedOnIsNone?h:cn[1]??Rn,Qo),wt),2),wt),Hn=!(cn!==Ne&&(e.vatPercentIsUnknown?20757:2932896)>=e.accountSuspendedOn),H=ae?!(we(mn,h)===0&&!(e.accountSuspendedOnIsNone||W&&Hn)):W&&i&&ze&&e.accountUnderDebtManagement&&Je&&Ke&&u&&ge&&se&&Hn,q=wn-e.invoiceLateFeesChargedInPence,_n=q<0,Ln=j&&oe&&O&&Te&&en&&!(_n||q===0);if(H||Ln||ae)return;const ue=_n?0:q,Ie=m||On?ue:0,ce=e.rateCardProcessingFeeInPence-e.invoiceProcessingFeesChargedInPence,En=ce<0,dn=i&&j&&u&&on?En?0:ce:0,_=ae||sn?mn:h,Sn=ae||sn?5e3:0;let Le=Xn||gn;if(!Le){let l=false,I=0;if((o+=e.directDebitFailedOn.length)>a)return;for(const De of e.directDebitFailedOn)if(e.asOf>=De[0]){const R=I+1,Ct=!l&&!(R>=-9007199254740991&&9007199254740991>=R)?Ro():l,fe=R;l=Ct,I=fe;}Le=!l&&0<I;}const Tn=e.asOf>=e.accountSuspendedOn,Qe={outcome:an,values:{lateFee:J(Ie),lateFeesTotal:J(e.invoiceLateFeesChargedInPence+Ie),automatic:false,processingFee:J(dn),suspensionFee:Be(_),suspensionFeeExVat:J(Sn),suspensionFeeVat:Be(Jt(_,Ze(Sn))),total:Be($e(_,Ze(Ie+dn))),letterOwed:Ue,callOwed:Ue},holds:{isTriggeredByNow:Le,isSuspendedByNow:W&&Tn}};return !x||H||Ln?Qe:{...Qe,sums:[0<Ie&&Le?{amount:J(Ie),isOwed:G&&e.invoiceLateFeeDemanded}:null,i&&j&&!En&&0<ce&&Le&&u&&on?{amount:J(dn),isOwed:false}:null,W&&Tn&&we(h,_)<0?{amount:Be(_),isOwed:false}:null]}}},read(e){const T=e.read("dispute.mistakeAccepted"),x=e.read("dispute.refundedOn"),o=e.read("asOf"),K=e.read("invoice.amount"),L=e.read("dispute.wronglyCharged"),i=e.read("invoice.paidOn"),U=e.read("invoice.dueDate"),A=e.read("payments"),re=e.isLeftOut("payments"),D=e.read("payment.feesWaived"),Q=e.read("payment.method"),N=e.read("directDebit.failedOn"),k=e.read("directDebit.cancelledOn"),f=e.read("invoice.lateFeeDemanded"),P=e.read("invoice.lateFeesCharged"),X=e.read("rateCard.lateFee"),u=e.read("invoice.processingFeesCharged"),c=e.read("rateCard.processingFee"),w=e.read("account.suspendedOn"),M=e.read("account.underDebtManagement"),V=e.read("account.suspensionFeeCharged"),Y=e.isLeftOut("invoice.paidOn"),B=e.read("vatPercent"),Ce=e.isLeftOut("asOf");return {disputeMistakeAcceptedIsNone:T===null,disputeMistakeAcceptedIsUnknown:r(T),disputeMistakeAccepted:T===true,disputeRefundedOnIsNone:x===null,disputeRefundedOnAtLatest:rn(x),disputeRefundedOnIsUnknown:r(x),disputeRefundedOnMayBeNone:ye(x),disputeRefundedOn:C(x),asOf:C(o),asOfIsUnknown:r(o),asOfMayBeNone:ye(o),asOfAtLatest:rn(o),invoiceAmountInPence:vn(le(K)),invoiceAmountIsUnknown:r(K),disputeWronglyChargedInPence:vn(le(L)),disputeWronglyChargedIsNone:L===null,disputeWronglyChargedIsUnknown:r(L),invoicePaidOnIsUnknown:r(i),invoicePaidOnMayBeNone:ye(i),invoicePaidOnIsNone:i===null,invoicePaidOn:C(i),invoicePaidOnAtLatest:rn(i),invoiceDueDate:C(U),invoiceDueDateAtLatest:rn(U),invoiceDueDateIsUnknown:r(U),invoiceDueDateMayBeNone:ye(U),payments:Ot(A).map(b=>[C(kt(b,"date")),le(kt(b,"amount"))]),paymentsIsUnknown:r(A),paymentsLeftOut:re===true,paymentFeesWaivedIsUnknown:r(D),paymentFeesWaived:D===true,paymentMethod:Vo(Q),paymentMethodIsUnknown:r(Q),paymentMethodMayBeNone:ye(Q),directDebitFailedOn:Ot(N).map(b=>[C(b)]),directDebitFailedOnIsUnknown:r(N),directDebitCancelledOnIsNone:k===null,directDebitCancelledOnAtLatest:rn(k),directDebitCancelledOnIsUnknown:r(k),directDebitCancelledOnMayBeNone:ye(k),directDebitCancelledOn:C(k),invoiceLateFeeDemandedIsNone:f===null,invoiceLateFeeDemanded:f===true,invoiceLateFeeDemandedIsUnknown:r(f),invoiceLateFeesChargedInPence:vn(le(P)),invoiceLateFeesChargedIsUnknown:r(P),invoiceLateFeesChargedMayBeNone:ye(P),rateCardLateFeeInPence:vn(le(X)),rateCardLateFeeIsUnknown:r(X),invoiceProcessingFeesChargedInPence:vn(le(u)),invoiceProcessingFeesChargedIsUnknown:r(u),invoiceProcessingFeesChargedMayBeNone:ye(u),rateCardProcessingFeeInPence:vn(le(c)),rateCardProcessingFeeIsUnknown:r(c),accountSuspendedOnIsNone:w===null,accountSuspendedOn:C(w),accountSuspendedOnIsUnknown:r(w),accountSuspendedOnMayBeNone:ye(w),accountSuspendedOnAtLatest:rn(w),accountUnderDebtManagementIsUnknown:r(M),accountUnderDebtManagement:M===true,accountSuspensionFeeChargedIsUnknown:r(V),accountSuspensionFeeCharged:V===true,invoicePaidOnLeftOut:Y===true,vatPercentIsUnknown:r(B),vatPercent:le(B),asOfLeftOut:Ce===true}},answer(e,T,x){let o=0;const K=!e.disputeMistakeAcceptedIsNone,L=K&&!e.disputeMistakeAcceptedIsUnknown&&e.disputeMistakeAccepted,i=!e.disputeRefundedOnIsNone,U=e.asOf>=e.disputeRefundedOnAtLatest,A=e.asOfIsUnknown&&e.asOfMayBeNone,re=!(e.disputeRefundedOnIsUnknown&&e.disputeRefundedOnMayBeNone||A),D=i&&e.asOfAtLatest>=e.disputeRefundedOn&&!(i&&U&&re),Q=!D,N=i&&U&&Q&&re,k=(D||N)&&!N,f=L||i&&U&&!k&&Q&&re;let P=!f;if(P){const n=!L;let t=K;if(t){const s=e.disputeMistakeAcceptedIsUnknown||e.disputeMistakeAccepted&&!(e.disputeMistakeAcceptedIsNone||e.disputeMistakeAcceptedIsUnknown);t=(K&&s&&n||L)&&s&&n;}P=(t||L)&&n||k;}const X=!P,u=e.invoiceAmountInPence-(P||X&&f?e.disputeWronglyChargedInPence:0),c=0<u,w=e.invoicePaidOnIsUnknown&&e.invoicePaidOnMayBeNone,M=!e.invoicePaidOnIsNone,V=e.invoiceDueDate<15340,Y=Kt(Qt,e.invoiceDueDate),B=Kt(Qt,e.invoiceDueDateAtLatest),Ce=!V&&21549>=Y&&e.invoiceDueDateAtLatest>=15340&&21549>=B,b=!Ce,Z=e.invoiceDueDateIsUnknown&&b,j=e.invoiceDueDateIsUnknown&&e.invoiceDueDate<-719162,Ge=Z||j,He=V?15342:2932896,ve=Ge?2932897:Ce?B:He,Ue=ve<e.invoicePaidOn,gn=V||21549<e.invoiceDueDate?e.invoiceDueDate:21550,me=Ge?-719163:Ce?Y:gn,Vn=e.invoiceDueDateIsUnknown&&e.invoiceDueDateMayBeNone,We=(Z||j||Vn||b||e.invoiceDueDateIsUnknown&&!((Ce?Y===B:gn===He)&&!Ge))&&(Z||j||Vn),In=!(We||w),_e=M&&me<e.invoicePaidOnAtLatest&&!(M&&Ue&&In),jn=M&&Ue&&!_e&&In,Fn=ve<e.asOf,hn=!(We||A),Re=me<e.asOfAtLatest&&!(Fn&&hn),qn=!Re,Ee=Fn&&qn&&hn,ee=e.invoicePaidOnIsNone&&!w,ne=e.disputeWronglyChargedIsNone&&X&&f,d=!ne,Se=!We;let $=false;if((o+=e.payments.length)>a)return;for(const n of e.payments)if(ve>=n[0]&&!(me>=n[0]&&Se)){$=true;break}let xe;if(e.paymentsIsUnknown)xe=h;else {let n;if($)n=h;else {let t=h;if((o+=e.payments.length)>a)return;for(const s of e.payments){const F=me>=s[0];F&&!(ve>=s[0]&&!(F&&Se))&&Se&&(t=$e(s[1],t));}n=t;}xe=n;}const te=we(xe,Ze(u))<0,Ve=d&&(e.invoiceAmountIsUnknown||(P?!(e.disputeWronglyChargedInPence===0&&!(e.disputeWronglyChargedIsNone||e.disputeWronglyChargedIsUnknown)):e.disputeWronglyChargedIsUnknown&&X&&f)),Te=!(e.paymentsIsUnknown||$||Ve),en=d&&(e.paymentsIsUnknown||$||te||Ve)&&!(te&&d&&Te),zn=!en,je=e.paymentsLeftOut?w?!(jn===Ee&&!(Re||_e)):ee?Re:_e:(Re||Ee)&&(en||te&&zn&&d&&Te)&&(Re||en),oe=!je,G=e.paymentsLeftOut?w||ee?Ee:jn:Fn&&te&&qn&&hn&&zn&&d&&Te,O=!e.paymentFeesWaivedIsUnknown,m=!e.paymentFeesWaived,v=!Ve,On=d&&(c||Ve)&&!(c&&d&&v),p=!On,Jn=c&&p&&d&&v,qe=(On||Jn)&&!Jn,g=!qe,kn=qe||c&&g&&p&&d&&v,wn=e.paymentMethod==="direct-debit",yn=!e.paymentMethodIsUnknown,Kn=yn&&wn,nn=(e.paymentMethodIsUnknown||wn)&&!Kn,Qn=nn||Kn;let tn=false,Xn=false,on=0;if((o+=e.directDebitFailedOn.length)>a)return;for(const n of e.directDebitFailedOn){const t=on+1,s=tn||!(t>=-9007199254740991&&9007199254740991>=t),F=true,S=t;tn=s,Xn=F,on=S;}const W=0<on,ze=e.directDebitFailedOnIsUnknown||tn,Je=!(ze&&(e.directDebitFailedOnIsUnknown||Xn)),Cn=!ze,y=(e.directDebitFailedOnIsUnknown||tn||W)&&!(W&&Je&&Cn),se=!y,pe=W&&se&&Je&&Cn,ge=!pe,ae=se&&ge,Ke=(y||ae)&&!ae,sn=!Ke,Yn=sn&&se&&ge,Un=!e.directDebitCancelledOnIsNone,Zn=me>=e.directDebitCancelledOnAtLatest,$n=!(e.directDebitCancelledOnIsUnknown&&e.directDebitCancelledOnMayBeNone||We),Gn=Un&&ve>=e.directDebitCancelledOn&&!(Un&&Zn&&$n),an=!Gn,un=!(Un&&Zn&&an&&$n),yt=an&&un,cn=(Gn||yt)&&!yt,mn=!cn,Hn=Qn&&(Ke||Yn)&&(cn||mn&&an&&un)&&(nn||Ke||cn),H=!Hn,q=!(yn&&wn&&sn&&se&&ge&&mn&&an&&un),_n=H&&q,Ln=(Hn||_n)&&!_n,ue=!Ln;let Ie=kn;if(Ie){const n=oe&&G,t=(je||G)&&!n;Ie=(t||n)&&(Ln||ue&&H&&q)&&(qe||t||Ln);}const ce=!Ie,En=c&&oe&&G&&ce&&g&&p&&d&&v&&ue&&H&&q,dn=(Ie||En)&&!En,_=!dn,Sn=O&&m,Le=(e.paymentFeesWaivedIsUnknown||m)&&!Sn,Tn=Le||Sn,Qe=!e.invoiceLateFeeDemandedIsNone,l=!e.invoiceLateFeeDemanded,I=!(e.invoiceLateFeeDemandedIsNone||e.invoiceLateFeeDemandedIsUnknown),De=!e.invoiceLateFeeDemandedIsUnknown,R=!(Qe&&De&&l),Ct=Qe&&(e.invoiceLateFeeDemandedIsUnknown||l&&I)&&R,fe=!Ct,Xo=fe&&R,Xt=(Ct||Xo)&&!Xo,Dn=!Xt,Ut=(dn||c&&oe&&G&&_&&ce&&g&&p&&d&&v&&ue&&H&&q)&&Tn&&(Xt||Dn&&fe&&R)&&(dn||Le||Xt),et=!Ut,Yt=c&&oe&&G&&O&&m&&et&&_&&ce&&g&&p&&d&&v&&ue&&H&&q&&Dn&&fe&&R,Zt=(Ut||Yt)&&!Yt,$t=!Zt,Yo=0>=e.invoiceLateFeesChargedInPence,Zo=!e.invoiceLateFeesChargedIsUnknown&&Yo,$o=y||pe?1e3:0,Gt=e.invoiceLateFeesChargedInPence<$o,Go=e.invoiceLateFeesChargedIsUnknown&&e.invoiceLateFeesChargedMayBeNone,Ho=!(Go||y),_o=!(e.invoiceLateFeesChargedIsUnknown||y),Eo=(e.invoiceLateFeesChargedIsUnknown||Gt||y)&&!(Gt&&Ho&&_o),So=$o+(y||pe?0:e.rateCardLateFeeInPence),Ht=e.invoiceLateFeesChargedInPence<So,mt=y?!(!e.rateCardLateFeeIsUnknown&&e.rateCardLateFeeInPence===0):e.rateCardLateFeeIsUnknown&&ge,To=!(mt||Go||y),es=!(e.invoiceLateFeesChargedIsUnknown||mt||y),ns=(e.invoiceLateFeesChargedIsUnknown||mt||Ht||y)&&!(Ht&&To&&es),nt=Zo||Gt&&!Eo&&Ho&&_o||Ht&&!ns&&To&&es,ts=!nt&&((e.invoiceLateFeesChargedIsUnknown||Yo)&&!Zo||Eo||ns),Lt=!ts,os=Lt&&nt,_t=(ts||os)&&!os,Et=!_t,ss=(Zt||c&&oe&&G&&O&&m&&$t&&et&&_&&ce&&g&&p&&d&&v&&ue&&H&&q&&Dn&&fe&&R)&&(_t||Et&&Lt&&nt)&&(Zt||_t),as=!ss,us=c&&oe&&G&&O&&m&&as&&$t&&et&&_&&ce&&g&&p&&d&&v&&ue&&H&&q&&Dn&&fe&&R&&Et&&Lt&&nt,cs=(ss||us)&&!us,St=!nn,Tt=!Qn,is=St&&Tt,eo=(nn||is)&&!is,ds=!eo,ls=e.paymentMethodIsUnknown&&e.paymentMethodMayBeNone,no=(eo||ds&&St&&Tt)&&(ls||eo),rs=!no&&!ls&&ds&&St&&Tt,vs=(y||pe)&&ge,Xe=rs||W&&!vs&&se&&Je&&Cn,ps=!Xe&&(no||vs),ln=!ps,gs=ln&&Xe,to=(ps||gs)&&!gs,fn=!to,Dt=kn&&(to||fn&&ln&&Xe)&&Tn&&(qe||to||Le),tt=!Dt,oo=c&&O&&m&&tt&&g&&p&&d&&v&&fn&&ln&&Xe,so=(Dt||oo)&&!oo,ao=!so,Is=0>=e.invoiceProcessingFeesChargedInPence,Fs=!e.invoiceProcessingFeesChargedIsUnknown&&Is,uo=e.invoiceProcessingFeesChargedInPence<e.rateCardProcessingFeeInPence,hs=!(e.rateCardProcessingFeeIsUnknown||e.invoiceProcessingFeesChargedIsUnknown&&e.invoiceProcessingFeesChargedMayBeNone),Os=!(e.invoiceProcessingFeesChargedIsUnknown||e.rateCardProcessingFeeIsUnknown),ks=(e.invoiceProcessingFeesChargedIsUnknown||e.rateCardProcessingFeeIsUnknown||uo)&&!(uo&&hs&&Os),ot=Fs||uo&&!ks&&hs&&Os,ws=!ot&&((e.invoiceProcessingFeesChargedIsUnknown||Is)&&!Fs||ks),ft=!ws,ys=ft&&ot,co=(ws||ys)&&!ys,io=!co,Cs=(so||c&&O&&m&&ao&&tt&&g&&p&&d&&v&&fn&&ln&&Xe)&&(co||io&&ft&&ot)&&(so||co),Us=!Cs,ms=c&&O&&m&&Us&&ao&&tt&&g&&p&&d&&v&&fn&&ln&&Xe&&io&&ft&&ot,Ls=(Cs||ms)&&!ms,E=!e.accountSuspendedOnIsNone,st=ve<e.accountSuspendedOn,Pt=!e.accountUnderDebtManagementIsUnknown,bt=!e.accountSuspensionFeeChargedIsUnknown,at=!e.accountSuspensionFeeCharged,Pn=e.accountSuspendedOnIsUnknown&&e.accountSuspendedOnMayBeNone,ut=!(We||Pn),lo=E&&me<e.accountSuspendedOnAtLatest&&!(E&&st&&ut),At=!lo,ct=e.invoicePaidOnLeftOut&&!e.paymentsLeftOut,ro=[[-719162,ne,Ve,true,Ze(u)]];let it;if(e.paymentsIsUnknown)it=xn;else {const n=[];if((o+=e.payments.length)>a)return;for(const t of e.payments){const s=Jt(h,t[1]);n.push([t[0],false,false,false,s]);}it=n;}let bn=false;const Ds=[[false,ro],[e.paymentsIsUnknown,it]];if((o+=Ds.length)>a)return;for(const n of Ds){let t=n[0];if(!t){let s=false;const F=n[1];if((o+=F.length)>a)return;for(const S of F)if(S[2]){s=true;break}t=s;}if(t){bn=true;break}}const Pe=[];if((o+=ro.length)>a)return;for(const n of ro)Pe.push(n);if((o+=it.length)>a)return;for(const n of it)Pe.push(n);let dt=false;if((o+=Pe.length)>a)return;for(const n of Pe)if(n[2]){dt=true;break}let Fe=!bn;if(Fe){let n=false;if((o+=Pe.length)>a)return;for(const t of Pe)if(t[1]){n=true;break}Fe=n&&!dt;}const z=!Fe;let Nt;if(bn)Nt=xn;else {if((o+=Pe.length)>a)return;const n=[];for(const s of Pe)n.push([s[0]]);Nt=ra(Pe,n);}const An=[];let fs=-719162,vo=h;if((o+=qo.length)>a||(o+=Nt.length)>a)return;for(const n of [qo,Nt])for(const t of n){const s=t[0],F=$e(vo,t[4]);fs=s,vo=F,An.push([fs,vo]);}const lt=[];if((o+=An.length)>a)return;for(let n=0;n<An.length;n+=1){const t=An[n];n+1<An.length&&(An[n+1]?.[0]??0)===t[0]||lt.push([t[0],t[1]]);}const Nn=[];if((o+=lt.length)>a)return;for(let n=0;n<lt.length;n+=1){const t=lt[n];n>0&&we(t[1],lt[n-1]?.[1]??Rn)===0||Nn.push([t[0],t[1]]);}let Ps=false;if((o+=Nn.length)>a)return;for(const n of Nn)if(n[0]===-719162){Ps=true;break}const Mt=bn||dt;let Bt;if(Mt)Bt=xn;else {const n=[];if((o+=Nn.length)>a)return;for(const t of Nn)n.push([t[0]]);Bt=n;}const Mn=[],bs=Ps&&!Mt?xn:va;if((o+=bs.length)>a)return;for(const n of bs)Mn.push(n);if((o+=Bt.length)>a)return;for(const n of Bt)Mn.push(n);const Bn=Mt?xn:Nn,Ye=!A;let po=false;if((o+=Mn.length)>a)return;for(const n of Mn){if((o+=Bn.length)>a)return;const t=n[0];let s=Ne;for(let ke=Bn.length-1;ke>=0;ke-=1){const Ae=Bn[ke];if(Ae[0]<=t){s=Ae;break}}const F=z&&(bn||s===Ne||dt),S=we(h,s[1]??Rn)<0,Oe=!S,ie=!F,de=z&&(F||!(S&&z))&&!(Oe&&z&&ie);let be=de||Oe&&!de&&z&&ie;if(be){const ke=e.asOf>=n[0],Ae=e.asOfAtLatest>=n[0]&&!(ke&&Ye);be=(Ae||ke&&!Ae&&Ye)&&(de||Ae);}if(be){po=true;break}}const rt=z&&Mt,go=Fe||rt,Io=po&&!go,vt=z&&(Io||rt);let Wt=true,Rt=-719163,xt=2932897;if((o+=Mn.length)>a)return;for(const n of Mn){if((o+=Bn.length)>a)return;const t=n[0];let s=Ne;for(let ie=Bn.length-1;ie>=0;ie-=1){const de=Bn[ie];if(de[0]<=t){s=de;break}}const F=we(h,s[1]??Rn)<0,S=!F;let Oe=S;if(Oe){const ie=e.asOf>=n[0];if(Oe=ie,Oe){const de=z&&(bn||s===Ne||dt),be=!de,ke=z&&(de||!(F&&z))&&!(S&&z&&be),Ae=!ke,Mo=e.asOfAtLatest>=n[0]&&!(ie&&Ye),da=!Mo;Oe=!((ke||S&&Ae&&z&&be)&&(Mo||ie&&da&&Ye)&&(ke||Mo))&&Ae&&z&&be&&da&&Ye;}}if(Oe){const de=Wt||n[0]<Rt?n[0]:Rt,be=Wt||n[0]<xt?n[0]:xt;Wt=false,Rt=de,xt=be;}}const Fo=!((ct?Fe||(Wt||Fe||rt||po)&&!vt:e.invoicePaidOnIsNone)||e.accountSuspendedOnIsNone),As=e.accountSuspendedOn>=(ct?Fe||vt||Fe||rt||Io||go?2932897:xt:e.invoicePaidOnAtLatest),Ns=!((ct?vt:e.invoicePaidOnIsUnknown)&&(ct?vt:e.invoicePaidOnMayBeNone)||Pn),Ms=e.accountSuspendedOnAtLatest>=(ct?Fe||vt||Fe||rt||Io||go?-719163:Rt:e.invoicePaidOn)&&Fo&&!(As&&Fo&&Ns),Wn=!Ms,pt=!(As&&Wn&&Fo&&Ns),Bs=Wn&&pt,ho=(Ms||Bs)&&!Bs,Vt=!ho;let he=(Pn||E)&&kn&&(lo||E&&st&&At&&ut)&&(ho||Vt&&Wn&&pt);if(he){const n=Pt&&e.accountUnderDebtManagement,t=(e.accountUnderDebtManagementIsUnknown||e.accountUnderDebtManagement)&&!n;if(he=t||n,he){const s=bt&&at,F=(e.accountSuspensionFeeChargedIsUnknown||at)&&!s;he=(F||s)&&(Pn||qe||lo||ho||t||F);}}const Oo=!he,ko=!Pn,jt=E&&c&&st&&Pt&&e.accountUnderDebtManagement&&bt&&at&&Oo&&ko&&g&&p&&d&&v&&At&&ut&&Vt&&Wn&&pt,Ws=(he||jt)&&!jt,Rs=c&&oe&&G&&O&&m&&!cs&&as&&$t&&et&&_&&ce&&g&&p&&d&&v&&ue&&H&&q&&Dn&&fe&&R&&Et&&Lt&&nt||c&&O&&m&&!Ls&&Us&&ao&&tt&&g&&p&&d&&v&&fn&&ln&&Xe&&io&&ft&&ot||E&&c&&st&&Pt&&e.accountUnderDebtManagement&&bt&&at&&!Ws&&Oo&&ko&&g&&p&&d&&v&&At&&ut&&Vt&&Wn&&pt,xs=!Rs,Vs=cs||Ls||Ws,js=!(xs&&Vs)&&Rs;if(!js&&xs&&Vs)return;const qs=js?"may-charge":"none";if(T)return qs;const zs=mt||e.invoiceLateFeesChargedIsUnknown||y,wo=So-e.invoiceLateFeesChargedInPence,Js=wo<0,Ks=Ut?!(!zs&&(Js||wo===0)):c&&oe&&G&&O&&m&&et&&_&&ce&&g&&p&&d&&v&&ue&&H&&q&&Dn&&fe&&R&&zs,Qs=e.rateCardProcessingFeeIsUnknown||e.invoiceProcessingFeesChargedIsUnknown,yo=e.rateCardProcessingFeeInPence-e.invoiceProcessingFeesChargedInPence,Xs=yo<0,Ys=Dt?!(!Qs&&(Xs||yo===0)):c&&O&&m&&tt&&g&&p&&d&&v&&fn&&ln&&Xe&&Qs,Co=e.vatPercentIsUnknown?Ko:[[-719162,e.vatPercent]];if((o+=Co.length)>a)return;const Fa=e.accountSuspendedOn;let Uo=Ne;for(let n=Co.length-1;n>=0;n-=1){const t=Co[n];if(t[0]<=Fa){Uo=t;break}}const mo=$e(xo(jo(Bo(e.accountSuspendedOnIsNone?h:Uo[1]??Rn,Qo),wt),2),wt),Zs=e.accountSuspendedOnIsUnknown||!(Uo!==Ne&&(e.vatPercentIsUnknown?20757:2932896)>=e.accountSuspendedOn),$s=he?!(we(mo,h)===0&&!(e.accountSuspendedOnIsNone||E&&Zs)):E&&c&&st&&Pt&&e.accountUnderDebtManagement&&bt&&at&&Oo&&ko&&g&&p&&d&&v&&At&&ut&&Vt&&Wn&&pt&&Zs,Gs=!e.directDebitFailedOnIsUnknown;let gt=false;if((o+=e.directDebitFailedOn.length)>a)return;for(const n of e.directDebitFailedOn)if(e.asOfAtLatest>=n[0]&&!(e.asOf>=n[0]&&Ye)){gt=true;break}const Hs=!gt;let It=false,_s=false,Lo=0;if((o+=e.directDebitFailedOn.length)>a)return;for(const n of e.directDebitFailedOn){const t=e.asOf>=n[0];if(t&&!(e.asOfAtLatest>=n[0]&&!(t&&Ye))&&Ye){const s=Lo+1,F=It||!(s>=-9007199254740991&&9007199254740991>=s),S=true,Oe=s;It=F,_s=S,Lo=Oe;}}const Do=0<Lo,Es=!((e.directDebitFailedOnIsUnknown||gt||It)&&(e.directDebitFailedOnIsUnknown||gt||_s)),Ss=!It,Ts=(e.directDebitFailedOnIsUnknown||gt||It||Do)&&!(Gs&&Hs&&Do&&Es&&Ss),qt=e.asOfLeftOut||Yn||rs||Gs&&Hs&&Do&&!Ts&&Es&&Ss,fo=!qt&&(Ke||no||Ts),ea=e.asOfAtLatest>=e.accountSuspendedOn,na=e.asOf>=e.accountSuspendedOnAtLatest,ta=!(Pn||A),oa=!(E&&na&&ta),Po=e.asOfLeftOut||E&&na&&!(E&&ea&&oa)&&ta,bo=E&&ea&&!Po&&oa;if(Ks||e.invoiceLateFeesChargedIsUnknown||Ys||$s||he||y||fo||bo)return;const sa=Js?0:wo,Ft=Ut||Yt?sa:0,aa=Xs?0:yo,zt=Dt||oo?aa:0,ht=he||jt?mo:h,ua=he||jt?5e3:0,Ao=!fo,ca=!bo,No={outcome:qs,values:{lateFee:J(Ft),lateFeesTotal:J(e.invoiceLateFeesChargedInPence+Ft),automatic:false,processingFee:J(zt),suspensionFee:Be(ht),suspensionFeeExVat:J(ua),suspensionFeeVat:Be(Jt(ht,Ze(ua))),total:Be($e(ht,Ze(zt+Ft))),letterOwed:pe,callOwed:pe},holds:{isTriggeredByNow:Ao&&qt,isSuspendedByNow:ca&&Po}};if(!x)return No;const ia=Qe&&De&&e.invoiceLateFeeDemanded;return Ks||Ys||$s||fo||Qe&&!ia&&(e.invoiceLateFeeDemandedIsUnknown||e.invoiceLateFeeDemanded&&I)||bo?No:{...No,sums:[0<Ft&&Ao&&qt?{amount:J(Ft),isOwed:ia}:null,0<zt&&Ao&&qt?{amount:J(zt),isOwed:false}:null,we(h,ht)<0&&ca&&Po?{amount:Be(ht),isOwed:false}:null]}}}};

var latePaymentInterest = ({MOST_STEPS:u,NIL:B,NOTHING:I,NOT_FOUND:H,amountIn:Re,calendarOf:u1,compare:A,compareRaw:Js,dateOfNumber:Ks,decimal:e,divide:Ht,entriesIn:Ct,fieldIn:Kn,firstDay:T,inOrderOf:be,isUnknown:S,knownOr:l1,lastDay:Lt,mayBeNone:Wt,minus:Qn,moneyText:an,noAnswer:c1,ofPence:nn,penceIn:Qs,plus:Vn,roundHalfUp:se,times:et,toPlaces:Bt,wholeIn:Vs,workingDayFrom:Tt})=>{const Et=u1("bank-holidays","england-and-wales"),r=e("0"),Xs=[[false,false,-719162,-719162,false,false,false,r]],Ys=e("4"),xe=[[-719162]],Zs=[[1827],[1845],[1852],[1866],[1873],[1894],[1908],[1936],[1950],[2034],[2104],[2146],[2160],[2188],[2195],[2209],[2216],[2223],[2230],[2251],[2258],[2307],[2335],[2447],[2471],[2517],[2545],[2554],[2566],[2580],[2587],[2590],[2625],[2636],[2646],[2658],[2664],[2671],[2678],[2692],[2776],[2783],[2811],[2818],[2839],[2846],[2888],[2930],[3023],[3049],[3056],[3080],[3234],[3325],[3346],[3381],[3450],[3605],[3836],[3981],[4087],[4254],[4275],[4302],[4318],[4327],[4330],[4346],[4355],[4400],[4401],[4402],[4403],[4404],[4435],[4438],[4451],[4488],[4491],[4492],[4541],[4572],[4575],[4576],[4584],[4589],[4591],[4592],[4593],[4596],[4598],[4610],[4611],[4618],[4619],[4620],[4621],[4652],[4653],[4654],[4655],[4667],[4687],[4688],[4712],[4759],[4821],[4850],[4851],[4911],[4912],[4968],[4969],[5023],[5179],[5186],[5243],[5293],[5300],[5305],[5333],[5334],[5341],[5342],[5422],[5436],[5440],[5492],[5506],[5557],[5565],[5587],[5670],[5685],[5858],[5921],[5944],[5951],[5986],[6131],[6276],[6285],[6326],[6336],[6426],[6504],[6516],[6545],[6605],[6650],[6672],[6711],[6728],[6735],[6749],[6762],[6776],[6794],[6811],[6903],[7084],[7182],[7186],[7190],[7218],[7585],[7713],[7727],[7750],[7771],[7813],[7862],[7916],[8160],[8300],[8324],[8352],[8426],[8727],[8804],[9020],[9106],[9163],[9477],[9513],[9563],[9653],[9799],[9987],[10018],[10052],[10080],[10171],[10381],[10507],[10535],[10570],[10598],[10626],[10689],[10752],[10842],[10899],[10969],[10997],[11361],[11417],[11452],[11536],[11583],[11599],[11634],[12089],[12243],[12362],[12453],[12544],[12579],[12635],[12999],[13363],[13461],[13524],[13643],[13699],[13853],[13916],[13979],[14160],[14189],[14217],[14252],[14280],[14308],[17017],[17472],[17745],[18332],[18340],[18977],[19026],[19068],[19117],[19159],[19208],[19257],[19299],[19341],[19390],[19439],[19488],[19530],[19572],[19936],[20034],[20125],[20216],[20307],[20440]],tt=e("15.5"),_t=e("15.25"),oe=e("15"),Pt=e("14.75"),Ce=e("14.5"),$s=e("14.25"),ue=e("14"),Fs=e("13.75"),st=e("16"),Gs=e("15.75"),mt=e("13.5"),Hs=e("13.25"),St=e("13"),ns=e("17"),Ts=e("19"),r1=e("18.75"),i1=e("18.5"),Es=e("18.25"),Le=e("18"),_s=e("17.25"),Ps=e("16.25"),ms=e("12.75"),a1=e("12.25"),v1=e("12"),es=e("11.5"),ts=e("11"),ss=e("10.5"),os=e("10"),We=e("9.5"),le=e("9"),Ss=e("16.5"),f1=e("21"),d1=e("20"),h1=e("16.6875"),A1=e("19.125"),U1=e("19.0625"),g1=e("18.625"),p1=e("18.5625"),y1=e("18.375"),k1=e("18.3125"),I1=e("18.125"),jt=e("17.875"),D1=e("17.8125"),N1=e("17.625"),no=e("17.125"),M1=e("16.625"),w1=e("16.125"),O1=e("16.0625"),R1=e("15.9375"),b1=e("15.8125"),x1=e("15.625"),C1=e("15.5625"),qt=e("15.375"),L1=e("15.125"),ot=e("14.875"),W1=e("14.625"),ut=e("14.375"),B1=e("14.125"),j1=e("13.625"),us=e("13.375"),q1=e("13.125"),z1=e("14.5625"),J1=e("14.3125"),K1=e("14.0625"),Q1=e("13.8125"),eo=e("13.5625"),V1=e("13.4375"),to=e("13.0625"),X1=e("12.8125"),Y1=e("12.5625"),Be=e("12.875"),zt=e("15.875"),so=e("17.375"),ls=e("16.875"),cs=e("16.375"),lt=e("13.875"),rs=e("12.375"),is=e("11.875"),Z1=e("11.375"),oo=e("17.75"),$1=e("17.8438"),F1=e("18.875"),G1=e("10.875"),H1=e("9.875"),T1=e("9.375"),E1=e("9.125"),_1=e("9.625"),uo=e("10.125"),P1=e("10.625"),m1=e("10.375"),lo=e("9.9375"),S1=e("9.6875"),co=e("10.25"),ro=e("10.75"),io=e("11.25"),je=e("9.25"),as=e("9.75"),Jt=e("8.75"),qe=e("8.5"),Kt=e("8"),vs=e("7.75"),ao=e("7.5"),fs=e("8.25"),vo=e("7"),nu=e("6"),eu=e("5.5"),fo=e("5"),ds=e("4.5"),hs=e("4.25"),ho=e("4.75"),tu=e("4.1"),su=e("5.25"),ou=e("5.75"),uu=e("6.25"),Ao=[[1827,tt],[1845,_t],[1852,oe],[1866,Pt],[1873,Ce],[1894,$s],[1908,ue],[1936,Fs],[1950,ue],[2034,oe],[2104,st],[2146,Gs],[2160,tt],[2188,_t],[2195,oe],[2209,Pt],[2216,Ce],[2223,ue],[2230,mt],[2251,Hs],[2258,St],[2307,Ce],[2335,tt],[2447,ns],[2471,Ts],[2517,r1],[2545,i1],[2554,Es],[2566,Le],[2580,_s],[2587,Ps],[2590,st],[2625,oe],[2636,Ce],[2646,mt],[2658,Hs],[2664,St],[2671,ms],[2678,a1],[2692,v1],[2776,es],[2783,ts],[2811,ss],[2818,os],[2839,We],[2846,le],[2888,ts],[2930,ss],[3023,es],[3049,ms],[3056,St],[3080,ue],[3234,Ss],[3325,Le],[3346,ns],[3381,st],[3450,Le],[3605,f1],[3836,d1],[3981,Le],[4087,st],[4254,h1],[4275,Le],[4302,Ts],[4318,A1],[4327,U1],[4330,g1],[4346,p1],[4355,y1],[4400,k1],[4401,Es],[4402,I1],[4403,Le],[4404,jt],[4435,D1],[4438,N1],[4451,_s],[4488,no],[4491,ns],[4492,no],[4541,M1],[4572,Ss],[4575,Ps],[4576,w1],[4584,O1],[4589,R1],[4591,b1],[4592,Gs],[4593,x1],[4596,C1],[4598,tt],[4610,qt],[4611,_t],[4618,L1],[4619,oe],[4620,ot],[4621,W1],[4652,Ce],[4653,ut],[4654,$s],[4655,B1],[4667,j1],[4687,us],[4688,q1],[4712,ue],[4759,oe],[4821,z1],[4850,J1],[4851,K1],[4911,Q1],[4912,eo],[4968,V1],[4969,eo],[5023,to],[5179,X1],[5186,Y1],[5243,to],[5293,Be],[5300,ue],[5305,st],[5333,tt],[5334,oe],[5341,Pt],[5342,Ce],[5422,ue],[5436,Fs],[5440,mt],[5492,zt],[5506,jt],[5557,so],[5565,ls],[5587,cs],[5670,zt],[5685,qt],[5858,cs],[5921,qt],[5944,ot],[5951,ut],[5986,lt],[6131,ot],[6276,ut],[6285,lt],[6326,us],[6336,Be],[6426,lt],[6504,us],[6516,Be],[6545,rs],[6605,Be],[6650,rs],[6672,is],[6711,Z1],[6728,is],[6735,rs],[6749,Be],[6762,lt],[6776,ut],[6794,ot],[6811,zt],[6903,ls],[7084,oo],[7182,$1],[7186,jt],[7190,oo],[7218,F1],[7585,jt],[7713,so],[7727,ls],[7750,cs],[7771,zt],[7813,qt],[7862,ot],[7916,ut],[8160,lt],[8300,Be],[8324,is],[8352,G1],[8426,H1],[8727,T1],[8804,E1],[9020,_1],[9106,uo],[9163,P1],[9477,m1],[9513,uo],[9563,lo],[9653,S1],[9799,lo],[9987,co],[10018,ss],[10052,ro],[10080,ts],[10171,io],[10381,es],[10507,io],[10535,ro],[10570,co],[10598,os],[10626,We],[10689,je],[10752,le],[10842,je],[10899,We],[10969,as],[10997,os],[11361,as],[11417,We],[11452,je],[11536,le],[11583,Jt],[11599,qe],[11634,Kt],[12089,vs],[12243,ao],[12362,vs],[12453,Kt],[12544,fs],[12579,qe],[12635,Jt],[12999,qe],[13363,Jt],[13461,le],[13524,je],[13643,We],[13699,as],[13853,We],[13916,je],[13979,le],[14160,qe],[14189,vo],[14217,nu],[14252,eu],[14280,fo],[14308,ds],[17017,hs],[17472,ds],[17745,ho],[18332,hs],[18340,tu],[18977,hs],[19026,ds],[19068,ho],[19117,fo],[19159,su],[19208,ou],[19257,uu],[19299,vo],[19341,ao],[19390,Kt],[19439,fs],[19488,qe],[19530,le],[19572,je],[19936,le],[20034,Jt],[20125,qe],[20216,fs],[20307,Kt],[20440,vs]],lu=e("36500"),Uo=e("13359000"),go=[[-719162,false,r]];return {decision:"late-payment-interest",readings:{},listed:["asOf","invoice.dueDate","invoice.date","invoice.amount","dispute.mistakeAccepted","dispute.refundedOn","dispute.wronglyCharged","dispute","dispute.amount","payments","baseRates","invoice.interestDemanded","customer.nation","dispute.form","dispute.sentOn","dispute.receivedOn","dispute.chargedOn"],effects:{"may-charge":[{party:"provider",modality:"may",action:"charge-interest",amount:"interestLeft",by:null,where:null,clause:"S2.18"}],none:[{party:"provider",modality:"must-not",action:"charge-interest",by:null,amount:null,where:null,clause:"S2.18"}]},whole:{facts:["invoice.date","asOf","dispute.refundedOn","dispute.mistakeAccepted","invoice.amount","dispute.wronglyCharged","payments","invoice.dueDate","baseRates","invoice.interestDemanded"],inPence:["invoice.amount","dispute.wronglyCharged"],read(n){const en=n[0],tn=n[1],s=n[2],D=n[3],b=n[4],N=n[5],Y=n[6],sn=n[7],Z=l1(n[8]),x=n[9];if(!(en===void 0||tn===void 0||s===void 0||D===void 0||b===void 0||N===void 0||Y===void 0||sn===void 0||x===void 0))return {invoiceDate:T(en),asOf:T(tn),disputeRefundedOnIsNone:s===null,disputeRefundedOn:T(s),disputeMistakeAcceptedIsNone:D===null,disputeMistakeAccepted:D===true,invoiceAmountInPence:Vs(b),disputeWronglyChargedInPence:Vs(N),disputeWronglyChargedIsNone:N===null,payments:Ct(Y).map(p=>[T(Kn(p,"date")),Re(Kn(p,"amount"))]),invoiceDueDate:T(sn),baseRates:Ct(Z).map(p=>[T(Kn(p,"from")),Re(Kn(p,"percent"))]),baseRatesIsUnknown:S(Z),invoiceInterestDemandedIsNone:x===null,invoiceInterestDemanded:x===true}},answer(n,en,tn){let s=0;const D=n.invoiceDate+30,b=n.asOf<D,N=!b,Y=!n.disputeRefundedOnIsNone,sn=n.asOf>=n.disputeRefundedOn,Z=Y&&sn,x=!n.disputeMistakeAcceptedIsNone&&n.disputeMistakeAccepted||Z,p=n.invoiceAmountInPence-(x?n.disputeWronglyChargedInPence:0),Dn=0<p,ce=n.disputeWronglyChargedIsNone&&x,ze=[];if((s+=n.payments.length)>u)return;for(const l of n.payments){const c=l[0]<n.invoiceDate?n.invoiceDate:l[0],d=Qn(r,l[1]);ze.push([c,false,d]);}const vn=[];if(vn.push([-719162,ce,nn(p)]),(s+=ze.length)>u)return;for(const l of ze)vn.push(l);let re=false;if((s+=vn.length)>u)return;for(const l of vn)if(l[1]){re=true;break}const C=!re;if((s+=vn.length)>u)return;const ie=[];for(const l of vn)ie.push([l[0]]);const ae=be(vn,ie),on=[];let Je=-719162,Ke=r;if((s+=go.length)>u||(s+=ae.length)>u)return;for(const l of [go,ae])for(const c of l){const d=c[0],G=Vn(c[2],Ke);Je=d,Ke=G,on.push([Je,Ke]);}const Xn=[];if((s+=on.length)>u)return;for(let l=0;l<on.length;l+=1){const c=on[l];l+1<on.length&&(on[l+1]?.[0]??0)===c[0]||Xn.push([c[0],c[1]]);}const j=[];if((s+=Xn.length)>u)return;for(let l=0;l<Xn.length;l+=1){const c=Xn[l];l>0&&A(c[1],Xn[l-1]?.[1]??B)===0||j.push([c[0],c[1]]);}if((s+=j.length)>u)return;const Qe=b?n.asOf:D;let Ve=H;for(let l=j.length-1;l>=0;l-=1){const c=j[l];if(c[0]<=Qe){Ve=c;break}}const Nn=A(r,Ve[1]??B)<0,Mn=n.invoiceDueDate<15340,ct=!Mn,Xe=Tt(Et,n.invoiceDueDate),Yn=21549>=Xe,q=ct&&Yn,wn=(q?Xe:Mn||21549<n.invoiceDueDate?n.invoiceDueDate:21550)+30,rt=2932896<wn,L=ct&&Yn&&rt,it=rt?-719162:wn,ve=L?-719163:it,Ye=ve<D?D:ve,Zn=L?-719163:Ye,fn=(q?Xe:Mn?15342:2932896)+30,Ze=2932896<fn?2932896:fn,at=L?2932897:Ze,$n=at<D?D:at,vt=L?2932897:$n,$=vt<n.asOf,z=!L,Fn=Zn<n.asOf&&!($&&z),On=!Fn,ft=$&&On&&z,un=Fn||ft,fe=!ft,Rn=un&&fe,bn=!Rn,E=!ce,O=N&&Dn&&C&&Nn&&(Rn||$&&bn&&On&&z)&&E&&un&&fe,xn=(L||!q&&!(it===Ze&&z))&&!(Ye===$n&&z),dn=n.asOf>=Zn,Gn=[[n.asOf]],$e=n.asOf>=vt,Cn=!($e&&z),J=dn&&Js(I,Gn)!==0&&Cn,F=L||xn||J;if((s+=n.baseRates.length)>u)return;const Fe=[];for(const l of n.baseRates)Fe.push([l[0]]);const K=be(n.baseRates,Fe),Ln=[];if((s+=K.length)>u)return;for(let l=0;l<K.length;l+=1){const c=K[l];l+1<K.length&&(K[l+1]?.[0]??0)===c[0]||Ln.push([c[0],c[1]]);}const hn=[];if((s+=Ln.length)>u)return;for(let l=0;l<Ln.length;l+=1){const c=Ln[l];l>0&&A(c[1],Ln[l-1]?.[1]??B)===0||hn.push([c[0],Vn(c[1],Ys)]);}const ln=[];if((s+=hn.length)>u)return;for(let l=0;l<hn.length;l+=1){const c=hn[l];l>0&&A(c[1],hn[l-1]?.[1]??B)===0||ln.push([c[0],c[1]]);}const Hn=n.baseRatesIsUnknown?20732:2932896;let An;if(L||xn)An=I;else {let l;if(re)l=I;else {let f=false;if((s+=j.length)>u)return;for(const P of j)if(P[0]===-719162){f=true;break}const h=[];if((s+=j.length)>u)return;for(const P of j)h.push([P[0]]);const mn=[],V=f?I:xe;if((s+=V.length)>u)return;for(const P of V)mn.push(P);if((s+=h.length)>u)return;for(const P of h)mn.push(P);l=mn;}let c;if(n.baseRatesIsUnknown)c=Zs;else {const f=[];if((s+=ln.length)>u)return;for(const h of ln)f.push([h[0]]);c=f;}const d=[];if((s+=l.length)>u||(s+=xe.length)>u||(s+=c.length)>u)return;const G=n.baseRatesIsUnknown?[[Hn+1]]:I;if((s+=G.length)>u)return;for(const f of [l,xe,c,G])for(const h of f)Zn<h[0]&&h[0]<n.asOf&&d.push([h[0]]);if((s+=d.length)>u)return;const M=[];for(const f of d)M.push([f[0]]);const yn=be(d,M),U=[];if(U.push([Zn]),(s+=yn.length)>u)return;for(const f of yn)U.push(f);if((s+=Gn.length)>u)return;for(const f of Gn)U.push(f);const Jn=[];if((s+=U.length)>u)return;for(let f=0;f<U.length;f+=1){const h=U[f];f+1<U.length&&h[0]<(U[f+1]?.[0]??0)&&Jn.push([h[0],U[f+1]?.[0]??0]);}An=Jn;}const de=dn&&Cn,Tn=[],Ge=de||$e&&!de&&z?Gn:I;if((s+=Ge.length)>u)return;for(const l of Ge)Tn.push([l[0],l[0]]);const He=n.baseRatesIsUnknown?Ao:ln;let Un=false,_=0,he=false,En=r;if((s+=An.length)>u||(s+=Tn.length)>u)return;for(const l of [An,Tn])for(const c of l){if((s+=j.length)>u)return;const d=c[0];let G=H;for(let rn=j.length-1;rn>=0;rn-=1){const ne=j[rn];if(ne[0]<=d){G=ne;break}}const M=!(G!==H&&2932896>=c[0]),yn=c[1]-c[0],U=0<yn,Jn=A(r,G[1]??B)<0,f=U&&C&&Jn,h=_+(f?yn:0);if((s+=He.length)>u)return;const mn=c[0];let V=H;for(let rn=He.length-1;rn>=0;rn-=1){const ne=He[rn];if(ne[0]<=mn){V=ne;break}}const P=C&&M||!Un&&!(h>=-9007199254740991&&9007199254740991>=h)||U&&C&&Jn&&M?c1():Un,Ut=h,Sn=he||U&&C&&Jn&&!(V!==H&&Hn>=c[0]),De=Vn(En,f?et(nn(yn*366*100),et(re?r:G[1]??B,V[1]??B)):r);Un=P,_=Ut,he=Sn,En=De;}const y=Ht(F?r:En,Uo),Ae=L||xn||J||he,k=!O,Ue=O?!(A(y,r)===0&&!Ae):$&&N&&Dn&&C&&Nn&&k&&bn&&On&&z&&E&&Ae,ge=!Ue,W=$&&N&&Dn&&C&&Nn&&k&&bn&&On&&z&&E,pe=O||W?y:r,R=se(pe,2),dt=A(R,r)<0,_n=!dt,gn=A(r,R)<0,Wn=!n.invoiceInterestDemandedIsNone,Te=Wn&&!n.invoiceInterestDemanded,Q=!Te,Pn=ge&&_n&&gn&&Q;let cn=!Pn;if(cn){const l=Ue||_n&&gn,c=ge&&_n&&gn,d=!c;cn=(l&&d||c)&&Q&&l&&d;}const v=Ve===H,Ee=C&&v,ye=C&&v&&k;if(cn||Ee||ye)return;const ht=Pn?"may-charge":"none";if(en)return ht;const Bn=!F,ke=Un&&Bn,jn=!ke,At=L||xn||J||!(!(_<-9007199254740991&&Bn)&&!(9007199254740991<_&&Bn));if((O?!((_===0||L||xn||J)&&!(ke||jn&&At)):$&&N&&Dn&&C&&Nn&&k&&bn&&On&&z&&E&&jn&&At)||Ue||L||xn||Ee||ye)return;const _e=F?0:_;let pn=r;if((s+=n.payments.length)>u)return;for(const l of n.payments)n.asOf>=l[0]&&(pn=Vn(l[1],pn));const qn=Qn(nn(p),pn),zn=Qn(Qn(pn,nn(p)),nn(Z?n.disputeWronglyChargedInPence:0)),Qt=Te||dt?r:R,Ie={outcome:ht,values:{accrualStart:Ks(Zn),accrualDays:$&&N&&Dn&&C&&Nn&&Un&&Bn&&k&&bn&&On&&z&&E?null:O||W?_e:0,interestUnrounded:Bt(pe,10),interest:an(Te?r:R),outstanding:ce?null:an(se(A(qn,r)<0?r:qn,2)),credit:ce||Y&&sn&&n.disputeWronglyChargedIsNone?null:an(se(A(zn,r)<0?r:zn,2)),stillDueOnDay30:Dn&&C&&Nn&&E,interestMetByPayments:Bt(r,10),interestLeft:an(Qt)},holds:{}};return !tn||Ue&&Q||Ee||ye?Ie:{...Ie,sums:[_n&&gn&&Q?{amount:an(Qt),isOwed:Wn&&n.invoiceInterestDemanded}:null]}}},read(n){const en=n.read("invoice.dueDate"),tn=n.read("invoice.date"),s=n.read("asOf"),D=n.read("dispute.mistakeAccepted"),b=n.read("dispute.refundedOn"),N=n.read("dispute.wronglyCharged"),Y=n.read("invoice.amount"),sn=n.read("payments"),Z=n.read("baseRates"),x=n.read("invoice.interestDemanded");return {invoiceDueDate:T(en),invoiceDueDateAtLatest:Lt(en),invoiceDueDateIsUnknown:S(en),invoiceDueDateMayBeNone:Wt(en),invoiceDate:T(tn),invoiceDateIsUnknown:S(tn),invoiceDateMayBeNone:Wt(tn),invoiceDateAtLatest:Lt(tn),asOf:T(s),asOfIsUnknown:S(s),asOfMayBeNone:Wt(s),asOfAtLatest:Lt(s),disputeMistakeAcceptedIsNone:D===null,disputeMistakeAcceptedIsUnknown:S(D),disputeMistakeAccepted:D===true,disputeRefundedOnIsNone:b===null,disputeRefundedOnAtLatest:Lt(b),disputeRefundedOnIsUnknown:S(b),disputeRefundedOnMayBeNone:Wt(b),disputeRefundedOn:T(b),disputeWronglyChargedIsNone:N===null,disputeWronglyChargedInPence:Qs(Re(N)),disputeWronglyChargedIsUnknown:S(N),invoiceAmountInPence:Qs(Re(Y)),invoiceAmountIsUnknown:S(Y),paymentsIsUnknown:S(sn),payments:Ct(sn).map(p=>[T(Kn(p,"date")),Re(Kn(p,"amount"))]),baseRates:Ct(Z).map(p=>[T(Kn(p,"from")),Re(Kn(p,"percent"))]),baseRatesIsUnknown:S(Z),invoiceInterestDemandedIsNone:x===null,invoiceInterestDemanded:x===true,invoiceInterestDemandedIsUnknown:S(x)}},answer(n,en,tn){let s=0;const D=n.invoiceDueDate<15340,b=Tt(Et,n.invoiceDueDate),N=Tt(Et,n.invoiceDueDateAtLatest),Y=!D&&21549>=b&&n.invoiceDueDateAtLatest>=15340&&21549>=N,sn=!Y,Z=n.invoiceDueDateIsUnknown&&sn,x=n.invoiceDueDateIsUnknown&&n.invoiceDueDate<-719162,p=Z||x,Dn=D||21549<n.invoiceDueDate?n.invoiceDueDate:21550,ce=Y?b:Dn,ze=(p?-719163:ce)+30,vn=2932896<ze,re=n.invoiceDueDateIsUnknown&&n.invoiceDueDateMayBeNone,C=D?15342:2932896,ie=Z||x||re||sn||n.invoiceDueDateIsUnknown&&!((Y?b===N:Dn===C)&&!p),ae=vn&&!ie,on=ie&&(ce<-719162||Z||x),Je=ie&&(Z||x||re),Ke=vn?-719162:ze,Xn=(p?2932897:Y?N:C)+30,j=2932896<Xn?2932896:Xn,Qe=ae||on,Ve=ie&&!(Ke===j&&!Qe),Nn=ae||on||Je||Ve,Mn=Nn&&Qe,ct=n.invoiceDate+30,Xe=2932896<ct,Yn=!n.invoiceDateIsUnknown&&Xe,q=n.invoiceDateIsUnknown&&n.invoiceDate<-719162,wn=n.invoiceDateIsUnknown&&n.invoiceDateMayBeNone,rt=n.invoiceDateAtLatest+30,L=2932896<rt?2932896:rt,it=Xe?-719162:ct,ve=Yn||q,Ye=n.invoiceDateIsUnknown&&!(L===it&&!ve),Zn=Yn||q||wn||Ye,fn=Zn&&ve,Ze=Mn||fn,at=Qe?-719163:Ke,$n=ve?-719163:it,vt=at<$n?$n:at,$=Ze?-719163:vt,z=Qe?2932897:j,Fn=ve?2932897:L,On=z<Fn?Fn:z,ft=Ze?2932897:On,un=ft<n.asOf,fe=Nn&&(ae||on||Je),Rn=Zn&&(Yn||q||wn),bn=(ae||on||Je||Ve||Yn||q||wn||Ye)&&!(On===vt&&!Ze),E=n.asOfIsUnknown&&n.asOfMayBeNone,O=!((Mn||fn||fe||Rn||bn)&&(Mn||fn||fe||Rn)||E),xn=$<n.asOfAtLatest&&!(un&&O),dn=!xn,Gn=un&&dn&&O,$e=(xn||Gn)&&!Gn,Cn=!$e,J=n.asOf>=Fn,F=!(Rn||E),Fe=n.asOfAtLatest>=$n&&!(J&&F),K=!Fe,Ln=!n.disputeMistakeAcceptedIsNone,hn=Ln&&!n.disputeMistakeAcceptedIsUnknown&&n.disputeMistakeAccepted,ln=!n.disputeRefundedOnIsNone,Hn=n.asOf>=n.disputeRefundedOnAtLatest,An=!(n.disputeRefundedOnIsUnknown&&n.disputeRefundedOnMayBeNone||E),de=ln&&n.asOfAtLatest>=n.disputeRefundedOn&&!(ln&&Hn&&An),Tn=!de,Ge=ln&&Hn&&Tn&&An,He=(de||Ge)&&!Ge,Un=hn||ln&&Hn&&!He&&Tn&&An;let _=!Un;if(_){const t=!hn;let o=Ln;if(o){const a=n.disputeMistakeAcceptedIsUnknown||n.disputeMistakeAccepted&&!(n.disputeMistakeAcceptedIsNone||n.disputeMistakeAcceptedIsUnknown);o=(Ln&&a&&t||hn)&&a&&t;}_=(o||hn)&&t||He;}const he=!_,En=n.disputeWronglyChargedIsNone&&he&&Un,y=!En,Ae=n.invoiceAmountInPence-(_||he&&Un?n.disputeWronglyChargedInPence:0),k=0<Ae,Ue=!(n.disputeWronglyChargedInPence===0&&!(n.disputeWronglyChargedIsNone||n.disputeWronglyChargedIsUnknown)),ge=y&&(n.invoiceAmountIsUnknown||(_?Ue:n.disputeWronglyChargedIsUnknown&&he&&Un)),W=!ge,pe=y&&(k||ge)&&!(k&&y&&W),R=!pe,dt=pe||k&&R&&y&&W,_n=[[false,false,-719162,-719162,En,ge,true,nn(Ae)]];let gn;if(n.paymentsIsUnknown)gn=I;else {const t=!q,o=q||wn,a=[];if((s+=n.payments.length)>u)return;for(const i of n.payments){const g=i[0]<n.invoiceDate?n.invoiceDate:i[0],kn=i[0]<n.invoiceDateAtLatest?n.invoiceDateAtLatest:i[0],we=q||wn||n.invoiceDateIsUnknown&&!(g===kn&&t),ee=o,Ft=q?-719163:g,w=q?2932897:kn,X=Qn(r,i[1]);a.push([we,ee,Ft,w,false,false,false,X]);}gn=a;}let Wn=false;const Te=[[false,_n],[n.paymentsIsUnknown,gn]];if((s+=Te.length)>u)return;for(const t of Te){let o=t[0];if(!o){let a=false;const i=t[1];if((s+=i.length)>u)return;for(const g of i)if(g[0]||g[5]){a=true;break}o=a;}if(o){Wn=true;break}}const Q=[];if((s+=_n.length)>u)return;for(const t of _n)Q.push(t);if((s+=gn.length)>u)return;for(const t of gn)Q.push(t);let Pn=false;if((s+=Q.length)>u)return;for(const t of Q)if(t[0]||t[5]){Pn=true;break}let cn=!Wn;if(cn){let t=false;if((s+=Q.length)>u)return;for(const o of Q)if(o[4]){t=true;break}cn=t&&!Pn;}const v=!cn,Ee=n.asOfIsUnknown&&n.asOf<-719162,ye=n.asOf<$n?n.asOf:$n,ht=fn||Ee,Bn=Wn||Pn;let ke;if(Wn)ke=I;else {if((s+=Q.length)>u)return;const t=[];for(const a of Q)t.push([a[2]]);ke=be(Q,t);}const jn=[];let At=-719162,_e=r;if((s+=Xs.length)>u||(s+=ke.length)>u)return;for(const t of [Xs,ke])for(const o of t){const a=o[2],i=Vn(_e,o[7]);At=a,_e=i,jn.push([At,_e]);}const pn=[];if((s+=jn.length)>u)return;for(let t=0;t<jn.length;t+=1){const o=jn[t];t+1<jn.length&&(jn[t+1]?.[0]??0)===o[0]||pn.push([o[0],o[1]]);}const qn=[];if((s+=pn.length)>u)return;for(let t=0;t<pn.length;t+=1){const o=pn[t];t>0&&A(o[1],pn[t-1]?.[1]??B)===0||qn.push([o[0],o[1]]);}const zn=Bn?I:qn;if((s+=zn.length)>u)return;const Qt=ht?-719163:ye;let Ie=H;for(let t=zn.length-1;t>=0;t-=1){const o=zn[t];if(o[0]<=Qt){Ie=o;break}}let l=v;if(l){let t=Wn||Pn||fn||Ee||Rn||E;if(!t){const o=!ht;t=(n.asOfIsUnknown||Yn||q||wn||Ye)&&!((n.asOfAtLatest<Fn?n.asOfAtLatest:Fn)===ye&&o)||!(Ie!==H&&!(2932896<ye&&o));}l=t;}const c=A(r,Ie[1]??B)<0,d=!l,G=v&&(l||c&&v)&&!(c&&v&&d),M=!G,yn=dt&&(G||c&&M&&v&&d)&&(pe||G),U=!yn,Jn=k&&c&&U&&R&&y&&W&&M&&v&&d,f=(yn||Jn)&&!Jn,h=!f,mn=(Fe||J&&K&&F)&&(f||k&&c&&h&&U&&R&&y&&W&&M&&v&&d)&&(Fe||f),V=!mn,P=J&&k&&c&&V&&K&&F&&h&&U&&R&&y&&W&&M&&v&&d,Ut=(mn||P)&&!P,Sn=!Ut,De=($e||un&&Cn&&dn&&O)&&(Ut||J&&k&&c&&Sn&&V&&K&&F&&h&&U&&R&&y&&W&&M&&v&&d)&&dt&&($e||Ut||pe),rn=v&&Bn,ne=n.asOfIsUnknown||rn||Mn||fn||fe||Rn||bn;if((s+=n.baseRates.length)>u)return;const po=[];for(const t of n.baseRates)po.push([t[0]]);const gt=be(n.baseRates,po),pt=[];if((s+=gt.length)>u)return;for(let t=0;t<gt.length;t+=1){const o=gt[t];t+1<gt.length&&(gt[t+1]?.[0]??0)===o[0]||pt.push([o[0],o[1]]);}const yt=[];if((s+=pt.length)>u)return;for(let t=0;t<pt.length;t+=1){const o=pt[t];t>0&&A(o[1],pt[t-1]?.[1]??B)===0||yt.push([o[0],Vn(o[1],Ys)]);}const Vt=[];if((s+=yt.length)>u)return;for(let t=0;t<yt.length;t+=1){const o=yt[t];t>0&&A(o[1],yt[t-1]?.[1]??B)===0||Vt.push([o[0],o[1]]);}const yo=n.baseRatesIsUnknown?20732:2932896;let kt;if(ne)kt=I;else {let t;if(rn)t=I;else {let i;if(cn)i=I;else {let w;if(cn||rn)w=I;else {let X=false;if((s+=qn.length)>u)return;for(const m of qn)if(m[0]===-719162){X=true;break}let In;if(Bn)In=I;else {const m=[];if((s+=qn.length)>u)return;for(const bt of qn)m.push([bt[0]]);In=m;}const te=[],nt=X&&!Bn?I:xe;if((s+=nt.length)>u)return;for(const m of nt)te.push(m);if((s+=In.length)>u)return;for(const m of In)te.push(m);w=te;}i=w;}let g;if(n.baseRatesIsUnknown)g=Zs;else {const w=[];if((s+=Vt.length)>u)return;for(const X of Vt)w.push([X[0]]);g=w;}const kn=[];if((s+=i.length)>u||(s+=xe.length)>u||(s+=g.length)>u)return;const we=n.baseRatesIsUnknown?[[yo+1]]:I;if((s+=we.length)>u)return;for(const w of [i,xe,g,we])for(const X of w)$<X[0]&&X[0]<n.asOf&&kn.push([X[0]]);if((s+=kn.length)>u)return;const ee=[];for(const w of kn)ee.push([w[0]]);t=be(kn,ee);}const o=[];if(o.push([$]),(s+=t.length)>u)return;for(const i of t)o.push(i);o.push([n.asOf]);const a=[];if((s+=o.length)>u)return;for(let i=0;i<o.length;i+=1){const g=o[i];i+1<o.length&&g[0]<(o[i+1]?.[0]??0)&&a.push([false,false,g[0],g[0],o[i+1]?.[0]??0,o[i+1]?.[0]??0]);}kt=a;}const ko=n.asOfAtLatest>=$,Xt=[[n.asOfIsUnknown,n.asOfMayBeNone,n.asOf,n.asOfAtLatest]],Io=n.asOf>=ft,Do=!(Io&&O);let As=ko;if(As){const t=[];if((s+=Xt.length)>u)return;for(const o of Xt)t.push([o[0],o[0]&&o[1],o[0]?0:o[2],o[0]?0:o[3]]);As=Js(I,t)!==0&&Do;}const No=ko&&Do,Yt=[],Mo=No||Io&&!No&&O?Xt:I;if((s+=Mo.length)>u)return;for(const t of Mo)Yt.push([t[0],t[1],t[2],t[3],t[2],t[3]]);let Ne=false;const wo=[[ne,true,kt],[As,false,Yt]];if((s+=wo.length)>u)return;for(const t of wo){let o=t[0];if(!o){let a=false;const i=t[2];if((s+=i.length)>u)return;for(const g of i)if(g[0]){a=true;break}o=a;}if(o){Ne=true;break}}const Us=n.baseRatesIsUnknown?Ao:Vt;let gs=false,Pe=0,Zt=false,ps=false,ys=r;if((s+=kt.length)>u||(s+=Yt.length)>u)return;for(const t of [kt,Yt])for(const o of t){const a=o[4]-o[2],i=0<a,g=!o[0],kn=g&&i,we=(o[0]||i)&&!kn,ee=we||kn;if((s+=zn.length)>u)return;const Ft=o[2];let w=H;for(let Oe=zn.length-1;Oe>=0;Oe-=1){const xt=zn[Oe];if(xt[0]<=Ft){w=xt;break}}const X=v&&(Wn||o[0]||Pn||!(w!==H&&2932896>=o[2])),In=A(r,w[1]??B)<0,te=!X,nt=v&&(X||In&&v)&&!(In&&v&&te),m=!nt,bt=nt||In&&m&&v&&te,Bs=we||nt,Po=a===0;if((s+=Us.length)>u)return;const cu=o[2];let js=H;for(let Oe=Us.length-1;Oe>=0;Oe-=1){const xt=Us[Oe];if(xt[0]<=cu){js=xt;break}}const mo=et(cn?r:w[1]??B,js[1]??B),qs=et(mo,nn(a*366*100)),So=A(qs,r)===0,n1=o[0]||v&&(o[0]||X||!(js!==H&&yo>=o[2])),e1=!(cn||v&&n1),t1=ee&&bt&&Bs&&!(g&&Po&&So&&A(et(se(Ht(mo,lu),2),nn(a*100)),r)===0&&e1),Gt=ee&&bt&&Bs,s1=!Gt,o1=g&&i&&In&&s1&&m&&v&&te,zs=(Gt||o1?a:0)+Pe,ru=gs||t1||ee&&bt&&Bs&&!(g&&Po)||!(zs>=-9007199254740991&&9007199254740991>=zs),iu=zs,au=(ps||(Gt?!(So&&e1):g&&i&&In&&s1&&m&&v&&te&&n1)||t1),vu=Vn(ys,Gt||o1?qs:r);gs=ru,Pe=iu,ps=au,ys=vu;}const ks=Ht(Ne?r:ys,Uo),It=!De,Oo=un&&J&&k&&c&&It&&Cn&&dn&&O&&Sn&&V&&K&&F&&h&&U&&R&&y&&W&&M&&v&&d,Ro=De||Oo?ks:r,Dt=se(Ro,2),Is=A(Dt,r)<0,Nt=!Is,Mt=A(r,Dt)<0,wt=!Ne,xo=true,Co=Ne||ps,Ot=De?!(A(ks,r)===0&&!(Co)):un&&J&&k&&c&&It&&Cn&&dn&&O&&Sn&&V&&K&&F&&h&&U&&R&&y&&W&&M&&v&&d&&xo&&Co,Ds=!Ot,Ns=un&&J&&k&&c&&wt&&Zt&&It&&Cn&&dn&&O&&Sn&&V&&K&&F&&h&&U&&R&&y&&W&&M&&v&&d,me=!Ns,Ms=me&&(Ot&&me||Nt&&Mt)&&!(Nt&&Mt&&Ds&&me),Lo=!Ms,Wo=Ms||Nt&&Mt&&Ds&&Lo&&me,ws=!n.invoiceInterestDemandedIsNone,Bo=!n.invoiceInterestDemanded,jo=!n.invoiceInterestDemandedIsUnknown,Os=ws&&jo&&Bo,Me=!Os,Se=ws&&(n.invoiceInterestDemandedIsUnknown||Bo&&!(n.invoiceInterestDemandedIsNone||n.invoiceInterestDemandedIsUnknown))&&Me,Rt=!Se,qo=Rt&&Me,Rs=(Se||qo)&&!qo,zo=!Rs,Jo=Rs||zo&&Rt&&Me,Ko=Ms||Rs,Qo=Nt&&Mt&&Ds&&!(Wo&&Jo&&Ko)&&Lo&&me&&zo&&Rt&&Me;if(!Qo&&Wo&&Jo&&Ko)return;const Vo=Qo?"may-charge":"none";if(en)return Vo;const Xo=Ne||gs||!(!(wt&&Pe<-9007199254740991)&&!(wt&&9007199254740991<Pe)),Yo=A(Dt,r)===0,Zo=!(Ot||Ns),$o=Ot&&Me&&me,Fo=Se?!(Zo&&(Is||Yo)):$o,bs=!E;let xs=false;if((s+=n.payments.length)>u)return;for(const t of n.payments)if(n.asOfAtLatest>=t[0]&&!(n.asOf>=t[0]&&bs)){xs=true;break}const Go=En||ln&&Hn&&n.disputeWronglyChargedIsNone&&Tn&&An;let Cs=(De?!((Ne||Pe===0)&&!Xo):un&&J&&k&&c&&It&&Cn&&dn&&O&&Sn&&V&&K&&F&&h&&U&&R&&y&&W&&M&&v&&d&&Xo)||Ot||(Se?!(Yo&&Zo):$o)||Fo||Mn||fn||fe||Rn||bn;if(!Cs){const t=y&&(n.paymentsIsUnknown||xs||ge);Cs=t||!Go&&((de?Ue:ln&&Hn&&n.disputeWronglyChargedIsUnknown&&Tn&&An)||t)||yn;}if(Cs)return;const Ho=Ne?0:Pe,Ls=un&&J&&k&&c&&wt&&Zt&&Rt&&Me&&It&&Cn&&dn&&O&&Sn&&V&&K&&F&&h&&U&&R&&y&&W&&M&&v&&d;let $t;if(n.paymentsIsUnknown)$t=r;else {let t;if(xs)t=r;else {let o=r;if((s+=n.payments.length)>u)return;for(const a of n.payments){const i=n.asOf>=a[0];i&&!(n.asOfAtLatest>=a[0]&&!(i&&bs))&&bs&&(o=Vn(a[1],o));}t=o;}$t=t;}const To=Qn(nn(Ae),$t),Eo=Qn(Qn($t,nn(Ae)),nn(de||Ge?n.disputeWronglyChargedInPence:0)),_o=Se||Os||Is?r:Dt,Ws={outcome:Vo,values:{accrualStart:Ks($),accrualDays:De||Oo?Ho:0,interestUnrounded:Ns?null:Bt(Ro,10),interest:Ls?null:an(Se||Os?r:Dt),outstanding:En?null:an(se(A(To,r)<0?r:To,2)),credit:Go?null:an(se(A(Eo,r)<0?r:Eo,2)),stillDueOnDay30:k&&c&&R&&y&&W&&M&&v&&d,interestMetByPayments:Bt(r,10),interestLeft:Ls?null:an(_o)},holds:{}};return !tn||n.invoiceInterestDemandedIsUnknown||Fo?Ws:{...Ws,sums:[Nt&&Mt&&!Ls&&Rt&&Me?{amount:an(_o),isOwed:ws&&jo&&n.invoiceInterestDemanded}:null]}}}};

var minimumTerm = ({dateOfNumber:b,durationShown:me,firstDay:K,isUnknown:I,lastDay:Ae,mayBeNone:G,monthOfDay:H,monthsInText:Ie,startOfMonth:s,textIn:O})=>({decision:"minimum-term",readings:{},listed:["account.otherServices","termination.effectiveOn","termination","service.kind","service.activation","service.statedTerm","service.activatedOn","service.paymentPeriod","service.feePeriod","termination.noticeOn"],effects:{"one-month":[],"one-year":[],"payment-period":[],"stated-term":[],"no-term":[]},whole:{facts:["service.kind","service.activation","service.activatedOn","service.paymentPeriod","termination","termination.effectiveOn"],inPence:[],read(e){const a=e[0],c=e[1],v=e[2],o=e[3],n=e[4],i=e[5];if(!(a===void 0||c===void 0||v===void 0||o===void 0||n===void 0||i===void 0))return {serviceKind:O(a),serviceActivation:O(c),serviceActivatedOnIsNone:v===null,serviceActivatedOn:K(v),servicePaymentPeriod:O(o),terminationIsNone:n===null,terminationEffectiveOn:K(i),terminationEffectiveOnIsNone:i===null}},answer(e,a){const c=e.serviceKind==="broadband",v=e.serviceActivation==="paid",o=c&&v?"one-month":c&&!v?"one-year":"payment-period";if(a)return o;const n=!e.serviceActivatedOnIsNone,i=H(e.serviceActivatedOn),N=e.serviceActivatedOn-s(i),w=c?v?"P1M":"P1Y":e.servicePaymentPeriod,U=i+Ie(w),d=s(U),E=s(U+1)-d,m=(N<E?N+d:E+-1+d)+-1,r=m<-719162,l=r?-719163:m,p=l+1,t=p<-719162;if(!(n&&r||n&&t||!t&&n&&r))return {outcome:o,values:{length:me(w),lastDay:e.serviceActivatedOnIsNone?null:b(l),firstFreeDay:e.serviceActivatedOnIsNone?null:b(t?-719163:p),withinMinimumTerm:e.terminationIsNone?null:!e.terminationIsNone&&e.terminationEffectiveOn>=e.serviceActivatedOn&&l>=e.terminationEffectiveOn&&!(e.serviceActivatedOnIsNone||e.terminationEffectiveOnIsNone)&&!(e.terminationEffectiveOnIsNone||e.serviceActivatedOnIsNone)},holds:{}}}},read(e){const a=e.read("service.kind"),c=e.read("service.activation"),v=e.read("service.paymentPeriod"),o=e.read("service.activatedOn"),n=e.read("termination"),i=e.read("termination.effectiveOn");return {serviceKind:O(a),serviceKindIsUnknown:I(a),serviceActivation:O(c),serviceActivationIsUnknown:I(c),servicePaymentPeriod:O(v),servicePaymentPeriodIsUnknown:I(v),serviceActivatedOnIsNone:o===null,serviceActivatedOn:K(o),serviceActivatedOnIsUnknown:I(o),serviceActivatedOnMayBeNone:G(o),serviceActivatedOnAtLatest:Ae(o),terminationIsUnknown:I(n),terminationMayBeNone:G(n),terminationIsNone:n===null,terminationEffectiveOnIsNone:i===null,terminationEffectiveOn:K(i),terminationEffectiveOnIsUnknown:I(i),terminationEffectiveOnMayBeNone:G(i),terminationEffectiveOnAtLatest:Ae(i)}},answer(e,a){const c=e.serviceKind==="broadband",v=!e.serviceKindIsUnknown,o=v&&c,n=(e.serviceKindIsUnknown||c)&&!o,i=e.serviceActivation==="paid",N=e.serviceActivationIsUnknown||i,w=!e.serviceActivationIsUnknown&&i,U=!w,d=N&&U,E=d||w?"one-month":"one-year",m=n||o?E:"payment-period",r=m==="one-month",l=v&&c&&N&&U,p=n||l||r,t=!(n||l),Oe=!(r&&t),we=p&&Oe,J=!we,ye=(we||r&&J&&t)&&p&&Oe,Pe=!ye,h=r&&Pe&&J&&t,f=m==="one-year",ke=n||l||f,Ne=!(f&&t),Ue=ke&&Ne,Ee=!Ue,pe=(Ue||f&&Ee&&t)&&ke&&Ne,D=f&&!pe&&Ee&&t,L=m==="stated-term",fe=n||l||L,Le=!(L&&t),Be=fe&&Le,Q=!Be,be=(Be||L&&Q&&t)&&fe&&Le,Ke=!be,R=L&&Ke&&Q&&t,B=m==="no-term",he=n||l||B,De=!(B&&t),Fe=he&&De,S=!Fe,Me=(Fe||B&&S&&t)&&he&&De,Te=!Me,Ye=B&&Te&&S&&t;if(!(h||D||R||Ye)&&(ye||pe||be||Me)||r&&f&&Pe&&J&&t||L&&(h||D)&&Ke&&Q&&t||B&&(h||D||R)&&Te&&S&&t)return;const je=h?"one-month":D?"one-year":R?"stated-term":Ye?"no-term":"payment-period";if(a)return je;const V=d||w?"P1M":"P1Y",y=n?!(e.servicePaymentPeriod===V&&!(e.servicePaymentPeriodIsUnknown||d)):o?d:e.servicePaymentPeriodIsUnknown,u=!e.serviceActivatedOnIsNone,qe=n||o?V:e.servicePaymentPeriod,ze=Ie(qe),Ce=H(e.serviceActivatedOn),W=ze+Ce,X=119999<W,F=!e.serviceActivatedOnIsUnknown&&X,M=e.serviceActivatedOnIsUnknown&&e.serviceActivatedOn<-719162,Z=e.serviceActivatedOnIsUnknown&&e.serviceActivatedOnMayBeNone,Ge=H(e.serviceActivatedOnAtLatest),_=ze+Ge;let T;if(119999<_)T=2932896;else {const P=e.serviceActivatedOnAtLatest-s(Ge),A=s(_),k=s(_+1)-A;T=P<k?A+P:A+(k+-1);}const He=e.serviceActivatedOn-s(Ce),$=s(W),Je=s(W+1)-$,Qe=He<Je?$+He:$+(Je+-1),Re=X?-719162:Qe,g=y||F||M,Y=y||F||M||Z||(e.serviceActivatedOnIsUnknown||y)&&!(T===Re&&!g),x=(g?-719163:Re)+-1,Se=x>=-719162&&2932896>=x,ee=!(u&&Y)&&!Se,ne=u&&Y&&(y||F||M||!X&&Qe<-719162),Ve=u&&Y&&(y||F||M||Z),te=(g?2932897:T)+-1,We=te>=-719162&&2932896>=te?te:2932896,Xe=Se?x:-719162,j=ee||ne,q=ee||ne||Ve||u&&Y&&!(We===Xe&&!j),Ze=u&&q,oe=j?-719163:Xe,ie=oe+1,_e=ie>=-719162&&2932896>=ie,$e=!Ze&&!_e,ge=u&&q&&j,xe=u&&q&&(ee||ne||Ve),en=j?2932897:We,nn=_e?ie:-719162,tn=$e||ge,on=e.terminationIsUnknown&&e.terminationMayBeNone,cn=!on,vn=e.terminationIsNone&&cn,z=!(e.serviceActivatedOnIsNone||e.terminationEffectiveOnIsNone),ce=e.terminationEffectiveOn>=e.serviceActivatedOnAtLatest,sn=e.terminationEffectiveOnIsUnknown&&e.terminationEffectiveOnMayBeNone,ve=!(Z||sn),se=e.terminationEffectiveOnAtLatest>=e.serviceActivatedOn&&z&&!(ce&&z&&ve),an=!se,C=!(e.terminationEffectiveOnIsNone||e.serviceActivatedOnIsNone),ae=oe>=e.terminationEffectiveOnAtLatest,re=!(sn||xe),le=en>=e.terminationEffectiveOn&&C&&!(ae&&C&&re),rn=!le;let ue=y||Ze;if(!ue){let P=u;if(P){let A=$e||ge||xe;if(!A){let k=u&&q;if(k){const de=en+1;k=!((de>=-719162&&2932896>=de?de:2932896)===nn&&!tn);}A=k;}P=A;}ue=P||on||!vn&&(se||ce&&an&&z&&ve)&&(le||ae&&rn&&C&&re)&&(se||le);}if(!ue)return {outcome:je,values:{length:me(qe),lastDay:e.serviceActivatedOnIsNone?null:b(oe),firstFreeDay:e.serviceActivatedOnIsNone?null:b(tn?-719163:nn),withinMinimumTerm:vn?null:ce&&ae&&cn&&!e.terminationIsNone&&an&&z&&ve&&rn&&C&&re},holds:{}}}});

var movingHomeRefund = ({MOST_STEPS:l,NIL:Oe,NOTHING:h,NOT_FOUND:Me,amountIn:So,compare:V,compareRaw:vl,dateOfNumber:es,decimal:fl,decimalOf:dl,divide:ns,entriesIn:ml,fieldIn:Pe,firstDay:De,inOrderOf:X,isUnknown:ae,lastDay:Bo,mayBeNone:Lo,minus:ts,moneyText:ao,monthOfDay:vn,noAnswer:Qt,ofPence:hl,plus:Te,rangeTo:gl,roundHalfUp:yl,startOfMonth:x,textIn:Vt,times:os,toPlaces:kl,wholeIn:pl})=>{const ss=[["letter"],["fax"],["email"]],wl=[["broadband"],["phone"]],Se=fl("24"),g=fl("0"),ls=[[false,false,-719162,-719162,g]],mt=[[-719162]],us=[[2932896]],rs=[[-719162,g]];return {decision:"moving-home-refund",readings:{},listed:["move.withinUk","move.engineerRefused","move.engineerNecessary","move.noticeOn","move.newAddressGivenOn","move.alternativeNumberGivenOn","move.outages","termination","termination.endedBy","termination.effectiveOn","asOf","service.billingDay","service.monthlyCharge","termination.form","termination.movesDomain","service.kind"],effects:{"refund-due":[{party:"provider",modality:"must",action:"refund-days-without-service",amount:"refund",by:null,where:null,clause:"S3.8/p3"}],"no-refund":[]},whole:{facts:["termination.form","termination.movesDomain","move.outages","termination.endedBy","termination.effectiveOn","asOf","move.noticeOn","move.newAddressGivenOn","move.alternativeNumberGivenOn","move.engineerRefused","move.engineerNecessary","move.withinUk","service.billingDay","service.monthlyCharge"],inPence:[],read(t){const Ln=t[0],Dn=t[1],s=t[2],Re=t[3],Ve=t[4],We=t[5],Ce=t[6],Xe=t[7],ce=t[8],A=t[9],Ye=t[10],fn=t[11],oe=t[12],j=t[13];if(!(Ln===void 0||Dn===void 0||s===void 0||Re===void 0||Ve===void 0||We===void 0||Ce===void 0||Xe===void 0||ce===void 0||A===void 0||Ye===void 0||fn===void 0||oe===void 0||j===void 0))return {terminationFormIsNone:Ln===null,terminationForm:Vt(Ln),terminationMovesDomainIsNone:Dn===null,terminationMovesDomain:Dn===true,moveOutages:ml(s).map(Y=>[De(Pe(Y,"from")),Pe(Y,"to")===null,De(Pe(Y,"to")),Vt(Pe(Y,"cause")),Pe(Y,"hours")===null,So(Pe(Y,"hours"))]),terminationEndedByIsNone:Re===null,terminationEndedBy:Vt(Re),terminationEffectiveOnIsNone:Ve===null,terminationEffectiveOn:De(Ve),asOf:De(We),moveNoticeOnIsNone:Ce===null,moveNoticeOn:De(Ce),moveNewAddressGivenOnIsNone:Xe===null,moveNewAddressGivenOn:De(Xe),moveAlternativeNumberGivenOnIsNone:ce===null,moveAlternativeNumberGivenOn:De(ce),moveEngineerRefused:A===true,moveEngineerNecessary:Ye===true,moveWithinUk:fn===true,serviceBillingDay:pl(oe),serviceMonthlyCharge:So(j)}},answer(t,Ln,Dn){let s=0;const Re=!t.terminationFormIsNone,Ve=t.terminationForm==="headed-fax";let We=false;if((s+=ss.length)>l)return;for(const n of ss)if(t.terminationForm===n[0]){We=true;break}const Ce=!t.terminationMovesDomainIsNone,Xe=!t.terminationMovesDomain;if(Re&&Ve&&We&&Ce&&Xe)return;let ce=true;if((s+=t.moveOutages.length)>l)return;for(const n of t.moveOutages){const r=n[3]==="customer-apparatus";ce=ce&&r;}const A=!ce,Ye=!t.terminationEndedByIsNone&&t.terminationEndedBy==="provider"||Re&&Ve||Re&&We&&Ce&&Xe;let fn;if(t.terminationEffectiveOnIsNone||!Ye)fn=t.asOf;else {const n=Ye?t.terminationEffectiveOn:-719163;fn=n<t.asOf?n:t.asOf;}const oe=[];if((s+=t.moveOutages.length)>l)return;for(const n of t.moveOutages)oe.push([n[0],n[1]?fn:n[2],n[3],n[4]?Se:n[5]]);const j=[];if((s+=oe.length)>l)return;for(const n of oe){const r=n[2]==="other"?n[3]:g;if(n[1]>=n[0]){const y=[[n[0],r],[n[1]+1,ts(g,r)]];if((s+=y.length)>l)return;for(const b of y)j.push(b);}}if((s+=j.length)>l)return;const Y=[];for(const n of j)Y.push([n[0]]);const Zn=X(j,Y),Ze=[];let ke=-719162,co=g;if((s+=rs.length)>l||(s+=Zn.length)>l)return;for(const n of [rs,Zn])for(const r of n){const y=r[0],b=Te(r[1],co);ke=y,co=b,Ze.push([ke,co]);}const ht=[];if((s+=Ze.length)>l)return;for(let n=0;n<Ze.length;n+=1){const r=Ze[n];n+1<Ze.length&&(Ze[n+1]?.[0]??0)===r[0]||ht.push([r[0],r[1]]);}const gt=[];if((s+=ht.length)>l)return;for(let n=0;n<ht.length;n+=1){const r=ht[n];n>0&&V(r[1],ht[n-1]?.[1]??Oe)===0||gt.push([r[0],V(Se,r[1])<0?Se:r[1]]);}const dn=[];if((s+=gt.length)>l)return;for(let n=0;n<gt.length;n+=1){const r=gt[n];n>0&&V(r[1],gt[n-1]?.[1]??Oe)===0||dn.push([r[0],r[1]]);}let Do=false;if((s+=dn.length)>l)return;for(const n of dn)if(n[0]===-719162){Do=true;break}const Xt=[];if((s+=dn.length)>l)return;for(const n of dn)Xt.push([n[0]]);const yt=[];if((s+=oe.length)>l)return;for(const n of oe){const r=n[2]==="customer-apparatus"&&V(n[3],Se)>=0?n[3]:g;if(n[1]>=n[0]){const y=[[n[0],r],[n[1]+1,ts(g,r)]];if((s+=y.length)>l)return;for(const b of y)yt.push(b);}}if((s+=yt.length)>l)return;const kt=[];for(const n of yt)kt.push([n[0]]);const Ro=X(yt,kt),$n=[];let Yt=-719162,vo=g;if((s+=rs.length)>l||(s+=Ro.length)>l)return;for(const n of [rs,Ro])for(const r of n){const y=r[0],b=Te(r[1],vo);Yt=y,vo=b,$n.push([Yt,vo]);}const pt=[];if((s+=$n.length)>l)return;for(let n=0;n<$n.length;n+=1){const r=$n[n];n+1<$n.length&&($n[n+1]?.[0]??0)===r[0]||pt.push([r[0],r[1]]);}const mn=[];if((s+=pt.length)>l)return;for(let n=0;n<pt.length;n+=1){const r=pt[n];n>0&&V(r[1],pt[n-1]?.[1]??Oe)===0||mn.push([r[0],r[1]]);}let wt=false;if((s+=mn.length)>l)return;for(const n of mn)if(n[0]===-719162){wt=true;break}const fo=[];if((s+=mn.length)>l)return;for(const n of mn)fo.push([n[0]]);const Gn=[],Wo=Do?h:mt;if((s+=Wo.length)>l||(s+=Xt.length)>l)return;const mo=wt?h:mt;if((s+=mo.length)>l||(s+=fo.length)>l)return;for(const n of [Wo,Xt,mo,fo])for(const r of n) -719162<r[0]&&Gn.push([r[0]]);if((s+=Gn.length)>l)return;const ho=[];for(const n of Gn)ho.push([n[0]]);const Co=X(Gn,ho),en=[];if((s+=mt.length)>l)return;for(const n of mt)en.push(n);if((s+=Co.length)>l)return;for(const n of Co)en.push(n);if((s+=us.length)>l)return;for(const n of us)en.push(n);const Nn=[];if((s+=en.length)>l)return;for(let n=0;n<en.length;n+=1){const r=en[n];if(n+1<en.length&&r[0]<(en[n+1]?.[0]??0)){if((s+=dn.length)>l)return;const y=r[0];let b=Me;for(let W=dn.length-1;W>=0;W-=1){const P=dn[W];if(P[0]<=y){b=P;break}}const k=b===Me;if((s+=mn.length)>l)return;const C=r[0];let R=Me;for(let W=mn.length-1;W>=0;W-=1){const P=mn[W];if(P[0]<=C){R=P;break}}const se=(en[n+1]?.[0]??0)+-1,I=se<-719162;if((k||R===Me?Qt():V(g,b[1]??Oe)<0&&V(R[1]??Oe,g)===0)&&(!(I||k)||Qt())){const W=I?-719163:se;Nn.push([r[0],false,W]);}}}const Zt=t.moveNoticeOnIsNone||t.moveNewAddressGivenOnIsNone||t.moveAlternativeNumberGivenOnIsNone,Fo=t.moveNewAddressGivenOn<t.moveAlternativeNumberGivenOn?t.moveAlternativeNumberGivenOn:t.moveNewAddressGivenOn,go=(t.moveNoticeOn<Fo?Fo:t.moveNoticeOn)+30,xt=[];if((s+=Nn.length)>l)return;for(const n of Nn)xt.push([Zt,n[0]<go?go:n[0],n[1],n[2]]);const Hn=[];if((s+=xt.length)>l)return;for(const n of xt)Hn.push([n[0],n[0]?0:n[1],n[2],n[2]?0:n[3]]);if((s+=Hn.length)>l)return;const _n=[];for(const n of Hn)_n.push([n[0],n[1],n[0],n[1],n[2],n[3]]);const yo=X(Hn,_n);let Ut=false,En=0,$e=true,On=-719163,$t=2932897;if((s+=yo.length)>l)return;for(const n of yo){const r=!(n[2]||$e),y=On<n[3],b=n[3]>=n[1],k=!(!y&&r),C=!(n[0]||n[2]),R=!(n[0]||$e),se=On<n[1],I=n[1]+-1,W=I<-719162,P=!se&&R,on=P?$e:n[0],sn=n[3]-(P?On:W?-719163:I),ln=Ut||on||n[2],ve=sn+En,Ne=b&&k&&C,je=Ne?n[3]:On,pn=$t>=n[3]&&r&&y||b&&k&&C&&($t>=n[1]&&R&&se||!n[0]&&W&&!P||!(on||n[2])&&!(sn>=-9007199254740991&&9007199254740991>=sn)||!ln&&!(ve>=-9007199254740991&&9007199254740991>=ve))?Qt():Ne?ln:Ut,jt=Ne?ve:En,lt=Ne?n[2]:$e,ut=je,le=je;Ut=pn,En=jt,$e=lt,On=ut,$t=le;}const Gt=0<En,ko=t.moveEngineerRefused&&t.moveEngineerNecessary,Nt=!t.moveWithinUk||t.moveNoticeOnIsNone||t.moveNewAddressGivenOnIsNone||t.moveAlternativeNumberGivenOnIsNone||ko,Ht=!Nt,bt=[];if((s+=Nn.length)>l)return;for(const n of Nn)bt.push([n[0],n[1],n[1]?0:n[2]]);if((s+=bt.length)>l)return;const Mn=[];for(const n of bt)Mn.push([n[0],n[0],n[1],n[2]]);const Ko=X(bt,Mn);let It=false,_t=0,Et=true,At=-719163,Bt=2932897;if((s+=Ko.length)>l)return;for(const n of Ko){const r=!(n[1]||Et),y=At<n[2],b=!n[1],k=n[2]>=n[0],C=!(!y&&r),R=!Et,se=At<n[0],I=n[0]+-1,W=I<-719162,P=R&&!se,on=n[2]-(P?At:W?-719163:I),sn=It||n[1],ln=_t+on,ve=b&&k&&C,Ne=ve?n[2]:At,je=Bt>=n[2]&&r&&y||b&&k&&C&&(R&&Bt>=n[0]&&se||W&&!P||b&&!(on>=-9007199254740991&&9007199254740991>=on)||!sn&&!(ln>=-9007199254740991&&9007199254740991>=ln))?Qt():ve?sn:It,pn=ve?ln:_t,jt=ve?n[1]:Et,lt=Ne,ut=Ne;It=je,_t=pn,Et=jt,At=lt,Bt=ut;}const Ot=!It&&_t===0,Lt=!Ot,po=A&&Ut&&Ht&&Lt,Mt=!po,Dt=t.moveWithinUk&&A&&Gt&&Mt&&Ht&&Lt&&!ko?"refund-due":"no-refund";if(Ln)return Dt;const Pn=t.serviceBillingDay+-1+-719162,Z=Pn>=-719162&&2932896>=Pn;let Rn;if(Nt)Rn=h;else {let n;if(Ot)n=h;else {let r;if(ce)r=h;else {const y=Z?Pn:-719163,b=vn(y),k=y-x(b),C=[];if((s+=xt.length)>l)return;for(const I of xt){const W=vn(I[1]),P=x(W),on=x(W+1)-P+-1,sn=W-b,ln=I[1]-P<(on<k?on:k)?sn+-1:sn,ve=Math.floor((0<ln?ln:0)/12)*12+b,Ne=ve>=12&&119999>=ve,je=I[0]||I[2];if(I[3]>=I[1]&&(!(!I[0]&&!Ne)||Qt())&&!je){let pn;if(je)pn=h;else {const le=I[3]+1;let no;if(je)no=h;else {let G;if(Ne){const re=x(ve),F=x(ve+1)-re;G=k<F?k+re:F+-1+re;}else G=-719163;const wn=vn(G),xn=G-x(wn);let qn;if(G<le){const re=vn(I[3]),F=x(re),T=x(re+1)-F+-1,fe=re-wn,pe=I[3]-F<(T<xn?T:xn)?fe+-1:fe;qn=(0<pe?pe:0)+1;}else qn=0;const oo=qn;if((s+=Math.max(0,oo))>l)return;const so=gl(oo),ue=[];if((s+=so.length)>l)return;for(const re of so){const F=wn+re[0],T=x(F),fe=x(F+1)-T,pe=xn<fe?xn+T:fe+-1+T;I[1]<pe&&pe<le&&ue.push([pe]);}if((s+=ue.length)>l)return;const Un=[];for(const re of ue)Un.push([re[0]]);no=X(ue,Un);}const qe=[];if(qe.push([I[1]]),(s+=no.length)>l)return;for(const G of no)qe.push(G);qe.push([le]);const to=[];if((s+=qe.length)>l)return;for(let G=0;G<qe.length;G+=1){const wn=qe[G];if(G+1<qe.length&&wn[0]<(qe[G+1]?.[0]??0)){const xn=vn(wn[0]),qn=x(xn),oo=x(xn+1)-qn+-1,so=xn-b,ue=wn[0]-qn<(oo<k?oo:k)?so+-1:so,Un=0<ue?ue:0,qt=Un+1+b,re=qt>=12&&119999>=qt,F=Un+b,T=F>=12&&119999>=F;if(!(!re||!T)||Qt()){let fe;if(re){const S=x(qt),un=x(qt+1)-S;fe=k<un?S+k:S+(un+-1);}else fe=-719163;let pe;if(T){const S=x(F),un=x(F+1)-S;pe=k<un?k+S:un+-1+S;}else pe=-719163;const rt=(qe[G+1]?.[0]??0)-wn[0];to.push([false,fe,false,pe,rt,os(hl(rt*100),Se)]);}}}pn=to;}const ut=je?h:pn;if((s+=ut.length)>l)return;for(const le of ut)C.push([le[0],le[0]?0:le[1],le[2],le[2]?0:le[3],le[4],le[5]]);}}if((s+=C.length)>l)return;const R=[];for(const I of C)R.push([I[0],I[1],I[2],I[3],I[0],I[1]]);r=X(C,R);}n=r;}Rn=n;}const B=[];let hn=false,_=0,Wn=false,q=0,Tn=0,$=g,Cn=false;if((s+=Rn.length)>l)return;for(const n of Rn){const r=Cn&&(n[0]&&hn||n[1]===_&&!(n[0]||hn))&&(n[2]&&Wn||n[3]===q&&!(n[2]||Wn)),y=n[0],b=n[1],k=n[2],C=n[3],R=r?n[4]+Tn:n[4],se=r?Te(n[5],$):n[5],I=true;hn=y,_=b,Wn=k,q=C,Tn=R,$=se,Cn=I,B.push([hn,_,Wn,q,Tn,$,Cn]);}const z=[];if((s+=B.length)>l)return;for(let n=0;n<B.length;n+=1){const r=B[n];n+1<B.length&&(r[0]&&(B[n+1]?.[0]??false)||(B[n+1]?.[1]??0)===r[1]&&!(r[0]||(B[n+1]?.[0]??false)))&&(r[2]&&(B[n+1]?.[2]??false)||r[3]===(B[n+1]?.[3]??0)&&!(r[2]||(B[n+1]?.[2]??false)))||z.push([r[0],r[1],r[2],r[3],r[4],r[5]]);}let nn=false;if((s+=z.length)>l)return;for(const n of z)if(!(n[4]>=-9007199254740991&&9007199254740991>=n[4])){nn=true;break}const Pt=A&&Gt&&Mt&&Ht&&Lt,Sn=[];if((s+=z.length)>l)return;for(const n of z)Sn.push([n[0],n[0]?0:n[1],n[2],n[2]?0:n[3],n[4],n[5]]);if((s+=Sn.length)>l)return;const et=[];for(const n of Sn)et.push([n[0],n[1],n[0],n[1],n[2],n[3],n[0],n[1],n[4],n[5]]);const jo=X(Sn,et),nt=[];if((s+=jo.length)>l)return;for(const n of jo){const r=n[2]||n[0],y=n[1]-n[3];if(!(!r&&!(y>=-9007199254740991&&9007199254740991>=y))||Qt()){const b=r,k=y,C=ns(os(n[5],t.serviceMonthlyCharge),Se),R=dl(k);nt.push([n[0],n[1],n[4],b||V(R,g)===0,ns(C,R)]);}}let Fn;if(Pt){let n;if(nn)n=h;else {const r=[];if((s+=nt.length)>l)return;for(const k of nt)r.push([k[0],k[0]?0:k[1],k[2],k[3],k[3]?g:k[4]]);if((s+=r.length)>l)return;const y=[];for(const k of r)y.push([k[0],k[1]]);n=X(r,y);}Fn=n;}else Fn=h;const Fe=[];let gn=false,Rt=0,Wt=0,Kn=false,wo=g,Ct=false;if((s+=Fn.length)>l)return;for(const n of Fn){const r=n[0]&&gn||n[1]===Rt&&!(n[0]||gn),y=Ct&&r,b=n[0],k=n[1],C=y?Wt+n[2]:n[2],R=n[3]||Ct&&Kn&&r,se=y?Te(n[4],wo):n[4],I=true;gn=b,Rt=k,Wt=C,Kn=R,wo=se,Ct=I,Fe.push([gn,Rt,Wt,Kn,wo,Ct]);}const yn=[];if((s+=Fe.length)>l)return;for(let n=0;n<Fe.length;n+=1){const r=Fe[n];n+1<Fe.length&&(r[0]&&(Fe[n+1]?.[0]??false)||(Fe[n+1]?.[1]??0)===r[1]&&!(r[0]||(Fe[n+1]?.[0]??false)))||yn.push([r[0],r[1],r[2],r[3],r[4]]);}let tn=false;if((s+=yn.length)>l)return;for(const n of yn)if(!(n[2]>=-9007199254740991&&9007199254740991>=n[2])){tn=true;break}const Tt=nn||tn||!Z;if(Tt)return;let Ge=false,tt=g;if((s+=nt.length)>l)return;for(const n of nt){const r=Ge||n[3],y=Te(n[4],tt);Ge=r,tt=y;}const ot=!tn,kn=[];if((s+=yn.length)>l)return;for(const n of yn)kn.push([n[0],n[0]?0:n[1],n[2],n[3],n[3]?g:n[4]]);if((s+=kn.length)>l)return;const jn=[];for(const n of kn)jn.push([n[0],n[1],n[0],n[1],n[2],n[3],n[4]]);const St=X(kn,jn),Ke=[];if((s+=St.length)>l)return;for(const n of St)Ke.push([n[0],n[1],n[2],n[3],yl(n[4],2)]);let st=false,Ft=g;if((s+=Ke.length)>l)return;for(const n of Ke){const r=st||n[3],y=Te(n[4],Ft);st=r,Ft=y;}const eo=tn?g:Ft,Kt={outcome:Dt,values:{refundableFrom:Zt?null:es(go),refundableDays:po?null:Nt||Ot||ce?0:En,refundUnrounded:A&&Gt&&!nn&&Ge&&Mt&&Ht&&Lt?null:kl(Pt?nn?g:tt:g,10),refund:ot&&st?null:ao(eo),credits:(tn?h:Ke).map(n=>({billingDate:n[0]?null:es(n[1]),days:n[2],amount:n[3]?null:ao(n[4])}))},holds:{}};return !Dn||Tt?Kt:{...Kt,sums:[ot&&V(g,Ft)<0&&!st?{amount:ao(eo),isOwed:true}:null]}}},read(t){const Ln=t.read("move.withinUk"),Dn=t.read("move.engineerRefused"),s=t.read("move.engineerNecessary"),Re=t.read("move.outages"),Ve=t.read("termination.endedBy"),We=t.read("termination.form"),Ce=t.read("termination.movesDomain"),Xe=t.isLeftOut("termination.movesDomain"),ce=t.read("service.kind"),A=t.read("termination.effectiveOn"),Ye=t.read("asOf"),fn=t.isLeftOut("termination"),oe=t.read("move.noticeOn"),j=t.read("move.newAddressGivenOn"),Y=t.read("move.alternativeNumberGivenOn"),Zn=t.read("service.billingDay"),Ze=t.read("service.monthlyCharge");return {moveWithinUkIsUnknown:ae(Ln),moveWithinUk:Ln===true,moveEngineerRefusedIsUnknown:ae(Dn),moveEngineerRefused:Dn===true,moveEngineerNecessaryIsUnknown:ae(s),moveEngineerNecessary:s===true,moveOutagesIsUnknown:ae(Re),moveOutages:ml(Re).map(ke=>[De(Pe(ke,"from")),Pe(ke,"to")===null,De(Pe(ke,"to")),Vt(Pe(ke,"cause")),Pe(ke,"hours")===null,So(Pe(ke,"hours"))]),terminationEndedByIsNone:Ve===null,terminationEndedBy:Vt(Ve),terminationEndedByIsUnknown:ae(Ve),terminationFormIsNone:We===null,terminationFormIsUnknown:ae(We),terminationForm:Vt(We),terminationMovesDomainIsNone:Ce===null,terminationMovesDomain:Ce===true,terminationMovesDomainIsUnknown:ae(Ce),terminationMovesDomainLeftOutIsUnknown:ae(Xe),terminationMovesDomainLeftOut:Xe===true,serviceKindIsUnknown:ae(ce),serviceKind:Vt(ce),terminationEffectiveOnIsNone:A===null,terminationEffectiveOnIsUnknown:ae(A),terminationEffectiveOnMayBeNone:Lo(A),terminationEffectiveOn:De(A),terminationEffectiveOnAtLatest:Bo(A),asOfIsUnknown:ae(Ye),asOf:De(Ye),asOfMayBeNone:Lo(Ye),asOfAtLatest:Bo(Ye),terminationLeftOut:fn===true,moveNoticeOnIsNone:oe===null,moveNoticeOnIsUnknown:ae(oe),moveNoticeOn:De(oe),moveNoticeOnMayBeNone:Lo(oe),moveNoticeOnAtLatest:Bo(oe),moveNewAddressGivenOnIsNone:j===null,moveNewAddressGivenOnIsUnknown:ae(j),moveNewAddressGivenOn:De(j),moveNewAddressGivenOnMayBeNone:Lo(j),moveNewAddressGivenOnAtLatest:Bo(j),moveAlternativeNumberGivenOnIsNone:Y===null,moveAlternativeNumberGivenOnIsUnknown:ae(Y),moveAlternativeNumberGivenOn:De(Y),moveAlternativeNumberGivenOnMayBeNone:Lo(Y),moveAlternativeNumberGivenOnAtLatest:Bo(Y),serviceBillingDay:pl(Zn),serviceBillingDayIsUnknown:ae(Zn),serviceMonthlyChargeIsUnknown:ae(Ze),serviceMonthlyCharge:So(Ze)}},answer(t,Ln,Dn){let s=0;const Re=!t.moveWithinUkIsUnknown,Ve=!t.moveEngineerRefusedIsUnknown,We=t.moveEngineerRefusedIsUnknown?!(!t.moveEngineerNecessaryIsUnknown&&!t.moveEngineerNecessary):Ve&&t.moveEngineerRefused&&t.moveEngineerNecessaryIsUnknown,Ce=!We,Xe=(t.moveEngineerRefusedIsUnknown||Ve&&t.moveEngineerRefused)&&t.moveEngineerNecessary,ce=!Xe,A=!t.moveOutagesIsUnknown,Ye=!t.terminationEndedByIsNone,fn=t.terminationEndedBy==="provider",oe=Ye&&!t.terminationEndedByIsUnknown&&fn,j=!t.terminationFormIsNone,Y=!t.terminationFormIsUnknown,Zn=t.terminationForm==="headed-fax",Ze=j&&Y&&Zn;let ke=false;if((s+=ss.length)>l)return;for(const e of ss)if(e[0]===t.terminationForm){ke=true;break}const co=j&&Y&&ke,ht=j&&(t.terminationFormIsUnknown||ke)&&!co,gt=!t.terminationMovesDomainIsNone,dn=!t.terminationMovesDomain,Do=gt&&!t.terminationMovesDomainIsUnknown&&dn,Xt=!t.terminationMovesDomainLeftOutIsUnknown,yt=!t.serviceKindIsUnknown;let kt=false;if((s+=wl.length)>l)return;for(const e of wl)if(e[0]===t.serviceKind){kt=true;break}const Ro=Xt&&t.terminationMovesDomainLeftOut,$n=(t.terminationMovesDomainLeftOutIsUnknown||t.terminationMovesDomainLeftOut)&&!Ro;let Yt=$n||Ro;if(Yt){const e=yt&&kt,o=(t.serviceKindIsUnknown||kt)&&!e;Yt=(o||e)&&($n||o);}const vo=!Yt,pt=Xt&&t.terminationMovesDomainLeftOut&&yt&&kt&&vo,mn=(Yt||pt)&&!pt,wt=Do||Xt&&t.terminationMovesDomainLeftOut&&yt&&kt&&!mn&&vo,fo=!wt&&(gt&&(t.terminationMovesDomainIsUnknown||dn&&!(t.terminationMovesDomainIsNone||t.terminationMovesDomainIsUnknown))&&!Do||mn),Gn=!fo,Wo=Gn&&wt,mo=(fo||Wo)&&!Wo,ho=!mo,Co=(ht||co)&&(mo||ho&&Gn&&wt)&&(ht||mo),en=!Co,Nn=Ze||j&&Y&&ke&&en&&ho&&Gn&&wt;let Zt=!Nn;if(Zt){let e=j;if(e){const o=t.terminationFormIsUnknown||Zn&&!(t.terminationFormIsNone||t.terminationFormIsUnknown),u=!Ze;e=(j&&o&&u||Ze)&&o&&u;}Zt=e||Co;}const Fo=!Zt,go=Fo&&Nn,xt=(Zt||go)&&!go,Hn=oe||!xt&&Fo&&Nn,_n=!Hn&&(Ye&&(t.terminationEndedByIsUnknown||fn&&!(t.terminationEndedByIsNone||t.terminationEndedByIsUnknown))&&!oe||xt),yo=!t.terminationEffectiveOnIsNone,Ut=!_n,En=_n?yo:t.terminationEffectiveOnIsUnknown&&Ut&&Hn,$e=En&&(_n||t.terminationEffectiveOnMayBeNone&&Ut&&Hn),On=t.asOfIsUnknown&&t.asOf<-719162,$t=Ut&&Hn,Gt=_n?yo&&2932896<t.terminationEffectiveOn||t.terminationEffectiveOnIsNone?2932896:t.terminationEffectiveOn:$t?t.terminationEffectiveOn:-719163,ko=En&&Gt<-719162,Nt=On||ko,Ht=Gt<t.asOf?Gt:t.asOf,bt=Nt?-719163:Ht,Mn=_n?t.terminationEffectiveOnIsNone:t.terminationEffectiveOnIsNone||!$t,Ko=!Mn,It=t.asOfIsUnknown&&t.asOfMayBeNone,_t=_n?yo&&t.terminationEffectiveOnAtLatest<-719162||t.terminationEffectiveOnIsNone?-719162:t.terminationEffectiveOnAtLatest:$t?t.terminationEffectiveOnAtLatest:2932897,Et=_t<t.asOfAtLatest?_t:t.asOfAtLatest,At=On||ko||It||$e||(t.asOfIsUnknown||En)&&!(Ht===Et&&!Nt),Bt=Mn&&!$e;let Ot;if(t.terminationLeftOut)Ot=t.asOfIsUnknown;else {const e=Ko&&At;Ot=$e?!(bt===t.asOf&&!(Mn||t.asOfIsUnknown||e)):Bt?t.asOfIsUnknown:e;}let Lt;if(t.terminationLeftOut)Lt=t.asOfMayBeNone;else {const e=On||ko||It||$e;Lt=$e?Mn||It||Ko&&At&&e:Bt?t.asOfMayBeNone:e;}let po;if(t.terminationLeftOut)po=t.asOf;else {let e;if($e){const o=Mn?2932896:bt;e=o<t.asOf?o:t.asOf;}else e=Bt?t.asOf:bt;po=e;}let Mt;if(t.terminationLeftOut)Mt=t.asOfAtLatest;else {const e=Nt?2932897:Et;let o;if($e){const u=Mn?-719162:e;o=t.asOfAtLatest<u?u:t.asOfAtLatest;}else o=Bt?t.asOfAtLatest:e;Mt=o;}const Dt=[];if((s+=t.moveOutages.length)>l)return;for(const e of t.moveOutages)Dt.push([e[0],e[1]&&Ot,e[1]&&Lt,e[1]?po:e[2],e[1]?Mt:e[2],e[3],e[4]?Se:e[5]]);const Pn=[];if((s+=Dt.length)>l)return;for(const e of Dt)Pn.push([e[0],e[1],e[2],e[3],e[4],e[5]==="other"?e[6]:g]);let Z=false;if((s+=Pn.length)>l)return;for(const e of Pn){const o=e[4]>=e[0];let u=o;if(u){const i=e[3]>=e[0],m=!(e[1]&&e[2]),a=!(i&&m),c=o&&a;u=(c||i&&!c&&m)&&a;}if(u){Z=true;break}}const Rn=[];if((s+=Pn.length)>l)return;for(const e of Pn){const o=e[3]>=e[0],u=e[1]&&e[2];let i=o;if(i){const m=e[4]>=e[0],a=!u,c=!(o&&a),v=m&&c,d=!v;i=!(m&&(v||o&&d&&a)&&c)&&d&&a;}if(i){const m=e[3]+1,a=2932896<m,c=!e[1]&&a,v=e[1]&&e[3]<-719162,d=a?-719162:m,f=e[4]+1,p=2932896<f?2932896:f,w=c||v;Rn.push([[[false,false,e[0],e[0],e[5]],[c||v||u||e[1]&&!(d===p&&!w),c||v||u,w?-719163:d,w?2932897:p,ts(g,e[5])]]]);}}let B=false;if((s+=Rn.length)>l)return;for(const e of Rn){let o=false;const u=e[0];if((s+=u.length)>l)return;for(const i of u)if(i[0]){o=true;break}if(o){B=true;break}}const hn=[];if((s+=Rn.length)>l)return;for(const e of Rn){const o=e[0];if((s+=o.length)>l)return;for(const u of o)hn.push(u);}let _=false;if((s+=hn.length)>l)return;for(const e of hn)if(e[0]){_=true;break}const Wn=[];if((s+=Dt.length)>l)return;for(const e of Dt)Wn.push([e[0],e[1],e[2],e[3],e[4],e[5]==="customer-apparatus"&&V(e[6],Se)>=0?e[6]:g]);let q=false;if((s+=Wn.length)>l)return;for(const e of Wn){const o=e[4]>=e[0];let u=o;if(u){const i=e[3]>=e[0],m=!(e[1]&&e[2]),a=!(i&&m),c=o&&a;u=(c||i&&!c&&m)&&a;}if(u){q=true;break}}const Tn=[];if((s+=Wn.length)>l)return;for(const e of Wn){const o=e[3]>=e[0],u=e[1]&&e[2];let i=o;if(i){const m=e[4]>=e[0],a=!u,c=!(o&&a),v=m&&c,d=!v;i=!(m&&(v||o&&d&&a)&&c)&&d&&a;}if(i){const m=e[3]+1,a=2932896<m,c=!e[1]&&a,v=e[1]&&e[3]<-719162,d=a?-719162:m,f=e[4]+1,p=2932896<f?2932896:f,w=c||v;Tn.push([[[false,false,e[0],e[0],e[5]],[c||v||u||e[1]&&!(d===p&&!w),c||v||u,w?-719163:d,w?2932897:p,ts(g,e[5])]]]);}}let $=false;if((s+=Tn.length)>l)return;for(const e of Tn){let o=false;const u=e[0];if((s+=u.length)>l)return;for(const i of u)if(i[0]){o=true;break}if(o){$=true;break}}const Cn=[];if((s+=Tn.length)>l)return;for(const e of Tn){const o=e[0];if((s+=o.length)>l)return;for(const u of o)Cn.push(u);}let z=false;if((s+=Cn.length)>l)return;for(const e of Cn)if(e[0]){z=true;break}const nn=t.moveOutagesIsUnknown||Z||B||_||q||$||z,Pt=t.moveOutagesIsUnknown||Z||B||_;let Sn;if(t.moveOutagesIsUnknown||Z||B)Sn=h;else {let e;if(t.moveOutagesIsUnknown)e=h;else {let o;if(A&&Z)o=h;else {let u;if(t.moveOutagesIsUnknown)u=h;else {if((s+=hn.length)>l)return;const i=[];for(const a of hn)i.push([a[2]]);u=X(hn,i);}o=u;}e=o;}Sn=e;}const et=[];let jo=-719162,nt=g;if((s+=ls.length)>l||(s+=Sn.length)>l)return;for(const e of [ls,Sn])for(const o of e){const u=o[2],i=Te(nt,o[4]);jo=u,nt=i,et.push([jo,nt]);}const Fn=[];if((s+=et.length)>l)return;for(let e=0;e<et.length;e+=1){const o=et[e];e+1<et.length&&(et[e+1]?.[0]??0)===o[0]||Fn.push([o[0],o[1]]);}const Fe=[];if((s+=Fn.length)>l)return;for(let e=0;e<Fn.length;e+=1){const o=Fn[e];e>0&&V(o[1],Fn[e-1]?.[1]??Oe)===0||Fe.push([o[0],V(Se,o[1])<0?Se:o[1]]);}const gn=[];if((s+=Fe.length)>l)return;for(let e=0;e<Fe.length;e+=1){const o=Fe[e];e>0&&V(o[1],Fe[e-1]?.[1]??Oe)===0||gn.push([o[0],o[1]]);}const Rt=t.moveOutagesIsUnknown||q||$||z;let Wt;if(t.moveOutagesIsUnknown||q||$)Wt=h;else {let e;if(t.moveOutagesIsUnknown)e=h;else {let o;if(A&&q)o=h;else {let u;if(t.moveOutagesIsUnknown)u=h;else {if((s+=Cn.length)>l)return;const i=[];for(const a of Cn)i.push([a[2]]);u=X(Cn,i);}o=u;}e=o;}Wt=e;}const Kn=[];let wo=-719162,Ct=g;if((s+=ls.length)>l||(s+=Wt.length)>l)return;for(const e of [ls,Wt])for(const o of e){const u=o[2],i=Te(Ct,o[4]);wo=u,Ct=i,Kn.push([wo,Ct]);}const yn=[];if((s+=Kn.length)>l)return;for(let e=0;e<Kn.length;e+=1){const o=Kn[e];e+1<Kn.length&&(Kn[e+1]?.[0]??0)===o[0]||yn.push([o[0],o[1]]);}const tn=[];if((s+=yn.length)>l)return;for(let e=0;e<yn.length;e+=1){const o=yn[e];e>0&&V(o[1],yn[e-1]?.[1]??Oe)===0||tn.push([o[0],o[1]]);}let Tt;if(nn)Tt=h;else {let e;if(Pt)e=h;else {let a=false;if((s+=gn.length)>l)return;for(const f of gn)if(f[0]===-719162){a=true;break}let c;if(Pt)c=h;else {const f=[];if((s+=gn.length)>l)return;for(const p of gn)f.push([p[0]]);c=f;}const v=[],d=a&&!Pt?h:mt;if((s+=d.length)>l)return;for(const f of d)v.push(f);if((s+=c.length)>l)return;for(const f of c)v.push(f);e=v;}let o;if(Rt)o=h;else {let a=false;if((s+=tn.length)>l)return;for(const f of tn)if(f[0]===-719162){a=true;break}let c;if(Rt)c=h;else {const f=[];if((s+=tn.length)>l)return;for(const p of tn)f.push([p[0]]);c=f;}const v=[],d=a&&!Rt?h:mt;if((s+=d.length)>l)return;for(const f of d)v.push(f);if((s+=c.length)>l)return;for(const f of c)v.push(f);o=v;}const u=[];if((s+=e.length)>l||(s+=o.length)>l)return;for(const a of [e,o])for(const c of a) -719162<c[0]&&c[0]<2932896&&u.push([c[0]]);if((s+=u.length)>l)return;const i=[];for(const a of u)i.push([a[0]]);Tt=X(u,i);}const Ge=[];if((s+=mt.length)>l)return;for(const e of mt)Ge.push(e);if((s+=Tt.length)>l)return;for(const e of Tt)Ge.push(e);if((s+=us.length)>l)return;for(const e of us)Ge.push(e);const tt=[];if((s+=Ge.length)>l)return;for(let e=0;e<Ge.length;e+=1){const o=Ge[e];e+1<Ge.length&&o[0]<(Ge[e+1]?.[0]??0)&&tt.push([o[0],Ge[e+1]?.[0]??0]);}const ot=Pt?h:gn,kn=Rt?h:tn,jn=[];if((s+=tt.length)>l)return;for(const e of tt){if((s+=ot.length)>l)return;const o=e[0];let u=Me;for(let d=ot.length-1;d>=0;d-=1){const f=ot[d];if(f[0]<=o){u=f;break}}const i=V(g,u[1]??Oe)<0,m=2932896>=e[0],a=!(u!==Me&&m),c=t.moveOutagesIsUnknown||Z||B||_||a;let v=i;if(v){if((s+=kn.length)>l)return;const d=e[0];let f=Me;for(let w=kn.length-1;w>=0;w-=1){const L=kn[w];if(L[0]<=d){f=L;break}}const p=V(f[1]??Oe,g)===0;if(v=p,v){const w=!c,L=(t.moveOutagesIsUnknown||i||Z||B||_||a)&&!(i&&w),E=!L,ee=!(f!==Me&&m),U=!(t.moveOutagesIsUnknown||q||$||z||ee),ne=(t.moveOutagesIsUnknown||p||q||$||z||ee)&&!(p&&U),rn=!ne;v=!((L||i&&E&&w)&&(ne||p&&rn&&U)&&(L||ne))&&E&&w&&rn&&U;}}if(v){const d=e[1]+-1,f=d>=-719162&&2932896>=d,p=!f,w=f?d:-719163,L=f?d:2932897;jn.push([e[0],p,w,L]);}}const St=t.moveNoticeOnIsNone||t.moveNewAddressGivenOnIsNone||t.moveAlternativeNumberGivenOnIsNone,Ke=!St,st=t.moveNoticeOnIsUnknown&&t.moveNoticeOn<-719162,Ft=!(t.moveNewAddressGivenOnIsNone||t.moveAlternativeNumberGivenOnIsNone),eo=t.moveNewAddressGivenOnIsUnknown&&t.moveNewAddressGivenOn<-719162,Kt=t.moveAlternativeNumberGivenOnIsUnknown&&t.moveAlternativeNumberGivenOn<-719162,n=t.moveNewAddressGivenOnIsUnknown&&t.moveNewAddressGivenOnMayBeNone,r=t.moveAlternativeNumberGivenOnIsUnknown&&t.moveAlternativeNumberGivenOnMayBeNone,y=t.moveNewAddressGivenOn<t.moveAlternativeNumberGivenOn?t.moveAlternativeNumberGivenOn:t.moveNewAddressGivenOn,b=t.moveNewAddressGivenOnAtLatest<t.moveAlternativeNumberGivenOnAtLatest?t.moveAlternativeNumberGivenOnAtLatest:t.moveNewAddressGivenOnAtLatest,k=eo||Kt,C=eo||Kt||n||r||(t.moveNewAddressGivenOnIsUnknown||t.moveAlternativeNumberGivenOnIsUnknown)&&!(y===b&&!k),R=Ft&&C&&(y<-719162||eo||Kt),se=st||R,I=k?-719163:y,W=t.moveNoticeOn<I?I:t.moveNoticeOn,P=(se?-719163:W)+30,on=2932896<P,sn=t.moveNoticeOnIsUnknown&&t.moveNoticeOnMayBeNone,ln=Ft&&C&&(eo||Kt||n||r),ve=k?2932897:b,Ne=t.moveNoticeOnAtLatest<ve?ve:t.moveNoticeOnAtLatest,je=st||R||sn||ln||(t.moveNoticeOnIsUnknown||Ft&&C)&&!(Ne===W&&!se),pn=on&&!(Ke&&je),jt=Ke&&je&&(W<-719162||st||R),lt=Ke&&je&&(st||R||sn||ln),ut=(se?2932897:Ne)+30,le=2932896<ut?2932896:ut,no=on?-719162:P,qe=pn||jt,to=pn||jt||lt||Ke&&je&&!(le===no&&!qe),G=Ke&&to&&qe,wn=Ke&&to&&(pn||jt||lt),xn=qe?2932897:le,qn=qe?-719163:no,oo=!G,so=G||wn,ue=[];if((s+=jn.length)>l)return;for(const e of jn){const o=e[0]<xn?xn:e[0],u=e[0]<qn?qn:e[0];ue.push([St,Ke&&(G||wn||Ke&&to&&!(o===u&&oo)),so,G?-719163:u,G?2932897:o,e[1],e[2],e[3]]);}const Un=[];if((s+=ue.length)>l)return;for(const e of ue){const o=e[0]||e[1];Un.push([e[0],e[1],e[1]&&e[2],o?0:e[3],o?0:e[4],e[5],e[5]?0:e[6],e[5]?0:e[7]]);}if((s+=Un.length)>l)return;const qt=[];for(const e of Un)qt.push([e[0],e[3],e[0],e[3],e[6]]);const re=X(Un,qt);let F=false,T=false,fe=false,pe=false,rt=0,S=true,un=false,is=false,it=-719163,qo=2932897;if((s+=re.length)>l)return;for(const e of re){const o=!e[0],u=e[6]>=e[4],i=e[1]&&e[2],m=!(e[5]||i),a=o&&e[7]>=e[3]&&!(o&&u&&m),c=!a,v=!F,d=v&&S,f=!d,p=it>=e[7],w=F||un,L=w&&(is||F&&S),E=!(e[5]||L),ee=qo>=e[6]&&f&&!(p&&f&&E),U=!ee,ne=!(ee||p&&U&&f&&E),rn=U&&ne,ie=(ee||rn)&&!rn,Qn=!ie,te=(a||o&&u&&c&&m)&&(ie||Qn&&U&&ne)&&(a||ie),de=it===e[6],Vn=!(e[0]||d),N=it>=e[4],me=!(i||L),he=qo>=e[3]&&Vn&&!(N&&Vn&&me),He=v&&S&&e[0],_e=N&&!he&&Vn&&me,ge=he?He:_e?d:e[0],Qe=ge||v&&T,an=T&&Qe,Ee=e[3]+-1,J=Ee>=-719162&&2932896>=Ee,O=!e[1]&&!J,M=e[1]&&e[3]<-719162,Q=O||M,ye=J?Ee:-719162,Be=Q?-719163:ye;let Xn;if(he){const cn=e[0]?2932896:Be,Ao=d?2932896:it;Xn=cn<Ao?cn:Ao;}else Xn=_e?it:Be;const dt=e[6]-Xn,An=rt+dt;let Bn=!Qe;if(Bn){let cn=F||fe;if(!cn){let Ao=!ge;if(Ao){let Rs=o;if(Rs){let il=O||M||i;if(!il){let al=e[1];if(al){const cl=e[4]+-1;al=!(ye===(cl>=-719162&&2932896>=cl?cl:2932896)&&!Q);}il=al;}Rs=il;}Ao=(he?!(He||Be===it&&!(e[0]||F||un||S||Rs)):_e?w:Rs)||e[5]||!(dt>=-9007199254740991&&9007199254740991>=dt);}cn=Ao||!(An>=-9007199254740991&&9007199254740991>=An);}Bn=cn;}const io=an||rt===An&&!(ge||T||fe||Bn),K=!(S||e[5]||un),H=!te,D=o&&u&&H&&c&&m&&Qn&&U&&ne,Yn=!D;let To;if(te){const cn=S?2932896:it;To=cn<e[6]?cn:e[6];}else To=D?e[6]:it;let Le;if(te){const cn=S?-719162:qo;Le=e[7]<cn?cn:e[7];}else Le=D?e[7]:qo;const hu=te?!(v&&de&&io&&K):F&&Yn,gu=te?an:D?Qe:T,yu=te?!io:D?Bn:fe,ku=te?ge||T||Bn||fe&&pe:pe||D,pu=te||D?An:rt,wu=S&&H&&Yn,xu=te?!(de&&K):D?e[5]:un,Uu=te?e[5]||S||un&&is:D?e[5]:is,bu=To,Iu=Le;F=hu,T=gu,fe=yu,pe=ku,rt=pu,S=wu,un=xu,is=Uu,it=bu,qo=Iu;}const zo=0<rt;let bn=false;if((s+=tt.length)>l)return;for(const e of tt){if((s+=ot.length)>l)return;const o=e[0];let u=Me;for(let f=ot.length-1;f>=0;f-=1){const p=ot[f];if(p[0]<=o){u=p;break}}const i=V(g,u[1]??Oe)<0,m=2932896>=e[0],a=!(u!==Me&&m),c=!(t.moveOutagesIsUnknown||Z||B||_||a),v=(t.moveOutagesIsUnknown||i||Z||B||_||a)&&!(i&&c);let d=v||i&&!v&&c;if(d){if((s+=kn.length)>l)return;const f=e[0];let p=Me;for(let U=kn.length-1;U>=0;U-=1){const ne=kn[U];if(ne[0]<=f){p=ne;break}}const w=V(p[1]??Oe,g)===0,L=!(p!==Me&&m),E=!(t.moveOutagesIsUnknown||q||$||z||L),ee=(t.moveOutagesIsUnknown||w||q||$||z||L)&&!(w&&E);d=(ee||w&&!ee&&E)&&(v||ee);}if(d){bn=true;break}}const ze=!bn;let xo=true;if((s+=t.moveOutages.length)>l)return;for(const e of t.moveOutages){const o=e[3]==="customer-apparatus";xo=xo&&o;}const Je=!xo,xl=!t.moveWithinUk,Ul=Re&&xl,bl=Ce&&Xe,Il=Ul||!lt&&St||bl,as=!Il&&((t.moveWithinUkIsUnknown||xl)&&!Ul||lt||(We||Xe)&&!bl);let Jo=false;if((s+=jn.length)>l)return;for(const e of jn)if(e[1]){Jo=true;break}const cs=[];if((s+=jn.length)>l)return;for(const e of jn)cs.push([e[0],e[1],e[1]?0:e[2],e[1]?0:e[3]]);if((s+=cs.length)>l)return;const Al=[];for(const e of cs)Al.push([e[0],e[0],e[2]]);const Bl=X(cs,Al);let at=false,Qo=false,Ws=false,Vo=0,ct=true,Uo=false,vs=false,vt=-719163,Xo=2932897;if((s+=Bl.length)>l)return;for(const e of Bl){const o=!e[1],u=e[2]>=e[0],i=o&&u,m=e[3]>=e[0]&&!i,a=!at,c=a&&ct,v=!c,d=vt>=e[3],f=at||Uo,p=f&&(vs||at&&ct),w=!(e[1]||p),L=Xo>=e[2]&&v&&!(d&&v&&w),E=!L,ee=!(L||d&&E&&v&&w),U=E&&ee,ne=(L||U)&&!U,rn=!ne,ie=(m||i)&&(ne||rn&&E&&ee)&&(m||ne),Qn=vt>=e[0],te=!p,de=Xo>=e[0]&&v&&!(Qn&&v&&te),Vn=e[0]+-1,N=Vn>=-719162&&2932896>=Vn,me=N?Vn:-719163,he=Qn&&!de&&v&&te;let He;if(de){const Le=c?2932896:vt;He=me<Le?me:Le;}else He=he?vt:me;const _e=e[2]-He,ge=_e+Vo,Qe=Vo===ge,an=e[2]===vt;let Ee=at||Qo;if(!Ee){const Le=!N;Ee=(de?!(vt===me&&!(at||Uo||ct||Le)):he?f:Le)||e[1]||!(_e>=-9007199254740991&&9007199254740991>=_e)||!(ge>=-9007199254740991&&9007199254740991>=ge);}const J=!Ee,O=!(ct||e[1]||Uo),M=!ie,Q=o&&u&&M&&rn&&E&&ee,ye=!Q;let Be;if(ie){const Le=ct?2932896:vt;Be=Le<e[2]?Le:e[2];}else Be=Q?e[2]:vt;let Xn;if(ie){const Le=ct?-719162:Xo;Xn=e[3]<Le?Le:e[3];}else Xn=Q?e[3]:Xo;const dt=ie?!(a&&Qe&&an&&J&&O):at&&ye,An=ie?!(Qe&&J):Q?Ee:Qo,Bn=ie?Ee:Ws||Q,io=ie||Q?ge:Vo,K=ct&&M&&ye,H=ie?!(an&&O):Q?e[1]:Uo,D=ie?e[1]||ct||Uo&&vs:Q?e[1]:vs,Yn=Be,To=Xn;at=dt,Qo=An,Ws=Bn,Vo=io,ct=K,Uo=H,vs=D,vt=Yn,Xo=To;}const Ll=Vo===0,Dl=t.moveOutagesIsUnknown||Z||B||_||q||$||z||bn||Jo||Ll,Rl=t.moveOutagesIsUnknown||Z||B||_||q||$||z||bn||Jo||at||Qo,Wl=!(Rl&&(t.moveOutagesIsUnknown||Z||B||_||q||$||z||bn||Jo||Ws)),Cl=!Rl,Yo=(t.moveOutagesIsUnknown||Z||B||_||q||$||z||bn||Jo||Ll||at||Qo)&&!(Dl&&Wl&&Cl),Cs=vl(h,Un)===0,fs=t.moveOutagesIsUnknown||Z||B||_||q||$||z||bn,we=!fs,Fs=A&&xo,Fl=t.moveOutagesIsUnknown?!((t.moveOutagesIsUnknown||Z||B||_||q||$||z||bn||Cs)&&we):!Fs&&fs,xe=!Yo,ds=Dl&&xe&&Wl&&Cl,Ue=!ds,Kl=Yo?!(!Fl&&(t.moveOutagesIsUnknown||Z||B||_||q||$||z||bn||Cs||xo)):Fl&&Ue,be=!as,Ks=be&&Il,Ie=!Ks,In=as?!(!Kl&&(t.moveOutagesIsUnknown||Z||B||_||q||$||z||bn||Cs||xo||Yo||ds)):Kl&&Ie,Ae=!nn;let zt=A;if(zt){let e=false;if((s+=ue.length)>l)return;for(const o of ue)if(o[1]||o[5]){e=true;break}zt=e&&ze&&Je&&be&&Ie&&xe&&Ue&&we&&Ae;}const jl=In||zt,zn=!jl,ql=Re&&t.moveWithinUk,zl=(t.moveWithinUkIsUnknown||t.moveWithinUk)&&!ql,Jl=zl||ql,Ql=Ce&&ce,Vl=(We||ce)&&!Ql,Xl=Vl||Ql,ms=A&&F&&ze&&Je&&zn&&be&&Ie&&xe&&Ue&&we&&Ae,Yl=In||zt||ms,Zl=A&&T&&ze&&Je&&zn&&be&&Ie&&xe&&Ue&&we&&Ae&&!Yl,Zo=!Zl,js=A&&fe&&ze&&Je&&zn&&be&&Ie&&xe&&Ue&&we&&Ae,$l=In||zt||ms||js,hs=!($l&&(In||zt||A&&pe&&ze&&Je&&zn&&be&&Ie&&xe&&Ue&&we&&Ae||A&&T&&ze&&Je&&zn&&be&&Ie&&xe&&Ue&&we&&Ae&&Yl)),gs=!$l,$o=Zo&&(In||zt||ms||js||A&&zo&&ze&&Je&&zn&&be&&Ie&&xe&&Ue&&we&&Ae)&&!(A&&zo&&ze&&Je&&zn&&be&&Ie&&xe&&Ue&&we&&Ae&&Zo&&hs&&gs),qs=!$o,Gl=A&&zo&&ze&&Je&&zn&&be&&Ie&&xe&&Ue&&we&&Ae&&qs&&Zo&&hs&&gs,Nl=$o||Gl,Hl=zl||Vl||$o,_l=Re&&t.moveWithinUk&&Ce&&ce&&A&&zo&&ze&&Je&&zn&&be&&Ie&&xe&&Ue&&we&&Ae&&!(Jl&&Xl&&Nl&&Hl)&&qs&&Zo&&hs&&gs;if(!_l&&Jl&&Xl&&Nl&&Hl||j&&Y&&Zn&&ke&&en&&ho&&Gn&&wt)return;const El=_l?"refund-due":"no-refund";if(Ln)return El;let lo=A;if(lo){let e=false;if((s+=ue.length)>l)return;for(const o of ue){const u=!o[0];let i=u;if(i){const m=o[7]>=o[3];if(i=m,i){const a=o[6]>=o[4],c=!(o[5]||o[1]&&o[2]),v=!(u&&a&&c),d=u&&m&&v;i=(d||u&&a&&!d&&c)&&v;}}if(i){e=true;break}}lo=e&&ze&&Je&&be&&Ie&&xe&&Ue&&we&&Ae;}const Ol=!In,ys=t.serviceBillingDay+-1+-719162,zs=ys>=-719162&&2932896>=ys,Go=!zs,Js=t.serviceBillingDayIsUnknown||Go,Qs=!Js,Ml=Js?-719163:zs?ys:-719162,bo=vn(Ml),Jn=Ml-x(bo),Pl=Js?2932897:zs?ys:2932896,Vs=vn(Pl),ks=Pl-x(Vs),No=[];if((s+=ue.length)>l)return;for(const e of ue){const o=!e[0];let u=o;if(u){const i=e[6]>=e[4];if(u=i,u){const m=e[7]>=e[3],a=!(e[5]||e[1]&&e[2]),c=!(o&&i&&a),v=o&&m&&c,d=!v;u=!(o&&m&&(v||o&&i&&d&&a)&&c)&&d&&a;}}if(u){const i=e[6]+1,m=i>=-719162&&2932896>=i,a=!e[5]&&!m,c=vn(e[3]),v=x(c),d=x(c+1)-v+-1,f=c-bo,p=e[3]-v<(d<Jn?d:Jn)?f+-1:f,w=Math.floor((0<p?p:0)/12)*12+bo,L=w>=12&&119999>=w,E=t.serviceBillingDayIsUnknown||o&&(t.serviceBillingDayIsUnknown||e[1]||Go)||Qs&&!L||Go,ee=o&&(e[5]||o&&E||a),U=o&&(e[1]||e[5]||a||ee);let ne;if(e[0])ne=h;else {let rn;if(U)rn=h;else {let ie;if(e[0]||U)ie=h;else {const Qn=a||e[5]&&e[6]<-719162?-719163:m?i:-719162;let te;if(e[0]||ee)te=h;else {let N;if(E)N=-719163;else {let J;if(L){const O=x(w),M=x(w+1)-O;J=Jn<M?Jn+O:O+(M+-1);}else J=-719162;N=J;}const me=vn(N),he=N-x(me);let He;if(N<Qn){const J=Qn+-1,O=vn(J),M=x(O),Q=x(O+1)-M+-1,ye=O-me,Be=J-M<(Q<he?Q:he)?ye+-1:ye;He=(0<Be?Be:0)+1;}else He=0;const _e=He;if((s+=Math.max(0,_e))>l)return;const ge=gl(_e),Qe=[];if((s+=ge.length)>l)return;for(const J of ge){const O=J[0]+me,M=x(O),Q=x(O+1)-M,ye=he<Q?he+M:M+(Q+-1);e[3]<ye&&ye<Qn&&Qe.push([ye]);}if((s+=Qe.length)>l)return;const an=[];for(const J of Qe)an.push([J[0]]);te=X(Qe,an);}const de=[];if(de.push([e[3]]),(s+=te.length)>l)return;for(const N of te)de.push(N);de.push([Qn]);const Vn=[];if((s+=de.length)>l)return;for(let N=0;N<de.length;N+=1){const me=de[N];if(N+1<de.length&&me[0]<(de[N+1]?.[0]??0)){const he=vn(me[0]),He=x(he),_e=x(he+1)-He+-1,ge=he-bo,Qe=me[0]-He<(_e<Jn?_e:Jn)?ge+-1:ge,an=0<Qe?Qe:0,Ee=an+1,J=Ee+bo,O=J>=12&&119999>=J,M=t.serviceBillingDayIsUnknown||Go||Qs&&!O;let Q;if(M)Q=-719163;else {let K;if(O){const H=x(J),D=x(J+1)-H;K=Jn<D?Jn+H:D+-1+H;}else K=-719162;Q=K;}let ye;if(M)ye=2932897;else {const K=Ee+Vs;let H;if(K>=12&&119999>=K){const D=x(K),Yn=x(K+1)-D;H=ks<Yn?D+ks:Yn+-1+D;}else H=2932896;ye=H;}const Be=an+bo,Xn=Be>=12&&119999>=Be,dt=t.serviceBillingDayIsUnknown||Go||Qs&&!Xn;let An;if(dt)An=-719163;else {let K;if(Xn){const H=x(Be),D=x(Be+1)-H;K=Jn<D?H+Jn:H+(D+-1);}else K=-719162;An=K;}let Bn;if(dt)Bn=2932897;else {const K=an+Vs;let H;if(K>=12&&119999>=K){const D=x(K),Yn=x(K+1)-D;H=ks<Yn?D+ks:D+(Yn+-1);}else H=2932896;Bn=H;}const io=(de[N+1]?.[0]??0)-me[0];Vn.push([M,Q,ye,dt,An,Bn,io,os(hl(io*100),Se)]);}}ie=Vn;}rn=ie;}ne=rn;}No.push([e[0],U,ne]);}}const Tl=!lo;let Ho=Ol&&A;if(Ho){let e=false;if((s+=No.length)>l)return;for(const o of No){let u=o[1];if(!u){let i=!o[0];if(i){let m=false;const a=o[2];if((s+=a.length)>l)return;for(const c of a)if(c[0]||c[3]){m=true;break}i=m;}u=i;}if(u){e=true;break}}Ho=e&&ze&&Je&&Tl&&be&&Ie&&xe&&Ue&&we&&Ae;}const Sl=In||lo||Ho,eu=bn&&Ae,_o=[];if((s+=No.length)>l)return;for(const e of No){const o=e[0]?h:e[2];if((s+=o.length)>l)return;for(const u of o)_o.push(u);}let ps;if(Sl)ps=h;else {let e;if(In)e=h;else {let o;if(lo)o=h;else {let u;if(as)u=h;else {let i;if(Ks)i=h;else {let m;if(Yo)m=h;else {let a;if(ds)a=h;else {let c;if(t.moveOutagesIsUnknown)c=h;else {let v;if(Fs)v=h;else {let d;if(fs)d=h;else {let f;if(nn)f=h;else {let p;if(eu)p=h;else {let w;if(nn)w=h;else {const L=[];if((s+=_o.length)>l)return;for(const U of _o)L.push([U[0],U[0]?0:U[1],U[0]?0:U[2],U[3],U[3]?0:U[4],U[3]?0:U[5],U[6],U[7]]);if((s+=L.length)>l)return;const E=[];for(const U of L)E.push([U[1],U[4],U[1]]);w=X(L,E);}p=w;}f=p;}d=f;}v=d;}c=v;}a=c;}m=a;}i=m;}u=i;}o=u;}e=o;}ps=e;}const ft=[];let Xs=false,Ys=0,nu=0,Zs=false,$s=0,tu=0,Gs=0,Ns=g,Hs=false;if((s+=ps.length)>l)return;for(const e of ps){const o=Hs&&e[1]===Ys&&e[4]===$s&&!(e[0]||Xs)&&!(e[3]||Zs),u=e[0],i=e[1],m=e[2],a=e[3],c=e[4],v=e[5],d=o?e[6]+Gs:e[6],f=o?Te(Ns,e[7]):e[7],p=true;Xs=u,Ys=i,nu=m,Zs=a,$s=c,tu=v,Gs=d,Ns=f,Hs=p,ft.push([Xs,Ys,nu,Zs,$s,tu,Gs,Ns,Hs]);}const Eo=[];if((s+=ft.length)>l)return;for(let e=0;e<ft.length;e+=1){const o=ft[e];e+1<ft.length&&(ft[e+1]?.[1]??0)===o[1]&&(ft[e+1]?.[4]??0)===o[4]&&!(o[0]||(ft[e+1]?.[0]??false))&&!(o[3]||(ft[e+1]?.[3]??false))||Eo.push([o[0],o[1],o[2],o[3],o[4],o[5],o[6],o[7]]);}let _s=false;if((s+=Eo.length)>l)return;for(const e of Eo)if(!(e[6]>=-9007199254740991&&9007199254740991>=e[6])){_s=true;break}const ws=[];if((s+=Eo.length)>l)return;for(const e of Eo)ws.push([e[0],e[0]?0:e[1],e[0]?0:e[2],e[3],e[3]?0:e[4],e[3]?0:e[5],e[6],e[7]]);if((s+=ws.length)>l)return;const ou=[];for(const e of ws)ou.push([e[1],e[1],e[4],e[1],e[6],e[7]]);const su=X(ws,ou),xs=[];if((s+=su.length)>l)return;for(const e of su){const o=e[1]-e[4];xs.push([e[0],e[1],e[2],e[3]||e[0]||!(o>=-9007199254740991&&9007199254740991>=o),o,e[6],t.serviceMonthlyChargeIsUnknown,ns(os(t.serviceMonthlyCharge,e[7]),Se)]);}let Us=Ol&&A;if(Us){let e=false;if((s+=_o.length)>l)return;for(const o of _o)if(o[0]||o[3]){e=true;break}Us=e&&ze&&Je&&!Sl&&Tl&&be&&Ie&&xe&&Ue&&we&&Ae;}const Es=In||_s||lo||Ho||Us;let Jt;if($o){let e=In||_s;if(!e){const o=[];if((s+=xs.length)>l)return;for(const u of xs)o.push([u[0],u[0]?0:u[1],u[0]?0:u[2],u[3],u[3]?0:u[4],u[5],u[6],u[6]?g:u[7]]);e=vl(o,h)===0||lo||Ho||Us;}Jt=!(e&&!Es);}else Jt=A&&zo&&ze&&Je&&zn&&be&&Ie&&xe&&Ue&&we&&Ae&&qs&&Zo&&hs&&gs&&Es;const lu=Es?h:xs,uo=[],uu=$o||Gl?lu:h;if((s+=uu.length)>l)return;for(const e of uu){const o=dl(e[4]),u=e[6]||e[3];uo.push([e[0],e[1],e[2],e[5],V(o,g)===0&&!u,u,ns(e[7],o)]);}let bs;if(Jt)bs=h;else {const e=[];if((s+=uo.length)>l)return;for(const i of uo)e.push([i[0],i[0]?0:i[1],i[0]?0:i[2],i[3],i[4],i[5],i[4]||i[5]?g:i[6]]);if((s+=e.length)>l)return;const o=[];for(const i of e)o.push([i[1]]);bs=X(e,o);}const ro=[];let Os=false,Ms=0,ru=0,Ps=0,Ts=false,iu=false,Ss=g,Is=false;if((s+=bs.length)>l)return;for(const e of bs){const o=e[1]===Ms,u=!(e[0]||Os),i=Is&&o&&u,m=e[0],a=e[1],c=e[2],v=i?e[3]+Ps:e[3],d=e[4]||Is&&o&&Ts&&u,f=e[5],p=i?Te(e[6],Ss):e[6],w=true;Os=m,Ms=a,ru=c,Ps=v,Ts=d,iu=f,Ss=p,Is=w,ro.push([Os,Ms,ru,Ps,Ts,iu,Ss,Is]);}const Oo=[];if((s+=ro.length)>l)return;for(let e=0;e<ro.length;e+=1){const o=ro[e];e+1<ro.length&&(ro[e+1]?.[1]??0)===o[1]&&!(o[0]||(ro[e+1]?.[0]??false))||Oo.push([o[0],o[1],o[2],o[3],o[4],o[5],o[6]]);}let As=false;if((s+=Oo.length)>l)return;for(const e of Oo)if(!(e[3]>=-9007199254740991&&9007199254740991>=e[3])){As=true;break}const Mo=[];if((s+=uo.length)>l)return;for(const e of uo)Mo.push([e[4],e[5],e[6]]);let el=false;if((s+=Mo.length)>l)return;for(const e of Mo)if(e[1]){el=true;break}let Bs=false;if((s+=uo.length)>l)return;for(const e of uo)if(e[0]||e[5]){Bs=true;break}const Ls=[];if((s+=Oo.length)>l)return;for(const e of Oo)Ls.push([e[0],e[0]?0:e[1],e[0]?0:e[2],e[3],e[4],e[5],e[4]||e[5]?g:e[6]]);if((s+=Ls.length)>l)return;const au=[];for(const e of Ls)au.push([e[1],e[1],e[3],e[4],e[6]]);const cu=X(Ls,au),Io=[];if((s+=cu.length)>l)return;for(const e of cu)Io.push([e[0],e[1],e[2],e[3],e[4],!e[4]&&e[5],yl(e[6],2)]);const Po=[];if((s+=Io.length)>l)return;for(const e of Io)Po.push([e[4],e[5],e[6]]);let nl=false;if((s+=Po.length)>l)return;for(const e of Po)if(e[1]){nl=true;break}let tl=In||Jt||As||el||Bs||nl;if(!tl){let e=false;if((s+=Io.length)>l)return;for(const o of Io)if(o[0]||o[5]){e=true;break}tl=e||zt||ms||js||Ke&&to;}if(tl)return;let ol=false,sl=g;if((s+=Mo.length)>l)return;for(const e of Mo){const o=ol||e[0],u=Te(e[2],sl);ol=o,sl=u;}let ll=false,Ds=g;if((s+=Po.length)>l)return;for(const e of Po){const o=ll||e[0],u=Te(e[2],Ds);ll=o,Ds=u;}const ul=Jt||As||Bs,vu=!ul,fu=Jt||As||Bs||nl,du=ll&&vu&&!fu,mu=ul?g:Ds,rl={outcome:El,values:{refundableFrom:St?null:es(qn),refundableDays:Zl?null:jl||as||Ks||Yo||ds||t.moveOutagesIsUnknown||Fs||fs||nn||eu||nn?0:rt,refundUnrounded:!Jt&&ol&&!el?null:kl(Jt?g:sl,10),refund:du?null:ao(mu),credits:(ul?h:Io).map(e=>({billingDate:es(e[1]),days:e[3],amount:e[4]?null:ao(e[6])}))},holds:{}};return !Dn||fu?rl:{...rl,sums:[V(g,Ds)<0&&vu&&!du?{amount:ao(mu),isOwed:true}:null]}}}};

var movingHome = ({MOST_STEPS:b,amountIn:ee,firstDay:g,isUnknown:a,lastDay:ne,mayBeNone:oe,penceIn:te,penceText:N,textIn:w,wholeIn:ie})=>{const L=[["letter"],["fax"],["email"]],re=[["broadband"],["phone"]];return {decision:"moving-home",readings:{},listed:["move.withinUk","move.noticeOn","move.movesOn","move.engineerNecessary","rateCard.engineerFee","rateCard.movingCharge","move.engineerRefused","termination","termination.endedBy","termination.effectiveOn","asOf","termination.form","termination.movesDomain","service.kind"],effects:{"undisrupted-aim":[{party:"customer",modality:"must",action:"keep-paying-fees",where:"serviceGoesOn",by:null,amount:null,clause:"S3.8/p2"},{party:"provider",modality:"may",action:"charge-engineer-fee",amount:"engineerFee",where:"engineerIsNotRefused",clause:"S3.7",by:null},{party:"provider",modality:"may",action:"charge-moving-cost",amount:"movingCharge",clause:"S3.9",by:null,where:null}],"short-notice":[{party:"customer",modality:"must",action:"keep-paying-fees",where:"serviceGoesOn",by:null,amount:null,clause:"S3.8/p2"},{party:"provider",modality:"may",action:"charge-engineer-fee",amount:"engineerFee",where:"engineerIsNotRefused",clause:"S3.7",by:null},{party:"provider",modality:"may",action:"charge-moving-cost",amount:"movingCharge",clause:"S3.9",by:null,where:null}],"outside-uk":[]},whole:{facts:["termination.form","termination.movesDomain","move.movesOn","move.noticeOn","move.withinUk","move.engineerNecessary","rateCard.engineerFee","termination.effectiveOn","termination.endedBy","asOf","move.engineerRefused","rateCard.movingCharge"],inPence:["rateCard.engineerFee","rateCard.movingCharge"],read(e){const c=e[0],l=e[1],I=e[2],n=e[3],u=e[4],s=e[5],t=e[6],v=e[7],i=e[8],d=e[9],r=e[10],m=e[11];if(!(c===void 0||l===void 0||I===void 0||n===void 0||u===void 0||s===void 0||t===void 0||v===void 0||i===void 0||d===void 0||r===void 0||m===void 0))return {terminationFormIsNone:c===null,terminationForm:w(c),terminationMovesDomainIsNone:l===null,terminationMovesDomain:l===true,moveMovesOn:g(I),moveNoticeOn:g(n),moveNoticeOnIsNone:n===null,moveWithinUk:u===true,moveEngineerNecessary:s===true,rateCardEngineerFeeInPence:ie(t),terminationEffectiveOnIsNone:v===null,terminationEffectiveOn:g(v),terminationEndedByIsNone:i===null,terminationEndedBy:w(i),asOf:g(d),moveEngineerRefused:r===true,rateCardMovingChargeInPence:ie(m)}},answer(e,c,l){let I=0;const n=!e.terminationFormIsNone,u=e.terminationForm==="headed-fax";let s=false;if((I+=L.length)>b)return;for(const f of L)if(e.terminationForm===f[0]){s=true;break}const t=!e.terminationMovesDomainIsNone,v=!e.terminationMovesDomain;if(n&&u&&s&&t&&v)return;const i=e.moveMovesOn-e.moveNoticeOn,d=e.moveWithinUk?e.moveWithinUk&&!e.moveNoticeOnIsNone&&i>=30?"undisrupted-aim":"short-notice":"outside-uk";if(c)return d;const r=e.moveEngineerNecessary?e.rateCardEngineerFeeInPence:0;let m=e.terminationEffectiveOnIsNone;if(!m){const f=!e.terminationEndedByIsNone&&e.terminationEndedBy==="provider"||n&&u||n&&s&&t&&v;m=!f||e.asOf<(f?e.terminationEffectiveOn:-719163);}const k=!e.moveEngineerRefused,O={outcome:d,values:{daysOfNotice:e.moveNoticeOnIsNone?null:i,contractContinues:true,minimumTermRestarts:false,feesContinue:true,engineerFee:N(r),movingCharge:N(e.rateCardMovingChargeInPence)},holds:{serviceGoesOn:m,engineerIsNotRefused:k}};return l?{...O,sums:[e.moveWithinUk&&k&&e.moveEngineerNecessary&&0<e.rateCardEngineerFeeInPence?{amount:N(r),isOwed:false}:null,e.moveWithinUk&&0<e.rateCardMovingChargeInPence?{amount:N(e.rateCardMovingChargeInPence),isOwed:false}:null]}:O}},read(e){const c=e.read("move.withinUk"),l=e.read("move.noticeOn"),I=e.read("move.movesOn"),n=e.read("termination.form"),u=e.read("termination.movesDomain"),s=e.isLeftOut("termination.movesDomain"),t=e.read("service.kind"),v=e.read("move.engineerNecessary"),i=e.read("rateCard.engineerFee"),d=e.read("termination.endedBy"),r=e.read("termination.effectiveOn"),m=e.read("asOf"),k=e.isLeftOut("termination"),O=e.read("move.engineerRefused"),f=e.isLeftOut("move.engineerRefused"),y=e.read("rateCard.movingCharge");return {moveWithinUkIsUnknown:a(c),moveWithinUk:c===true,moveNoticeOnIsNone:l===null,moveNoticeOn:g(l),moveNoticeOnIsUnknown:a(l),moveMovesOn:g(I),moveMovesOnIsUnknown:a(I),terminationFormIsNone:n===null,terminationFormIsUnknown:a(n),terminationForm:w(n),terminationMovesDomainIsNone:u===null,terminationMovesDomain:u===true,terminationMovesDomainIsUnknown:a(u),terminationMovesDomainLeftOutIsUnknown:a(s),terminationMovesDomainLeftOut:s===true,serviceKindIsUnknown:a(t),serviceKind:w(t),moveEngineerNecessaryIsUnknown:a(v),moveEngineerNecessary:v===true,rateCardEngineerFeeIsUnknown:a(i),rateCardEngineerFeeInPence:te(ee(i)),terminationEndedByIsNone:d===null,terminationEndedBy:w(d),terminationEndedByIsUnknown:a(d),terminationEffectiveOnIsNone:r===null,terminationEffectiveOnIsUnknown:a(r),terminationEffectiveOnMayBeNone:oe(r),terminationEffectiveOn:g(r),terminationEffectiveOnAtLatest:ne(r),asOfAtLatest:ne(m),asOfIsUnknown:a(m),asOfMayBeNone:oe(m),asOf:g(m),terminationLeftOut:k===true,moveEngineerRefusedIsUnknown:a(O),moveEngineerRefused:O===true,moveEngineerRefusedLeftOut:f===true,rateCardMovingChargeIsUnknown:a(y),rateCardMovingChargeInPence:te(ee(y))}},answer(e,c,l){let I=0;const n=!e.moveWithinUkIsUnknown,u=!e.moveWithinUk,s=n&&u,t=!e.moveNoticeOnIsNone,v=e.moveMovesOn-e.moveNoticeOn,i=v>=30,d=n&&e.moveWithinUk,r=(e.moveWithinUkIsUnknown||e.moveWithinUk)&&!d,m=r||d,k=t&&(e.moveNoticeOnIsUnknown||e.moveMovesOnIsUnknown),O=!k,f=t&&(i||k)&&!(t&&i&&O),y=!f,ae=t&&i&&y&&O,G=(f||ae)&&!ae,se=!G,me=m&&(G||t&&i&&se&&y&&O)&&(r||G),ue=n&&e.moveWithinUk&&t&&i&&!me&&se&&y&&O;let A=!(s||ue);if(A){const o=e.moveWithinUkIsUnknown||u,h=!s;A=(o&&h||s)&&o&&h||me;}const E=!e.terminationFormIsNone,R=!e.terminationFormIsUnknown,K=e.terminationForm==="headed-fax";let C=false;if((I+=L.length)>b)return;for(const o of L)if(o[0]===e.terminationForm){C=true;break}const ve=E&&R&&C,de=E&&(e.terminationFormIsUnknown||C)&&!ve,le=!e.terminationMovesDomainIsNone,ce=!e.terminationMovesDomain,Ie=le&&!e.terminationMovesDomainIsUnknown&&ce,S=!e.terminationMovesDomainLeftOutIsUnknown,j=!e.serviceKindIsUnknown;let M=false;if((I+=re.length)>b)return;for(const o of re)if(o[0]===e.serviceKind){M=true;break}const Oe=S&&e.terminationMovesDomainLeftOut,fe=(e.terminationMovesDomainLeftOutIsUnknown||e.terminationMovesDomainLeftOut)&&!Oe;let B=fe||Oe;if(B){const o=j&&M,h=(e.serviceKindIsUnknown||M)&&!o;B=(h||o)&&(fe||h);}const ge=!B,Ne=S&&e.terminationMovesDomainLeftOut&&j&&M&&ge,ke=(B||Ne)&&!Ne,F=Ie||S&&e.terminationMovesDomainLeftOut&&j&&M&&!ke&&ge,he=!F&&(le&&(e.terminationMovesDomainIsUnknown||ce&&!(e.terminationMovesDomainIsNone||e.terminationMovesDomainIsUnknown))&&!Ie||ke),D=!he,Ee=D&&F,q=(he||Ee)&&!Ee,z=!q,ye=(de||ve)&&(q||z&&D&&F)&&(de||q),Ue=!ye;if(A||E&&R&&K&&C&&Ue&&z&&D&&F)return;const we=s?"outside-uk":ue?"undisrupted-aim":"short-notice";if(c)return we;const Ce=!e.moveEngineerNecessaryIsUnknown,Me=e.moveEngineerNecessaryIsUnknown?!(!e.rateCardEngineerFeeIsUnknown&&e.rateCardEngineerFeeInPence===0):Ce&&e.moveEngineerNecessary&&e.rateCardEngineerFeeIsUnknown,Fe=!e.terminationEndedByIsNone,Le=e.terminationEndedBy==="provider",Re=Fe&&!e.terminationEndedByIsUnknown&&Le,H=E&&R&&K,J=H||E&&R&&C&&Ue&&z&&D&&F;let p=!J;if(p){let o=E;if(o){const h=e.terminationFormIsUnknown||K&&!(e.terminationFormIsNone||e.terminationFormIsUnknown),Je=!H;o=(E&&h&&Je||H)&&h&&Je;}p=o||ye;}const Be=!p,De=Be&&J,pe=(p||De)&&!De,W=Re||!pe&&Be&&J,U=!W&&(Fe&&(e.terminationEndedByIsUnknown||Le&&!(e.terminationEndedByIsNone||e.terminationEndedByIsUnknown))&&!Re||pe),Q=!U,V=Q&&W,We=U?e.terminationEffectiveOnIsNone:e.terminationEffectiveOnIsNone||!V,X=!e.terminationEffectiveOnIsNone,Y=(U?X:e.terminationEffectiveOnIsUnknown&&Q&&W)&&(U||e.terminationEffectiveOnMayBeNone&&Q&&W),Z=!We,Pe=e.asOfAtLatest<(U?X&&2932896<e.terminationEffectiveOn||e.terminationEffectiveOnIsNone?2932896:e.terminationEffectiveOn:V?e.terminationEffectiveOn:-719163),be=!(e.asOfIsUnknown&&e.asOfMayBeNone||Y),Ge=Z&&e.asOf<(U?X&&e.terminationEffectiveOnAtLatest<-719162||e.terminationEffectiveOnIsNone?-719162:e.terminationEffectiveOnAtLatest:V?e.terminationEffectiveOnAtLatest:2932897)&&!(Z&&Pe&&be),Ae=e.terminationLeftOut||We&&!Y||Z&&Pe&&!Ge&&be,Ke=!Ae&&(Y||Ge),Se=!e.moveEngineerRefusedIsUnknown,$=!e.moveEngineerRefused,_=Se&&$,je=e.moveEngineerRefusedLeftOut||_,qe=e.moveEngineerRefusedIsUnknown||$,ze=!_,He=!je&&qe&&ze;if(Me||e.rateCardMovingChargeIsUnknown||k||Ke||He)return;const x=e.moveEngineerNecessaryIsUnknown||Ce&&e.moveEngineerNecessary?e.rateCardEngineerFeeInPence:0,T={outcome:we,values:{daysOfNotice:e.moveNoticeOnIsNone?null:v,contractContinues:true,minimumTermRestarts:false,feesContinue:true,engineerFee:N(x),movingCharge:N(e.rateCardMovingChargeInPence)},holds:{serviceGoesOn:!Ke&&Ae,engineerIsNotRefused:!He&&je}};if(!l)return T;let P=m;if(P){const o=qe&&ze;P=(o||_)&&(r||o);}return Me||e.moveWithinUkIsUnknown||e.rateCardMovingChargeIsUnknown||P?T:{...T,sums:[n&&e.moveWithinUk&&Se&&$&&0<x&&!P?{amount:N(x),isOwed:false}:null,n&&e.moveWithinUk&&0<e.rateCardMovingChargeInPence?{amount:N(e.rateCardMovingChargeInPence),isOwed:false}:null]}}}};

var noticeService = ({MOST_STEPS:g,dateOfNumber:N,firstDay:a,isUnknown:r,lastDay:_,mayBeNone:x,textIn:u})=>{const I=[["application"],["supplied-later"]];return {decision:"notice-service",readings:{},listed:["notice.inWriting","notice.address","notice.method","notice.kind","notice.addressInUk","notice.sentOn","notice.receivedOn"],effects:{served:[{party:"provider",modality:"may",action:"rely-on-notice",clause:"S5.3",by:null,amount:null,where:null}],"not-served":[{party:"provider",modality:"must-not",action:"rely-on-notice",by:null,amount:null,where:null,clause:"S5.3"}]},whole:{facts:["notice.inWriting","notice.address","notice.method","notice.kind","notice.addressInUk","notice.sentOn","notice.receivedOn"],inPence:[],read(n){const d=n[0],s=n[1],e=n[2],t=n[3],o=n[4],i=n[5],c=n[6];if(!(d===void 0||s===void 0||e===void 0||t===void 0||o===void 0||i===void 0||c===void 0))return {noticeInWriting:d===true,noticeAddress:u(s),noticeMethod:u(e),noticeKind:u(t),noticeAddressInUk:o===true,noticeSentOn:a(i),noticeReceivedOn:a(c),noticeReceivedOnIsNone:c===null}},answer(n,d){let s=0,e=n.noticeInWriting;if(e){let i=false;if((s+=I.length)>g)return;for(const c of I)if(n.noticeAddress===c[0]){i=true;break}e=i&&(n.noticeMethod==="email"?n.noticeKind==="change"||n.noticeKind==="complaint-reply":n.noticeAddressInUk);}const t=e?"served":"not-served";if(d)return t;const o=n.noticeMethod==="left";return {outcome:t,values:{servedOn:!e||!o&&n.noticeReceivedOnIsNone?null:N(e?o?n.noticeSentOn:n.noticeReceivedOn:-719163)},holds:{}}}},read(n){const d=n.read("notice.inWriting"),s=n.read("notice.address"),e=n.read("notice.method"),t=n.read("notice.kind"),o=n.read("notice.addressInUk"),i=n.read("notice.receivedOn"),c=n.read("notice.sentOn");return {noticeInWritingIsUnknown:r(d),noticeInWriting:d===true,noticeAddressIsUnknown:r(s),noticeAddress:u(s),noticeMethod:u(e),noticeMethodIsUnknown:r(e),noticeKindIsUnknown:r(t),noticeKind:u(t),noticeAddressInUk:o===true,noticeAddressInUkIsUnknown:r(o),noticeReceivedOnIsNone:i===null,noticeReceivedOn:a(i),noticeReceivedOnIsUnknown:r(i),noticeSentOn:a(c),noticeSentOnIsUnknown:r(c)}},answer(n,d){let s=0;const e=!n.noticeInWritingIsUnknown,t=!n.noticeAddressIsUnknown;let o=false;if((s+=I.length)>g)return;for(const l of I)if(n.noticeAddress===l[0]){o=true;break}const i=n.noticeMethod==="email",c=!n.noticeMethodIsUnknown,m=c&&i,f=(n.noticeMethodIsUnknown||i)&&!m,G=!n.noticeKindIsUnknown,b=n.noticeKind==="change",y=G&&b,E=n.noticeKind==="complaint-reply",A=G&&E,k=y||A;let O=!k;if(O){const l=!y;let M=((n.noticeKindIsUnknown||b)&&l||y)&&l;if(!M){const D=!A;M=((n.noticeKindIsUnknown||E)&&D||A)&&D;}O=M;}const B=f?!(k===n.noticeAddressInUk&&!(n.noticeAddressInUkIsUnknown||O)):m?O:n.noticeAddressInUkIsUnknown,p=!B,U=f||m?k:n.noticeAddressInUk,C=e&&n.noticeInWriting,L=(n.noticeInWritingIsUnknown||n.noticeInWriting)&&!C,T=L||C,R=t&&o,j=!R,q=((n.noticeAddressIsUnknown||o)&&j||R)&&j,z=q||R,F=p&&U,H=(B||U)&&!F,J=H||F,P=L||q||H,w=T&&z&&J&&P,Q=!w,W=e&&n.noticeInWriting&&t&&o&&p&&U&&Q,V=!W;if(V&&T&&z&&J&&P)return;const X=W?"served":"not-served";if(d)return X;const Y=n.noticeMethod==="left",S=c&&Y,Z=!S,K=(n.noticeMethodIsUnknown||Y)&&Z,h=n.noticeReceivedOnIsNone&&!K&&Z,$=!h;if(w?$:e&&n.noticeInWriting&&t&&o&&p&&U&&(K?!(n.noticeReceivedOn===n.noticeSentOn&&!(n.noticeReceivedOnIsNone||n.noticeSentOnIsUnknown||n.noticeReceivedOnIsUnknown)):S?n.noticeSentOnIsUnknown:n.noticeReceivedOnIsUnknown)&&Q)return;let v;if(K){const l=n.noticeReceivedOnIsNone?2932896:n.noticeReceivedOn;v=l<n.noticeSentOn?l:n.noticeSentOn;}else v=S?n.noticeSentOn:n.noticeReceivedOn;return {outcome:X,values:{servedOn:(w?h:V||h)?null:N(w?2932896<v&&$||h?2932896:v:W?v:-719163)},holds:{}}}}};

var overchargeRefund = ({MOST_STEPS:Ve,amountIn:Y,compare:q,dateOfNumber:Ln,decimal:qd,entriesIn:Fn,fieldIn:Oe,firstDay:b,isUnknown:R,lastDay:Xe,mayBeNone:Re,minus:ke,moneyText:ye,ofPence:f,penceIn:Ne,penceText:r,plus:bn,roundHalfUp:fn,wholeIn:we})=>{const C=qd("0");return {decision:"overcharge-refund",readings:{},listed:["dispute","dispute.wronglyCharged","dispute.refundedOn","dispute.mistakeAccepted","dispute.collected","dispute.receivedOn","asOf","dispute.lateFeeCharged","dispute.interestCharged","dispute.form","dispute.sentOn","invoice.date","invoice.amount","dispute.amount","dispute.chargedOn","invoice.dueDate","payments","baseRates","invoice.interestDemanded","customer.nation"],effects:{"no-refund":[{party:"customer",modality:"is-entitled-to",action:"get-bank-refund",amount:"bankRefund",clause:"S2.13",by:null,where:null}],refunded:[],"dispute-resolution":[{party:"customer",modality:"may",action:"use-complaints-route",by:null,amount:null,where:null,clause:"S2.17"},{party:"customer",modality:"is-entitled-to",action:"get-bank-refund",amount:"bankRefund",clause:"S2.13",by:null,where:null}],"refund-due":[{party:"provider",modality:"must",action:"refund-wrong-charge",by:"refundBy",amount:"refundOfPaid",where:null,clause:"S2.17"},{party:"customer",modality:"is-entitled-to",action:"get-bank-refund",amount:"bankRefund",clause:"S2.13",by:null,where:null}],"awaiting-decision":[{party:"customer",modality:"is-entitled-to",action:"get-bank-refund",amount:"bankRefund",clause:"S2.13",by:null,where:null}]},whole:{facts:["dispute.mistakeAccepted","dispute.wronglyCharged","dispute.refundedOn","dispute","dispute.receivedOn","dispute.collected","dispute.lateFeeCharged","dispute.interestCharged","asOf","payments","invoice.amount"],inPence:["dispute.wronglyCharged","dispute.lateFeeCharged","dispute.interestCharged","invoice.amount"],read(e){const k=e[0],y=e[1],v=e[2],a=e[3],u=e[4],l=e[5],i=e[6],I=e[7],s=e[8],N=e[9],d=e[10];if(!(k===void 0||y===void 0||v===void 0||a===void 0||u===void 0||l===void 0||i===void 0||I===void 0||s===void 0||N===void 0||d===void 0))return {disputeMistakeAcceptedIsNone:k===null,disputeMistakeAccepted:k===true,disputeWronglyChargedIsNone:y===null,disputeWronglyChargedInPence:we(y),disputeRefundedOnIsNone:v===null,disputeRefundedOn:b(v),disputeIsNone:a===null,disputeReceivedOnIsNone:u===null,disputeReceivedOn:b(u),disputeCollectedIsNone:l===null,disputeCollected:l===true,disputeLateFeeChargedIsNone:i===null,disputeLateFeeChargedInPence:we(i),disputeInterestChargedIsNone:I===null,disputeInterestChargedInPence:we(I),asOf:b(s),payments:Fn(N).map(t=>[b(Oe(t,"date")),Y(Oe(t,"amount"))]),invoiceAmountInPence:we(d)}},answer(e,k,y){let v=0;const a=!e.disputeMistakeAcceptedIsNone,u=!e.disputeMistakeAccepted,l=!e.disputeWronglyChargedIsNone,i=0<e.disputeWronglyChargedInPence,I=l&&!i,s=!e.disputeRefundedOnIsNone,N=e.disputeIsNone||I,d=!N,t=e.disputeRefundedOnIsNone&&a&&u&&d;if(e.disputeRefundedOnIsNone&&a&&u&&(e.disputeIsNone||I||s)&&d||e.disputeRefundedOnIsNone&&a&&e.disputeMistakeAccepted&&(e.disputeIsNone||s||I||t)&&d)return;const U=s&&d,n=e.disputeRefundedOnIsNone&&a&&e.disputeMistakeAccepted&&d,g=N?"no-refund":U?"refunded":t?"dispute-resolution":n?"refund-due":"awaiting-decision";if(k)return g;const Z=a&&e.disputeMistakeAccepted,p=l&&i&&(s||Z),W=p?e.disputeWronglyChargedInPence:0,m=!p,o=e.disputeReceivedOnIsNone||m,w=p?e.disputeReceivedOn+30:-719163,c=!o,h=!e.disputeCollectedIsNone,z=h&&e.disputeCollected&&e.disputeRefundedOnIsNone&&e.disputeWronglyChargedIsNone,_=h&&e.disputeCollected&&e.disputeRefundedOnIsNone?e.disputeWronglyChargedInPence:0,M=n||U,B=e.disputeLateFeeChargedIsNone&&M,$=M?e.disputeLateFeeChargedInPence:0,G=e.disputeInterestChargedIsNone&&M,H=M?e.disputeInterestChargedInPence:0,P=e.asOf<e.disputeRefundedOn,E=s&&P&&a&&e.disputeMistakeAccepted,J=n||E,K=!P,D=s&&K,T=Z||D,Q=J&&(e.disputeWronglyChargedIsNone&&T||s&&K&&e.disputeWronglyChargedIsNone);let x=C;if((v+=e.payments.length)>Ve)return;for(const ee of e.payments)e.asOf>=ee[0]&&(x=bn(ee[1],x));const se=ke(ke(x,f(e.invoiceAmountInPence-(T?e.disputeWronglyChargedInPence:0))),f(D?e.disputeWronglyChargedInPence:0)),oe=fn(q(se,C)<0?C:se,2),le=q(oe,f(W))<0?oe:f(W),L=J?le:C,ie={outcome:g,values:{refund:r(W),refundBy:o?null:Ln(w),refundedInTime:e.disputeReceivedOnIsNone||m||!U&&!(w<e.asOf&&c)?null:s&&w>=e.disputeRefundedOn&&c&&d&&!(e.disputeRefundedOnIsNone||e.disputeReceivedOnIsNone||m),bankRefund:z?null:r(_),lateFeeReversed:B?null:r($),interestReversed:G?null:r(H),totalReversed:B||G?null:r($+H),refundOfPaid:Q?null:ye(L)},holds:{}};if(!y)return ie;const re=s&&P&&h&&e.disputeCollected,j=re?e.disputeWronglyChargedInPence:_,ae=n||s&&K&&d||E;return {...ie,sums:[q(C,le)<0&&!Q&&J?{amount:ye(L),isOwed:true}:null,!(re?e.disputeWronglyChargedIsNone:z)&&0<j?{amount:r(j),isOwed:true}:null,0<e.disputeLateFeeChargedInPence&&ae&&!B&&M?{amount:r($),isOwed:true}:null,0<e.disputeInterestChargedInPence&&ae&&!G&&M?{amount:r(H),isOwed:true}:null]}}},read(e){const k=e.read("dispute"),y=e.read("dispute.wronglyCharged"),v=e.read("dispute.refundedOn"),a=e.read("dispute.mistakeAccepted"),u=e.read("dispute.receivedOn"),l=e.read("asOf"),i=e.read("dispute.collected"),I=e.read("dispute.lateFeeCharged"),s=e.read("dispute.interestCharged"),N=e.read("payments"),d=e.read("invoice.amount");return {disputeIsUnknown:R(k),disputeMayBeNone:Re(k),disputeIsNone:k===null,disputeWronglyChargedIsNone:y===null,disputeWronglyChargedIsUnknown:R(y),disputeWronglyChargedInPence:Ne(Y(y)),disputeRefundedOnIsNone:v===null,disputeRefundedOnIsUnknown:R(v),disputeRefundedOnMayBeNone:Re(v),disputeRefundedOnAtLatest:Xe(v),disputeRefundedOn:b(v),disputeMistakeAcceptedIsNone:a===null,disputeMistakeAcceptedIsUnknown:R(a),disputeMistakeAccepted:a===true,disputeReceivedOnIsNone:u===null,disputeReceivedOn:b(u),disputeReceivedOnIsUnknown:R(u),disputeReceivedOnMayBeNone:Re(u),disputeReceivedOnAtLatest:Xe(u),asOf:b(l),asOfIsUnknown:R(l),asOfMayBeNone:Re(l),asOfAtLatest:Xe(l),disputeCollectedIsNone:i===null,disputeCollectedIsUnknown:R(i),disputeCollected:i===true,disputeLateFeeChargedInPence:Ne(Y(I)),disputeLateFeeChargedIsNone:I===null,disputeLateFeeChargedIsUnknown:R(I),disputeInterestChargedInPence:Ne(Y(s)),disputeInterestChargedIsNone:s===null,disputeInterestChargedIsUnknown:R(s),payments:Fn(N).map(t=>[b(Oe(t,"date")),Y(Oe(t,"amount"))]),paymentsIsUnknown:R(N),invoiceAmountInPence:Ne(Y(d)),invoiceAmountIsUnknown:R(d)}},answer(e,k,y){let v=0;const a=e.disputeIsUnknown&&e.disputeMayBeNone,u=!e.disputeWronglyChargedIsNone,l=!e.disputeWronglyChargedIsUnknown,i=0<e.disputeWronglyChargedInPence,I=!i,s=u&&l&&I,N=e.disputeIsNone&&!a||s,d=!N&&(a||u&&(e.disputeWronglyChargedIsUnknown||I)&&!s),t=!d,U=t&&N,n=!e.disputeRefundedOnIsNone,g=!(d||U),Z=d||t&&g,p=e.disputeRefundedOnIsUnknown&&e.disputeRefundedOnMayBeNone,W=Z&&(p||n)&&(d||p),m=!W,o=!p,w=n&&m&&t&&g&&o,c=!e.disputeMistakeAcceptedIsNone,h=!e.disputeMistakeAcceptedIsUnknown,z=!e.disputeMistakeAccepted,_=p||e.disputeRefundedOnIsNone,M=!(e.disputeMistakeAcceptedIsNone||e.disputeMistakeAcceptedIsUnknown);let B=Z&&_;if(B){const O=c&&h&&z,A=c&&(e.disputeMistakeAcceptedIsUnknown||z&&M)&&!O;B=(A||O)&&(d||p||A);}const $=!B,G=e.disputeRefundedOnIsNone&&c&&h&&z&&$&&t&&g&&o,H=e.disputeMistakeAcceptedIsUnknown||e.disputeMistakeAccepted&&M,P=c&&h&&e.disputeMistakeAccepted,E=!P,J=c&&H&&E,K=J||P,D=Z&&_&&K&&(d||p||J),T=!D,Q=e.disputeRefundedOnIsNone&&c&&h&&e.disputeMistakeAccepted&&T&&t&&g&&o;if(!(U||w||G||Q)&&(d||W||B||D)||e.disputeRefundedOnIsNone&&c&&h&&z&&(U||w)&&$&&t&&g&&o||e.disputeRefundedOnIsNone&&c&&h&&e.disputeMistakeAccepted&&(U||w||G)&&T&&t&&g&&o)return;const x=U?"no-refund":w?"refunded":G?"dispute-resolution":Q?"refund-due":"awaiting-decision";if(k)return x;const se=u&&l&&i,oe=u&&(e.disputeWronglyChargedIsUnknown||i)&&!se,le=oe||se,L=n&&o||P,ie=(c&&K&&H&&E||P)&&E,re=!L&&(p||ie),j=!re,ae=j&&L,ee=(re||ae)&&!ae,me=!ee,Bn=ee||me&&j&&L,jn=oe||ee,S=le&&Bn&&jn,qn=!e.disputeReceivedOnIsNone,Ye=!S,zn=e.disputeReceivedOn+30,Gn=2932896<zn,Ze=!e.disputeReceivedOnIsUnknown&&Gn,_e=e.disputeReceivedOnIsUnknown&&e.disputeReceivedOn<-719162,Jn=e.disputeReceivedOnIsUnknown&&e.disputeReceivedOnMayBeNone,Kn=Gn?-719162:zn,Qn=e.disputeReceivedOnAtLatest+30,Sn=2932896<Qn?2932896:Qn,$e=Ze||_e,Vn=S?qn:u&&l&&i&&qn&&Ye&&me&&j&&L&&(Ze||_e||Jn||e.disputeReceivedOnIsUnknown&&!(Kn===Sn&&!$e)),pe=Vn&&(S||u&&l&&i&&Ye&&me&&j&&L&&(Ze||_e||Jn)),Xn=!w,Ae=u&&l&&i&&Ye&&me&&j&&L,Ue=S?e.disputeReceivedOnIsNone:e.disputeReceivedOnIsNone||!Ae,ce=!Ue,Yn=$e?-719163:Kn,He=S?e.disputeReceivedOnIsNone?2932896:Yn:Ae?Yn:-719163,Zn=$e?2932897:Sn,_n=S?e.disputeReceivedOnIsNone?-719162:Zn:Ae?Zn:2932897,$n=_n<e.asOf,We=e.asOfIsUnknown&&e.asOfMayBeNone,Hn=!(pe||We),Ee=ce&&He<e.asOfAtLatest&&!(ce&&$n&&Hn),De=!Ee,En=!(ce&&$n&&De&&Hn),Te=m&&Xn&&De&&En,xe=!(e.disputeRefundedOnIsNone||Ue),en=He>=e.disputeRefundedOnAtLatest,nn=!(p||pe),dn=_n>=e.disputeRefundedOn&&xe&&!(en&&xe&&nn),Dn=!dn,Tn=en&&Dn&&xe&&nn,xn=!pe,ed=Ue&&xn,V=!e.disputeCollectedIsNone,ne=!e.disputeCollectedIsUnknown,nd=V&&ne&&e.disputeCollected,tn=V&&(e.disputeCollectedIsUnknown||e.disputeCollected&&!(e.disputeCollectedIsNone||e.disputeCollectedIsUnknown))&&!nd,dd=tn||nd,Me=dd&&_&&(tn||p),td=e.disputeWronglyChargedInPence===0,Pe=!(td&&!(e.disputeWronglyChargedIsNone||e.disputeWronglyChargedIsUnknown)),Le=!Me,un=Me?Pe:V&&ne&&e.disputeCollected&&e.disputeRefundedOnIsNone&&e.disputeWronglyChargedIsUnknown&&Le&&o,Fe=(D||Q)&&!Q,sn=e.disputeRefundedOnIsNone&&c&&h&&e.disputeMistakeAccepted&&!Fe&&T&&t&&g&&o,be=(W||w)&&Xn,on=!be,ud=n&&on&&m&&t&&g&&o,de=sn||ud,ve=!de&&(Fe||be),Ie=!ve,sd=ve?!(e.disputeLateFeeChargedInPence===0&&!(e.disputeLateFeeChargedIsNone||e.disputeLateFeeChargedIsUnknown)):e.disputeLateFeeChargedIsUnknown&&Ie&&de,od=ve?!(e.disputeInterestChargedInPence===0&&!(e.disputeInterestChargedIsNone||e.disputeInterestChargedIsUnknown)):e.disputeInterestChargedIsUnknown&&Ie&&de,X=e.asOfAtLatest<e.disputeRefundedOn,ld=e.asOf<e.disputeRefundedOnAtLatest,te=!(We||p),ln=n&&ld&&!(n&&X&&te),F=!ln,id=n&&X&&F&&te,ge=!id,fe=(ln||id)&&ge,Be=!fe,rd=fe||n&&X&&Be&&F&&te,ad=rd&&K&&(fe||J),pd=!ad,cd=n&&X&&c&&h&&e.disputeMistakeAccepted&&pd&&Be&&F&&te,rn=(ad||cd)&&!cd,vd=n&&X&&c&&h&&e.disputeMistakeAccepted&&!rn&&pd&&Be&&F&&te,je=sn||vd,an=!je&&(Fe||rn),pn=!We;let cn=false;if((v+=e.payments.length)>Ve)return;for(const O of e.payments)if(e.asOfAtLatest>=O[0]&&!(e.asOf>=O[0]&&pn)){cn=true;break}let vn;if(e.paymentsIsUnknown)vn=C;else {let O;if(cn)O=C;else {let A=C;if((v+=e.payments.length)>Ve)return;for(const ue of e.payments){const jd=e.asOf>=ue[0];jd&&!(e.asOfAtLatest>=ue[0]&&!(jd&&pn))&&pn&&(A=bn(ue[1],A));}O=A;}vn=O;}const Ce=!ld,he=!(p||We),qe=n&&!X&&!(n&&Ce&&he),ze=!qe,In=n&&Ce&&ze&&he,Id=(qe||In)&&!In,Ge=P||n&&Ce&&!Id&&ze&&he,gn=!Ge&&(ie||Id),Cn=!gn,gd=ke(ke(vn,f(e.invoiceAmountInPence-(gn||Cn&&Ge?e.disputeWronglyChargedInPence:0))),f(qe||In?e.disputeWronglyChargedInPence:0)),Cd=fn(q(gd,C)<0?C:gd,2),hn=S||Ae?e.disputeWronglyChargedInPence:0,On=q(Cd,f(hn))<0?Cd:f(hn),Rn=e.disputeWronglyChargedIsNone&&Cn&&Ge,hd=n&&Ce&&e.disputeWronglyChargedIsNone&&ze&&he,Od=Rn||hd,kn=!Od,Rd=le&&Bn&&jn&&Pe;let Je=Rd;if(!Je){let O=kn;if(O){let A=qe?Pe:n&&Ce&&e.disputeWronglyChargedIsUnknown&&ze&&he;if(!A){const ue=!Rn;A=ue&&(e.paymentsIsUnknown||cn||ue&&(e.invoiceAmountIsUnknown||(gn?Pe:e.disputeWronglyChargedIsUnknown&&Cn&&Ge)));}O=A;}Je=O;}const yn=!an,kd=an?!(q(On,C)===0&&!(Rn||hd||kn&&Je)):yn&&je&&kn&&Je;if(Vn||(pe?!Te:(W?!(!(De&&En||dn||Ee)&&!Tn):w?dn:Ee)&&!ed)||un||sd||od||kd||Rd)return;const yd=V&&ne&&e.disputeCollected&&e.disputeRefundedOnIsNone&&e.disputeWronglyChargedIsNone&&Le&&o,Nd=V&&ne&&e.disputeCollected&&e.disputeRefundedOnIsNone&&Le&&o,wd=Me||Nd?e.disputeWronglyChargedInPence:0,Nn=e.disputeLateFeeChargedIsNone&&Ie&&de,md=Ie&&de,Ke=ve||md?e.disputeLateFeeChargedInPence:0,wn=e.disputeInterestChargedIsNone&&Ie&&de,Qe=ve||md?e.disputeInterestChargedInPence:0,Ad=yn&&je&&Od,mn=an||yn&&je?On:C,An={outcome:x,values:{refund:r(hn),refundBy:Ue?null:Ln(He),refundedInTime:(pe?Te:ed||Te)?null:(W?Tn:n&&en&&m&&t&&g&&o&&Dn&&ce&&nn)&&xn&&ce,bankRefund:yd?null:r(wd),lateFeeReversed:Nn?null:r(Ke),interestReversed:wn?null:r(Qe),totalReversed:Nn||wn?null:r(Ke+Qe),refundOfPaid:Ad?null:ye(mn)},holds:{}};if(!y)return An;const Se=rd&&dd&&(fe||tn),Ud=e.disputeWronglyChargedIsNone&&V&&ne&&e.disputeCollected&&e.disputeRefundedOnIsNone&&Le&&o,Un=n&&X&&V&&ne&&e.disputeCollected&&!Se&&Be&&F&&te,Wd=F&&ge,Wn=(ln||Wd)&&!Wd,Mn=!Wn,Md=(be||ud)&&(Wn||Mn&&F&&ge)&&(be||Wn),Pd=!Md,Ld=n&&Pd&&on&&m&&t&&g&&o&&Mn&&F&&ge,Fd=(Md||Ld)&&!Ld,Pn=sn||n&&!Fd&&Pd&&on&&m&&t&&g&&o&&Mn&&F&&ge||vd,bd=!Pn&&(Fe||Fd||rn),fd=Se||Un?e.disputeWronglyChargedInPence:wd,Bd=!bd;return kd||(Se?!(Ud||!(e.disputeWronglyChargedIsNone||e.disputeWronglyChargedIsUnknown||un)&&(td||Me||Nd)):Un?e.disputeWronglyChargedIsUnknown:un)||sd||od||bd?An:{...An,sums:[q(C,mn)<0&&!Ad?{amount:ye(mn),isOwed:true}:null,!(Se?Ud:Un?e.disputeWronglyChargedIsNone:yd)&&0<fd?{amount:r(fd),isOwed:true}:null,0<Ke&&Bd&&Pn&&!Nn?{amount:r(Ke),isOwed:true}:null,0<Qe&&Bd&&Pn&&!wn?{amount:r(Qe),isOwed:true}:null]}}}};

var paymentMethod = ({MOST_STEPS:k,amountIn:ve,isUnknown:i,mayBeNone:ke,penceIn:Ce,penceText:z,textIn:I,wholeIn:Fe})=>{const w=[[]],g=[["cheque"],["bacs"],["standing-order"],["direct-debit"]];return {decision:"payment-method",readings:{},listed:["payment.method","service.product","payment.cardOnFile","payment.otherMethodAgreed","payment.feesWaived","rateCard.processingFee"],effects:{accepted:[{party:"customer",modality:"may",action:"pay-by-this-method",where:"isCustomersChoice",by:null,amount:null,clause:null},{party:"provider",modality:"may",action:"charge-card-on-file",where:"mayTakeCard",clause:"S2.14",by:null,amount:null},{party:"provider",modality:"may",action:"charge-processing-fee",amount:"processingFee",clause:"S2.15a",by:null,where:null}],refused:[{party:"provider",modality:"may",action:"refuse-this-method",by:null,amount:null,where:null,clause:null}]},whole:{facts:["payment.method","service.product","payment.cardOnFile","payment.otherMethodAgreed","payment.feesWaived","rateCard.processingFee"],inPence:["rateCard.processingFee"],read(e){const d=e[0],r=e[1],n=e[2],t=e[3],o=e[4],a=e[5];if(!(d===void 0||r===void 0||n===void 0||t===void 0||o===void 0||a===void 0))return {paymentMethod:I(d),serviceProduct:I(r),paymentCardOnFile:n===true,paymentOtherMethodAgreed:t===true,paymentFeesWaived:o===true,rateCardProcessingFeeInPence:Fe(a)}},answer(e,d){let r=0;const n=e.paymentMethod==="direct-debit";let t=false;if((r+=w.length)>k)return;for(const c of w)if(n){t=true;break}const o=e.serviceProduct==="invictus-at-home",a=!o;let s=a;if(s){let c=false;if((r+=g.length)>k)return;for(const p of g)if(e.paymentMethod===p[0]){c=true;break}s=c;}const l=e.paymentMethod==="card",m=o&&l&&e.paymentCardOnFile,y=t||e.paymentOtherMethodAgreed||s||m?"accepted":"refused";return d?y:{outcome:y,values:{processingFee:z(n||a||e.paymentFeesWaived||!(e.paymentOtherMethodAgreed||l&&e.paymentCardOnFile)?0:e.rateCardProcessingFeeInPence)},holds:{isCustomersChoice:t||e.paymentOtherMethodAgreed||s,mayTakeCard:m}}}},read(e){const d=e.read("payment.method"),r=e.read("service.product"),n=e.read("payment.cardOnFile"),t=e.read("payment.otherMethodAgreed"),o=e.read("payment.feesWaived"),a=e.read("rateCard.processingFee");return {paymentMethodIsUnknown:i(d),paymentMethod:I(d),serviceProduct:I(r),serviceProductIsUnknown:i(r),paymentCardOnFileIsUnknown:i(n),paymentCardOnFile:n===true,paymentOtherMethodAgreedIsUnknown:i(t),paymentOtherMethodAgreed:t===true,paymentFeesWaivedIsUnknown:i(o),paymentFeesWaived:o===true,rateCardProcessingFeeIsUnknown:i(a),rateCardProcessingFeeInPence:Ce(ve(a))}},answer(e,d){let r=0;const n=!e.paymentMethodIsUnknown,t=e.paymentMethod==="direct-debit";let o=false;if((r+=w.length)>k)return;for(const u of w)if(t){o=true;break}const a=n&&o;let s=false;if((r+=g.length)>k)return;for(const u of g)if(u[0]===e.paymentMethod){s=true;break}const l=e.serviceProduct==="invictus-at-home",m=!e.serviceProductIsUnknown,y=m&&l,c=!y,p=(e.serviceProductIsUnknown||l)&&c,h=!p,H=p||y,f=!H,J=h&&f,A=(p||J)&&!J,W=!A;let M=A||W&&h&&f;if(M){const u=n&&s,F=!u,he=((e.paymentMethodIsUnknown||s)&&F||u)&&F;M=(he||u)&&(A||he);}const K=!M,Q=n&&s&&K&&W&&h&&f,L=(M||Q)&&!Q,R=n&&s&&!L&&K&&W&&h&&f,v=e.paymentMethod==="card",C=!e.paymentCardOnFileIsUnknown,T=H&&c,V=n&&v,X=(e.paymentMethodIsUnknown||v)&&!V;let O=X||V;if(O){const u=C&&e.paymentCardOnFile,F=(e.paymentCardOnFileIsUnknown||e.paymentCardOnFile)&&!u;O=(F||u)&&(X||F);}const U=!O,Y=n&&v&&C&&e.paymentCardOnFile&&U,P=(O||Y)&&!Y,D=!P,Z=n&&v&&C&&e.paymentCardOnFile&&D&&U,q=(T||y)&&(P||Z)&&(T||P),$=!q,B=m&&l&&n&&v&&C&&e.paymentCardOnFile&&$&&D&&U,E=(q||B)&&!B,b=!e.paymentOtherMethodAgreedIsUnknown&&e.paymentOtherMethodAgreed,S=a||R||m&&l&&n&&v&&C&&e.paymentCardOnFile&&!E&&$&&D&&U||b,x=!S,_=(e.paymentMethodIsUnknown||o)&&!a,G=(e.paymentOtherMethodAgreedIsUnknown||e.paymentOtherMethodAgreed)&&!b,ee=_||L||E||G,ne=!(x&&ee)&&S;if(!ne&&x&&ee)return;const te=ne?"accepted":"refused";if(d)return te;const oe=n&&t,ae=h&&c,re=(p||ae)&&!ae,N=!(Z||b),se=N&&(P||G),de=!se,ue=de&&N,ce=(se||ue)&&!ue,le=!e.paymentFeesWaivedIsUnknown&&e.paymentFeesWaived,ie=oe||!re&&h&&c||!ce&&de&&N||le,j=!ie&&((e.paymentMethodIsUnknown||t)&&!oe||re||ce||(e.paymentFeesWaivedIsUnknown||e.paymentFeesWaived)&&!le),me=!j&&ie,ye=a||R||b,pe=!ye&&(_||L||G);if(!((j?!(!e.rateCardProcessingFeeIsUnknown&&e.rateCardProcessingFeeInPence===0):e.rateCardProcessingFeeIsUnknown&&!me)||pe||q))return {outcome:te,values:{processingFee:z(j||me?0:e.rateCardProcessingFeeInPence)},holds:{isCustomersChoice:!pe&&ye,mayTakeCard:B}}}}};

var priceRiseExit = ({MOST_STEPS:f,NOTHING:ye,amountIn:V,compare:k,dateOfNumber:xe,decimal:Ve,divide:Ae,entriesIn:Le,fieldIn:v,firstDay:X,isUnknown:te,lastDay:Xe,mayBeNone:Ne,minus:Y,textIn:Be,times:oe,toPlaces:We})=>{const rn=Ve("0.1"),h=Ve("0"),Fe=Ve("100");return {decision:"price-rise-exit",readings:{},listed:["priceChange.cause","priceChange.charges","priceChange.earlierRises","priceChange.notifiedOn","priceChange","priceChange.objectedOn","termination.noticeOn","priceChange.sentOn","termination","termination.effectiveOn","priceChange.effectiveOn","asOf"],effects:{"free-exit":[{party:"customer",modality:"is-entitled-to",action:"end-contract-without-charge",by:null,amount:null,where:null,clause:"S4.2/p2"},{party:"customer",modality:"is-entitled-to",action:"change-package-without-charge",by:null,amount:null,where:null,clause:"S4.2/p2"}],open:[{party:"customer",modality:"may",action:"object-to-price-rise",by:"lastDayToObject",amount:null,where:null,clause:"S4.2/p2"}],"too-late":[],"no-right":[]},whole:{facts:["priceChange.cause","priceChange.charges","priceChange","priceChange.objectedOn","priceChange.notifiedOn","asOf"],inPence:[],read(e){const b=e[0],c=e[1],a=e[2],t=e[3],o=e[4],U=e[5];if(!(b===void 0||c===void 0||a===void 0||t===void 0||o===void 0||U===void 0))return {priceChangeCauseIsNone:b===null,priceChangeCause:Be(b),priceChangeChargesIsNone:c===null,priceChangeCharges:Le(c).map(r=>[Be(v(r,"name")),V(v(r,"old")),V(v(r,"new")),V(v(r,"forced")),v(r,"used")===true,Le(v(r,"steps")).map(N=>[X(v(N,"effectiveOn")),V(v(N,"price"))])]),priceChangeIsNone:a===null,priceChangeObjectedOnIsNone:t===null,priceChangeObjectedOn:X(t),priceChangeNotifiedOn:X(o),priceChangeNotifiedOnIsNone:o===null,asOf:X(U)}},answer(e,b){let c=0;const a=!e.priceChangeCauseIsNone,t=e.priceChangeCause!=="law-or-tax",o=!e.priceChangeChargesIsNone,U=a&&e.priceChangeCause==="mixed",r=[];if((c+=e.priceChangeCharges.length)>f)return;for(const i of e.priceChangeCharges){const p=U?Y(i[2],i[3]):i[2];r.push([i[1],p]);}let N=false;if((c+=r.length)>f)return;for(const i of r){const p=k(oe(i[0],rn),Y(i[1],i[0]))<0;N=N||p;}const ae=e.priceChangeIsNone||e.priceChangeObjectedOnIsNone,Oe=!ae,G=e.priceChangeNotifiedOn+7,Me=e.priceChangeNotifiedOnIsNone||G>=e.priceChangeObjectedOn&&!(e.priceChangeObjectedOnIsNone||e.priceChangeNotifiedOnIsNone),B=a&&t&&o&&N&&Oe&&Me,W=a&&t&&o&&N&&ae&&(e.priceChangeNotifiedOnIsNone||G>=e.asOf),H=!B,C=!W;if(a&&t&&o&&N&&(B||W)&&H&&C)return;const m=B?"free-exit":W?"open":a&&t&&o&&N&&H&&C?"too-late":"no-right";if(b)return m;let I=true,l=h;if((c+=e.priceChangeCharges.length)>f)return;for(const i of e.priceChangeCharges){const p=k(i[1],h)===0,u=Ae(oe(Y(i[2],i[1]),Fe),i[1]),O=I?p:p?I:I||p,se=I?u:p?l:k(l,u)<0?u:l;I=O,l=se;}let F=true,Z=h;if(!((c+=r.length)>f)){for(const i of r){const p=k(i[0],h)===0,u=Ae(oe(Y(i[1],i[0]),Fe),i[0]),O=F?p:p?F:F||p,se=F?u:p?Z:k(Z,u)<0?u:Z;F=O,Z=se;}return {outcome:m,values:{lastDayToObject:e.priceChangeNotifiedOnIsNone?null:xe(G),overTenPercent:o&&N,objectedInTime:ae?null:Oe&&Me,largestIncreasePercent:e.priceChangeChargesIsNone||I?null:We(e.priceChangeChargesIsNone?h:l,4),testedIncreasePercent:e.priceChangeChargesIsNone||F?null:We(e.priceChangeChargesIsNone?h:Z,4),packageChangeFree:B,mayObjectUntil:e.priceChangeNotifiedOnIsNone||C?null:xe(W?G:-719163)},holds:{}}}}},read(e){const b=e.read("priceChange.cause"),c=e.read("priceChange.charges"),a=e.read("priceChange"),t=e.read("priceChange.objectedOn"),o=e.read("priceChange.notifiedOn"),U=e.read("asOf");return {priceChangeCauseIsNone:b===null,priceChangeCause:Be(b),priceChangeCauseIsUnknown:te(b),priceChangeCauseMayBeNone:Ne(b),priceChangeChargesIsNone:c===null,priceChangeChargesIsUnknown:te(c),priceChangeCharges:Le(c).map(r=>[Be(v(r,"name")),V(v(r,"old")),V(v(r,"new")),V(v(r,"forced")),v(r,"used")===true,Le(v(r,"steps")).map(N=>[X(v(N,"effectiveOn")),V(v(N,"price"))])]),priceChangeIsUnknown:te(a),priceChangeMayBeNone:Ne(a),priceChangeIsNone:a===null,priceChangeObjectedOnIsUnknown:te(t),priceChangeObjectedOnMayBeNone:Ne(t),priceChangeObjectedOnIsNone:t===null,priceChangeObjectedOnAtLatest:Xe(t),priceChangeObjectedOn:X(t),priceChangeNotifiedOnIsUnknown:te(o),priceChangeNotifiedOnMayBeNone:Ne(o),priceChangeNotifiedOn:X(o),priceChangeNotifiedOnAtLatest:Xe(o),priceChangeNotifiedOnIsNone:o===null,asOfAtLatest:Xe(U),asOfIsUnknown:te(U),asOfMayBeNone:Ne(U),asOf:X(U)}},answer(e,b){let c=0;const a=!e.priceChangeCauseIsNone,t=!e.priceChangeChargesIsNone,o=!e.priceChangeChargesIsUnknown,U=e.priceChangeCause==="mixed",r=!(e.priceChangeCauseIsNone||e.priceChangeCauseIsUnknown),N=e.priceChangeCauseIsUnknown||U&&r,ae=!e.priceChangeCauseIsUnknown,Oe=a&&ae&&U,G=!Oe,Me=a&&N&&G,B=[];if((c+=e.priceChangeCharges.length)>f)return;for(const n of e.priceChangeCharges){const s=Y(n[2],n[3]);B.push([n[1],a&&k(n[2],s)!==0&&N&&G,Me||Oe?s:n[2],ye]);}const W=[];if((c+=B.length)>f)return;for(const n of B){let s=false;const g=[[ye],[[[n[0],n[1],n[2]]]]];if((c+=g.length)>f)return;for(const d of g){let w=false;const j=d[0];if((c+=j.length)>f)return;for(const y of j)if(y[1]){w=true;break}if(w){s=true;break}}s||W.push([n[0],n[1],n[2]]);}let H=false,C=false;if((c+=W.length)>f)return;for(const n of W){const s=k(oe(n[0],rn),Y(n[2],n[0]))<0,g=!n[1]&&s,d=(n[1]||s)&&!g,w=g,j=!H&&C,y=!d&&w,S=j||y,Q=!S&&((H||C)&&!j||(d||w)&&!y),D=S;H=Q,C=D;}const m=t&&e.priceChangeChargesIsUnknown;let I=t;if(I){let n=m;if(!n){let s=t&&o;if(s){let g=false;if((c+=B.length)>f)return;for(const d of B){const w=[[d[0],d[1],d[2]]];let j=false;const y=[[ye],[w]];if((c+=y.length)>f)return;for(const ee of y){let ne=false;const ve=ee[0];if((c+=ve.length)>f)return;for(const Qe of ve)if(Qe[1]){ne=true;break}if(ne){j=true;break}}const S=j,Q=j?ye:w;let D=S;if(!D){let ee=false;if((c+=Q.length)>f)return;for(const ne of Q)if(ne[1]){ee=true;break}D=ee;}if(D){g=true;break}}s=g;}n=s;}I=n;}const l=!I,F=e.priceChangeCauseIsUnknown&&e.priceChangeCauseMayBeNone,Z=e.priceChangeCause==="law-or-tax",i=a&&ae&&Z,p=a&&(e.priceChangeCauseIsUnknown||Z&&r)&&!i,u=!p,O=!(p||i),se=u&&O,Ye=(p||se)&&!se,x=!Ye,Ze=(F||a)&&(Ye||x&&u&&O)&&(F||Ye),M=!Ze,q=!F,$e=t&&(t&&o&&H&&l||I),A=!$e,_e=t&&o&&C&&l&&A,De=($e||_e)&&!_e,R=!De,ln=(Ze||a&&M&&q&&x&&u&&O)&&(De||t&&o&&C&&l&&R&&A)&&(Ze||De),J=!ln,un=a&&t&&o&&C&&l&&J&&M&&q&&x&&u&&O&&R&&A,fe=(ln||un)&&!un,$=!fe,Ge=fe||a&&t&&o&&C&&l&&$&&J&&M&&q&&x&&u&&O&&R&&A,hn=e.priceChangeIsUnknown&&e.priceChangeMayBeNone,He=e.priceChangeObjectedOnIsUnknown&&e.priceChangeObjectedOnMayBeNone,ce=e.priceChangeIsNone&&!hn||e.priceChangeObjectedOnIsNone&&!He,gn=!ce,Cn=hn||He,re=gn&&Cn,L=!re,qe=L&&ce,z=!qe,ie=e.priceChangeNotifiedOnIsUnknown&&e.priceChangeNotifiedOnMayBeNone,pn=e.priceChangeNotifiedOn+7,dn=2932896<pn,me=!e.priceChangeNotifiedOnIsUnknown&&dn,Pe=e.priceChangeNotifiedOnIsUnknown&&e.priceChangeNotifiedOn<-719162,Ee=me||Pe,vn=dn?-719162:pn,Ie=Ee?-719163:vn,Nn=Ie>=e.priceChangeObjectedOnAtLatest,On=e.priceChangeNotifiedOnAtLatest+7,fn=2932896<On?2932896:On,In=Ee?2932897:fn,wn=In>=e.priceChangeObjectedOn,Re=!(e.priceChangeObjectedOnIsNone||e.priceChangeNotifiedOnIsNone),P=!e.priceChangeNotifiedOnIsNone,Te=me||Pe||ie||e.priceChangeNotifiedOnIsUnknown&&!(fn===vn&&!Ee),kn=P&&Te&&(me||Pe||ie),bn=!(He||kn),Un=!(Nn&&Re&&bn),jn=Nn&&!(wn&&Re&&Un)&&Re&&bn,yn=!ie,xn=!(e.priceChangeNotifiedOnIsNone&&yn),An=ie?!jn:wn&&xn&&Re&&Un,Se=An&&z,le=!(qe||re||An),E=ie||e.priceChangeNotifiedOnIsNone||jn,Ln=re||Se,we=!(Ln&&gn&&Cn),ke=!Ln,en=z&&(re||Se||le&&L&&z&&E)&&!(z&&we&&ke&&le&&L&&E),ze=!en,ue=Ge&&(en||ze&&z&&we&&ke&&le&&L&&E)&&(fe||en),be=!ue,Je=a&&t&&o&&C&&l&&be&&$&&J&&M&&q&&x&&u&&O&&R&&A&&ze&&z&&we&&ke&&le&&L&&E,nn=(re||qe)&&z,tn=!nn,Bn=(ie||e.priceChangeNotifiedOnIsNone)&&xn,Wn=Ie>=e.asOfAtLatest,Fn=!(e.asOfIsUnknown&&e.asOfMayBeNone||kn),Mn=P&&In>=e.asOf&&!(P&&Wn&&Fn),he=e.priceChangeNotifiedOnIsNone&&!Bn&&yn||P&&Wn&&!Mn&&Fn,qn=!he&&(Bn||Mn),Ue=!qn,Rn=Ue&&he,on=(qn||Rn)&&!Rn,Ke=!on,_=Ge&&(nn||tn&&L&&ce)&&(on||Ke&&Ue&&he)&&(fe||nn||on),ge=!_,Ce=a&&t&&o&&C&&l&&ge&&$&&J&&M&&q&&x&&u&&O&&R&&A&&tn&&L&&ce&&Ke&&Ue&&he,an=!(ue||Je),sn=!(_||Ce),zn=Ge&&(ue||be&&an)&&(_||ge&&sn)&&(fe||ue||_),Jn=!zn,Kn=a&&t&&o&&C&&l&&Jn&&$&&J&&M&&q&&x&&u&&O&&R&&A&&be&&an&&ge&&sn;if(!(Je||Ce||Kn)&&(ue||_||zn)||a&&t&&o&&C&&l&&be&&$&&J&&M&&q&&x&&u&&O&&R&&A&&ze&&z&&we&&ke&&le&&L&&E&&ge&&ce&&Ke&&Ue&&he||a&&t&&o&&C&&l&&(Je||Ce)&&Jn&&$&&J&&M&&q&&x&&u&&O&&R&&A&&be&&an&&ge&&sn)return;const Qn=Je?"free-exit":Ce?"open":Kn?"too-late":"no-right";if(b)return Qn;let K=true,pe=false,cn=false,T=h;if((c+=W.length)>f)return;for(const n of W){const s=!n[1]&&k(n[0],h)===0,g=Ae(oe(Y(n[2],n[0]),Fe),n[0]),d=pe&&cn,w=!n[1]&&s,j=K||s,y=n[1]||w?K:j,S=s&&y,Q=K&&!d,D=k(T,g)<0,ee=n[1]||w?T:D?g:T,ne=!j&&(pe||n[1]),ve=n[1]?!(K||!(K||s||pe||n[1])&&(!D||k(g,T)===0)):w?pe:ne,Qe=n[1]?K||s||d||ne:cn||!w,Vn=d?S:Q?s:y,Xn=d?!(S||k(g,ee)===0&&!(s||y||n[1]||ve)):Q?n[1]:ve,Yn=d?s||n[1]||y||ve&&Qe:Qe||Q,Zn=d||Q?g:ee;K=Vn,pe=Xn,cn=Yn,T=Zn;}if((_?P:a&&t&&o&&C&&P&&l&&ge&&$&&J&&M&&q&&x&&u&&O&&R&&A&&tn&&L&&ce&&Ke&&Ue&&he&&Te)||P&&Te||$e||re||Se||m||t&&(t&&o&&pe&&l||I)||ue)return;let de=true,je=h;if(!((c+=e.priceChangeCharges.length)>f)){for(const n of e.priceChangeCharges){const s=k(n[1],h)===0,g=Ae(oe(Y(n[2],n[1]),Fe),n[1]),d=de?s:s?de:de||s,w=de?g:s?je:k(je,g)<0?g:je;de=d,je=w;}return {outcome:Qn,values:{lastDayToObject:e.priceChangeNotifiedOnIsNone?null:xe(Ie),overTenPercent:_e,objectedInTime:qe?null:L&&z&&E,largestIncreasePercent:e.priceChangeChargesIsNone||(e.priceChangeChargesIsNone||e.priceChangeChargesIsUnknown||de)&&!m?null:We(e.priceChangeChargesIsNone||e.priceChangeChargesIsUnknown?h:je,4),testedIncreasePercent:e.priceChangeChargesIsNone||(e.priceChangeChargesIsNone||e.priceChangeChargesIsUnknown||K||I)&&l?null:We(e.priceChangeChargesIsNone||I||e.priceChangeChargesIsNone||I||e.priceChangeChargesIsNone||m||e.priceChangeChargesIsNone||e.priceChangeChargesIsUnknown?h:T,4),packageChangeFree:a&&t&&o&&C&&l&&$&&J&&M&&q&&x&&u&&O&&R&&A&&ze&&z&&we&&ke&&le&&L&&E,mayObjectUntil:(_?e.priceChangeNotifiedOnIsNone:e.priceChangeNotifiedOnIsNone||!Ce)?null:xe(_?e.priceChangeNotifiedOnIsNone?2932896:Ie:Ce?Ie:-719163)},holds:{}}}}}};

var suspendOrEnd = ({amountIn:eo,dateOfNumber:Jn,firstDay:m,isUnknown:S,lastDay:J,mayBeNone:Q,penceIn:oo,textIn:R,wholeIn:to})=>({decision:"suspend-or-end",readings:{},listed:["providerAction.ground","providerAction.breachIsMaterial","account.overdue","providerAction.kind","overdueNotice.givenOn","disconnectionNotice.sentOn","disconnectionNotice.receivedOn","providerAction.on","endingNotice.practicable","endingNotice.givenOn","endingNotice.byEmail"],effects:{permitted:[{party:"provider",modality:"may",action:"suspend-or-end-service",clause:"S3.3",by:null,amount:null,where:null}],"too-early":[{party:"provider",modality:"must-not",action:"suspend-or-end-service",by:"earliestOn",amount:null,where:null,clause:null}],"not-permitted":[{party:"provider",modality:"must-not",action:"suspend-or-end-service",by:null,amount:null,where:null,clause:"S3.2"}]},whole:{facts:["providerAction.ground","account.overdue","overdueNotice.givenOn","providerAction.kind","disconnectionNotice.sentOn","providerAction.on","endingNotice.practicable","endingNotice.givenOn"],inPence:["account.overdue"],read(n){const O=n[0],e=n[1],o=n[2],s=n[3],u=n[4],t=n[5],v=n[6],i=n[7];if(!(O===void 0||e===void 0||o===void 0||s===void 0||u===void 0||t===void 0||v===void 0||i===void 0))return {providerActionGroundIsNone:O===null,providerActionGround:R(O),accountOverdueInPence:to(e),overdueNoticeGivenOnIsNone:o===null,overdueNoticeGivenOn:m(o),providerActionKind:R(s),disconnectionNoticeSentOnIsNone:u===null,disconnectionNoticeSentOn:m(u),providerActionOn:m(t),endingNoticePracticable:v===true,endingNoticeGivenOnIsNone:i===null,endingNoticeGivenOn:m(i)}},answer(n,O){const e=!n.providerActionGroundIsNone,o=n.providerActionGround==="breach",s=n.providerActionGround==="non-payment",u=0<n.accountOverdueInPence,t=!n.overdueNoticeGivenOnIsNone,v=n.providerActionKind==="end",i=!n.disconnectionNoticeSentOnIsNone,c=!v||i,G=n.disconnectionNoticeSentOn+8,k=t&&n.providerActionOn<n.overdueNoticeGivenOn||v&&i&&n.providerActionOn<G,w=!k,B=n.providerActionGround==="outside-control",p=e&&o,d=e&&s&&u&&t&&c&&w,M=n.providerActionGround==="abuse",L=e&&B,E=e&&M;if(e&&o&&s&&u&&t&&c&&w||e&&B&&(p||d)||e&&M&&(p||d||L)||e&&s&&u&&t&&(p||d||L||E)&&c&&k)return;const N=p||d||L||E?"permitted":e&&s&&u&&t&&c&&k?"too-early":"not-permitted";if(O)return N;const a=e&&s&&u&&t&&c;return {outcome:N,values:{earliestOn:(v?n.overdueNoticeGivenOnIsNone||n.disconnectionNoticeSentOnIsNone:n.overdueNoticeGivenOnIsNone)||!a?null:Jn(a?v&&n.overdueNoticeGivenOn<G?G:n.overdueNoticeGivenOn:-719163),noticeDutyBroken:e&&B&&v&&n.endingNoticePracticable&&!(!n.endingNoticeGivenOnIsNone&&n.providerActionOn>=n.endingNoticeGivenOn+8)},holds:{}}}},read(n){const O=n.read("providerAction.ground"),e=n.read("account.overdue"),o=n.read("overdueNotice.givenOn"),s=n.read("providerAction.kind"),u=n.read("disconnectionNotice.sentOn"),t=n.read("providerAction.on"),v=n.read("endingNotice.practicable"),i=n.read("endingNotice.givenOn");return {providerActionGroundIsNone:O===null,providerActionGroundIsUnknown:S(O),providerActionGround:R(O),accountOverdueIsUnknown:S(e),accountOverdueInPence:oo(eo(e)),overdueNoticeGivenOnIsNone:o===null,overdueNoticeGivenOnIsUnknown:S(o),overdueNoticeGivenOnMayBeNone:Q(o),overdueNoticeGivenOn:m(o),overdueNoticeGivenOnAtLatest:J(o),providerActionKind:R(s),providerActionKindIsUnknown:S(s),disconnectionNoticeSentOnIsNone:u===null,disconnectionNoticeSentOnIsUnknown:S(u),disconnectionNoticeSentOnMayBeNone:Q(u),disconnectionNoticeSentOn:m(u),disconnectionNoticeSentOnAtLatest:J(u),providerActionOnAtLatest:J(t),providerActionOn:m(t),providerActionOnIsUnknown:S(t),providerActionOnMayBeNone:Q(t),endingNoticePracticableIsUnknown:S(v),endingNoticePracticable:v===true,endingNoticeGivenOnIsNone:i===null,endingNoticeGivenOn:m(i),endingNoticeGivenOnIsUnknown:S(i),endingNoticeGivenOnMayBeNone:Q(i),endingNoticeGivenOnAtLatest:J(i)}},answer(n,O){const e=!n.providerActionGroundIsNone,o=!n.providerActionGroundIsUnknown,s=n.providerActionGround==="breach",u=e&&o&&s,t=n.providerActionGround==="non-payment",v=!n.accountOverdueIsUnknown,i=0<n.accountOverdueInPence,c=!n.overdueNoticeGivenOnIsNone,G=n.providerActionKind==="end",k=!n.providerActionKindIsUnknown,w=k&&G,B=!w,p=(n.providerActionKindIsUnknown||G)&&B,d=!n.disconnectionNoticeSentOnIsNone,M=n.disconnectionNoticeSentOnIsUnknown&&n.disconnectionNoticeSentOnMayBeNone,L=d&&!M,E=p?!L:k&&G&&n.disconnectionNoticeSentOnIsUnknown&&n.disconnectionNoticeSentOnMayBeNone,N=!E,a=p?L:B||L,V=!(n.providerActionGroundIsNone||n.providerActionGroundIsUnknown),Qn=e&&o&&t,Rn=e&&(n.providerActionGroundIsUnknown||t&&V)&&!Qn,Vn=v&&i,Wn=(n.accountOverdueIsUnknown||i)&&!Vn,W=n.overdueNoticeGivenOnIsUnknown&&n.overdueNoticeGivenOnMayBeNone,I=!W,rn=(W||c)&&!(c&&I),A=!rn;let X=(Wn||Vn)&&(rn||c&&A&&I);if(X){const r=N&&a,l=(E||a)&&!r;X=(l||r)&&(Wn||rn||l);}const U=!X,Xn=v&&i&&c&&N&&a&&U&&A&&I,dn=(X||Xn)&&!Xn,y=!dn,T=(Rn||Qn)&&(dn||v&&i&&c&&N&&a&&y&&U&&A&&I)&&(Rn||dn),h=!T,sn=e&&o&&t&&v&&i&&c&&N&&a&&h&&y&&U&&A&&I,Yn=!sn,Y=(T||sn)&&Yn,D=!Y,Zn=Y||e&&o&&t&&v&&i&&c&&N&&a&&D&&h&&y&&U&&A&&I,Z=n.providerActionOnAtLatest<n.overdueNoticeGivenOn,_n=n.providerActionOn<n.overdueNoticeGivenOnAtLatest,ln=n.providerActionOnIsUnknown&&n.providerActionOnMayBeNone,_=!(ln||W),$n=!(c&&Z&&_),xn=c&&_n&&$n,an=!xn,fn=c&&_n&&(xn||c&&Z&&an&&_)&&$n,ne=!fn,ee=c&&Z&&ne&&an&&_,oe=(fn||ee)&&!ee,te=n.disconnectionNoticeSentOn+7,ie=2932896<te,Nn=!n.disconnectionNoticeSentOnIsUnknown&&ie,On=n.disconnectionNoticeSentOnIsUnknown&&n.disconnectionNoticeSentOn<-719162,$=Nn||On,ce=ie?-719162:te,ue=($?-719163:ce)+1,ve=2932896<ue,re=n.disconnectionNoticeSentOnAtLatest+7,de=2932896<re?2932896:re,x=Nn||On||M||n.disconnectionNoticeSentOnIsUnknown&&!(ce===de&&!$),pn=ve&&!(d&&x),In=d&&x&&$,f=pn||In,se=ve?-719162:ue,Gn=f?-719163:se,nn=n.providerActionOnAtLatest<Gn,An=(p||w)&&B,le=An||w,ae=($?2932897:de)+1,Ne=2932896<ae?2932896:ae,kn=f?2932897:Ne,Oe=d&&x&&(Nn||On||M),wn=pn||In||Oe||d&&x&&!(se===Ne&&!f),pe=d&&wn&&(pn||In||Oe),en=!(ln||pe),Un=d&&n.providerActionOn<kn&&!(d&&nn&&en),gn=!Un,Ie=le&&(Un||d&&nn&&gn&&en)&&(An||Un),Ge=!Ie,Ae=k&&G&&d&&nn&&Ge&&gn&&en,ke=(Ie||Ae)&&!Ae,F=c&&Z&&!oe&&ne&&an&&_||k&&G&&d&&nn&&!ke&&Ge&&gn&&en,C=!F,mn=C&&(oe||ke),b=!mn,we=b&&C,Sn=(mn||we)&&!we,yn=!Sn,Ue=Zn&&(Sn||yn&&b&&C)&&(Y||Sn),ge=!Ue,j=e&&o&&t&&v&&i&&c&&N&&a&&ge&&D&&h&&y&&U&&A&&I&&yn&&b&&C,on=n.providerActionGround==="outside-control",K=e&&o&&on,bn=n.providerActionGround==="abuse",q=e&&o&&bn,me=b&&F,Pn=(mn||me)&&!me,Bn=!Pn,Se=Zn&&(Pn||Bn&&b&&F)&&(Y||Pn),ye=!Se,be=e&&o&&t&&v&&i&&c&&N&&a&&ye&&D&&h&&y&&U&&A&&I&&Bn&&b&&F,Pe=n.providerActionGroundIsUnknown||on&&V,Be=!K,Le=e&&Pe&&Be,he=Le||K;let Ln=!(u||j||K||q||be);if(Ln){let r=e;if(r){const g=n.providerActionGroundIsUnknown||s&&V,H=!u;r=(e&&g&&H||u)&&g&&H;}let l=r||Ue||e&&he&&Pe&&Be;if(!l){let g=e;if(g){const H=n.providerActionGroundIsUnknown||bn&&V,no=!q;g=(e&&H&&no||q)&&H&&no;}l=g||Se;}Ln=l;}if(Ln||e&&o&&s&&t&&v&&i&&c&&N&&a&&ge&&D&&h&&y&&U&&A&&I&&yn&&b&&C||e&&o&&on&&(u||j)||e&&o&&bn&&(u||j||K)||e&&o&&t&&v&&i&&c&&N&&a&&(u||j||K||q)&&ye&&D&&h&&y&&U&&A&&I&&Bn&&b&&F)return;const Me=u||j||K||q?"permitted":be?"too-early":"not-permitted";if(O)return Me;const hn=n.overdueNoticeGivenOnIsNone||n.disconnectionNoticeSentOnIsNone,tn=p?n.overdueNoticeGivenOnIsNone:w?hn:n.overdueNoticeGivenOnIsNone,Ke=!tn,Ee=n.overdueNoticeGivenOnIsUnknown&&n.overdueNoticeGivenOn<-719162,Te=d&&wn&&f,De=Ee||Te,Fe=n.overdueNoticeGivenOn<Gn?Gn:n.overdueNoticeGivenOn,Mn=De?-719163:Fe;let Kn;if(T)Kn=Ke;else {let r=e&&o&&t&&v&&i&&c&&N&&a;if(r){const l=!hn&&(Ee||Te||W||pe||(n.overdueNoticeGivenOnIsUnknown||d&&wn)&&!((n.overdueNoticeGivenOnAtLatest<kn?kn:n.overdueNoticeGivenOnAtLatest)===Fe&&!De));r=(p?!(n.overdueNoticeGivenOnIsNone||Mn===n.overdueNoticeGivenOn&&!(n.overdueNoticeGivenOnIsNone||n.disconnectionNoticeSentOnIsNone||n.overdueNoticeGivenOnIsUnknown||l)):w?l:n.overdueNoticeGivenOnIsUnknown)&&h&&y&&U&&A&&I;}Kn=r;}const Ce=!n.endingNoticePracticableIsUnknown,P=!n.endingNoticeGivenOnIsNone,je=n.endingNoticeGivenOn+7,qe=2932896<je,En=!n.endingNoticeGivenOnIsUnknown&&qe,Tn=n.endingNoticeGivenOnIsUnknown&&n.endingNoticeGivenOn<-719162,cn=En||Tn,ze=qe?-719162:je,He=(cn?-719163:ze)+1,Je=2932896<He,Qe=n.endingNoticeGivenOnIsUnknown&&n.endingNoticeGivenOnMayBeNone,Re=n.endingNoticeGivenOnAtLatest+7,Ve=2932896<Re?2932896:Re,un=En||Tn||Qe||n.endingNoticeGivenOnIsUnknown&&!(Ve===ze&&!cn),Dn=Je&&!(P&&un),Fn=P&&un&&cn,Cn=Dn||Fn,We=Je?-719162:He,Xe=(cn?2932897:Ve)+1,Ye=2932896<Xe?2932896:Xe,Ze=n.providerActionOn>=(Cn?2932897:Ye);let jn=P;if(jn){const r=P&&un&&(En||Tn||Qe);jn=(Dn||Fn||r||P&&un&&!(We===Ye&&!Cn))&&(Dn||Fn||r);}const _e=!(jn||ln),$e=P&&n.providerActionOnAtLatest>=(Cn?-719163:We)&&!(P&&Ze&&_e),vn=!$e,qn=!(P&&Ze&&vn&&_e),xe=vn&&qn,zn=($e||xe)&&!xe,fe=!zn;let Hn=Kn;if(!Hn){let r=he&&le;if(r){const l=Ce&&n.endingNoticePracticable,g=(n.endingNoticePracticableIsUnknown||n.endingNoticePracticable)&&!l;r=(g||l)&&(zn||fe&&vn&&qn)&&(Le||An||g||zn);}Hn=r;}if(Hn)return;let z;if(p){const r=n.overdueNoticeGivenOnIsNone?2932896:n.overdueNoticeGivenOn,l=hn?2932896:Mn;z=r<l?r:l;}else z=w?Mn:n.overdueNoticeGivenOn;return {outcome:Me,values:{earliestOn:(T?tn:tn||Yn)?null:Jn(T?Ke&&2932896<z||tn?2932896:z:sn?z:-719163),noticeDutyBroken:e&&o&&on&&k&&G&&Ce&&n.endingNoticePracticable&&fe&&vn&&qn},holds:{}}}});

var terminationCharge = ({MOST_STEPS:O,NOTHING:yn,amountIn:pe,compare:ct,dateOfNumber:Pi,decimal:ji,entriesIn:rt,fieldIn:ue,firstDay:je,isUnknown:i,lastDay:_e,mayBeNone:ve,minus:lt,monthOfDay:ut,monthsInText:Gi,penceIn:$n,penceText:Un,startOfMonth:Ge,textIn:de,times:Fi})=>{const vt=[["letter"],["fax"],["email"]],dt=[["broadband"],["phone"]],xi=ji("0.1"),mt=[["breach"],["non-payment"],["abuse"]];return {decision:"termination-charge",readings:{},listed:["termination","termination.endedBy","termination.reason","termsChange.objectedOn","termsChange.notifiedOn","termination.chargeDemanded","rateCard.terminationCharge","providerAction.ground","termination.effectiveOn","service.activatedOn","service.monthlyCharge","termination.disconnectionCosts","termination.reasonableDisconnectionCosts","asOf","termination.form","termination.movesDomain","service.kind","account.otherServices","service.activation","service.statedTerm","service.paymentPeriod","service.feePeriod","termination.noticeOn","priceChange.cause","priceChange.charges","priceChange.earlierRises","priceChange.notifiedOn","priceChange","priceChange.objectedOn","priceChange.sentOn","priceChange.effectiveOn"],effects:{payable:[{party:"provider",modality:"may",action:"charge-termination-fee",amount:"amount",where:"hasTakenEffect",by:null,clause:"S3.1"},{party:"customer",modality:"may",action:"object-to-price-rise",by:"exitOpenUntil",where:"exitIsOpen",clause:"S4.2/p2",amount:null}],discretionary:[{party:"provider",modality:"may",action:"charge-termination-fee",amount:"amount",where:"hasTakenEffect",by:null,clause:null},{party:"provider",modality:"may",action:"charge-disconnection-costs",amount:"disconnectionCostsCap",where:"hasTakenEffect",by:null,clause:null}],none:[{party:"provider",modality:"must-not",action:"charge-termination-fee",where:"hasTakenEffect",by:null,amount:null,clause:null},{party:"provider",modality:"may",action:"charge-disconnection-costs",amount:"disconnectionCostsCap",where:"hasTakenEffect",clause:"S3.4",by:null}],"not-ended":[{party:"provider",modality:"must-not",action:"charge-termination-fee",where:"hasTakenEffect",by:null,amount:null,clause:"S3.1"}]},whole:null,read(e){const Se=e.read("termination"),en=e.read("termination.endedBy"),l=e.read("termination.form"),ee=e.read("termination.movesDomain"),B=e.isLeftOut("termination.movesDomain"),Fe=e.read("service.kind"),t=e.read("termination.effectiveOn"),a=e.read("service.activatedOn"),L=e.read("service.activation"),nn=e.read("service.paymentPeriod"),Oe=e.read("priceChange.cause"),Ne=e.read("priceChange.charges"),xe=e.read("priceChange"),N=e.read("priceChange.objectedOn"),K=e.read("priceChange.notifiedOn"),me=e.read("asOf"),on=e.gives("priceChange"),ne=e.read("termination.chargeDemanded"),Re=e.read("providerAction.ground"),Ke=e.read("rateCard.terminationCharge"),Te=e.read("termination.reasonableDisconnectionCosts"),Ye=e.read("termination.disconnectionCosts");return {terminationIsUnknown:i(Se),terminationMayBeNone:ve(Se),terminationIsNone:Se===null,terminationEndedByIsNone:en===null,terminationEndedByIsUnknown:i(en),terminationEndedBy:de(en),terminationFormIsNone:l===null,terminationFormIsUnknown:i(l),terminationForm:de(l),terminationMovesDomainIsNone:ee===null,terminationMovesDomain:ee===true,terminationMovesDomainIsUnknown:i(ee),terminationMovesDomainLeftOutIsUnknown:i(B),terminationMovesDomainLeftOut:B===true,serviceKindIsUnknown:i(Fe),serviceKind:de(Fe),terminationEffectiveOn:je(t),terminationEffectiveOnAtLatest:_e(t),terminationEffectiveOnIsNone:t===null,terminationEffectiveOnIsUnknown:i(t),terminationEffectiveOnMayBeNone:ve(t),serviceActivatedOnAtLatest:_e(a),serviceActivatedOnIsNone:a===null,serviceActivatedOn:je(a),serviceActivatedOnIsUnknown:i(a),serviceActivatedOnMayBeNone:ve(a),serviceActivation:de(L),serviceActivationIsUnknown:i(L),servicePaymentPeriod:de(nn),servicePaymentPeriodIsUnknown:i(nn),priceChangeCauseIsNone:Oe===null,priceChangeCause:de(Oe),priceChangeCauseIsUnknown:i(Oe),priceChangeCauseMayBeNone:ve(Oe),priceChangeChargesIsNone:Ne===null,priceChangeChargesIsUnknown:i(Ne),priceChangeCharges:rt(Ne).map(oe=>[de(ue(oe,"name")),pe(ue(oe,"old")),pe(ue(oe,"new")),pe(ue(oe,"forced")),ue(oe,"used")===true,rt(ue(oe,"steps")).map(qe=>[je(ue(qe,"effectiveOn")),pe(ue(qe,"price"))])]),priceChangeIsUnknown:i(xe),priceChangeMayBeNone:ve(xe),priceChangeIsNone:xe===null,priceChangeObjectedOnIsUnknown:i(N),priceChangeObjectedOnMayBeNone:ve(N),priceChangeObjectedOnIsNone:N===null,priceChangeObjectedOnAtLatest:_e(N),priceChangeObjectedOn:je(N),priceChangeNotifiedOnIsUnknown:i(K),priceChangeNotifiedOnMayBeNone:ve(K),priceChangeNotifiedOn:je(K),priceChangeNotifiedOnAtLatest:_e(K),priceChangeNotifiedOnIsNone:K===null,asOfAtLatest:_e(me),asOfIsUnknown:i(me),asOfMayBeNone:ve(me),asOf:je(me),priceChangeGives:on===true,terminationChargeDemandedIsNone:ne===null,terminationChargeDemanded:ne===true,terminationChargeDemandedIsUnknown:i(ne),providerActionGroundIsNone:Re===null,providerActionGroundIsUnknown:i(Re),providerActionGround:de(Re),rateCardTerminationChargeIsNone:Ke===null,rateCardTerminationChargeInPence:$n(pe(Ke)),rateCardTerminationChargeIsUnknown:i(Ke),terminationReasonableDisconnectionCostsInPence:$n(pe(Te)),terminationReasonableDisconnectionCostsIsNone:Te===null,terminationReasonableDisconnectionCostsIsUnknown:i(Te),terminationDisconnectionCostsInPence:$n(pe(Ye)),terminationDisconnectionCostsIsNone:Ye===null,terminationDisconnectionCostsIsUnknown:i(Ye)}},answer(e,Se,en){let l=0;const ee=e.terminationIsUnknown&&e.terminationMayBeNone,B=!ee,Fe=e.terminationIsNone&&B,t=!e.terminationEndedByIsNone,a=!e.terminationEndedByIsUnknown,L=e.terminationEndedBy==="customer",nn=!(e.terminationEndedByIsNone||e.terminationEndedByIsUnknown),Oe=t&&a&&L,Ne=t&&(e.terminationEndedByIsUnknown||L&&nn)&&!Oe,xe=Ne||Oe,N=!e.terminationFormIsNone,K=!e.terminationFormIsUnknown,me=e.terminationForm==="headed-fax",on=N&&K&&me;let ne=false;if((l+=vt.length)>O)return;for(const n of vt)if(n[0]===e.terminationForm){ne=true;break}const Re=N&&K&&ne,Ke=N&&(e.terminationFormIsUnknown||ne)&&!Re,Te=!e.terminationMovesDomainIsNone,Ye=!e.terminationMovesDomain,oe=Te&&!e.terminationMovesDomainIsUnknown&&Ye,qe=!e.terminationMovesDomainLeftOutIsUnknown,fn=!e.serviceKindIsUnknown;let tn=false;if((l+=dt.length)>O)return;for(const n of dt)if(n[0]===e.serviceKind){tn=true;break}const Ct=qe&&e.terminationMovesDomainLeftOut,ht=(e.terminationMovesDomainLeftOutIsUnknown||e.terminationMovesDomainLeftOut)&&!Ct;let bn=ht||Ct;if(bn){const n=fn&&tn,o=(e.serviceKindIsUnknown||tn)&&!n;bn=(o||n)&&(ht||o);}const It=!bn,gt=qe&&e.terminationMovesDomainLeftOut&&fn&&tn&&It,pt=(bn||gt)&&!gt,an=oe||qe&&e.terminationMovesDomainLeftOut&&fn&&tn&&!pt&&It,Ot=!an&&(Te&&(e.terminationMovesDomainIsUnknown||Ye&&!(e.terminationMovesDomainIsNone||e.terminationMovesDomainIsUnknown))&&!oe||pt),An=!Ot,Nt=An&&an,Hn=(Ot||Nt)&&!Nt,_n=!Hn,kt=(Ke||Re)&&(Hn||_n&&An&&an)&&(Ke||Hn),wt=!kt,yt=N&&K&&ne&&wt&&_n&&An&&an,ke=on||yt,ze=!on;let sn=!ke;if(sn){let n=N;if(n){const o=e.terminationFormIsUnknown||me&&!(e.terminationFormIsNone||e.terminationFormIsUnknown);n=(N&&o&&ze||on)&&o&&ze;}sn=n||kt;}const T=!sn,Dn=!yt,Ut=T&&ze&&Dn,Sn=(sn||Ut)&&!Ut,eo=!Sn,ft=xe&&(Sn||eo&&T&&ze&&Dn)&&(Ne||Sn),bt=!ft,At=t&&a&&L&&bt&&eo&&T&&ze&&Dn,Dt=(ft||At)&&!At,cn=Fe||t&&a&&L&&!Dt&&bt&&eo&&T&&ze&&Dn,Et=!cn&&(ee||Dt),En=!Et,Bt=En&&cn,Lt=Et||Bt,Mt=!Bt,Pt=Lt&&Mt,no=!Pt,jt=(Pt||no&&En&&cn)&&Lt&&Mt,Gt=!jt,oo=Gt&&no&&En&&cn,s=e.terminationEffectiveOn>=e.serviceActivatedOnAtLatest,k=!e.serviceActivatedOnIsNone,Ft=e.serviceKind==="broadband",to=fn&&Ft,xt=(e.serviceKindIsUnknown||Ft)&&!to,Rt=e.serviceActivation==="paid",Kt=!e.serviceActivationIsUnknown&&Rt,ao=(e.serviceActivationIsUnknown||Rt)&&!Kt,io=ao||Kt?"P1M":"P1Y",rn=xt?!(e.servicePaymentPeriod===io&&!(e.servicePaymentPeriodIsUnknown||ao)):to?ao:e.servicePaymentPeriodIsUnknown,Tt=Gi(xt||to?io:e.servicePaymentPeriod),Yt=ut(e.serviceActivatedOn),so=Tt+Yt,co=119999<so,Bn=!e.serviceActivatedOnIsUnknown&&co,Ln=e.serviceActivatedOnIsUnknown&&e.serviceActivatedOn<-719162,ro=e.serviceActivatedOnIsUnknown&&e.serviceActivatedOnMayBeNone,qt=ut(e.serviceActivatedOnAtLatest),lo=Tt+qt;let Mn;if(119999<lo)Mn=2932896;else {const n=e.serviceActivatedOnAtLatest-Ge(qt),o=Ge(lo),r=Ge(lo+1)-o;Mn=n<r?o+n:o+(r+-1);}const zt=e.serviceActivatedOn-Ge(Yt),uo=Ge(so),Jt=Ge(so+1)-uo,Qt=zt<Jt?uo+zt:uo+(Jt+-1),Vt=co?-719162:Qt,vo=rn||Bn||Ln,Pn=rn||Bn||Ln||ro||(e.serviceActivatedOnIsUnknown||rn)&&!(Mn===Vt&&!vo),mo=(vo?-719163:Vt)+-1,Wt=mo>=-719162&&2932896>=mo,Co=!(k&&Pn)&&!Wt,ho=k&&Pn&&(rn||Bn||Ln||!co&&Qt<-719162),Io=Co||ho,Xt=Wt?mo:-719162,u=(Io?-719163:Xt)>=e.terminationEffectiveOnAtLatest,we=!e.terminationIsNone,Zt=T&&ke,go=(sn||Zt)&&!Zt,ln=!go,$t=!Fe,M=!(e.serviceActivatedOnIsNone||e.terminationEffectiveOnIsNone),ye=e.terminationEffectiveOnIsUnknown&&e.terminationEffectiveOnMayBeNone,c=!(ro||ye),po=e.terminationEffectiveOnAtLatest>=e.serviceActivatedOn&&M&&!(s&&M&&c),v=!po,Ht=s&&v&&M&&c,Oo=po||Ht,No=(vo?2932897:Mn)+-1,_t=No>=-719162&&2932896>=No?No:2932896,Y=!(e.terminationEffectiveOnIsNone||e.serviceActivatedOnIsNone);let ko=ye;if(!ko){let n=k;if(n){const o=k&&Pn&&(rn||Bn||Ln||ro);n=(Co||ho||o||k&&Pn&&!(_t===Xt&&!Io))&&(Co||ho||o);}ko=n;}const d=!ko,wo=(Io?2932897:_t)>=e.terminationEffectiveOn&&Y&&!(u&&Y&&d),m=!wo,St=wo||u&&m&&Y&&d,ea=po||wo,yo=$t&&Oo&&St&&ea,Ue=!(Fe||ee||yo),Je=!(ee||yo),Uo=$t&&(ee||yo||s&&u&&we&&Ue&&B&&v&&M&&c&&m&&Y&&d)&&!(s&&u&&we&&B&&Je&&Ue&&v&&M&&c&&m&&Y&&d),un=!Uo,C=!e.priceChangeCauseIsNone,h=!e.priceChangeChargesIsNone,w=!e.priceChangeChargesIsUnknown,na=e.priceChangeCause==="mixed",oa=!(e.priceChangeCauseIsNone||e.priceChangeCauseIsUnknown),ta=e.priceChangeCauseIsUnknown||na&&oa,aa=!e.priceChangeCauseIsUnknown,ia=C&&aa&&na,sa=!ia,Ri=C&&ta&&sa,vn=[];if((l+=e.priceChangeCharges.length)>O)return;for(const n of e.priceChangeCharges){const o=lt(n[2],n[3]);vn.push([n[1],C&&ct(n[2],o)!==0&&ta&&sa,Ri||ia?o:n[2],yn]);}let jn=false,g=false;if((l+=vn.length)>O)return;for(const n of vn){let o=false;const r=[[yn],[[[n[0],n[1],n[2]]]]];if((l+=r.length)>O)return;for(const p of r){let f=false;const I=p[0];if((l+=I.length)>O)return;for(const $ of I)if($[1]){f=true;break}if(f){o=true;break}}if(!o){const p=ct(Fi(n[0],xi),lt(n[2],n[0]))<0,f=!n[1]&&p,I=(n[1]||p)&&!f,$=f,H=!jn&&g,re=!I&&$,_=H||re,S=!_&&((jn||g)&&!H||(I||$)&&!re),le=_;jn=S,g=le;}}let Gn=h;if(Gn){let n=h&&e.priceChangeChargesIsUnknown;if(!n){let o=h&&w;if(o){let r=false;if((l+=vn.length)>O)return;for(const p of vn){const f=[[p[0],p[1],p[2]]];let I=false;const $=[[yn],[f]];if((l+=$.length)>O)return;for(const S of $){let le=false;const He=S[0];if((l+=He.length)>O)return;for(const Pe of He)if(Pe[1]){le=true;break}if(le){I=true;break}}const H=I,re=I?yn:f;let _=H;if(!_){let S=false;if((l+=re.length)>O)return;for(const le of re)if(le[1]){S=true;break}_=S;}if(_){r=true;break}}o=r;}n=o;}Gn=n;}const b=!Gn,fo=e.priceChangeCauseIsUnknown&&e.priceChangeCauseMayBeNone,ca=e.priceChangeCause==="law-or-tax",ra=C&&aa&&ca,bo=C&&(e.priceChangeCauseIsUnknown||ca&&oa)&&!ra,A=!bo,D=!(bo||ra),la=A&&D,Ao=(bo||la)&&!la,P=!Ao,Do=(fo||C)&&(Ao||P&&A&&D)&&(fo||Ao),q=!Do,z=!fo,ua=h&&(h&&w&&jn&&b||Gn),j=!ua,va=h&&w&&g&&b&&j,Eo=(ua||va)&&!va,J=!Eo,da=(Do||C&&q&&z&&P&&A&&D)&&(Eo||h&&w&&g&&b&&J&&j)&&(Do||Eo),te=!da,ma=C&&h&&w&&g&&b&&te&&q&&z&&P&&A&&D&&J&&j,dn=(da||ma)&&!ma,Ce=!dn,Bo=dn||C&&h&&w&&g&&b&&Ce&&te&&q&&z&&P&&A&&D&&J&&j,Ca=e.priceChangeIsUnknown&&e.priceChangeMayBeNone,Lo=e.priceChangeObjectedOnIsUnknown&&e.priceChangeObjectedOnMayBeNone,fe=e.priceChangeIsNone&&!Ca||e.priceChangeObjectedOnIsNone&&!Lo,ha=!fe,Ia=Ca||Lo,mn=ha&&Ia,Q=!mn,Mo=Q&&fe,he=!Mo,Qe=e.priceChangeNotifiedOnIsUnknown&&e.priceChangeNotifiedOnMayBeNone,ga=e.priceChangeNotifiedOn+7,pa=2932896<ga,Po=!e.priceChangeNotifiedOnIsUnknown&&pa,jo=e.priceChangeNotifiedOnIsUnknown&&e.priceChangeNotifiedOn<-719162,Go=Po||jo,Oa=pa?-719162:ga,Fn=Go?-719163:Oa,Na=Fn>=e.priceChangeObjectedOnAtLatest,ka=e.priceChangeNotifiedOnAtLatest+7,wa=2932896<ka?2932896:ka,xn=Go?2932897:wa,ya=xn>=e.priceChangeObjectedOn,Rn=!(e.priceChangeObjectedOnIsNone||e.priceChangeNotifiedOnIsNone),Ve=!e.priceChangeNotifiedOnIsNone,Ua=Po||jo||Qe||e.priceChangeNotifiedOnIsUnknown&&!(wa===Oa&&!Go),fa=Po||jo||Qe,ba=Ve&&Ua&&fa,Aa=!(Lo||ba),Da=!(Na&&Rn&&Aa),Ea=Na&&!(ya&&Rn&&Da)&&Rn&&Aa,Ba=!Qe,La=!(e.priceChangeNotifiedOnIsNone&&Ba),Ma=Qe?!Ea:ya&&La&&Rn&&Da,Pa=Ma&&he,Cn=!(Mo||mn||Ma),hn=Qe||e.priceChangeNotifiedOnIsNone||Ea,ja=mn||Pa,Kn=!(ja&&ha&&Ia),Tn=!ja,Fo=he&&(mn||Pa||Cn&&Q&&he&&hn)&&!(he&&Kn&&Tn&&Cn&&Q&&hn),xo=!Fo,In=Bo&&(Fo||xo&&he&&Kn&&Tn&&Cn&&Q&&hn)&&(dn||Fo),gn=!In,Yn=C&&h&&w&&g&&b&&gn&&Ce&&te&&q&&z&&P&&A&&D&&J&&j&&xo&&he&&Kn&&Tn&&Cn&&Q&&hn,Ro=(mn||Mo)&&he,qn=!Ro,Ga=(Qe||e.priceChangeNotifiedOnIsNone)&&La,Fa=Fn>=e.asOfAtLatest,xa=e.asOfIsUnknown&&e.asOfMayBeNone,Ra=!(xa||ba),Ka=Ve&&xn>=e.asOf&&!(Ve&&Fa&&Ra),be=e.priceChangeNotifiedOnIsNone&&!Ga&&Ba||Ve&&Fa&&!Ka&&Ra,Ta=!be&&(Ga||Ka),We=!Ta,Ya=We&&be,Ko=(Ta||Ya)&&!Ya,pn=!Ko,V=Bo&&(Ro||qn&&Q&&fe)&&(Ko||pn&&We&&be)&&(dn||Ro||Ko),Ae=!V,De=C&&h&&w&&g&&b&&Ae&&Ce&&te&&q&&z&&P&&A&&D&&J&&j&&qn&&Q&&fe&&pn&&We&&be,To=!(In||Yn),Yo=!(V||De),qa=Bo&&(In||gn&&To)&&(V||Ae&&Yo)&&(dn||In||V),za=!qa,Ja=C&&h&&w&&g&&b&&za&&Ce&&te&&q&&z&&P&&A&&D&&J&&j&&gn&&To&&Ae&&Yo,Qa=!(Yn||De||Ja),Va=In||V||qa,Wa=e.priceChangeGives&&Qa&&Va;let qo=false;const Xa=[[Qa&&Va,Yn?"free-exit":De?"open":Ja?"too-late":"no-right"]];if((l+=Xa.length)>O)return;for(const n of Xa)if(n[1]==="free-exit"){qo=true;break}const Ee=!(e.priceChangeGives&&qo&&!Wa),Za=(Wa||e.priceChangeGives&&qo)&&Ee,Xe=!Za,$a=Xe&&Ee,zo=(Za||$a)&&!$a,On=!zo,Jo=!e.terminationChargeDemandedIsNone,Ha=!e.terminationChargeDemanded,_a=!e.terminationChargeDemandedIsUnknown,E=!(Jo&&_a&&Ha),Sa=Jo&&(e.terminationChargeDemandedIsUnknown||Ha&&!(e.terminationChargeDemandedIsNone||e.terminationChargeDemandedIsUnknown))&&E,G=!Sa,ei=G&&E,zn=(Sa||ei)&&!ei,W=!zn,ni=zn||W&&G&&E,ae=xe&&(go||ln&&T&&ke)&&(Uo||s&&u&&we&&un&&B&&Je&&Ue&&v&&M&&c&&m&&Y&&d)&&(zo||On&&Xe&&Ee)&&ni&&(Ne||go||Uo||zo||zn),Jn=!ae,Ie=t&&a&&L&&s&&u&&we&&Jn&&ln&&T&&ke&&un&&B&&Je&&Ue&&v&&M&&c&&m&&Y&&d&&On&&Xe&&Ee&&W&&G&&E,X=e.terminationEndedBy==="provider",Z=!e.providerActionGroundIsNone,ie=!e.providerActionGroundIsUnknown;let F=false;if((l+=mt.length)>O)return;for(const n of mt)if(n[0]===e.providerActionGround){F=true;break}const y=!e.terminationEffectiveOnIsNone,oi=t&&a&&X,Qo=t&&(e.terminationEndedByIsUnknown||X&&nn)&&!oi,ti=Qo||oi,Vo=Z&&ie&&F,ai=!Vo,ii=Z&&(e.providerActionGroundIsUnknown||F)&&ai,si=ii||Vo,Wo=Oo&&!Ht,Ze=!Wo,se=!ye,ci=e.terminationEffectiveOnIsNone&&se,ri=!ci,Xo=ri&&Oo&&St&&ea,ge=!(ci||ye||Xo),Be=!(ye||Xo),Zo=ri&&(ye||Xo||s&&u&&y&&k&&ge&&se&&v&&c&&m&&d)&&!(s&&u&&y&&k&&se&&Be&&ge&&v&&c&&m&&d),$e=!Zo,Nn=ti&&si&&(Wo||s&&Ze&&v&&M&&c)&&(Zo||s&&u&&y&&k&&$e&&se&&Be&&ge&&v&&c&&m&&d)&&ni&&(Qo||ii||Wo||Zo||zn),kn=!Nn,Qn=t&&a&&X&&Z&&ie&&F&&s&&u&&y&&k&&kn&&Ze&&v&&c&&$e&&se&&Be&&ge&&m&&d&&W&&G&&E;if(!(oo||Ie||Qn)&&(jt||ae||Nn)||N&&K&&me&&ne&&wt&&_n&&An&&an||C&&h&&w&&g&&b&&gn&&Ce&&te&&q&&z&&P&&A&&D&&J&&j&&xo&&he&&Kn&&Tn&&Cn&&Q&&hn&&Ae&&fe&&pn&&We&&be||C&&h&&w&&g&&b&&(Yn||De)&&za&&Ce&&te&&q&&z&&P&&A&&D&&J&&j&&gn&&To&&Ae&&Yo||t&&a&&L&&s&&u&&we&&Gt&&no&&En&&cn&&Jn&&ln&&T&&ke&&un&&B&&Je&&Ue&&v&&M&&c&&m&&Y&&d&&On&&Xe&&Ee&&W&&G&&E||t&&a&&X&&Z&&ie&&F&&s&&u&&y&&k&&(oo||Ie)&&kn&&Ze&&v&&c&&$e&&se&&Be&&ge&&m&&d&&W&&G&&E)return;const li=oo?"not-ended":Ie?"payable":Qn?"discretionary":"none";if(Se)return li;const ui=e.rateCardTerminationChargeIsNone&&t&&a&&X&&Z&&ie&&F&&s&&u&&y&&k&&kn&&Ze&&v&&c&&$e&&se&&Be&&ge&&m&&d&&W&&G&&E,vi=e.rateCardTerminationChargeInPence===0,di=Nn?!(vi&&!(e.rateCardTerminationChargeIsNone||e.rateCardTerminationChargeIsUnknown)):t&&a&&X&&Z&&ie&&F&&s&&u&&y&&k&&e.rateCardTerminationChargeIsUnknown&&kn&&Ze&&v&&c&&$e&&se&&Be&&ge&&m&&d&&W&&G&&E,mi=ae?!(ui||!(e.rateCardTerminationChargeIsNone||e.rateCardTerminationChargeIsUnknown||di)&&(vi||Nn||Qn)):Ie?e.rateCardTerminationChargeIsUnknown:di;let Le=ti;if(Le){const n=si&&ai;Le=(n||Vo)&&(Qo||n);}const $o=e.terminationReasonableDisconnectionCostsInPence<e.terminationDisconnectionCostsInPence?e.terminationReasonableDisconnectionCostsInPence:e.terminationDisconnectionCostsInPence,Ci=e.terminationDisconnectionCostsIsNone||e.terminationReasonableDisconnectionCostsIsNone,hi=!Ci,Ii=e.terminationDisconnectionCostsIsUnknown||e.terminationReasonableDisconnectionCostsIsUnknown,Ho=!Le,gi=Le?!($o===0&&!(e.terminationDisconnectionCostsIsNone||e.terminationReasonableDisconnectionCostsIsNone||hi&&Ii)):t&&a&&X&&Z&&ie&&F&&Ho&&hi&&Ii,pi=!e.priceChangeGives;let U=true,Me=false,Vn=false,ce=-719163,wn=2932897;const Oi=[[V?e.priceChangeNotifiedOnIsNone:e.priceChangeNotifiedOnIsNone||!De,V?Ve:C&&h&&w&&g&&Ve&&b&&Ae&&Ce&&te&&q&&z&&P&&A&&D&&J&&j&&qn&&Q&&fe&&pn&&We&&be&&Ua,V||C&&h&&w&&g&&b&&Ae&&Ce&&te&&q&&z&&P&&A&&D&&J&&j&&qn&&Q&&fe&&pn&&We&&be&&fa,V?e.priceChangeNotifiedOnIsNone?2932896:Fn:De?Fn:-719163,V?e.priceChangeNotifiedOnIsNone?-719162:xn:De?xn:2932897]];if((l+=Oi.length)>O)return;for(const n of Oi){const o=Me&&Vn,r=n[1]&&n[2],p=n[0]&&!r,f=U||n[0],I=r||p?U:f,$=n[0]&&I,H=U&&!o,re=Me&&ce<-719162,_=n[1]&&n[3]<-719162,S=re||_,le=ce<n[3]?n[3]:ce,He=S?-719163:le;let Pe;if(r){const x=f?2932896:He,R=U?2932896:ce;Pe=x<R?x:R;}else Pe=p?ce:He;const bi=!f,Ai=wn<n[4]?n[4]:wn,Di=re||_||o||r||(Me||n[1])&&!(Ai===le&&!S),Ei=bi&&Di,at=r?!(U||He===ce&&!(U||n[0]||Me||Ei)):p?Me:Ei,Bi=re||_||o||r,Li=r?U||n[0]||o||bi&&Di&&Bi:p?Vn:Bi;let it;if(o){const x=I?2932896:Pe,R=n[0]?2932896:n[3];it=x<R?x:R;}else it=H?n[3]:Pe;const Mi=S?2932897:Ai;let Zn;if(r){const x=U?-719162:wn,R=f?-719162:Mi;Zn=x<R?R:x;}else Zn=p?wn:Mi;let st;if(o){const x=n[0]?-719162:n[4],R=I?-719162:Zn;st=x<R?R:x;}else st=H?n[4]:Zn;const Ki=o?$:H?n[0]:I,Ti=o?!($||n[3]===Pe&&!(n[0]||I||n[1]||at)):H?n[1]:at,Yi=o?n[0]||I||r||at&&Li:H?n[2]:Li,qi=it,zi=st;U=Ki,Me=Ti,Vn=Yi,ce=qi,wn=zi;}const _o=pi||U,Ni=ae?!_o:t&&a&&L&&s&&u&&we&&e.priceChangeGives&&Me&&Jn&&ln&&T&&ke&&un&&B&&Je&&Ue&&v&&M&&c&&m&&Y&&d&&On&&Xe&&Ee&&W&&G&&E,Wn=e.asOf>=e.terminationEffectiveOnAtLatest,Xn=!(ye||xa),So=y&&e.asOfAtLatest>=e.terminationEffectiveOn&&!(y&&Wn&&Xn);if(mi||gi||Ni||Le||So)return;const ki=ae?ui:Ie?e.rateCardTerminationChargeIsNone:t&&a&&X&&Z&&ie&&F&&s&&u&&y&&k&&e.rateCardTerminationChargeIsNone&&kn&&Ze&&v&&c&&$e&&se&&Be&&ge&&m&&d&&W&&G&&E,et=ae||Ie||Nn||Qn?e.rateCardTerminationChargeInPence:0,wi=t&&a&&X&&Z&&ie&&F&&Ho,yi=t&&a&&X&&Z&&ie&&F&&Ho&&Ci,nt=Le||wi?$o:0,Ui=ae?_o:pi||U||!Ie,fi=e.priceChangeGives?ce:-719163,ot=!So,tt={outcome:li,values:{amount:ki?null:Un(et),disconnectionCosts:Le||wi?"reasonable-costs":"none",disconnectionCostsCap:yi?null:Un(nt),exitOpenUntil:Ui?null:Pi(ae?e.priceChangeGives&&2932896<ce&&!U||_o?2932896:fi:Ie?fi:-719163)},holds:{hasTakenEffect:y&&Wn&&ot&&Xn,exitIsOpen:!Ui&&!(Ni&&(ae||t&&a&&L&&s&&u&&we&&e.priceChangeGives&&Vn&&Jn&&ln&&T&&ke&&un&&B&&Je&&Ue&&v&&M&&c&&m&&Y&&d&&On&&Xe&&Ee&&W&&G&&E))}};return !en||e.terminationChargeDemandedIsUnknown||mi||gi||So?tt:{...tt,sums:[y&&Wn&&!ki&&0<et&&ot&&Xn?{amount:Un(et),isOwed:Jo&&_a&&e.terminationChargeDemanded}:null,y&&Wn&&0<nt&&ot&&Xn&&!yi?{amount:Un(nt),isOwed:false}:null]}}}};

const digest = "fa940aaca687516688db81596990afeef2b11b20b61edb06f3707528437a5b4f";
const compiled = {
  "advance-fees": advanceFees,
  "application": application,
  "assignment": assignment,
  "call-bill": callBill,
  "call-charge": callCharge,
  "cancellation-notice": cancellationNotice,
  "change-notice": changeNotice,
  "collection-costs": collectionCosts,
  "collection-date": collectionDate,
  "complaint-escalation": complaintEscalation,
  "complaint-response": complaintResponse,
  "contract-claim": contractClaim,
  "credit-limit": creditLimit,
  "direct-debit-cancellation": directDebitCancellation,
  "disconnection-effects": disconnectionEffects,
  "fair-use": fairUse,
  "final-settlement": finalSettlement,
  "invoice-balance": invoiceBalance,
  "invoice-dispute": invoiceDispute,
  "late-payment-fees": latePaymentFees,
  "late-payment-interest": latePaymentInterest,
  "minimum-term": minimumTerm,
  "moving-home-refund": movingHomeRefund,
  "moving-home": movingHome,
  "notice-service": noticeService,
  "overcharge-refund": overchargeRefund,
  "payment-method": paymentMethod,
  "price-rise-exit": priceRiseExit,
  "suspend-or-end": suspendOrEnd,
  "termination-charge": terminationCharge
};

const own = (of, name) => typeof name === "string" && Object.hasOwn(of, name) ? of[name] : void 0;

const unbounded = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const allDays = [evaluation.dayNumber(evaluation.MIN_DATE), evaluation.dayNumber(evaluation.MAX_DATE)];
const openDays = [allDays[0] - 1, allDays[1] + 1];
const factDays$1 = [evaluation.dayNumber("1000-01-01"), evaluation.dayNumber("2999-12-31")];
const allMonths = [12, 9999 * 12 + 11];
const safe = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
const isWithin = (a, b) => a[0] >= b[0] && a[1] <= b[1];
const only$1 = (n) => [n, n];
const hull = (a, b) => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
const sum$1 = (a, b) => [a[0] + b[0], a[1] + b[1]];
const difference = (a, b) => [a[0] - b[1], a[1] - b[0]];
function product(a, b) {
  const corners = a.flatMap((x) => b.map((y) => x === 0 || y === 0 ? 0 : x * y));
  return [Math.min(...corners), Math.max(...corners)];
}
function quotient(a, b) {
  const most = Math.max(Math.abs(a[0]), Math.abs(a[1]));
  if (b[0] <= 0) return [-most - 1, most];
  const corners = a.flatMap(
    (x) => b.map((y) => y === Number.POSITIVE_INFINITY ? x < 0 ? -1 : 0 : Math.floor(x / y))
  );
  return [Math.min(...corners), Math.max(...corners)];
}

function rankOf(text) {
  let [high, low] = [2166136261, 2538058380];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 16777619);
    low = Math.imul(low ^ code, 2246822507) + at;
  }
  return (high >>> 6) * 2 ** 26 + (low >>> 6);
}

function outsideScope({ kind, of }) {
  if (kind === "fold" || kind === "scan") return 1 + of.width;
  if (kind === "lookup") return 2;
  if (kind === "stretches") return 3;
  return 1;
}
const nodes = /* @__PURE__ */ new Map();
const gone = new FinalizationRegistry((key) => {
  if (nodes.get(key)?.deref() === void 0) nodes.delete(key);
});
let next = 0;
function node(kind, sort, args, of, bounds = unbounded) {
  const key = `${kind} ${sort}${idsOf(args)} ${keyOf$3(of)} ${isUnbounded(bounds) ? "" : bounds.join()}`;
  const known = nodes.get(key)?.deref();
  if (known !== void 0) return known;
  const rank = rankOf(`${kind} ${sort} ${args.map((arg) => arg.rank).join(",")} ${told$2(of)} ${bounds.join()}`);
  const bare = { id: next++, rank, kind, sort, args, of, free: 0, bounds };
  const fresh = Object.freeze({ ...bare, free: freeIn(bare) });
  nodes.set(key, new WeakRef(fresh));
  gone.register(fresh, key);
  return fresh;
}
const isUnbounded = (bounds) => bounds[0] === unbounded[0] && bounds[1] === unbounded[1];
function idsOf(args) {
  let ids = "";
  for (const { id } of args) ids += ` ${id}`;
  return ids;
}
const comesFirst = (a, b) => a.rank === b.rank ? a.id < b.id : a.rank < b.rank;
const deepest = 30;
function freeIn(term) {
  const { of, args } = term;
  if (of !== null && typeof of === "object" && "level" in of && of.level > deepest)
    throw new Error(`more than ${deepest} lists within one another`);
  if (term.kind === "bound") return 1 << term.of.level;
  const binds = of !== null && typeof of === "object" && "level" in of ? 1 << of.level : 0;
  const outside = binds === 0 ? args.length : outsideScope(term);
  return args.reduce((free, arg, index) => free | (index < outside ? arg.free : arg.free & ~binds), 0);
}
const calendars = /* @__PURE__ */ new WeakMap();
let calendarsMet = 0;
function keyOf$3(of) {
  if (of === null) return "";
  if (of === null || typeof of !== "object" || !("holidays" in of)) return told$2(of);
  const known = calendars.get(of) ?? calendarsMet++;
  calendars.set(of, known);
  return `calendar ${known}`;
}
function told$2(of) {
  if (of === null || typeof of !== "object") return JSON.stringify(of);
  if ("holidays" in of) return `${of.table} ${of.answersFrom} ${of.answersTo} ${[...of.holidays].join()}`;
  return Object.getPrototypeOf(of) === Object.prototype ? JSON.stringify(Object.values(of)) : evaluation.toPlain(of);
}
const levelOf = ({ free }) => free === 0 ? 0 : 31 - Math.clz32(free);
const levelAbove = (...terms) => Math.max(0, ...terms.map(levelOf)) + 1;

const isConstant = (term) => term.kind === "constant";
const isClosed = (term) => isConstant(term) || term.kind === "list" && term.args.every(isClosed);
const heldBy = (term) => term.of;
const truth$1 = (holds) => node("constant", "boolean", [], holds);
const whole$1 = (n) => node("constant", "whole", [], n, only$1(n));
const text = (words) => node("constant", "text", [], words);
const exact = (x) => node("constant", "decimal", [], x);
const calendar = (days) => node("constant", "calendar", [], days);
const TRUE = truth$1(true);
const FALSE = truth$1(false);
const NIL$1 = whole$1(0);
const NIL_DECIMAL = exact(evaluation.decimal("0"));
const NO_TEXT = text("");
const NOTHING_LISTED = node("list", "list", [], { length: 0, width: 0 });
const NO_DAYS = calendar({ holidays: /* @__PURE__ */ new Set(), answersFrom: "9999-12-31", answersTo: "0001-01-01", table: "" });
function standIn(sort) {
  const bySort = {
    boolean: FALSE,
    whole: NIL$1,
    decimal: NIL_DECIMAL,
    text: NO_TEXT,
    calendar: NO_DAYS,
    list: NOTHING_LISTED
  };
  return bySort[sort];
}
const opposites = /* @__PURE__ */ new WeakMap();
function knownOpposite(term) {
  if (isConstant(term)) return term === TRUE ? FALSE : TRUE;
  return term.kind === "not" ? term.args[0] : opposites.get(term);
}
function not$1(term) {
  const known = knownOpposite(term);
  if (known !== void 0) return known;
  const opposite = node("not", "boolean", [term], null);
  opposites.set(term, opposite);
  return opposite;
}
const and$1 = (...terms) => joined$9("and", terms);
const or$1 = (...terms) => joined$9("or", terms);
const depthLookedAt = 2;
function joined$9(join, terms) {
  const settling = join === "or" ? TRUE : FALSE;
  const kept = /* @__PURE__ */ new Set();
  const waiting = terms.flatMap((term) => term.kind === join ? term.args : [term]);
  waiting.sort((a, b) => Number(isMade(a)) - Number(isMade(b)));
  for (let term = waiting.shift(); term !== void 0; term = waiting.shift()) {
    const simple = assuming(term, kept, join === "and", depthLookedAt);
    if (simple === settling) return settling;
    if (simple.kind === join) waiting.unshift(...simple.args);
    else if (simple !== not$1(settling)) kept.add(simple);
  }
  const [first, ...others] = kept;
  if (first === void 0) return not$1(settling);
  return others.length === 0 ? first : node(join, "boolean", [...kept], null);
}
const isJoined = ({ kind }) => kind === "and" || kind === "or";
const isMade = (term) => isJoined(term) || term.kind === "not" && isJoined(term.args[0]);
function assuming(term, others, areTrue, depth) {
  if (others.has(term)) return areTrue ? TRUE : FALSE;
  const opposite = knownOpposite(term);
  if (opposite !== void 0 && others.has(opposite)) return areTrue ? FALSE : TRUE;
  if (depth === 0 || !isMade(term)) return term;
  if (term.kind === "not") return not$1(assuming(term.args[0], others, areTrue, depth));
  const parts = term.args.map((part) => assuming(part, others, areTrue, depth - 1));
  if (parts.every((part, index) => part === term.args[index])) return term;
  const left = joined$9(term.kind, parts);
  return isMade(left) ? term : left;
}
function choose(condition, then, otherwise) {
  if (condition === TRUE || then === otherwise) return then;
  if (condition === FALSE) return otherwise;
  if (condition.kind === "not") return choose(condition.args[0], otherwise, then);
  if (then.kind === "choose" && then.args[0] === condition) return choose(condition, then.args[1], otherwise);
  if (otherwise.kind === "choose" && otherwise.args[0] === condition)
    return choose(condition, then, otherwise.args[2]);
  if (then.sort !== otherwise.sort) throw new Error(`no choice between ${then.sort} and ${otherwise.sort}`);
  if (then.sort === "boolean") {
    if (isConstant(then)) return then === TRUE ? or$1(condition, otherwise) : and$1(not$1(condition), otherwise);
    if (isConstant(otherwise)) return otherwise === TRUE ? or$1(not$1(condition), then) : and$1(condition, then);
  }
  return node("choose", then.sort, [condition, then, otherwise], null, hull(then.bounds, otherwise.bounds));
}
function equal$1(a, b) {
  if (a === b) return TRUE;
  if (a.sort !== b.sort) return FALSE;
  if (a.sort === "boolean") {
    if (isConstant(a)) return a === TRUE ? b : not$1(b);
    if (isConstant(b)) return b === TRUE ? a : not$1(a);
  }
  if (isConstant(a) && isConstant(b)) return truth$1(order$1(a, b) === 0);
  if (a.sort === "whole" && (a.bounds[1] < b.bounds[0] || b.bounds[1] < a.bounds[0])) return FALSE;
  const byBranch = comparedByBranch(equal$1, a, b) ?? comparedByBranch(equal$1, b, a);
  return byBranch ?? node("equal", "boolean", comesFirst(a, b) ? [a, b] : [b, a], null);
}
function comparedByBranch(compare2, a, b) {
  if (a.kind !== "choose") return null;
  const [condition, then, otherwise] = a.args;
  if (b.kind === "choose" && b.args[0] === condition)
    return choose(condition, compare2(then, b.args[1]), compare2(otherwise, b.args[2]));
  const isSettled = then === b || otherwise === b || isConstant(b) && (isConstant(then) || isConstant(otherwise));
  return isSettled ? choose(condition, compare2(then, b), compare2(otherwise, b)) : null;
}
function less$1(a, b) {
  if (a === b) return FALSE;
  if (isConstant(a) && isConstant(b)) return truth$1(order$1(a, b) < 0);
  if (a.sort === "whole") {
    if (a.bounds[1] < b.bounds[0]) return TRUE;
    if (a.bounds[0] >= b.bounds[1]) return FALSE;
  }
  const byBranch = comparedByBranch(less$1, a, b) ?? comparedByBranch((y, x) => less$1(x, y), b, a);
  return byBranch ?? node("less", "boolean", [a, b], null);
}
const atMost = (a, b) => not$1(less$1(b, a));
const lesser = (a, b) => choose(less$1(b, a), b, a);
const greater = (a, b) => choose(less$1(a, b), b, a);
const within$4 = (a, [least, most]) => and$1(atMost(whole$1(least), a), atMost(a, whole$1(most)));
function order$1(a, b) {
  const [x, y] = [heldBy(a), heldBy(b)];
  if (a.sort === "calendar") return x === y ? 0 : 1;
  return a.sort === "decimal" ? evaluation.compare(x, y) : x === y ? 0 : x < y ? -1 : 1;
}

const DAYS_FROM_YEAR_0_TO_1970 = -evaluation.dayNumber("0001-01-01") + 306;
function startOfMonth(month) {
  const year = Math.floor((month - 2) / 12);
  const fromMarch = month - 2 - 12 * year;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((153 * fromMarch + 2) / 5) - DAYS_FROM_YEAR_0_TO_1970;
}
function monthOfDay(day) {
  const near = Math.floor((day + DAYS_FROM_YEAR_0_TO_1970 + 60) / 30.436875);
  if (startOfMonth(near) > day) return near - 1;
  return startOfMonth(near + 1) <= day ? near + 1 : near;
}

const number = (term) => term.of;
const amount = (term) => term.of;
const areConstant = (...terms) => terms.every(isConstant);
const is$1 = (term, n) => isConstant(term) && (term.sort === "whole" ? term.of === n : evaluation.compare(amount(term), evaluation.ofInt(n)) === 0);
function alike$2(a, b) {
  return a.sort === b.sort ? [a, b] : [toDecimal(a), toDecimal(b)];
}
const inOrder$4 = (a, b) => comesFirst(a, b) ? [a, b] : [b, a];
function add$1(one, other) {
  const [a, b] = alike$2(one, other);
  if (is$1(a, 0)) return b;
  if (is$1(b, 0)) return a;
  if (a.sort === "decimal")
    return areConstant(a, b) ? exact(evaluation.plus(amount(a), amount(b))) : node("add", "decimal", inOrder$4(a, b), null);
  if (areConstant(a, b)) return whole$1(number(a) + number(b));
  if (isConstant(a)) return add$1(b, a);
  const sum = sum$1(a.bounds, b.bounds);
  const [first, last] = a.args;
  const areTwo = a.kind === "add" && areConstant(b, last) && isWithin(a.bounds, safe);
  if (areTwo && isWithin(sum, safe)) return add$1(first, whole$1(number(last) + number(b)));
  return node("add", "whole", isConstant(b) ? [a, b] : inOrder$4(a, b), null, sum);
}
function subtract(one, other) {
  const [a, b] = alike$2(one, other);
  if (is$1(b, 0)) return a;
  if (a.sort === "decimal")
    return areConstant(a, b) ? exact(evaluation.minus(amount(a), amount(b))) : node("subtract", "decimal", [a, b], null);
  if (isConstant(b)) return add$1(a, whole$1(-number(b)));
  return node("subtract", "whole", [a, b], null, difference(a.bounds, b.bounds));
}
function multiply$1(one, other) {
  const [a, b] = alike$2(one, other);
  if (is$1(a, 1) || is$1(b, 0)) return b;
  if (is$1(b, 1) || is$1(a, 0)) return a;
  if (a.sort === "decimal")
    return areConstant(a, b) ? exact(evaluation.times(amount(a), amount(b))) : node("multiply", "decimal", inOrder$4(a, b), null);
  if (areConstant(a, b)) return whole$1(number(a) * number(b));
  return node("multiply", "whole", inOrder$4(a, b), null, product(a.bounds, b.bounds));
}
function floorDivide(a, b) {
  if (areConstant(a, b)) return whole$1(number(b) === 0 ? 0 : Math.floor(number(a) / number(b)));
  if (is$1(b, 1)) return a;
  return node("floorDivide", "whole", [a, b], null, quotient(a.bounds, b.bounds));
}
function divide(a, b) {
  const [x, y] = [toDecimal(a), toDecimal(b)];
  if (areConstant(x, y)) return exact(evaluation.isNil(amount(y)) ? amount(y) : evaluation.dividedBy(amount(x), amount(y)));
  return node("divide", "decimal", [x, y], null);
}
const decimalOf = (n) => evaluation.ofInt(Number.isSafeInteger(n) ? n : 0);
function toDecimal(a) {
  if (a.sort === "decimal") return a;
  return areConstant(a) ? exact(decimalOf(number(a))) : node("toDecimal", "decimal", [a], null);
}
function roundHalfUp(a, places) {
  const x = toDecimal(a);
  return areConstant(x) ? exact(evaluation.roundHalfUp(amount(x), places)) : node("roundHalfUp", "decimal", [x], { places });
}
function monthOf(day) {
  if (areConstant(day)) return whole$1(monthOfDay(number(day)));
  return node("monthOf", "whole", [day], null, through(monthOfDay, day));
}
function monthStart(month) {
  if (areConstant(month)) return whole$1(startOfMonth(number(month)));
  return node("monthStart", "whole", [month], null, through(startOfMonth, month));
}
const through = (rising, { bounds: [least, most] }) => [
  Number.isFinite(least) ? rising(least) : least,
  Number.isFinite(most) ? rising(most) : most
];
const monthsIn = (duration) => areConstant(duration) ? whole$1(base.monthsOf(duration.of)) : node("monthsIn", "whole", [duration], null, [1, 1200]);
function startsWith(a, beginning) {
  if (areConstant(a, beginning)) return truth$1(a.of.startsWith(beginning.of));
  return isConstant(beginning) && beginning.of === "" ? TRUE : node("startsWith", "boolean", [a, beginning], null);
}
const ofCalendar = (kind, of) => node(kind, "whole", [of], null, allDays);
const answersFrom = (calendar) => ofCalendar("answersFrom", calendar);
const answersTo = (calendar) => ofCalendar("answersTo", calendar);
const workingDay = (calendar, day) => node("workingDay", "whole", [calendar, day], null, [day.bounds[0], day.bounds[1] + 2 * holidaysIn(calendar) + 4]);
function holidaysIn(calendar) {
  if (calendar.kind === "choose") return Math.max(...calendar.args.slice(1).map(holidaysIn));
  return isConstant(calendar) ? calendar.of.holidays.size : Number.POSITIVE_INFINITY;
}

const minuteOfDay = (time) => base.secondOfDay(time) / 60;
const timeOfMinute = (minute) => [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");

const nothingOf = (sort) => sort === "list" || sort === "tuple" ? [] : standIn(sort).of;
function compareRaw(a, b) {
  if (Array.isArray(a) && Array.isArray(b)) {
    for (const [index, part] of a.entries()) {
      const order = index < b.length ? compareRaw(part, b[index]) : 1;
      if (order !== 0) return order;
    }
    return a.length - b.length;
  }
  if (evaluation.isDecimal(a)) return evaluation.compare(a, b);
  return a === b ? 0 : a < b ? -1 : 1;
}
const holidays = /* @__PURE__ */ new WeakMap();
function holidaysOf$2(calendar) {
  const known = holidays.get(calendar);
  if (known !== void 0) return known;
  const days = new Set([...calendar.holidays].map(evaluation.dayNumber));
  holidays.set(calendar, days);
  return days;
}
function workingDayFrom(calendar, day) {
  const free = holidaysOf$2(calendar);
  let at = day;
  while (((at + 3) % 7 + 7) % 7 > 4 || free.has(at)) at += 1;
  return at;
}

class Interpreter {
  constructor(facts, steps = null) {
    this.facts = facts;
    this.steps = steps;
  }
  facts;
  steps;
  frames = [{ memo: /* @__PURE__ */ new Map(), bound: {} }];
  of(term) {
    if (term.kind === "constant") return term.of;
    const { memo } = this.frames[levelOf(term)];
    const known = memo.get(term.id);
    if (known !== void 0) return known;
    const value = works[term.kind](term, term.args, this);
    memo.set(term.id, value);
    return value;
  }
  bound({ level, which, index }, sort) {
    return this.frames[level]?.bound[which]?.[index] ?? nothingOf(sort);
  }
  list = (term) => this.of(term);
  number = (term) => this.of(term);
  amount = (term) => this.of(term);
  /** Works something out in a scope. */
  within(level, bound, work) {
    this.steps?.spend(1);
    const outer = this.frames[level];
    this.frames[level] = { memo: /* @__PURE__ */ new Map(), bound };
    try {
      return work();
    } finally {
      this.frames[level] = outer;
    }
  }
}
const around$2 = (list, index) => ({
  entry: list[index],
  next: list[index + 1],
  previous: list[index - 1],
  hasNext: [index + 1 < list.length],
  hasPrevious: [index > 0]
});
function statesOf$1({ of, args }, on) {
  const [list, ...parts] = args;
  const [first, next] = [parts.slice(0, of.width), parts.slice(of.width)];
  const states = [first.map((part) => on.of(part))];
  for (const entry of on.list(list))
    states.push(on.within(of.level, { entry, state: states.at(-1) }, () => next.map((part) => on.of(part))));
  return states;
}
const arithmetic$2 = (ofWhole, ofDecimal) => ({ sort }, [a, b], on) => sort === "whole" ? ofWhole(on.number(a), on.number(b)) : ofDecimal(on.amount(a), on.amount(b));
const works = {
  constant: ({ of }) => of,
  fact: ({ of, sort }, _, on) => on.facts(of.path)[of.index] ?? nothingOf(sort),
  bound: ({ of, sort }, _, on) => on.bound(of, sort),
  part: ({ of, sort }, [tuple], on) => on.of(tuple)[of.index] ?? nothingOf(sort),
  not: (_, [a], on) => !on.of(a),
  and: (_, args, on) => args.every((arg) => on.of(arg)),
  or: (_, args, on) => args.some((arg) => on.of(arg)),
  choose: (_, [condition, then, otherwise], on) => on.of(on.of(condition) ? then : otherwise),
  unless(_, [stop, term], on) {
    if (on.of(stop)) throw new evaluation.OutOfRange("no answer");
    return on.of(term);
  },
  equal: (_, [a, b], on) => compareRaw(on.of(a), on.of(b)) === 0,
  less: (_, [a, b], on) => compareRaw(on.of(a), on.of(b)) < 0,
  add: arithmetic$2((a, b) => a + b, evaluation.plus),
  subtract: arithmetic$2((a, b) => a - b, evaluation.minus),
  multiply: arithmetic$2((a, b) => a * b, evaluation.times),
  floorDivide: arithmetic$2(
    (a, b) => b === 0 ? 0 : Math.floor(a / b),
    (a) => a
  ),
  divide: arithmetic$2(
    (a) => a,
    (a, b) => evaluation.isNil(b) ? b : evaluation.dividedBy(a, b)
  ),
  toDecimal: (_, [a], on) => decimalOf(on.number(a)),
  roundHalfUp: ({ of }, [a], on) => evaluation.roundHalfUp(on.amount(a), of.places),
  monthOf: (_, [day], on) => monthOfDay(on.number(day)),
  monthStart: (_, [month], on) => startOfMonth(on.number(month)),
  monthsIn: (_, [duration], on) => monthsInText(on.of(duration)),
  startsWith: (_, [text, beginning], on) => on.of(text).startsWith(on.of(beginning)),
  workingDay: (_, [calendar, day], on) => workingDayFrom(on.of(calendar), on.number(day)),
  answersFrom: (_, [calendar], on) => evaluation.dayNumber(on.of(calendar).answersFrom),
  answersTo: (_, [calendar], on) => evaluation.dayNumber(on.of(calendar).answersTo),
  list({ of }, parts, on) {
    const values = parts.map((part) => on.of(part));
    return Array.from({ length: of.length }, (_, at) => values.slice(at * of.width, (at + 1) * of.width));
  },
  range: (_, [count], on) => Array.from({ length: Math.max(0, on.number(count)) }, (_2, index) => [index]),
  each({ of: { level } }, [of, where, ...gives], on) {
    const list = on.list(of);
    return list.flatMap(
      (_, index) => on.within(level, around$2(list, index), () => on.of(where) ? [gives.map((part) => on.of(part))] : [])
    );
  },
  join: ({ of: { level } }, [list, gives], on) => on.list(list).flatMap((entry) => on.within(level, { entry }, () => on.list(gives))),
  sort({ of: { level } }, [list, ...keys], on) {
    const keyed = on.list(list).map((entry) => ({ entry, key: on.within(level, { entry }, () => keys.map((key) => on.of(key))) }));
    return keyed.sort((a, b) => compareRaw(a.key, b.key)).map(({ entry }) => entry);
  },
  some: ({ of: { level } }, [list, condition], on) => on.list(list).some((entry) => on.within(level, { entry }, () => on.of(condition))),
  fold: (term, _, on) => statesOf$1(term, on).at(-1),
  scan: (term, _, on) => statesOf$1(term, on).slice(1),
  lookup({ of: { level } }, [list, upTo, key], on) {
    const most = on.number(upTo);
    return on.list(list).findLast((entry) => on.within(level, { entry }, () => on.number(key)) <= most) ?? NOT_FOUND;
  },
  isFound: (_, [found], on) => on.of(found) !== NOT_FOUND,
  stretches({ of: { level } }, [instant, seconds, list, minute], on) {
    const cuts = on.list(list).map((entry) => on.within(level, { entry }, () => on.number(minute)));
    return stretchesFrom(on.of(instant), on.number(seconds), cuts);
  }
};
const NOT_FOUND = [];
const monthsInText = (text) => base.isDuration(text) ? base.monthsOf(text) : 0;
function stretchesFrom(instant, seconds, minutes) {
  if (!base.isInstant(instant)) return [];
  try {
    return base.clockStretches(instant, seconds, minutes.map(timeOfMinute)).map((one) => [
      evaluation.dayNumber(one.day),
      minuteOfDay(one.time),
      one.seconds
    ]);
  } catch (error) {
    if (error instanceof evaluation.OutOfRange) return [BEYOND];
    throw error;
  }
}
const BEYOND = [0, 0, -1];

const NIL = nothingOf("decimal");
const NOTHING = Object.freeze([]);
const MOST_STEPS = 5e3;
function endsOf$2({ may, between }) {
  if (may === null && between === null) return openDays;
  const days = [...may ?? [], between?.from, between?.to].filter(
    (one) => typeof one === "string" && evaluation.isDate(one)
  );
  if (days.length === 0) return allDays;
  const numbers = days.map(evaluation.dayNumber);
  return [Math.min(...numbers), Math.max(...numbers)];
}
const firstDay = (value) => typeof value === "string" ? evaluation.dayNumber(value) : evaluation.isUnknown(value) ? endsOf$2(value)[0] : 0;
const lastDay = (value) => typeof value === "string" ? evaluation.dayNumber(value) : evaluation.isUnknown(value) ? endsOf$2(value)[1] : 0;
const mayBeNone$2 = (value) => evaluation.isUnknown(value) && (value.may === null && value.between === null || value.may?.includes(null) === true);
function rangeTo(count) {
  const range = [];
  for (let index = 0; index < count; index += 1) range.push([index]);
  return range;
}
function inOrderOf$1(list, keys) {
  if (keys.every((key, index) => index === 0 || compareRaw(keys[index - 1], key) <= 0)) return list;
  return list.map((entry, index) => ({ entry, key: keys[index] })).sort((a, b) => compareRaw(a.key, b.key)).map(({ entry }) => entry);
}
const ofTables$1 = {
  calendarOf: (tables) => (table, part) => {
    const value = tables.get(table)?.value;
    return value !== void 0 && evaluation.isCalendar(value) ? value : value?.[part];
  }
};
const fixed = {
  MOST_STEPS,
  NIL,
  NOTHING,
  NOT_FOUND,
  NO_DAYS: nothingOf("calendar"),
  // Facts, taken apart.
  knownOr: (value) => value === void 0 ? evaluation.UNKNOWN : value,
  isUnknown: evaluation.isUnknown,
  mayBeNone: mayBeNone$2,
  /** Where something is not known of what is taken for known. */
  noAnswer: () => {
    throw new evaluation.OutOfRange("something is not known");
  },
  firstDay,
  lastDay,
  amountIn: (value) => evaluation.isDecimal(value) ? value : NIL,
  wholeIn: (value) => typeof value === "number" ? value : typeof value === "string" ? minuteOfDay(value) : 0,
  textIn: (value) => typeof value === "string" ? value : "",
  entriesIn: (value) => Array.isArray(value) ? value : [],
  fieldIn: (value, field) => typeof value === "object" && value !== null && !evaluation.isUnknown(value) ? value[field] ?? null : void 0,
  // Whole numbers and days.
  floorDivide: (a, b) => b === 0 ? 0 : Math.floor(a / b),
  monthOfDay,
  startOfMonth,
  monthsInText,
  workingDayFrom,
  answersFrom: (calendar) => evaluation.dayNumber(calendar.answersFrom),
  answersTo: (calendar) => evaluation.dayNumber(calendar.answersTo),
  stretchesFrom,
  // Decimals.
  decimal: evaluation.decimal,
  decimalOf,
  ofPence: evaluation.ofPence,
  penceIn: evaluation.penceIn,
  penceText: evaluation.penceText,
  plus: evaluation.plus,
  minus: evaluation.minus,
  times: evaluation.times,
  divide: (a, b) => evaluation.isNil(b) ? b : evaluation.dividedBy(a, b),
  roundHalfUp: evaluation.roundHalfUp,
  compare: evaluation.compare,
  // Lists.
  compareRaw,
  rangeTo,
  inOrderOf: inOrderOf$1,
  // Values, as they are shown.
  dateOfNumber: evaluation.dateOfNumber,
  timeOfMinute,
  durationShown: (text) => base.durationOf(base.monthsOf(text)),
  moneyText: evaluation.moneyText,
  toPlaces: evaluation.toPlaces,
  toPlain: evaluation.toPlain
};
const runTimeOf = (tables) => ({
  ...fixed,
  calendarOf: ofTables$1.calendarOf(tables)
});

function givenModule(given) {
  if (typeof given !== "function") return null;
  const make = given;
  try {
    const says = make(runTimeOf(/* @__PURE__ */ new Map()));
    const isOne = typeof says.decision === "string" && typeof says.policy === "string" && typeof says.readings === "object" && [says.read, says.answer].every((part) => typeof part === "function") && Array.isArray(says.listed) && [says.effects, says.whole].every((part) => typeof part === "object");
    return isOne ? { make, says } : null;
  } catch {
    return null;
  }
}

function modulesOf(modules, digest, tables, readings) {
  const run = /* @__PURE__ */ evaluation.lazily(() => runTimeOf(tables));
  const keyOf = (chosen) => JSON.stringify(
    Object.entries(chosen).filter(([reading, option]) => readings.get(reading)?.default !== option).sort()
  );
  const made = /* @__PURE__ */ new Map();
  const madeOf = (decision) => {
    const compiled = modules !== null && modules.digest === digest() ? own(modules.compiled, decision) ?? [] : [];
    const all = compiled.map((make) => make(run()));
    const byReadings = new Map(all.map((one) => [keyOf(one.readings), one]));
    made.set(decision, byReadings);
    return byReadings;
  };
  return {
    use(given, decision, chosen) {
      const found = givenModule(given);
      if (found === null) return null;
      const { says, make } = found;
      const isFor = says.decision === decision && says.policy === digest() && keyOf(says.readings) === keyOf(chosen ?? {});
      return isFor ? make(run()) : null;
    },
    find(decision, { readings: chosen, tables: newer }) {
      if (newer !== void 0) return void 0;
      return (made.get(decision) ?? madeOf(decision)).get(chosen === void 0 ? "[]" : keyOf(chosen));
    }
  };
}
function apart(compiled, given) {
  const { whole, read, answer } = compiled;
  const facts = whole === null ? void 0 : whole.read(whole.facts.map((path) => asRead(path, given, whole)));
  if (whole !== null && facts !== void 0) return { facts, answer: whole.answer };
  return { facts: read(given), answer };
}
function asRead(path, given, { inPence }) {
  const value = given.read(path);
  if (evaluation.isUnknown(value)) return void 0;
  return evaluation.isDecimal(value) && inPence.includes(path) ? evaluation.penceIn(value) : value;
}
function answerOf({ facts, answer }, tellsSums = false) {
  try {
    return answer(facts, false, tellsSums);
  } catch (error) {
    return unlessOutOfRange(error);
  }
}
function bareOutcome({ facts, answer }) {
  try {
    return answer(facts, true);
  } catch (error) {
    return unlessOutOfRange(error);
  }
}
function unlessOutOfRange(error) {
  if (!(error instanceof evaluation.OutOfRange)) throw error;
}

const [FIRST_DAY, LAST_DAY] = [whole$1(allDays[0]), whole$1(allDays[1])];
const ANY_DAY = { is: "day", from: whole$1(openDays[0]), to: whole$1(openDays[1]) };
const isAnyDay = (what) => what.is === "day" ? less$1(what.from, FIRST_DAY) : FALSE;
const known$4 = (what) => ({ none: FALSE, unknown: FALSE, orNone: FALSE, what });
const one$2 = (node) => ({ is: "one", node });
const day = (node) => ({ is: "day", from: node, to: node });
const condition = (node) => known$4(one$2(node));
const NONE = { ...known$4({ is: "nothing" }), none: TRUE };
function single(what, sort = "boolean") {
  if (what.is === "one") return what.node;
  if (what.is === "day") return what.from;
  if (what.is === "nothing") return standIn(sort);
  throw new Error(`a ${what.is} is no single thing`);
}
const numberIn = (what) => single(what, "decimal");
const wholeIn = (what) => single(what, "whole");
const textIn = (what) => single(what, "text");
const [firstIn, lastIn] = [
  (what) => what.is === "day" ? what.from : ANY_DAY.from,
  (what) => what.is === "day" ? what.to : ANY_DAY.to
];
const fieldsIn = (what) => what.is === "record" ? what.fields : /* @__PURE__ */ new Map();
function openWhere(open, what) {
  if (open === FALSE) return what;
  switch (what.is) {
    case "day":
      return { is: "day", from: choose(open, ANY_DAY.from, what.from), to: choose(open, ANY_DAY.to, what.to) };
    case "list":
      return emptyWhere(open, what);
    case "timeline":
      return { ...what, steps: emptyWhere(open, what.steps) };
    case "record":
      return {
        is: "record",
        fields: new Map([...what.fields].map(([name, field]) => [name, unknownWhere(open, field)]))
      };
    default:
      return what;
  }
}
const emptyWhere = (gone, list) => ({
  ...list,
  node: choose(gone, NOTHING_LISTED, list.node)
});
function unknownWhere(open, { none, unknown, orNone, what }) {
  return {
    none: and$1(not$1(open), none),
    unknown: or$1(open, unknown),
    orNone: or$1(open, orNone),
    what: openWhere(open, what)
  };
}
const isSafe = (n) => within$4(n, safe);
const isDay$1 = (n) => within$4(n, allDays);
const holds$1 = ({ none, unknown, what }) => what.is === "one" && what.node.sort === "boolean" ? and$1(not$1(none), not$1(unknown), what.node) : FALSE;
const mayHold = (held) => or$1(held.unknown, holds$1(held));
const mayBeNone$1 = ({ none, unknown, orNone }) => or$1(none, and$1(unknown, orNone));
function fieldOf$1({ none, unknown, orNone, what }, name) {
  const field = fieldsIn(what).get(name);
  if (field === void 0) return { none, unknown, orNone, what: { is: "nothing" } };
  return {
    none: or$1(none, and$1(not$1(unknown), field.none)),
    unknown: and$1(not$1(none), or$1(unknown, field.unknown)),
    orNone: or$1(orNone, field.orNone, and$1(unknown, field.none)),
    what: field.what
  };
}
const eitherDay = (a, b) => ({
  is: "day",
  from: lesser(firstIn(a), firstIn(b)),
  to: greater(lastIn(a), lastIn(b))
});
const sameNode = (a, b) => a.sort === b.sort ? equal$1(a, b) : FALSE;

function unpack(shape, part) {
  return {
    none: part(shape.none),
    unknown: part(shape.unknown),
    orNone: part(shape.orNone),
    what: unpackWhat(shape.what, part)
  };
}
function unpackWhat(what, part) {
  switch (what.is) {
    case "nothing":
      return what;
    case "one":
      return { is: "one", node: part(what.node) };
    case "day":
      return { is: "day", from: part(what.from), to: part(what.to) };
    case "record":
      return { is: "record", fields: new Map([...what.fields].map(([name, field]) => [name, unpack(field, part)])) };
    case "list":
      return { is: "list", node: part(what.node), entry: what.entry };
    case "timeline":
      return { is: "timeline", steps: unpackWhat(what.steps, part), answersTo: part(what.answersTo) };
  }
}
const partBy = (make) => (slot) => "always" in slot ? slot.always : make(slot);
function layout(values) {
  const tuples = values.map(() => []);
  const places = /* @__PURE__ */ new Map();
  const slotOf = (nodes) => {
    const [first] = nodes;
    if (isConstant(first) && nodes.every((node) => node === first)) return { always: first };
    const key = nodes.map(({ id }) => id).join();
    const known = places.get(key);
    if (known !== void 0) return known;
    const bounds = nodes.map((node) => node.bounds).reduce(hull);
    const slot = { at: tuples[0].length, sort: first.sort, bounds };
    for (const [index, node] of nodes.entries()) tuples[index]?.push(node);
    places.set(key, slot);
    return slot;
  };
  return { shape: shapeOf$2(values, slotOf), tuples };
}
const shapeOf$2 = (values, slotOf) => ({
  none: slotOf(values.map(({ none }) => none)),
  unknown: slotOf(values.map(({ unknown }) => unknown)),
  orNone: slotOf(values.map(({ orNone }) => orNone)),
  what: whatShape(
    values.map(({ what }) => what),
    slotOf
  )
});
function whatShape(whats, slotOf) {
  const [first] = whats;
  const all = (_) => whats;
  switch (first.is) {
    case "nothing":
      return first;
    case "one":
      return { is: "one", node: slotOf(all().map(({ node }) => node)) };
    case "day":
      return { is: "day", from: slotOf(all().map((x) => x.from)), to: slotOf(all().map((x) => x.to)) };
    case "record": {
      const fields = [...first.fields.keys()].map((name) => [
        name,
        shapeOf$2(
          all().map((record) => record.fields.get(name)),
          slotOf
        )
      ]);
      return { is: "record", fields: new Map(fields) };
    }
    case "list":
      return { is: "list", node: slotOf(all().map(({ node }) => node)), entry: first.entry };
    case "timeline": {
      const steps = all().map((x) => x.steps);
      return {
        is: "timeline",
        steps: whatShape(steps, slotOf),
        answersTo: slotOf(all().map((x) => x.answersTo))
      };
    }
  }
}
const blankOf = (shape) => unpack(
  shape,
  partBy(({ sort }) => standIn(sort))
);
const sameLayout = (a, b) => a === b || keyOf$2(a) === keyOf$2(b);
function keyOf$2(shape, withBounds = false) {
  return JSON.stringify(shape, (_, part) => {
    if (part instanceof Map) return [...part];
    if (part === null || typeof part !== "object" || Array.isArray(part)) return part;
    if ("always" in part) return `always ${part.always.id}`;
    if (!("at" in part)) return part;
    const { at, sort, bounds } = part;
    return `${at} ${sort} ${withBounds ? bounds.join() : ""}`;
  });
}
function unboundedShape(shape) {
  const widened = (slot) => "always" in slot ? slot : { ...slot, bounds: unbounded };
  return mapSlots(shape, widened);
}
function mapSlots(shape, map) {
  const { none, unknown, orNone, what } = shape;
  return { none: map(none), unknown: map(unknown), orNone: map(orNone), what: mapWhat(what, map) };
}
function mapWhat(what, map) {
  switch (what.is) {
    case "nothing":
      return what;
    case "one":
      return { ...what, node: map(what.node) };
    case "day":
      return { ...what, from: map(what.from), to: map(what.to) };
    case "record":
      return { ...what, fields: new Map([...what.fields].map(([name, field]) => [name, mapSlots(field, map)])) };
    case "list":
      return { ...what, node: map(what.node) };
    case "timeline":
      return { ...what, steps: mapWhat(what.steps, map), answersTo: map(what.answersTo) };
  }
}

const boundAt = (shape, level, which) => unpack(
  shape,
  partBy(({ at, sort, bounds }) => node("bound", sort, [], { level, which, index: at }, bounds))
);
function widthOf(shape) {
  let width = 0;
  unpack(shape, (slot) => {
    if ("at" in slot) width = Math.max(width, slot.at + 1);
    return "at" in slot ? standIn(slot.sort) : slot.always;
  });
  return width;
}
function eachNode(list, level, where, gives) {
  const isSame = where === TRUE && list.entry !== null && gives.length === widthOf(list.entry);
  const isEntry = (part, index) => part.kind === "bound" && part.of.level === level && part.of.which === "entry" && part.of.index === index;
  return isSame && gives.every(isEntry) ? list.node : node("each", "list", [list.node, where, ...gives], { level });
}
function alike$1(values) {
  const whats = alikeWhats(values.map(({ what }) => what));
  return values.map((value, index) => ({ ...value, what: whats[index] }));
}
function alikeWhats(whats) {
  const form = whats.find(({ is }) => is !== "nothing");
  if (form === void 0) return whats;
  switch (form.is) {
    case "nothing":
      return whats;
    case "one": {
      const ones = whats.map((what) => what.is === "one" ? what.node : null);
      const sorts = new Set(ones.flatMap((one) => one?.sort ?? []));
      const sort = sorts.size > 1 ? "decimal" : form.node.sort;
      return ones.map((one) => ({
        is: "one",
        node: one === null ? standIn(sort) : one.sort === sort ? one : toDecimal(one)
      }));
    }
    case "day":
      return whats.map((what) => what.is === "day" ? what : ANY_DAY);
    case "record":
      return alikeRecords(whats);
    case "list":
      return alikeLists(whats.map((what) => what.is === "list" ? what : EMPTY));
    case "timeline": {
      const lines = whats.map((what) => what.is === "timeline" ? what : NO_TIMELINE);
      const steps = alikeLists(lines.map((line) => line.steps));
      return lines.map((line, index) => ({ ...line, steps: steps[index] }));
    }
  }
}
function alikeRecords(whats) {
  const records = whats.map((what) => what.is === "record" ? what.fields : /* @__PURE__ */ new Map());
  const names = [...new Set(records.flatMap((fields) => [...fields.keys()]))];
  const columns = names.map((name) => alike$1(records.map((fields) => fields.get(name) ?? NONE)));
  return records.map((_, row) => ({
    is: "record",
    fields: new Map(names.map((name, column) => [name, columns[column]?.[row]]))
  }));
}
const EMPTY = { is: "list", node: standIn("list"), entry: null };
const NO_TIMELINE = { is: "timeline", steps: EMPTY, answersTo: NIL$1 };
function alikeLists(lists) {
  const shapes = lists.flatMap(({ entry }) => entry === null ? [] : [entry]);
  const [first] = shapes;
  if (first === void 0 || shapes.every((shape2) => sameLayout(shape2, first)))
    return lists.map((list) => ({ ...list, entry: list.entry ?? first ?? null }));
  const distinct = [...new Map(shapes.map((shape2) => [keyOf$2(shape2), shape2])).values()];
  const { shape, tuples } = layout(alike$1(distinct.map((one) => boundAt(one, 1, "entry"))));
  return lists.map((list) => {
    if (list.entry === null) return { ...list, entry: shape };
    const key = keyOf$2(list.entry);
    const gives = tuples[distinct.findIndex((one) => keyOf$2(one) === key)];
    return { is: "list", node: laidOutAnew(list, gives), entry: shape };
  });
}
function laidOutAnew(list, gives) {
  const { node: written } = list;
  const isMoved = gives.every((part) => part.kind === "bound" || part.free === 0);
  if (written.kind !== "list" || !isMoved) return eachNode(list, 1, TRUE, gives);
  const { length, width } = written.of;
  const parts = Array.from(
    { length },
    (_, entry) => gives.map((part) => part.kind === "bound" ? written.args[entry * width + part.of.index] : part)
  );
  return node("list", "list", parts.flat(), { length, width: gives.length });
}
const noneLike = (what) => ({ ...known$4(blankOf(bare$1(what)).what), none: TRUE });
const bare$1 = (what) => {
  const no = { always: standIn("boolean") };
  return { none: no, unknown: no, orNone: no, what };
};

const listIn = (what) => what.is === "list" ? what : EMPTY;
function listed$1(values) {
  if (values.length === 0) return EMPTY;
  const { shape, tuples } = layout(alike$1(values));
  const of = { length: values.length, width: tuples[0]?.length ?? 0 };
  return { is: "list", node: node("list", "list", tuples.flat(), of), entry: shape };
}
function mapped$1(list, over, work, level = levelAbove(list.node, ...over)) {
  const { entry } = list;
  if (entry === null) return EMPTY;
  const flag = (which) => node("bound", "boolean", [], { level, which, index: 0 });
  const { where = TRUE, gives } = work(boundAt(entry, level, "entry"), {
    next: boundAt(entry, level, "next"),
    previous: boundAt(entry, level, "previous"),
    hasNext: flag("hasNext"),
    hasPrevious: flag("hasPrevious")
  });
  const { shape, tuples } = layout([gives]);
  return { is: "list", node: eachNode(list, level, where, tuples[0]), entry: shape };
}
const kept$1 = (list, over, where) => list.entry === null ? list : { ...list, node: mapped$1(list, over, (entry, around) => ({ where: where(entry, around), gives: entry })).node };
function some$1(list, over, condition, level = levelAbove(list.node, ...over)) {
  if (list.entry === null) return FALSE;
  const holds = condition(boundAt(list.entry, level, "entry"));
  return holds === FALSE ? FALSE : node("some", "boolean", [list.node, holds], { level });
}
function sorted(list, keys) {
  if (list.entry === null) return list;
  const level = levelAbove(list.node);
  const by = keys(boundAt(list.entry, level, "entry")).filter(({ free }) => free !== 0);
  return { ...list, node: node("sort", "list", [list.node, ...by], { level }) };
}
function joined$8(list, over, inner) {
  if (list.entry === null) return EMPTY;
  const level = levelAbove(list.node, ...over);
  const { node: gives, entry } = inner(boundAt(list.entry, level, "entry"));
  return entry === null ? EMPTY : { is: "list", node: node("join", "list", [list.node, gives], { level }), entry };
}
function concatenated(lists) {
  const parts = lists.filter(({ node: node2 }) => node2 !== EMPTY.node);
  if (parts.length < 2) return parts[0] ?? EMPTY;
  const whole = listed$1(parts.map((what) => ({ none: FALSE, unknown: FALSE, orNone: FALSE, what })));
  return joined$8(whole, [], ({ what }) => listIn(what));
}
function folding$1(list, level, from, next) {
  if (list.entry === null) return null;
  let { shape } = layout([from]);
  for (let tries = 1; tries <= mostTries$1; tries += 1) {
    const after = next(boundAt(list.entry, level, "entry"), boundAt(shape, level, "state"));
    const found = layout(alike$1([from, after]));
    const isUnbounded = tries > 2;
    if (keyOf$2(found.shape, !isUnbounded) === keyOf$2(shape, !isUnbounded)) {
      const [first, then] = found.tuples;
      return { args: [list.node, ...first, ...then], width: first.length, shape };
    }
    shape = tries > 1 ? unboundedShape(found.shape) : found.shape;
  }
  throw new Error("a fold whose result takes another form each time");
}
const mostTries$1 = 20;
function folded$1(list, over, from, next, level = levelAbove(list.node, ...over)) {
  const found = folding$1(list, level, from, next);
  if (found === null) return from;
  const { args, width, shape } = found;
  const last = node("fold", "tuple", args, { level, width });
  return unpack(
    shape,
    partBy(({ at, sort, bounds }) => node("part", sort, [last], { index: at }, bounds))
  );
}
function scanned(list, from, next) {
  const level = levelAbove(list.node);
  const found = folding$1(list, level, from, next);
  if (found === null) return EMPTY;
  const { args, width, shape } = found;
  return { is: "list", node: node("scan", "list", args, { level, width }), entry: shape };
}
function lookedUp(list, key, upTo) {
  if (list.entry === null) return null;
  const level = levelAbove(list.node);
  const found = node("lookup", "tuple", [list.node, upTo, key(boundAt(list.entry, level, "entry"))], { level });
  return {
    isFound: node("isFound", "boolean", [found], null),
    entry: unpack(
      list.entry,
      partBy(({ at, sort, bounds }) => node("part", sort, [found], { index: at }, bounds))
    )
  };
}

function fieldOfAny(value, field) {
  if (value.what.is !== "list") return fieldOf$1(value, field);
  return { ...value, what: mapped$1(value.what, [], (entry) => ({ gives: fieldOfAny(entry, field) })) };
}

class NotEncoded extends Error {
}
class Names {
  constructor(terms, held, outer, depth, around, over = null) {
    this.terms = terms;
    this.held = held;
    this.outer = outer;
    this.depth = depth;
    this.around = around;
    this.over = over;
  }
  terms;
  held;
  outer;
  depth;
  around;
  over;
  found = /* @__PURE__ */ new Map();
  of(name) {
    const found = this.found.get(name);
    if (found !== void 0) return found;
    const coded = this.newly(name);
    this.found.set(name, coded);
    return coded;
  }
  newly(name) {
    const named = this.terms.get(name);
    if (named !== void 0) return this.around.termIn(named, this);
    for (const [bound, value] of this.held) {
      if (name === bound) return value;
      if (evaluation.isBound(name, [bound])) return fieldOfAny(value, name.slice(bound.length + 1));
    }
    return this.outer === null ? this.around.other(name) : this.outer.of(name);
  }
  /** For an entry of a list. */
  inside = (over, held) => new Names(over.terms, held, this, this.depth + 1, this.around, over);
  /** What a word comes to on operands: it reads these, and nothing around it. */
  word({ terms, parameters, result }, operands) {
    const held = new Map(parameters.map((name, index) => [name, operands[index]]));
    return new Names(terms, held, null, this.depth, this.around).of(result);
  }
}

const askedIn = (world, compiled) => ({
  known: compiled === void 0 ? void 0 : answerOf(apart(compiled, world.given)),
  by: compiled,
  world: () => world
});
function quickly(question, { takerOf, factsAsked, factsRefused, worldOf }) {
  const { listed, compiled, options } = question;
  const whole = compiled?.whole ?? null;
  const askedOn = (facts) => askedIn(worldOf(listed, facts, options), compiled);
  if (whole === null) return (given) => askedOn(factsAsked(given));
  const { take, valuesOf, goTogether } = takerOf(listed, whole);
  return (given) => {
    const taken = take(given);
    if (taken === null) return askedOn(factsRefused(given));
    const facts = goTogether(taken) ? whole.read(taken.places) : void 0;
    const known = facts === void 0 ? void 0 : answerOf({ facts, answer: whole.answer });
    if (known === void 0) return askedOn({ values: valuesOf(taken) });
    return { known, by: compiled, world: evaluation.lazily(() => worldOf(listed, { values: valuesOf(taken) }, options)) };
  };
}

const truth = (held, unknown) => ({
  none: FALSE,
  unknown,
  orNone: FALSE,
  what: { is: "one", node: held }
});
const truthOf = (held) => truth(holds$1(held), held.unknown);
function allHold(conditions) {
  const mayAll = and$1(...conditions.map(mayHold));
  const all = and$1(...conditions.map(holds$1));
  return truth(all, and$1(mayAll, or$1(...conditions.map(({ unknown }) => unknown))));
}
function anyHolds(conditions) {
  const any = or$1(...conditions.map(holds$1));
  return truth(any, and$1(not$1(any), or$1(...conditions.map(({ unknown }) => unknown))));
}
const notHolds = (held) => truth(not$1(mayHold(held)), held.unknown);

function holdsUnknown({ none, unknown, what }) {
  if (what.is === "record") return or$1(unknown, and$1(not$1(none), ...anyUnknown(what.fields.values())));
  if (what.is === "list") return or$1(unknown, and$1(not$1(none), some$1(what, [], holdsUnknown)));
  return unknown;
}
const anyUnknown = (fields) => [or$1(...[...fields].map(holdsUnknown))];
function same$1(a, b) {
  const areNone = and$1(a.none, b.none);
  const areGiven = not$1(or$1(a.none, b.none, a.unknown, b.unknown));
  return or$1(areNone, and$1(areGiven, areGiven === FALSE ? FALSE : sameWhat(a.what, b.what)));
}
function sameWhat(a, b) {
  if (a.is === "one" && b.is === "one") return sameNode(a.node, b.node);
  if (a.is === "day" && b.is === "day") return equal$1(a.from, b.from);
  if (a.is === "record" && b.is === "record") {
    const fields = [...a.fields].map(([name, field]) => same$1(field, b.fields.get(name) ?? NONE));
    return a.fields.size === b.fields.size ? and$1(...fields) : FALSE;
  }
  if (a.is === "list" && b.is === "list") {
    const [x, y] = alike$1([known$4(a), known$4(b)]).map(({ what }) => plain$2(listIn(what)));
    return equal$1(x.node, y.node);
  }
  if (a.is === "timeline" && b.is === "timeline")
    return and$1(sameWhat(a.steps, b.steps), equal$1(a.answersTo, b.answersTo));
  return FALSE;
}
const plain$2 = (list) => mapped$1(list, [], (entry) => ({ gives: emptied(entry, FALSE) }));
function emptied({ none, unknown, orNone, what }, without) {
  return {
    none: and$1(not$1(without), none),
    unknown: and$1(not$1(without), unknown),
    orNone: and$1(not$1(without), unknown, orNone),
    what: emptiedWhat(what, or$1(without, none, unknown))
  };
}
function emptiedWhat(what, gone) {
  const without = (node) => choose(gone, standIn(node.sort), node);
  switch (what.is) {
    case "nothing":
      return what;
    case "one":
      return one$2(without(what.node));
    case "day":
      return { is: "day", from: without(what.from), to: without(what.to) };
    case "record":
      return {
        is: "record",
        fields: new Map([...what.fields].map(([name, field]) => [name, emptied(field, gone)]))
      };
    case "list": {
      const inner = plain$2(what);
      return { ...inner, node: without(inner.node) };
    }
    case "timeline":
      return { ...what, steps: emptiedWhat(what.steps, gone), answersTo: without(what.answersTo) };
  }
}

function chosen$1(condition, then, otherwise) {
  if (condition === TRUE) return then;
  if (condition === FALSE) return otherwise;
  const [a, b] = alike$1([then, otherwise]);
  return choice$1(condition, a, b);
}
const choice$1 = (condition, a, b) => ({
  none: choose(condition, a.none, b.none),
  unknown: choose(condition, a.unknown, b.unknown),
  orNone: choose(condition, a.orNone, b.orNone),
  what: choiceOf(condition, a.what, b.what)
});
function choiceOf(condition, a, b) {
  const of = (x, y) => choose(condition, x, y);
  if (a.is === "one" && b.is === "one") return { is: "one", node: of(a.node, b.node) };
  if (a.is === "day" && b.is === "day") return { is: "day", from: of(a.from, b.from), to: of(a.to, b.to) };
  if (a.is === "record" && b.is === "record") {
    const fields = [...a.fields].map(([name, field]) => [
      name,
      choice$1(condition, field, b.fields.get(name))
    ]);
    return { is: "record", fields: new Map(fields) };
  }
  if (a.is === "list" && b.is === "list") return { ...a, node: of(a.node, b.node), entry: a.entry ?? b.entry };
  if (a.is === "timeline" && b.is === "timeline")
    return {
      is: "timeline",
      steps: choiceOf(condition, a.steps, b.steps),
      answersTo: of(a.answersTo, b.answersTo)
    };
  return a;
}
function either$1(one, other) {
  if (one === other) return one;
  const [a, b] = alike$1([one, other]);
  const isSame = same$1(a, b);
  if (isSame === TRUE) return a;
  return {
    none: and$1(a.none, b.none),
    unknown: not$1(isSame),
    orNone: or$1(mayBeNone$1(a), mayBeNone$1(b)),
    what: eitherOf(a, b)
  };
}
function eitherOf(a, b) {
  if (a.what.is === "day") return eitherDay(days$1(a), days$1(b));
  if (a.what.is !== "record") return a.what;
  const [mine, theirs] = [fieldsIn(a.what), fieldsIn(b.what)];
  const fields = [...mine].map(([name, field]) => {
    const other = theirs.get(name);
    return [name, chosen$1(a.none, other, chosen$1(b.none, field, either$1(field, other)))];
  });
  return { is: "record", fields: new Map(fields) };
}
const days$1 = ({ none, what }) => what.is === "day" ? { is: "day", from: choose(none, LAST_DAY, what.from), to: choose(none, FIRST_DAY, what.to) } : what;
function branched([first, ...others], otherwise) {
  if (first === void 0) return otherwise();
  const { when } = first;
  const isTrue = holds$1(when);
  if (isTrue === TRUE) return first.then();
  if (isTrue === FALSE && when.unknown === FALSE) return branched(others, otherwise);
  const [then, rest] = [first.then(), branched(others, otherwise)];
  const taken = chosen$1(isTrue, then, rest);
  return when.unknown === FALSE ? taken : chosen$1(when.unknown, either$1(then, rest), taken);
}

function constant$1(value, type) {
  if (value === null) return NONE;
  return evaluation.isUnknown(value) ? unknownWhere(TRUE, { ...NONE, none: truth$1(false) }) : known$4(constantWhat(value, type));
}
function constantWhat(value, type) {
  if (Array.isArray(value)) {
    const of = typeof type === "object" && "list" in type ? type.list : "none";
    return listed$1(value.map((entry) => constant$1(entry, of)));
  }
  if (evaluation.isTimeline(value)) {
    const { steps, answersTo } = value;
    const of = typeof type === "object" && "timeline" in type ? type.timeline : "decimal";
    const records = steps.map((step) => {
      const fields2 = { from: known$4(day(whole$1(evaluation.dayNumber(step.from)))), value: constant$1(step.value, of) };
      return known$4({ is: "record", fields: new Map(Object.entries(fields2)) });
    });
    return { is: "timeline", steps: listed$1(records), answersTo: whole$1(evaluation.dayNumber(answersTo ?? evaluation.MAX_DATE)) };
  }
  if (evaluation.isCalendar(value)) return one$2(calendar(value));
  if (typeof value !== "object" || evaluation.isDecimal(value))
    return type === "date" ? day(singleNode(value, type)) : one$2(singleNode(value, type));
  const types = typeof type === "object" && "record" in type ? type.record : {};
  const fields = Object.entries(value).map(([name, part]) => [
    name,
    constant$1(part, types[name] ?? "none")
  ]);
  return { is: "record", fields: new Map(fields) };
}
function singleNode(value, type) {
  if (typeof value === "boolean") return truth$1(value);
  if (typeof value === "number") return whole$1(value);
  if (typeof value !== "string") return exact(value);
  if (type === "date") return whole$1(evaluation.dayNumber(value));
  return type === "time" ? whole$1(minuteOfDay(value)) : text(value);
}

function parameterOn({ dated, value, type }, dayOf) {
  if (dated === null) return constant$1(value, type);
  const day = dayOf(dated.on);
  const steps = dated.steps.map((step) => ({
    from: whole$1(evaluation.dayNumber(step.from)),
    value: constant$1(step.value, type)
  }));
  const inForce = (on) => steps.reduce((before, { from: from2, value: value2 }) => chosen$1(atMost(from2, on), value2, before), NONE);
  const [from, to] = [firstIn(day.what), lastIn(day.what)];
  const known = chosen$1(day.none, NONE, inForce(from));
  if (day.unknown === FALSE) return known;
  const begun = steps.reduce((so, step) => {
    const mayBegin = and$1(day.unknown, less$1(from, step.from), atMost(step.from, to));
    return chosen$1(mayBegin, either$1(so, step.value), so);
  }, known);
  const open = and$1(day.unknown, isAnyDay(day.what));
  return unknownWhere(open, chosen$1(and$1(day.unknown, day.orNone), either$1(begun, NONE), begun));
}

function calculated(operands, { what, none = FALSE, unknown = FALSE }) {
  const isNone = or$1(...operands.map((operand) => operand.none));
  const open = or$1(...operands.map(holdsUnknown));
  const isUnknown = and$1(not$1(isNone), or$1(open, and$1(not$1(none), unknown)));
  return {
    none: or$1(isNone, and$1(not$1(open), none)),
    unknown: isUnknown,
    orNone: isUnknown === FALSE ? FALSE : TRUE,
    what: what.is === "list" ? emptyWhere(or$1(isNone, isUnknown), what) : openWhere(isUnknown, what)
  };
}
function conditional(operands, surely, possibly) {
  const given = not$1(or$1(...operands.map(({ none }) => none)));
  const neverNone = not$1(or$1(...operands.map(({ unknown, orNone }) => and$1(unknown, orNone))));
  const held = and$1(given, neverNone, surely);
  return { none: FALSE, unknown: and$1(given, possibly, not$1(held)), orNone: FALSE, what: { is: "one", node: held } };
}
function plainly(operands, holds) {
  const open = or$1(...operands.map(holdsUnknown));
  return conditional(operands, and$1(not$1(open), holds), or$1(open, holds));
}
const numeric = (node) => node.sort === "whole" ? { what: one$2(node), unknown: not$1(isSafe(node)) } : { what: one$2(node) };

function dayBetween$1(operands, from, to, open = FALSE, anyhow = FALSE) {
  const none = or$1(...operands.map((operand) => operand.none));
  const isAny = or$1(open, ...operands.map(({ unknown, what }) => and$1(unknown, isAnyDay(what))));
  const orNone = or$1(isAny, ...operands.map((operand) => and$1(operand.unknown, operand.orNone)));
  const mayDiffer = or$1(...operands.map((operand) => operand.unknown));
  const [first, last] = [choose(isAny, ANY_DAY.from, from), choose(isAny, ANY_DAY.to, to)];
  return {
    none,
    unknown: and$1(not$1(none), or$1(orNone, anyhow, and$1(mayDiffer, not$1(equal$1(first, last))))),
    orNone,
    what: { is: "day", from: first, to: last }
  };
}
function risingDay(operands, at) {
  const [start, ...others] = operands;
  const [low, high] = [at(firstIn(start.what)), at(lastIn(start.what))];
  const open = or$1(...others.map(holdsUnknown), and$1(not$1(start.unknown), not$1(low.isThere)));
  const from = choose(low.isThere, low.day, FIRST_DAY);
  const to = choose(high.isThere, high.day, LAST_DAY);
  return dayBetween$1(operands, from, to, open);
}
const there = (day) => ({ day, isThere: isDay$1(day) });

const ONE = whole$1(1);
const dayAfter = (d) => add$1(d, ONE);
const dayBefore = (d) => subtract(d, ONE);
const numberOf = ({ what }) => wholeIn(what);
const plusDays = ([start, days], { countingFrom }) => {
  const sameDay = equal$1(single(countingFrom.what), text("same-day"));
  const counted = choose(sameDay, dayBefore(numberOf(days)), numberOf(days));
  return risingDay([start, days, countingFrom], (from) => there(add$1(from, counted)));
};
const daysUntil = (operands) => {
  const [from, to] = operands.map(({ what }) => firstIn(what));
  return calculated(operands, numeric(subtract(to, from)));
};
const dayOfMonth = (d) => subtract(d, monthStart(monthOf(d)));
const daysIn = (month) => subtract(monthStart(add$1(month, ONE)), monthStart(month));
function wholeMonths(from, to) {
  const month = monthOf(to);
  const months = subtract(month, monthOf(from));
  const due = lesser(dayOfMonth(from), dayBefore(daysIn(month)));
  return greater(NIL$1, choose(less$1(dayOfMonth(to), due), subtract(months, ONE), months));
}
const wholeMonthsUntil = (operands) => {
  const [from, to] = operands.map(({ what }) => firstIn(what));
  return calculated(operands, numeric(wholeMonths(from, to)));
};
function addedMonths(start, months, isPulledBack) {
  const month = add$1(monthOf(start), months);
  const [first, length, at] = [monthStart(month), daysIn(month), dayOfMonth(start)];
  const instead = add$1(first, choose(isPulledBack, dayBefore(length), length));
  return { day: choose(less$1(at, length), add$1(first, at), instead), isThere: within$4(month, allMonths) };
}
const plusMonths = ([start, length], { shortMonth }) => {
  const given = numberOf(length);
  const months = given.sort === "text" ? monthsIn(given) : given;
  const isPulledBack = equal$1(single(shortMonth.what), text("pulled-back"));
  return risingDay([start, length, shortMonth], (from) => addedMonths(from, months, isPulledBack));
};
const orNextWorkingDay = (operands) => {
  const [start, calendar] = operands;
  if (calendar.what.is === "nothing") return calculated(operands, { what: day(NIL$1) });
  const days = single(calendar.what);
  const [first, last] = [answersFrom(days), answersTo(days)];
  const answers = (d) => and$1(atMost(first, d), atMost(workingDay(days, d), last));
  const [from, to] = [firstIn(start.what), lastIn(start.what)];
  const areAnswered = and$1(answers(from), answers(to));
  const isOutside = or$1(less$1(from, first), less$1(last, from));
  const unanswered = choose(isOutside, from, lesser(dayAfter(last), LAST_DAY));
  const firstAnswered = workingDay(days, first);
  const atLast = choose(and$1(less$1(from, first), atMost(firstAnswered, last)), firstAnswered, LAST_DAY);
  return dayBetween$1(
    operands,
    choose(areAnswered, workingDay(days, from), unanswered),
    choose(areAnswered, workingDay(days, to), atLast),
    or$1(calendar.unknown, and$1(start.unknown, not$1(areAnswered))),
    not$1(areAnswered)
  );
};
const firstStep = (name, value) => known$4({ is: "record", fields: /* @__PURE__ */ new Map([["from", known$4(day(FIRST_DAY))], [name, value]]) });

const dayOf$1 = (entry) => firstIn(fieldOf$1(entry, "from").what);
const valueOfStep = (entry) => fieldOf$1(entry, "value");
const step = (from, value) => known$4({ is: "record", fields: /* @__PURE__ */ new Map([["from", from], ["value", value]]) });
const lastOfDay = (steps) => kept$1(steps, [], (entry, { next, hasNext }) => not$1(and$1(hasNext, equal$1(dayOf$1(entry), dayOf$1(next)))));
const changesIn = (steps) => kept$1(steps, [], (entry, { previous, hasPrevious }) => {
  const [now, before] = [valueOfStep(entry), valueOfStep(previous)];
  return not$1(and$1(hasPrevious, or$1(same$1(now, before), and$1(now.unknown, before.unknown))));
});
const timeline = (steps) => ({
  is: "timeline",
  steps: changesIn(lastOfDay(sorted(steps, (entry) => [dayOf$1(entry)]))),
  answersTo: LAST_DAY
});
function onEachDay({ steps, answersTo }, work, over) {
  const changed = mapped$1(steps, [numberIn(over.what)], (entry) => {
    const value = valueOfStep(entry);
    return { gives: step(fieldOf$1(entry, "from"), { ...value, what: one$2(work(numberIn(value.what))) }) };
  });
  return { is: "timeline", steps: changesIn(changed), answersTo };
}
const always = (value) => ({
  is: "timeline",
  steps: listed$1([firstStep("value", value)]),
  answersTo: LAST_DAY
});
const lineIn = (what) => what.is === "timeline" ? what : { is: "timeline", steps: EMPTY, answersTo: LAST_DAY };
const valueOn = (operands) => {
  const [line, on] = operands;
  const { steps, answersTo } = lineIn(line.what);
  const at = firstIn(on.what);
  const found = lookedUp(steps, dayOf$1, at);
  const open = or$1(...operands.map(holdsUnknown));
  const none = or$1(...operands.map((operand) => operand.none));
  const value = found === null ? unknownWhere(TRUE, { ...NONE, none: FALSE }) : valueOfStep(found.entry);
  const isAnswered = found === null ? FALSE : and$1(found.isFound, atMost(at, answersTo), not$1(value.none));
  return chosen$1(none, NONE, unknownWhere(or$1(open, not$1(isAnswered)), value));
};
const changesOf$1 = (operands) => {
  const { steps, answersTo } = lineIn(operands[0].what);
  const dayItself = (node) => listed$1([known$4(day(node))]);
  const where = (holds2, list) => ({ ...list, node: choose(holds2, list.node, EMPTY.node) });
  const startsLater = not$1(some$1(steps, [], (entry) => equal$1(dayOf$1(entry), FIRST_DAY)));
  const stops = and$1(
    some$1(steps, [], () => TRUE),
    less$1(answersTo, LAST_DAY)
  );
  const days = [
    where(startsLater, dayItself(FIRST_DAY)),
    mapped$1(steps, [], (entry) => ({ gives: known$4(day(dayOf$1(entry))) })),
    where(stops, dayItself(dayAfter(answersTo)))
  ];
  return calculated(operands, { what: concatenated(days) });
};
const runningTotal = (operands) => {
  const list = listIn(operands[0].what);
  const [from, amount] = [(entry) => fieldOf$1(entry, "from"), (entry) => fieldOf$1(entry, "amount")];
  const none = some$1(list, [], (entry) => or$1(from(entry).none, amount(entry).none));
  const nil = condition(NIL_DECIMAL);
  const inOrder = concatenated([
    listed$1([firstStep("amount", nil)]),
    sorted(list, (entry) => [firstIn(from(entry).what)])
  ]);
  const sums = scanned(
    inOrder,
    step(known$4(day(FIRST_DAY)), nil),
    (entry, so) => step(
      known$4(day(firstIn(from(entry).what))),
      condition(add$1(numberIn(valueOfStep(so).what), numberIn(amount(entry).what)))
    )
  );
  const what = { is: "timeline", steps: changesIn(lastOfDay(sums)), answersTo: LAST_DAY };
  return calculated(operands, { what, none });
};
const timelineOf = (operands) => {
  const [given] = operands;
  const list = listIn(given.what);
  const none = some$1(list, [], (entry) => and$1(not$1(entry.unknown), fieldOf$1(entry, "from").none));
  const undated = some$1(list, [], (entry) => fieldOf$1(entry, "from").unknown);
  const line = timeline(list);
  const areKnown = not$1(some$1(list, [], (entry) => valueOfStep(entry).unknown));
  const isKnown = (entry) => not$1(valueOfStep(entry).unknown);
  const steps = areKnown === TRUE ? line.steps : begun$1(line.steps, isKnown);
  const isUnknown = and$1(not$1(given.none), or$1(given.unknown, and$1(not$1(none), undated)));
  return {
    none: or$1(given.none, and$1(not$1(given.unknown), none)),
    unknown: isUnknown,
    orNone: isUnknown,
    what: { ...line, steps }
  };
};
function begun$1(list, condition2) {
  const first = known$4({
    is: "record",
    fields: /* @__PURE__ */ new Map([["has", { ...NONE, none: FALSE, what: one$2(FALSE) }], ["step", NONE]])
  });
  const marked = scanned(list, first, (entry, so) => {
    const has = or$1(holds$1(fieldOf$1(so, "has")), condition2(entry));
    return known$4({ is: "record", fields: /* @__PURE__ */ new Map([["has", known$4(one$2(has))], ["step", entry]]) });
  });
  const isBegun = (entry) => holds$1(fieldOf$1(entry, "has"));
  return mapped$1(marked, [], (entry) => ({ where: isBegun(entry), gives: fieldOf$1(entry, "step") }));
}

const operandIn = (operand, names) => operand.kind === "name" ? names.of(operand.name) : constant$1(operand.value, operand.type);
function sentenceIn(sentence, names) {
  const coded = byCalendar(sentence, names);
  names.around.metSentence?.(sentence, names, coded);
  return coded;
}
function byCalendar(sentence, names) {
  const calendar = sentence.operands.find(({ type }) => type === "calendar");
  if (calendar?.kind !== "name" || names.of(calendar.name).unknown === FALSE) return onOperands(sentence, names);
  return whicheverOf(calendar.name, names, (known) => onOperands(sentence, names, /* @__PURE__ */ new Map([[calendar, known]])));
}
function whicheverOf(name, names, work) {
  const term = names.terms.get(name)?.term;
  const of = (other) => () => whicheverOf(other, names, work);
  if (term?.kind === "name") return of(term.name)();
  if (term?.kind !== "when") return work(names.of(name));
  const branches = term.when.map(({ condition, then }) => ({ when: names.of(condition), then: of(then) }));
  return branched(branches, of(term.else));
}
function onOperands(sentence, names, given = /* @__PURE__ */ new Map()) {
  const { operatorName, operator, operands, named } = sentence;
  const coded = operands.map((operand) => given.get(operand) ?? operandIn(operand, names));
  const byName = [...named].map(([name, operand]) => [name, operandIn(operand, names)]);
  const types = operands.map(({ type }) => type);
  const namedTypes = Object.fromEntries([...named].map(([name, { type }]) => [name, type]));
  const body = sentence.body ?? bodyOf$2(sentence, names.around.vocabulary);
  if (body !== null) {
    const inOrder = [...coded, ...operator.named.map((name) => new Map(byName).get(name))];
    const value = names.word(body, inOrder);
    return operator.isCondition ? truthOf(value) : value;
  }
  const meaning = names.around.meanings[operatorName];
  if ("untranslated" in meaning) throw new NotEncoded(`${operatorName}: ${meaning.untranslated}`);
  return meaning(coded, Object.fromEntries(byName), { operands: types, named: namedTypes });
}
function bodyOf$2({ operatorName, operator, operands, named }, vocabulary) {
  const bodyOn = vocabulary.find(operatorName)?.bodyOn ?? null;
  if (bodyOn === null) return null;
  const [{ takes, and }] = operator.signatures;
  const given = [...operands, ...operator.named.map((name) => named.get(name))];
  const isField = [...takes, ...Object.values(and)].map((pattern) => typeof pattern === "object" && "field" in pattern);
  const found = bodyOn(
    given.map((operand, index) => ({
      type: operand.type,
      word: isField[index] && operand.kind === "literal" ? String(operand.value) : null
    }))
  );
  if ("issues" in found) throw new NotEncoded(`${operatorName} on these operands`);
  return found.body;
}

const over$2 = (list, result) => chosen$1(list.none, NONE, unknownWhere(list.unknown, result));
const forms$3 = {
  sentence: (term, names) => sentenceIn(term, names),
  name: (term, names) => names.of(term.name),
  constant: (term, _, type) => constant$1(term.value, type),
  all: (term, names) => allHold(term.of.map((sentence) => sentenceIn(sentence, names))),
  any: (term, names) => anyHolds(term.of.map((sentence) => sentenceIn(sentence, names))),
  not: (term, names) => notHolds(names.of(term.of)),
  reading({ reading, options }, names) {
    const { takes } = names.around;
    if (takes === null) throw new NotEncoded(`the reading ${reading} is not chosen`);
    const [last, ...others] = [...options].reverse();
    const branches = others.reverse().map(([option, term]) => ({
      when: condition(takes(reading, option)),
      then: () => names.of(term)
    }));
    return branched(branches, () => names.of(last[1]));
  },
  when: (term, names) => branched(
    term.when.map(({ condition: condition2, then }) => ({ when: names.of(condition2), then: () => names.of(then) })),
    () => names.of(term.else)
  ),
  /** While it is not known of an entry whether it is kept, the list may be any. */
  each(term, names) {
    const list = names.of(term.list);
    const level = names.depth + 1;
    const inside = (entry) => names.inside(term, /* @__PURE__ */ new Map([[term.as, entry]]));
    const { where } = term;
    const kept = mapped$1(
      listIn(list.what),
      [],
      (entry) => {
        const inner = inside(entry);
        const gives = inner.of(term.gives);
        return where === null ? { gives } : { where: holds$1(inner.of(where)), gives };
      },
      level
    );
    const isOpen = (entry) => where === null ? FALSE : inside(entry).of(where).unknown;
    return over$2(list, unknownWhere(some$1(listIn(list.what), [], isOpen, level), known$4(kept)));
  },
  fold(term, names) {
    const list = names.of(term.list);
    const next = (entry, so) => names.inside(
      term,
      /* @__PURE__ */ new Map([
        [term.as, entry],
        [term.so, so]
      ])
    ).of(term.next);
    return over$2(list, folded$1(listIn(list.what), [], names.of(term.from), next, names.depth + 1));
  },
  record: (term, names) => {
    const fields = [...term.fields].map(([field, name]) => [field, names.of(name)]);
    return known$4({ is: "record", fields: new Map(fields) });
  },
  list: (term, names) => known$4(listed$1(term.of.map((name) => names.of(name)))),
  field: (term, names) => fieldOfAny(names.of(term.of), term.field),
  decision: (term, names) => names.around.consult(term, names),
  table(term, names) {
    const table = names.around.tables.get(term.table);
    if (table === void 0) throw new NotEncoded(`no table ${term.table}`);
    const whole = constant$1(table.value, table.type);
    if (term.unlessGiven === null || whole.what.is !== "timeline") return whole;
    const { none, unknown, what } = names.of(term.unlessGiven);
    const given = what.is === "list" ? timeline(mapped$1(what, [], (entry) => ({ gives: asStep(entry) }))) : always(known$4(what));
    return chosen$1(or$1(none, unknown), whole, known$4(given));
  },
  leftOut: (term, names) => names.around.facts.isLeftOut(term.fact)
};
const asStep = (entry) => known$4({
  is: "record",
  fields: /* @__PURE__ */ new Map([
    ["from", fieldOf$1(entry, "from")],
    ["value", fieldOf$1(entry, "percent")]
  ])
});
const termIn = ({ term, type }, names) => forms$3[term.kind](term, names, type);

const NO_PATHS = /* @__PURE__ */ new Map();
const only = (path, condition = TRUE) => where(condition, /* @__PURE__ */ new Map([[path, TRUE]]));
const from = (entries) => new Map([...entries].filter(([, condition]) => condition !== FALSE));
const where = (condition, paths) => condition === TRUE ? paths : from([...paths].map(([path, node]) => [path, and$1(condition, node)]));
const changed$1 = (paths, change) => from([...paths].map(([path, node]) => [path, change(node)]));
const allPaths = (sets) => new Set(sets.flatMap((paths) => [...paths.keys()]));
const isIn$1 = (path, paths) => paths.get(path) ?? FALSE;
function anyOf$4(sets) {
  const some = sets.filter(({ size }) => size > 0);
  if (some.length < 2) return some[0] ?? NO_PATHS;
  return from([...allPaths(some)].map((path) => [path, or$1(...some.map((paths) => isIn$1(path, paths)))]));
}
const anyOfOpen = (ways) => anyOf$4(ways.map(({ isOpen, paths }) => where(isOpen, paths)));
function eachOfOpen(ways) {
  const isAnyOpen = or$1(...ways.map(({ isOpen }) => isOpen));
  const inEach = (path) => and$1(...ways.map(({ isOpen, paths }) => or$1(not$1(isOpen), isIn$1(path, paths))));
  return from(
    [...allPaths(ways.map(({ paths }) => paths))].map((path) => [path, and$1(isAnyOpen, inEach(path))])
  );
}
function onlyOne(paths) {
  const alone = (path) => [...paths].flatMap(([other, node]) => other === path ? [] : [not$1(node)]);
  return from([...paths].map(([path, node]) => [path, and$1(node, ...alone(path))]));
}

function shapeOfType(type, may, path, mayIn) {
  let next = 0;
  const slot = (sort, bounds = unbounded) => ({ at: next++, sort, bounds });
  const no = { always: FALSE };
  const ofType = (type2, { none, unknown }, path2) => ({
    none: none ? slot("boolean") : no,
    unknown: unknown ? slot("boolean") : no,
    orNone: unknown ? slot("boolean") : no,
    what: whatOf(type2, unknown, path2)
  });
  function whatOf(type2, unknown, path2) {
    if (type2 === "none") return { is: "nothing" };
    if (type2 === "date") {
      const from = slot("whole", unknown ? openDays : factDays$1);
      return { is: "day", from, to: unknown ? slot("whole", openDays) : from };
    }
    if (typeof type2 === "object" && "list" in type2) {
      const at = `${path2}[]`;
      return { is: "list", node: slot("list"), entry: shapeOfType(type2.list, mayIn(at), at, mayIn) };
    }
    if (typeof type2 === "object" && "record" in type2) {
      const fields = Object.entries(type2.record).map(([name, of]) => {
        const at = `${path2}.${name}`;
        return [name, ofType(of, mayIn(at), at)];
      });
      return { is: "record", fields: new Map(fields) };
    }
    return { is: "one", node: slotOf(type2) };
  }
  function slotOf(type2) {
    if (type2 === "boolean" || type2 === "entity") return slot("boolean");
    if (type2 === "money" || type2 === "decimal" || type2 === "percent") return slot("decimal");
    if (type2 === "time") return slot("whole", [0, 1440]);
    if (type2 === "calendar") return slot("calendar");
    return evaluation.isWhole(type2) ? slot("whole", safe) : slot("text");
  }
  return ofType(type, may, path);
}

function inputsOf({ definitions, fields, mayBeUnknown, markOf = () => "" }) {
  const inputs = /* @__PURE__ */ new Map();
  const mayIn = (path) => {
    if (path.endsWith("[]")) return { none: false, unknown: false };
    const field = fields.get(path);
    const isFilled = field !== void 0 && (!field.optional || field.defaultValue !== void 0);
    return { none: field?.nullable ?? true, unknown: !isFilled };
  };
  const read = (asks, path, shapeOf) => {
    const key = `${markOf(path)}${asks} ${path}`;
    const input = inputs.get(key) ?? { asks, path, shape: shapeOf() };
    inputs.set(key, input);
    return unpack(
      input.shape,
      partBy(({ at, sort, bounds }) => node("fact", sort, [], { path: key, index: at }, bounds))
    );
  };
  const ofFact = (path) => {
    const definition = definitions.get(path);
    if (definition === void 0) throw new Error(`no fact ${path}`);
    const { type, nullable, entity } = definition;
    const isOfEntity = entity !== null && definitions.has(entity);
    return shapeOfType(type, { none: nullable || isOfEntity, unknown: mayBeUnknown(path) }, path, mayIn);
  };
  const gives = (about) => single(read("gives", about, flag(false)).what);
  const flag = (unknown) => () => shapeOfType("boolean", { none: false, unknown }, "", mayIn);
  return {
    inputs,
    read: (path) => read("value", path, () => ofFact(path)),
    isLeftOut: (path) => {
      if (!mayBeUnknown(path)) return condition(FALSE);
      const entity = definitions.get(path)?.entity ?? null;
      return read("leftOut", path, flag(entity !== null && definitions.has(entity) && mayBeUnknown(entity)));
    },
    gives,
    needOf(path) {
      const entity = definitions.get(path)?.entity ?? null;
      if (entity === null || !definitions.has(entity)) return only(path);
      const isGiven = gives(entity);
      return anyOf$4([only(entity, not$1(isGiven)), only(path, isGiven)]);
    }
  };
}

const is = ([a, b]) => plainly([a, b], same$1(a, b));
const isNone = (operands) => {
  const [value, none] = operands;
  const open = or$1(and$1(value.unknown, value.orNone), none.unknown);
  const held = and$1(not$1(open), not$1(none.none), equal$1(value.none, single(none.what)));
  return { none: FALSE, unknown: open, orNone: FALSE, what: { is: "one", node: held } };
};
const ordered = (compare) => (operands) => {
  const [a, b] = operands;
  if (a.what.is === "day" && b.what.is === "day")
    return conditional(operands, compare(lastIn(a.what), firstIn(b.what)), compare(firstIn(a.what), lastIn(b.what)));
  const isEmpty = a.what.is === "nothing" || b.what.is === "nothing";
  return plainly(operands, isEmpty ? FALSE : compare(single(a.what), single(b.what)));
};
const isLessThan = ordered(less$1);
const isAtMost = ordered(atMost);
const amongTexts = (fits) => (operands) => {
  const [one, list] = operands;
  const text = textIn(one.what);
  const found = some$1(listIn(list.what), [text], (entry) => and$1(not$1(entry.none), fits(text, textIn(entry.what))));
  return plainly(operands, and$1(not$1(or$1(...operands.map(holdsUnknown))), found));
};
const isAmong = amongTexts(equal$1);
const startsWithAny = amongTexts((text, beginning) => startsWith(text, beginning));

const allTogether = (operands) => {
  const inner = ({ none, what }) => {
    const list = listIn(what);
    return { ...list, node: choose(none, EMPTY.node, list.node) };
  };
  return calculated(operands, { what: joined$8(listIn(operands[0].what), [], inner) });
};
function keysOf$1({ none, what }) {
  if (what.is === "record") return [none, ...[...what.fields.values()].flatMap(keysOf$1)];
  if (what.is === "list") return [none, what.node];
  return what.is === "nothing" || what.is === "timeline" ? [none] : [none, single(what)];
}
const fieldName = (word) => String(single(word.what).of);
const inOrder$3 = (list, field) => sorted(plain$2(list), (entry) => [...keysOf$1(fieldOf$1(entry, field)), ...keysOf$1(entry)]);
const inOrderOf = (operands) => {
  const [list, field] = operands;
  return calculated([list], { what: inOrder$3(listIn(list.what), fieldName(field)) });
};

const arithmetic$1 = (work) => (operands) => {
  const [a, b] = operands;
  if (a.what.is === "timeline")
    return calculated(operands, { what: onEachDay(a.what, (amount) => work(amount, numberIn(b.what)), b) });
  return calculated(operands, numeric(work(numberIn(a.what), numberIn(b.what))));
};
const plus$1 = arithmetic$1(add$1);
const minus$1 = arithmetic$1(subtract);
const times$1 = arithmetic$1(multiply$1);
const dividedBy = (operands) => {
  const [a, b] = operands.map(({ what }) => toDecimal(numberIn(what)));
  return calculated(operands, { what: one$2(divide(a, b)), none: equal$1(b, NIL_DECIMAL) });
};
const dividedRoundedDown = (operands) => {
  const [a, b] = operands.map(({ what }) => wholeIn(what));
  return calculated(operands, { ...numeric(floorDivide(a, b)), none: equal$1(b, NIL$1) });
};
const oneOfTwo = (pick) => {
  const ofNumbers = arithmetic$1(pick);
  return (operands, named, types) => {
    const [a, b] = operands;
    if (a.what.is === "nothing") return calculated(operands, { what: b.what });
    if (b.what.is === "nothing") return calculated(operands, { what: a.what });
    if (a.what.is !== "day" || b.what.is !== "day") return ofNumbers(operands);
    return dayBetween$1(operands, pick(firstIn(a.what), firstIn(b.what)), pick(lastIn(a.what), lastIn(b.what)));
  };
};
const lesserOf$1 = oneOfTwo(lesser);
const greaterOf$1 = oneOfTwo(greater);
const roundedToPenny = (operands) => calculated(operands, { what: one$2(roundHalfUp(numberIn(operands[0].what), 2)) });

const slot = (at, bounds) => ({ at, sort: "whole", bounds });
const no = { always: FALSE };
const given$2 = (what) => ({ none: no, unknown: no, orNone: no, what });
const counted = (count) => ({
  is: "list",
  node: node("range", "list", [count], null),
  entry: given$2({ is: "one", node: slot(0, [0, Number.MAX_SAFE_INTEGER]) })
});
const recurring = (operands, { every }, types) => {
  const [from, to] = operands.map(({ what }) => firstIn(what));
  const step = wholeIn(every.what);
  const isByDays = types.named.every === "days";
  const span = isByDays ? subtract(dayBefore(to), from) : wholeMonths(from, dayBefore(to));
  const count = choose(less$1(from, to), add$1(floorDivide(span, step), whole$1(1)), NIL$1);
  const days = mapped$1(counted(count), [from, step], (entry) => {
    const further = multiply$1(single(entry.what), step);
    return { gives: known$4(day(isByDays ? add$1(from, further) : addedMonths(from, further, TRUE).day)) };
  });
  return calculated([...operands, every], { what: days, none: less$1(step, whole$1(1)) });
};
const cutAt = (operands, { at }) => {
  const [from, to] = operands.map(({ what }) => firstIn(what));
  const inside = mapped$1(listIn(at.what), [from, to], (entry) => {
    const cut = firstIn(entry.what);
    return { where: and$1(not$1(entry.none), less$1(from, cut), less$1(cut, to)), gives: known$4(day(cut)) };
  });
  const cuts = sorted(inside, (entry) => [firstIn(entry.what)]);
  const all = concatenated([listed$1([known$4(day(from))]), cuts, listed$1([known$4(day(to))])]);
  const spans = mapped$1(all, [], (entry, { next, hasNext }) => {
    const [start, end] = [firstIn(entry.what), firstIn(next.what)];
    const fields = /* @__PURE__ */ new Map([["from", known$4(day(start))], ["to", known$4(day(end))]]);
    return { where: and$1(hasNext, less$1(start, end)), gives: known$4({ is: "record", fields }) };
  });
  return calculated([...operands, at], { what: spans });
};
const clockStretches = (operands, { at }) => {
  const [instant, seconds] = operands;
  const times = kept$1(listIn(at.what), [], (entry2) => not$1(entry2.none));
  const level = levelAbove(times.node);
  const minute = times.entry === null ? NIL$1 : single(boundAt(times.entry, level, "entry").what);
  const args = [textIn(instant.what), wholeIn(seconds.what), times.node, minute];
  const fields = {
    day: given$2({ is: "day", from: slot(0, safe), to: slot(0, safe) }),
    time: given$2({ is: "one", node: slot(1, [0, 1440]) }),
    seconds: given$2({ is: "one", node: slot(2, safe) })
  };
  const entry = given$2({ is: "record", fields: new Map(Object.entries(fields)) });
  const stretches = { is: "list", node: node("stretches", "list", args, { level }), entry };
  const isBeyond = some$1(stretches, [], (stretch) => less$1(single(fieldOf$1(stretch, "seconds").what), NIL$1));
  return calculated([...operands, at], { what: stretches, unknown: isBeyond });
};

const entryType = (type) => typeof type === "object" && "list" in type ? type.list : "none";
const sumOf$1 = (operands, _, types) => {
  const isOfWhole = evaluation.isWhole(entryType(types.operands[0]));
  const nil = known$4(one$2(isOfWhole ? NIL$1 : NIL_DECIMAL));
  const total = folded$1(listIn(operands[0].what), [], nil, (entry, so) => {
    const sum = add$1(numberIn(so.what), numberIn(entry.what));
    const none = or$1(so.none, and$1(not$1(so.unknown), entry.none));
    const unknown = or$1(so.unknown, and$1(not$1(none), isOfWhole ? not$1(isSafe(sum)) : FALSE));
    return { none, unknown, orNone: FALSE, what: one$2(sum) };
  });
  return calculated(operands, total);
};
const addedUpBy = (operands, _, types) => {
  const [given, field] = operands;
  const type = entryType(types.operands[0]);
  const fields = typeof type === "object" && "record" in type ? Object.entries(type.record) : [];
  const isNumber = ([, of]) => evaluation.isWhole(of) || ["money", "decimal", "percent"].includes(of);
  const keys = fields.filter((one2) => !isNumber(one2)).map(([name]) => name);
  const numbers = fields.filter(isNumber).map(([name]) => name);
  const records = kept$1(plain$2(listIn(given.what)), [], (entry) => not$1(entry.none));
  const byKey = sorted(records, (entry) => keys.flatMap((name) => keysOf$1(fieldOf$1(entry, name))));
  const alikeInKeys = (a, b) => and$1(...keys.map((name) => same$1(fieldOf$1(a, name), fieldOf$1(b, name))));
  const first = blankEntry(byKey);
  const sums = scanned(byKey, first, (entry, so) => {
    const goesOn = and$1(holdsEntry(so), alikeInKeys(entry, so));
    const own = [...fieldsIn(entry.what)].map(([name, value]) => {
      if (!numbers.includes(name)) return [name, value];
      const before = fieldOf$1(so, name);
      const sum = choose(goesOn, add$1(numberIn(value.what), numberIn(before.what)), numberIn(value.what));
      return [name, { ...value, none: or$1(value.none, and$1(goesOn, before.none)), what: one$2(sum) }];
    });
    return known$4({ is: "record", fields: new Map([...own, [begun, known$4(one$2(TRUE))]]) });
  });
  const totals = mapped$1(sums, [], (entry, { next, hasNext }) => {
    const own = [...fieldsIn(entry.what)].filter(([name]) => name !== begun);
    const gives = known$4({ is: "record", fields: new Map(own) });
    return { where: not$1(and$1(hasNext, alikeInKeys(entry, next))), gives };
  });
  const isUnsafe = some$1(
    totals,
    [],
    (entry) => or$1(
      ...numbers.map((name) => fieldOf$1(entry, name)).map(({ none, what }) => and$1(not$1(none), not$1(isHeld(numberIn(what)))))
    )
  );
  return calculated([given], { what: inOrder$3(totals, fieldName(field)), unknown: isUnsafe });
};
const isHeld = (number) => number.sort === "whole" ? isSafe(number) : TRUE;
const begun = " begun";
const holdsEntry = (so) => single(fieldOf$1(so, begun).what);
function blankEntry({ entry }) {
  const blank = entry === null ? known$4({ is: "record", fields: /* @__PURE__ */ new Map() }) : noneLike(entry.what);
  const fields = new Map([...fieldsIn(blank.what), [begun, known$4(one$2(FALSE))]]);
  return known$4({ is: "record", fields });
}

const meanings = {
  is,
  isNone,
  isAmong,
  startsWithAny,
  isLessThan,
  isAtMost,
  sumOf: sumOf$1,
  allTogether,
  plusDays,
  daysUntil,
  wholeMonthsUntil,
  orNextWorkingDay,
  plus: plus$1,
  minus: minus$1,
  times: times$1,
  dividedBy,
  dividedRoundedDown,
  lesserOf: lesserOf$1,
  greaterOf: greaterOf$1,
  roundedToPenny,
  addedUpBy,
  clockStretches,
  cutAt,
  inOrderOf,
  plusMonths,
  recurring,
  runningTotal,
  timelineOf,
  valueOn,
  changesOf: changesOf$1
};

const none$1 = () => NO_PATHS;
const standInsByKind = {
  table: ({ table }, { around }) => only(around.tables.get(table)?.standIn ?? table),
  name: ({ name }, names) => standInsOf(name, names),
  field: ({ of }, names) => standInsOf(of, names),
  sentence: (sentence, names) => standInsReadBy(sentence, names),
  when: (term, names) => standInsOfAll([...term.when.map(({ then }) => then), term.else], names),
  record: ({ fields }, names) => standInsOfAll(fields.values(), names),
  list: ({ of }, names) => standInsOfAll(of, names),
  decision(term, names) {
    const { model, names: there } = names.around.consulted(term, names);
    return term.value === null ? NO_PATHS : standInsOf(model.values.get(term.value)?.term ?? "", there);
  },
  reading: none$1,
  constant: none$1,
  all: none$1,
  any: none$1,
  not: none$1,
  each: none$1,
  fold: none$1,
  leftOut: none$1
};
function standInsOf(name, names) {
  const named = names.terms.get(name);
  if (named !== void 0) return standInsOfTerm(named.term, names);
  return names.outer === null ? NO_PATHS : standInsOf(name, names.outer);
}
const standInsOfTerm = (term, names) => standInsByKind[term.kind](term, names);
const standInsOfAll = (of, names) => anyOf$4([...of].map((name) => standInsOf(name, names)));
const isOfTable$1 = (type) => type === "calendar" || typeof type === "object" && "timeline" in type;
function standInsReadBy({ operands, named, reads }, names) {
  const all = [...operands, ...named.values()];
  const ofTables = all.map(
    (operand) => operand.kind === "name" && isOfTable$1(operand.type) ? standInsOf(operand.name, names) : NO_PATHS
  );
  const standIns = anyOf$4(ofTables);
  if (standIns.size === 0) return NO_PATHS;
  return where(not$1(or$1(...reads.map((name) => holdsUnknown(names.of(name))))), standIns);
}

const found$1 = /* @__PURE__ */ new WeakMap();
function needsOf(name, names) {
  const inNames = found$1.get(names) ?? /* @__PURE__ */ new Map();
  found$1.set(names, inNames);
  const known = inNames.get(name);
  if (known !== void 0) return known;
  const paths = where(holdsUnknown(names.of(name)), needsWhereUnknown(name, names));
  inNames.set(name, paths);
  return paths;
}
function needsWhereUnknown(name, names) {
  const { terms, held, over, outer, around } = names;
  const named = terms.get(name);
  if (named !== void 0) return needsOfTerm(named.term, names);
  if (outer !== null && over !== null) {
    if (evaluation.isBound(name, [over.as])) return needsOf(over.list, outer);
    return evaluation.isBound(name, [...held.keys()]) ? NO_PATHS : needsOf(name, outer);
  }
  if (around.model.rules.some((rule) => rule.name === name)) return needsOfRule(name, names);
  const parameter = around.model.parameters.get(name);
  if (parameter === void 0) return around.facts.needOf(name);
  return parameter.dated === null ? NO_PATHS : needsOf(parameter.dated.on, names);
}
function needsOfRule(name, names) {
  const conditions = names.around.model.rules.find((rule) => rule.name === name)?.conditions ?? [];
  return anyOf$4(
    conditions.map(
      (condition) => condition.kind === "not" ? needsOf(condition.rule, names) : needsOfSentence(condition, names)
    )
  );
}
function needsOfSentence(sentence, names) {
  const needs = anyOf$4([needsOfAll(sentence.reads, names), standInsReadBy(sentence, names)]);
  return where(holdsUnknown(sentenceIn(sentence, names)), needs);
}
const needsOfAll = (of, names) => anyOf$4([...of].map((name) => needsOf(name, names)));
function needsOfOutcome(names) {
  const { around } = names;
  const rules = around.model.rules.map(({ name }) => name);
  return where(around.outcome().unknown, needsOfAll(rules, names));
}
const needsOfTerm = (term, names) => names.around.needsByKind[term.kind](term, names);

function ofSomeEntry(list, level, ofEntry) {
  if (list.entry === null) return NO_PATHS;
  return changed$1(ofEntry(boundAt(list.entry, level, "entry")), (node) => some$1(list, [], () => node, level));
}
function ofResults(list, level, from, next) {
  const after = (entry, so) => {
    const before = fieldOf$1(so, "value");
    const { value, needs } = next(entry, before);
    return together$2({ value, needs: anyOf$4([needs, where(holdsUnknown(before), heldIn(so))]) });
  };
  return heldIn(folded$1(list, [], together$2(from), after, level));
}
const together$2 = ({ value, needs }) => record$1([
  ["value", value],
  ["needs", record$1([...needs].map(([path, node]) => [path, condition(node)]))]
]);
const record$1 = (fields) => known$4({ is: "record", fields: new Map(fields) });
const heldIn = (so) => new Map([...fieldsIn(fieldOf$1(so, "needs").what)].map(([path, held]) => [path, holds$1(held)]));

const needsOfSentences = (of, names) => anyOf$4(of.map((sentence) => needsOfSentence(sentence, names)));
const needsByKind = {
  sentence: (term, names) => needsOfSentence(term, names),
  name: (term, names) => needsOf(term.name, names),
  constant: () => NO_PATHS,
  all: (term, names) => needsOfSentences(term.of, names),
  any: (term, names) => needsOfSentences(term.of, names),
  not: (term, names) => needsOf(term.of, names),
  // A reading that is not chosen is not encoded.
  reading: () => NO_PATHS,
  /** While a condition is not known every branch still possible counts: a fact that made them agree would settle the value. */
  when(term, names) {
    let isReached = TRUE;
    const needs = [];
    for (const { condition, then } of term.when) {
      const held = names.of(condition);
      needs.push(where(and$1(isReached, held.unknown), needsOf(condition, names)));
      needs.push(where(and$1(isReached, mayHold(held)), needsOf(then, names)));
      isReached = and$1(isReached, not$1(holds$1(held)));
    }
    return anyOf$4([...needs, where(isReached, needsOf(term.else, names))]);
  },
  each(term, names) {
    const list = names.of(term.list);
    const ofEntry = (entry) => {
      const inner = names.inside(term, /* @__PURE__ */ new Map([[term.as, entry]]));
      const gives = needsOf(term.gives, inner);
      if (term.where === null) return gives;
      return anyOf$4([needsOf(term.where, inner), where(mayHold(inner.of(term.where)), gives)]);
    };
    return anyOf$4([
      where(list.unknown, needsOf(term.list, names)),
      ofSomeEntry(listIn(list.what), names.depth + 1, ofEntry)
    ]);
  },
  /** What the last result needs, then what each before it needs as long as that one is not known. */
  fold(term, names) {
    const list = names.of(term.list);
    const next = (entry, so) => {
      const held = /* @__PURE__ */ new Map([
        [term.as, entry],
        [term.so, so]
      ]);
      const inner = names.inside(term, held);
      return { value: inner.of(term.next), needs: needsOf(term.next, inner) };
    };
    const from = { value: names.of(term.from), needs: needsOf(term.from, names) };
    const ofResult = ofResults(listIn(list.what), names.depth + 1, from, next);
    return anyOf$4([where(list.unknown, needsOf(term.list, names)), ofResult]);
  },
  record: (term, names) => needsOfAll(term.fields.values(), names),
  list: (term, names) => needsOfAll(term.of, names),
  field: (term, names) => needsOfField(term.field, term.of, names),
  decision(term, names) {
    const other = names.around.consulted(term, names);
    const needs = term.value === null ? needsOfOutcome(other.names) : needsOf(other.model.values.get(term.value)?.term ?? "", other.names);
    const mapped = [...needs].map(([path, node]) => {
      const put = term.with.get(path);
      return put === void 0 ? /* @__PURE__ */ new Map([[path, node]]) : where(node, needsOf(put, names));
    });
    return where(names.around.isAsked(term), anyOf$4(mapped));
  },
  table: (term, names) => term.unlessGiven === null ? NO_PATHS : needsOf(term.unlessGiven, names),
  leftOut: (term, names) => names.around.facts.needOf(term.fact)
};
function needsOfField(field, of, names) {
  const term = names.terms.get(of)?.term;
  const needs = term?.kind === "record" ? needsOf(term.fields.get(field), names) : term?.kind === "name" ? needsOfField(field, term.name, names) : needsOf(of, names);
  return where(holdsUnknown(fieldOfAny(names.of(of), field)), needs);
}

function settlingOutcome({ model: { rules }, names }) {
  const isOpen = (rule) => names.of(rule.name).unknown;
  const holding = rules.map((rule) => where(isOpen(rule), ofRule(rule, true, names)));
  const failing = rules.map((rule, place) => {
    if (rule.join === "any") return NO_PATHS;
    const isFirst = and$1(isOpen(rule), ...rules.slice(0, place).map((other) => not$1(isOpen(other))));
    const ways = rule.conditions.map((condition) => {
      const way = wayOf$1(condition, false, names);
      const apart = rules.slice(place + 1).filter((other) => !failsBy(other, condition));
      return { ...way, isOpen: and$1(way.isOpen, ...apart.map((other) => not$1(isOpen(other)))) };
    });
    return where(isFirst, anyOfOpen(ways));
  });
  return anyOf$4([...holding, ...failing]);
}
const failsBy = ({ join, conditions }, condition) => join === "all" && conditions.some((one) => saidBy(one) === saidBy(condition));
const saidBy = (condition) => condition.kind === "not" ? `not ${condition.rule}` : JSON.stringify([
  condition.operatorName,
  condition.operands.map((operand) => operand.kind === "name" ? operand.name : [evaluation.toPlainValue(operand.value)])
]);
const ofRule = ({ join, conditions }, wanted, names) => joined$7(
  join,
  wanted,
  conditions.map((condition) => wayOf$1(condition, wanted, names))
);
function wayOf$1(condition, wanted, names) {
  if (condition.kind === "not")
    return { isOpen: names.of(condition.rule).unknown, paths: ofName(condition.rule, !wanted, names) };
  return wayOfSentence(condition, wanted, names);
}
const wayOfSentence = (sentence, wanted, names) => ({
  isOpen: holdsUnknown(sentenceIn(sentence, names)),
  paths: ofSentence(sentence, wanted, names)
});
const joined$7 = (join, wanted, ways) => wanted === null || wanted === (join === "any") ? anyOfOpen(ways) : eachOfOpen(ways);
function ofSentence(sentence, wanted, names) {
  const [first, second] = sentence.operands;
  const statement = second?.kind === "literal" && typeof second.value === "boolean" ? second.value : null;
  if (sentence.operatorName === "is" && first?.kind === "name" && statement !== null)
    return ofName(first.name, wanted === null ? null : wanted === statement, names);
  const ways = [...new Set(sentence.reads)].map((name) => ({
    isOpen: holdsUnknown(names.of(name)),
    paths: ofName(name, null, names)
  }));
  return eachOfOpen(ways);
}
const found = /* @__PURE__ */ new WeakMap();
function ofName(name, wanted, names) {
  const inNames = found.get(names) ?? /* @__PURE__ */ new Map();
  found.set(names, inNames);
  const key = `${wanted} ${name}`;
  const known = inNames.get(key);
  if (known !== void 0) return known;
  const settling = where(holdsUnknown(names.of(name)), ofNewName(name, wanted, names));
  inNames.set(key, settling);
  return settling;
}
function ofNewName(name, wanted, names) {
  const term = names.terms.get(name)?.term;
  if (term !== void 0) return ofTerm$3(term, name, wanted, names);
  const rule = names.around.model.rules.find((other) => other.name === name);
  if (rule === void 0) return onlyNeed(name, names);
  return wanted === null ? anyOf$4([ofRule(rule, true, names), ofRule(rule, false, names)]) : ofRule(rule, wanted, names);
}
function ofTerm$3(term, name, wanted, names) {
  const of = (other, to = wanted) => ofName(other, to, names);
  switch (term.kind) {
    case "sentence":
      return ofSentence(term, wanted, names);
    case "all":
    case "any": {
      const to = wanted ?? term.kind === "any";
      return joined$7(
        term.kind,
        wanted,
        term.of.map((sentence) => wayOfSentence(sentence, to, names))
      );
    }
    case "not":
      return of(term.of, wanted === null ? null : !wanted);
    case "name":
      return of(term.name);
    case "when": {
      const open = term.when.map(
        ({ condition }) => ({
          isOpen: names.of(condition).unknown,
          paths: of(condition, null)
        })
      );
      const areKnown = not$1(or$1(...open.map(({ isOpen }) => isOpen)));
      let isReached = TRUE;
      const taken = term.when.map(({ condition, then }) => {
        const held = mayHold(names.of(condition));
        const paths = where(and$1(isReached, held), of(then));
        isReached = and$1(isReached, not$1(held));
        return paths;
      });
      return anyOf$4([anyOfOpen(open), where(areKnown, anyOf$4([...taken, where(isReached, of(term.else))]))]);
    }
    default:
      return onlyNeed(name, names);
  }
}
const onlyNeed = (name, names) => onlyOne(needsOf(name, names));

function needsOfDecision(decision, documents) {
  const { model, names } = decision;
  const outcome = decision.outcome();
  const effects = [...model.effects].flatMap(([word, effects2]) => {
    const isOutcome = and$1(not$1(outcome.unknown), equal$1(textIn(outcome.what), text(word)));
    return effects2.flatMap((effect) => effect.where === null ? [] : [where(isOutcome, needsOf(effect.where, names))]);
  });
  const ofOutcome = needsOfOutcome(names);
  const ofValues = anyOf$4([...[...model.values.values()].map(({ term }) => needsOf(term, names)), ...effects]);
  const settling = settlingOutcome(decision);
  const places = new Map(documents.map((path, place2) => [path, place2]));
  const place = (path) => places.get(path) ?? places.size;
  return [.../* @__PURE__ */ new Set([...ofOutcome.keys(), ...ofValues.keys()])].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1)).map((path) => ({
    path,
    ofOutcome: isIn$1(path, ofOutcome),
    settles: and$1(isIn$1(path, ofOutcome), isIn$1(path, settling)),
    further: and$1(isIn$1(path, ofValues), not$1(isIn$1(path, ofOutcome)))
  }));
}

function putting(facts, put, isNullableEntity) {
  const entityOf = (path) => path.slice(0, Math.max(0, path.indexOf(".")));
  const entities = /* @__PURE__ */ new Map();
  for (const [path, value] of put) if (isNullableEntity(entityOf(path))) entities.set(entityOf(path), wholeOf(value));
  return {
    read: (path) => put.get(path) ?? entities.get(path) ?? facts.read(path),
    isLeftOut(path) {
      if (put.has(path) || entities.has(path)) return condition(FALSE);
      return entities.has(entityOf(path)) ? condition(TRUE) : facts.isLeftOut(path);
    },
    needOf(path) {
      if (put.has(path) || entities.has(entityOf(path))) return only(path);
      const firstPut = entities.has(path) ? [...put.keys()].find((other) => entityOf(other) === path) : void 0;
      return firstPut === void 0 ? facts.needOf(path) : only(firstPut);
    },
    gives: (about) => put.has(about) || entities.has(about) ? TRUE : facts.gives(about)
  };
}
const wholeOf = (fact) => ({
  none: fact.none,
  unknown: and$1(fact.unknown, mayBeNone$1(fact)),
  orNone: fact.orNone,
  what: one$2(TRUE)
});

const unless = (stop, term) => stop === FALSE ? term : node("unless", term.sort, [stop, term], null, term.bounds);
function settled(value, maySettle) {
  const { none, unknown, orNone, what } = value;
  if (what.is === "timeline" || !maySettle(unknown)) return value;
  const isNever = none === FALSE && orNone === FALSE;
  return {
    none: isNever ? FALSE : unless(unknown, none),
    unknown: FALSE,
    orNone: FALSE,
    what: settledWhat(unknown, what, maySettle)
  };
}
function settledWhat(unknown, what, maySettle) {
  switch (what.is) {
    case "one":
      return { is: "one", node: unless(unknown, what.node) };
    case "day": {
      const day = unless(unknown, what.from);
      return { is: "day", from: day, to: day };
    }
    case "list":
      return { ...what, node: unless(unknown, what.node) };
    case "record": {
      const fields = [...what.fields].map(([name, field]) => [
        name,
        settled(unknownWhere(unknown, field), maySettle)
      ]);
      return { is: "record", fields: new Map(fields) };
    }
    default:
      return what;
  }
}

function encode(decision, source) {
  const { dictionary, mayBeUnknown, markOf, read = (facts2) => facts2 } = source;
  const { inputs, ...own } = inputsOf({
    definitions: dictionary.facts,
    fields: dictionary.fields,
    mayBeUnknown,
    markOf
  });
  const facts = read(own);
  const model = source.modelOf(decision);
  const faults = [];
  const whole = new Encoding(model, facts, source, faults, /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map());
  return {
    outcome: whole.outcome(),
    rules: new Map(model.rules.map(({ name }) => [name, whole.names.of(name)])),
    values: new Map([...model.values].map(([name, { term }]) => [name, whole.names.of(term)])),
    get fault() {
      if (faults.some(({ free }) => free !== 0))
        throw new NotEncoded("two rules might hold at once for an entry of a list");
      return or$1(...faults);
    },
    of: (name) => whole.names.of(name),
    inputs,
    needs: evaluation.lazily(() => needsOfDecision(whole, [...dictionary.facts.keys()]))
  };
}
class Encoding {
  constructor(model, facts, source, faults, placed, all) {
    this.model = model;
    this.facts = facts;
    this.source = source;
    this.faults = faults;
    this.placed = placed;
    this.all = all;
    this.names = new Names(model.terms, /* @__PURE__ */ new Map(), null, 0, this);
  }
  model;
  facts;
  source;
  faults;
  placed;
  all;
  names;
  termIn = (named, names) => {
    const coded = termIn(named, names);
    this.source.met?.term(named, names, coded);
    const { maySettle } = this.source;
    return maySettle === void 0 ? coded : settled(coded, maySettle);
  };
  get tables() {
    return this.source.dictionary.tables;
  }
  get meanings() {
    return this.source.meanings ?? meanings;
  }
  get metSentence() {
    return this.source.met?.sentence ?? null;
  }
  get needsByKind() {
    return this.source.needsByKind ?? needsByKind;
  }
  get takes() {
    return this.source.takes ?? null;
  }
  get vocabulary() {
    return this.source.dictionary.vocabulary;
  }
  /** A rule, a parameter or a fact. */
  other(name) {
    const rule = this.model.rules.find((other) => other.name === name);
    if (rule !== void 0) return this.rule(rule);
    const parameter = this.model.parameters.get(name);
    return parameter === void 0 ? this.facts.read(name) : parameterOn(parameter, (day) => this.names.of(day));
  }
  rule({ join, conditions }) {
    const held = (one2) => one2.kind === "not" ? notHolds(this.names.of(one2.rule)) : sentenceIn(one2, this.names);
    return (join === "all" ? allHold : anyHolds)(conditions.map(held));
  }
  /** That of the rule that holds; not known while a rule may hold that leads to another than the legal default. */
  outcome() {
    const { rules, otherwise } = this.model;
    const truths = rules.map(({ name, event }) => ({ held: this.names.of(name), outcome: event.outcome }));
    const decided = or$1(...truths.map(({ held }) => holds$1(held)));
    this.faults.push(severalOf(truths.map(({ held }) => holds$1(held))));
    const open = or$1(...truths.map(({ held, outcome }) => outcome === otherwise.outcome ? FALSE : held.unknown));
    const what = truths.reduceRight(
      (rest, { held, outcome }) => choose(holds$1(held), text(outcome), rest),
      text(otherwise.outcome)
    );
    return { none: FALSE, unknown: and$1(not$1(decided), open), orNone: FALSE, what: one$2(what) };
  }
  consult = (consultation, names) => {
    const { value, everywhere } = consultation;
    const other = this.consulted(consultation, names);
    const answer = value === null ? other.outcome() : other.names.of(other.model.values.get(value)?.term ?? "");
    if (!everywhere) return answer;
    const all = listed$1([answer]);
    return known$4({ ...all, node: choose(this.isAsked(consultation), all.node, listed$1([]).node) });
  };
  isAsked = ({ everywhere, about }) => everywhere && about !== null ? this.facts.gives(about) : TRUE;
  /** Each is encoded once for all that consult it on the same facts. */
  consulted({ decision, with: put }, names) {
    const placed = evaluation.putOver(this.placed, new Map([...put].map(([path, name]) => [path, names.of(name)])));
    const key = JSON.stringify([decision, ...[...placed].map(([path, value]) => [path, keyOfCoded(value)])]);
    const found = this.all.get(key);
    if (found !== void 0) return found;
    if (this.all.size === evaluation.limits.consultedApart) throw tooMany$1();
    const isEntity = (entity) => this.source.dictionary.facts.has(entity);
    const own = new Map([...put.keys()].map((path) => [path, placed.get(path)]));
    const facts = own.size === 0 ? this.facts : putting(this.facts, own, isEntity);
    const fresh = new Encoding(this.source.modelOf(decision), facts, this.source, this.faults, placed, this.all);
    this.all.set(key, fresh);
    return fresh;
  }
}
function keyOfCoded(value) {
  const { shape, tuples } = layout([value]);
  return [keyOf$2(shape), ...tuples.flat().map(({ id }) => id)];
}
const tooMany$1 = () => {
  const expected = `${evaluation.limits.consultedApart} decisions consulted on facts put in place, where a fact moves or a decision is made into code`;
  return new errors.PolicyError([{ code: "too-long", at: "", expected, found: "more" }]);
};
function severalOf(conditions) {
  let [before, several] = [FALSE, FALSE];
  for (const condition of conditions) {
    several = or$1(several, and$1(before, condition));
    before = or$1(before, condition);
  }
  return several;
}

function withConsulted(decision, modelOf) {
  const models = /* @__PURE__ */ new Map();
  const add = (id) => {
    if (models.has(id)) return;
    const model = modelOf(id);
    models.set(id, model);
    for (const other of model.consults) add(other);
  };
  add(decision);
  return [...models.values()];
}
const asksEverywhere = (decision, modelOf) => withConsulted(decision, modelOf).some(({ terms }) => anyEverywhere(terms));
const anyEverywhere = (terms) => [...terms.values()].some(
  ({ term }) => term.kind === "decision" && term.everywhere || "terms" in term && anyEverywhere(term.terms)
);
function askedEverywhere(decision, modelOf) {
  const found = /* @__PURE__ */ new Set();
  const look = (terms) => {
    for (const { term } of terms.values()) {
      if (term.kind === "decision" && term.everywhere) found.add(term.decision);
      if ("terms" in term) look(term.terms);
    }
  };
  for (const { terms } of withConsulted(decision, modelOf)) look(terms);
  return found;
}

function foldConstants(terms, option, outer) {
  const folded = /* @__PURE__ */ new Map();
  const termOf = (name) => {
    const known = folded.get(name);
    const named = terms.get(name);
    if (known !== void 0 || named === void 0) return known;
    const fresh = { ...named, term: foldTerm(named.term, on) };
    folded.set(name, fresh);
    return fresh;
  };
  const constantOf = (name) => {
    const named = termOf(name);
    if (named === void 0) return outer(name);
    return named.term.kind === "constant" ? named.term.value : void 0;
  };
  const on = { option, termOf, constantOf, truthOf: (sentence) => sentenceValue(sentence, constantOf) };
  return {
    terms: () => new Map([...terms.keys()].map((name) => [name, termOf(name)])),
    constantOf,
    truthOf: on.truthOf
  };
}
const constant = (value) => ({ kind: "constant", value });
function same(name, on) {
  const value = on.constantOf(name);
  if (value !== void 0) return constant(value);
  const named = on.termOf(name);
  return named?.hidden ? named.term : { kind: "name", name };
}
function sentenceValue({ operator, operands, named }, constantOf) {
  const held = (operand) => operand.kind === "literal" ? operand.value : constantOf(operand.name);
  const values = operands.map(held);
  const byName = [...named].map(([name, operand]) => [name, held(operand)]);
  if (values.includes(void 0) || byName.some(([, value2]) => value2 === void 0)) return void 0;
  const value = evaluation.apply(operator, values, Object.fromEntries(byName));
  return evaluation.isUnknown(value) ? void 0 : value;
}
const joined$6 = (join, settles) => (term, on) => {
  const truths = term.of.map((sentence) => on.truthOf(sentence));
  const isSettled = truths.some((truth) => truth !== void 0 && truth === true === settles);
  if (isSettled || !truths.includes(void 0))
    return constant(isSettled ? settles : join(truths, (truth) => truth));
  return { ...term, of: term.of.filter((_, index) => truths[index] === void 0) };
};
const byKind$1 = {
  sentence(term, on) {
    const value = on.truthOf(term);
    return value === void 0 ? term : constant(value);
  },
  name: (term, on) => same(term.name, on),
  constant: (term) => term,
  all: joined$6(evaluation.allOf, false),
  any: joined$6(evaluation.anyOf, true),
  not(term, on) {
    const value = on.constantOf(term.of);
    return value === void 0 ? term : constant(evaluation.notOf(value));
  },
  reading: (term, on) => same(term.options.get(on.option(term.reading)), on),
  when(term, on) {
    const when = [];
    let otherwise = term.else;
    for (const branch of term.when) {
      const held = on.constantOf(branch.condition);
      if (held === true) {
        otherwise = branch.then;
        break;
      }
      if (held === void 0) when.push(branch);
    }
    return when.length === 0 ? same(otherwise, on) : { ...term, when, else: otherwise };
  },
  each(term, on) {
    const inner = within$3(term.terms, on);
    const keepsAll = term.where !== null && inner.constantOf(term.where) === true;
    return { ...term, where: keepsAll ? null : term.where, terms: inner.terms() };
  },
  fold: (term, on) => ({ ...term, terms: within$3(term.terms, on).terms() }),
  record: (term) => term,
  list: (term) => term,
  field(term, on) {
    const record = on.termOf(term.of)?.term;
    const part = record?.kind === "record" ? record.fields.get(term.field) : void 0;
    return part === void 0 ? term : same(part, on);
  },
  decision: (term) => term,
  table: (term) => term,
  leftOut: (term) => term
};
const foldTerm = (term, on) => byKind$1[term.kind](term, on);
const within$3 = (terms, on) => foldConstants(terms, on.option, on.constantOf);
function foldConditions({ join, conditions }, truthOf, truthOfRule) {
  const settles = join === "any";
  const truths = conditions.map((condition) => {
    if (condition.kind === "sentence") return truthOf(condition);
    const other = truthOfRule(condition.rule);
    return other === void 0 ? void 0 : !other;
  });
  if (truths.some((truth) => truth !== void 0 && truth === true === settles)) return settles;
  const open = conditions.filter((_, index) => truths[index] === void 0);
  return open.length === 0 ? !settles : open;
}

const outcomesOf = (rule) => [
  .../* @__PURE__ */ new Set([...rule.rules.map(({ event }) => event.outcome), rule.otherwise.outcome])
];

function withoutUnused(model) {
  const { rules, otherwise, values, parameters, statement, effects } = model;
  const wanted = [
    ...rules.flatMap(({ conditions }) => conditions.flatMap((of) => of.kind === "sentence" ? of.reads : [])),
    ...[...rules.map(({ event }) => event), otherwise].flatMap(({ because, cases }) => [
      ...base.namesInReason(because),
      ...cases.flatMap((closer) => [closer.where, ...base.namesInReason(closer.because)])
    ]),
    ...[...values.values()].map(({ term }) => term),
    ...[...effects.values()].flatMap((list) => list.flatMap(({ where }) => where ?? [])),
    ...statement.flatMap(({ term, owedWhere, where }) => [term, owedWhere ?? [], where ?? []].flat())
  ];
  const days = [...parameters.values()].flatMap(({ dated }) => dated === null ? [] : [dated.on]);
  const { terms, outside } = keep$1([...wanted, ...days], model.terms, []);
  const isRule = (name) => rules.some((rule) => rule.name === name);
  return {
    ...model,
    ...usedIn(
      terms,
      [...outside].filter((name) => !parameters.has(name) && !isRule(name))
    ),
    terms,
    parameters: new Map([...parameters].filter(([name]) => outside.has(name)))
  };
}
function keep$1(wanted, terms, bound) {
  const kept = /* @__PURE__ */ new Map();
  const outside = /* @__PURE__ */ new Set();
  const visit = (name) => {
    const named = terms.get(name);
    if (named === void 0 && !evaluation.isBound(name, bound)) outside.add(name);
    if (named === void 0 || kept.has(name)) return;
    kept.set(name, named);
    const { names, inner } = evaluation.partsOf(named.term);
    names.forEach(visit);
    if (inner === null || named.term.kind !== "each" && named.term.kind !== "fold") return;
    const within = keep$1(inner.names, inner.terms, inner.bound);
    within.outside.forEach(visit);
    kept.set(name, { ...named, term: { ...named.term, terms: within.terms } });
  };
  wanted.forEach(visit);
  return { terms: new Map([...terms.keys()].flatMap((name) => entry(name, kept.get(name)))), outside };
}
const entry = (name, named) => named === void 0 ? [] : [[name, named]];
function usedIn(terms, facts) {
  const used = {
    facts: new Set(facts),
    consults: /* @__PURE__ */ new Set(),
    readings: /* @__PURE__ */ new Set(),
    tables: /* @__PURE__ */ new Set()
  };
  const visit = ({ term }) => {
    if (term.kind === "decision") used.consults.add(term.decision);
    if (term.kind === "reading") used.readings.add(term.reading);
    if (term.kind === "table") used.tables.add(term.table);
    if (term.kind === "leftOut") used.facts.add(term.fact);
    evaluation.partsOf(term).inner?.terms.forEach(visit);
  };
  terms.forEach(visit);
  return used;
}

function specialise(model, chosen, readings) {
  const byDefault = (id) => readings.get(id)?.default ?? "";
  const option = (id) => own(chosen, id) ?? byDefault(id);
  const rulesByName = new Map(model.rules.map((rule) => [rule.name, rule]));
  const conditions = /* @__PURE__ */ new Map();
  const conditionsOf = (rule) => {
    const known = conditions.get(rule.name) ?? foldConditions(rule, folded.truthOf, truthOfRule);
    conditions.set(rule.name, known);
    return known;
  };
  const truthOfRule = (name) => {
    const rule = rulesByName.get(name);
    const held = rule === void 0 ? void 0 : conditionsOf(rule);
    return typeof held === "boolean" ? held : void 0;
  };
  const folded = foldConstants(model.terms, option, truthOfRule);
  const rules = model.rules.flatMap((rule) => {
    const held = conditionsOf(rule);
    if (held === false) return [];
    return [held === true ? rule : { ...rule, conditions: held }];
  });
  const outcomes = outcomesOf({ rules, otherwise: model.otherwise });
  return withoutUnused({
    ...model,
    rules,
    terms: folded.terms(),
    effects: new Map([...model.effects].filter(([outcome]) => outcomes.includes(outcome))),
    examples: model.examples.filter(
      ({ readings: readings2 = {} }) => [...model.readings].every((id) => (own(readings2, id) ?? byDefault(id)) === option(id))
    )
  });
}

function factsReadUnder(decision, modelOf, chosen, readings) {
  const facts = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  function read(id) {
    if (seen.has(id)) return;
    seen.add(id);
    const found = readBy$1(specialise(modelOf(id), chosen, readings));
    for (const path of found.facts) facts.add(path);
    for (const other of found.decisions) read(other);
  }
  read(decision);
  return facts;
}
function factsListed(decision, modelOf) {
  const models = withConsulted(decision, modelOf);
  return new Set(models.flatMap(({ facts, immaterial }) => [...facts, ...immaterial.keys()]));
}
function readBy$1(model) {
  const facts = /* @__PURE__ */ new Set();
  const decisions = /* @__PURE__ */ new Set();
  const top = { terms: model.terms, bound: [], outer: null, seen: /* @__PURE__ */ new Set() };
  function ofName(name, place) {
    const named = place.terms.get(name);
    if (named === void 0) {
      if (place.outer === null) ofOther(name);
      else if (!evaluation.isBound(name, place.bound)) ofName(name, place.outer);
      return;
    }
    if (place.seen.has(name)) return;
    place.seen.add(name);
    const { term } = named;
    if (term.kind === "leftOut") facts.add(term.fact);
    if (term.kind === "decision") decisions.add(term.decision);
    const { names, inner } = evaluation.partsOf(term);
    for (const part of names) ofName(part, place);
    if (inner === null) return;
    const within = { ...inner, outer: place, seen: /* @__PURE__ */ new Set() };
    for (const part of inner.names) ofName(part, within);
  }
  function ofOther(name) {
    if (model.facts.has(name)) facts.add(name);
    const dated = model.parameters.get(name)?.dated;
    if (dated) ofName(dated.on, top);
  }
  for (const { conditions } of model.rules) {
    for (const condition of conditions) {
      if (condition.kind === "sentence") for (const name of condition.reads) ofName(name, top);
    }
  }
  for (const { term } of model.values.values()) ofName(term, top);
  for (const { where } of [...model.effects.values()].flat()) if (where !== null) ofName(where, top);
  for (const { term, where, owedWhere } of model.statement)
    for (const name of [term, where, owedWhere]) if (name !== null) ofName(name, top);
  return { facts, decisions };
}

const levelBound = ({ of }) => of !== null && typeof of === "object" && "level" in of && !("which" in of) ? of.level : null;
const dependsOn = ({ free }, level) => (free & 1 << level) !== 0;
function boundIn(terms, level, ...which) {
  const found = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  const look = (term) => {
    if (seen.has(term) || !dependsOn(term, level)) return;
    seen.add(term);
    if (term.kind === "bound") {
      if (which.includes(term.of.which)) found.add(term.of.index);
    } else for (const arg of term.args) look(arg);
  };
  for (const term of terms) look(term);
  return found;
}
const looksAround = (loop) => boundIn(loop.args, levelBound(loop), "next", "previous", "hasNext", "hasPrevious").size > 0;

const known$3 = /* @__PURE__ */ new WeakMap();
function readsNoFact(term) {
  const found = known$3.get(term);
  if (found !== void 0) return found;
  const none = term.kind !== "fact" && term.args.every(readsNoFact);
  known$3.set(term, none);
  return none;
}
const isFixed = (term) => term.free === 0 && readsNoFact(term);
function toldWhole(term) {
  if (term.sort === "tuple" || isClosed(term) || !isFixed(term)) return term;
  try {
    return constantOf(new Interpreter(noFacts).of(term));
  } catch (error) {
    if (error instanceof evaluation.OutOfRange) return term;
    throw error;
  }
}
const noFacts = (path) => {
  throw new Error(`what is the same for all reads ${path}`);
};
function constantOf(value) {
  if (typeof value === "boolean") return truth$1(value);
  if (typeof value === "number") return whole$1(value);
  if (typeof value === "string") return text(value);
  if (evaluation.isDecimal(value)) return exact(value);
  if (!Array.isArray(value)) return calendar(value);
  const tuples = value;
  if (tuples.length === 0) return NOTHING_LISTED;
  const of = { length: tuples.length, width: tuples[0]?.length ?? 0 };
  return node(
    "list",
    "list",
    tuples.flat().map((part) => constantOf(part)),
    of
  );
}

function liveFrom(roots) {
  const live = /* @__PURE__ */ new Map();
  const terms = /* @__PURE__ */ new Set();
  const visit = (term) => {
    if (terms.has(term)) return;
    terms.add(term);
    const [first] = term.args;
    if (term.kind === "part" && first?.kind === "fold") visitPart(first, term.of.index);
    else for (const arg of term.args) visit(arg);
  };
  const visitPart = (fold, index) => {
    const parts = live.get(fold) ?? /* @__PURE__ */ new Set();
    if (parts.has(index)) return;
    live.set(fold, parts.add(index));
    const { level, width } = fold.of;
    const next = fold.args[1 + width + index];
    for (const term of [fold.args[0], fold.args[1 + index], next]) visit(term);
    for (const other of boundIn([next], level, "state")) visitPart(fold, other);
  };
  for (const root of roots) visit(root);
  return { terms, parts: live };
}

function remade(term, args) {
  const isSame = args.every((arg, index) => arg === term.args[index]);
  return toldWhole(isSame && !isOverList(term) ? term : made(term, args));
}
function made(term, args) {
  const [a, b, c] = args;
  switch (term.kind) {
    case "not":
      return not$1(a);
    case "and":
      return and$1(...args);
    case "or":
      return or$1(...args);
    case "choose":
      return choose(a, b, c);
    case "equal":
      return equal$1(a, b);
    case "less":
      return less$1(a, b);
    default:
      return isOverList(term) ? overList(term, args) : alike(term, args);
  }
}
const alike = (term, args) => args.every((arg, index) => arg === term.args[index]) ? term : node(term.kind, term.sort, args, term.of, term.bounds);
const isOverList = (term) => ["each", "join", "some", "sort"].includes(term.kind);
function overList(term, args) {
  const [list, ...body] = args;
  const nothing = term.kind === "some" ? FALSE : NOTHING_LISTED;
  if (list === NOTHING_LISTED) return nothing;
  if (list.kind === "choose") {
    const [condition, then, otherwise] = list.args;
    const isSimple = (branch) => branch === NOTHING_LISTED || isFixed(branch) && hangsOnEntry(term.of.level, body);
    if (isSimple(then) || isSimple(otherwise))
      return choose(condition, remade(term, [then, ...body]), remade(term, [otherwise, ...body]));
  }
  if (list.kind === "list" && (term.kind === "some" || term.kind === "join") && body.every(isShallow)) {
    const each = entriesOf$2(list).map((entry) => withEntry(body[0], term.of.level, entry));
    return term.kind === "some" ? or$1(...each) : together$1(each, term);
  }
  return (term.kind === "join" ? oneOfEach(list, body[0], term) : null) ?? alike(term, args);
}
function oneOfEach(list, gives, { of }) {
  const isPicked = list.kind === "each" && isShallow(gives) && hangsOnEntry(of.level, [gives]);
  const [condition, one] = givingOne(isPicked ? withEntry(gives, of.level, list.args.slice(2)) : gives);
  if (one?.kind !== "list" || one.of.length !== 1) return null;
  if (!isPicked) return node("each", "list", [list, condition, ...one.args], of);
  const [inner, where] = list.args;
  return node("each", "list", [inner, and$1(where, condition), ...one.args], list.of);
}
function givingOne(list) {
  if (list.kind !== "choose") return [TRUE, list];
  const [condition, then, otherwise] = list.args;
  if (otherwise === NOTHING_LISTED) return [condition, then];
  return then === NOTHING_LISTED ? [not$1(condition), otherwise] : [TRUE, null];
}
const hangsOnEntry = (level, body) => body.every((part) => readsNoFact(part) && (part.free & ~(1 << level)) === 0);
const shallow = /* @__PURE__ */ new Set(["constant", "not", "and", "or", "choose"]);
function isShallow(term) {
  if (term.kind === "bound") return term.of.which === "entry" || term.of.which === "state";
  return term === NOTHING_LISTED || shallow.has(term.kind) && term.args.every(isShallow);
}
function withEntry(term, level, entry) {
  const put = /* @__PURE__ */ new Map();
  const within = (part) => {
    if (!dependsOn(part, level)) return part;
    if (part.kind === "bound") return entry[part.of.index];
    const found = put.get(part);
    if (found !== void 0) return found;
    const fresh = remade(part, part.args.map(within));
    put.set(part, fresh);
    return fresh;
  };
  return within(term);
}
function entriesOf$2({ args, of: { length, width } }) {
  return Array.from({ length }, (_, at) => args.slice(at * width, (at + 1) * width));
}
function together$1(lists, { of }) {
  const parts = lists.flatMap(partsOf$7).filter((part) => part !== NOTHING_LISTED);
  const [first = NOTHING_LISTED, ...others] = parts;
  if (others.length === 0) return first;
  const all = node("list", "list", parts, { length: parts.length, width: 1 });
  return node("join", "list", [all, node("bound", "list", [], { level: of.level, which: "entry", index: 0 })], of);
}
function partsOf$7(list) {
  if (list.kind !== "join") return [list];
  const [of, gives] = list.args;
  const isBare = gives.kind === "bound" && gives.of.which === "entry" && gives.of.level === list.of.level;
  return isBare && of.kind === "list" && of.of.width === 1 ? of.args : [list];
}

function simplifying(roots) {
  const { terms, parts } = liveFrom(roots);
  const top = new Scope$1(parts, null, null, (term) => term);
  return {
    of: (term) => terms.has(term) ? top.make(term).term : term,
    stop: (term) => terms.has(term) ? top.make(term).stop : FALSE
  };
}
let Scope$1 = class Scope {
  constructor(live, outer, level, bound) {
    this.live = live;
    this.outer = outer;
    this.level = level;
    this.bound = bound;
  }
  live;
  outer;
  level;
  bound;
  made = /* @__PURE__ */ new Map();
  make = (term) => {
    if (this.outer !== null && !dependsOn(term, this.level)) return this.outer.make(term);
    const found = this.made.get(term);
    if (found !== void 0) return found;
    const fresh = this.fresh(term);
    this.made.set(term, fresh);
    return fresh;
  };
  fresh(term) {
    if (term.kind === "bound") return { term: this.bound(term), stop: FALSE };
    const [first] = term.args;
    if (term.kind === "part" && first?.kind === "fold") return this.partOf(first, term);
    if (term.kind === "fold") return this.narrowed(term);
    const level = levelBound(term);
    if (level !== null) return this.goneOver(term, level);
    const args = term.args.map(this.make);
    if (term.kind === "unless") {
      const [stop, of] = args;
      return { term: of.term, stop: or$1(stop.stop, stop.term, of.stop) };
    }
    const own = remade(term, termsOf$1(args));
    if (term.kind !== "choose") return { term: own, stop: anyStop(args) };
    const [condition, then, otherwise] = args;
    return { term: own, stop: or$1(condition.stop, choose(condition.term, then.stop, otherwise.stop)) };
  }
  goneOver(term, level) {
    const outside = outsideScope(term);
    const inner = this.inside(level, (entry) => entry);
    const before = term.args.slice(0, outside).map(this.make);
    const [beyond, body] = stopping(level, term.args.slice(outside).map(inner.make), term.kind === "each");
    return { term: remade(term, [...termsOf$1(before), ...body]), stop: or$1(anyStop(before), beyond) };
  }
  inside = (level, bound) => new Scope(this.live, this, level, bound);
  partOf(fold, { sort, of, bounds }) {
    const index = this.liveIn(fold).indexOf(of.index);
    const partOf = (narrow) => {
      const [list, ...parts] = narrow.args;
      const first = parts[index];
      if (list === NOTHING_LISTED) return first;
      if (list.kind !== "choose" || !list.args.includes(NOTHING_LISTED))
        return toldWhole(node("part", sort, [narrow], { index }, bounds));
      const [condition, then, otherwise] = list.args;
      const over = (branch) => partOf(node("fold", "tuple", [branch, ...parts], narrow.of));
      return choose(condition, over(then), over(otherwise));
    };
    const { term, stop } = this.make(fold);
    return { term: partOf(term), stop };
  }
  /** The parts of a state that are read, in their order. */
  liveIn(fold) {
    return [...this.live.get(fold) ?? []].sort((a, b) => a - b);
  }
  narrowed(fold) {
    const { level, width } = fold.of;
    const live = this.liveIn(fold);
    const [list, ...parts] = fold.args;
    const inner = this.inside(level, (term2) => {
      if (term2.of.which !== "state") return term2;
      return node("bound", term2.sort, [], { ...term2.of, index: live.indexOf(term2.of.index) }, term2.bounds);
    });
    const before = [list, ...live.map((index) => parts[index])].map(this.make);
    const next = live.map((index) => inner.make(parts[width + index]));
    const [beyond, body] = stopping(level, next, false);
    const term = node("fold", "tuple", [...termsOf$1(before), ...body], { level, width: live.length });
    return { term, stop: or$1(anyStop(before), beyond) };
  }
};
const termsOf$1 = (all) => all.map(({ term }) => term);
const anyStop = (all) => or$1(...all.map(({ stop }) => stop));
function stopping(level, body, isKept) {
  const [first, ...others] = body;
  if (first === void 0) return [FALSE, []];
  const parted = (stop) => {
    const all = stop.kind === "or" ? stop.args : [stop];
    return [or$1(...all.filter((one) => !dependsOn(one, level))), or$1(...all.filter((one) => dependsOn(one, level)))];
  };
  const [beyond, own] = parted(isKept ? first.stop : anyStop(body));
  const [beyondKept, ownKept] = parted(isKept ? anyStop(others) : FALSE);
  const whole = and$1(unless(own, first.term), unless(ownKept, TRUE));
  return [
    or$1(beyond, beyondKept),
    [first.term.sort === "boolean" ? whole : unless(own, first.term), ...termsOf$1(others)]
  ];
}

const known$2 = /* @__PURE__ */ new WeakMap();
const isCommutative = ({ kind }) => kind === "equal" || kind === "add" || kind === "multiply";
function argumentsInOrder(term) {
  if (!isCommutative(term)) return term.args;
  const rank = (arg) => `${arg.kind === "constant" ? 1 : 0} ${fingerprint(arg)}`;
  return [...term.args].sort((a, b) => rank(a) < rank(b) ? -1 : 1);
}
function fingerprint(term) {
  const found = known$2.get(term);
  if (found !== void 0) return found;
  const made = hashed([term.kind, term.sort, payload(term), ...argumentsInOrder(term).map(fingerprint)].join(" "));
  known$2.set(term, made);
  return made;
}
function payload({ kind, of }) {
  if (kind === "constant" && typeof of === "object")
    return evaluation.isDecimal(of) ? evaluation.toPlain(of) : [...of.holidays, of.answersFrom, of.answersTo].join();
  return JSON.stringify(of);
}
function hashed(text) {
  let [a, b] = [3735928559, 1103547991];
  for (let at = 0; at < text.length; at += 1) {
    a = Math.imul(a ^ text.charCodeAt(at), 2654435761);
    b = Math.imul(b ^ text.charCodeAt(at), 1597334677);
  }
  a = Math.imul(a ^ a >>> 16, 2246822507) ^ Math.imul(b ^ b >>> 13, 3266489909);
  b = Math.imul(b ^ b >>> 16, 2246822507) ^ Math.imul(a ^ a >>> 13, 3266489909);
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}

const tightness = { choice: 1, or: 2, and: 3, equal: 4, less: 5, add: 6, multiply: 7, not: 8, name: 9 };
const name$1 = (text) => ({ text, binds: tightness.name });
const within$2 = ({ text, binds }, least) => binds < least ? `(${text})` : text;
const joined$5 = (sign, parts, binds) => ({
  text: parts.map((part, index) => within$2(part, index === 0 ? binds : binds + 1)).join(` ${sign} `),
  binds
});
const chosen = (condition, then, otherwise) => ({
  text: `${within$2(condition, tightness.choice + 1)} ? ${within$2(then, tightness.choice + 1)} : ${within$2(otherwise, tightness.choice)}`,
  binds: tightness.choice
});
const call = (of, ...given) => name$1(`${of}(${given.map(({ text }) => text).join(", ")})`);
class Lines {
  all = [];
  depth = 0;
  add(line) {
    this.all.push(`${"  ".repeat(this.depth)}${line}`);
  }
  block(open, inside, close = "}") {
    this.add(open);
    this.depth += 1;
    inside();
    this.depth -= 1;
    this.add(close);
  }
}
const reserved = new Set(
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield".split(
    " "
  )
);
class NamesGiven {
  taken = /* @__PURE__ */ new Map();
  constructor(taken = []) {
    for (const one of taken) this.taken.set(one, 1);
  }
  /** A name made of some words: `invoice.date` is `invoiceDate`. */
  fresh(words) {
    const parts = words.split(/[^A-Za-z0-9]+/).filter((part) => part !== "");
    const camel = parts.map((part, index) => index === 0 ? part : part[0]?.toUpperCase() + part.slice(1)).join("");
    const base = /^[A-Za-z]/.test(camel) && !reserved.has(camel) ? camel : `_${camel}`;
    const times = this.taken.get(base) ?? 0;
    this.taken.set(base, times + 1);
    return times === 0 ? base : this.fresh(`${base}_${times + 1}`);
  }
}

const { or, and, equal, less, add, multiply, not } = tightness;
const arithmetic = (sign, binds, ofDecimals) => ({ sort }, args, on) => sort === "whole" ? joined$5(sign, args, binds) : on.helper(ofDecimals, ...args);
const expressions = {
  constant: (term, _, on) => on.module.constant(term),
  fact: ({ of }, _, on) => name$1(on.module.fact(of.path, of.index)),
  bound: ({ of, sort }, _, _on, at) => name$1(at.at(of.level).bound(of.which, of.index, sort)),
  part: (term, [tuple], on) => on.part(term, tuple),
  not: (term, [a], on, at) => negated(term.args[0], a, on, at),
  and: (_, args) => joined$5("&&", args, and),
  or: (_, args) => joined$5("||", args, or),
  choose: (_, [condition, then, otherwise]) => chosen(condition, then, otherwise),
  unless: (_, [stop, term], on) => chosen(stop, on.helper("noAnswer"), term),
  equal: (term, _, on, at) => compared(term, on, at, "==="),
  less: (term, _, on, at) => compared(term, on, at, "<"),
  add: arithmetic("+", add, "plus"),
  subtract: arithmetic("-", add, "minus"),
  multiply: arithmetic("*", multiply, "times"),
  floorDivide(_, [a, b], on) {
    const isOfConstant = /^[1-9]\d*$/.test(b.text);
    return isOfConstant ? call("Math.floor", joined$5("/", [a, b], multiply)) : on.helper("floorDivide", a, b);
  },
  divide: (_, args, on) => on.helper("divide", ...args),
  toDecimal: (_, args, on) => on.helper("decimalOf", ...args),
  roundHalfUp: ({ of }, args, on) => on.helper("roundHalfUp", ...args, name$1(String(of.places))),
  monthOf: (_, args, on) => on.helper("monthOfDay", ...args),
  monthStart: (_, args, on) => on.helper("startOfMonth", ...args),
  monthsIn: (_, args, on) => on.helper("monthsInText", ...args),
  startsWith: (_, [text, beginning]) => name$1(`${within$2(text, tightness.name)}.startsWith(${beginning.text})`),
  workingDay: (_, args, on) => on.helper("workingDayFrom", ...args),
  answersFrom: (_, args, on) => on.helper("answersFrom", ...args),
  answersTo: (_, args, on) => on.helper("answersTo", ...args),
  list({ of: { length, width } }, parts) {
    const entries = Array.from({ length }, (_, at) => parts.slice(at * width, (at + 1) * width));
    return name$1(`[${entries.map((entry) => `[${entry.map(({ text }) => text).join(", ")}]`).join(", ")}]`);
  },
  isFound: (_, [found], on) => joined$5("!==", [found, name$1(on.module.helper("NOT_FOUND"))], equal)
};
const sortOf = (term) => term.sort;
function negated(term, a, on, at) {
  const isNamed = at.of(term).plan.isDeclared(term);
  if (!isNamed && (term.kind === "equal" || term.kind === "less")) {
    return compared(term, on, at, term.kind === "equal" ? "!==" : ">=");
  }
  return { text: `!${within$2(a, not)}`, binds: not };
}
function compared(term, on, at, sign) {
  const inOrder = argumentsInOrder(term);
  const binds = sign === "<" || sign === ">=" ? less : equal;
  if (inOrder.every((arg) => on.module.pence.of(arg) !== null))
    return joined$5(
      sign,
      inOrder.map((arg) => on.inPence(arg, at)),
      binds
    );
  const args = inOrder.map((arg) => on.written(arg, at));
  const sort = sortOf(inOrder[0]);
  if (sort === "decimal") return joined$5(sign, [on.helper("compare", ...args), name$1("0")], binds);
  if (sort === "list") return joined$5(sign, [on.helper("compareRaw", ...args), name$1("0")], binds);
  return joined$5(sign, args, binds);
}
function expressionOf(term, args, on, at) {
  const expression = expressions[term.kind];
  return expression(term, args, on, at);
}

function loopReads(argumentsOf = ({ args }) => args) {
  const captured = /* @__PURE__ */ new WeakMap();
  function capturedBy(loop) {
    const found = captured.get(loop);
    if (found !== void 0) return found;
    const level = levelBound(loop);
    const outer = /* @__PURE__ */ new Set();
    const seen = /* @__PURE__ */ new Set();
    const look = (term) => {
      if (seen.has(term)) return;
      seen.add(term);
      if (!dependsOn(term, level)) {
        if (!isClosed(term)) outer.add(term);
      } else for (const inner of readBy(term)) look(inner);
    };
    for (const part of loop.args.slice(outsideScope(loop))) look(part);
    const all = [...outer];
    captured.set(loop, all);
    return all;
  }
  function readBy(term) {
    if (levelBound(term) === null) return argumentsOf(term);
    return [...term.args.slice(0, outsideScope(term)), ...capturedBy(term)];
  }
  return { capturedBy, readBy };
}

class Region {
  constructor(outer) {
    this.outer = outer;
    this.depth = outer === null ? 0 : outer.depth + 1;
  }
  outer;
  /** The nodes that have a name there, each after those that it reads. */
  declared = [];
  depth;
}
function isPlain(term) {
  if (term.kind === "list") return term.args.every(isPlain) && isClosed(term);
  return ["constant", "fact", "bound", "part", "isFound"].includes(term.kind);
}
const isLoop = (term) => levelBound(term) !== null || term.kind === "range";
const branches = (term) => term.kind === "choose" || term.kind === "and" || term.kind === "or";
function streamedBy(loop) {
  const [list, first] = loop.args;
  const goesOver = ["each", "join", "fold", "scan"].includes(loop.kind) || loop.kind === "some" && !isConstant(first);
  return goesOver && (list?.kind === "each" || list?.kind === "join") && !looksAround(loop) ? list : null;
}
const { capturedBy, readBy } = loopReads(argumentsInOrder);
function planned(uses, level) {
  const isLocal = (term) => level === null || dependsOn(term, level);
  const inOrder = [];
  const seen = /* @__PURE__ */ new Set();
  const visit = (term) => {
    if (seen.has(term) || !isLocal(term)) return;
    seen.add(term);
    for (const inner of readBy(term)) visit(inner);
    inOrder.push(term);
  };
  for (const { node } of uses) visit(node);
  const places = /* @__PURE__ */ new Map();
  const regions = /* @__PURE__ */ new Map();
  const named = /* @__PURE__ */ new Set();
  const mayBeStreamed = /* @__PURE__ */ new Set();
  const streamed = /* @__PURE__ */ new Set();
  const use = ({ node, region }) => {
    if (!isLocal(node)) return;
    const place = places.get(node);
    if (place === void 0) places.set(node, { region, times: 1 });
    else {
      place.region = innermostOf(place.region, region);
      place.times += 1;
    }
  };
  for (const one of uses) use(one);
  for (const term of [...inOrder].reverse()) {
    const { region, times } = places.get(term);
    if (mayBeStreamed.has(term) && times === 1) streamed.add(term);
    else if (!isPlain(term) && (times > 1 || isLoop(term))) named.add(term);
    const list = streamedBy(term);
    if (list !== null) mayBeStreamed.add(list);
    const own = branchRegions(term, region);
    regions.set(term, own);
    const before = levelBound(term) === null ? term.args.length : outsideScope(term);
    argumentsInOrder(term).slice(0, before).forEach((node, index) => {
      use({ node, region: own[index] ?? region });
    });
    if (levelBound(term) !== null)
      for (const node of capturedBy(term)) {
        use({ node, region });
        if (!isPlain(node)) named.add(node);
      }
  }
  for (const term of inOrder) {
    const { region } = places.get(term);
    const needsLines = branches(term) && (regions.get(term) ?? []).some((one) => one !== region && one.declared.length > 0);
    if (needsLines) named.add(term);
    if (named.has(term)) region.declared.push(term);
  }
  return {
    isDeclared: (term) => named.has(term),
    isStreamed: (term) => streamed.has(term),
    branchesOf: (term) => regions.get(term) ?? []
  };
}
function branchRegions(term, region) {
  if (!branches(term)) return [];
  if (term.kind === "choose") return [region, new Region(region), new Region(region)];
  const all = [region];
  for (let index = 1; index < term.args.length; index += 1) all.push(new Region(all[index - 1]));
  return all;
}
function innermostOf(a, b) {
  let [x, y] = [a, b];
  while (x.depth > y.depth) x = x.outer;
  while (y.depth > x.depth) y = y.outer;
  while (x !== y) [x, y] = [x.outer, y.outer];
  return x;
}

function over$1(term, on, at, { uses, body, list, state }) {
  const of = term.args[0];
  const { level } = term.of;
  if (list === void 0 && at.of(of).plan.isStreamed(of)) {
    streams[of.kind](of, on, at, boundIn(term.args, level, "entry"), (inner, part) => {
      const bound2 = (which, index, sort) => which === "state" && state !== void 0 ? state(which, index, sort) : part(index);
      body(on.inside(inner, bound2, uses, level));
    });
    return;
  }
  const { bound, head, first } = around$1(term, list ?? listOf$1(of, on, at), on, state);
  on.lines.block(head, () => {
    if (first !== null) on.lines.add(first);
    body(on.inside(at, bound, uses, level));
  });
}
const streams = {
  each(list, on, at, read, body) {
    keptOf(list, on, at, (inner, gives) => {
      const parts = /* @__PURE__ */ new Map();
      for (const index of read) {
        const part = gives[index];
        const written = on.written(part, inner);
        const own = isPlain(part) ? within$2(written, tightness.name) : on.fresh("part");
        if (!isPlain(part)) on.lines.add(`const ${own} = ${written.text};`);
        parts.set(index, own);
      }
      body(inner, (index) => parts.get(index));
    });
  },
  join(list, on, at, _, body) {
    eachJoined(list, on, at, (inner, one) => body(inner, (index) => `${one}[${index}]`));
  }
};
function keptOf(term, on, at, work) {
  const [, where, ...gives] = term.args;
  const all = new Region(null);
  const kept = where === TRUE ? all : new Region(all);
  const uses = [{ node: where, region: all }, ...gives.map((node) => ({ node, region: kept }))];
  const body = (inner) => {
    on.region(all, inner);
    if (where === TRUE) work(inner, gives);
    else
      on.lines.block(`if (${on.written(where, inner).text}) {`, () => {
        on.region(kept, inner);
        work(inner, gives);
      });
  };
  over$1(term, on, at, { uses, body });
}
function eachJoined(term, on, at, work) {
  const [list, gives] = term.args;
  const one = on.fresh("one");
  if (isOfLists(list, gives) && !at.of(list).plan.isDeclared(list)) {
    const parts = list.args.filter((part2) => part2.kind !== "list" || part2.args.length > 0);
    const lists = parts.map((part2) => listOf$1(part2, on, at));
    const part = on.fresh("list");
    on.lines.block(`for (const ${part} of [${lists.join(", ")}]) {`, () => {
      on.lines.block(`for (const ${one} of ${part}) {`, () => work(at, one));
    });
    return;
  }
  const region = new Region(null);
  const body = (inner) => {
    on.region(region, inner);
    on.lines.block(`for (const ${one} of ${listOf$1(gives, on, inner)}) {`, () => work(inner, one));
  };
  over$1(term, on, at, { uses: [{ node: gives, region }], body });
}
const isOfLists = (list, gives) => list.kind === "list" && list.of.width === 1 && gives.kind === "bound" && gives.of.which === "entry" && !isClosed(list);
function around$1(term, list, on, state = null) {
  const entry = on.fresh("entry");
  const index = on.fresh("index");
  const part = (tuple, at, sort) => `(${tuple}?.[${at}] ?? ${on.module.nothing(sort)})`;
  const bound = (which, at, sort) => {
    if (which === "state") return state(which, at, sort);
    if (which === "entry") return `${entry}[${at}]`;
    if (which === "next") return part(`${list}[${index} + 1]`, at, sort);
    if (which === "previous") return part(`${list}[${index} - 1]`, at, sort);
    return which === "hasNext" ? `(${index} + 1 < ${list}.length)` : `(${index} > 0)`;
  };
  const looks = looksAround(term);
  return {
    entry,
    bound,
    head: looks ? `for (let ${index} = 0; ${index} < ${list}.length; ${index} += 1) {` : `for (const ${entry} of ${list}) {`,
    first: looks ? `const ${entry} = ${list}[${index}];` : null
  };
}
function listOf$1(term, on, at) {
  const { text } = on.written(term, at);
  const isNamed = /^[A-Za-z_$][\w$.]*$/.test(text);
  const list = isNamed ? text : on.fresh("list");
  if (!isNamed) on.lines.add(`const ${list} = ${text};`);
  on.count(`${list}.length`);
  return list;
}

const texts = (nodes, on, at) => nodes.map((node) => on.written(node, at).text).join(", ");
function folding(term, own, on, at, after) {
  const { width } = term.of;
  const parts = term.args.slice(1);
  const [first, next] = [parts.slice(0, width), parts.slice(width)];
  for (const [index, part] of first.entries()) on.lines.add(`let ${own}_${index} = ${on.written(part, at).text};`);
  const region = new Region(null);
  const uses = next.map((node) => ({ node, region }));
  over$1(term, on, at, {
    uses,
    state: (_, index) => `${own}_${index}`,
    body(inner) {
      on.region(region, inner);
      const isKept = (part, index) => part.kind === "bound" && part.of.level === term.of.level && part.of.which === "state" && part.of.index === index;
      const changed = [...next.entries()].filter(([index, part]) => !isKept(part, index));
      if (changed.length === 1) {
        const [index, part] = changed[0];
        on.lines.add(`${own}_${index} = ${on.written(part, inner).text};`);
      } else if (changed.length > 1) {
        const names = changed.map(([, part]) => {
          const { text } = on.written(part, inner);
          const fresh = on.fresh("next");
          on.lines.add(`const ${fresh} = ${text};`);
          return fresh;
        });
        changed.forEach(([index], nth) => {
          on.lines.add(`${own}_${index} = ${names[nth]};`);
        });
      }
      after(next.map((_, index) => `${own}_${index}`).join(", "));
    }
  });
}
function addAll(part, own, on, at) {
  if (part.kind === "list" && part.args.length === 0) return;
  const { text } = on.written(part, at);
  if (part.kind === "list" && text.startsWith("[[")) on.lines.add(`${own}.push(${text.slice(1, -1)});`);
  else {
    const one = on.fresh("one");
    on.lines.add(`for (const ${one} of ${listOf$1(part, on, at)}) ${own}.push(${one});`);
  }
}
const loops = {
  range(term, own, on, at) {
    const count = on.fresh("count");
    on.lines.add(`const ${count} = ${on.written(term.args[0], at).text};`);
    on.count(`Math.max(0, ${count})`);
    on.lines.add(`const ${own} = ${on.helper("rangeTo", { text: count, binds: 9 }).text};`);
  },
  each(term, own, on, at) {
    on.lines.add(`const ${own} = [];`);
    keptOf(term, on, at, (inner, gives) => on.lines.add(`${own}.push([${texts(gives, on, inner)}]);`));
  },
  join(term, own, on, at) {
    const [list, gives] = term.args;
    on.lines.add(`const ${own} = [];`);
    if (isOfLists(list, gives) && !at.of(list).plan.isDeclared(list))
      for (const part of list.args) addAll(part, own, on, at);
    else eachJoined(term, on, at, (_, one) => on.lines.add(`${own}.push(${one});`));
  },
  sort(term, own, on, at) {
    const list = listOf$1(term.args[0], on, at);
    const keys = term.args.slice(1);
    const region = new Region(null);
    const keyed = on.fresh("keys");
    on.lines.add(`const ${keyed} = [];`);
    const uses = keys.map((node) => ({ node, region }));
    over$1(term, on, at, {
      uses,
      list,
      body(inner) {
        on.region(region, inner);
        on.lines.add(`${keyed}.push([${texts(keys, on, inner)}]);`);
      }
    });
    on.lines.add(`const ${own} = ${on.module.helper("inOrderOf")}(${list}, ${keyed});`);
  },
  some(term, own, on, at) {
    const condition = term.args[1];
    if (isConstant(condition)) {
      const text = within$2(on.written(term.args[0], at), tightness.name);
      on.lines.add(`const ${own} = ${condition === TRUE ? `${text}.length > 0` : "false"};`);
      return;
    }
    const region = new Region(null);
    on.lines.add(`let ${own} = false;`);
    over$1(term, on, at, {
      uses: [{ node: condition, region }],
      body(inner) {
        on.region(region, inner);
        on.lines.block(`if (${on.written(condition, inner).text}) {`, () => {
          on.lines.add(`${own} = true;`);
          on.lines.add("break;");
        });
      }
    });
  },
  fold: (term, own, on, at) => folding(term, own, on, at, () => void 0),
  scan(term, own, on, at) {
    on.lines.add(`const ${own} = [];`);
    folding(term, own, on, at, (parts) => on.lines.add(`${own}.push([${parts}]);`));
  },
  lookup(term, own, on, at) {
    const [of, upTo, key] = term.args;
    const list = listOf$1(of, on, at);
    const most = on.fresh("most");
    on.lines.add(`const ${most} = ${on.written(upTo, at).text};`);
    on.lines.add(`let ${own} = ${on.module.helper("NOT_FOUND")};`);
    const body = new Region(null);
    const { entry, bound } = around$1(term, list, on);
    const inner = on.inside(at, bound, [{ node: key, region: body }], term.of.level);
    const index = on.fresh("index");
    on.lines.block(`for (let ${index} = ${list}.length - 1; ${index} >= 0; ${index} -= 1) {`, () => {
      on.lines.add(`const ${entry} = ${list}[${index}];`);
      on.region(body, inner);
      on.lines.block(`if (${on.written(key, inner).text} <= ${most}) {`, () => {
        on.lines.add(`${own} = ${entry};`);
        on.lines.add("break;");
      });
    });
  },
  stretches(term, own, on, at) {
    const [instant, seconds, , minute] = term.args;
    const cuts = on.fresh("cuts");
    on.lines.add(`const ${cuts} = [];`);
    const region = new Region(null);
    over$1(term, on, at, {
      uses: [{ node: minute, region }],
      list: listOf$1(term.args[2], on, at),
      body(inner) {
        on.region(region, inner);
        on.lines.add(`${cuts}.push(${on.written(minute, inner).text});`);
      }
    });
    const given = [on.written(instant, at).text, on.written(seconds, at).text, cuts].join(", ");
    on.lines.add(`const ${own} = ${on.module.helper("stretchesFrom")}(${given});`);
    on.count(`${own}.length`);
  }
};

function slotsOf(shape) {
  const found = /* @__PURE__ */ new Map();
  const put = (slot, words) => {
    if ("at" in slot && !found.has(slot.at)) found.set(slot.at, words);
  };
  const ofShape = ({ none, unknown, orNone, what }, path) => {
    put(none, `${path} isNone`);
    put(unknown, `${path} isUnknown`);
    put(orNone, `${path} mayBeNone`);
    ofWhat(what, path);
  };
  const ofWhat = (what, path) => {
    if (what.is === "one" || what.is === "list") put(what.node, path);
    else if (what.is === "day") {
      put(what.from, path);
      put(what.to, `${path} atLatest`);
    } else if (what.is === "record") for (const [name, field] of what.fields) ofShape(field, `${path} ${name}`);
  };
  ofShape(shape, "");
  return found;
}

const ofFacts = [0, 99999999999999];
class Pence {
  constructor(isMoney) {
    this.isMoney = isMoney;
  }
  isMoney;
  known = /* @__PURE__ */ new Map();
  of(term) {
    if (term.sort !== "decimal") return null;
    const found = this.known.get(term);
    if (found !== void 0) return found;
    const bounds = this.work(term);
    const held = bounds !== null && isWithin(bounds, safe) ? bounds : null;
    this.known.set(term, held);
    return held;
  }
  work(term) {
    const all = term.args.map((arg) => this.of(arg));
    const [a, b, c] = all;
    switch (term.kind) {
      case "constant":
        return evaluation.places(term.of) <= 2 && isSmall(term.of) ? only$1(evaluation.penceIn(term.of)) : null;
      case "fact":
        return this.isMoney(term.of.path, term.of.index) ? ofFacts : null;
      case "add":
        return a && b && sum$1(a, b);
      case "subtract":
        return a && b && difference(a, b);
      case "choose":
        return b && c && hull(b, c);
      case "toDecimal":
        return product(term.args[0].bounds, only$1(100));
      default:
        return null;
    }
  }
}
const isSmall = (x) => Math.abs(evaluation.penceIn(x)) <= ofFacts[1];

class ModuleText {
  constructor(inputs, types, shared) {
    this.inputs = inputs;
    this.types = types;
    this.shared = shared;
  }
  inputs;
  types;
  shared;
  facts = /* @__PURE__ */ new Map();
  factNames = new NamesGiven();
  /** Which amounts are written as whole pence. */
  pence = new Pence((key, index) => {
    const { asks, path, shape } = this.inputs.get(key);
    const isWhole = shape.what.is === "one" && "at" in shape.what.node && shape.what.node.at === index;
    return asks === "value" && isWhole && this.types.get(path)?.type === "money";
  });
  helper = (of) => this.shared.helper(of);
  constant = (term) => this.shared.constant(term);
  nothing = (sort) => this.shared.nothing(sort);
  isConstant = (term) => isClosed(term);
  /** The facts that are read: the name of each part by the key of its input and its place there. */
  get factsRead() {
    return this.facts;
  }
  /** A part of a fact; one that is money also in pence. */
  fact(path, index, inPence = false) {
    const key = `${path} ${index}${inPence ? " pence" : ""}`;
    const known = this.facts.get(key);
    if (known !== void 0) return `facts.${known}`;
    const input = this.inputs.get(path);
    const role = slotsOf(input.shape).get(index) ?? "";
    const words = [input.path, input.asks === "value" ? "" : input.asks, role, inPence ? "inPence" : ""].join(" ");
    const own = this.factNames.fresh(words);
    this.facts.set(key, own);
    return `facts.${own}`;
  }
}
const takenNames = () => [...runTimeNames, "facts", "given", "run", "steps"];
const runTimeNames = [
  "MOST_STEPS",
  "NIL",
  "NOTHING",
  "NOT_FOUND",
  "NO_DAYS",
  "amountIn",
  "answersFrom",
  "answersTo",
  "calendarOf",
  "compare",
  "compareRaw",
  "dateOfNumber",
  "decimal",
  "decimalOf",
  "divide",
  "durationShown",
  "entriesIn",
  "fieldIn",
  "firstDay",
  "floorDivide",
  "inOrderOf",
  "isUnknown",
  "knownOr",
  "lastDay",
  "minus",
  "moneyText",
  "noAnswer",
  "monthOfDay",
  "monthsInText",
  "ofPence",
  "penceIn",
  "penceText",
  "mayBeNone",
  "plus",
  "rangeTo",
  "roundHalfUp",
  "startOfMonth",
  "stretchesFrom",
  "textIn",
  "timeOfMinute",
  "times",
  "toPlaces",
  "toPlain",
  "wholeIn",
  "workingDayFrom"
];

class Scope {
  constructor(outer, level, plan, bound) {
    this.outer = outer;
    this.level = level;
    this.plan = plan;
    this.bound = bound;
  }
  outer;
  level;
  plan;
  bound;
  names = /* @__PURE__ */ new Map();
  /** The scope that a node belongs to: the innermost whose entry it hangs on. */
  of(term) {
    if (this.level === null || this.outer === null || (term.free & 1 << this.level) !== 0) return this;
    return this.outer.of(term);
  }
  at(level) {
    return this.level === level || this.outer === null ? this : this.outer.at(level);
  }
  give(term, name) {
    this.names.set(term, name);
  }
  nameOf(term) {
    const found = this.names.get(term);
    if (found === void 0) throw new Error(`a ${term.kind} is read before it is worked out`);
    return found;
  }
}

class FunctionText {
  constructor(module, lines, uses, hints) {
    this.module = module;
    this.lines = lines;
    this.hints = hints;
    this.names = new NamesGiven(takenNames());
    this.top = new Scope(null, null, planned(uses, null), () => {
      throw new Error("nothing is bound outside of loops");
    });
  }
  module;
  lines;
  hints;
  names;
  top;
  helper = (of, ...given) => call(this.module.helper(of), ...given);
  /** A name that begins with a small letter. */
  fresh = (words) => this.names.fresh(words.replace(/^[^A-Za-z0-9]*[A-Z]/, (first) => first.toLowerCase()));
  /** A node as an expression, by its name where it has one. */
  written(term, at) {
    if (this.module.pence.of(term) !== null) return this.asDecimal(term, at);
    const own = at.of(term);
    if (own.plan.isDeclared(term)) return name$1(own.nameOf(term));
    return this.expression(term, at);
  }
  /** An amount of whole pence as a decimal, for what takes decimals. */
  asDecimal(term, at) {
    if (term.kind === "constant" || term.kind === "fact") return this.expression(term, at);
    return this.helper("ofPence", this.inPence(term, at));
  }
  inPence(term, at) {
    const own = at.of(term);
    if (own.plan.isDeclared(term)) return name$1(own.nameOf(term));
    return this.penceExpression(term, at);
  }
  penceExpression(term, at) {
    if (term.kind === "constant") return name$1(String(this.module.pence.of(term)?.[0]));
    if (term.kind === "fact") return name$1(this.module.fact(term.of.path, term.of.index, true));
    if (term.kind === "toDecimal")
      return joined$5("*", [this.written(term.args[0], at), name$1("100")], tightness.multiply);
    const args = argumentsInOrder(term);
    if (term.kind === "choose") {
      const [condition, then, otherwise] = args;
      return chosen(this.written(condition, at), this.inPence(then, at), this.inPence(otherwise, at));
    }
    const parts = args.map((arg) => this.inPence(arg, at));
    return joined$5(term.kind === "add" ? "+" : "-", parts, tightness.add);
  }
  expression(term, at) {
    if (this.module.isConstant(term)) return this.module.constant(term);
    const isCompared = term.kind === "equal" || term.kind === "less";
    return expressionOf(term, isCompared ? [] : this.argsOf(term, at), this, at);
  }
  argsOf = (term, at) => argumentsInOrder(term).map((arg) => this.written(arg, at));
  /** The lines of all that has a name in a region. */
  region(region, at) {
    for (const term of region.declared) this.declare(term, at);
  }
  declare(term, at) {
    const { plan } = at;
    const own = this.fresh(this.hints.get(term) ?? shortNames[term.kind] ?? "value");
    if (term.kind in loops) {
      at.give(term, own);
      const loop = loops[term.kind];
      loop(term, own, this, at);
      return;
    }
    const branches = plan.branchesOf(term);
    const inLines = branches.some((branch, index) => index > 0 && branch.declared.length > 0);
    if (!inLines) {
      const isInPence = this.module.pence.of(term) !== null;
      const { text } = isInPence ? this.penceExpression(term, at) : this.expression(term, at);
      this.lines.add(`const ${own} = ${text};`);
    } else if (term.kind === "choose") this.choice(term, own, branches, at);
    else this.joined(term, own, branches, at);
    at.give(term, own);
  }
  choice(term, own, [, then, otherwise], at) {
    const [condition, a, b] = term.args;
    const isInPence = this.module.pence.of(term) !== null;
    const write = (term2) => isInPence ? this.inPence(term2, at) : this.written(term2, at);
    const assign = (region, term2) => () => {
      this.region(region, at);
      this.lines.add(`${own} = ${write(term2).text};`);
    };
    this.lines.add(`let ${own};`);
    this.lines.block(`if (${this.written(condition, at).text}) {`, assign(then, a), "} else {");
    this.lines.block("", assign(otherwise, b));
  }
  /** Conditions one after another, while those before have not settled it. */
  joined(term, own, branches, at) {
    const goesOn = term.kind === "and" ? own : `!${own}`;
    const sign = term.kind === "and" ? "&&" : "||";
    const from = (index) => {
      const alone = [term.args[index]];
      let next = index + 1;
      while (next < term.args.length && branches[next]?.declared.length === 0) alone.push(term.args[next++]);
      const parts = alone.map((arg) => this.written(arg, at));
      const text = parts.length === 1 ? parts[0].text : parts.map((part) => within$2(part, 4)).join(` ${sign} `);
      this.lines.add(`${index === 0 ? "let " : ""}${own} = ${text};`);
      if (next === term.args.length) return;
      this.lines.block(`if (${goesOn}) {`, () => {
        this.region(branches[next], at);
        from(next);
      });
    };
    from(0);
  }
  /** A part of what a fold or a look-up comes to. */
  part({ of, args: [tuple], sort }, { text }) {
    if (tuple.kind === "fold") return name$1(`${text}_${of.index}`);
    return { text: `${text}[${of.index}] ?? ${this.module.nothing(sort)}`, binds: 0 };
  }
  /** Goes no further where lists are so long that the steps have to be counted as `evaluate` does. */
  count(steps) {
    this.lines.add(`if ((steps += ${steps}) > ${this.module.helper("MOST_STEPS")}) return undefined;`);
  }
  /** The body of a loop. */
  inside(at, bound, uses, level) {
    return new Scope(at, level, planned(uses, level), bound);
  }
}
const shortNames = {
  each: "list",
  join: "all",
  sort: "sorted",
  some: "any",
  fold: "state",
  scan: "states",
  lookup: "found",
  stretches: "stretches",
  range: "range"
};

function nodesShown({ none, what }) {
  const inner = (of) => {
    if (of.is === "one" || of.is === "list") return [of.node];
    if (of.is === "day") return [of.from];
    if (of.is === "record") return [...of.fields.values()].flatMap(nodesShown);
    return [];
  };
  return [none, ...inner(what)];
}
function shownText(coded, { type, shown }, module, write) {
  const places = shown === "percent-4dp" ? 4 : shown === "decimal-10dp" ? 10 : null;
  return valueText(coded, type, places, module, write, 1);
}
function valueText({ none, what }, type, places, module, write, depth) {
  const text = whatText(what, type, places, module, write, depth);
  return none === FALSE || text === "null" ? text : `${within$2(write(none), tightness.choice + 1)} ? null : ${text}`;
}
function whatText(what, type, places, module, write, depth) {
  switch (what.is) {
    case "nothing":
      return "null";
    case "day":
      return `${module.helper("dateOfNumber")}(${write(what.from).text})`;
    case "one":
      return singleText(what.node, type, places, module, write);
    case "record": {
      if (typeof type !== "object" || !("record" in type)) throw new Error("a record of no type");
      const fields = Object.entries(type.record).map(([name, of]) => {
        const field = what.fields.get(name);
        const text = field === void 0 ? "null" : valueText(field, of, null, module, write, depth);
        return `${JSON.stringify(name)}: ${text}`;
      });
      return `{ ${fields.join(", ")} }`;
    }
    case "list":
      return listText(what, typeof type === "object" && "list" in type ? type.list : "none", module, write, depth);
    case "timeline":
      throw new NotEncoded("a timeline is shown");
  }
}
function listText({ node, entry }, type, module, write, depth) {
  if (entry === null) return "[]";
  const own = `shown${depth}`;
  const ofEntry = (part, inPence) => {
    if (part.kind === "bound") return name$1(`${own}[${part.of.index}]`);
    return write(part, inPence);
  };
  const text = valueText(boundAt(entry, 1, "entry"), type, null, module, ofEntry, depth + 1);
  return `${within$2(write(node), tightness.name)}.map((${own}) => ${text.startsWith("{") ? `(${text})` : text})`;
}
function singleText(node, type, places, module, write) {
  const call = (helper, ...given) => `${module.helper(helper)}(${given.join(", ")})`;
  if (type === "money" && places === null && module.pence.of(node) !== null)
    return call("penceText", write(node, true).text);
  const own = write(node).text;
  if (node.sort === "decimal") {
    if (places !== null) return call("toPlaces", own, String(places));
    return type === "money" ? call("moneyText", own) : call("toPlain", own);
  }
  if (places !== null) return call("toPlaces", call("decimalOf", own), String(places));
  if (type === "money") return call("moneyText", call("decimalOf", own));
  if (type === "decimal" || type === "percent") return call("toPlain", call("decimalOf", own));
  if (type === "duration") return call("durationShown", own);
  return type === "time" ? call("timeOfMinute", own) : own;
}

const sumsIn = ({ statement }, { of }) => statement.map(({ where, owedWhere, term, standing }) => {
  const [isOne, owed, sum] = [
    conditionIn(where, true, of),
    conditionIn(owedWhere, standing === "owed", of),
    of(term)
  ];
  const isNothing = sum.what.is === "nothing";
  const amount = isNothing ? NIL_DECIMAL : toDecimal(single(sum.what, "decimal"));
  return {
    isOpen: or$1(isOne.unknown, owed.unknown, sum.unknown),
    isThere: isNothing ? FALSE : and$1(holds$1(isOne), not$1(sum.none), less$1(NIL_DECIMAL, amount)),
    isOwed: holds$1(owed),
    amount
  };
});
const conditionIn = (name, otherwise, of) => name === null ? known$4(one$2(otherwise ? TRUE : FALSE)) : of(name);
const nodesOfSum = ({ isThere, isOwed, amount }) => [isThere, isOwed, amount];
function sumText({ isThere, isOwed, amount }, module, write) {
  const text = shownText(known$4(one$2(amount)), { type: "money", shown: null }, module, write);
  return isThere === FALSE ? "null" : `${write(isThere).text} ? { amount: ${text}, isOwed: ${write(isOwed).text} } : null`;
}

function answerText(model, encoded, module) {
  const values = [...model.values].map(([name, shown2]) => ({ name, shown: shown2, coded: encoded.values.get(name) }));
  const effects = conditionsOfEffects(model).map((name) => ({ name, coded: encoded.of(name) }));
  const sums = sumsIn(model, encoded);
  const outcome = nodesShown(encoded.outcome)[1];
  const isOpen = or$1(encoded.outcome.unknown, encoded.fault);
  const areOpen = or$1(...values.map(({ coded }) => holdsUnknown(coded)), ...effects.map(({ coded }) => coded.unknown));
  const areSumsOpen = or$1(...sums.map(({ isOpen: isOpen2 }) => isOpen2));
  const first = new Region(null);
  const bare = new Region(first);
  const further = new Region(bare);
  const shown = new Region(further);
  const told = new Region(shown);
  const tellsSums = sums.length > 0 && areSumsOpen !== TRUE;
  const answered = [...values.flatMap(({ coded }) => nodesShown(coded)), ...effects.map(({ coded }) => holds$1(coded))];
  const summed = tellsSums ? sums.flatMap(nodesOfSum) : [];
  const { of: simple, stop } = simplifying([isOpen, outcome, areOpen, ...answered, areSumsOpen, ...summed]);
  const openOrStopped = (open, nodes) => or$1(simple(open), ...[open, ...nodes].map(stop));
  const [isStopped, areStopped] = [openOrStopped(isOpen, [outcome]), openOrStopped(areOpen, answered)];
  const areSumsStopped = openOrStopped(areSumsOpen, summed);
  const uses = [
    { node: isStopped, region: first },
    { node: outcome, region: bare },
    { node: outcome, region: bare },
    { node: areStopped, region: further },
    ...answered.map((node) => ({ node, region: shown })),
    ...(tellsSums ? [areSumsStopped, ...summed] : []).map((node) => ({ node, region: told }))
  ];
  const lines = new Lines();
  const simpleUses = uses.map(({ node, region }) => ({ node: simple(node), region }));
  const text = new FunctionText(module, lines, simpleUses, hintsOf(model, encoded, outcome, simple));
  const write = (node, inPence = false) => inPence ? text.inPence(simple(node), text.top) : text.written(simple(node), text.top);
  const unless = (open, region, otherwise) => {
    text.region(region, text.top);
    if (write(open).text !== "false") lines.add(`if (${write(open).text}) return ${otherwise};`);
  };
  lines.block(
    `answer(facts, isBare${tellsSums ? ", tellsSums" : ""}) {`,
    () => {
      unless(isStopped, first, "undefined");
      text.region(bare, text.top);
      lines.add(`if (isBare) return ${write(outcome).text};`);
      unless(areStopped, further, "undefined");
      text.region(shown, text.top);
      lines.block(
        tellsSums ? "const answer = {" : "return {",
        () => {
          lines.add(`outcome: ${write(outcome).text},`);
          lines.block(
            "values: {",
            () => {
              for (const { name, shown: shown2, coded } of values)
                lines.add(`${JSON.stringify(name)}: ${shownText(coded, shown2, module, write)},`);
            },
            "},"
          );
          const held = effects.map(({ name, coded }) => `${JSON.stringify(name)}: ${write(holds$1(coded)).text}`);
          lines.add(`holds: {${held.length === 0 ? "" : ` ${held.join(", ")} `}},`);
        },
        "};"
      );
      if (!tellsSums) return;
      lines.add("if (!tellsSums) return answer;");
      unless(areSumsStopped, told, "answer");
      lines.add(`return { ...answer, sums: [${sums.map((sum) => sumText(sum, module, write)).join(", ")}] };`);
    },
    "},"
  );
  const [head, ...body] = lines.all;
  return body.some((line) => line.includes("steps +=")) ? [head, "  let steps = 0;", ...body] : lines.all;
}
const conditionsOfEffects = ({ effects }) => [
  ...new Set([...effects.values()].flat().flatMap(({ where }) => where === null ? [] : [where]))
];
function hintsOf({ rules, terms }, { of }, outcome, simple) {
  const hints = /* @__PURE__ */ new Map([[simple(outcome), "outcome"]]);
  const hint = (node, words) => {
    const own = simple(node);
    if (!hints.has(own)) hints.set(own, words);
  };
  for (const name of [...rules.map((rule) => rule.name), ...terms.keys()]) {
    if (!/^[a-z][\w-]*$/i.test(name)) continue;
    const { none, unknown, what } = of(name);
    if (what.is === "one" || what.is === "list") hint(what.node, name);
    if (what.is === "day") {
      hint(what.from, name);
      hint(what.to, `${name} atLatest`);
    }
    hint(none, `${name} isNone`);
    hint(unknown, `${name} isUnknown`);
  }
  return hints;
}

function readingText(module, lines, reading) {
  const byInput = /* @__PURE__ */ new Map();
  for (const [key, own] of module.factsRead) {
    const [, input, index, pence] = /^(.*) (\d+)( pence)?$/.exec(key);
    const parts = byInput.get(input) ?? /* @__PURE__ */ new Map();
    parts.set(own, { index: Number(index), inPence: pence !== void 0 });
    byInput.set(input, parts);
  }
  const fields = [];
  const required = [];
  let nth = 0;
  for (const [key, parts] of byInput) {
    const input = module.inputs.get(key);
    const own = `fact${nth}`;
    lines.add(`const ${own} = ${reading.of(input, nth++)};`);
    if (reading.isRequired(input)) required.push(`${own} === undefined`);
    const amounts = [...parts.values()].filter(({ inPence }) => inPence);
    const isInPence = amounts.length > 0 && ![...parts.values()].some((part) => isSameAmount(part, amounts));
    const pence = isInPence ? reading.inPence(input, own) : null;
    const found = partsOf$6(input.shape, own, module, 1);
    for (const [name, { index, inPence }] of parts)
      fields.push(`${name}: ${!inPence ? found[index] : pence ?? `${module.helper("penceIn")}(${found[index]})`}`);
  }
  if (required.length > 0) lines.add(`if (${required.join(" || ")}) return undefined;`);
  lines.block(
    "return {",
    () => {
      for (const field of fields) lines.add(`${field},`);
    },
    "};"
  );
}
const isSameAmount = ({ index, inPence }, amounts) => !inPence && amounts.some((amount) => amount.index === index);
function partsOf$6(shape, value, module, depth) {
  const parts = [];
  const put = (slot, text) => {
    if ("at" in slot) parts[slot.at] ??= text;
  };
  const call = (helper, ...given) => `${module.helper(helper)}(${given.join(", ")})`;
  const ofShape = ({ none, unknown, orNone, what }, own) => {
    put(none, `${own} === null`);
    put(unknown, call("isUnknown", own));
    put(orNone, call("mayBeNone", own));
    ofWhat(what, own);
  };
  const ofWhat = (what, own) => {
    if (what.is === "one") put(what.node, single(what.node, own));
    else if (what.is === "day") {
      put(what.from, call("firstDay", own));
      put(what.to, call("lastDay", own));
    } else if (what.is === "record")
      for (const [name, field] of what.fields) ofShape(field, call("fieldIn", own, JSON.stringify(name)));
    else if (what.is === "list") {
      const entry = `entry${depth}`;
      const inner = what.entry === null ? [] : partsOf$6(what.entry, entry, module, depth + 1);
      put(what.node, `${call("entriesIn", own)}.map((${entry}) => [${inner.join(", ")}])`);
    }
  };
  const single = (slot, own) => {
    const sort = "at" in slot ? slot.sort : "boolean";
    if (sort === "boolean") return `${own} === true`;
    if (sort === "whole") return call("wholeIn", own);
    return sort === "decimal" ? call("amountIn", own) : call("textIn", own);
  };
  ofShape(shape, value);
  return parts;
}

class SharedText {
  constructor(tables) {
    this.tables = tables;
  }
  tables;
  helpers = /* @__PURE__ */ new Set();
  constants = /* @__PURE__ */ new Map();
  names = new NamesGiven();
  helper(of) {
    this.helpers.add(of);
    return of;
  }
  /** The helpers called, in the order of their names. */
  get called() {
    return [...this.helpers].sort();
  }
  get constantLines() {
    return [...this.constants].map(([text, own]) => `const ${own} = ${text};`);
  }
  constant(term) {
    if (term.kind === "list") return this.listed(term);
    const { of, sort } = term;
    if (sort === "decimal")
      return this.named(`${this.helper("decimal")}('${evaluation.toPlain(of)}')`, `amount ${evaluation.toPlain(of)}`);
    if (sort === "calendar") return this.named(this.calendar(of), "calendar");
    if (sort === "text") return name$1(JSON.stringify(of));
    return typeof of === "number" && of < 0 ? { text: String(of), binds: 8 } : name$1(String(of));
  }
  /** What stands where there is no value. */
  nothing(sort) {
    if (sort === "boolean") return "false";
    if (sort === "whole") return "0";
    if (sort === "text") return "''";
    if (sort === "decimal") return this.helper("NIL");
    return sort === "calendar" ? this.helper("NO_DAYS") : this.helper("NOTHING");
  }
  listed({ args, of: { length, width } }) {
    if (length === 0) return name$1(this.helper("NOTHING"));
    const parts = args.map((arg) => this.constant(arg).text);
    const entries = Array.from({ length }, (_, at) => `[${parts.slice(at * width, (at + 1) * width).join(", ")}]`);
    return this.named(`[${entries.join(", ")}]`, "listed");
  }
  /** In capitals, which no name within a function begins with. */
  named(text, words) {
    const own = this.constants.get(text) ?? this.names.fresh(words).toUpperCase();
    this.constants.set(text, own);
    return name$1(own);
  }
  /** A calendar by the table that it stands in. */
  calendar(calendar) {
    for (const [table, { value }] of this.tables)
      for (const [part, held] of evaluation.isCalendar(value) ? [["", value]] : Object.entries(value))
        if (held === calendar) return `${this.helper("calendarOf")}(${JSON.stringify(table)}, ${JSON.stringify(part)})`;
    if (calendar.holidays.size === 0) return this.helper("NO_DAYS");
    throw new Error("a calendar that stands in no table");
  }
}

function takenForKnown(leftOut) {
  const known = /* @__PURE__ */ new Map();
  const maySettle = (term) => {
    const found = known.get(term);
    if (found !== void 0) return found;
    const isLeftOut = term.kind === "fact" && leftOut.has(term.of.path.split(" ").at(-1));
    const may = !isLeftOut && !ofTables.has(term.kind) && term.args.every(maySettle);
    known.set(term, may);
    return may;
  };
  return { mayBeUnknown: (path) => leftOut.has(path), maySettle };
}
const ofTables = /* @__PURE__ */ new Set(["answersFrom", "answersTo", "workingDay"]);

function wholeText({ inputs }, standIns, definitions, text) {
  const all = [...inputs.values()];
  if (all.some(({ asks }) => asks === "gives")) return ["whole: null,"];
  const leftOut = new Set(
    all.filter(({ asks, path }) => (asks === "leftOut" || standIns.has(path)) && standsAlone(path, definitions)).map(({ path }) => path)
  );
  const paths = [];
  const pence = [];
  const placeOf = (path) => {
    if (!paths.includes(path)) paths.push(path);
    return paths.indexOf(path);
  };
  const reading = (module) => ({
    of({ asks, path }) {
      const own = `given[${placeOf(path)}]`;
      if (asks === "leftOut") return `${own} === undefined`;
      return leftOut.has(path) ? `${module.helper("knownOr")}(${own})` : own;
    },
    isRequired: ({ asks, path }) => asks === "value" && !leftOut.has(path),
    inPence({ path }, own) {
      if (leftOut.has(path)) return null;
      pence.push(path);
      return `${module.helper("wholeIn")}(${own})`;
    }
  });
  const lines = text(leftOut, reading);
  const said = [`facts: ${JSON.stringify(paths)},`, `inPence: ${JSON.stringify(pence)},`, ...lines];
  return ["whole: {", ...said.map((line) => `  ${line}`), "},"];
}
function standsAlone(path, definitions) {
  const definition = definitions.get(path);
  return definition !== void 0 && definition.entity === null && hasNoEnd(definition.type);
}
const hasNoEnd = (type) => evaluation.isList(type) || type === "money" || type === "decimal" || type === "percent";

function toJavaScript$1(model, readings, knowing) {
  const { dictionary, modelOf, digest } = knowing;
  const id = model.decision;
  const chosen = (other) => specialise(other === id ? model : modelOf(other), readings, dictionary.readings);
  const own = chosen(id);
  const shared = new SharedText(dictionary.tables);
  const text = (encoded, reading) => {
    const module = new ModuleText(encoded.inputs, dictionary.facts, shared);
    const answering = answerText(own, encoded, module);
    const lines = new Lines();
    lines.block("read(given) {", () => readingText(module, lines, reading(module)), "},");
    return [...lines.all, ...answering];
  };
  const standIns = /* @__PURE__ */ new Set();
  const met = {
    term: ({ term }) => {
      if (term.kind === "table" && term.unlessGiven !== null) standIns.add(term.unlessGiven);
    },
    sentence: () => void 0
  };
  const partly = encode(id, { modelOf: chosen, dictionary, mayBeUnknown: () => true, met });
  const ofSome = text(partly, () => byPath);
  const ofAll = wholeText(
    partly,
    standIns,
    dictionary.facts,
    (leftOut, reading) => text(encode(id, { modelOf: chosen, dictionary, ...takenForKnown(leftOut) }), reading)
  );
  return [
    `// ${model.question.replaceAll(/\s+/g, " ")}`,
    "// Generated from the rules; change those, not this.",
    `export default ({ ${shared.called.join(", ")} }) => {`,
    ...shared.constantLines.map((line) => `  ${line}`),
    "  return {",
    `    decision: ${JSON.stringify(id)},`,
    `    readings: ${JSON.stringify(readings)},`,
    ...digest === void 0 ? [] : [`    policy: ${JSON.stringify(digest)},`],
    `    listed: ${JSON.stringify([...factsListed(id, modelOf)])},`,
    `    effects: ${JSON.stringify(Object.fromEntries(own.effects))},`,
    ...[...ofAll, ...ofSome].map((line) => `    ${line}`),
    "  };",
    "};",
    ""
  ].join("\n");
}
const asking = { value: "read", leftOut: "isLeftOut", gives: "gives" };
const byPath = {
  of: ({ asks, path }) => `given.${asking[asks]}(${JSON.stringify(path)})`,
  isRequired: () => false,
  inPence: () => null
};

class Typed {
  constructor(of, world, parts) {
    this.of = of;
    this.#world = world;
    this.#parts = parts;
  }
  of;
  #world;
  #parts;
  /** Throws `PolicyError` for anything but facts that were typed for a function. */
  static partsFor(of, facts) {
    if (typeof facts === "object" && facts !== null && #parts in facts && facts.of === of) return facts.#parts;
    const expected = "facts as `typed` of the same function gave them";
    throw new errors.PolicyError([{ code: "malformed", at: "", expected, found: base.short(facts) }]);
  }
  static worldOf = (facts) => facts.#world;
}
function answering$1(parts) {
  const { modelOf, listedBy, worlds, takerOf, valuationIn, modules, order, stampOf, dictionary } = parts;
  const { factsAsked, worldOf } = worlds;
  const answer = (valuation) => base.decide(valuation, order, base.stampOn(stampOf(), valuation.world));
  function givenFor(decision, { compiled, readings, tables }) {
    const found = tables === void 0 ? modules.use(compiled, decision, readings) : null;
    if (found !== null) return found;
    const expected = `a module that \`compile\` made of \`${decision}\` from these very files, under these readings and without tables`;
    throw new errors.PolicyError([{ code: "malformed", at: "/compiled", expected, found: base.short(compiled) }]);
  }
  const plain = /* @__PURE__ */ new Map();
  function askPlainly(decision) {
    const known = plain.get(decision);
    if (known !== void 0) return known;
    try {
      const compiled = modules.find(decision, {});
      const listed = compiled === void 0 ? listedBy(decision) : new Set(compiled.listed);
      const question = { listed, compiled, options: {} };
      const ask = quickly(question, { ...worlds, takerOf });
      plain.set(decision, ask);
      return ask;
    } catch (error) {
      return (given) => {
        factsAsked(given);
        throw error;
      };
    }
  }
  function evaluate(decision, given, asked) {
    if (asked === void 0) return decided(decision, askPlainly(decision)(given));
    const [facts, { options, reasons, inForce }] = [factsAsked(given), base.askedAnswer(asked)];
    const world = worldOf(listedBy(decision), facts, options);
    if (inForce !== void 0) base.refuseOutOfForce([world], stampOf());
    const stamp = base.stampOn(stampOf(), world);
    return base.withReasons(decided(decision, askedIn(world, modules.find(decision, options)), stamp), reasons);
  }
  function decided(decision, { known, by, world }, stamp = stampOf()) {
    if (known === void 0 || by === void 0) return answer(valuationIn(world(), decision));
    return base.decideKnown(known, by, () => valuationIn(world(), decision), order, stamp);
  }
  function functionOf(decision, asked) {
    const options = base.askedCompiled(asked);
    const listed = listedBy(decision);
    worldOf(listed, base.noFacts, options);
    const compiled = options.compiled === void 0 ? modules.find(decision, options) : givenFor(decision, options);
    const worldOn = (facts) => worldOf(listed, factsAsked(facts), options);
    const ask = quickly({ listed, compiled, options }, { ...worlds, takerOf });
    const decideOn = (facts) => {
      const { known, world } = ask(facts);
      if (known !== void 0) return { outcome: known.outcome, values: known.values, needs: nothing$2 };
      const { outcome: outcome2, values, needs } = answer(valuationIn(world(), decision));
      return { outcome: outcome2, values, needs };
    };
    const typed = (facts) => {
      const world = worldOn(facts);
      return new Typed(decideOn, world, compiled === void 0 ? null : apart(compiled, world.given));
    };
    const outcome = (facts) => {
      const parts2 = Typed.partsFor(decideOn, facts);
      const known = parts2 === null ? void 0 : bareOutcome(parts2);
      if (known !== void 0) return known;
      const found = evaluation.outcomeOf(valuationIn(Typed.worldOf(facts), decision));
      return evaluation.isUnknown(found) ? null : found;
    };
    return Object.freeze(Object.assign(decideOn, { typed, outcome }));
  }
  function sourceOf(decision, asked) {
    const { readings = {} } = base.askedReadings(asked);
    base.orThrow(base.checkReadings(readings, dictionary.readings));
    try {
      return toJavaScript$1(modelOf(decision), readings, { modelOf, dictionary, digest: stampOf().digest });
    } catch (error) {
      if (!(error instanceof NotEncoded)) throw error;
      throw new errors.PolicyError([{ code: "not-compiled", at: "", file: decision, found: error.message }]);
    }
  }
  return { evaluate, functionOf, sourceOf };
}
const nothing$2 = Object.freeze([]);

function inDateOrder(effects) {
  const dated = effects.filter(({ by }) => typeof by === "string").sort((a, b) => compareText$1(a.by ?? "", b.by ?? ""));
  return [...dated, ...effects.filter(({ by }) => typeof by !== "string")];
}
const compareText$1 = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function conflictsAmong(effects, asOf) {
  const bans = effects.filter(({ modality }) => modality === "must-not");
  const others = effects.filter(({ modality }) => modality !== "must-not");
  return bans.flatMap(
    (forbids) => others.filter(
      ({ matter, party, action }) => matter === forbids.matter && party === forbids.party && action === forbids.action
    ).filter((against) => isOpen$4(against.by, asOf, true) && isOpen$4(forbids.by, asOf, false)).map((against) => ({ forbids, against }))
  );
}
function isOpen$4(by, asOf, included) {
  if (by === null || by === void 0 || asOf === null) return true;
  return included ? by >= asOf : by > asOf;
}

function statementOf(parts, order, ofFacts) {
  const told = parts.flatMap(
    ({ matter, told: told2 }) => told2.map((one) => ({ ...one, matter: one.oncePerFile ? null : matter }))
  );
  const once = /* @__PURE__ */ new Map();
  const lines = [];
  for (const { line, matter, oncePerFile } of told) {
    if (line === null) continue;
    const largest = once.get(line.for);
    if (!oncePerFile) lines.push({ matter, ...line });
    else if (largest === void 0 || evaluation.compare(evaluation.decimal(line.amount), evaluation.decimal(largest.amount)) > 0)
      once.set(line.for, { matter, ...line });
  }
  const open = told.filter(({ line, for: of, oncePerFile }) => line === null && !(oncePerFile && once.has(of)));
  const all = inOrder$2([...once.values(), ...lines], order).map((line) => withoutReplaced(line, lines));
  const totalOf = (owedBy, standing) => {
    const isOfIt = (standings) => standing === null || standings.includes(standing);
    if (open.some((one) => one.owedBy === owedBy && isOfIt(one.standings))) return null;
    return sum(all.filter((line) => line.owedBy === owedBy && isOfIt([line.standing])));
  };
  return {
    lines: all,
    owedByCustomer: totalOf("customer", "owed"),
    mayBeCharged: totalOf("customer", "may-be-charged"),
    owedToCustomer: totalOf("provider", null),
    needs: ofFacts(new Set(open.filter(({ owedBy }) => owedBy !== "bank").flatMap(({ needs }) => needs)))
  };
}
const sum = (lines) => evaluation.moneyText(lines.reduce((total, { amount }) => evaluation.plus(total, evaluation.decimal(amount)), evaluation.decimal("0")));
function withoutReplaced({ insteadOf, ...line }, lines) {
  const isThere = lines.some(({ matter, for: of }) => matter === line.matter && of === insteadOf);
  return insteadOf !== void 0 && isThere ? { ...line, insteadOf } : line;
}
function inOrder$2(lines, order) {
  const place = ({ for: of }) => order.includes(of) ? order.indexOf(of) : order.length;
  return lines.toSorted((a, b) => compareMatters(a.matter, b.matter) || place(a) - place(b));
}
const compareMatters = (a, b) => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
};

function assess({
  asOf,
  decisions,
  modelOf,
  parts: given,
  linesInOrder,
  ofFacts
}) {
  const parts = given.toSorted((a, b) => compareMatters(a.matter, b.matter));
  const answered = parts.map((part) => ({ ...part, answers: part.asked.map(part.answer) }));
  const effects = inDateOrder(
    answered.flatMap(
      ({ matter, answers }) => answers.flatMap(
        ({ decision, effects: effects2 }) => effects2.map((effect) => ({ ...effect, decision, matter }))
      )
    )
  );
  const missing = (matter, decision, needs) => ({
    matter,
    decision,
    question: modelOf(decision).question,
    needs
  });
  const asked = new Set(parts.flatMap((part) => part.asked));
  const [file] = parts;
  const byDecision = (answers) => Object.fromEntries(answers.map((decision) => [decision.decision, decision]));
  const missingNow = /* @__PURE__ */ evaluation.lazily(
    () => base.deepFreeze([
      ...answered.flatMap(
        ({ matter, answers }) => answers.filter(({ needs }) => needs.length > 0).map(({ decision, needs }) => missing(matter, decision, needs))
      ),
      ...decisions.filter((decision) => !asked.has(decision)).map((decision) => missing(null, decision, file.outcomeNeeds(decision)))
    ])
  );
  const statement = statementOf(
    parts.map(({ matter, asked: asked2, lines }) => ({ matter, told: asked2.flatMap(lines) })),
    linesInOrder,
    ofFacts
  );
  const matters = Object.fromEntries(answered.slice(1).map(({ matter, answers }) => [matter, byDecision(answers)]));
  return Object.freeze(
    base.printedWhole({
      asOf,
      decisions: base.deepFreeze(byDecision(answered[0]?.answers ?? [])),
      matters: base.deepFreeze(matters),
      effects: base.deepFreeze(effects),
      // What decisions that are not asked would need is most of it, and few read it.
      get missing() {
        return missingNow();
      },
      conflicts: base.deepFreeze(conflictsAmong(effects, asOf)),
      statement: base.deepFreeze(statement)
    })
  );
}

const placesOf$4 = /* @__PURE__ */ new WeakMap();
function placesAsked(model) {
  const found = placesOf$4.get(model);
  if (found !== void 0) return found;
  const { about, facts, immaterial } = model;
  const paths = about === null ? [...facts, ...immaterial.keys()].filter((path) => path !== base.asOf) : [about];
  const places = paths.map((path) => path.split("."));
  placesOf$4.set(model, places);
  return places;
}
function givesWhatItIsAbout(model, own) {
  return !isRecord$5(own) || placesAsked(model).some((place) => gives(own, place));
}
function gives(own, [entity, field]) {
  if (!Object.hasOwn(own, entity)) return false;
  const content = own[entity];
  if (field !== void 0) return isRecord$5(content) && Object.hasOwn(content, field);
  return !isRecord$5(content) || Object.keys(content).length > 0;
}
const isRecord$5 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

function partsOf$5(document) {
  if (!base.isRecord(document) || !Object.hasOwn(document, "matters")) {
    const own2 = base.isRecord(document) ? document : {};
    return { parts: [{ matter: null, own: own2, facts: document, placeOf: (at) => at }], issues: [] };
  }
  const { matters, ...own } = document;
  const file = { matter: null, own, facts: own, placeOf: (at) => at };
  const refused = (issue) => ({ parts: [file], issues: [issue] });
  if (!Array.isArray(matters))
    return refused({ code: "wrong-type", at: "/matters", expected: "a list of matters", found: base.kindOf(matters) });
  if (matters.length > evaluation.limits.listEntries) {
    const [expected, found] = [`${evaluation.limits.listEntries} matters`, String(matters.length)];
    return refused({ code: "too-long", at: "/matters", expected, found });
  }
  const issues = [];
  const ids = /* @__PURE__ */ new Map();
  const parts = matters.map((matter, index) => partOf$1(matter, index, own, ids, issues));
  return { parts: [file, ...parts.filter((part) => part !== null)], issues };
}
function partOf$1(matter, index, file, ids, issues) {
  const at = base.pointer(["matters", index]);
  if (!base.isRecord(matter)) {
    issues.push({ code: "wrong-type", at, expected: "an object with an `id` and facts", found: base.kindOf(matter) });
    return null;
  }
  const { id, ...own } = matter;
  if (typeof id !== "string" || id.trim() === "") {
    const missing = { code: "missing", at: `${at}/id`, name: "id", expected: "what the matter is called" };
    const found = typeof id === "string" ? "text without a sign" : base.kindOf(id);
    issues.push(
      id === void 0 ? missing : { code: "malformed", at: `${at}/id`, expected: "text that is not empty", found }
    );
    return null;
  }
  const first = ids.get(id);
  if (first !== void 0)
    issues.push({ code: "given-twice", at: `${at}/id`, name: id, detail: base.pointer(["matters", first, "id"]) });
  else ids.set(id, index);
  for (const path of pathsInBoth(own, file))
    issues.push({ code: "given-twice", at: `${at}${base.pointer(path)}`, name: path.join("."), detail: base.pointer(path) });
  return { matter: id, own, facts: laidOver$1(file, own), placeOf: (place) => isIn(own, place) ? at + place : place };
}
const pathsInBoth = (own, file) => Object.keys(own).filter((name) => Object.hasOwn(file, name)).flatMap((name) => {
  const [one, other] = [own[name], file[name]];
  if (!base.isRecord(one) || !base.isRecord(other)) return [[name]];
  return Object.keys(one).filter((field) => Object.hasOwn(other, field)).map((field) => [name, field]);
});
const laidOver$1 = (file, own) => ({
  ...file,
  ...Object.fromEntries(
    Object.entries(own).map(([name, content]) => {
      const under = Object.hasOwn(file, name) ? file[name] : void 0;
      return [name, base.isRecord(content) && base.isRecord(under) ? { ...under, ...content } : content];
    })
  )
});
function isIn(own, place) {
  const [, name = "", field] = place.split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (!Object.hasOwn(own, name)) return false;
  const content = own[name];
  return field === void 0 || !base.isRecord(content) || Object.hasOwn(content, field);
}

const linesOf$2 = (valuation, order) => valuation.model.statement.flatMap((rule) => toldLine(rule, valuation, order) ?? []);
function linesOfSums({ decision, statement }, sums, values) {
  return statement.flatMap((rule, index) => {
    const sum = sums[index];
    if (sum == null) return [];
    const { oncePerFile, owedBy, by } = rule;
    const standing = standingOf(sum.isOwed);
    const day = by === null ? null : values[by];
    const line = lineOf(rule, decision, standing, sum.amount, day);
    return [{ for: rule.for, owedBy, oncePerFile, line, standings: [standing], needs: [] }];
  });
}
const lineOf = ({ value, for: of, owedBy, insteadOf, clause }, decision, standing, amount, by) => ({
  decision,
  value,
  for: of,
  owedBy,
  standing,
  amount,
  by,
  ...insteadOf === null ? {} : { insteadOf },
  clause
});
function toldLine(rule, valuation, order) {
  const { where, owedWhere, term, by, oncePerFile, owedBy } = rule;
  const isOne = where === null ? true : valuation.valueOf(where);
  const amount = valuation.valueOf(term);
  if (!evaluation.mayHold(isOne) || !mayBeAboveNil(amount)) return null;
  const isOwed = owedWhere === null ? rule.standing === "owed" : valuation.valueOf(owedWhere);
  const told = { for: rule.for, owedBy, oncePerFile };
  const standings = evaluation.isUnknown(isOwed) ? ["owed", "may-be-charged"] : [standingOf(isOwed)];
  const open = [...where === null ? [] : [where], term, ...owedWhere === null ? [] : [owedWhere]].filter(
    (name) => evaluation.isUnknown(valuation.valueOf(name))
  );
  if (open.length > 0) {
    const needs = base.noNeeds();
    for (const name of open) base.needsOf(name, valuation, valuation, needs);
    return { ...told, line: null, standings, needs: order.ofFacts(needs.facts) };
  }
  const day = by === null ? void 0 : valuation.model.values.get(by);
  const shown = day === void 0 ? null : base.shownValue(valuation.valueOf(day.term), day);
  const line = lineOf(rule, valuation.model.decision, standings[0], evaluation.moneyText(amount), shown);
  return { ...told, line, standings, needs: [] };
}
const standingOf = (isOwed) => isOwed === true ? "owed" : "may-be-charged";
const nil$1 = evaluation.decimal("0");
const isAboveNil = (amount) => amount !== null && evaluation.compare(amount, nil$1) > 0;
const mayBeAboveNil = (amount) => evaluation.isUnknown(amount) ? amount.may === null || amount.may.some(isAboveNil) : isAboveNil(amount);

const worldsIn = (parts) => parts.map(({ world }) => world);
const nothing$1 = {};
const nothingKnown = () => void 0;
function assessing(policy) {
  const { decisions, modelOf, listedBy, compiledOf, nullableEntities, order, stampOf } = policy;
  function listingAny() {
    const listed = /* @__PURE__ */ new Map();
    return (asked) => {
      const key = asked.join(" ");
      const facts = listed.get(key) ?? new Set(asked.flatMap((decision) => [...listedBy(decision)]));
      listed.set(key, facts);
      return facts;
    };
  }
  function askedParts(file, options) {
    const read = partsOf$5(file);
    const issues = [...read.issues];
    const [ofCall, listedByAny] = [new evaluation.StepsOfCall(), listingAny()];
    const parts = read.parts.flatMap((part) => {
      const asked = decisions.filter((decision) => {
        const model = modelOf(decision);
        return (model.about !== null || part.matter === null) && givesWhatItIsAbout(model, part.own);
      });
      try {
        return [
          { ...part, asked, world: policy.worldOf(listedByAny(asked), part.facts, options, ofCall, part.placeOf) }
        ];
      } catch (error) {
        if (!(error instanceof errors.PolicyError)) throw error;
        issues.push(...error.issues);
        return [];
      }
    });
    const distinct = new Map(issues.map((issue) => [JSON.stringify(issue), issue]));
    if (distinct.size > 0) throw new errors.PolicyError([...distinct.values()]);
    return parts;
  }
  const giving = (decision, parts) => {
    const model = modelOf(decision);
    const isThere = (own) => model.about !== null && Object.hasOwn(own, model.about);
    return parts.filter(({ own }) => isThere(own) || givesWhatItIsAbout(model, own));
  };
  function assessed(parts, valuationOf, reasons, knownOf = nothingKnown) {
    const day = parts[0]?.world.given.read(base.asOf);
    return assess({
      asOf: typeof day === "string" ? day : null,
      decisions,
      modelOf,
      parts: parts.map((part) => ({
        matter: part.matter,
        asked: part.asked,
        answer(decision) {
          const { by, answer } = knownOf(part, decision) ?? nothing$1;
          const [valuation, stamp] = [() => valuationOf(part, decision), base.stampOn(stampOf(), part.world)];
          const isKnown = by !== void 0 && answer !== void 0;
          const told = isKnown ? base.decideKnown(answer, by, valuation, order, stamp) : base.decide(valuation(), order, stamp);
          return base.withReasons(told, reasons);
        },
        outcomeNeeds: (decision) => base.outcomeNeeds(valuationOf(part, decision), order),
        lines(decision) {
          const model = modelOf(decision);
          if (model.statement.length === 0) return [];
          const { values, sums } = knownOf(part, decision)?.answer ?? nothing$1;
          if (values !== void 0 && sums !== void 0) return linesOfSums(model, sums, values);
          return linesOf$2(valuationOf(part, decision), order);
        }
      })),
      linesInOrder: policy.linesInOrder,
      ofFacts: order.ofFacts
    });
  }
  const everywhere = /* @__PURE__ */ new Map();
  function knowing(options) {
    const found = /* @__PURE__ */ new Map();
    return (part, decision) => {
      const ofPart = found.get(part) ?? /* @__PURE__ */ new Map();
      found.set(part, ofPart);
      const known = ofPart.get(decision);
      if (known !== void 0) return known;
      const asksAll = everywhere.get(decision) ?? asksEverywhere(decision, modelOf);
      everywhere.set(decision, asksAll);
      const by = asksAll ? void 0 : policy.modules.find(decision, options);
      const fresh = { by, answer: by === void 0 ? void 0 : answerOf(apart(by, part.world.given), true) };
      ofPart.set(decision, fresh);
      return fresh;
    };
  }
  function working(parts) {
    const sessions = /* @__PURE__ */ new Map();
    const valuationOf = (part, decision) => sessions.get(part)(decision);
    for (const part of parts) {
      const everywhere2 = (decision) => giving(decision, parts).map((other) => valuationOf(other, decision));
      sessions.set(part, base.session(part.world, compiledOf, nullableEntities, everywhere2));
    }
    return valuationOf;
  }
  return {
    /** Throws `PolicyError` where a file is refused. */
    hold(file) {
      askedParts(base.askedFacts(file), {});
    },
    assess(file, asked) {
      const [given, { options, reasons, inForce }] = [base.askedFacts(file), base.askedAnswer(asked)];
      const parts = askedParts(given, options);
      if (inForce !== void 0) base.refuseOutOfForce(worldsIn(parts), stampOf());
      return assessed(parts, working(parts), reasons, knowing(options));
    },
    /** The decisions that are asked of a file, each part's in turn, as `assess` works them out. */
    valuationsOf(file, options) {
      const parts = askedParts(base.askedFacts(file), base.askedOptions(options));
      const valuationOf = working(parts);
      return parts.flatMap((part) => part.asked.map((decision) => valuationOf(part, decision)));
    },
    async assessWithEngine(file, asked) {
      const [given, { options, reasons, inForce }] = [base.askedFacts(file), base.askedAnswer(asked)];
      const parts = askedParts(given, options);
      if (inForce !== void 0) base.refuseOutOfForce(worldsIn(parts), stampOf());
      const { valuationByEngine } = await Promise.resolve().then(function () { return require('./with-engine-DgChT1OQ.cjs'); }).then(function (n) { return n.withEngine; });
      const runs = /* @__PURE__ */ new Map();
      const run = (part, decision) => runs.get(part)(decision);
      for (const part of parts) {
        const everywhere2 = (decision) => Promise.all(giving(decision, parts).map((other) => run(other, decision)));
        runs.set(part, valuationByEngine(part.world, modelOf, nullableEntities, everywhere2).of);
      }
      const found = /* @__PURE__ */ new Map();
      const askedSomewhere = new Set(parts.flatMap(({ asked: asked2 }) => asked2));
      for (const part of parts) {
        const needed = part.matter === null ? decisions.filter((decision) => part.asked.includes(decision) || !askedSomewhere.has(decision)) : part.asked;
        const valuations = needed.map(async (decision) => [decision, await run(part, decision)]);
        found.set(part, new Map(await Promise.all(valuations)));
      }
      return assessed(parts, (part, decision) => found.get(part)?.get(decision), reasons);
    }
  };
}

function typeOfPath(path, facts) {
  const [name, field, further] = path.split("[].");
  const type = facts.get(name)?.type ?? null;
  if (field === void 0 || type === null) return type;
  if (further !== void 0) return null;
  return evaluation.isList(type) && evaluation.isRecordType(type.list) ? type.list.record[field] ?? null : null;
}

function joinTypes(a, b) {
  if (a === "none") return b;
  if (b === "none" || evaluation.sameType(a, b)) return a;
  if (evaluation.isChoice(a) && evaluation.isChoice(b)) return { choice: [.../* @__PURE__ */ new Set([...a.choice, ...b.choice])] };
  if (evaluation.isAmount(a) && evaluation.isAmount(b)) return "decimal";
  if (evaluation.isWhole(a) && evaluation.isWhole(b) && (a === "whole" || b === "whole")) return a === "whole" ? b : a;
  if (evaluation.isList(a) && evaluation.isList(b)) {
    const list = joinTypes(a.list, b.list);
    return list === null ? null : { list };
  }
  if (evaluation.isTimelineType(a) && evaluation.isTimelineType(b)) {
    const timeline = joinTypes(a.timeline, b.timeline);
    return timeline === null ? null : { timeline };
  }
  if (evaluation.isRecordType(a) && evaluation.isRecordType(b)) return joinRecords(a.record, b.record);
  return null;
}
function takes(type, found) {
  const joined = joinTypes(type, found);
  return joined !== null && evaluation.sameType(joined, type);
}
function joinRecords(a, b) {
  if (Object.keys(a).length !== Object.keys(b).length) return null;
  const record = {};
  for (const [field, type] of Object.entries(a)) {
    const other = b[field];
    const joined = other === void 0 ? null : joinTypes(type, other);
    if (joined === null) return null;
    record[field] = joined;
  }
  return { record };
}

function checkName(written, at, scope) {
  const base$1 = basesOf$1(written).find((name) => scope.ownerOf(name) !== null);
  if (base$1 === void 0) return base.reportUnknown(scope, "unknown-name", written, at, scope.names());
  const owner = scope.ownerOf(base$1);
  const first = scope.typeOf(base$1, at);
  if (first === null || base$1 === written) return first && { name: base$1, type: first };
  if (first === "entity") return base.reportUnknown(scope, "unknown-name", written, at, scope.names());
  const rest = written.slice(base$1.length);
  if (!/^((\[\])?\.[^.[\]]+)+$/.test(rest)) return base.reportUnknown(scope, "unknown-name", written, at, scope.names());
  let named = { name: base$1, type: first };
  for (const [step, brackets = "", field] of rest.matchAll(/(\[\])?\.([^.[\]]+)/g)) {
    const next = fieldOnPath(named, brackets !== "", field, written, at, scope);
    if (next === null) return null;
    const name = named.name + step;
    owner.hide(name, { type: next, term: { kind: "field", field, of: named.name } });
    named = { name, type: next };
  }
  return named;
}
function basesOf$1(written) {
  const bases = [written];
  for (let dot = written.lastIndexOf("."); dot > 0; dot = written.lastIndexOf(".", dot - 1))
    bases.push(written.slice(0, dot).replace(/\[\]$/, ""));
  return bases;
}
function fieldOnPath({ name, type }, ofEach, field, written, at, scope) {
  const record = base.recordWithin(type);
  const isOfEach = typeof type === "object" && "list" in type;
  if (record === null || ofEach !== isOfEach) {
    if (type === "none") return "none";
    const expected = `\`${name}\` to be ${ofEach ? "a list of records" : "a record"}`;
    scope.report({ code: "wrong-type", at, expected, found: evaluation.typeText(type) });
    return null;
  }
  const known = base.fieldType(type, field);
  if (known !== null) return known;
  const fields = Object.keys(record).map((other) => `${name}${ofEach ? "[]" : ""}.${other}`);
  return base.reportUnknown(scope, "unknown-name", written, at, fields);
}
function nameShape(shape, place, scope) {
  if (typeof shape === "string") return checkName(shape, place.at, scope);
  const checked = scope.checkTerm(shape, place, scope);
  if (checked === null) return null;
  const { type, term } = checked;
  return { type, name: term.kind === "name" ? term.name : scope.hide(place.name, checked) };
}
function nameCondition(shape, place, scope) {
  const named = nameShape(shape, place, scope);
  if (named === null || named.type === "boolean") return named?.name ?? null;
  scope.report({ code: "wrong-type", at: place.at, expected: "a condition", found: evaluation.typeText(named.type) });
  return null;
}
function nameShapes(shapes, place, scope) {
  const named = Object.entries(shapes).map(
    ([key, shape]) => [key, nameShape(shape, base.within(place, key), scope)]
  );
  return named.every((entry) => entry[1] !== null) ? new Map(named) : null;
}

function checkReading({ reading: id, options }, place, scope) {
  const { readings } = scope.dictionary;
  const reading = readings.get(id);
  if (reading === void 0) return base.reportUnknown(scope, "unknown-reading", id, `${place.at}/reading`, readings.keys());
  const known = reading.options.map((option) => option.id);
  const areKnown = checkOptions(Object.keys(options), known, base.within(place, "options"), scope);
  const branches = known.flatMap((option) => {
    const shape = own(options, option);
    return shape === void 0 ? [] : [{ key: option, shape, place: base.within(place, "options", option) }];
  });
  return checkOfReading(id, place.at, branches, areKnown, scope);
}
function checkOptions(given, known, { at }, scope) {
  for (const option of given) {
    if (!known.includes(option)) base.reportUnknown(scope, "unknown-option", option, `${at}/${option}`, known);
  }
  const missing = known.filter((option) => !given.includes(option));
  for (const option of missing) scope.report({ code: "option-left-out", at, name: option });
  return missing.length === 0 && given.every((option) => known.includes(option));
}
function checkOfReading(reading, at, branches, areKnown, scope) {
  scope.uses.readings.add(reading);
  const checked = checkBranches(branches, scope);
  if (!areKnown || checked === null) return null;
  return { type: checked.type, term: { kind: "reading", at, reading, options: checked.names } };
}
function checkWhen(shape, place, scope) {
  const written = branchesOf(shape, place);
  const conditions = written.map(({ condition, conditionPlace }) => nameCondition(condition, conditionPlace, scope));
  const otherwise = { key: "else", shape: shape.else ?? none, place: base.within(place, "else") };
  const checked = checkBranches([...written, otherwise], scope);
  if (checked === null || !conditions.every((condition) => condition !== null)) return null;
  const then = (key) => checked.names.get(key);
  const when = conditions.map((condition, index) => ({
    condition,
    ofRule: scope.ruleNames.has(condition),
    then: then(String(index))
  }));
  return { type: checked.type, term: { kind: "when", at: place.at, when, else: then("else") } };
}
const none = { none: true };
function branchesOf(shape, place) {
  if ("then" in shape) {
    const conditionPlace = base.within(place, "when");
    return [{ key: "0", shape: shape.then, place: base.within(place, "then"), condition: shape.when, conditionPlace }];
  }
  return shape.when.map(({ condition, then }, index) => {
    const here = base.within(place, "when", index);
    const conditionPlace = base.within(here, "condition");
    return { key: String(index), shape: then, place: base.within(here, "then"), condition, conditionPlace };
  });
}
function checkBranches(branches, scope) {
  const names = /* @__PURE__ */ new Map();
  let type = "none";
  let sound = true;
  for (const { key, shape, place } of branches) {
    const named = nameShape(shape, place, scope);
    if (named === null) {
      sound = false;
      continue;
    }
    names.set(key, named.name);
    const joined = joinTypes(type, named.type);
    if (joined === null) {
      scope.report({ code: "wrong-type", at: place.at, expected: evaluation.typeText(type), found: evaluation.typeText(named.type) });
      sound = false;
    } else type = joined;
  }
  return sound ? { type, names } : null;
}

const itself = { fact: "fact", operator: "operator", value: "value", and: "and" };
const inOrder$1 = { fact: 0, operator: 1, value: 2, and: 3 };
const isSentence = (shape) => typeof shape === "object" && ("operator" in shape || isShortSentence(shape));
const isShortSentence = (shape) => Array.isArray(shape) && shape.length > 0;
function speltOut(shape) {
  if (!isShortSentence(shape)) return { file: shape, keyOf: itself, isShort: false };
  const [fact, operator, value, and] = shape;
  return { file: { fact, operator, value, and }, keyOf: inOrder$1, isShort: true };
}

const textOf$1 = (accepts, expected) => zod.string().refine(accepts, { error: expected });
const amountOf = (accepts, expected) => textOf$1(accepts, expected).refine((text) => !accepts(text) || evaluation.hasFewDigits(text), {
  error: `at most ${evaluation.limits.digits} digits before the point and ${evaluation.limits.digits} after it`
});
const literals = (whole) => ({
  days: zod.strictObject({ days: whole }),
  months: zod.strictObject({ months: whole }),
  hours: zod.strictObject({ hours: whole }),
  seconds: zod.strictObject({ seconds: whole }),
  count: zod.strictObject({ count: whole }),
  money: zod.strictObject({ money: amountOf(evaluation.isMoneyText, 'pounds and pence as text, like "10.00"') }),
  percent: zod.strictObject({ percent: amountOf(evaluation.isPercentText, 'a percentage as text, like "4"') }),
  decimal: zod.strictObject({ decimal: amountOf(evaluation.isDecimalText, 'a decimal as text, like "1.5"') }),
  duration: zod.strictObject({ duration: textOf$1(base.isDuration, 'a duration in months or years, like "P1M"') }),
  date: zod.strictObject({ date: textOf$1(evaluation.isDate, 'a day, like "2025-03-10"') }),
  time: zod.strictObject({ time: textOf$1(base.isTime, 'a time, like "18:00"') }),
  oneOf: zod.strictObject({ oneOf: zod.array(zod.string().min(1)).min(1) })
});
const literal = /* @__PURE__ */ evaluation.lazily(
  () => zod.union(
    Object.values(
      literals(
        zod.int().min(0).max(evaluation.limits.wholeNumber, { error: `${evaluation.limits.wholeNumber} or less` })
      )
    )
  )
);
const literalKinds = [
  ...[
    "days",
    "months",
    "hours",
    "seconds",
    "count",
    "money",
    "percent",
    "decimal",
    "duration",
    "date",
    "time"
  ],
  "oneOf"
];
const isLiteral = (shape) => literalKinds.some((kind) => kind in shape);
function literalType(given) {
  const [unit, content] = entryOf$1(given);
  if (unit === "oneOf") return { list: { choice: content } };
  return unit;
}
function literalValue(given) {
  const [unit, content] = entryOf$1(given);
  return unit === "money" || unit === "percent" || unit === "decimal" ? evaluation.decimal(content) : content;
}
function literalUnit(given) {
  const [unit] = entryOf$1(given);
  if (unit === "money") return "pounds";
  if (unit === "percent") return "per cent";
  return unit !== "count" && evaluation.units.includes(unit) ? unit : null;
}
const entryOf$1 = (given) => Object.entries(given)[0];
function exampleValue(written) {
  if (Array.isArray(written)) return written.map(exampleValue);
  if (written === null || typeof written !== "object") return written;
  const [key, content] = Object.entries(written)[0] ?? ["", null];
  if (key === "money" || key === "percent" || key === "decimal") return evaluation.decimal(content);
  if (isWholeLiteral(written)) return content;
  if (key === "unknown") return evaluation.UNKNOWN;
  if (key === "rates")
    return evaluation.timeline(content.map(([from, rate]) => ({ from, value: evaluation.decimal(rate) })));
  if (key === "holidays") return exampleCalendar(content);
  return Object.fromEntries(Object.entries(written).map(([field, part]) => [field, exampleValue(part)]));
}
const isWholeLiteral = (written) => {
  const [[key, content] = [""], ...others] = Object.entries(written);
  return others.length === 0 && evaluation.units.includes(key) && Number.isSafeInteger(content);
};
const exampleCalendar = (holidays) => ({
  holidays: new Set(holidays),
  answersFrom: "2012-01-01",
  answersTo: "2028-12-31",
  table: "bank-holidays"
});

function constantIn(shape) {
  if (typeof shape === "boolean") return { type: "boolean", value: shape };
  if (typeof shape === "string") return null;
  if (Array.isArray(shape)) return shape.length === 0 ? { type: { list: "none" }, value: [] } : null;
  if ("choice" in shape) return { type: { choice: [shape.choice] }, value: shape.choice };
  if ("always" in shape) return { type: "boolean", value: shape.always };
  if ("nil" in shape) {
    const { nil } = shape;
    return nil === "int" ? { type: "whole", value: 0 } : { type: nil, value: evaluation.decimal("0") };
  }
  if ("none" in shape) return { type: "none", value: null };
  if (!isLiteral(shape)) return null;
  return { type: literalType(shape), value: literalValue(shape) };
}

function checkConsultation(shape, place, scope) {
  const { at } = place;
  const rule = scope.dictionary.model(shape.decision);
  if (rule === "unknown")
    return base.reportUnknown(scope, "unknown-decision", shape.decision, `${at}/decision`, scope.dictionary.decisions);
  if (rule === "cycle") {
    scope.report({ code: "cycle", at: `${at}/decision`, names: [shape.decision, "\u2026", shape.decision] });
    return null;
  }
  scope.uses.consults.add(shape.decision);
  const put = /* @__PURE__ */ new Map();
  for (const [path, shapePut] of Object.entries(shape.with ?? {})) {
    const here = base.within(place, "with", path);
    const fact = scope.dictionary.facts.get(path);
    if (fact === void 0) {
      base.reportUnknown(scope, "unknown-path", path, here.at, scope.dictionary.facts.keys());
      continue;
    }
    const named = nameShape(shapePut, here, scope);
    if (named === null) continue;
    if (!takes(fact.type, named.type))
      scope.report({ code: "wrong-type", at: here.at, expected: evaluation.typeText(fact.type), found: evaluation.typeText(named.type) });
    put.set(path, named.name);
  }
  if (shape.value === void 0 === (shape.outcome === void 0)) {
    scope.report({ code: "malformed", at, expected: "either `value` or `outcome`" });
    return null;
  }
  let type = { choice: outcomesOf(rule) };
  if (shape.value !== void 0) {
    type = rule.values.get(shape.value)?.type;
    if (type === void 0)
      return base.reportUnknown(scope, "unknown-value", shape.value, `${at}/value`, rule.values.keys());
  }
  const { decision, value = null, everywhere = false } = shape;
  return {
    type: everywhere ? { list: type } : type,
    term: { kind: "decision", decision, value, everywhere, about: rule.about, with: put }
  };
}

function toldTerm(file, name, at) {
  if (!isTold$1(file)) return { means: name, meansAt: at, shape: file, shapeAt: at };
  const { means, ...shape } = file;
  const meansAt = `${at}/means`;
  const isLong = "is" in shape && Object.keys(shape).length === 1;
  if (isLong) return { means, meansAt, shape: shape.is, shapeAt: `${at}/is` };
  return { means, meansAt, shape, shapeAt: at };
}
const isTold$1 = (file) => typeof file === "object" && "means" in file;

function entriesScope(bound, files, place, outer) {
  const terms = /* @__PURE__ */ new Map();
  const held = new Set([...bound].flatMap(namesOfEntry));
  const read = /* @__PURE__ */ new Set();
  const open = [];
  const fileOf = (name) => Object.hasOwn(files, name) ? files[name] : void 0;
  const atTerm = (name) => place.at + base.pointer(["terms", name]);
  const scope = {
    ...outer,
    typeOf(wanted, at) {
      const file = fileOf(wanted);
      read.add(wanted);
      const known = base.typeInEntry(wanted, { terms, types: bound });
      if (known !== null) return known;
      if (file === void 0)
        return evaluation.isBound(wanted, [...bound.keys()]) ? base.reportUnknown(scope, "unknown-name", wanted, at, held) : outer.typeOf(wanted, at);
      if (open.includes(wanted)) {
        scope.report({ code: "cycle", at, names: [...open.slice(open.indexOf(wanted)), wanted] });
        return null;
      }
      if (open.length >= evaluation.limits.namesInRow) {
        const expected = `${evaluation.limits.namesInRow} names that read one another`;
        scope.report({ code: "too-long", at, expected, found: "more" });
        return null;
      }
      open.push(wanted);
      const { means, meansAt, shape, shapeAt } = toldTerm(file, wanted, atTerm(wanted));
      const checked = scope.checkTerm(shape, { name: wanted, at: shapeAt }, scope);
      open.pop();
      if (checked === null) return null;
      terms.set(wanted, { means: scope.said(means, meansAt), hidden: false, ...checked });
      return checked.type;
    },
    ownerOf: (name) => held.has(name) || terms.has(name) || fileOf(name) !== void 0 ? scope : outer.ownerOf(name),
    names: () => [...held, ...Object.keys(files), ...outer.names()],
    takenBy(name) {
      if (bound.has(name)) return "an entry";
      return fileOf(name) === void 0 ? outer.takenBy(name) : "a term";
    },
    hide(name, checked) {
      terms.set(name, { means: "", hidden: true, ...checked });
      return name;
    }
  };
  for (const own of Object.keys(files)) {
    if (bound.has(own)) base.reportTaken(scope, own, atTerm(own));
    else base.reportTaken(outer, own, atTerm(own));
  }
  function reportUnused() {
    for (const own of Object.keys(files)) {
      if (!read.has(own)) outer.report({ code: "unused-name", at: atTerm(own), name: own });
    }
  }
  return { scope, terms, reportUnused };
}
function namesOfEntry([name, type]) {
  const fields = typeof type === "object" && "record" in type ? Object.keys(type.record) : [];
  return [name, ...fields.map((field) => `${name}.${field}`)];
}

function recordOf(fields) {
  const entries = [...fields];
  return {
    type: { record: Object.fromEntries(entries.map(([field, { type }]) => [field, type])) },
    term: { kind: "record", fields: new Map(entries.map(([field, { name }]) => [field, name])) }
  };
}

function checkEach(shape, place, scope) {
  const list = nameList(shape.each, base.within(place, "each"), scope);
  if (list === null) return null;
  base.reportTaken(scope, shape.as, `${place.at}/as`);
  const bound = /* @__PURE__ */ new Map([[shape.as, list.entry]]);
  const inner = entriesScope(bound, shape.terms ?? {}, place, scope);
  const where = shape.where === void 0 ? null : nameCondition(shape.where, base.within(place, "where"), inner.scope);
  const gives = checkGiven(shape, place, inner.scope);
  inner.reportUnused();
  if (gives === null || where === null && shape.where !== void 0) return null;
  const { terms } = inner;
  return {
    type: { list: gives.type },
    term: { kind: "each", at: place.at, list: list.name, as: shape.as, types: bound, terms, where, gives: gives.name }
  };
}
function checkGiven({ gives, is, as }, place, scope) {
  if (gives !== void 0 && is !== void 0) {
    scope.report({ code: "malformed", at: place.at, expected: "either `gives` or `is`" });
    return null;
  }
  if (is !== void 0) return nameShape(is, base.within(place, "is"), scope);
  if (gives === void 0) return checkName(as, `${place.at}/as`, scope);
  const here = base.within(place, "gives");
  if (typeof gives === "string") return checkName(gives, here.at, scope);
  const fields = nameShapes(gives, here, scope);
  if (fields === null) return null;
  const record = recordOf(fields);
  return { name: scope.hide(here.name, record), type: record.type };
}
function nameList(shape, place, scope) {
  const list = nameShape(shape, place, scope);
  if (list === null) return null;
  if (evaluation.isList(list.type)) return { name: list.name, entry: list.type.list };
  if (list.type === "none") return { name: list.name, entry: "none" };
  scope.report({ code: "wrong-type", at: place.at, expected: "a list", found: evaluation.typeText(list.type) });
  return null;
}

const mostTries = 10;
function checkFold(shape, place, scope) {
  const list = nameList(shape.fold, base.within(place, "fold"), scope);
  const from = nameShape(shape.from, base.within(place, "from"), scope);
  if (list === null || from === null) return null;
  const { entry } = list;
  base.reportTaken(scope, shape.as, `${place.at}/as`);
  if (shape.so === shape.as)
    scope.report({ code: "name-taken", at: `${place.at}/so`, name: shape.so, detail: "an entry" });
  else base.reportTaken(scope, shape.so, `${place.at}/so`);
  let type = from.type;
  for (let tries = 1; ; tries += 1) {
    const issues = [];
    const { types, terms, next } = nextOf(type, issues);
    const joined = next && joinTypes(type, next.type);
    if (joined !== null && !evaluation.sameType(joined, type) && tries < mostTries) {
      type = joined;
      continue;
    }
    for (const issue of issues) scope.report(issue);
    if (next === null) return null;
    if (joined !== null && evaluation.sameType(joined, type)) {
      const { as, so } = shape;
      const over = { at: place.at, list: list.name, as, types, terms };
      return { type, term: { kind: "fold", ...over, so, from: from.name, next: next.name } };
    }
    const expected = joined === null ? evaluation.typeText(type) : "a result of one type after every entry";
    scope.report({ code: "wrong-type", at: `${place.at}/next`, expected, found: evaluation.typeText(next.type) });
    return null;
  }
  function nextOf(so, issues) {
    const { as, terms: files = {} } = shape;
    const types = /* @__PURE__ */ new Map([
      [as, entry],
      [shape.so, so]
    ]);
    const outer = { ...scope, report: (issue) => issues.push(issue) };
    const { scope: inner, terms, reportUnused } = entriesScope(types, files, place, outer);
    const next = nameShape(shape.next, base.within(place, "next"), inner);
    if (scope.tells?.of === place.name) {
      for (const { name, at } of scope.tells.names) {
        if (Object.hasOwn(files, name)) inner.typeOf(name, at);
        else base.reportUnknown(inner, "unknown-name", name, at, Object.keys(files));
      }
    }
    reportUnused();
    return { types, terms, next };
  }
}

const operators = {
  is: base.is,
  isNone: base.isNone,
  isAmong: base.isAmong,
  startsWithAny: base.startsWithAny,
  isLessThan: base.isLessThan,
  isAtMost: base.isAtMost,
  sumOf: base.sumOf,
  allTogether: base.allTogether,
  plusDays: base.plusDays,
  daysUntil: base.daysUntil,
  wholeMonthsUntil: base.wholeMonthsUntil,
  orNextWorkingDay: base.orNextWorkingDay,
  plus: base.plus,
  minus: base.minus,
  times: base.times,
  dividedBy: base.dividedBy,
  dividedRoundedDown: base.dividedRoundedDown,
  lesserOf: base.lesserOf,
  greaterOf: base.greaterOf,
  roundedToPenny: base.roundedToPenny,
  addedUpBy: base.addedUpBy,
  clockStretches: base.clockStretches$1,
  cutAt: base.cutAt,
  inOrderOf: base.inOrderOf,
  plusMonths: base.plusMonths,
  recurring: base.recurring,
  runningTotal: base.runningTotal,
  timelineOf: base.timelineOf,
  valueOn: base.valueOn,
  changesOf: base.changesOf
};

const inWord = (word, issue) => ({ ...issue, file: issue.file ?? `words/${word}` });

function checkSentence(shape, place, scope) {
  const { at } = place;
  const written = speltOut(shape);
  const operatorName = written.file.operator;
  const { vocabulary } = scope.dictionary;
  const entry = vocabulary.find(operatorName);
  if (entry === void 0) {
    const { at: at2 } = base.within(place, written.keyOf.operator);
    return base.reportUnknown(scope, "unknown-operator", operatorName, at2, vocabulary.names);
  }
  const { operator } = entry;
  const { operands, named, areAll } = checkOperands(written, operator, place, scope);
  const found = signatureFor(operator, operands, named);
  if ("misfit" in found) scope.report(found.misfit);
  if ("misfit" in found || !areAll) return null;
  const inOrder = operands.map(({ operand }) => operand);
  const byName = new Map([...named].map(([name, { operand }]) => [name, operand]));
  const { signature, bindings } = found;
  const body = bodyOf$1(entry, [...signature.takes, ...Object.values(signature.and)], bindings, [
    ...inOrder,
    ...Object.keys(signature.and).map((name) => byName.get(name))
  ]);
  if (body !== null && "issues" in body) {
    for (const issue of body.issues) scope.report(inWord(operatorName, issue));
    return null;
  }
  return {
    sentence: {
      at,
      operatorName,
      ...workedOut$2(operator, signature, body),
      operands: inOrder,
      named: byName,
      reads: [...inOrder, ...byName.values()].flatMap((operand) => operand.kind === "name" ? [operand.name] : [])
    },
    type: evaluation.typeOfPattern(signature.gives, bindings)
  };
}
function bodyOf$1({ bodyOn }, patterns, bindings, operands) {
  if (bodyOn === null) return null;
  const types = operands.map((operand, index) => {
    const pattern = patterns[index];
    const word = isFieldName(pattern) && operand.kind === "literal" ? String(operand.value) : null;
    return { type: operand.type === "none" ? evaluation.typeOfPattern(pattern, bindings) : operand.type, word };
  });
  const found = bodyOn(types);
  return "body" in found ? found.body : found;
}
function workedOut$2(operator, { evaluate }, body) {
  if (body === null)
    return { operator: evaluate === void 0 ? operator : { ...operator, evaluate, direct: null }, body };
  const plain = base.asOperator(operator, body);
  if (plain !== null) return { operator: plain, body: null };
  return { operator: { ...operator, evaluate: (operands, named) => base.bodyValue(body, operands, named) }, body };
}
const holding = (name, at) => ({
  at,
  operatorName: "is",
  operator: operators.is,
  operands: [
    { kind: "name", name, type: "boolean" },
    { kind: "literal", value: true, type: "boolean" }
  ],
  named: /* @__PURE__ */ new Map(),
  body: null,
  reads: [name]
});
function checkOperands({ file, keyOf, isShort }, operator, place, scope) {
  const { at } = place;
  const [{ takes, and }] = operator.signatures;
  let areAll = true;
  const placed = (operand, { at: at2 }) => {
    if (operand !== null) return { operand, at: at2 };
    areAll = false;
    return void 0;
  };
  const word = (shape, here) => placed(checkWordOperand(shape, here, scope), here);
  const wrong = (issue) => {
    areAll = false;
    scope.report(issue);
    return void 0;
  };
  const extra = (name, { at: at2 }) => wrong({ code: "operand-extra", at: at2, name });
  const missing = (name, pattern) => wrong({ code: "operand-missing", at, name, expected: evaluation.patternText(pattern) });
  const first = base.within(place, keyOf.fact);
  const operands = [placed(checkOperand(file.fact, first, scope), first)];
  if (takes[1] === void 0) {
    if (file.value !== void 0) extra("value", base.within(place, keyOf.value));
  } else {
    const second = base.within(place, keyOf.value);
    const operand = file.value === void 0 ? missing("value", takes[1]) : isShort ? placed(checkOperand(file.value, second, scope), second) : word(file.value, second);
    operands.push(operand);
  }
  const named = /* @__PURE__ */ new Map();
  for (const [name, pattern] of Object.entries(and)) {
    const given = file.and !== void 0 && Object.hasOwn(file.and, name) ? file.and[name] : void 0;
    const operand = given === void 0 ? missing(`and/${name}`, pattern) : word(given, base.within(place, keyOf.and, name));
    if (operand !== void 0) named.set(name, operand);
  }
  for (const name of Object.keys(file.and ?? {})) {
    if (!Object.hasOwn(and, name)) extra(name, base.within(place, keyOf.and, name));
  }
  return { operands, named, areAll };
}
function checkOperand(shape, place, scope) {
  const constant = constantIn(shape);
  if (constant !== null) return { kind: "literal", ...constant };
  const named = nameShape(shape, place, scope);
  return named && { kind: "name", ...named };
}
const checkWordOperand = (shape, place, scope) => typeof shape === "string" ? { kind: "literal", value: shape, type: { choice: [shape] } } : checkOperand(shape, place, scope);
function signatureFor(operator, operands, named) {
  let furthest = null;
  for (const signature of operator.signatures) {
    const pairs = [
      ...signature.takes.map((pattern, index) => [pattern, operands[index]]),
      ...Object.entries(signature.and).map(([name, pattern]) => [pattern, named.get(name)])
    ];
    let bindings = /* @__PURE__ */ new Map();
    let fitting = 0;
    let misfit = null;
    for (const [pattern, placed] of pairs) {
      if (placed === void 0) continue;
      const { operand, at } = placed;
      const fitted = fitOperand(pattern, operand, operands, bindings);
      if (fitted === null) {
        const found = foundText(operand);
        misfit = { misfit: { code: "wrong-type", at, expected: evaluation.patternText(pattern, bindings), found } };
        break;
      }
      bindings = fitted;
      fitting += 1;
    }
    if (misfit === null) return { signature, bindings };
    if (furthest === null || fitting > furthest.fitting) furthest = { ...misfit, fitting };
  }
  return furthest;
}
function foundText(operand) {
  if (operand.kind === "name") return evaluation.typeText(operand.type);
  const { value, type } = operand;
  return typeof value === "string" || typeof value === "boolean" ? `\`${value}\`` : evaluation.typeText(type);
}
const isFieldName = (pattern) => typeof pattern !== "string" && ("field" in pattern || "key" in pattern);
function fitOperand(pattern, operand, [first], bindings) {
  if (!isFieldName(pattern)) return evaluation.bindingsOf(pattern, operand.type, bindings);
  if (operand.kind !== "literal" || typeof operand.value !== "string") return null;
  if (first === void 0) return bindings;
  return evaluation.bindingsOfField(pattern, operand.value, first.operand.type, bindings);
}

function checkTerm(shape, place, scope) {
  const checked = checkShape(shape, place, scope);
  if (checked === null || evaluation.partsOfType(checked.type) <= evaluation.limits.typeParts) return checked;
  const expected = `${evaluation.limits.typeParts} fields and entries in one type`;
  scope.report({ code: "too-long", at: place.at, expected, found: String(evaluation.partsOfType(checked.type)) });
  return null;
}
function checkShape(shape, place, scope) {
  const constant = constantIn(shape);
  if (constant !== null) return { type: constant.type, term: { kind: "constant", value: constant.value } };
  if (typeof shape !== "object") return named(String(shape), place.at, scope);
  if (isSentence(shape)) {
    const checked = checkSentence(shape, place, scope);
    return checked && { type: checked.type, term: { kind: "sentence", ...checked.sentence } };
  }
  if ("reading" in shape) return checkReading(shape, place, scope);
  if ("when" in shape) return checkWhen(shape, place, scope);
  if ("each" in shape) return checkEach(shape, place, scope);
  if ("fold" in shape) return checkFold(shape, place, scope);
  if ("record" in shape) return checkRecord(shape, place, scope);
  if ("list" in shape) return checkList(shape, place, scope);
  if ("all" in shape || "any" in shape) return checkJoined(shape, place, scope);
  if ("not" in shape) return checkNot(shape, place, scope);
  if ("of" in shape) return checkField(shape, place, scope);
  if ("decision" in shape) return checkConsultation(shape, place, scope);
  if ("table" in shape) return checkTable(shape, place, scope);
  if ("leftOut" in shape) return checkLeftOut(shape, place, scope);
  return "fact" in shape ? named(shape.fact, `${place.at}/fact`, scope) : null;
}
function checkList({ list }, place, scope) {
  const entries = list.map((shape, index) => nameShape(shape, base.within(place, "list", index), scope));
  if (!entries.every((entry) => entry !== null)) return null;
  let type = "none";
  for (const [index, entry] of entries.entries()) {
    const joined = joinTypes(type, entry.type);
    if (joined === null) {
      const { at } = base.within(place, "list", index);
      scope.report({ code: "wrong-type", at, expected: evaluation.typeText(type), found: evaluation.typeText(entry.type) });
      return null;
    }
    type = joined;
  }
  return { type: { list: type }, term: { kind: "list", of: entries.map(({ name }) => name) } };
}
function named(written, at, scope) {
  const found = checkName(written, at, scope);
  return found && { type: found.type, term: { kind: "name", name: found.name } };
}
function checkRecord({ record }, place, scope) {
  const fields = nameShapes(record, base.within(place, "record"), scope);
  return fields && recordOf(fields);
}
function checkJoined(shape, place, scope) {
  const [kind, files] = "all" in shape ? ["all", shape.all] : ["any", shape.any];
  if (files.length === 0) {
    scope.report({ code: "empty-conditions", at: `${place.at}/${kind}`, name: kind });
    return null;
  }
  const of = files.map((file, index) => checkMember(file, base.within(place, kind, index), scope));
  return of.every((sentence) => sentence !== null) ? { type: "boolean", term: { kind, of } } : null;
}
function checkMember(file, place, scope) {
  if (!isSentence(file)) {
    const name = nameCondition(file, place, scope);
    return name === null ? null : holding(name, place.at);
  }
  const checked = checkSentence(file, place, scope);
  if (checked === null || checked.type === "boolean") return checked?.sentence ?? null;
  scope.report({ code: "wrong-type", at: place.at, expected: "a condition", found: evaluation.typeText(checked.type) });
  return null;
}
function checkNot({ not }, place, scope) {
  const of = nameCondition(not, base.within(place, "not"), scope);
  return of === null ? null : { type: "boolean", term: { kind: "not", of } };
}
function checkField(shape, place, scope) {
  const of = nameShape(shape.of, base.within(place, "of"), scope);
  if (of === null) return null;
  const type = base.fieldType(of.type, shape.field);
  if (type !== null) return { type, term: { kind: "field", field: shape.field, of: of.name } };
  const record = base.recordWithin(of.type);
  if (record !== null)
    return base.reportUnknown(scope, "unknown-name", shape.field, `${place.at}/field`, Object.keys(record));
  scope.report({ code: "wrong-type", at: `${place.at}/of`, expected: "a record", found: evaluation.typeText(of.type) });
  return null;
}
function checkTable(shape, { at }, scope) {
  const { tables } = scope.dictionary;
  const table = tables.get(shape.table);
  if (table === void 0) return base.reportUnknown(scope, "unknown-table", shape.table, `${at}/table`, tables.keys());
  scope.uses.tables.add(table.name);
  if (shape.unlessGiven === void 0)
    return { type: table.type, term: { kind: "table", table: table.name, unlessGiven: null } };
  const given = scope.typeOf(shape.unlessGiven, `${at}/unlessGiven`);
  if (given === null) return null;
  if (given !== "percent" && !base.isSeries(given)) {
    const expected = "a percentage, or a list of records with `from` and `percent`";
    scope.report({ code: "wrong-type", at: `${at}/unlessGiven`, expected, found: evaluation.typeText(given) });
    return null;
  }
  return { type: table.type, term: { kind: "table", table: table.name, unlessGiven: shape.unlessGiven } };
}
function checkLeftOut({ leftOut }, { at }, scope) {
  const { facts } = scope.dictionary;
  if (!facts.has(leftOut)) return base.reportUnknown(scope, "unknown-path", leftOut, `${at}/leftOut`, facts.keys());
  scope.uses.facts.add(leftOut);
  return { type: "boolean", term: { kind: "leftOut", fact: leftOut } };
}

const definitionsOf$1 = ({ readings = {}, terms }) => [
  ...Object.entries(readings).flatMap(([reading, block]) => ofBlock(reading, block)),
  ...Object.entries(terms).map(([name, term]) => [name, definitionOf(term, name, base.pointer(["terms", name]))])
];
function definitionOf(file, name, at) {
  const { means, meansAt, shape, shapeAt } = toldTerm(file, name, at);
  return { means, at, meansAt, check: (scope) => checkTerm(shape, { name, at: shapeAt }, scope) };
}
function ofBlock(id, { decides, options }) {
  const place = { name: "", at: base.pointer(["readings", id, "options"]) };
  return Object.entries(decides).map(([name, means]) => {
    const at = base.pointer(["readings", id, "decides", name]);
    const check = (scope) => {
      const known = scope.dictionary.readings.get(id)?.options ?? [];
      const branches = known.flatMap((option) => {
        const shape = own(own(options, option.id) ?? {}, name);
        const { name: key, at: at2 } = base.within(place, option.id);
        return shape === void 0 ? [] : [{ key: option.id, shape, place: { name: name + key, at: at2 + base.pointer([name]) } }];
      });
      return checkOfReading(id, at, branches, known.length > 0 && branches.length === known.length, scope);
    };
    return [name, { means, at, meansAt: at, check }];
  });
}
function checkBlocks({ readings: blocks = {} }, scope) {
  const { readings } = scope.dictionary;
  for (const [id, { decides, options }] of Object.entries(blocks)) {
    const at = base.pointer(["readings", id]);
    const known = readings.get(id)?.options.map((option) => option.id);
    if (known === void 0) {
      base.reportUnknown(scope, "unknown-reading", id, at, readings.keys());
      continue;
    }
    const place = base.within({ name: "", at }, "options");
    checkOptions(Object.keys(options), known, place, scope);
    const names = Object.keys(decides);
    for (const [option, given] of Object.entries(options)) {
      const here = base.within(place, option).at;
      for (const name of names) {
        if (!Object.hasOwn(given, name)) scope.report({ code: "missing", at: here, name, expected: "what it is" });
      }
      for (const name of Object.keys(given)) {
        if (!names.includes(name)) base.reportUnknown(scope, "unknown-name", name, here + base.pointer([name]), names);
      }
    }
  }
}

const name = zod.string().regex(/^[a-z][A-Za-z0-9]*$/, { error: "a name in camelCase" });
const id = zod.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "an id in kebab-case" });
const reference = zod.string().min(1);
const words$1 = zod.string().min(1);
const shape = zod.lazy(() => grammar().anyShape);
const terms = zod.lazy(() => zod.record(name, term));
const factOperand = zod.strictObject({ fact: reference });
const grammar = /* @__PURE__ */ evaluation.lazily(() => {
  const oneBranch = zod.strictObject({ when: shape, then: shape, else: shape.optional() });
  const branches = zod.strictObject({
    when: zod.array(zod.strictObject({ condition: shape, then: shape })).min(1),
    else: shape.optional()
  });
  const forms = {
    operator: zod.strictObject({
      fact: shape,
      operator: reference,
      value: shape.optional(),
      and: zod.record(name, shape).optional()
    }),
    reading: zod.strictObject({ reading: id, options: zod.record(id, shape) }),
    when: zod.union([oneBranch, branches]),
    each: zod.strictObject({
      each: shape,
      as: name,
      where: shape.optional(),
      terms: terms.optional(),
      gives: zod.union([reference, zod.record(name, shape)]).optional(),
      is: shape.optional()
    }),
    fold: zod.strictObject({ fold: shape, as: name, so: name, from: shape, terms: terms.optional(), next: shape }),
    record: zod.strictObject({ record: zod.record(name, shape) }),
    list: zod.strictObject({ list: zod.array(shape) }),
    all: zod.strictObject({ all: zod.array(shape) }),
    any: zod.strictObject({ any: zod.array(shape) }),
    not: zod.strictObject({ not: shape }),
    field: zod.strictObject({ field: reference, of: shape }),
    decision: zod.strictObject({
      decision: id,
      value: name.optional(),
      outcome: zod.literal(true).optional(),
      everywhere: zod.literal(true).optional(),
      with: zod.record(reference, shape).optional()
    }),
    table: zod.strictObject({ table: id, unlessGiven: reference.optional() }),
    leftOut: zod.strictObject({ leftOut: reference }),
    choice: zod.strictObject({ choice: zod.string().min(1) }),
    always: zod.strictObject({ always: zod.boolean() }),
    nil: zod.strictObject({ nil: zod._enum(["money", "decimal", "int"]) }),
    none: zod.strictObject({ none: zod.literal(true) }),
    fact: factOperand
  };
  const shapes = { ...forms, ...literals(zod.int()) };
  const shortSentences = {
    2: zod.tuple([shape, reference]),
    3: zod.tuple([shape, reference, shape]),
    4: zod.tuple([shape, reference, shape, zod.record(name, shape)])
  };
  const anyShape = byMark(
    zod.union(
      [
        zod.string().min(1),
        zod.boolean(),
        zod.tuple([]),
        ...Object.values(shortSentences),
        ...Object.values(shapes)
      ],
      { error: shapeExpected }
    ),
    marked
  );
  const longTerm = zod.strictObject({ means: words$1, is: shape });
  const toldShapes = Object.fromEntries(Object.entries(shapes).map(([mark, form]) => [mark, withMeans(form)]));
  const term2 = byMark(
    zod.union([longTerm, ...Object.values(toldShapes), shape], {
      error: termExpected
    }),
    termForm
  );
  return { forms, shapes, shortSentences, anyShape, longTerm, toldShapes, term: term2 };
});
const term = zod.lazy(() => grammar().term);
const shapeExpected = "a name, a shape, true, false, a sentence or `[]`";
const termExpected = "a shape, alone or with what it means";
function termForm(value) {
  if (!isObject$1(value) || !("means" in value)) return shape;
  const { longTerm, toldShapes } = grammar();
  if (Object.keys(value).every((key) => key === "means" || key === "is")) return longTerm;
  const mark = markOf$1(value);
  return mark === null ? longTerm : toldShapes[mark] ?? null;
}
function marked(value) {
  const mark = isObject$1(value) ? markOf$1(value) : null;
  return mark === null ? null : grammar().shapes[mark];
}
const markOf$1 = (value) => Object.keys(grammar().shapes).find((key) => key in value) ?? null;
function withMeans(form) {
  if (form instanceof zod.ZodObject) return form.extend({ means: words$1 });
  return form instanceof zod.ZodUnion ? zod.union(form.options.map((option) => withMeans(option))) : form;
}
function byMark(union, formOf) {
  const tryAll = union._zod.run;
  union._zod.run = (payload, context) => {
    const form = formOf(payload.value);
    if (form === null) return tryAll(payload, context);
    const tried = form._zod.run({ value: payload.value, issues: [] }, context);
    return !(tried instanceof Promise) && tried.issues.length === 0 ? tried : tryAll(payload, context);
  };
  return union;
}
const isObject$1 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

const parseForm = (schema, data) => parsedAs(schema, { content: data, isInLanguage: false });
const parseInLanguage = (schema, document) => parsedAs(schema, { content: document, isInLanguage: true });
const parsedAs = (schema, document) => unlessTooDeep(() => {
  const parsed = schema.safeParse(document.content);
  if (parsed.success) return { data: parsed.data };
  return { issues: distinct(parsed.error.issues.flatMap((issue) => formIssues$1(issue, document))) };
});
function unlessTooDeep(work) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError && /call stack/i.test(error.message))) throw error;
    return { issues: [{ code: "malformed", at: "", expected: "less deep nesting, and no cycle" }] };
  }
}
const distinct = (issues) => [
  ...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()
];
function formIssues$1(issue, document) {
  const at = base.pointer(issue.path);
  const found = valueAt$1(document.content, issue.path);
  switch (issue.code) {
    // Of a sentence with a fault inside the schema says only that it is no name: its other keys would be too many.
    case "unrecognized_keys": {
      const ofSentence = document.isInLanguage && issue.keys.includes("operator") ? issuesBy(grammar().shapes.operator, issue, document, found) : [];
      if (ofSentence.length > 0) return ofSentence;
      return issue.keys.map((key) => ({ code: "unknown-key", at: `${at}${base.pointer([key])}`, name: key }));
    }
    case "invalid_type":
      if (found === void 0)
        return [{ code: "missing", at, name: String(issue.path.at(-1) ?? ""), expected: typeInWords$1(issue) }];
      return [{ code: "wrong-type", at, expected: typeInWords$1(issue), found: base.kindOf(found) }];
    case "invalid_union":
      return unionIssues(issue, document, found);
    case "too_small":
      return [{ code: "malformed", at, expected: ownWords$1(issue) ?? leastInWords(issue), found: base.short(found) }];
    case "invalid_key":
      return [
        {
          code: "malformed",
          at,
          expected: issue.issues[0]?.message ?? "another name",
          found: base.short(issue.path.at(-1))
        }
      ];
    case "invalid_value":
      return [{ code: "not-an-option", at, names: issue.values.map(String), found: base.short(found) }];
    default:
      return [{ code: "malformed", at, expected: issue.message, found: base.short(found) }];
  }
}
function unionIssues(issue, document, found) {
  const at = base.pointer(issue.path);
  if (found === void 0) return [{ code: "missing", at, name: String(issue.path.at(-1) ?? "") }];
  if ("options" in issue && issue.options !== void 0) {
    const names = issue.options.filter((option) => typeof option === "string");
    return [{ code: "not-an-option", at, names, found: base.short(found) }];
  }
  if (typeof found === "number") return [{ code: "bare-number", at, found: String(found) }];
  if (issue.message === shapeExpected) return shapeIssues(issue, document, found);
  const told = issue.message === termExpected ? termForm(found) : null;
  if (told !== null) return issuesBy(told, issue, document, found);
  if (base.isRecord(found)) {
    if ("all" in found && "any" in found) return [{ code: "both-all-and-any", at }];
    if ("not" in found) return [{ code: "not-without-condition", at }];
  }
  const [deepest = []] = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length);
  if (depth(deepest) === 0) return [{ code: "malformed", at, expected: "another form", found: base.short(found) }];
  return deepest.flatMap(
    (inner) => formIssues$1({ ...inner, path: [...issue.path, ...inner.path] }, document)
  );
}
function shapeIssues(issue, document, found) {
  const at = base.pointer(issue.path);
  if (Array.isArray(found)) {
    const sentence = grammar().shortSentences[found.length];
    if (sentence !== void 0) return issuesBy(sentence, issue, document, found);
    return [{ code: "malformed", at, expected: "a sentence of two to four parts, or `[]`", found: base.short(found) }];
  }
  if (!base.isRecord(found)) return [{ code: "wrong-type", at, expected: shapeExpected, found: base.kindOf(found) }];
  if ("all" in found && "any" in found) return [{ code: "both-all-and-any", at }];
  const form = marked(found);
  if (form !== null) return issuesBy(form, issue, document, found);
  const [unknown = ""] = Object.keys(found);
  return [
    {
      code: "unknown-shape",
      at,
      names: Object.keys(grammar().forms),
      ...base.nearest(unknown, Object.keys(grammar().shapes))
    }
  ];
}
function issuesBy(schema, { path }, document, found) {
  const inner = schema.safeParse(found).error?.issues ?? [];
  return inner.flatMap((issue) => formIssues$1({ ...issue, path: [...path, ...issue.path] }, document));
}
const ownWords$1 = (issue) => /^(Invalid|Too) /.test(issue.message) ? void 0 : issue.message;
const typeInWords$1 = (issue) => ownWords$1(issue) ?? types[issue.expected] ?? issue.expected;
const types = {
  object: "an object",
  record: "an object",
  array: "a list",
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false"
};
function leastInWords({ origin, minimum }) {
  if (origin === "string") return "text that is not empty";
  return origin === "array" ? `a list of ${minimum} or more` : `${minimum} or more`;
}
const depth = (branch) => Math.max(0, ...branch.map((issue) => issue.path.length));
function valueAt$1(content, path) {
  let value = content;
  for (const key of path) {
    if (!Object.hasOwn(Object(value), key)) return void 0;
    value = value[key];
  }
  return value;
}

const noRules = {
  about: null,
  parameters: /* @__PURE__ */ new Map(),
  rules: [],
  otherwise: { outcome: "", clause: "", because: "", cases: [] },
  values: /* @__PURE__ */ new Map(),
  effects: /* @__PURE__ */ new Map(),
  preferences: /* @__PURE__ */ new Map(),
  statement: [],
  examples: [],
  immaterial: /* @__PURE__ */ new Map()
};
const termsAlone = (about, parts) => ({ ...noRules, ...about, ...parts });

const months$1 = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
const noneOfTheirOwn = /* @__PURE__ */ new Map();
function valueInWords(value, type, unit = null, options = noneOfTheirOwn) {
  if (value === null) return "none";
  if (isUnknownInData(value)) return unknownInWords(value, type, unit, options);
  if (isOfTable(type) && isTableInData(value)) return `by the table ${value.table}`;
  if (typeof type === "string") return simple$1[type](value, unitOfOne(unit));
  if ("choice" in type) return options.get(value) ?? kebabInWords(value);
  if ("timeline" in type) return stepsInWords$1(value, type.timeline);
  if ("list" in type) return itemsInWords(value, type.list, unit, options);
  return recordInWords(value, type.record, unit, options);
}
const unitOfOne = (unit) => typeof unit === "function" ? null : unit;
const isUnknownInData = (value) => typeof value === "object" && value !== null && "unknown" in value && value.unknown === true;
function unknownInWords(value, type, unit, options) {
  const may = possiblyInWords(value, type, unit, options);
  return may === null ? "not known" : `not known, but ${may}`;
}
function possiblyInWords(value, type, unit = null, options = noneOfTheirOwn) {
  const { oneOf = [], between } = value;
  if (oneOf.length > mostPossible || isAnyOf(oneOf, type)) return null;
  const day = between === void 0 ? null : dayBetween(between);
  if (between !== void 0 && day === null) return null;
  return anyOf$3([...oneOf.map((one2) => valueInWords(one2, type, unit, options)), ...day === null ? [] : [day]]);
}
const mostPossible = 4;
function isAnyOf(oneOf, type) {
  if (type === "boolean") return oneOf.length > 1;
  return typeof type === "object" && "choice" in type && type.choice.every((option) => oneOf.includes(option));
}
function dayBetween({ from, to }) {
  if (from === evaluation.MIN_DATE) return to === evaluation.MAX_DATE ? null : `a day by ${dateInWords(to)}`;
  return to === evaluation.MAX_DATE ? `a day from ${dateInWords(from)} on` : `a day from ${dateInWords(from)} to ${dateInWords(to)}`;
}
const isOfTable = (type) => type === "calendar" || typeof type === "object" && "timeline" in type;
const isTableInData = (value) => typeof value === "object" && value !== null && "table" in value && typeof value.table === "string";
const dateInWords = (date) => `${Number(date.slice(8))} ${months$1[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(0, 4))}`;
const allOf$1 = (words) => joined$4(words, "and") ?? "none";
const anyOf$3 = (words) => joined$4(words, "or");
function joined$4(words, by) {
  const last = words.at(-1) ?? null;
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${by} ${last}`;
}
const kebabInWords = (id) => id.replaceAll("-", " ");
const camelInWords = (name) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const simple$1 = {
  date: dateInWords,
  money: (value) => inPounds$1(evaluation.moneyText(evaluation.decimal(value))),
  decimal: (value, unit) => withUnit(value, unit),
  percent: (value) => `${withCommas(trimmed(value))} per cent`,
  ...evaluation.ofEachUnit(wholeInWords),
  days: (value, unit) => wholeInWords(value, unit ?? "days"),
  months: (value, unit) => wholeInWords(value, unit ?? "months"),
  hours: (value, unit) => wholeInWords(value, unit ?? "hours"),
  seconds: (value, unit) => wholeInWords(value, unit ?? "seconds"),
  boolean: (value) => value ? "yes" : "no",
  duration: (value) => {
    const count = base.monthsOf(value);
    return count % 12 === 0 ? withUnit(String(count / 12), "years") : withUnit(String(count), "months");
  },
  instant: String,
  time: String,
  text: String,
  calendar: String,
  none: () => "none",
  entity: () => "given"
};
function wholeInWords(value, unit) {
  return withUnit(String(value), unit);
}
function withUnit(digits, unit) {
  if (unit === "pounds") return inPounds$1(digits);
  if (unit?.startsWith("pounds ")) return `${inPounds$1(digits)}${unit.slice("pounds".length)}`;
  if (unit === null) return withCommas(digits);
  return `${withCommas(digits)} ${digits === "1" && one$1[unit] || unit}`;
}
const one$1 = {
  seconds: "second",
  minutes: "minute",
  hours: "hour",
  days: "day",
  months: "month",
  years: "year"
};
function inPounds$1(digits) {
  if (digits.startsWith("-")) return `-${inPounds$1(digits.slice(1))}`;
  const [whole, places = ""] = digits.split(".");
  return `\xA3${withCommas(`${whole}.${places.replace(/0+$/, "").padEnd(2, "0")}`)}`;
}
const mostPlaces$1 = 10;
const withCommas = (digits) => {
  const [whole, places] = digits.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  if (places === void 0) return grouped;
  return places.length > mostPlaces$1 ? `${grouped}.${places.slice(0, mostPlaces$1)}\u2026` : `${grouped}.${places}`;
};
const trimmed = (digits) => digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
function stepsInWords$1(steps, type) {
  const told = steps.map(({ from, value }) => {
    const word = valueInWords(value, type);
    return from === evaluation.MIN_DATE ? `${word} at first` : `${word} from ${dateInWords(from)}`;
  });
  return told.join(", ") || "none";
}
function itemsInWords(items, type, unit, options) {
  const words = items.map((item) => valueInWords(item, type, unit, options));
  return typeof type === "object" && "record" in type ? words.join("; ") || "none" : allOf$1(words);
}
const recordInWords = (value, fields, unit, options) => Object.entries(fields).map(([field, type]) => {
  const part = Object.hasOwn(value, field) ? value[field] : null;
  return `${camelInWords(field)} ${valueInWords(part, type, typeof unit === "function" ? unit(field) : null, options)}`;
}).join(", ");

function saidMeans(means, at, parameters, report) {
  return base.namesInReason(means).reduce((said, name) => {
    const parameter = parameters.get(name);
    if (parameter === void 0) {
      base.reportUnknown({ report }, "unknown-name", name, at, parameters.keys());
      return said;
    }
    const { value, dated, type, unit } = parameter;
    return said.replaceAll(
      `{${name}}`,
      dated === null ? valueInWords(evaluation.toPlainValue(value), type, unit) : parameter.means
    );
  }, means);
}

const inPrelude = base.pointer(["prelude"]);
function topScope({ parameters, terms: definitions, ruleNames, checkRule }, dictionary, reportInFile) {
  const uses = { facts: /* @__PURE__ */ new Set(), consults: /* @__PURE__ */ new Set(), readings: /* @__PURE__ */ new Set(), tables: /* @__PURE__ */ new Set() };
  const terms = /* @__PURE__ */ new Map();
  const rules = /* @__PURE__ */ new Map();
  const entities = new Set([...dictionary.facts.values()].map(({ entity }) => entity));
  const read = /* @__PURE__ */ new Set();
  const open = [];
  const faulty = /* @__PURE__ */ new Set();
  const report = (issue) => reportInFile(
    issue.at.startsWith(`${inPrelude}/`) ? { ...issue, at: issue.at.slice(inPrelude.length), file: "prelude" } : issue
  );
  const scope = {
    dictionary,
    report,
    ruleNames,
    tells: null,
    uses,
    checkTerm,
    said: (means, at) => saidMeans(means, at, parameters, report),
    hide(name, checked) {
      terms.set(name, { means: "", hidden: true, ...checked });
      return name;
    },
    ownerOf: (name) => isBorne(name) ? scope : null,
    names: () => [
      ...dictionary.facts.keys(),
      ...parameters.keys(),
      ...definitions.keys(),
      ...dictionary.prelude.keys()
    ],
    takenBy(name) {
      if (dictionary.facts.has(name) || entities.has(name)) return "a fact";
      if (parameters.has(name)) return "a parameter";
      if (ruleNames.has(name)) return "a rule";
      if (definitions.has(name)) return "a term";
      return dictionary.prelude.has(name) ? "a term of the prelude" : null;
    },
    typeOf(name, at) {
      if (!isBorne(name)) return base.reportUnknown(scope, "unknown-name", name, at, scope.names());
      return isSettled(name, at) ? base.typeOfName(name, { ruleNames, parameters, facts: dictionary.facts, terms }) : null;
    }
  };
  const prelude = {
    ...scope,
    said: (means, at) => saidMeans(means, at, /* @__PURE__ */ new Map(), report),
    names: () => [...dictionary.facts.keys(), ...dictionary.prelude.keys()],
    ownerOf: (name) => dictionary.facts.has(name) || dictionary.prelude.has(name) || terms.get(name)?.hidden ? prelude : null,
    typeOf(name, at) {
      const own = definitions.get(name)?.at ?? (parameters.has(name) ? base.pointer(["parameters", name]) : null);
      if (own !== null && dictionary.prelude.has(name)) {
        report({ code: "name-taken", at: own, name, detail: "a term of the prelude that this file reads" });
        return null;
      }
      if (prelude.ownerOf(name) === null) return base.reportUnknown(prelude, "unknown-name", name, at, prelude.names());
      return scope.typeOf(name, at);
    }
  };
  const isBorne = (name) => ruleNames.has(name) || parameters.has(name) || dictionary.facts.has(name) || dictionary.prelude.has(name) || terms.has(name) || definitions.has(name);
  function opening(name, at, work) {
    if (open.includes(name)) {
      report({ code: "cycle", at, names: [...open.slice(open.indexOf(name)), name] });
      return null;
    }
    if (open.length >= evaluation.limits.namesInRow) {
      report({ code: "too-long", at, expected: `${evaluation.limits.namesInRow} names that read one another`, found: "more" });
      return null;
    }
    open.push(name);
    const result = work();
    open.pop();
    return result;
  }
  function isSettled(name, at) {
    if (ruleNames.has(name)) return ruleOf(name, at) !== null;
    const parameter = parameters.get(name);
    const definition = definitions.get(name);
    if (parameter !== void 0 || definition !== void 0) read.add(name);
    if (parameter !== void 0) {
      const { dated } = parameter;
      return dated === null || opening(name, at, () => isDay(dated.on, base.pointer(["parameters", name, "on"]))) === true;
    }
    if (dictionary.facts.has(name)) {
      uses.facts.add(name);
      return true;
    }
    if (terms.has(name)) return true;
    if (faulty.has(name)) return false;
    if (definition !== void 0) return isSound(name, at, definition, scope);
    const file = dictionary.prelude.get(name);
    return file !== void 0 && isSound(name, at, definitionOf(file, name, inPrelude + base.pointer([name])), prelude);
  }
  function isSound(name, at, { means, meansAt, check }, where) {
    const checked = opening(name, at, () => {
      const found = check(where);
      const said = where.said(means, meansAt);
      if (found === null) faulty.add(name);
      else terms.set(name, { means: said, hidden: false, ...found });
      return found;
    });
    return checked !== null;
  }
  function isDay(name, at) {
    const type = scope.typeOf(name, at);
    if (type !== null && type !== "date") report({ code: "wrong-type", at, expected: "a date", found: evaluation.typeText(type) });
    return type === "date";
  }
  function ruleOf(name, at) {
    const done = rules.get(name);
    if (done !== void 0) return done;
    return opening(name, at, () => {
      const rule = checkRule(name, scope);
      rules.set(name, rule);
      return rule;
    });
  }
  return { scope, terms, ruleOf: (name) => ruleOf(name, ""), isRead: (name) => read.has(name) };
}

function checkBound(file, at, dictionary) {
  return unlessTooDeep(() => {
    const issues = [];
    const report = (issue) => issues.push({ ...issue, at: inFile(issue.at, file, at) });
    const { scope, terms } = topScope(
      {
        parameters: /* @__PURE__ */ new Map(),
        terms: definitionsOf(file, at),
        ruleNames: /* @__PURE__ */ new Set(),
        checkRule: () => null
      },
      dictionary,
      report
    );
    const [list, field] = file.fact.split("[].");
    const own = typeOfPath(file.fact, dictionary.facts);
    const expect = (name, place, type) => {
      const found = scope.typeOf(name, place);
      if (found !== null && joinTypes(field === void 0 ? type : { list: type }, found) === null)
        report({ code: "wrong-type", at: place, expected: evaluation.typeText(type), found: evaluation.typeText(found) });
    };
    if (file.is === void 0 && !hasOrder(own))
      report({ code: "wrong-type", at: `${at}/fact`, expected: "a day, a time or a number", found: evaluation.typeText(own) });
    expect("limit", placeOfLimit(file, at), own);
    expect("applies", `${at}/where`, "boolean");
    const told = issues.filter((issue) => !isReadByOther(issue, issues, at));
    if (told.length > 0) return { issues: distinct(told) };
    const model = termsAlone({ decision: `bounds${at}`, question: "", clauses: [] }, { terms, ...scope.uses });
    const { fact, given, means } = file;
    return {
      bound: { fact, list, field: field ?? null, type: own, isLimit: file.is === void 0, given, means, model }
    };
  });
}
const hasOrder = (type) => type === "date" || type === "time" || evaluation.isAmount(type) || evaluation.isWhole(type);
const placeOfLimit = (file, at) => `${at}/${file.is === void 0 ? "atMost" : "is"}`;
function inFile(place, file, at) {
  if (file.as === void 0) return place;
  for (const part of [placeOfLimit(file, at), `${at}/where`]) {
    if (place.startsWith(`${part}/terms/`) || place === `${part}/as`) return at + place.slice(part.length);
    if (place.startsWith(`${part}/is`)) return part + place.slice(`${part}/is`.length);
  }
  return place;
}
const isReadByOther = (issue, issues, at) => issue.code === "unused-name" && issue.at === at + base.pointer(["terms", issue.name]) && issues.filter((one) => one.code === issue.code && one.at === issue.at).length === 1;
function definitionsOf(file, at) {
  const { fact, as, terms = {}, where = true } = file;
  const [list] = fact.split("[].");
  const ofEach = (is) => as === void 0 ? is : { each: list, as, terms, is };
  const written = (name, is, place) => [
    name,
    {
      means: file.means,
      at: place,
      meansAt: `${at}/means`,
      check: (scope) => checkTerm(ofEach(is), { name, at: place }, scope)
    }
  ];
  return new Map([
    ...as === void 0 ? Object.entries(terms).map(
      ([name, term]) => [name, definitionOf(term, name, at + base.pointer(["terms", name]))]
    ) : [],
    written("limit", file.is ?? file.atMost, placeOfLimit(file, at)),
    written("applies", where, `${at}/where`)
  ]);
}

function longestRow(model, rowOf) {
  const rules = new Map(model.rules.map((rule) => [rule.name, rule]));
  const top = { terms: model.terms, bound: [], outer: null, rows: /* @__PURE__ */ new Map() };
  function ofName(name, place) {
    const known = place.rows.get(name);
    if (known !== void 0) return known;
    const row = ofNewName(name, place);
    place.rows.set(name, row);
    return row;
  }
  function ofNewName(name, place) {
    const term = place.terms.get(name)?.term;
    if (term !== void 0) {
      const { names, inner } = evaluation.partsOf(term);
      const within = inner === null ? 0 : ofAll(inner.names, { ...inner, outer: place, rows: /* @__PURE__ */ new Map() });
      const there = term.kind === "decision" ? rowOf(term.decision) : 0;
      return 1 + Math.max(ofAll(names, place), within, there);
    }
    if (place.outer !== null) return evaluation.isBound(name, place.bound) ? 0 : ofName(name, place.outer);
    const rule = rules.get(name);
    if (rule !== void 0) {
      const reads = rule.conditions.flatMap((one) => one.kind === "not" ? [one.rule] : one.reads);
      return 1 + ofAll(reads, top);
    }
    const dated = model.parameters.get(name)?.dated;
    return dated ? 1 + ofName(dated.on, top) : 0;
  }
  const ofAll = (names, place) => names.reduce((longest, name) => Math.max(longest, ofName(name, place)), 0);
  return ofAll([...rules.keys(), ...model.terms.keys()], top);
}

const parts = /* @__PURE__ */ evaluation.lazily(() => {
  const facts = zod.record(zod.string(), zod.json());
  const asked = { readings: zod.record(id, id).optional(), expect: zod.strictObject(expectedParts()) };
  return { facts, asked };
});
const expectedParts = /* @__PURE__ */ evaluation.lazily(() => ({
  outcome: id.nullable(),
  values: zod.record(name, zod.json()).optional(),
  needs: zod.array(zod.string()).optional(),
  effects: zod.array(effect()).optional(),
  clauses: zod.array(zod.string()).optional()
}));
const effect = /* @__PURE__ */ evaluation.lazily(
  () => zod.strictObject({
    party: zod._enum(["customer", "provider"]),
    modality: zod._enum(["may", "must", "must-not", "is-entitled-to"]),
    action: id,
    by: zod.string().nullable().optional(),
    amount: zod.string().nullable().optional(),
    clause: zod.string().min(1).optional()
  })
);
const example = /* @__PURE__ */ evaluation.lazily(() => {
  const { facts, asked } = parts();
  return zod.strictObject({ name: words$1, facts, ...asked });
});
const examplesFile = /* @__PURE__ */ evaluation.lazily(() => {
  const { facts, asked } = parts();
  const changed = { name: words$1, facts: facts.optional(), without: zod.array(zod.string()).optional(), ...asked };
  return zod.strictObject({ base: facts, examples: zod.array(zod.strictObject(changed)).min(1) });
});

function parameterFile() {
  const clause = zod.string().min(1);
  const day = zod.string().refine(evaluation.isDate, { error: 'a day, like "2025-03-10"' });
  const dated = zod.strictObject({ from: day, value: literal() });
  return zod.union([
    zod.strictObject({ means: words$1, value: literal(), clause }),
    zod.strictObject({ means: words$1, dated: zod.array(dated).min(1), on: reference, clause })
  ]);
}

const ruleFile = /* @__PURE__ */ evaluation.lazily(() => {
  const clause = zod.string().min(1);
  const operand = zod.union([factOperand, zod.string(), zod.boolean()]);
  const condition = zod.union([
    zod.strictObject({ fact: reference, operator: reference, value: operand }),
    zod.strictObject({ not: zod.strictObject({ condition: id }) })
  ]);
  const conditions = zod.union([
    zod.strictObject({ all: zod.array(condition) }),
    zod.strictObject({ any: zod.array(condition) })
  ]);
  const closer = zod.strictObject({ where: shape, because: words$1, clause: clause.optional() });
  const event = zod.strictObject({
    type: id,
    params: zod.strictObject({ clause, because: words$1, cases: zod.array(closer).min(1).optional() })
  });
  const effect = zod.strictObject({
    party: zod._enum(["customer", "provider"]),
    modality: zod._enum(["may", "must", "must-not", "is-entitled-to"]),
    action: id,
    by: name.optional(),
    amount: name.optional(),
    where: reference.optional(),
    clause: clause.optional()
  });
  const side = zod._enum(["customer", "provider"]);
  const preferences = zod.array(zod.union([id, zod.array(id).min(2)])).min(1);
  const shownAs = zod._enum(["percent-4dp", "decimal-10dp"]);
  const block = zod.strictObject({ decides: zod.record(name, words$1), options: zod.record(id, zod.record(name, shape)) });
  const line = zod.strictObject({
    for: id,
    value: name,
    is: name.optional(),
    owedBy: zod._enum(["customer", "provider", "bank"]),
    standing: zod._enum(["owed", "may-be-charged"]),
    owedWhere: reference.optional(),
    where: reference.optional(),
    by: name.optional(),
    insteadOf: id.optional(),
    oncePerFile: zod.literal(true).optional(),
    clause
  });
  return zod.strictObject({
    $schema: zod.string().optional(),
    decision: id,
    question: words$1,
    about: reference.optional(),
    clauses: zod.array(clause).min(1),
    parameters: zod.record(name, parameterFile()),
    readings: zod.record(id, block).optional(),
    terms: zod.record(name, term),
    rules: zod.array(zod.strictObject({ name: id, conditions, event })),
    otherwise: event,
    values: zod.record(
      name,
      zod.strictObject({
        means: words$1,
        is: name.optional(),
        shown: shownAs.optional(),
        unit: words$1.optional(),
        moreFavours: side.optional(),
        noneFavours: side.optional(),
        customerPrefers: preferences.optional(),
        clause: clause.optional()
      })
    ),
    effects: zod.record(id, zod.array(effect)),
    customerPrefers: preferences.optional(),
    statement: zod.array(line).optional(),
    immaterial: zod.record(reference, words$1).optional(),
    examples: zod.array(example()).min(1).optional()
  });
});

function checkConditions(file, at, scope) {
  const [join, list] = "all" in file ? ["all", file.all] : ["any", file.any];
  if (list.length === 0) {
    scope.report({ code: "empty-conditions", at: `${at}/${join}`, name: join });
    return null;
  }
  const conditions = [];
  list.forEach((condition, index) => {
    const place = `${at}/${join}/${index}`;
    if ("not" in condition) {
      const rule = condition.not.condition;
      if (!scope.ruleNames.has(rule))
        base.reportUnknown(scope, "unknown-name", rule, `${place}/not/condition`, scope.ruleNames);
      else if (scope.typeOf(rule, `${place}/not/condition`) !== null) conditions.push({ kind: "not", rule });
      return;
    }
    const areBorne = namesIn$1(condition, place).map(([name, at2]) => scope.typeOf(name, at2) !== null);
    if (areBorne.includes(false)) return;
    const checked = checkSentence(condition, { name: "", at: place }, scope);
    if (checked === null) return;
    if (checked.type === "boolean") conditions.push({ kind: "sentence", ...checked.sentence });
    else scope.report({ code: "wrong-type", at: place, expected: "a condition", found: evaluation.typeText(checked.type) });
  });
  return conditions.length === list.length ? { join, conditions } : null;
}
function namesIn$1({ fact, value }, at) {
  const named = typeof value === "object" ? [[value.fact, `${at}/value/fact`]] : [];
  return [[fact, `${at}/fact`], ...named];
}

const inOneFile = { values: evaluation.limits.documentValues, nesting: evaluation.limits.documentNesting };
function documentIn(form, schema, document, most = inOneFile) {
  return form === "held" ? { data: document } : parseDocument(schema(), document, most);
}
function parseDocument(schema, document, most = inOneFile) {
  const issues = sizeIssues(document, most);
  return issues.length > 0 ? { issues } : parseInLanguage(schema, document);
}
function sizeIssues(document, most) {
  const issues = [];
  const path = [];
  let values = 0;
  function look(value) {
    values += 1;
    if (values > most.values) return tooLong(`${most.values} values`, []);
    if (typeof value !== "object" || value === null) return true;
    if (path.length >= most.nesting)
      return tooLong(`${most.nesting} levels of nesting, and no cycle`, path.slice(0, 8));
    for (const key of Object.keys(value)) {
      if (key === "__proto__")
        issues.push({ code: "malformed", at: base.pointer([...path, key]), expected: "another name", found: '"__proto__"' });
      path.push(key);
      const goesOn = look(value[key]);
      path.pop();
      if (!goesOn) return false;
    }
    return true;
  }
  function tooLong(expected, at) {
    issues.push({ code: "too-long", at: base.pointer(at), expected, found: "more" });
    return false;
  }
  look(document);
  return issues;
}

const held = { by: "date", amount: "money" };
function checkEffects(file, events, values, scope) {
  const { dictionary, report } = scope;
  const outcomes = outcomesOf(events);
  for (const outcome of outcomes) {
    if (!Object.hasOwn(file.effects, outcome))
      report({ code: "missing", at: "/effects", name: outcome, expected: "its effects, or an empty list" });
  }
  const effects = /* @__PURE__ */ new Map();
  for (const [outcome, list] of Object.entries(file.effects)) {
    let checkEffect = function(effect, index) {
      const here = `${at}/${index}`;
      for (const key of ["by", "amount"]) checkHeld(effect[key], held[key], `${here}/${key}`);
      const { by = null, amount = null, where = null } = effect;
      const type = where === null ? "boolean" : scope.typeOf(where, `${here}/where`);
      if (type !== null && type !== "boolean")
        report({ code: "wrong-type", at: `${here}/where`, expected: "a condition", found: evaluation.typeText(type) });
      return { ...effect, by, amount, where, clause: clauseOf(effect, here) };
    }, clauseOf = function({ clause }, here) {
      if (clause !== void 0 && !dictionary.clauses.has(clause))
        base.reportUnknown({ report }, "unknown-clause", clause, `${here}/clause`, dictionary.clauses);
      return clause ?? (ofReasons.length === 1 ? ofReasons[0] ?? null : null);
    };
    const at = base.pointer(["effects", outcome]);
    if (!outcomes.includes(outcome)) base.reportUnknown({ report }, "unknown-outcome", outcome, at, outcomes);
    const ofReasons = clausesOf$1(outcome, events);
    effects.set(outcome, list.map(checkEffect));
  }
  function checkHeld(value, expected, at) {
    if (value === void 0) return;
    if (!Object.hasOwn(file.values, value))
      base.reportUnknown({ report }, "unknown-value", value, at, Object.keys(file.values));
    const type = values.get(value)?.type ?? "none";
    if (type !== "none" && type !== expected)
      report({ code: "wrong-type", at, expected: evaluation.typeText(expected), found: evaluation.typeText(type) });
  }
  return effects;
}
const clausesOf$1 = (outcome, { rules, otherwise }) => [
  ...new Set(
    [...rules.map(({ event }) => event), otherwise].flatMap(
      (event) => event.outcome === outcome ? [event.clause, ...event.cases.map(({ clause }) => clause)] : []
    )
  )
];

function checkExpectedClauses(examples, { dictionary, report }) {
  for (const { file, at, expect } of examples) {
    const expected = [
      ...(expect.effects ?? []).map(({ clause }, index) => [["effects", index, "clause"], clause]),
      ...(expect.clauses ?? []).map((clause, index) => [["clauses", index], clause])
    ];
    for (const [steps, clause] of expected) {
      if (clause === void 0 || dictionary.clauses.has(clause)) continue;
      const inFile = file === null ? report : (issue) => report({ ...issue, file });
      base.reportUnknown(
        { report: inFile },
        "unknown-clause",
        clause,
        at + base.pointer(["expect", ...steps]),
        dictionary.clauses
      );
    }
  }
}

function checkParameters$1(file, report) {
  const parameters = /* @__PURE__ */ new Map();
  for (const [name, parameter] of Object.entries(file.parameters)) {
    const { means, clause } = parameter;
    const at = base.pointer(["parameters", name]);
    const first = "value" in parameter ? parameter.value : parameter.dated[0].value;
    const type = literalType(first);
    let dated = null;
    if ("dated" in parameter) {
      parameter.dated.forEach((step, index) => {
        const found = literalType(step.value);
        if (!evaluation.sameType(type, found))
          report({
            code: "wrong-type",
            at: `${at}/dated/${index}/value`,
            expected: evaluation.typeText(type),
            found: evaluation.typeText(found)
          });
      });
      const steps = parameter.dated.map(({ from, value: value2 }) => ({ from, value: literalValue(value2) }));
      dated = { on: parameter.on, steps: steps.sort((a, b) => a.from < b.from ? -1 : 1) };
    }
    const value = dated === null ? literalValue(first) : null;
    const used = dated === null ? base.deepFreeze({ decision: file.decision, name, value: evaluation.toPlainValue(value), clause }) : null;
    parameters.set(name, { means, value, dated, type, unit: literalUnit(first), clause, used });
  }
  return new Map(
    [...parameters].map(([name, parameter]) => {
      const means = saidMeans(parameter.means, base.pointer(["parameters", name, "means"]), parameters, report);
      return [name, { ...parameter, means }];
    })
  );
}

function checkPreferences(file = [], at, known, code, scope) {
  const ranks = /* @__PURE__ */ new Map();
  for (const [rank, listed] of file.entries()) {
    const equals = typeof listed === "string" ? [listed] : listed;
    for (const [index, name] of equals.entries()) {
      const place = at + base.pointer(typeof listed === "string" ? [rank] : [rank, index]);
      if (!known.includes(name)) base.reportUnknown(scope, code, name, place, known);
      else if (ranks.has(name)) scope.report({ code: "given-twice", at: place, name, detail: at });
      ranks.set(name, rank);
    }
  }
  return ranks;
}

const most$2 = 64;
const knowing = (names) => [{ said: /* @__PURE__ */ new Map(), known: new Set(names) }];
const saying = (name, holds) => [
  { said: /* @__PURE__ */ new Map([[name, holds]]), known: /* @__PURE__ */ new Set([name]) }
];
const all = (several) => several.reduce((so, cases) => few(so.flatMap((one) => cases.flatMap((other) => both(one, other)))), knowing([]));
const either = (several) => few(several.flat());
const isKnownIn = (cases, name) => cases.every(({ known }) => known.has(name));
function both(one, other) {
  for (const [name, holds] of one.said) if (other.said.get(name) === !holds) return [];
  const said = new Map(one.said);
  for (const [name, holds] of other.said) said.set(name, holds);
  const known = new Set(one.known);
  for (const name of other.known) known.add(name);
  return [{ said, known }];
}
function few(cases) {
  const [first, ...others] = cases;
  if (first === void 0 || cases.length <= most$2) return cases;
  const said = [...first.said].filter(([name, holds]) => others.every((other) => other.said.get(name) === holds));
  return [{ said: new Map(said), known: new Set([...first.known].filter((name) => isKnownIn(others, name))) }];
}

function knownIn({ terms, parameters, rules }) {
  const rulesByName = new Map(rules.map((rule) => [rule.name, rule]));
  function always(name) {
    const parameter = parameters.get(name);
    if (parameter !== void 0) return parameter.dated === null;
    const term = terms.get(name)?.term;
    if (term === void 0 || term.kind === "leftOut" || term.kind === "decision" || term.kind === "table")
      return false;
    const { names, inner } = evaluation.partsOf(term);
    return inner === null && names.every(always);
  }
  const whenName = (name, holds) => all([saying(name, holds), whenMade(name, holds)]);
  function whenMade(name, holds) {
    const rule = rulesByName.get(name);
    if (rule !== void 0) return whenRule(rule, holds);
    const term = terms.get(name)?.term;
    switch (term?.kind) {
      case "sentence":
        return whenSentence(term, holds);
      case "name":
        return whenName(term.name, holds);
      case "not":
        return whenName(term.of, !holds);
      case "all":
      case "any":
        return joined$3(term.kind, term.of, holds, (sentence) => whenSentence(sentence, holds));
      default:
        return choice(term, (branch) => whenName(branch, holds));
    }
  }
  function whenSentence({ operatorName, operator, operands, reads }, holds) {
    const [first, second] = operands;
    const statement = second?.kind === "literal" && typeof second.value === "boolean" ? second.value : null;
    if (operatorName === "is" && first?.kind === "name" && statement !== null)
      return whenName(first.name, statement === holds);
    return all([knowing(reads), ...operator.sees === "none" ? [] : reads.map(behind)]);
  }
  function behind(name) {
    const dated = parameters.get(name)?.dated;
    if (dated) return withBehind(dated.on);
    const named = terms.get(name);
    if (named === void 0 || named.type === "boolean") return knowing([]);
    const { term } = named;
    if (term.kind === "each" || term.kind === "fold") return knowing([term.list]);
    const isStrict = term.kind === "name" || term.kind === "sentence" && term.operator.sees !== "none";
    if (isStrict) return all(evaluation.partsOf(term).names.map(withBehind));
    return choice(term, withBehind);
  }
  const withBehind = (name) => all([knowing([name]), behind(name)]);
  const whenRule = ({ join, conditions }, holds) => joined$3(
    join,
    conditions,
    holds,
    (condition) => condition.kind === "not" ? whenName(condition.rule, !holds) : whenSentence(condition, holds)
  );
  return { always, whenRule: whenName };
}
const joined$3 = (kind, of, holds, cases) => (kind === "all" === holds ? all : either)(of.map(cases));
function choice(term, cases) {
  if (term?.kind === "reading") return either([...term.options.values()].map(cases));
  if (term?.kind === "when") return either([...term.when.map(({ then }) => then), term.else].map(cases));
  return knowing([]);
}

function checkReasons(model, report) {
  const { always, whenRule } = knownIn(model);
  const { rules, otherwise } = model;
  function checkReason({ because, cases }, ways, at) {
    const check = (words, known, place) => {
      for (const name of base.namesInReason(words)) {
        if (!always(name) && !isKnownIn(known(), name)) report({ code: "unread-in-reason", at: place, name });
      }
    };
    check(because, ways, `${at}/because`);
    cases.forEach((closer, index) => {
      check(closer.because, () => all([ways(), whenRule(closer.where, true)]), `${at}/cases/${index}/because`);
    });
  }
  rules.forEach(({ name, event }, index) => {
    checkReason(event, () => whenRule(name, true), base.pointer(["rules", index, "event", "params"]));
  });
  checkReason(otherwise, () => all(rules.map(({ name }) => whenRule(name, false))), "/otherwise/params");
}

function checkStatement({ statement = [] }, values, scope) {
  return statement.map((line, index) => checkLine(line, base.pointer(["statement", index]), values, scope));
}
function checkLine(line, at, values, scope) {
  const { report, dictionary } = scope;
  const typed = (name, key, expected) => {
    if (name === void 0) return;
    const type = scope.typeOf(name, `${at}/${key}`);
    if (type !== null && type !== expected && type !== "none")
      report({
        code: "wrong-type",
        at: `${at}/${key}`,
        expected: expected === "boolean" ? "a condition" : evaluation.typeText(expected),
        found: evaluation.typeText(type)
      });
  };
  const shown = (name, key) => {
    const value2 = name === void 0 ? void 0 : values.get(name);
    if (name !== void 0 && value2 === void 0)
      base.reportUnknown(scope, "unknown-value", name, `${at}/${key}`, values.keys());
    return value2;
  };
  const value = shown(line.value, "value");
  const term = line.is ?? value?.term ?? "";
  if (term !== "") typed(term, line.is === void 0 ? "value" : "is", "money");
  typed(line.owedWhere, "owedWhere", "boolean");
  typed(line.where, "where", "boolean");
  const by = shown(line.by, "by");
  if (by !== void 0) typed(by.term, "by", "date");
  if (!dictionary.clauses.has(line.clause))
    base.reportUnknown(scope, "unknown-clause", line.clause, `${at}/clause`, dictionary.clauses);
  const { owedWhere = null, where = null, insteadOf = null, oncePerFile = false } = line;
  return {
    for: line.for,
    value: line.value,
    term,
    owedBy: line.owedBy,
    standing: line.standing,
    owedWhere,
    where,
    by: line.by ?? null,
    insteadOf,
    oncePerFile,
    clause: line.clause
  };
}
function checkAbout({ about }, { dictionary, report }) {
  if (about === void 0) return;
  const entities = [...dictionary.facts.values()].flatMap(({ entity }) => entity ?? []);
  const known = /* @__PURE__ */ new Set([...dictionary.facts.keys(), ...entities]);
  if (!known.has(about)) base.reportUnknown({ report }, "unknown-path", about, "/about", known);
}

const optionsOf = (type) => evaluation.isChoice(type) ? type.choice : [];
const amounts$3 = ["money", "decimal", "percent"];
function checkValues(file, parameters, scope) {
  const values = /* @__PURE__ */ new Map();
  for (const [name, value] of Object.entries(file.values)) {
    const term = value.is ?? name;
    const at = base.pointer(["values", name]);
    const type = scope.typeOf(term, value.is === void 0 ? at : `${at}/is`);
    if (type === null) continue;
    const shown = value.shown ?? null;
    if ((type === "decimal" || type === "percent") && shown === null)
      scope.report({ code: "missing", at, name: "shown", expected: "how many places it is shown to" });
    if (shown !== null && !amounts$3.includes(type) && type !== "none")
      scope.report({ code: "wrong-type", at: `${at}/shown`, expected: "an amount", found: evaluation.typeText(type) });
    if (typeof type === "object" && "timeline" in type)
      scope.report({ code: "wrong-type", at, expected: "something that can be shown", found: evaluation.typeText(type) });
    if (value.clause !== void 0 && !scope.dictionary.clauses.has(value.clause))
      base.reportUnknown(scope, "unknown-clause", value.clause, `${at}/clause`, scope.dictionary.clauses);
    values.set(name, {
      means: saidMeans(value.means, base.pointer(["values", name, "means"]), parameters, scope.report),
      term,
      type,
      unit: value.unit ?? null,
      shown,
      moreFavours: value.moreFavours ?? null,
      noneFavours: value.noneFavours ?? null,
      preferences: checkPreferences(
        value.customerPrefers,
        `${at}/customerPrefers`,
        optionsOf(type),
        "unknown-option",
        scope
      ),
      clause: value.clause ?? null
    });
  }
  return values;
}

function checkRuleFile(document, dictionary, examplesBeside, known = "to-check") {
  const form = documentIn(known, ruleFile, document);
  if ("issues" in form) return form;
  return unlessTooDeep(() => {
    const issues = [];
    const { data: file } = form;
    const report = (issue) => issues.push(issue);
    const examples = allExamples(file, examplesBeside(file.decision), report);
    const model = checkMeaning(file, examples, dictionary, report);
    return issues.length > 0 || model === null ? { issues: distinct(issues) } : { model };
  });
}
function allExamples({ examples = [] }, beside, report) {
  const own = examples.map((example, index) => ({ ...example, file: null, at: base.pointer(["examples", index]) }));
  if (own.length + beside.length === 0)
    report({
      code: "missing",
      at: "/examples",
      name: "examples",
      expected: "a list of 1 or more, here or beside the file"
    });
  return [...beside, ...own];
}
function checkMeaning(file, examples, dictionary, report) {
  const parameters = checkParameters$1(file, report);
  const definitions = definitionsOf$1(file);
  const byName = new Map(definitions);
  const ruleNames = new Set(file.rules.map((rule) => rule.name));
  const { scope, terms, isRead, ruleOf } = topScope(
    { parameters, terms: byName, ruleNames, checkRule: (name, scope2) => checkRule(name, file, scope2) },
    dictionary,
    report
  );
  checkNames(file, definitions, scope);
  checkBlocks(file, scope);
  const rules = file.rules.map(({ name }) => ruleOf(name));
  checkClauses(file, dictionary, report);
  const values = checkValues(file, parameters, scope);
  const statement = checkStatement(file, values, scope);
  checkAbout(file, scope);
  checkExpectedClauses(examples, scope);
  const otherwise = checkEvent(file.otherwise, "/otherwise", scope);
  const sound = rules.filter((rule) => rule !== null);
  const effects = sound.length < rules.length ? null : checkEffects(file, { rules: sound, otherwise }, values, scope);
  for (const [name, at] of [...placesOf$3(parameters), ...[...byName].map(([name2, { at: at2 }]) => [name2, at2])]) {
    if (isRead(name)) continue;
    scope.typeOf(name, at);
    report({ code: "unused-name", at, name });
  }
  for (const path of Object.keys(file.immaterial ?? {})) {
    if (!dictionary.facts.has(path))
      base.reportUnknown(scope, "unknown-path", path, base.pointer(["immaterial", path]), dictionary.facts.keys());
  }
  if (effects === null || ruleNames.size < rules.length) return null;
  checkReasons({ terms, parameters, rules: sound, otherwise }, report);
  return {
    decision: file.decision,
    question: file.question,
    about: file.about ?? null,
    clauses: file.clauses,
    parameters,
    terms,
    rules: sound,
    otherwise,
    values,
    effects,
    preferences: checkPreferences(
      file.customerPrefers,
      "/customerPrefers",
      outcomesOf({ rules: sound, otherwise }),
      "unknown-outcome",
      scope
    ),
    statement,
    examples,
    immaterial: new Map(Object.entries(file.immaterial ?? {})),
    ...scope.uses
  };
}
const placesOf$3 = (parameters) => [...parameters.keys()].map((name) => [name, base.pointer(["parameters", name])]);
function checkRule(name, file, scope) {
  const index = file.rules.findIndex((rule2) => rule2.name === name);
  const rule = file.rules[index];
  if (rule === void 0) return null;
  const at = base.pointer(["rules", index]);
  const checked = checkConditions(rule.conditions, `${at}/conditions`, scope);
  return checked && { name, at, ...checked, event: checkEvent(rule.event, `${at}/event`, scope) };
}
function checkEvent({ type: outcome, params }, at, scope) {
  const { clause, because, cases = [] } = params;
  const closer = cases.flatMap((one, index) => {
    const where = nameCondition(one.where, base.within({ name: at, at }, "params", "cases", index, "where"), scope);
    return where === null ? [] : [{ where, because: one.because, clause: one.clause ?? clause }];
  });
  return { outcome, clause, because, cases: closer };
}
function checkNames(file, definitions, scope) {
  const { dictionary, ruleNames, report } = scope;
  const taken = (name, at, detail) => report({ code: "name-taken", at, name, detail });
  file.rules.forEach((rule, index) => {
    if (file.rules.findIndex((other) => other.name === rule.name) !== index)
      taken(rule.name, base.pointer(["rules", index, "name"]), "another rule");
  });
  for (const name of Object.keys(file.parameters)) {
    if (dictionary.facts.has(name)) taken(name, base.pointer(["parameters", name]), "a fact");
  }
  definitions.forEach(([name, { at }], index) => {
    if (dictionary.facts.has(name)) taken(name, at, "a fact");
    if (Object.hasOwn(file.parameters, name)) taken(name, at, "a parameter");
    if (ruleNames.has(name)) taken(name, at, "a rule");
    if (definitions.findIndex(([other]) => other === name) !== index) taken(name, at, "another term");
  });
}
function checkClauses(file, { clauses }, report) {
  const check = (clause, at) => {
    if (!clauses.has(clause)) base.reportUnknown({ report }, "unknown-clause", clause, at, clauses);
  };
  const checkEventOf = ({ params }, at) => {
    check(params.clause, `${at}/clause`);
    params.cases?.forEach((one, index) => {
      if (one.clause !== void 0) check(one.clause, `${at}/cases/${index}/clause`);
    });
  };
  for (const [name, { clause }] of Object.entries(file.parameters))
    check(clause, base.pointer(["parameters", name, "clause"]));
  file.rules.forEach(({ event }, index) => {
    checkEventOf(event, base.pointer(["rules", index, "event", "params"]));
  });
  checkEventOf(file.otherwise, "/otherwise/params");
  file.clauses.forEach((clause, index) => {
    check(clause, base.pointer(["clauses", index]));
  });
}

const ofBodies = /* @__PURE__ */ new WeakMap();
function termsInAll(terms) {
  let all = 0;
  for (const { term } of terms.values()) {
    const { sentences, inner } = evaluation.partsOf(term);
    all += 1 + (inner === null ? 0 : termsInAll(inner.terms));
    for (const { body } of sentences) if (body !== null) all += termsOf(body);
  }
  return all;
}
function termsOf(body) {
  const known = ofBodies.get(body) ?? termsInAll(body.terms);
  ofBodies.set(body, known);
  return known;
}
function tooManyTerms(terms, at) {
  const all = termsInAll(terms);
  if (all <= evaluation.limits.termsInAll) return [];
  const expected = `${evaluation.limits.termsInAll} terms, those of words counted for each use`;
  return [{ code: "too-long", at, expected, found: String(all) }];
}

function ruleBook(files, names, examples, form) {
  const decisions = Object.keys(files);
  const rules = /* @__PURE__ */ new Map();
  const refused = /* @__PURE__ */ new Map();
  let inRow = 0;
  const rows = /* @__PURE__ */ new Map();
  const dictionary = {
    ...names,
    decisions,
    model(decision) {
      if (typeof decision !== "string") return "unknown";
      const known = rules.get(decision);
      if (known !== void 0) return known;
      if (!Object.hasOwn(files, decision)) return "unknown";
      const again = refused.get(decision);
      if (again !== void 0) throw again;
      rules.set(decision, "cycle");
      inRow += 1;
      try {
        const result = newModel(decision);
        if ("issues" in result) {
          const error = new errors.PolicyError(result.issues.map((issue) => ({ ...issue, file: issue.file ?? decision })));
          refused.set(decision, error);
          throw error;
        }
        rules.set(decision, result.model);
        return result.model;
      } finally {
        if (rules.get(decision) === "cycle") rules.delete(decision);
        inRow -= 1;
        if (inRow === 0) refused.clear();
      }
    }
  };
  function newModel(decision) {
    if (inRow > evaluation.limits.decisionsInRow) {
      const expected2 = `${evaluation.limits.decisionsInRow} decisions that consult one another in a row`;
      return { issues: [{ code: "too-long", at: "/decision", expected: expected2, found: "more" }] };
    }
    const checked = check(files[decision], form);
    const result = "model" in checked ? underItsId(checked.model, decision) : checked;
    if ("issues" in result) return result;
    const tooMany = tooManyTerms(result.model.terms, "/terms");
    if (tooMany.length > 0) return { issues: tooMany };
    const row = longestRow(result.model, (other) => rows.get(other) ?? 0);
    rows.set(decision, row);
    if (row <= evaluation.limits.row) return result;
    const expected = `${evaluation.limits.row} names that read one another in a row, those of consulted decisions among them`;
    return { issues: [{ code: "too-long", at: "", expected, found: String(row) }] };
  }
  const check = (document, form2) => issuesIfThrown(() => checkRuleFile(document, dictionary, examples, form2));
  function modelOf(decision) {
    const rule = dictionary.model(decision);
    if (typeof rule === "object") return rule;
    if (typeof decision !== "string") {
      const expected = "the id of a decision, one of `decisions`";
      throw new errors.PolicyError([{ code: "wrong-type", at: "", expected, found: base.kindOf(decision) }]);
    }
    throw new errors.PolicyError([{ code: "unknown-decision", at: "", name: decision, ...base.nearest(decision, decisions) }]);
  }
  const listed = /* @__PURE__ */ new Map();
  function listedBy(decision) {
    const known = listed.get(decision);
    if (known !== void 0) return known;
    const all = factsListed(decision, modelOf);
    listed.set(decision, all);
    return all;
  }
  function issuesOf(given) {
    const copy = base.copied(given);
    const result = "issues" in copy ? copy : check(copy.data);
    return base.deepFreeze("issues" in result ? [...result.issues] : []);
  }
  return { dictionary, modelOf, listedBy, issuesOf };
}
function underItsId(model, id) {
  if (model.decision === id) return { model };
  const expected = `\`${id}\`, as the file is named`;
  return { issues: [{ code: "malformed", at: "/decision", expected, found: `\`${model.decision}\`` }] };
}
function issuesIfThrown(work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof errors.PolicyError) return { issues: error.issues };
    throw error;
  }
}

function bounding(dictionary, compiledDecision, nullableEntities) {
  const held = dictionary.bounds.map((file, index) => ({
    file,
    bound: evaluation.lazily(() => boundOf(file, base.pointer([index]), dictionary))
  }));
  return {
    ...base.boundsHeld(held, compiledDecision, nullableEntities),
    all() {
      const found = held.map(({ bound }) => issuesIfThrown(bound));
      const issues = found.flatMap((one) => "issues" in one ? one.issues : []);
      if (issues.length > 0) throw new errors.PolicyError(issues);
      return found.filter((one) => "model" in one);
    }
  };
}
function boundOf(file, at, dictionary) {
  const result = checkBound(file, at, dictionary);
  if ("issues" in result) throw new errors.PolicyError(result.issues.map((issue) => ({ file: "bounds", ...issue })));
  return result.bound;
}

const boundFile = /* @__PURE__ */ evaluation.lazily(
  () => zod.strictObject({
    fact: words$1,
    as: name.optional(),
    terms: zod.record(name, term).optional(),
    is: shape.optional(),
    atMost: shape.optional(),
    where: shape.optional(),
    given: zod.array(words$1),
    means: words$1
  }).refine((file) => file.is === void 0 !== (file.atMost === void 0), { error: "either `is` or `atMost`" }).refine((file) => file.as === void 0 !== file.fact.includes("[]."), {
    path: ["as"],
    error: "what an entry is called, for a field of entries and for nothing else"
  })
);

const letterLanguages = ["en", "cy"];

function lettersForm() {
  const words = zod.string().min(1);
  const byName = zod.record(words, words).optional();
  const decision = zod.strictObject({ question: words.optional(), answers: byName, reasons: byName, names: byName });
  const file = zod.strictObject({
    turned: byName,
    decisions: zod.record(words, decision).optional(),
    actions: byName,
    facts: byName,
    whereToTurn: zod.array(zod.strictObject({ says: words, clauses: zod.array(words) })).optional()
  });
  return zod.strictObject({ en: file.optional(), cy: file.optional() });
}
function checkLetters(letters, clauses, report) {
  for (const language of letterLanguages) {
    const file = letters[language] ?? {};
    file.whereToTurn?.forEach((sentence, index) => {
      sentence.clauses.forEach((id, place) => {
        const at = base.pointer(["letters", language, "whereToTurn", index, "clauses", place]);
        if (!clauses.includes(id)) base.reportUnknown({ report }, "unknown-clause", id, at, clauses);
      });
    });
  }
}
function strangersInLetters(letters, decisions, modelOf) {
  const issues = [];
  const on = { report: (issue) => issues.push({ ...issue, file: "letters" }) };
  const models = new Map(decisions.map((decision) => [decision, modelOf(decision)]));
  for (const language of letterLanguages) {
    const { decisions: ofDecisions = {}, whereToTurn = [] } = letters[language] ?? {};
    for (const [decision, said] of Object.entries(ofDecisions)) {
      const model = models.get(decision);
      if (model !== void 0) checkSaid(said, model, [language, "decisions", decision], on);
    }
    for (const [index, { says }] of whereToTurn.entries())
      checkParameters(says, models, base.pointer([language, "whereToTurn", index, "says"]), on);
  }
  return issues;
}
function checkSaid({ answers = {}, reasons = {}, names = {} }, model, path, on) {
  const [outcomes, values] = [outcomesOf(model), [...model.values.keys()]];
  const inReasons = [.../* @__PURE__ */ new Set([...values, ...namesInReasonsOf(model)])];
  const checkName = (name, known, ...place) => known.includes(name) || base.reportUnknown(on, "unknown-name", name, base.pointer([...path, ...place]), known);
  for (const [kind, sentences, known] of [
    ["answers", answers, values],
    ["reasons", reasons, inReasons]
  ])
    for (const [outcome, sentence] of Object.entries(sentences)) {
      if (!outcomes.includes(outcome))
        base.reportUnknown(on, "unknown-outcome", outcome, base.pointer([...path, kind, outcome]), outcomes);
      for (const name of base.namesInReason(sentence)) checkName(name, known, kind, outcome);
    }
  for (const name of Object.keys(names)) checkName(name, inReasons, "names", name);
}
function checkParameters(says, models, at, on) {
  const known = [...models].flatMap(
    ([decision, { parameters }]) => [...parameters.keys()].map((name) => `${decision}/${name}`)
  );
  for (const name of base.namesInReason(says)) {
    const [decision = "", parameter] = name.split("/");
    const isElsewhere = parameter !== void 0 && !models.has(decision);
    if (!known.includes(name) && !isElsewhere) base.reportUnknown(on, "unknown-name", name, at, known);
  }
}
const namesInReasonsOf = ({ rules, otherwise }) => [...rules.map(({ event }) => event), otherwise].flatMap(
  ({ because, cases }) => [because, ...cases.map((closer) => closer.because)].flatMap(base.namesInReason)
);

function tableForms() {
  const words = zod.string().min(1);
  const about = {
    table: words,
    means: words,
    source: words,
    licence: words,
    clause: words.optional(),
    answersFrom: facts.date(),
    answersTo: facts.date(),
    answersToIs: zod._enum(["observedTo", "publishedTo"]),
    standIn: words
  };
  const entries = zod.array(zod.strictObject({ from: facts.date(), value: facts.percent() })).min(1);
  const calendars = zod.record(zod.string(), zod.array(facts.date()));
  return {
    file: zod.discriminatedUnion("type", [
      zod.strictObject({ ...about, type: zod.literal("timeline-percent"), entries }),
      zod.strictObject({ ...about, type: zod.literal("calendars"), calendars })
    ]),
    newerRates: zod.strictObject({ entries, answersTo: facts.date() }),
    moreHolidays: zod.strictObject({
      calendars: calendars.optional(),
      without: calendars.optional(),
      answersTo: facts.date().optional()
    })
  };
}
const forms$2 = /* @__PURE__ */ evaluation.lazily(tableForms);
const tableFile = () => forms$2().file;
const parseNewer = {
  rates: (content) => parseForm(forms$2().newerRates, content),
  holidays: (content) => parseForm(forms$2().moreHolidays, content)
};

function documentsForm() {
  const words = zod.string().min(1);
  const option = zod.strictObject({ id: words, means: words, favours: zod._enum(["customer", "provider", "neutral"]) });
  const reading = zod.strictObject({
    id: words,
    clauses: zod.array(words).min(1),
    decisions: zod.array(words),
    question: words,
    default: words,
    options: zod.array(option).min(2),
    why: words
  });
  const reserved = zod.strictObject({ who: words, on: words, decisions: zod.array(words).min(1).optional() });
  const notEncoded = zod.discriminatedUnion("reason", [
    zod.strictObject({ reason: zod.literal("judgement"), why: words, ...reserved.shape }),
    zod.strictObject({ reason: zod._enum(["information", "document-not-supplied"]), why: words })
  ]);
  const sentence = zod.int().min(1);
  const text = zod.strictObject({
    clause: zod.string().regex(/^[A-Z]+\d+(\.\d+)*$/, { error: 'a document and a number, like "C6.5"' }),
    sentences: zod.tuple([sentence, sentence]),
    sha256: zod.string().regex(/^[0-9a-f]{64}$/, { error: "64 hexadecimal digits" }).optional()
  }).refine(({ sentences: [first, last] }) => first <= last, {
    path: ["sentences"],
    error: "the first, then the last"
  });
  const clause = zod.strictObject({
    id: words,
    title: words,
    says: words.optional(),
    kind: zod._enum(["rule", "const", "duty", "power", "def", "info"]).optional(),
    text: text.optional(),
    encodedBy: zod.array(words).min(1).optional(),
    notEncoded: notEncoded.optional(),
    reserved: reserved.optional(),
    aside: zod.array(zod.strictObject({ what: words, why: words })).min(1).optional()
  });
  return zod.strictObject({
    version: words,
    inForceFrom: facts.date(),
    inForceTo: facts.date().optional(),
    rules: zod.record(zod.string(), zod.unknown()),
    words: zod.array(zod.unknown()).optional(),
    statement: zod.array(words).optional(),
    clauses: zod.array(clause),
    readings: zod.array(reading),
    tables: zod.array(tableFile()),
    prelude: zod.record(name, term),
    examples: zod.record(zod.string(), examplesFile()),
    contradictions: zod.array(zod.strictObject({ earlier: zod.string(), later: zod.string(), means: zod.string() })),
    bounds: zod.array(boundFile()),
    inWords: zod.strictObject({ actions: zod.record(words, words).optional(), options: zod.record(words, words).optional() }),
    letters: lettersForm(),
    title: words.optional(),
    notedReadings: zod.array(zod.strictObject({ id: words, note: words }))
  });
}

function examplesOf({ base: base$1, examples }, decision, report) {
  const paths = pathsOf(base$1);
  return examples.map(({ facts = {}, without = [], ...asked }, index) => {
    const place = [decision, "examples", index];
    without.forEach((path, nth) => {
      if (!paths.includes(path))
        base.reportUnknown({ report }, "unknown-path", path, base.pointer(["examples", ...place, "without", nth]), paths);
    });
    const start = without.reduce(withoutPath, base$1);
    return { ...asked, facts: laidOver(start, facts), file: "examples", at: base.pointer(place) };
  });
}
const pathsOf = (facts) => Object.entries(facts).flatMap(([name, content]) => [
  name,
  ...base.isRecord(content) ? Object.keys(content).map((field) => `${name}.${field}`) : []
]);
function withoutPath(facts, path) {
  const [name, field] = path.split(".");
  const { [name]: content, ...others } = facts;
  if (field === void 0 || !base.isRecord(content)) return others;
  const { [field]: _, ...fields } = content;
  return { ...others, [name]: fields };
}
const laidOver = (base$1, changes) => ({
  ...base$1,
  ...Object.fromEntries(
    Object.entries(changes).map(([name, content]) => {
      const under = base$1[name];
      return [name, base.isRecord(content) && base.isRecord(under) ? laidOver(under, content) : content];
    })
  )
});

function withImplied(written, definitions, nullableEntities) {
  const isDay = (path, ends) => {
    const { entity = null, nullable = true } = definitions.get(path) ?? {};
    if (nullable) return false;
    return entity === null || !nullableEntities.has(entity) || ends.some((end) => definitions.get(end)?.entity === entity);
  };
  const all = written.map((one) => ({ ...one, through: [] }));
  const isNew = ({ earlier, later }) => earlier !== later && !all.some((one) => one.earlier === earlier && one.later === later);
  for (const first of all) {
    for (const second of written) {
      if (first.later !== second.earlier) continue;
      const ends = [first.earlier, second.later];
      const through = [...first.through, first.later];
      const implied = { ...second, earlier: first.earlier, means: `${first.means}; ${second.means}`, through };
      if (isNew(implied) && through.every((path) => isDay(path, ends))) all.push(implied);
    }
  }
  return all;
}

const documents = /* @__PURE__ */ evaluation.lazily(documentsForm);
function checkDocuments(given, schema, known) {
  const form = documentIn(known, documents, given, { values: evaluation.limits.entries, nesting: evaluation.limits.nesting });
  const ofSchema = base.factsOfSchema(schema, (of, content) => parseForm(of, content));
  if ("issues" in form || "issues" in ofSchema)
    return { issues: [form, ofSchema].flatMap((part) => "issues" in part ? part.issues : []) };
  const {
    clauses,
    readings,
    tables,
    contradictions: written,
    bounds,
    inWords,
    letters,
    title = null,
    notedReadings,
    prelude
  } = form.data;
  const decisions = Object.keys(given.rules);
  const { definitions, fields, tree, accept, parse } = ofSchema;
  const issues = [];
  const report = (issue) => issues.push(issue);
  readings.forEach((reading, index) => {
    const options = reading.options.map(({ id }) => id);
    if (!options.includes(reading.default))
      base.reportUnknown({ report }, "unknown-option", reading.default, base.pointer(["readings", index, "default"]), options);
  });
  const ids = clauses.map(({ id }) => id);
  checkLetters(letters, ids, report);
  const paths = [...definitions.keys()];
  written.forEach(({ earlier, later }, index) => {
    for (const [key, path] of [
      ["earlier", earlier],
      ["later", later]
    ]) {
      const fact = path.split("[].")[0];
      if (!definitions.has(fact))
        base.reportUnknown({ report }, "unknown-path", fact, base.pointer(["contradictions", index, key]), paths);
    }
  });
  bounds.forEach(({ fact, given: given2 }, index) => {
    if (typeOfPath(fact, definitions) === null)
      base.reportUnknown({ report }, "unknown-path", fact, base.pointer(["bounds", index, "fact"]), paths);
    given2.forEach((path, place) => {
      if (!definitions.has(path))
        base.reportUnknown({ report }, "unknown-path", path, base.pointer(["bounds", index, "given", place]), paths);
    });
  });
  const entities = new Set([...definitions.values()].map(({ entity }) => entity));
  for (const name of Object.keys(prelude)) {
    if (definitions.has(name) || entities.has(name))
      report({ code: "name-taken", at: base.pointer(["prelude", name]), name, detail: "a fact" });
  }
  for (const decision of Object.keys(form.data.examples)) {
    if (!decisions.includes(decision))
      base.reportUnknown({ report }, "unknown-decision", decision, base.pointer(["examples", decision]), decisions);
  }
  const beside = (decision) => {
    const file = Object.hasOwn(form.data.examples, decision) ? form.data.examples[decision] : void 0;
    return file === void 0 ? [] : examplesOf(file, decision, report);
  };
  const examples = /* @__PURE__ */ new Map();
  if (known !== "held")
    for (const decision of Object.keys(form.data.examples)) examples.set(decision, beside(decision));
  if (issues.length > 0) return { issues };
  const nullableEntities = new Set(
    [...definitions.values()].filter(({ type }) => type === "entity").map(({ path }) => path)
  );
  const contradictions = withImplied(written, definitions, nullableEntities);
  return {
    documents: {
      facts: {
        definitions,
        tree,
        accept,
        parse,
        nullableEntities,
        leftOut: base.leftOutOf(definitions, contradictions),
        impossibilities: contradictions.map(base.impossibilityOf),
        series: paths.filter((path) => base.isSeries(definitions.get(path)?.type ?? "none"))
      },
      dictionary: {
        facts: definitions,
        fields,
        readings: new Map(readings.map((reading) => [reading.id, reading])),
        clauses: new Set(ids),
        ledger: clauses,
        tables: new Map(tables.map((file) => [file.table, known === "held" ? base.tableWhenRead(file) : base.tableOf(file)])),
        contradictions,
        bounds,
        inWords: {
          actions: new Map(Object.entries(inWords.actions ?? {})),
          options: new Map(Object.entries(inWords.options ?? {}))
        },
        letters,
        prelude: new Map(Object.entries(prelude))
      },
      examples: (decision) => examples.get(decision) ?? beside(decision),
      tableFiles: new Map(tables.map((file) => [file.table, file])),
      documents: { title, notedReadings }
    }
  };
}

function entryGlance(bound, field) {
  const mayApply = applying(bound);
  const limit = bound.atMost === void 0 ? null : limitIn(bound.atMost, bound);
  return (entry) => {
    if (!mayApply(entry)) return false;
    if (limit === null) return true;
    const fact = entry[field];
    if (fact === void 0 || fact === null || evaluation.isUnknown(fact)) return false;
    const most = limit(entry);
    return most === void 0 || isOver(fact, most);
  };
}
function isOver(fact, limit) {
  if (fact === void 0 || limit === void 0 || fact === null || limit === null) return false;
  return base.compareOrdered(fact, limit) > 0;
}
const picks = ["earliestOf", "latestOf", "greatestOf"];
function applying({ as, terms, where }) {
  const picked = isList(where) && where[1] === "isNone" && where[2] === false ? where[0] : null;
  const term = typeof picked === "string" ? shapeOf$1(terms?.[picked]) : void 0;
  const path = isList(term) && term.length === 2 && picks.includes(term[1]) ? term[0] : null;
  const list = typeof path === "string" ? path.split("[].")[0]?.split(".") : void 0;
  if (list?.length !== 2 || list[0] !== as) return () => true;
  const own = list[1];
  return (entry) => {
    const entries = entry[own];
    return Array.isArray(entries) && entries.length > 0;
  };
}
const isList = (shape) => Array.isArray(shape);
const shapeOf$1 = (term) => typeof term === "object" && "is" in term && "means" in term ? term.is : term;
function limitIn(shape, { as, terms }) {
  const fieldIn = (name) => {
    const [first, field, further] = typeof name === "string" ? name.split(".") : [];
    return terms === void 0 && first === as && field !== void 0 && further === void 0 ? field : null;
  };
  if (!isList(shape) || shape.length !== 3 || shape[1] !== "minus") return null;
  const [whole, part] = [fieldIn(shape[0]), fieldIn(shape[2])];
  if (whole === null || part === null) return null;
  return (entry) => {
    const [a, b] = [entry[whole], entry[part]];
    return evaluation.isDecimal(a) && evaluation.isDecimal(b) ? evaluation.minus(a, b) : void 0;
  };
}

function factsTaker(form, listed, bounds, first) {
  const inPence = new Set(first.inPence);
  const entityOf = (path) => {
    const entity = form.definitions.get(path)?.entity ?? null;
    return entity !== null && form.nullableEntities.has(entity) ? entity : null;
  };
  const facts = [.../* @__PURE__ */ new Set([...first.facts, ...listed])];
  const paths = [.../* @__PURE__ */ new Set([...facts, ...facts.flatMap((path) => entityOf(path) ?? [])])];
  const places = new Map(paths.map((path, place) => [path, place]));
  const placeOf = (path) => places.get(path);
  const entities = paths.map((path) => places.get(entityOf(path) ?? ""));
  const areInPence = paths.map((path) => inPence.has(path));
  const valueAt = (places2, place) => {
    const value = places2[place];
    return areInPence[place] && typeof value === "number" ? evaluation.ofPence(value) : value;
  };
  const glances = [
    ...together(base.togetherIn(form, listed), placeOf),
    ...bounds.map((bound) => glanceAt(bound, placeOf, areInPence, valueAt))
  ];
  return {
    take: base.taking(
      form.tree,
      form.parse,
      paths,
      (read, schema, path) => inPence.has(path) ? penceReader(read, schema) : read
    ),
    valuesOf({ places: places2, further }) {
      const values = new Map(further);
      paths.forEach((path, place) => {
        const value = valueAt(places2, place);
        const entity = entities[place];
        if (value !== void 0 && (entity === void 0 || places2[entity] !== null)) values.set(path, value);
      });
      return values;
    },
    goTogether({ places: places2 }) {
      for (const mayBeAtFault of glances) if (mayBeAtFault(places2)) return false;
      return true;
    }
  };
}
function penceReader(read, schema) {
  const isPlain = base.madeAs(base.unwrapped(schema))?.kind === "amount";
  return (content) => {
    if (isPlain && typeof content === "string") return evaluation.readPence(content);
    const value = read(content);
    return evaluation.isDecimal(value) ? evaluation.penceIn(value) : value;
  };
}
function together({ impossibilities, series }, placeOf) {
  const ofDays = impossibilities.map(({ earlier, later, within }) => {
    if (within === null) {
      const [before, after] = [placeOf(earlier), placeOf(later)];
      return (places) => base.isAfter(places[before], places[after]);
    }
    const list = placeOf(within.list);
    return (places) => entriesIn(places[list]).some((entry) => base.isAfter(entry[within.earlier], entry[within.later]));
  });
  const ofSeries = series.map((path) => {
    const list = placeOf(path);
    return (places) => {
      const entries = entriesIn(places[list]);
      return new Set(entries.map(({ from }) => from)).size < entries.length;
    };
  });
  return [...ofDays, ...ofSeries];
}
const noEntries = [];
const entriesIn = (value) => Array.isArray(value) ? value : noEntries;
function glanceAt(bound, placeOf, areInPence, valueAt) {
  const { fact, terms, atMost, given, where } = bound;
  const [path, field] = fact.split("[].");
  const own = placeOf(path);
  if (typeof atMost === "string" && given.length === 1 && atMost === given[0] && where === void 0 && terms === void 0 && field === void 0) {
    const limit = placeOf(atMost);
    if (areInPence[own] && areInPence[limit]) return (places) => isOver(places[own], places[limit]);
    return (places) => isOver(valueAt(places, own), valueAt(places, limit));
  }
  const others = given.map(placeOf);
  const mayBeOver = field === void 0 ? null : entryGlance(bound, field);
  return (places) => {
    if (places[own] === void 0 || others.some((place) => places[place] === void 0)) return false;
    return mayBeOver === null || entriesIn(places[own]).some(mayBeOver);
  };
}

const wordFile = /* @__PURE__ */ evaluation.lazily(() => {
  const simple = zod._enum([
    "date",
    "money",
    "decimal",
    "percent",
    "count",
    "days",
    "months",
    "hours",
    "seconds",
    "boolean",
    "duration",
    "instant",
    "time",
    "text",
    "calendar"
  ]);
  const variable = zod.string().min(1);
  const pattern = zod.lazy(
    () => zod.union([
      simple,
      zod.strictObject({ some: zod.array(simple).min(1), as: variable }),
      zod.strictObject({ number: variable }),
      zod.strictObject({ amount: variable }),
      zod.strictObject({ whole: variable }),
      zod.strictObject({ ordered: variable }),
      zod.strictObject({ any: variable }),
      zod.strictObject({ choice: zod.array(words$1).min(1) }),
      zod.strictObject({ list: pattern }),
      zod.strictObject({ timeline: pattern }),
      zod.strictObject({ record: zod.record(name, pattern), as: variable.optional() }),
      zod.strictObject({ field: pattern })
    ])
  );
  const operands = zod.record(name, pattern);
  return zod.strictObject({
    word: name,
    takes: operands.refine((takes) => [1, 2].includes(Object.keys(takes).length), { error: "one operand or two" }),
    and: operands.optional(),
    gives: pattern,
    english: words$1,
    said: zod.record(name, zod.record(words$1, words$1)).optional(),
    terms: zod.record(name, term).optional(),
    is: shape,
    tells: zod.strictObject({
      of: name,
      each: name,
      where: name.optional(),
      units: zod.record(name, words$1).optional(),
      says: words$1
    }).optional(),
    examples: zod.array(zod.array(zod.json()).min(2)).min(2)
  });
});
function patternOf(file) {
  if (typeof file === "string" || "some" in file || "any" in file || "choice" in file) return file;
  if ("number" in file) return evaluation.number(file.number);
  if ("amount" in file) return evaluation.amount(file.amount);
  if ("whole" in file) return evaluation.whole(file.whole);
  if ("ordered" in file) return evaluation.ordered(file.ordered);
  if ("list" in file) return { list: patternOf(file.list) };
  if ("timeline" in file) return { timeline: patternOf(file.timeline) };
  if ("field" in file) return { field: patternOf(file.field) };
  const record = patternsOf(file.record);
  return file.as === void 0 ? { record } : { record, as: file.as };
}
const patternsOf = (files) => Object.fromEntries(Object.entries(files).map(([field, file]) => [field, patternOf(file)]));

const placeholder = /\{(\w+)\}/g;
function namesTold({ tells }) {
  if (tells === void 0) return null;
  const { of, each, where } = tells;
  const names = [{ name: each, at: "/tells/each" }];
  if (where !== void 0) names.push({ name: where, at: "/tells/where" });
  return { of, names };
}
function tellsOf({ tells }, terms, scope) {
  if (tells === void 0) return null;
  const { of, each, where = null, units = {} } = tells;
  const fold = terms.get(of)?.term;
  if (fold?.kind !== "fold") {
    const folds = [...terms].flatMap(([name, { term }]) => term.kind === "fold" ? [name] : []);
    return base.reportUnknown(scope, "unknown-name", of, "/tells/of", folds);
  }
  const told = fold.terms.get(each)?.type;
  const kept = where === null ? "boolean" : fold.terms.get(where)?.type;
  if (told === void 0 || kept === void 0) return null;
  const wrong = (at, expected, found) => {
    scope.report({ code: "wrong-type", at, expected, found: evaluation.typeText(found) });
    return null;
  };
  if (typeof told !== "object" || !("record" in told)) return wrong("/tells/each", "a record", told);
  if (kept !== "boolean") return wrong("/tells/where", "a condition", kept);
  const fields = Object.keys(told.record);
  const named = [
    ...Object.keys(units).map((name) => ({ name, at: `/tells/units/${name}` })),
    ...[...tells.says.matchAll(placeholder)].map(([, name]) => ({ name, at: "/tells/says" }))
  ];
  const unknown = named.filter(({ name }) => !fields.includes(name));
  for (const { name, at } of unknown) base.reportUnknown(scope, "unknown-name", name, at, fields);
  if (unknown.length > 0) return null;
  const columns = Object.entries(told.record).map(([name, type]) => {
    const unit = units[name];
    return [name, unit === void 0 ? { type } : { type, unit }];
  });
  return { of, where, each, columns: Object.fromEntries(columns) };
}
const stepInEnglish = ({ says }, held) => says.replace(placeholder, (_, name) => held[name] ?? "");

function withWords(part, words) {
  return words.size === 0 ? part : replaced(part, words);
}
function replaced(part, words) {
  if (Array.isArray(part))
    return part.map((entry) => words.has(entry) ? { choice: words.get(entry) } : replaced(entry, words));
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part);
  const [[key, name] = []] = entries;
  const word = entries.length === 1 && key === "fact" ? words.get(name) : void 0;
  if (word !== void 0) return { choice: word };
  return Object.fromEntries(
    entries.map(([inner, held]) => [
      inner,
      inner === "field" && typeof held === "string" ? words.get(held) ?? held : replaced(held, words)
    ])
  );
}

function wordEntry(file, vocabulary) {
  const patterns = parametersOf(file).map(([, pattern]) => patternOf(pattern));
  const known = /* @__PURE__ */ new Map();
  return {
    operator: operatorOf(file),
    bodyOn(given) {
      const operands = given.map(({ type, word }, index) => ({
        type: evaluation.withAllOptions(patterns[index], type),
        word
      }));
      const key = JSON.stringify(operands);
      const done = known.get(key);
      if (done !== void 0) return done;
      const isOpen = { issues: [{ code: "cycle", at: "/is", names: [file.word, "\u2026", file.word] }] };
      known.set(key, isOpen);
      try {
        const result = bodyOf(file, operands, vocabulary());
        known.set(key, result);
        return result;
      } finally {
        if (known.get(key) === isOpen) known.delete(key);
      }
    }
  };
}
const parametersOf = ({ takes, and = {} }) => [
  ...Object.entries(takes),
  ...Object.entries(and)
];
function operatorOf({ takes, and = {}, gives, english, said = {}, tells, examples }) {
  const first = Object.keys(takes);
  const words = (name, given) => said[name]?.[given] ?? given;
  return {
    signatures: [{ takes: Object.values(patternsOf(takes)), and: patternsOf(and), gives: patternOf(gives) }],
    arity: first.length === 2 ? 2 : 1,
    named: Object.keys(and),
    isCondition: gives === "boolean",
    sees: "all",
    order: [],
    evaluate: () => {
      throw new Error("a word is worked out by its body");
    },
    direct: null,
    english(operands, named) {
      const byName = new Map([
        ...first.map((name, index) => [name, operands[index] ?? ""]),
        ...Object.entries(named)
      ]);
      return english.replace(/\{(\w+)\}/g, (_, name) => words(name, byName.get(name) ?? ""));
    },
    ...tells !== void 0 && { stepInEnglish: (held) => stepInEnglish(tells, held) },
    examples
  };
}
function bodyOf(file, operands, vocabulary) {
  const issues = [];
  const parameters = parametersOf(file).map(([name]) => name);
  const bound = /* @__PURE__ */ new Map();
  const words = /* @__PURE__ */ new Map();
  operands.forEach(({ type, word }, index) => {
    const name = parameters[index];
    if (word === null) bound.set(name, type);
    else words.set(name, word);
  });
  const { terms: files = {}, is } = withWords({ terms: file.terms, is: file.is }, words);
  const outer = { ...nothingAround(vocabulary, (issue) => issues.push(issue)), tells: namesTold(file) };
  const { scope, terms, reportUnused } = entriesScope(bound, files, { at: "" }, outer);
  const result = nameShape(is, { name: "is", at: "/is" }, scope);
  reportUnused();
  const gives = patternOf(file.gives);
  const bindings = bindingsOfOperands(file, operands);
  if (result !== null && (bindings === null || evaluation.bindingsOf(gives, result.type, bindings) === null))
    issues.push({
      code: "wrong-type",
      at: "/is",
      expected: evaluation.patternText(gives, bindings ?? void 0),
      found: evaluation.typeText(result.type)
    });
  issues.push(...tooManyTerms(terms, "/is"));
  const tells = result === null ? null : tellsOf(file, terms, outer);
  if (result === null || issues.length > 0) return { issues: distinct(issues) };
  return { body: { parameters: [...parameters], terms, result: result.name, tells } };
}
function bindingsOfOperands(file, operands) {
  let bindings = /* @__PURE__ */ new Map();
  for (const [index, [, pattern]] of parametersOf(file).entries()) {
    const { type, word } = operands[index];
    if (word === null && bindings !== null) bindings = evaluation.bindingsOf(patternOf(pattern), type, bindings);
  }
  return bindings;
}
function nothingAround(vocabulary, report) {
  const dictionary = {
    facts: /* @__PURE__ */ new Map(),
    fields: /* @__PURE__ */ new Map(),
    readings: /* @__PURE__ */ new Map(),
    clauses: /* @__PURE__ */ new Set(),
    ledger: [],
    tables: /* @__PURE__ */ new Map(),
    prelude: /* @__PURE__ */ new Map(),
    model: () => "unknown",
    decisions: [],
    contradictions: [],
    bounds: [],
    inWords: { actions: /* @__PURE__ */ new Map(), options: /* @__PURE__ */ new Map() },
    letters: {},
    vocabulary
  };
  const scope = {
    dictionary,
    report,
    typeOf: (name, at) => base.reportUnknown(scope, "unknown-name", name, at, []),
    ownerOf: () => null,
    names: () => [],
    takenBy: () => null,
    said: (means) => means,
    hide: (name) => name,
    checkTerm,
    ruleNames: /* @__PURE__ */ new Set(),
    tells: null,
    uses: { facts: /* @__PURE__ */ new Set(), consults: /* @__PURE__ */ new Set(), readings: /* @__PURE__ */ new Set(), tables: /* @__PURE__ */ new Set() }
  };
  return scope;
}

function conforms(value, type) {
  if (value === null) return true;
  if (evaluation.isUnknown(value))
    return (value.may ?? []).every((one) => conforms(one, type)) && (value.between === null || type === "date");
  if (typeof type === "object") {
    if ("choice" in type) return typeof value === "string" && type.choice.includes(value);
    if ("list" in type) return Array.isArray(value) && value.every((item) => conforms(item, type.list));
    if ("timeline" in type)
      return evaluation.isTimeline(value) && value.steps.every((step) => conforms(step.value, type.timeline));
    return typeof value === "object" && Object.entries(type.record).every(([field, of]) => {
      const part = value[field];
      return part !== void 0 && conforms(part, of);
    });
  }
  if (evaluation.isAmount(type)) return evaluation.isDecimal(value) && (type !== "money" || !/\.\d{3}/.test(evaluation.toPlain(value)));
  if (evaluation.isWhole(type)) return Number.isSafeInteger(value);
  const text = typeof value === "string";
  switch (type) {
    case "boolean":
    case "entity":
      return typeof value === "boolean";
    case "date":
      return text && evaluation.isDate(value);
    case "duration":
      return text && base.isDuration(value);
    case "instant":
      return text && base.isInstant(value);
    case "time":
      return text && base.isTime(value);
    case "calendar":
      return evaluation.isCalendar(value);
    case "none":
      return false;
    default:
      return text;
  }
}

const exampleTypes = (file, written) => parametersOf(file).map(([, pattern], index) => {
  const taken = patternOf(pattern);
  const isField = typeof taken !== "string" && "field" in taken;
  return { type: typeOf$1(written[index], taken), word: isField ? String(written[index]) : null };
});
function typeOf$1(written, pattern) {
  if (written === null || written === void 0) return pattern === null ? "none" : evaluation.typeOfPattern(pattern, /* @__PURE__ */ new Map());
  if (typeof written === "object" && isWholeLiteral(written)) return Object.keys(written)[0];
  if (typeof pattern === "string") return pattern;
  if (pattern !== null && ("choice" in pattern || "timeline" in pattern || "field" in pattern))
    return evaluation.typeOfPattern(pattern, /* @__PURE__ */ new Map());
  if (typeof written === "boolean") return "boolean";
  if (typeof written === "number") return "count";
  if (typeof written === "string") return typeOfText(written);
  if (Array.isArray(written)) {
    const inner = pattern !== null && "list" in pattern ? pattern.list : null;
    const list = written.map((entry) => typeOf$1(entry, inner)).reduce((all, type) => joinTypes(all, type) ?? type, "none");
    return { list: list === "none" && inner !== null && !isAnyRecord(inner) ? evaluation.typeOfPattern(inner, /* @__PURE__ */ new Map()) : list };
  }
  const [key = ""] = Object.keys(written);
  if (key === "money" || key === "percent" || key === "decimal") return key;
  if (key === "rates") return { timeline: "decimal" };
  if (key === "holidays") return "calendar";
  const fields = pattern !== null && "record" in pattern ? pattern.record : {};
  return {
    record: Object.fromEntries(
      Object.entries(written).map(([field, part]) => [field, typeOf$1(part, fields[field] ?? null)])
    )
  };
}
const isAnyRecord = (pattern) => typeof pattern !== "string" && "record" in pattern && Object.keys(pattern.record).length === 0;
function typeOfText(text) {
  if (evaluation.isDate(text)) return "date";
  if (base.isTime(text)) return "time";
  if (base.isInstant(text)) return "instant";
  return base.isDuration(text) ? "duration" : "text";
}

function exampleIssues$1(file, index, bodyOn) {
  const row = file.examples[index];
  const at = base.pointer(["examples", index]);
  const given = Object.keys(file.takes).length;
  const names = Object.keys(file.and ?? {});
  const named = names.length === 0 ? {} : row[given];
  if (row.length !== given + (names.length === 0 ? 1 : 2) || !base.isRecord(named)) {
    const expected2 = `${given} operand${given === 1 ? "" : "s"}${names.length === 0 ? "" : ", those that are named"} and the result`;
    return [{ code: "malformed", at, expected: expected2 }];
  }
  const written = [...row.slice(0, given), ...names.map((name) => named[name])];
  const values = [...written, row.at(-1)].map(valueOrNot);
  const expected = values.pop();
  if (expected === void 0 || values.includes(void 0))
    return [{ code: "malformed", at, expected: "values as examples write them", found: base.short(row) }];
  const operands = values;
  const types = exampleTypes(file, written);
  const faults = parametersOf(file).flatMap(([name, file2], nth) => {
    const pattern = patternOf(file2);
    const isField = typeof pattern === "object" && "field" in pattern;
    const { type } = types[nth];
    const fits = evaluation.bindingsOf(pattern, type, /* @__PURE__ */ new Map()) !== null && conforms(operands[nth], type);
    if (isField || fits) return [];
    return [{ code: "wrong-type", at, name, expected: evaluation.patternText(pattern), found: base.short(written[nth]) }];
  });
  if (faults.length > 0) return faults;
  const found = bodyOn(types);
  if ("issues" in found) return [...found.issues];
  const byName = Object.fromEntries(names.map((name, i) => [name, operands[given + i]]));
  const result = base.bodyValue(found.body, operands.slice(0, given), byName);
  if (isAsExpected(result, expected)) return [];
  const [wanted, got] = [expected, result].map((value) => JSON.stringify(evaluation.toPlainValue(value)));
  return [{ code: "example-fails", at, name: JSON.stringify(row), expected: wanted, found: got }];
}
function valueOrNot(written) {
  try {
    return exampleValue(written);
  } catch {
    return void 0;
  }
}
function isAsExpected(result, expected) {
  if (evaluation.isUnknown(expected)) return evaluation.isUnknown(result);
  if (!evaluation.isRecord(expected)) return evaluation.sameValue(result, expected);
  const fields = Object.entries(expected);
  return evaluation.isRecord(result) && Object.keys(result).length === fields.length && fields.every(([field, part]) => Object.hasOwn(result, field) && isAsExpected(result[field], part));
}

function checkWord(file, vocabulary) {
  const bodyOn = vocabulary.find(file.word)?.bodyOn;
  if (!bodyOn) return [];
  const issues = kindsOf(file).flatMap((operands) => {
    const found = bodyOn(operands);
    return "issues" in found ? found.issues : [];
  });
  return issues.length > 0 ? distinct(issues) : file.examples.flatMap((_, index) => exampleIssues$1(file, index, bodyOn));
}
function kindsOf(file) {
  const patterns = parametersOf(file).map(([, pattern]) => patternOf(pattern));
  let choices = [new Map([...patterns.flatMap(anyOf$2)])];
  for (const [name, kinds] of new Map(patterns.flatMap(someOf)))
    choices = choices.flatMap((bound) => kinds.map((kind) => new Map(bound).set(name, kind)));
  const fields = patterns.flatMap(
    (pattern, index) => isField(pattern) ? [{ name: fieldOf(index), of: pattern.field }] : []
  );
  return choices.map(
    (bindings) => patterns.map((pattern, index) => {
      if (isField(pattern)) return { type: "text", word: fieldOf(index) };
      const type = fields.reduce(
        (type2, { name, of }) => withField(type2, name, evaluation.typeOfPattern(of, bindings)),
        evaluation.typeOfPattern(pattern, bindings)
      );
      return { type, word: null };
    })
  );
}
const fieldOf = (operand) => `aField${operand}`;
const isField = (pattern) => typeof pattern !== "string" && "field" in pattern;
function withField(type, name, field) {
  if (typeof type !== "object") return type;
  if ("list" in type) return { list: withField(type.list, name, field) };
  return "record" in type ? { record: { ...type.record, [name]: field } } : type;
}
const partsOf$4 = (pattern) => {
  if (typeof pattern === "string") return [];
  if ("list" in pattern) return [pattern.list];
  if ("timeline" in pattern) return [pattern.timeline];
  if ("record" in pattern) return Object.values(pattern.record);
  return "field" in pattern ? [pattern.field] : [];
};
const someOf = (pattern) => typeof pattern !== "string" && "some" in pattern ? [[pattern.as, pattern.some]] : partsOf$4(pattern).flatMap(someOf);
const anyOf$2 = (pattern) => typeof pattern !== "string" && "any" in pattern ? [[pattern.any, "text"]] : partsOf$4(pattern).flatMap(anyOf$2);

function vocabularyOf(ofLanguage, own) {
  const documents = new Map(ofLanguage.map((document, index) => [nameOf$1(document, index), document]));
  const issues = own.flatMap((document, index) => {
    const name = nameOf$1(document, index);
    const isTaken = Object.hasOwn(operators, name) || documents.has(name);
    if (!isTaken) documents.set(name, document);
    const taken = { code: "name-taken", at: "/word", name, detail: "an operator or another word" };
    return isTaken ? [inWord(name, taken)] : [];
  });
  const entries = new Map(
    Object.entries(operators).map(([name, operator]) => [name, { operator, bodyOn: null }])
  );
  for (const name of documents.keys()) entries.delete(name);
  const vocabulary = {
    names: [...entries.keys(), ...documents.keys()],
    find(name) {
      const known = entries.get(name);
      if (known !== void 0 || !documents.has(name)) return known;
      const document = documents.get(name);
      const form = documentIn(ofLanguage.includes(document) ? "held" : "to-check", wordFile, document);
      if ("issues" in form) throw new errors.PolicyError(form.issues.map((issue) => inWord(name, issue)));
      const entry = wordEntry(form.data, () => vocabulary);
      entries.set(name, entry);
      return entry;
    }
  };
  for (const [index, document] of own.entries()) {
    const name = nameOf$1(document, index);
    if (documents.get(name) !== document) continue;
    const form = formOf(document);
    const found = "issues" in form ? form.issues : checkWord(form.data, vocabulary);
    issues.push(...found.map((issue) => inWord(name, issue)));
  }
  if (issues.length > 0) throw new errors.PolicyError(issues);
  return vocabulary;
}
const formOf = (document) => parseDocument(wordFile(), document);
const nameOf$1 = (document, index) => base.isRecord(document) && typeof document.word === "string" && document.word !== "" ? document.word : String(index);

function differenceBetween(from, to, type) {
  if (typeof type !== "string") return null;
  return differences[type]?.(from, to) ?? null;
}
const ofNumbers = (from, to) => ({ more: to > from, by: to - from });
function ofDecimals(from, to) {
  if (!isWhole(from) || !isWhole(to)) return null;
  const [a, b] = [evaluation.decimal(from), evaluation.decimal(to)];
  return { more: evaluation.compare(b, a) > 0, by: evaluation.toPlain(evaluation.minus(b, a)) };
}
const isWhole = (text) => /\d$/.test(text);
const differences = {
  boolean: (_, to) => ({ more: to, by: null }),
  date: (from, to) => ({ more: to > from, by: evaluation.daysBetween(from, to) }),
  duration: (from, to) => ofNumbers(base.monthsOf(from), base.monthsOf(to)),
  ...evaluation.ofEachUnit(ofNumbers),
  money: ofDecimals,
  decimal: ofDecimals,
  percent: ofDecimals
};

function changesBetween(first, second, model) {
  const changes = [];
  const [before, after] = [first.decision.outcome, second.decision.outcome];
  if (before !== after)
    changes.push({
      name: "outcome",
      from: before,
      to: after,
      by: null,
      favours: preferred(before, after, model.preferences)
    });
  for (const [name, shown] of model.values) {
    const [from, to] = [toldOf(first, name), toldOf(second, name)];
    if (JSON.stringify(from) === JSON.stringify(to)) continue;
    changes.push({ name, from, to, ...differenceOf$1(from, to, shown) });
  }
  return changes;
}
const notKnown = { unknown: true };
const toldOf = ({ decision, unknown }, name) => unknown.has(name) ? notKnown : decision.values[name];
function preferred(first, second, preferences) {
  const [before, after] = [preferences.get(String(first)), preferences.get(String(second))];
  if (before === void 0 || after === void 0 || before === after) return "neither";
  return after < before ? "customer" : "provider";
}
function favourOf(changes) {
  const outcome = changes.find(({ name, favours }) => name === "outcome" && favours !== "neither");
  return outcome === void 0 ? agreed(changes.map(({ favours }) => favours)) : outcome.favours;
}
function agreed(favours) {
  const sides = new Set(favours.filter((favour) => favour !== "neither"));
  return sides.size === 1 ? [...sides][0] : "neither";
}
const other = (side) => side === "customer" ? "provider" : "customer";
function differenceOf$1(from, to, { type, moreFavours, noneFavours, preferences }) {
  if (from === notKnown || to === notKnown) return { by: null, favours: "neither" };
  if (from === null || to === null) {
    if (noneFavours === null) return { by: null, favours: "neither" };
    return { by: null, favours: to === null ? noneFavours : other(noneFavours) };
  }
  if (evaluation.isChoice(type)) return { by: null, favours: preferred(from, to, preferences) };
  const difference = differenceBetween(from, to, type);
  if (difference === null) return { by: null, favours: "neither" };
  const { more, by } = difference;
  return { by, favours: moreFavours === null ? "neither" : more ? moreFavours : other(moreFavours) };
}

function compareReadings$1(ask, model, readings) {
  const answer = ask({});
  const compared = Object.entries(answer.decision.readings).map(([id, taken]) => {
    const { question, options } = readings.get(id);
    return {
      reading: id,
      question,
      taken,
      options: options.map(({ id: option, means }) => {
        const other = option === taken ? answer : ask({ [id]: option });
        const changes = changesBetween(answer, other, model);
        return { option, means, outcome: other.decision.outcome, changes, favours: favourOf(changes) };
      })
    };
  });
  return { answer: answer.decision, readings: compared };
}

function presetReadings$1(ask, side, model, readings) {
  if (side === "default") return {};
  const chosen = {};
  let best = ask(chosen);
  for (let improved = true, rounds = readings.size; improved && rounds > 0; rounds--) {
    improved = false;
    for (const id of Object.keys(best.decision.readings)) {
      for (const { id: option } of readings.get(id).options) {
        const other = ask({ ...chosen, [id]: option });
        if (favourOf(changesBetween(best, other, model)) !== side) continue;
        chosen[id] = option;
        best = other;
        improved = true;
      }
    }
  }
  return chosen;
}

function engineAnswers(parts) {
  const { modelOf, listedBy, facts, answer, stampOf } = parts;
  const { factsAsked, worldOf } = parts.worlds;
  return {
    async evaluateWithEngine(decision, given, asked) {
      const [account, { options, reasons, inForce }] = [factsAsked(given), base.askedAnswer(asked)];
      const world = worldOf(listedBy(decision), account, options);
      if (inForce !== void 0) base.refuseOutOfForce([world], stampOf());
      const { valuationByEngine } = await Promise.resolve().then(function () { return require('./with-engine-DgChT1OQ.cjs'); }).then(function (n) { return n.withEngine; });
      const valuation = await valuationByEngine(world, modelOf, facts.nullableEntities).of(decision);
      return base.withReasons(answer(valuation), reasons);
    },
    async toEngine(decision, given) {
      const options = base.askedOptions(given);
      const world = worldOf(listedBy(decision), base.noFacts, options);
      const { engineOf } = await Promise.resolve().then(function () { return require('./to-engine-ByZTWQcC.cjs'); });
      const { rules } = parts.rules[decision];
      return engineOf({
        model: modelOf(decision),
        rules,
        modelOf,
        facts: facts.definitions,
        nullableEntities: facts.nullableEntities,
        listed: listedBy(decision),
        world,
        checked: (account) => worldOf(listedBy(decision), factsAsked(account), options).given
      });
    }
  };
}

function rowAnswerer(policy, question, options) {
  const isOfFiles = question === "assess";
  const [first] = policy.decisions;
  const { inForce, ...plain } = base.askedMany(options);
  const asked = { ...plain, reasons: "none" };
  if (isOfFiles && first === void 0) policy.assess({}, asked);
  else policy.evaluate(isOfFiles ? first : question, {}, asked);
  if (isOfFiles) return (given) => bareAssessment(policy.assess(given, { ...asked, inForce }));
  if (inForce !== void 0) return (given) => bare(policy.evaluate(question, given, { ...asked, inForce }));
  return policy.compileDecision(question, plain);
}
function evaluatingMany(policy) {
  return (question, given, options) => {
    const answer = rowAnswerer(policy, question, options);
    const told = (of, row) => ({ row, ...answerOrIssues(answer, of) });
    if (isIterable(given, Symbol.iterator)) return inTurn(given, told);
    if (isIterable(given, Symbol.asyncIterator)) return inTurnLater(given, told);
    const expected = "a list, or another iterable, of facts";
    throw new errors.PolicyError([{ code: "wrong-type", at: "", expected, found: base.short(given) }]);
  };
}
function answerOrIssues(answer, given) {
  try {
    return answer(given);
  } catch (error) {
    if (error instanceof errors.PolicyError) return { issues: error.issues };
    throw error;
  }
}
function* inTurn(given, told) {
  let row = 0;
  for (const of of given) yield told(of, ++row);
}
async function* inTurnLater(given, told) {
  let row = 0;
  for await (const of of given) yield told(of, ++row);
}
function isIterable(given, by) {
  try {
    return typeof given === "object" && given !== null && typeof given[by] === "function";
  } catch {
    return false;
  }
}
const bare = ({ outcome, values, needs }) => ({
  outcome,
  values,
  needs
});
function bareAssessment({ statement, matters, decisions }) {
  return { statement, matters: mapped(matters, allBare), decisions: allBare(decisions) };
}
const allBare = (decisions) => mapped(decisions, bare);
const mapped = (record, change) => Object.fromEntries(Object.entries(record).map(([key, of]) => [key, change(of)]));

function pickFacts(schema, paths, hold) {
  const shape = {};
  for (const [name, field] of Object.entries(shapeOf(schema) ?? {})) {
    const inner = shapeOf(field);
    if (inner === null) {
      if (paths.has(name)) shape[name] = field;
      continue;
    }
    const fields = Object.entries(inner).filter(([part]) => paths.has(`${name}.${part}`));
    if (fields.length === 0 && !paths.has(name)) continue;
    const picked = zod.looseObject(Object.fromEntries(fields));
    shape[name] = (isNullable(field) ? picked.nullable() : picked).optional();
  }
  return zod.looseObject(shape).superRefine(
    (given, context) => hold(given, (path, message) => context.addIssue({ code: "custom", path, message, input: given }))
  );
}
const defOf = (schema) => schema._zod.def;
function shapeOf(schema) {
  const { shape, innerType } = defOf(schema);
  return shape ?? (innerType === void 0 ? null : shapeOf(innerType));
}
const isNullable = (schema) => {
  const { type, innerType } = defOf(schema);
  return type === "nullable" || innerType !== void 0 && isNullable(innerType);
};

function givingFacts(parts) {
  const { schema, decisions, listedBy, all, hold, holdFile } = parts;
  return {
    factsOf(decision) {
      const listed = listedBy(decision);
      return pickFacts(schema, listed, (given, report) => {
        try {
          hold(listed, given);
        } catch (error) {
          if (!errors.isPolicyError(error)) throw error;
          for (const issue of error.issues)
            report(pathOf$1(issue.at), errors.issueInWords({ ...issue, at: "" }).slice("(top): ".length));
        }
      });
    },
    parseFacts(given) {
      hold(all, given);
      return given;
    },
    parseFile(given) {
      holdFile(given);
      return given;
    },
    isDecisionId: (given) => decisions.includes(given)
  };
}
const pathOf$1 = (at) => at.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

function mayNeed(decision, modelOf, { facts, tables }) {
  const listed = factsListed(decision, modelOf);
  const asked = withConsulted(decision, modelOf).flatMap((model) => [...model.tables]);
  const standIns = asked.flatMap((table) => tables.get(table)?.standIn ?? []);
  const entities = new Set([...facts.values()].filter(({ path }) => listed.has(path)).map(({ entity }) => entity));
  const inOrder = [...facts.keys()].filter((path) => listed.has(path) || entities.has(path));
  return [.../* @__PURE__ */ new Set([...inOrder, ...standIns])];
}

function dictionaryAsData({ decisions, modelOf, listedBy, dictionary, schema }) {
  return base.deepFreeze({
    decisions: decisions.map((id) => {
      const model = modelOf(id);
      return {
        id,
        question: model.question,
        about: model.about,
        clauses: [...model.clauses],
        outcomes: outcomesOf(model),
        values: [...model.values].map(([name, { means, unit }]) => ({ name, means, unit })),
        facts: [...dictionary.facts.keys()].filter((path) => listedBy(id).has(path)),
        needs: mayNeed(id, modelOf, dictionary),
        readings: [...model.readings]
      };
    }),
    facts: base.flattenFacts(schema).map(factEntry),
    entries: base.entryPaths(schema).map((field) => ({ ...factEntry(field), optional: field.optional })),
    readings: [...dictionary.readings.values()].map(({ id, question, default: byDefault, options }) => ({
      id,
      question,
      default: byDefault,
      options: options.map(({ id: option, means }) => ({ id: option, means }))
    })),
    clauses: dictionary.ledger.map((row) => structuredClone(row))
  });
}
const factEntry = ({
  path,
  title,
  note,
  unit,
  type,
  nullable,
  none
}) => ({
  path,
  title: title ?? path,
  note,
  unit,
  type,
  choices: typeof type === "object" && "choice" in type ? type.choice : null,
  none: nullable ? none ?? "" : null
});

function nextQuestionsOfFile({ decisions, assess, modelOf, dictionary, ofDecision }) {
  return (given, options) => {
    const file = base.askedFacts(given);
    const assessment = assess(file, { ...options, reasons: "none" });
    const open = [
      ...openIn(assessment.decisions, null),
      ...Object.entries(assessment.matters).flatMap(([matter, answers]) => openIn(answers, matter))
    ];
    if (open.length === 0) return null;
    const nearest = open.reduce((least, one) => one.needs.length < least.needs.length ? one : least);
    const part = partsOf$5(file).parts.find(({ matter }) => matter === nearest.matter);
    const asked = ofDecision(nearest.decision, part.facts, options);
    return asked === null ? null : Object.freeze({ ...asked, matter: isOfMatter(asked.path, modelOf(nearest.decision)) ? part.matter : null });
  };
  function openIn(answers, matter) {
    return Object.entries(answers).flatMap(
      ([decision, answer]) => answer === void 0 || answer.outcome !== null ? [] : [{ decision, matter, needs: answer.needs }]
    );
  }
  function isOfMatter(path, { about }) {
    const [name] = path.split(".");
    if (name === about) return true;
    const type = dictionary.facts.get(path)?.type;
    const isList = typeof type === "object" && "list" in type;
    return readersOf(isList ? path : name).every((id) => modelOf(id).about === about);
  }
  function readersOf(path) {
    const isWithin = (read) => read === path || read.startsWith(`${path}.`);
    return decisions.filter((id) => mayNeed(id, modelOf, dictionary).some(isWithin));
  }
}

const partsOf$3 = (path) => path.split(".");
function contentAt$1(account, path) {
  const [name, field] = partsOf$3(path);
  const content = account[name];
  if (field === void 0) return content;
  return typeof content === "object" && content !== null ? content[field] : void 0;
}
function withContent$1(account, path, content) {
  const [name, field] = partsOf$3(path);
  if (field === void 0) return { ...account, [name]: content };
  return account[name] === null ? account : { ...account, [name]: { ...account[name], [field]: content } };
}

function aligned(sample, known) {
  const by = daysApart(sample, known);
  return by === 0 ? sample : moved(sample, by);
}
function daysApart(sample, known) {
  const [from, to] = [dayIn$1(sample), dayIn$1(known)];
  if (from !== null && to !== null) return evaluation.dayNumber(to) - evaluation.dayNumber(from);
  if (!isRecord$4(sample) || !isRecord$4(known)) return 0;
  for (const name of Object.keys(known)) {
    const by = daysApart(sample[name], known[name]);
    if (by !== 0) return by;
  }
  return 0;
}
function moved(content, by) {
  const day = dayIn$1(content);
  if (day !== null) return evaluation.dateOfNumber(evaluation.dayNumber(day) + by) + String(content).slice(day.length);
  if (Array.isArray(content)) return content.map((entry) => moved(entry, by));
  if (!isRecord$4(content)) return content;
  return Object.fromEntries(Object.entries(content).map(([name, part]) => [name, moved(part, by)]));
}
function dayIn$1(content) {
  if (typeof content !== "string") return null;
  const day = content.slice(0, 10);
  return (content.length === day.length || content[day.length] === "T") && evaluation.isDate(day) ? day : null;
}
const isRecord$4 = (content) => typeof content === "object" && content !== null && !Array.isArray(content);

function drawing$1(seed) {
  let state = Math.imul(seed, 2654435761);
  return (below) => {
    state = state + 1831565813 | 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return Math.floor(((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32 * below);
  };
}
const drawnFrom = (draw, some) => some[draw(some.length)];
const isDrawn = (draw, times, among) => draw(among) < times;

function pathOf(path) {
  const [name, field = null] = path.split(".");
  return { path, name, field };
}
const mostSets = 4;
function leastPaths(sample, known, paths, isDecided) {
  const isDecidedBy = (some) => isDecided(laid(sample, known, some));
  const sets = [];
  let rest = paths.filter((path) => isOpen$3(path, sample, known));
  while (sets.length < mostSets && isDecidedBy(rest)) {
    const least = rest.reduce((kept, path) => {
      const without = kept.filter((other) => other !== path);
      return isDecidedBy(without) ? without : kept;
    }, rest);
    sets.push(least);
    if (least.length === 0) break;
    const gone = new Set(askedOf(least));
    rest = rest.filter((path) => !gone.has(path));
  }
  return sets;
}
const askedOf = (some) => some.filter(
  ({ name, field }) => field !== null || !some.some((other) => other.field !== null && other.name === name)
);
const isOpen$3 = ({ path, name }, sample, known) => known[name] !== null && contentAt$1(known, path) === void 0 && contentAt$1(sample, path) !== void 0;
function laid(sample, known, some) {
  const account = { ...known };
  for (const { name, field } of some) {
    if (field === null) account[name] = isEntity(sample[name]) ? { ...account[name] } : sample[name];
  }
  for (const { path, name, field } of some) {
    if (field === null || account[name] === null) continue;
    if (account[name] === known[name]) account[name] = { ...account[name] };
    account[name][field] = contentAt$1(sample, path);
  }
  return account;
}
const isEntity = (content) => typeof content === "object" && content !== null && !Array.isArray(content);

const mostLooks = 1200;
function bestNeed(needs, known, paths, samples, isDecided) {
  const [first = null] = needs;
  if (needs.length < 2) return first;
  const scores = new Map(needs.map((need) => [need, 0]));
  const mattering = paths.map(pathOf).filter(({ path, name }) => scores.has(path) || scores.has(name));
  const ways = [mattering, mattering.toReversed()];
  let looks = 0;
  const counted = (account) => {
    looks += 1;
    return isDecided(account);
  };
  for (const [at, sample] of samples().entries()) {
    if (looks > mostLooks) break;
    const way = ways[at % 4] ?? mixed(mattering, at);
    const credits = /* @__PURE__ */ new Map();
    for (const least of leastPaths(aligned(sample, known), known, way, counted)) {
      const asked = askedOf(least);
      for (const { path, name } of asked) {
        const need = scores.has(path) ? path : name;
        credits.set(need, Math.max(credits.get(need) ?? 0, 1 / asked.length));
      }
    }
    for (const [need, credit] of credits) scores.set(need, (scores.get(need) ?? 0) + credit);
  }
  return needs.reduce((best, need) => (scores.get(need) ?? 0) > (scores.get(best) ?? 0) ? need : best);
}
function mixed(some, seed) {
  const draw = drawing$1(seed);
  const placed = some.map((one) => [draw(2 ** 30), one]);
  return placed.sort(([a], [b]) => a - b).map(([, one]) => one);
}

const daysOfMonths = (months) => Math.round(months * 30.44);
function likelyOf(decision, modelOf) {
  const models = withConsulted(decision, modelOf);
  const [own = [], ...consulted] = models.map(({ examples: examples2 }) => examples2);
  const outcomes = new Set(own.flatMap(({ expect }) => expect.outcome ?? []));
  const groups = [
    ...[...outcomes].map((outcome) => own.filter(({ expect }) => expect.outcome === outcome)),
    consulted.flat()
  ];
  const examples = groups.filter(({ length }) => length > 0).map((group) => group.map(({ facts }) => facts));
  return { examples, turns: turnsOf(models) };
}
function turnsOf(models) {
  const values = models.flatMap(({ parameters }) => [...parameters.values()]).flatMap(
    ({ type, value, dated }) => (dated === null ? [value] : dated.steps.map((step) => step.value)).map((one) => [type, one])
  );
  const numbersOf = (isOne) => values.flatMap(([type, value]) => isOne(type) && typeof value === "number" ? [value] : []);
  const durations = values.flatMap(
    ([type, value]) => type === "duration" && typeof value === "string" ? [base.monthsOf(value)] : []
  );
  const months = [...numbersOf((type) => type === "months"), ...durations];
  return {
    days: [...numbersOf((type) => type === "days"), ...months.map(daysOfMonths)],
    wholeNumbers: numbersOf(evaluation.isWhole)
  };
}

const mostEntries$1 = 4;
const furthest = 3650;
const anyDay = "2025-03-10";
function contentsOf({ path, type, nullable }, examples, { days: moves, wholeNumbers }) {
  const given = unique$1(examples.map((example) => contentAt$1(example, path)).filter((content) => content != null));
  const entries = unique$1(given.flatMap((content) => Array.isArray(content) ? content : []));
  const turning = [0, 1, ...wholeNumbers.flatMap((n) => [n - 1, n, n + 1]), ...given.filter(isNumber)];
  return (draw, ground) => {
    if (type === "entity") return isDrawn(draw, 1, 8) ? null : {};
    return nullable && isDrawn(draw, 1, 5) ? null : drawnOf(type, draw, ground) ?? drawnFrom(draw, given);
  };
  function drawnOf(type2, draw, ground) {
    if (type2 === "boolean") return isDrawn(draw, 1, 2);
    if (type2 === "date") return dayNear(draw, ground);
    if (type2 === "money") return sumNear(draw, ground);
    if (evaluation.isChoice(type2)) return drawnFrom(draw, type2.choice);
    if (evaluation.isList(type2)) return listOf(type2.list, draw, ground);
    if (!evaluation.isWhole(type2)) return void 0;
    const numbers = [...turning, draw(40)].filter((number) => number >= 0);
    return drawnFrom(draw, numbers);
  }
  function listOf(entry, draw, ground) {
    const length = draw(mostEntries$1 + 1);
    if (entry === "date") return Array.from({ length }, () => dayNear(draw, ground));
    if (entries.length === 0) return [];
    return Array.from({ length }, () => entryNear(drawnFrom(draw, entries), entry, draw, ground));
  }
  function entryNear(entry, type2, draw, ground) {
    if (!evaluation.isRecordType(type2) || typeof entry !== "object" || entry === null) return entry;
    const fields = Object.entries(entry).map(([name, content]) => {
      const of = type2.record[name];
      const isKept = content === null || of === void 0 || evaluation.isWhole(of) || evaluation.isList(of);
      return [name, isKept ? content : drawnOf(of, draw, ground) ?? content];
    });
    return Object.fromEntries(fields);
  }
  function dayNear(draw, { days }) {
    const from = days.length === 0 ? anyDay : drawnFrom(draw, days);
    const way = isDrawn(draw, 1, 2) ? 1 : -1;
    const move = moves.length === 0 || isDrawn(draw, 2, 5) ? 0 : Math.min(furthest, drawnFrom(draw, moves)) * way;
    const kind = draw(10);
    const by = kind < 6 ? drawnFrom(draw, [0, 0, 0, 1, -1]) : kind < 8 ? draw(91) - 45 : draw(801) - 400;
    const day = evaluation.addDays(from, move + by);
    days.push(day);
    return day;
  }
  function sumNear(draw, { sums }) {
    const fresh = drawnFrom(draw, [0, 1, draw(1e4), draw(1e4), draw(100) * 100, draw(1e8)]);
    const near = sums.length === 0 || isDrawn(draw, 2, 5) ? fresh : evaluation.penceIn(evaluation.decimal(drawnFrom(draw, sums)));
    const sum = evaluation.toPlaces(evaluation.ofPence(Math.max(0, near + drawnFrom(draw, [0, 0, 0, 1, -1]))), 2);
    sums.push(sum);
    return sum;
  }
}
const isNumber = (content) => typeof content === "number";
const unique$1 = (contents) => [
  ...new Map(contents.map((content) => [JSON.stringify(content), content])).values()
];

const most$1 = 32;
const tried = 96;
const outOf = 30;
const drawnAfresh = [10, 2, 1, 0, outOf];
function sampleAccounts(facts, { examples, turns }, isDecided) {
  const drawn = facts.map((fact) => ({ ...fact, contentIn: contentsOf(fact, examples.flat(), turns) }));
  const samples = [];
  for (let at = 1; at <= tried && samples.length < most$1; at += 1) {
    const account = accountAt(at);
    if (isDecided(account)) samples.push(account);
  }
  return samples;
  function accountAt(at) {
    const draw = drawing$1(at);
    const afresh = drawnAfresh[at % drawnAfresh.length];
    const example = examples.length === 0 ? {} : drawnFrom(draw, drawnFrom(draw, examples));
    const ground = { days: textsOf("date", example), sums: textsOf("money", example) };
    return drawn.reduce((account, { path, type, contentIn }) => {
      const fresh = contentIn(draw, ground);
      const kept = type === "entity" ? entityIn(example, path) : contentAt$1(example, path);
      const content = kept === void 0 || isDrawn(draw, afresh, outOf) ? fresh : kept;
      return content === void 0 ? account : withContent$1(account, path, content);
    }, {});
  }
  function textsOf(wanted, example) {
    const contents = facts.map(({ type, path }) => type === wanted ? contentAt$1(example, path) : null);
    return contents.filter((content) => typeof content === "string");
  }
}
const entityIn = (example, name) => example[name] == null ? null : {};

function nextQuestions({ decisions, modelOf, valuationOf, assess, dictionary, order }) {
  const ofFile = nextQuestionsOfFile({ decisions, assess, modelOf, dictionary, ofDecision });
  const samples = /* @__PURE__ */ new Map();
  function samplesFor(decision, paths) {
    const kept = samples.get(decision);
    if (kept !== void 0) return kept;
    const facts = paths.flatMap((path) => dictionary.facts.get(path) ?? []);
    const made = sampleAccounts(facts, likelyOf(decision, modelOf), (account) => isDecided(decision, account));
    samples.set(decision, made);
    return made;
  }
  function isDecided(decision, account, options) {
    try {
      return !evaluation.isUnknown(evaluation.outcomeOf(valuationOf(decision, account, options)));
    } catch (error) {
      if (errors.isPolicyError(error)) return false;
      throw error;
    }
  }
  function ofDecision(decision, facts, options) {
    const paths = mayNeed(decision, modelOf, dictionary);
    const bestOf = (needs2, known) => bestNeed(
      needs2,
      known,
      paths,
      () => samplesFor(decision, paths),
      (account) => isDecided(decision, account, options)
    );
    const openIn = (known) => {
      const valuation = valuationOf(decision, known, options);
      const needs2 = evaluation.isUnknown(evaluation.outcomeOf(valuation)) ? base.outcomeNeeds(valuation, order) : [];
      return { needs: needs2, isAlone: (path2) => needs2.length === 1 || base.settlingOutcome(valuation).has(path2) };
    };
    const { needs, isAlone } = openIn(facts);
    const best = bestOf(needs, facts);
    if (best === null) return null;
    const within = dictionary.facts.get(best)?.type === "entity" ? fieldOf(best, facts) : null;
    const path = within ?? best;
    const fact = dictionary.facts.get(path);
    const entry = fact === void 0 ? unknownFact(path) : factEntry(fact);
    const orNone = within === null ? null : best;
    const why = { decision, question: modelOf(decision).question, alone: isAlone(best) };
    return base.deepFreeze({ ...entry, matter: null, orNone, question: inWords$3(entry, orNone), why, open: needs.length });
    function fieldOf(entity, known) {
      const inside = withContent$1(known, entity, {});
      const fields = openIn(inside).needs.filter((need) => need.startsWith(`${entity}.`));
      return bestOf(fields, inside);
    }
  }
  return (question, given, options) => question === "assess" ? ofFile(given, options) : ofDecision(question, given, options);
}
const unknownFact = (path) => ({
  path,
  title: path,
  note: null,
  unit: null,
  type: "none",
  choices: null,
  none: null
});
function inWords$3({ title, type, choices, unit }, orNone) {
  const asked = type === "boolean" ? `Is it so that ${title}?` : `${title.slice(0, 1).toUpperCase()}${title.slice(1)}?`;
  const form = choices !== null ? ` (${choices.join(", ")})` : unit !== null ? ` (in ${unit})` : "";
  return `${asked}${form}${orNone === null ? "" : ` Or is there none (\`${orNone}\`)?`}`;
}

const withOneMore = ({ schema, dictionary, nullableEntities, modelOf, compiledOf, factsAsked, worldOf, oversteppedBy }) => (model) => {
  const own = base.compile(model);
  const anyModel = (id) => id === model.decision ? model : modelOf(id);
  const listed = factsListed(model.decision, anyModel);
  function isOwn(id) {
    if (id !== model.decision) throw new errors.PolicyError([{ code: "unknown-decision", at: "", name: id }]);
  }
  return {
    modelOf: anyModel,
    dictionary,
    factsOf(id) {
      isOwn(id);
      return pickFacts(schema, listed, () => void 0);
    },
    valuationOf(id, facts, options = {}) {
      isOwn(id);
      const world = worldOf(listed, factsAsked(facts), options);
      return base.session(world, (other) => other === id ? own : compiledOf(other), nullableEntities)(id);
    },
    oversteppedBy(id, facts) {
      isOwn(id);
      return oversteppedBy(listed, facts);
    }
  };
};

const recordForm = "contract-rules/1";
function recordFile() {
  const record = zod.looseObject({});
  return zod.strictObject({
    record: zod.literal(recordForm),
    question: zod.string(),
    facts: record,
    options: record,
    tables: record,
    answer: record,
    policy: zod.strictObject({
      version: zod.string(),
      inForceFrom: zod.string(),
      inForceTo: zod.string().optional(),
      digest: zod.string(),
      tables: zod.string().optional()
    })
  });
}
const form$1 = /* @__PURE__ */ evaluation.lazily(recordFile);
function parseRecord(text) {
  if (typeof text !== "string")
    return { issues: [{ code: "wrong-type", at: "", expected: "the text of a record", found: base.kindOf(text) }] };
  const parsed = parsedJson$1(text);
  if ("issues" in parsed) return parsed;
  const copy = base.copied(parsed.data);
  if ("issues" in copy) return copy;
  const checked = parseForm(form$1(), copy.data);
  if ("issues" in checked || isCanonical(parsed.data, text)) return checked;
  const expected = "canonical JSON (RFC 8785), as the record was made";
  return { issues: [{ code: "malformed", at: "", expected, found: "JSON of another form" }] };
}
function parsedJson$1(text) {
  try {
    return { data: JSON.parse(text) };
  } catch {
    return { issues: [{ code: "malformed", at: "", expected: "a record as JSON", found: "what is no JSON" }] };
  }
}
function isCanonical(data, text) {
  try {
    return base.canonicalJson(data) === text;
  } catch {
    return false;
  }
}

class FollowedValues extends Map {
  #note;
  constructor(values, note) {
    super(values);
    this.#note = note;
  }
  get(path) {
    if (super.has(path)) this.#note(path);
    return super.get(path);
  }
  has(path) {
    const isThere = super.has(path);
    if (isThere) this.#note(path);
    return isThere;
  }
}

const half = new RegExp("\\p{Surrogate}", "u");
function halfCharactersIn(document, path = []) {
  if (typeof document === "string") return half.test(document) ? [base.pointer(path)] : [];
  if (typeof document !== "object" || document === null) return [];
  return Object.entries(document).flatMap(([key, part]) => {
    const here = [...path, key];
    return half.test(key) ? [base.pointer(here)] : halfCharactersIn(part, here);
  });
}

function jsonDifferences(recorded, now, path = []) {
  if (recorded === now) return [];
  const [one, other] = [partsOf$2(recorded), partsOf$2(now)];
  if (one === null || other === null || Array.isArray(recorded) !== Array.isArray(now))
    return [{ at: base.pointer(path), ...given$1("recorded", recorded), ...given$1("now", now) }];
  return [.../* @__PURE__ */ new Set([...one.keys(), ...other.keys()])].flatMap(
    (key) => jsonDifferences(one.get(key), other.get(key), [...path, key])
  );
}
const partsOf$2 = (value) => typeof value === "object" && value !== null ? new Map(Object.entries(value)) : null;
const given$1 = (as, value) => value === void 0 ? {} : { [as]: value };

function keptFacts(given, read) {
  const kept = factsWithin(given, [], read);
  if (!Array.isArray(given.matters)) return kept;
  const matters = given.matters.map((matter, index) => ({
    ...factsWithin(matter, ["matters", index], read),
    id: matter.id
  }));
  return { ...kept, matters };
}
function factsWithin(given, path, read) {
  const kept = {};
  for (const [name, content] of Object.entries(given)) {
    const here = [...path, name];
    const at = base.pointer(here);
    if (read.facts.has(at)) kept[name] = content;
    else if (isRecord$3(content)) {
      const within = factsWithin(content, here, read);
      if (Object.keys(within).length > 0 || read.entities.has(at)) kept[name] = within;
    } else if (read.entities.has(at)) kept[name] = content;
  }
  return kept;
}
const isRecord$3 = (content) => typeof content === "object" && content !== null && !Array.isArray(content);

function tableContent({ answersFrom, answersTo, value }) {
  if (!evaluation.isTimeline(value)) {
    const calendars = Object.entries(value).map(
      ([part, { holidays }]) => [part, [...holidays].sort()]
    );
    return { answersFrom, answersTo, calendars: Object.fromEntries(calendars) };
  }
  const entries = value.steps.map((step) => ({ from: step.from, value: evaluation.toPlainValue(step.value) }));
  return { answersFrom, answersTo, entries };
}

const noModules = { find: () => void 0 };
function recording(policy) {
  const { decisions, modelOf, listedBy, facts, valuationIn, order, stampOf } = policy;
  function following() {
    const read = { facts: /* @__PURE__ */ new Set(), entities: /* @__PURE__ */ new Set() };
    const tables = /* @__PURE__ */ new Map();
    const worldOf = (listed, account, options, ofCall, placeOf) => {
      const values = base.readFacts(account, facts);
      const world = policy.worldOf(listed, values, options, ofCall, placeOf);
      const note = (path) => {
        const isEntity = facts.definitions.get(path)?.type === "entity";
        read[isEntity ? "entities" : "facts"].add(placeOf(base.pointer(path.split("."))));
      };
      const table = (name) => {
        const found = world.table(name);
        tables.set(name, found);
        return found;
      };
      const followed = new FollowedValues("values" in values ? values.values : [], note);
      return { ...world, table, given: evaluation.given(followed, facts, listed) };
    };
    return { read, tables, worldOf };
  }
  function recordOf(question, document, asked) {
    const [data, { options, reasons, inForce }] = [base.askedFacts(document), base.askedAnswer(asked)];
    const { read, tables, worldOf } = following();
    const stamp = base.stampOn(stampOf(), { newerTables: base.newerTablesOf(options.tables) });
    const answer = () => {
      if (question === "assess")
        return assessing({ ...policy, modules: noModules, worldOf }).assess(data, { ...options, reasons, inForce });
      const world = worldOf(listedBy(question), data, options, null, (at) => at);
      if (inForce !== void 0) base.refuseOutOfForce([world], stampOf());
      return base.withReasons(base.decide(valuationIn(world, question), order, stamp), reasons);
    };
    const told = plain$1(answer());
    const kept = keptFacts(data, read);
    if (question === "assess") keepWhatIsAsked(data, kept);
    const record = {
      record: recordForm,
      question,
      facts: kept,
      options: { ...withoutEmpty(options), reasons, ...inForce === void 0 ? {} : { inForce } },
      tables: Object.fromEntries([...tables].map(([name, table]) => [name, tableContent(table)])),
      answer: told,
      policy: stamp
    };
    return plain$1(record);
  }
  function keepWhatIsAsked(data, kept) {
    const keptParts = [kept, ...kept.matters ?? []];
    for (const [index, { matter, own }] of partsOf$5(data).parts.entries()) {
      const keptOwn = keptParts[index];
      for (const model of decisions.map(modelOf)) {
        const { about } = model;
        if (about === null && matter !== null) continue;
        if (about !== null && Object.hasOwn(own, about) && !Object.hasOwn(keptOwn, about))
          keptOwn[about] = isRecord$2(own[about]) ? {} : own[about];
        if (givesWhatItIsAbout(model, own) && !givesWhatItIsAbout(model, keptOwn)) keepFirst(model, own, keptOwn);
      }
    }
  }
  return {
    /** The answer to a question as a record of all that it rests on, in canonical JSON. */
    record(question, document, asked) {
      const made = recordOf(question, document, asked);
      const halves = halfCharactersIn(made.facts);
      if (halves.length === 0) return base.canonicalJson(made);
      const [expected, found] = ["text of whole characters, as canonical JSON (RFC 8785) is", "half of one"];
      throw new errors.PolicyError(halves.map((at) => ({ code: "malformed", at, expected, found })));
    },
    /** The answer of a record made again, on what the record holds. */
    replay(text) {
      const { data } = base.orThrow(parseRecord(text));
      const { question, facts: facts2, options, policy: made } = data;
      const { digest } = stampOf();
      if (made.digest !== digest)
        throw new errors.PolicyError([{ code: "other-policy", at: "/policy/digest", expected: digest, found: made.digest }]);
      const listed = within$1("/question", () => question === "assess" ? /* @__PURE__ */ new Set() : listedBy(question));
      within$1("/options", () => policy.worldOf(listed, base.noFacts, base.askedAnswer(options).options));
      const differences = jsonDifferences(
        plain$1(data),
        within$1("/facts", () => recordOf(question, facts2, options))
      );
      return Object.freeze({ isSame: differences.length === 0, differences: Object.freeze(differences) });
    }
  };
}
function within$1(place, work) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof errors.PolicyError)) throw error;
    throw new errors.PolicyError(error.issues.map((issue) => ({ ...issue, at: place + issue.at })));
  }
}
function keepFirst({ about, facts, immaterial }, own, kept) {
  for (const path of about === null ? [...facts, ...immaterial.keys()] : [about]) {
    const [name, field = null] = path.split(".");
    if (path === base.asOf || !Object.hasOwn(own, name)) continue;
    const content = own[name];
    if (!isRecord$2(content)) {
      kept[name] = content;
      return;
    }
    const first = field ?? Object.keys(content).sort()[0];
    if (first === void 0 || !Object.hasOwn(content, first)) continue;
    kept[name] = { ...kept[name], [first]: content[first] };
    return;
  }
}
const isRecord$2 = (content) => typeof content === "object" && content !== null && !Array.isArray(content);
const withoutEmpty = ({ readings = {}, ...others }) => Object.keys(readings).length === 0 ? others : { readings, ...others };
const plain$1 = (data) => JSON.parse(JSON.stringify(data));

function givenTuples(given, inputs) {
  const made = /* @__PURE__ */ new Map();
  return (key) => {
    const known = made.get(key);
    if (known !== void 0) return known;
    const { asks, path, shape } = inputs.get(key);
    const value = asks === "value" ? given.read(path) : asks === "leftOut" ? given.isLeftOut(path) : given.gives(path);
    const tuple = tupleOf(value, shape);
    made.set(key, tuple);
    return tuple;
  };
}
function tupleOf(value, shape) {
  const tuple = blankTuple(shape);
  fill(tuple, value, shape);
  return tuple;
}
function blankTuple(shape) {
  const tuple = [];
  unpack(shape, (slot) => {
    if ("always" in slot) return slot.always;
    tuple[slot.at] = nothingOf(slot.sort);
    return standIn(slot.sort);
  });
  return tuple;
}
function put(tuple, slot, raw) {
  if ("at" in slot) tuple[slot.at] = raw;
}
function fill(tuple, value, { none, unknown, orNone, what }) {
  if (value === null) put(tuple, none, true);
  else if (!evaluation.isUnknown(value)) fillWhat(tuple, value, what);
  else {
    if ("always" in unknown) throw new Error("a fact is left out that core terms take for given");
    put(tuple, unknown, true);
    put(tuple, orNone, mayBeNone(value));
    if (what.is === "day") putDays(tuple, what, isOpen$2(value) ? openDays : endsOf$1(value));
  }
}
function putDays(tuple, { from, to }, [first, last]) {
  put(tuple, from, first);
  put(tuple, to, last);
}
const isOpen$2 = ({ may, between }) => may === null && between === null;
const mayBeNone = (value) => isOpen$2(value) || value.may?.includes(null) === true;
function endsOf$1(value) {
  const days = [...value.may ?? [], value.between?.from, value.between?.to].filter((one) => typeof one === "string" && evaluation.isDate(one)).sort();
  return [evaluation.dayNumber(days[0] ?? evaluation.MIN_DATE), evaluation.dayNumber(days.at(-1) ?? evaluation.MAX_DATE)];
}
function fillWhat(tuple, value, what) {
  if (what.is === "one") put(tuple, what.node, rawOf(value, what.node));
  else if (what.is === "day") putDays(tuple, what, [evaluation.dayNumber(value), evaluation.dayNumber(value)]);
  else if (what.is === "list") {
    const { entry } = what;
    const entries = value;
    put(
      tuple,
      what.node,
      entries.map((one) => entry === null ? [] : tupleOf(one, entry))
    );
  } else if (what.is === "record")
    for (const [name, field] of what.fields)
      fill(tuple, value[name] ?? null, field);
}
const rawOf = (value, slot) => typeof value === "string" && "at" in slot && slot.sort === "whole" ? minuteOfDay(value) : value;

const OPEN = /* @__PURE__ */ Symbol("open");
class Range {
  constructor(least, most, places2 = Number.POSITIVE_INFINITY) {
    this.least = least;
    this.most = most;
    this.places = places2;
  }
  least;
  most;
  places;
}
class Listing {
  constructor(entries, sure) {
    this.entries = entries;
    this.sure = sure;
  }
  entries;
  sure;
}
class Found {
  constructor(tuple, isFound) {
    this.tuple = tuple;
    this.isFound = isFound;
  }
  tuple;
  isFound;
}
function isSure(span) {
  if (span === OPEN || span instanceof Range || span instanceof Listing || span instanceof Found) return false;
  return !Array.isArray(span) || span.every(isSure);
}
function endsOf(span) {
  if (span instanceof Range) return [span.least, span.most];
  return typeof span === "number" || evaluation.isDecimal(span) ? [span, span] : null;
}
const rangeOf = (least, most, places2) => compareRaw(least, most) === 0 ? least : new Range(least, most, places2);
const placesOf$2 = (span) => span instanceof Range ? span.places : evaluation.isDecimal(span) ? evaluation.places(span) : 0;
function listingOf(span) {
  if (span instanceof Listing) return span;
  return Array.isArray(span) ? new Listing(
    span,
    span.map(() => true)
  ) : null;
}
const listOf = ({ entries, sure }) => sure.every(Boolean) ? entries : new Listing(entries, sure);
function join(a, b) {
  if (a === b) return a;
  if (a === OPEN || b === OPEN) return OPEN;
  const [x, y] = [endsOf(a), endsOf(b)];
  if (x !== null && y !== null && evaluation.isDecimal(x[0]) === evaluation.isDecimal(y[0]))
    return rangeOf(lesserOf(x[0], y[0]), greaterOf(x[1], y[1]), Math.max(placesOf$2(a), placesOf$2(b)));
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length)
    return a.map((part, index) => join(part, b[index]));
  return OPEN;
}
const lesserOf = (a, b) => evaluation.isDecimal(a) ? evaluation.lesser(a, b) : Math.min(a, b);
const greaterOf = (a, b) => evaluation.isDecimal(a) ? evaluation.greater(a, b) : Math.max(a, b);
function isEqual(a, b) {
  if (isSure(a) && isSure(b)) return compareRaw(a, b) === 0;
  const [x, y] = [endsOf(a), endsOf(b)];
  return x !== null && y !== null && (order(x[1], y[0]) < 0 || order(y[1], x[0]) < 0) ? false : OPEN;
}
function isLess(a, b) {
  if (isSure(a) && isSure(b)) return compareRaw(a, b) < 0;
  const [x, y] = [endsOf(a), endsOf(b)];
  if (x === null || y === null) return OPEN;
  if (order(x[1], y[0]) < 0) return true;
  return order(x[0], y[1]) >= 0 ? false : OPEN;
}
const order = (a, b) => evaluation.isDecimal(a) ? evaluation.compare(a, b) : a - b;

function rising(a, of, places = 0) {
  const ends = endsOf(a);
  return ends === null ? OPEN : rangeOf(of(ends[0]), of(ends[1]), places);
}
function atCorners(a, b, of, places) {
  const [x, y] = [endsOf(a), endsOf(b)];
  if (x === null || y === null) return OPEN;
  const [first, ...others] = x.flatMap((one) => y.map((other) => of(one, other)));
  if (others.some(Number.isNaN)) return OPEN;
  return rangeOf(others.reduce(lesserOf, first), others.reduce(greaterOf, first), places);
}
const by = (ofWhole, ofDecimal) => (x, y) => typeof x === "number" ? ofWhole(x, y) : ofDecimal(x, y);
const plus = by((a, b) => a + b, evaluation.plus);
const minus = by((a, b) => a - b, evaluation.minus);
const times = by((a, b) => a * b, evaluation.times);
const over = by(
  (a, b) => b === 0 ? 0 : Math.floor(a / b),
  (a, b) => evaluation.isNil(b) ? b : evaluation.dividedBy(a, b)
);
const morePlaces = (a, b) => Math.max(placesOf$2(a), placesOf$2(b));
const sumOf = (a, b) => atCorners(a, b, plus, morePlaces(a, b));
const differenceOf = (a, b) => atCorners(a, b, minus, morePlaces(a, b));
const productOf = (a, b) => awayFromNil(atCorners(a, b, times, placesOf$2(a) + placesOf$2(b)));
function quotientOf(a, b) {
  const ends = endsOf(b);
  if (ends === null) return OPEN;
  const signs = ends.map((end) => typeof end === "number" ? Math.sign(end) : evaluation.compare(end, nil));
  const isOneSided = signs[0] === signs[1] && (signs[0] !== 0 || !(b instanceof Range));
  return isOneSided ? awayFromNil(atCorners(a, b, over, placesOf$2(a) + placesOfQuotient)) : OPEN;
}
const nil = evaluation.decimal("0");
const placesOfQuotient = 160;
function awayFromNil(a) {
  if (!(a instanceof Range) || typeof a.least === "number" || a.places < evaluation.MOST_NOUGHTS_AFTER) return a;
  const isAboveNil = evaluation.compare(a.least, nil) > 0 || evaluation.compare(a.most, nil) < 0;
  if (isAboveNil) return a;
  throw new evaluation.OutOfRange("it may be nearer to nil than is held");
}
const inDecimals = (a) => endsOf(a)?.every(Number.isSafeInteger) === true || !(a instanceof Range) ? rising(a, (n) => decimalOf(n)) : OPEN;
const rounded = (a, places) => rising(a, (x) => evaluation.roundHalfUp(x, places), places);
const monthsOfDays = (a) => rising(a, (day) => monthOfDay(day));
const startsOfMonths = (a) => rising(a, (month) => startOfMonth(month));
const workingDays = (calendar, day) => calendar === OPEN ? OPEN : rising(day, (n) => workingDayFrom(calendar, n));
function within(span, [least, most]) {
  if (span === OPEN) return Number.isFinite(least) && Number.isFinite(most) ? rangeOf(least, most, 0) : OPEN;
  if (!(span instanceof Range)) return span;
  const [from, to] = [Math.max(span.least, least), Math.min(span.most, most)];
  return from <= to ? rangeOf(from, to, 0) : span;
}

function around({ entries, sure }, index) {
  const beside = (at) => entries[at] === void 0 || sure[at] ? entries[at] : OPEN;
  return {
    entry: entries[index],
    next: beside(index + 1),
    previous: beside(index - 1),
    hasNext: [index + 1 < sure.length && (sure.includes(true, index + 1) || OPEN)],
    hasPrevious: [index > 0 && (sure.lastIndexOf(true, index - 1) >= 0 || OPEN)]
  };
}
const listingFrom = (all) => new Listing(
  all.map(({ entry }) => entry),
  all.map(({ sure }) => sure)
);
function kept({ entries, sure }, of) {
  const found = entries.flatMap((_, index) => {
    const { where, gives } = of(index);
    return where === false ? [] : [{ entry: gives, sure: where === true && sure[index] === true }];
  });
  return listingFrom(found);
}
function joined$2({ entries, sure }, of) {
  const all = [];
  for (const [index, outer] of entries.entries()) {
    const inner = of(outer);
    if (inner === null) return null;
    for (const [at, entry] of inner.entries.entries())
      all.push({ entry, sure: sure[index] === true && inner.sure[at] === true });
  }
  return listingFrom(all);
}
function inOrder({ entries, sure }, keyOf) {
  const keyed = entries.map((entry, index) => ({
    entry,
    sure: sure[index] === true,
    key: keyOf(entry)
  }));
  keyed.sort((a, b) => compareRaw(a.key.map(leastOf), b.key.map(leastOf)));
  const areInOrder = keyed.every(({ key }, at) => at === 0 || isInOrder(keyed[at - 1].key, key));
  return areInOrder ? listingFrom(keyed) : null;
}
const leastOf = (span) => span instanceof Range ? span.least : span;
function isInOrder(a, b) {
  for (const [at, part] of a.entries()) {
    const other = b[at];
    if (isLess(part, other) === true) return true;
    if (isEqual(part, other) !== true) return false;
  }
  return true;
}
function anyOf$1({ entries, sure }, holds) {
  let all = false;
  for (const [index, entry] of entries.entries()) {
    const held = holds(entry);
    if (held === true && sure[index]) return true;
    if (held !== false) all = OPEN;
  }
  return all;
}
function states({ entries, sure }, first, next) {
  const all = [first];
  for (const [index, entry] of entries.entries()) {
    const before = all.at(-1);
    const after = next(entry, before);
    all.push(sure[index] ? after : join(before, after));
  }
  return all;
}
function lastOf({ entries, sure }, holds) {
  let found = null;
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const entry = entries[index];
    const held = holds(entry);
    if (held === false) continue;
    found = found === null ? entry : join(found, entry);
    if (held === true && sure[index]) return new Found(found, true);
  }
  return found === null ? new Found([], false) : new Found(found, OPEN);
}

const of = (work) => (_, [a, b], on) => work(on.of(a), on.of(b));
const ifSure = (work) => (_, args, on) => {
  const values = on.all(args);
  return values.every(isSure) ? work(...values) : OPEN;
};
const longestRange = 2e3;
function rangeUpTo(count) {
  const ends = endsOf(count);
  if (ends === null) return OPEN;
  const [least, most] = ends.map((end) => Math.max(0, end));
  if (least < most && most > longestRange) return OPEN;
  const entries = Array.from({ length: most }, (_, index) => [index]);
  return listOf(
    new Listing(
      entries,
      entries.map((_, index) => index < least)
    )
  );
}
function statesOf({ of: of2, args }, on) {
  const [list, ...parts] = args;
  const listing = on.listing(list);
  if (listing === null) return null;
  const next = parts.slice(of2.width);
  const all = states(
    listing,
    on.all(parts.slice(0, of2.width)),
    (entry, state) => on.within(of2.level, { entry, state }, () => on.all(next))
  );
  return new Listing(all, [true, ...listing.sure]);
}
const spanWorks = {
  constant: ({ of: of2 }) => of2,
  fact: (term, _, on) => on.fact(term),
  bound: (term, _, on) => on.bound(term),
  part({ of: of2, sort }, [tuple], on) {
    const found = on.of(tuple);
    const parts = found instanceof Found ? found.tuple : found;
    return parts === OPEN ? OPEN : parts[of2.index] ?? nothingOf(sort);
  },
  not(_, [a], on) {
    const held = on.truth(a);
    return held === OPEN ? OPEN : !held;
  },
  and: (_, args, on) => joinedBy(args, false, on),
  or: (_, args, on) => joinedBy(args, true, on),
  choose(_, [condition, then, otherwise], on) {
    const held = on.truth(condition);
    if (held !== OPEN) return on.of(held ? then : otherwise);
    return join(on.of(then), on.of(otherwise));
  },
  unless: (_, [stop, term], on) => on.truth(stop) === false ? on.of(term) : OPEN,
  equal: of(isEqual),
  less: of(isLess),
  add: of(sumOf),
  subtract: of(differenceOf),
  multiply: of(productOf),
  floorDivide: of(quotientOf),
  divide: of(quotientOf),
  toDecimal: (_, [a], on) => inDecimals(on.of(a)),
  roundHalfUp: ({ of: of2 }, [a], on) => rounded(on.of(a), of2.places),
  monthOf: (_, [day], on) => monthsOfDays(on.of(day)),
  monthStart: (_, [month], on) => startsOfMonths(on.of(month)),
  monthsIn: ifSure((duration) => monthsInText(duration)),
  startsWith: ifSure((text, beginning) => text.startsWith(beginning)),
  workingDay: of(workingDays),
  answersFrom: ifSure((calendar) => evaluation.dayNumber(calendar.answersFrom)),
  answersTo: ifSure((calendar) => evaluation.dayNumber(calendar.answersTo)),
  list({ of: of2 }, parts, on) {
    const values = on.all(parts);
    return Array.from({ length: of2.length }, (_, at) => values.slice(at * of2.width, (at + 1) * of2.width));
  },
  range: (_, [count], on) => rangeUpTo(on.of(count)),
  each({ of: { level } }, [list, where, ...gives], on) {
    const listing = on.listing(list);
    if (listing === null) return OPEN;
    const found = kept(
      listing,
      (index) => on.within(level, around(listing, index), () => {
        const held = on.truth(where);
        return { where: held, gives: held === false ? [] : on.all(gives) };
      })
    );
    return listOf(found);
  },
  join({ of: { level } }, [list, gives], on) {
    const listing = on.listing(list);
    const found = listing === null ? null : joined$2(listing, (entry) => on.within(level, { entry }, () => on.listing(gives)));
    return found === null ? OPEN : listOf(found);
  },
  sort({ of: { level } }, [list, ...keys], on) {
    const listing = on.listing(list);
    const found = listing === null ? null : inOrder(listing, (entry) => on.within(level, { entry }, () => on.all(keys)));
    return found === null ? OPEN : listOf(found);
  },
  some({ of: { level } }, [list, condition], on) {
    const listing = on.listing(list);
    if (listing === null) return OPEN;
    return anyOf$1(listing, (entry) => on.within(level, { entry }, () => on.truth(condition)));
  },
  fold: (term, _, on) => statesOf(term, on)?.entries.at(-1) ?? OPEN,
  scan(term, _, on) {
    const all = statesOf(term, on);
    return all === null ? OPEN : listOf(new Listing(all.entries.slice(1), all.sure.slice(1)));
  },
  lookup({ of: { level } }, [list, upTo, key], on) {
    const listing = on.listing(list);
    if (listing === null) return OPEN;
    const most = on.of(upTo);
    return lastOf(listing, (entry) => {
      const isAbove = on.within(level, { entry }, () => isLess(most, on.of(key)));
      return isAbove === OPEN ? OPEN : !isAbove;
    });
  },
  isFound(_, [found], on) {
    const looked = on.of(found);
    return looked instanceof Found ? looked.isFound : OPEN;
  },
  stretches({ of: { level } }, [instant, seconds, list, minute], on) {
    const listing = on.listing(list);
    const cuts = listing?.entries.map((entry) => on.within(level, { entry }, () => on.of(minute))) ?? [];
    const given = [on.of(instant), on.of(seconds), ...cuts];
    if (listing === null || !listing.sure.every(Boolean) || !given.every(isSure)) return OPEN;
    return stretchesFrom(given[0], given[1], cuts);
  }
};
function joinedBy(args, settling, on) {
  let all = !settling;
  for (const arg of args) {
    const held = on.truth(arg);
    if (held === settling) return settling;
    if (held === OPEN) all = OPEN;
  }
  return all;
}

const stepsOfSpan = 10;
class Still {
  constructor(facts, moves, steps) {
    this.moves = moves;
    this.on = new Interpreter(facts, steps);
  }
  moves;
  moved = /* @__PURE__ */ new Map();
  on;
  isMoved(term) {
    const known = this.moved.get(term.id);
    if (known !== void 0) return known;
    const found = term.kind === "fact" ? this.moves(term.of.path) : term.args.some((arg) => this.isMoved(arg));
    this.moved.set(term.id, found);
    return found;
  }
  of = (term) => this.on.of(term);
}
class SpanInterpreter {
  constructor(still, facts, steps) {
    this.still = still;
    this.facts = facts;
    this.steps = steps;
  }
  still;
  facts;
  steps;
  frames = [{ memo: /* @__PURE__ */ new Map(), bound: {} }];
  /** Whether something may have left the numbers that there are, of what was worked out. */
  isBeyond = false;
  of = (term) => {
    if (term.kind === "constant") return term.of;
    if (term.free === 0 && !this.still.isMoved(term)) return this.unlessBeyond(() => this.still.of(term));
    const { memo } = this.frames[levelOf(term)];
    const known = memo.get(term.id);
    if (known !== void 0) return known;
    const found = this.unlessBeyond(() => spanWorks[term.kind](term, term.args, this));
    const value = term.sort === "whole" ? within(found, term.bounds) : found;
    memo.set(term.id, value);
    return value;
  };
  /** A fact that moves. */
  fact({ of: { path, index }, sort }) {
    return this.facts(path)[index] ?? nothingOf(sort);
  }
  bound({ of: { level, which, index }, sort }) {
    const tuple = this.frames[level]?.bound[which];
    return tuple === OPEN ? OPEN : tuple?.[index] ?? nothingOf(sort);
  }
  truth = (term) => this.of(term);
  all = (terms) => terms.map(this.of);
  listing = (term) => listingOf(this.of(term));
  within(level, bound, work) {
    this.steps.spend(stepsOfSpan);
    const outer = this.frames[level];
    this.frames[level] = { memo: /* @__PURE__ */ new Map(), bound };
    try {
      return work();
    } finally {
      this.frames[level] = outer;
    }
  }
  /** What leaves the numbers and days that there are may be anything: conditions that keep single facts from it are not sure on a span. */
  unlessBeyond(work) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof evaluation.OutOfRange)) throw error;
      this.isBeyond = true;
      return OPEN;
    }
  }
}

function spansOf(inputs, { at: at2, moves, steps }) {
  const inputOf = (key) => inputs.get(key);
  const isMoved = (key) => inputOf(key).asks === "value" && moves(inputOf(key).path);
  const still = new Still(givenTuples(at2(0n), inputs), isMoved, steps);
  return (from, to) => {
    const ends = [from, to].map((step) => givenTuples(at2(step), inputs));
    const made = /* @__PURE__ */ new Map();
    return new SpanInterpreter(
      still,
      (key) => {
        const known = made.get(key);
        if (known !== void 0) return known;
        const tuple = spanTuple(ends[0](key), ends[1](key), inputOf(key).shape);
        made.set(key, tuple);
        return tuple;
      },
      steps
    );
  };
}
const mostPlaces = 20;
function spanTuple(from, to, shape) {
  const parts = from.map((part, index) => {
    const all = join(part, to[index]);
    return all instanceof Range ? new Range(all.least, all.most, mostPlaces) : all;
  });
  const { what, orNone } = shape;
  if (what.is !== "day" || !isUnknown(from, shape)) return parts;
  const [first, last] = [
    [at(from, what.from), at(to, what.from)],
    [at(from, what.to), at(to, what.to)]
  ];
  const isOrdered = first[0] >= allDays[0] && first[1] >= allDays[0] && Math.max(...first) <= Math.min(...last);
  if (isOrdered) return parts;
  const anything = [...parts];
  if ("at" in orNone) anything[orNone.at] = OPEN;
  for (const slot of [what.from, what.to]) if ("at" in slot) anything[slot.at] = new Range(...openDays);
  return anything;
}
const at = (tuple, slot) => "at" in slot ? tuple[slot.at] : void 0;
const isUnknown = (tuple, { unknown }) => at(tuple, unknown) === true;

function placeOf(path, facts) {
  const fact = path.split("[")[0];
  const rest = path.slice(fact.length);
  const definition = facts.get(fact);
  if (definition === void 0 || !/^(\[\d{1,5}\](\.[^.[\]]+)?)*$/.test(rest)) return null;
  const within = (rest.match(/[^.[\]]+/g) ?? []).map((key) => /^\d+$/.test(key) ? Number(key) : key);
  const type = within.reduce((at, key) => at === null ? null : partOf(at, key), definition.type);
  return type === null ? null : { path, fact, within, pattern: path.replace(/\[\d+\]/g, "[]"), type };
}
function partOf(type, key) {
  if (typeof key === "number") return evaluation.isList(type) ? type.list : null;
  return evaluation.isRecordType(type) ? type.record[key] ?? null : null;
}
const keysOf = ({ fact, within }) => [...fact.split("."), ...within];
const isObject = (content) => typeof content === "object" && content !== null && !Array.isArray(content);
const contentAt = (document, place) => keysOf(place).reduce((at, key) => {
  if (typeof key === "number") return Array.isArray(at) ? at[key] : void 0;
  return isObject(at) && Object.hasOwn(at, key) ? at[key] : void 0;
}, document);
function isEntryThere(document, place) {
  const last = place.within.findLastIndex((key) => typeof key === "number");
  return last < 0 || contentAt(document, { ...place, within: place.within.slice(0, last + 1) }) !== void 0;
}
function withContent(document, place, content) {
  const put = (at, [key, ...others]) => {
    if (key === void 0) return content;
    if (typeof key === "number")
      return Array.isArray(at) ? at.map((one, index) => index === key ? put(one, others) : one) : at;
    if (at !== null && at !== void 0 && !isObject(at)) return at;
    return { ...at, [key]: put(at?.[key], others) };
  };
  return put(document, keysOf(place));
}
function withValue(values, { fact, within }, value) {
  const put = (at, [key, ...others]) => {
    if (key === void 0) return value;
    if (typeof key === "number")
      return at.map((one, index) => index === key ? put(one, others) : one);
    const record = at;
    return { ...record, [key]: put(record[key], others) };
  };
  return new Map([...values, [fact, put(values.get(fact), within)]]);
}

function movingOf(question, facts, place, steps) {
  const factsAt = (step) => withContent(facts, place, steps.content(step));
  const checked = question.check(factsAt(0n));
  const isLeftOut = (path) => checked.given.isLeftOut(path) !== false;
  const at = (step) => question.givenOf(withValue(checked.values, place, steps.value(step)));
  const bounds = place.type === "date" && place.within.length === 0;
  const moves = (path) => path === place.fact || bounds && isLeftOut(path);
  return {
    place,
    steps,
    factsAt,
    checked,
    isLeftOut,
    spans: ({ inputs }, complete = (given) => given) => spansOf(inputs, { at: (step) => complete(at(step)), moves, steps: question.steps })
  };
}
function entriesAround({
  place,
  checked
}) {
  const [index, ...further] = place.within;
  const list = checked.values.get(place.fact);
  if (typeof index !== "number" || further.length !== 1 || !Array.isArray(list)) return null;
  const entries = list;
  return { own: entries[index], others: entries.filter((_, at) => at !== index) };
}

const dayScale = {
  unitsOf: (day) => BigInt(evaluation.dayNumber(day)),
  contentOf: (units) => evaluation.dateOfNumber(Number(units))
};
const wholeScale = { unitsOf: (n) => BigInt(n), contentOf: Number };
const placesOf$1 = (text) => (text.split(".")[1] ?? "").length;
const decimalScale = (places) => ({
  unitsOf(content) {
    const text = String(content);
    const [whole = "0", part = ""] = text.replace("-", "").split(".");
    const units = BigInt(whole + part.padEnd(places, "0"));
    return text.startsWith("-") ? -units : units;
  },
  contentOf(units) {
    const digits = String(units < 0n ? -units : units).padStart(places + 1, "0");
    const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
    return units < 0n ? `-${text}` : text;
  }
});
const isMovable = (type) => type === "date" || type === "money" || type === "decimal" || type === "percent" || evaluation.isWhole(type);
const takesStep = (type) => type === "decimal" || type === "percent";
const mostPounds = "9".repeat(evaluation.limits.digits);
function rangeOfType(type, whole) {
  if (type === "date") return [evaluation.limits.firstDay, evaluation.limits.lastDay];
  if (type === "money") return ["0.00", `${mostPounds}.99`];
  if (type === "decimal") return ["0", mostPounds];
  return type === "percent" ? [`-${mostPounds}`, mostPounds] : whole;
}
function stepsOf$1(type, from, to, step) {
  const places = takesStep(type) ? Math.max(placesOf$1(String(from)), placesOf$1(String(to)), placesOf$1(step)) : 2;
  const { unitsOf, contentOf } = type === "date" ? dayScale : evaluation.isWhole(type) ? wholeScale : decimalScale(places);
  const first = unitsOf(from);
  const width = takesStep(type) ? unitsOf(step) : 1n;
  const last = (unitsOf(to) - first) / width;
  const content = (at) => contentOf(first + at * width);
  return {
    last,
    content,
    value: (at) => type === "date" || evaluation.isWhole(type) ? content(at) : evaluation.decimal(content(at)),
    around(held) {
      const text = String(held);
      const cut = takesStep(type) ? text.replace(new RegExp(`(\\.\\d{${places}})\\d+$`), "$1") : held;
      const units = unitsOf(cut) - first - (cut !== held && text.startsWith("-") ? 1n : 0n);
      if (units < 0n) return [];
      const below = units / width;
      const isOn = below * width === units && cut === held;
      return [below, ...isOn ? [] : [below + 1n]].filter((at) => at <= last);
    }
  };
}

const aHundredth = "0.01";
function movedFact(path, facts, { read, facts: known }) {
  const name = typeof path === "string" ? path : typeof path;
  const place = placeOf(name, known);
  if (place === null || !read.has(place.fact))
    throw refused({ code: "unknown-path", at: "", name, ...base.nearest(name, read) });
  if (!isMovable(place.type))
    throw refused({
      code: "wrong-type",
      at: base.pointer(keysOf(place)),
      expected: "a day, a sum or a number",
      found: evaluation.typeText(place.type)
    });
  if (!isEntryThere(facts, place))
    throw refused({
      code: "missing",
      at: base.pointer(keysOf(place)),
      name: place.path,
      expected: "the entry in which it stands"
    });
  return place;
}
function stepsWithin(place, { from, to, step }, { formOf }) {
  const { type } = place;
  const { faults, wholeNumbers } = formOf(place);
  const [first, last] = rangeOfType(type, wholeNumbers);
  const issues = [
    ...from === void 0 ? [] : faults(from).map((issue) => ({ ...issue, at: "/from" })),
    ...to === void 0 ? [] : faults(to).map((issue) => ({ ...issue, at: "/to" })),
    ...step === void 0 ? [] : faultsOfStep(step, place)
  ];
  if (issues.length > 0) throw new errors.PolicyError(issues);
  const [least, most] = [from ?? first, to ?? last];
  const steps = stepsOf$1(type, least, most, step ?? aHundredth);
  if (steps.last >= 0n && !isAfter(least, most, type)) return steps;
  throw refused({ code: "malformed", at: "/from", expected: `at most \`to\`, ${most}`, found: String(least) });
}
const isAfter = (least, most, type) => takesStep(type) && stepsOf$1(type, most, least, smallest).last > 0n;
const smallest = `0.${"1".padStart(20, "0")}`;
function faultsOfStep(step, { type }) {
  const found = typeof step === "string" ? step : typeof step;
  if (!takesStep(type))
    return [{ code: "malformed", at: "/step", expected: "no step but for decimals and percentages", found }];
  const isStep = typeof step === "string" && /^\d{1,15}(\.\d{1,20})?$/.test(step) && /[1-9]/.test(step);
  return isStep ? [] : [{ code: "malformed", at: "/step", expected: 'a decimal above nil as text, like "0.01"', found }];
}
const refused = (issue) => new errors.PolicyError([issue]);

function* sameSpans(from, to, tell, atStep, count, most) {
  let open = null;
  for (const { from: first, to: last, told } of pieces(from, to, tell, atStep, count, most)) {
    if (open !== null && told !== "refused" && keyOf$1(open.told) === keyOf$1(told)) {
      open = { from: open.from, to: last, told: open.told };
      continue;
    }
    if (open !== null) yield open;
    open = told === "refused" ? null : { from: first, to: last, told };
  }
  if (open !== null) yield open;
}
function* pieces(from, to, tell, atStep, count, most) {
  const waiting = [[from, to]];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    const [first, last] = next;
    count.spans += 1;
    if (count.spans > most) throw tooMany();
    const told = tell(first, last);
    if (told !== null) yield { from: first, to: last, told };
    else if (first === last) {
      count.evaluations += 1;
      yield { from: first, to: last, told: atStep(first) };
    } else {
      const middle = (first + last) / 2n;
      waiting.push([middle + 1n, last], [first, middle]);
    }
  }
}
const tooMany = () => new errors.PolicyError([
  {
    code: "too-long",
    at: "",
    expected: "as many values as can be told apart in reasonable time",
    found: "more, give `from` and `to` closer to one another"
  }
]);
const keyOf$1 = ({ outcome, values }) => JSON.stringify([outcome, values]);

function boundTo(shape, tuple) {
  const part = (term) => {
    if (term.kind === "bound") return tuple[term.of.index] ?? nothingOf(term.sort);
    if (isConstant(term)) return term.of;
    if (term === NOTHING_LISTED) return [];
    throw new Error(`a ${term.kind} does not lie in a tuple`);
  };
  return { coded: boundAt(shape, 1, "entry"), part };
}

function decoded({ none, unknown, orNone, what }, type, of) {
  if (of(none)) return null;
  if (!of(unknown)) return whatOf(what, type, of);
  const may = of(orNone) ? [null] : null;
  const isAnyDay = what.is === "day" && of(what.from) < allDays[0];
  if (what.is === "day" && !isAnyDay)
    return new evaluation.Unknown(null, may, { from: dateOf(of(what.from)), to: dateOf(of(what.to)) });
  return evaluation.UNKNOWN;
}
function whatOf(what, type, of) {
  switch (what.is) {
    case "nothing":
      return null;
    case "one":
      return type === "time" ? timeOfMinute(of(what.node)) : of(what.node);
    case "day":
      return dateOf(of(what.from));
    case "record": {
      const types = typeof type === "object" && "record" in type ? type.record : {};
      return Object.fromEntries(
        [...what.fields].map(([name, field]) => [name, decoded(field, types[name] ?? "none", of)])
      );
    }
    case "list":
      return entriesOf$1(what, typeof type === "object" && "list" in type ? type.list : "none", of);
    case "timeline": {
      const value = typeof type === "object" && "timeline" in type ? type.timeline : "none";
      const steps = entriesOf$1(what.steps, { record: { from: "date", value } }, of);
      const answersTo = dateOf(of(what.answersTo));
      return { steps, answersTo: answersTo === evaluation.MAX_DATE ? null : answersTo, table: null };
    }
  }
}
function entriesOf$1({ node, entry }, type, of) {
  if (entry === null) return [];
  return of(node).map((tuple) => {
    const { coded, part } = boundTo(entry, tuple);
    return decoded(coded, type, part);
  });
}
const dateOf = (raw) => evaluation.isDayNumber(raw) ? evaluation.dateOfNumber(raw) : raw < 0 ? evaluation.MIN_DATE : evaluation.MAX_DATE;

class CannotTell extends Error {
}
function endsOfValue(coded, type, on) {
  try {
    const [least, most] = [0, 1].map((end) => decoded(coded, type, (node) => endOf(on.of(node), end)));
    return evaluation.holdsUnknown(least) || evaluation.holdsUnknown(most) ? null : [least, most];
  } catch (error) {
    if (error instanceof CannotTell) return null;
    throw error;
  }
}
function endOf(span, end) {
  if (span === OPEN || span instanceof Listing || span instanceof Found) throw new CannotTell();
  if (span instanceof Range) return end === 0 ? span.least : span.most;
  return Array.isArray(span) ? span.map((part) => endOf(part, end)) : span;
}

const completed = (given, { facts, series }, staysOut) => evaluation.toldOtherwise(given, {
  read(path) {
    const value = given.read(path);
    if (series.includes(path) && Array.isArray(value)) return withEarlier(value, one);
    return staysOut(path) ? value : whole(value, facts.get(path)?.type ?? "none");
  },
  // The entity in which it stands is then given.
  isLeftOut: (path) => staysOut(path) && given.isLeftOut(path) !== false
});
function whole(value, type) {
  if (evaluation.isUnknown(value)) return ordinary$1(type);
  if (evaluation.isList(type) && Array.isArray(value)) return value.map((entry) => whole(entry, type.list));
  if (!evaluation.isRecordType(type) || value === null) return value;
  const fields = Object.entries(value);
  return Object.fromEntries(fields.map(([name, field]) => [name, whole(field, type.record[name] ?? "none")]));
}
const withEarlier = (series, percent) => [
  { from: evaluation.MIN_DATE, percent },
  ...series
];
const one = evaluation.decimal("1");
function ordinary$1(type) {
  if (evaluation.isChoice(type)) return type.choice[0] ?? null;
  if (evaluation.isList(type)) return [];
  if (evaluation.isRecordType(type))
    return Object.fromEntries(Object.entries(type.record).map(([name, of]) => [name, ordinary$1(of)]));
  if (evaluation.isWhole(type)) return 1;
  const byType = {
    date: "2020-01-01",
    money: one,
    decimal: one,
    percent: one,
    boolean: true,
    entity: true,
    duration: "P1M",
    instant: "2020-01-01T12:00:00Z",
    time: "12:00",
    text: "text"
  };
  return byType[type] ?? null;
}

function oversteps({ fact, applies, limit, isLimit, field }) {
  if (field === null) {
    const isOver2 = overstepped(fact, applies, limit, isLimit);
    return (on) => on.truth(isOver2);
  }
  const lists = [fact, applies, limit].map(({ what }) => what.is === "list" ? what : null);
  const [facts, where, limits] = lists;
  if (!facts?.entry || !where?.entry || !limits?.entry) return () => false;
  const entry = boundAt(facts.entry, 1, "entry");
  const own = entry.what.is === "record" ? entry.what.fields.get(field) : void 0;
  if (own === void 0) return () => OPEN;
  const isOver = overstepped(own, boundAt(where.entry, 2, "entry"), boundAt(limits.entry, 3, "entry"), isLimit);
  const isThere = and$1(...[fact, applies, limit].map(({ none, unknown }) => not$1(or$1(none, unknown))));
  return (on) => {
    const there = on.truth(isThere);
    if (there !== true) return there;
    const all = [facts, where, limits].map(({ node }) => on.listing(node));
    const [first, second, third] = all;
    if (first === null || second === null || third === null) return OPEN;
    if (!all.every((listing) => listing?.sure.every(Boolean))) return OPEN;
    return anyOf$1(first, (one) => {
      const index = first.entries.indexOf(one);
      const [a, b] = [second.entries[index], third.entries[index]];
      return on.within(
        1,
        { entry: one },
        () => on.within(2, { entry: a }, () => on.within(3, { entry: b }, () => on.truth(isOver)))
      );
    });
  };
}
function overstepped(fact, applies, limit, isLimit) {
  const areKnown = not$1(or$1(fact.unknown, limit.unknown));
  if (!isLimit) return and$1(holds$1(applies), areKnown, not$1(same$1(fact, limit)));
  const areGiven = not$1(or$1(fact.none, limit.none));
  return and$1(holds$1(applies), areKnown, areGiven, isAbove(fact.what, limit.what));
}
function isAbove(fact, limit) {
  if (fact.is === "nothing" || limit.is === "nothing") return FALSE;
  const [a, b] = [single(fact), single(limit)];
  return a.sort === b.sort ? less$1(b, a) : less$1(toDecimal(b), toDecimal(a));
}

function refusalsOf(question, moving) {
  if (question.formOf(moving.place).asksMore) return [() => OPEN];
  return [...orders(question, moving), ...seriesOf(question, moving), ...bounds(question, moving)];
}
function orders({ contradictions, listed }, moving) {
  const { place, steps, checked } = moving;
  if (!listed.has(place.fact)) return [];
  const other = (path) => {
    if (!path.includes("[].")) return listed.has(path) ? checked.values.get(path) : void 0;
    return entriesAround(moving)?.own[path.split("[].")[1]];
  };
  return contradictions.flatMap((contradiction) => {
    const { earlier, later, through } = contradiction;
    if (!through.every((path) => listed.has(path)) || !base.isAtStake(contradiction, checked.values)) return [];
    const isEarlier = earlier === place.pattern;
    if (!isEarlier && later !== place.pattern) return [];
    const day = other(isEarlier ? later : earlier);
    if (typeof day !== "string") return [];
    const isRefused = (step) => {
      const own = steps.content(step);
      return isEarlier ? own > day : own < day;
    };
    return [(from, to) => isRefused(from) === isRefused(to) ? isRefused(from) : OPEN];
  });
}
function seriesOf({ series, listed }, moving) {
  const { place, steps } = moving;
  const around = entriesAround(moving);
  if (around === null || !series.includes(place.fact) || !listed.has(place.fact)) return [];
  const { own, others } = around;
  if (place.pattern.endsWith(".from")) {
    const days = others.filter(({ percent }) => !evaluation.sameValue(percent, own.percent)).map(({ from }) => from);
    return days.map((day) => (from, to) => {
      const [first, last] = [steps.content(from), steps.content(to)];
      return day < first || day > last ? false : first === last || OPEN;
    });
  }
  const isShared = others.some(({ from }) => from === own.from);
  return isShared ? [() => OPEN] : [];
}
function bounds(question, moving) {
  const { isLeftOut, spans } = moving;
  const paths = ({ list, given }) => [list, ...given];
  return question.bounds.filter((bound) => !paths(bound).some(isLeftOut)).map((bound) => {
    const encoded = question.encodedBound(bound, isLeftOut);
    const [fact, applies, limit] = [bound.list, "applies", "limit"].map(encoded.of);
    const isOver = oversteps({ fact, applies, limit, isLimit: bound.isLimit, field: bound.field });
    const on = spans(encoded);
    return (from, to) => isOver(on(from, to));
  });
}

const drawing = (seed) => (place, below) => {
  let mixed = seed * 2654435761;
  for (const letter of place) mixed = Math.imul(mixed ^ letter.charCodeAt(0), 16777619);
  mixed = Math.imul(mixed ^ mixed >>> 15, 2246822507);
  return ((mixed ^ mixed >>> 13) >>> 0) % below;
};
const picked = (given, { facts, series }, staysOut, days, draw) => evaluation.toldOtherwise(given, {
  read(path) {
    const value = given.read(path);
    if (series.includes(path) && Array.isArray(value))
      return withEarlier(value, rates$1[draw(path, rates$1.length)]);
    const type = facts.get(path)?.type ?? "none";
    const isLost = type === "date" && evaluation.isUnknown(value) && value.may === null && value.between === null;
    return staysOut(path) || isLost ? value : oneOf$1(value, type, path, days, draw);
  }
});
const rates$1 = ["-100", "0", "100"].map(evaluation.decimal);
function oneOf$1(value, type, place, days, draw) {
  if (evaluation.isUnknown(value)) return among(value, type, place, days, draw);
  if (evaluation.isList(type) && Array.isArray(value))
    return value.map((entry, index) => oneOf$1(entry, type.list, `${place}[${index}]`, days, draw));
  if (!evaluation.isRecordType(type) || value === null) return value;
  const fields = Object.entries(value);
  return Object.fromEntries(
    fields.map(([name, field]) => [name, oneOf$1(field, type.record[name] ?? "none", `${place}.${name}`, days, draw)])
  );
}
function among({ may, between }, type, place, days, draw) {
  const known = may ?? [];
  if (between === null)
    return may === null ? anything(type, place, days, draw) : known[draw(place, known.length)];
  const at = draw(`which ${place}`, known.length + 3);
  if (at < known.length) return known[at];
  const day = days[draw(place, days.length)];
  return evaluation.later(between.from, evaluation.earlier(between.to, day));
}
const amounts$2 = ["0", "1", "10", "49.99", "100", "5000"].map(evaluation.decimal);
const wholes = [0, 1, 2, 7, 30, 400];
const ofType$1 = {
  money: amounts$2,
  decimal: amounts$2,
  percent: amounts$2,
  boolean: [true, false],
  entity: [true],
  duration: ["P1M", "P1Y", "P2Y"],
  instant: ["2025-01-01T12:00:00Z", "2025-07-01T20:00:00Z"],
  time: ["00:00", "09:00", "18:00"],
  text: ["one", "another"]
};
function anything(type, place, days, draw) {
  if (evaluation.isRecordType(type))
    return Object.fromEntries(
      Object.entries(type.record).map(([name, of]) => [name, anything(of, `${place}.${name}`, days, draw)])
    );
  if (evaluation.isList(type))
    return Array.from({ length: draw(place, 3) }, (_, at) => anything(type.list, `${place}[${at}]`, days, draw));
  const all = evaluation.isChoice(type) ? type.choice : type === "date" ? days : evaluation.isWhole(type) ? wholes : ofType$1[type] ?? [null];
  return all[draw(place, all.length)];
}

const mostDraws = 150;
const mostInVain = 6;
function undecidedOn(question, moving) {
  const { readAsLeftOut } = question;
  const staysOut = (path) => readAsLeftOut.has(path);
  const encodings = ["all", "known", "otherwise"].map(
    (days2) => evaluation.lazily(() => question.encoded(moving.isLeftOut, days2))
  );
  const days = daysAround(moving);
  const wayOf = (seed) => {
    const encoded = encodings[seed % encodings.length]();
    const way = moving.spans(encoded, (given) => picked(given, question, staysOut, days, drawing(seed)));
    return { way, encoded };
  };
  const ways = /* @__PURE__ */ new Map();
  const at = (seed) => {
    const known = ways.get(seed) ?? wayOf(seed);
    ways.set(seed, known);
    return known;
  };
  const pairs = /* @__PURE__ */ new Map();
  const inVain = /* @__PURE__ */ new Map();
  const tell = ({ way, encoded }, part, from, to) => part(way(from, to), encoded);
  const differ = ([a, b], part, from, to) => {
    const one = tell(a, part, from, to);
    const other = one === null ? null : tell(b, part, from, to);
    return other !== null && other !== one;
  };
  function search(part, name, step) {
    if ((inVain.get(name) ?? 0) >= mostInVain) return null;
    let first = null;
    for (let seed = 0; seed < mostDraws; seed += 1) {
      const tried = at(seed);
      const told = tell(tried, part, step, step);
      if (told === null) continue;
      if (first !== null && first.told !== told) return [first.tried, tried];
      first ??= { tried, told };
    }
    inVain.set(name, (inVain.get(name) ?? 0) + 1);
    return null;
  }
  return (part, name, from, to) => {
    if (from === to) return false;
    const known = pairs.get(name) ?? [];
    if (known.some((pair2) => differ(pair2, part, from, to))) return true;
    const middle = (from + to) / 2n;
    if (known.some((pair2) => differ(pair2, part, middle, middle))) return false;
    const pair = search(part, name, middle);
    if (pair === null) return false;
    pairs.set(name, [pair, ...known]);
    return differ(pair, part, from, to);
  };
}
function daysAround({ checked }) {
  const given = [...checked.values.values()].filter(isDay);
  const around = given.flatMap((day) => [-400, -1, 0, 1, 400].map((days) => evaluation.dateOfNumber(evaluation.dayNumber(day) + days)));
  return [evaluation.limits.firstDay, ...around.filter(isGivable), evaluation.limits.lastDay];
}
const isGivable = (day) => day > evaluation.limits.firstDay && day < evaluation.limits.lastDay;
const isDay = (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);

function tellerOf(question, moving, asked) {
  const refusals = refusalsOf(question, moving);
  const encoded = question.encoded(moving.isLeftOut, "known");
  const on = moving.spans(encoded);
  const mayBeOutOfRange = outOfRange(question, moving);
  const undecided = undecidedOn(question, moving);
  const parts = new Map(asked.map((name) => [name, shownPart(name, question)]));
  function toldOf(part, name, from, to, here) {
    const told = part(here, encoded);
    if (told !== null) return JSON.parse(told);
    return undecided(part, name, from, to) ? null : void 0;
  }
  return (from, to) => {
    const refused = anyOf(refusals.map((refusal) => refusal(from, to)));
    if (refused === true) return "refused";
    if (refused === OPEN || mayBeOutOfRange(from, to)) return null;
    const here = on(from, to);
    const outcome = toldOf(outcomePart$1, "", from, to, here);
    if (outcome === void 0) return null;
    const values = {};
    for (const [name, part] of parts) {
      const value = toldOf(part, name, from, to, here);
      if (value === void 0) return null;
      values[name] = value;
    }
    return { outcome, values };
  };
}
const outcomePart$1 = (on, { outcome: { unknown, what } }) => {
  if (on.truth(unknown) !== false || what.is !== "one") return null;
  const told = on.of(what.node);
  return isSure(told) ? JSON.stringify(told) : null;
};
const shownPart = (name, { model, shown }) => (on, { of }) => {
  const value = model.values.get(name);
  const ends = endsOfValue(of(value.term), value.type, on);
  const [least, most] = (ends ?? []).map((end) => JSON.stringify(shown(end, value)));
  return least !== void 0 && least === most ? least : null;
};
function outOfRange(question, moving) {
  const { readAsLeftOut } = question;
  const staysOut = (path) => readAsLeftOut.has(path) && moving.isLeftOut(path);
  const encoded = question.encoded(staysOut, "all");
  const answer = answerIn(encoded);
  const doubt = or$1(encoded.outcome.unknown, ...answer.map(holdsUnknown));
  const amounts = answer.flatMap(nodesIn).filter(reckonsDecimals());
  if (doubt === FALSE && amounts.length === 0) return () => false;
  const on = moving.spans(encoded, (given) => completed(given, question, staysOut));
  return (from, to) => {
    const here = on(from, to);
    if (here.truth(doubt) !== false) return true;
    for (const amount of amounts) here.of(amount);
    return here.isBeyond;
  };
}
function answerIn({ outcome, of, model }) {
  const effects = [...model.effects.values()].flat().flatMap(({ where }) => where === null ? [] : [where]);
  const terms = [...[...model.values.values()].map(({ term }) => term), ...effects];
  return [outcome, ...terms.map(of)];
}
const nodesIn = (value) => layout([value]).tuples.flat();
function reckonsDecimals() {
  const known = /* @__PURE__ */ new Map();
  const isReckoned = ({ kind, sort }) => sort === "decimal" && (kind === "add" || kind === "subtract" || kind === "multiply" || kind === "divide");
  const reckons = (term) => {
    const found = known.get(term) ?? (isReckoned(term) || term.args.some(reckons));
    known.set(term, found);
    return found;
  };
  return reckons;
}
const anyOf = (truths) => truths.includes(true) || (truths.includes(OPEN) ? OPEN : false);

function turningPoints$1(question, facts, path, { values, ...range }, count = { evaluations: 0, spans: 0 }) {
  const place = movedFact(path, facts, question);
  const asked = valuesAsked(values ?? [], question);
  const { moving, spans } = spansAlong(question, facts, place, range, asked, count);
  return base.deepFreeze([...spans(0n, moving.steps.last)].map(inContents(moving, values !== void 0)));
}
const inContents = ({ steps }, withValues) => ({ from, to, told }) => ({
  from: steps.content(from),
  to: steps.content(to),
  outcome: told.outcome,
  ...withValues ? { values: told.values } : {}
});
const mostSpans = 1e5;
function spansAlong(question, facts, place, range, asked, count) {
  const steps = stepsWithin(place, range, question);
  const moving = movingOf(question, facts, place, steps);
  refuseOthers(question, moving);
  const tell = tellerOf(question, moving, asked);
  const atStep = (step) => {
    try {
      const { outcome, values } = question.evaluate(moving.factsAt(step));
      return { outcome, values: Object.fromEntries(asked.map((name) => [name, values[name] ?? null])) };
    } catch (error) {
      if (isRefusal(error)) return "refused";
      throw error;
    }
  };
  return {
    moving,
    *spans(from, to) {
      const most = count.spans + mostSpans;
      for (const span of sameSpans(from, to, tell, atStep, count, most)) yield span;
    }
  };
}
function refuseOthers(question, { place, factsAt }) {
  try {
    question.evaluate(factsAt(0n));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const others = error.issues.filter((issue) => issue.code !== "out-of-range" && !mayHangOn(place, issue, question));
    if (others.length > 0) throw new errors.PolicyError(others);
  }
}
function mayHangOn({ pattern, fact }, { names = [] }, { bounds }) {
  if (names.includes(pattern) || names.includes(fact)) return true;
  const bound = bounds.find((one) => [one.fact, ...one.given].join() === names.join());
  return bound !== void 0 && (bound.model.facts.has(fact) || bound.model.consults.size > 0);
}
const isRefusal = (error) => error instanceof errors.PolicyError && error.issues.every(({ code }) => code !== "rules-overlap" && code !== "too-long");
function valuesAsked(values, { model }) {
  if (!Array.isArray(values) || !values.every((name) => typeof name === "string"))
    throw new errors.PolicyError([
      { code: "malformed", at: "/values", expected: "a list of names of values", found: typeof values }
    ]);
  const known = [...model.values.keys()];
  const issues = values.flatMap(
    (name, index) => known.includes(name) ? [] : [{ code: "unknown-value", at: `/values${base.pointer([index])}`, name, ...base.nearest(name, known) }]
  );
  if (issues.length > 0) throw new errors.PolicyError(issues);
  return values;
}

function extreme$1(question, facts, path, outcome, range) {
  const known = outcomesOf(question.model);
  const name = typeof outcome === "string" ? outcome : typeof outcome;
  if (!known.includes(name)) {
    throw new errors.PolicyError([{ code: "unknown-outcome", at: "", name, ...base.nearest(name, known) }]);
  }
  const { from, to, step } = range;
  const giving = turningPoints$1(question, facts, path, { from, to, step }).filter((span) => span.outcome === outcome);
  return Object.freeze({ least: giving[0]?.from ?? null, most: giving.at(-1)?.to ?? null });
}

function whatWouldChange$1(question, facts, count = { evaluations: 0, spans: 0 }) {
  const { outcome: now } = question.evaluate(facts);
  const others = outcomesOf(question.model).filter((outcome) => outcome !== now);
  const found = /* @__PURE__ */ new Map();
  for (const place of placesHeld(question, facts)) {
    const from = contentAt(facts, place);
    const step = takesStep(place.type) ? lastPlace(String(from)) : void 0;
    const along = spansAlong(question, facts, place, { step }, [], count);
    const [here] = along.moving.steps.around(from);
    for (const [outcome, at] of nearestSteps(along, here, others)) {
      const change = { path: place.path, from, to: along.moving.steps.content(at), by: Number(distance(at, here)) };
      found.set(outcome, [...found.get(outcome) ?? [], change]);
    }
  }
  return base.deepFreeze(
    others.flatMap((outcome) => {
      const changes = found.get(outcome)?.sort((a, b) => a.by - b.by) ?? [];
      return changes.length === 0 ? [] : [{ outcome, changes }];
    })
  );
}
const distance = (a, b) => a < b ? b - a : a - b;
const lastPlace = (text) => `0.${"1".padStart(Math.max(2, (text.split(".")[1] ?? "").length), "0")}`;
function placesHeld({ read, facts: known }, facts) {
  const within = (path, type) => {
    if (isMovable(type)) return [path];
    if (evaluation.isRecordType(type)) return Object.entries(type.record).flatMap(([name, of]) => within(`${path}.${name}`, of));
    const place = placeOf(path, known);
    const content = evaluation.isList(type) && place !== null ? contentAt(facts, place) : null;
    return evaluation.isList(type) && Array.isArray(content) ? content.flatMap((_, index) => within(`${path}[${index}]`, type.list)) : [];
  };
  return [...read].flatMap((path) => within(path, known.get(path)?.type ?? "none")).flatMap((path) => placeOf(path, known) ?? []).filter((place) => (contentAt(facts, place) ?? null) !== null);
}
function nearestSteps({ moving, spans }, here, outcomes) {
  const found = /* @__PURE__ */ new Map();
  const { last } = moving.steps;
  const note = (outcome, at) => {
    if (outcome === null || !outcomes.includes(outcome)) return;
    const known = found.get(outcome);
    if (known === void 0 || distance(at, here) < distance(known, here)) found.set(outcome, at);
  };
  for (let near = 1n; (here + near <= last || here >= near) && found.size < outcomes.length; near *= 2n) {
    const far = near * 2n - 1n;
    if (here + near <= last)
      for (const { from, told } of spans(here + near, here + far < last ? here + far : last)) note(told.outcome, from);
    if (here >= near)
      for (const { to, told } of spans(here > far ? here - far : 0n, here - near)) note(told.outcome, to);
  }
  return found;
}

const answeringAlways = (table) => answering(
  table,
  ({ steps: [first, ...others] }) => first === void 0 ? [] : [{ ...first, from: evaluation.MIN_DATE }, ...others],
  ({ holidays }) => holidays
);
const answeringOtherwise = (table) => answering(
  table,
  ({ steps, answersTo }) => [
    { from: evaluation.MIN_DATE, value: farOff },
    ...steps,
    ...answersTo === null || answersTo === evaluation.MAX_DATE ? [] : [{ from: evaluation.addDays(answersTo, 1), value: farOff }]
  ],
  ({ holidays, answersFrom, answersTo }) => {
    const unanswered = factDays().filter((day) => day < answersFrom || day > answersTo);
    return /* @__PURE__ */ new Set([...holidays, ...unanswered]);
  }
);
const farOff = evaluation.decimal("-100");
const factDays = /* @__PURE__ */ evaluation.lazily(() => {
  const [first, last] = [evaluation.dayNumber(evaluation.limits.firstDay), evaluation.dayNumber(evaluation.limits.lastDay)];
  return Array.from({ length: last - first + 1 }, (_, at) => evaluation.dateOfNumber(first + at));
});
function answering(table, stepsOf, holidaysOf) {
  const { value } = table;
  if (evaluation.isTimeline(value)) return { ...table, value: { ...value, steps: stepsOf(value), answersTo: null } };
  const calendars = Object.entries(value).map(([part, calendar]) => [
    part,
    { ...calendar, holidays: holidaysOf(calendar), answersFrom: evaluation.MIN_DATE, answersTo: evaluation.MAX_DATE }
  ]);
  return { ...table, value: Object.fromEntries(calendars) };
}

function questions(parts) {
  const { schema, facts, dictionary, bounds, modelOf, listedBy, worldOf, evaluate } = parts;
  const { readings } = dictionary;
  const specialised = remembering();
  const encodings = remembering();
  return (decision, { readings: chosen = {}, tables: newer }) => {
    const options = { readings: chosen, tables: newer };
    const model = modelOf(decision);
    const listed = listedBy(decision);
    const world = worldOf(listed, options);
    const steps = new evaluation.StepsOfCall(evaluation.limits.stepsOfMoving);
    const underReadings = JSON.stringify(chosen);
    const chosenModelOf = (id) => specialised(`${id} ${underReadings}`, () => specialise(modelOf(id), chosen, readings));
    const names = [...dictionary.tables.keys()];
    const tables = new Map(names.map((name) => [name, world.table(name)]));
    const completed = /* @__PURE__ */ evaluation.lazily(() => new Map(names.map((name) => [name, answeringAlways(world.table(name))])));
    const otherwise = /* @__PURE__ */ evaluation.lazily(() => new Map(names.map((name) => [name, answeringOtherwise(world.table(name))])));
    const knowing = { known: () => tables, all: completed, otherwise };
    const encodedWith = (own, mayBeUnknown, days) => {
      const id = own.decision;
      const encodeNow = () => encode(id, {
        modelOf: (other) => other === id ? own : chosenModelOf(other),
        dictionary: { ...dictionary, tables: knowing[days]() },
        mayBeUnknown
      });
      if (newer !== void 0) return encodeNow();
      const unknown = [...dictionary.facts.keys()].filter(mayBeUnknown);
      return encodings(JSON.stringify([id, chosen, days, unknown]), encodeNow);
    };
    const reach = withConsulted(decision, modelOf);
    return {
      model,
      facts: dictionary.facts,
      read: new Set(reach.flatMap((one) => [...one.facts])),
      readAsLeftOut: factsReadAsLeftOut(reach),
      listed,
      contradictions: dictionary.contradictions,
      bounds: bounds.among(listed),
      series: facts.series,
      formOf: (place) => formAt(schema, place),
      check(document) {
        const read = base.readFacts(document, facts);
        if ("issues" in read) throw new errors.PolicyError(read.issues);
        return { given: evaluation.given(read.values, facts, listed), values: read.values };
      },
      givenOf: (values) => evaluation.given(values, facts, listed),
      evaluate: (document) => evaluate(decision, document, options, steps),
      steps,
      encoded: (isLeftOut, days) => ({
        ...encodedWith(chosenModelOf(decision), isLeftOut, days),
        model: chosenModelOf(decision)
      }),
      encodedBound: ({ model: own }, isLeftOut) => encodedWith(
        specialised(`${own.decision} ${underReadings}`, () => specialise(asked$1(own), chosen, readings)),
        isLeftOut,
        "known"
      ),
      shown: base.shownValue
    };
  };
}
const mostKept = 64;
function remembering() {
  const kept = /* @__PURE__ */ new Map();
  return (key, make) => {
    const found = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, found);
    for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
    return found;
  };
}
const asked$1 = (bound) => ({
  ...bound,
  values: new Map(
    ["applies", "limit"].map((term) => [
      term,
      { term, type: "none", shown: null, clause: null }
    ])
  )
});
const ordinary = { date: facts.date(), money: facts.money(), decimal: facts.decimal(), percent: facts.percent(), int: facts.int() };
function formAt(schema, { fact, within, type }) {
  const whole = base.schemaAt(schema, fact);
  const own = within.reduce(
    (at, key) => typeof key === "number" ? base.elementOf(at) ?? at : base.fieldsOf(at).find(([name]) => name === key)?.[1] ?? at,
    whole
  );
  const usual = ordinary[typeof type === "string" && type in ordinary ? type : "int"];
  return {
    faults(content) {
      const parsed = parseForm(own, content);
      if ("issues" in parsed) return parsed.issues;
      return content === null ? [{ code: "malformed", at: "", expected: "a value, not null" }] : [];
    },
    wholeNumbers: base.wholeNumberRange(own),
    asksMore: checksOf(own) > checksOf(usual) || base.entryTest(whole) !== null
  };
}
function checksOf(schema) {
  const { innerType, checks = [] } = schema._zod.def;
  return checks.length + (innerType === void 0 ? 0 : checksOf(innerType));
}
function factsReadAsLeftOut(models) {
  const found = /* @__PURE__ */ new Set();
  const look = ({ term }) => {
    if (term.kind === "leftOut") found.add(term.fact);
    if (term.kind === "table" && term.unlessGiven !== null) found.add(term.unlessGiven);
    for (const inner of evaluation.partsOf(term).inner?.terms.values() ?? []) look(inner);
  };
  for (const { terms } of models) for (const named of terms.values()) look(named);
  return found;
}

var amounts$1 = /* @__PURE__ */ JSON.parse("[{\"word\":\"notBelowNil\",\"takes\":{\"number\":{\"number\":\"T\"}},\"gives\":{\"number\":\"T\"},\"english\":\"{number}, or nil if that is below nil\",\"is\":[\"number\",\"greaterOf\",[\"number\",\"times\",{\"count\":0}]],\"examples\":[[{\"money\":\"-0.01\"},{\"money\":\"0.00\"}],[{\"money\":\"0.01\"},{\"money\":\"0.01\"}],[-3,0]]},{\"word\":\"leastGiven\",\"takes\":{\"one\":{\"ordered\":\"T\"},\"other\":{\"ordered\":\"T\"}},\"gives\":{\"ordered\":\"T\"},\"english\":\"the lesser of {one} and {other}, or the one that is given\",\"is\":{\"when\":[{\"condition\":[\"one\",\"isNone\",true],\"then\":\"other\"},{\"condition\":[\"other\",\"isNone\",true],\"then\":\"one\"}],\"else\":[\"one\",\"lesserOf\",\"other\"]},\"examples\":[[{\"money\":\"1.00\"},{\"money\":\"2.00\"},{\"money\":\"1.00\"}],[null,{\"money\":\"2.00\"},{\"money\":\"2.00\"}],[null,null,null]]},{\"word\":\"greatestGiven\",\"takes\":{\"one\":{\"ordered\":\"T\"},\"other\":{\"ordered\":\"T\"}},\"gives\":{\"ordered\":\"T\"},\"english\":\"the greater of {one} and {other}, or the one that is given\",\"is\":{\"when\":[{\"condition\":[\"one\",\"isNone\",true],\"then\":\"other\"},{\"condition\":[\"other\",\"isNone\",true],\"then\":\"one\"}],\"else\":[\"one\",\"greaterOf\",\"other\"]},\"examples\":[[{\"money\":\"1.00\"},{\"money\":\"2.00\"},{\"money\":\"2.00\"}],[{\"money\":\"1.00\"},null,{\"money\":\"1.00\"}],[null,null,null]]},{\"word\":\"percentOf\",\"takes\":{\"percent\":{\"some\":[\"percent\",\"decimal\"],\"as\":\"P\"},\"whole\":{\"amount\":\"T\"}},\"gives\":\"decimal\",\"english\":\"{percent} of {whole}\",\"is\":[[\"percent\",\"dividedBy\",{\"count\":100}],\"times\",\"whole\"],\"examples\":[[{\"percent\":\"20\"},{\"money\":\"50.00\"},{\"decimal\":\"10\"}],[{\"percent\":\"0.5\"},{\"money\":\"0.01\"},{\"decimal\":\"0.00005\"}]]},{\"word\":\"asPercentOf\",\"takes\":{\"part\":{\"amount\":\"T\"},\"whole\":{\"amount\":\"T\"}},\"gives\":\"decimal\",\"english\":\"{part} as a percentage of {whole}\",\"is\":[[\"part\",\"times\",{\"count\":100}],\"dividedBy\",\"whole\"],\"examples\":[[{\"money\":\"3.00\"},{\"money\":\"30.00\"},{\"decimal\":\"10\"}],[{\"money\":\"3.00\"},{\"money\":\"0.00\"},null]]},{\"word\":\"dividedRoundedUp\",\"takes\":{\"number\":{\"whole\":\"T\"},\"part\":{\"whole\":\"T\"}},\"gives\":\"count\",\"english\":\"{number} in parts of {part}, a part begun counting whole\",\"is\":[[[\"number\",\"times\",{\"count\":-1}],\"dividedRoundedDown\",\"part\"],\"times\",{\"count\":-1}],\"examples\":[[61,60,2],[60,60,1],[0,60,0]]},{\"word\":\"roundedDownToPenny\",\"takes\":{\"amount\":{\"amount\":\"T\"}},\"gives\":\"money\",\"english\":\"{amount}, rounded down to a whole penny\",\"terms\":{\"halfAPenny\":{\"decimal\":\"0.005\"}},\"is\":{\"when\":[\"amount\",\"isLessThan\",[\"amount\",\"times\",{\"count\":0}]],\"then\":[[\"amount\",\"plus\",\"halfAPenny\"],\"roundedToPenny\"],\"else\":[[[\"amount\",\"minus\",\"halfAPenny\"],\"notBelowNil\"],\"roundedToPenny\"]},\"examples\":[[{\"decimal\":\"0.6575\"},{\"money\":\"0.65\"}],[{\"decimal\":\"0.03\"},{\"money\":\"0.03\"}],[{\"decimal\":\"-0.029\"},{\"money\":\"-0.02\"}],[{\"decimal\":\"0\"},{\"money\":\"0.00\"}]]}]");

var billing = /* @__PURE__ */ JSON.parse("[{\"word\":\"hoursByDay\",\"takes\":{\"spans\":{\"list\":{\"record\":{\"from\":\"date\",\"to\":\"date\",\"hours\":\"decimal\"}}}},\"gives\":{\"timeline\":\"decimal\"},\"english\":\"the hours of {spans} on each day\",\"is\":[[{\"each\":\"spans\",\"as\":\"span\",\"where\":{\"all\":[[\"span.from\",\"isOnOrBefore\",\"span.to\"],[\"span.hours\",\"isGiven\"]]},\"is\":{\"list\":[{\"record\":{\"from\":\"span.from\",\"amount\":\"span.hours\"}},{\"record\":{\"from\":[\"span.to\",\"dayAfter\"],\"amount\":[{\"decimal\":\"0\"},\"minus\",\"span.hours\"]}}]}},\"allTogether\"],\"runningTotal\"],\"examples\":[[[{\"from\":\"2025-04-08\",\"to\":\"2025-04-10\",\"hours\":{\"decimal\":\"5\"}},{\"from\":\"2025-04-10\",\"to\":\"2025-04-10\",\"hours\":{\"decimal\":\"1\"}}],{\"rates\":[[\"0001-01-01\",\"0\"],[\"2025-04-08\",\"5\"],[\"2025-04-10\",\"6\"],[\"2025-04-11\",\"0\"]]}],[[{\"from\":\"2025-04-08\",\"to\":\"2025-04-07\",\"hours\":{\"decimal\":\"5\"}}],{\"rates\":[[\"0001-01-01\",\"0\"]]}]]},{\"word\":\"hoursOfEachDay\",\"takes\":{\"spans\":{\"list\":{\"record\":{\"from\":\"date\",\"to\":\"date\",\"hours\":\"decimal\"}}},\"except\":{\"list\":{\"record\":{\"from\":\"date\",\"to\":\"date\",\"hours\":\"decimal\"}}}},\"and\":{\"atMost\":{\"some\":[\"decimal\",\"hours\"],\"as\":\"H\"}},\"gives\":{\"list\":{\"record\":{\"from\":\"date\",\"to\":\"date\",\"hours\":\"decimal\"}}},\"english\":\"the hours of {spans}, added up for each day to {atMost} at most, without the days of {except}\",\"terms\":{\"nil\":{\"decimal\":\"0\"},\"hours\":[[\"spans\",\"hoursByDay\"],\"lesserOf\",[\"atMost\",\"times\",{\"decimal\":\"1\"}]],\"left\":[\"except\",\"hoursByDay\"],\"changes\":[{\"list\":[[\"hours\",\"changesOf\"],[\"left\",\"changesOf\"]]},\"allTogether\"]},\"is\":{\"each\":[{\"date\":\"0001-01-01\"},\"cutAt\",{\"date\":\"9999-12-31\"},{\"at\":{\"fact\":\"changes\"}}],\"as\":\"span\",\"where\":{\"all\":[[[\"hours\",\"valueOn\",\"span.from\"],\"isMoreThan\",\"nil\"],[[\"left\",\"valueOn\",\"span.from\"],\"is\",\"nil\"]]},\"gives\":{\"from\":\"span.from\",\"to\":[\"span.to\",\"dayBefore\"],\"hours\":[\"hours\",\"valueOn\",\"span.from\"]}},\"examples\":[[[{\"from\":\"2025-04-08\",\"to\":\"2025-04-10\",\"hours\":{\"decimal\":\"5\"}},{\"from\":\"2025-04-10\",\"to\":\"2025-04-12\",\"hours\":{\"decimal\":\"20.5\"}}],[],{\"atMost\":{\"decimal\":\"24\"}},[{\"from\":\"2025-04-08\",\"to\":\"2025-04-09\",\"hours\":{\"decimal\":\"5\"}},{\"from\":\"2025-04-10\",\"to\":\"2025-04-10\",\"hours\":{\"decimal\":\"24\"}},{\"from\":\"2025-04-11\",\"to\":\"2025-04-12\",\"hours\":{\"decimal\":\"20.5\"}}]],[[{\"from\":\"2025-04-08\",\"to\":\"2025-04-10\",\"hours\":{\"decimal\":\"5\"}}],[{\"from\":\"2025-04-09\",\"to\":\"2025-04-09\",\"hours\":{\"decimal\":\"24\"}},{\"from\":\"2025-04-10\",\"to\":\"2025-04-10\",\"hours\":{\"decimal\":\"0\"}}],{\"atMost\":{\"decimal\":\"24\"}},[{\"from\":\"2025-04-08\",\"to\":\"2025-04-08\",\"hours\":{\"decimal\":\"5\"}},{\"from\":\"2025-04-10\",\"to\":\"2025-04-10\",\"hours\":{\"decimal\":\"5\"}}]],[[{\"from\":\"2025-04-08\",\"to\":\"2025-04-07\",\"hours\":{\"decimal\":\"5\"}},{\"from\":\"2025-04-08\",\"to\":\"2025-04-08\",\"hours\":{\"decimal\":\"0\"}}],[],{\"atMost\":{\"decimal\":\"24\"}},[]]]},{\"word\":\"daysCovered\",\"takes\":{\"spans\":{\"list\":{\"record\":{\"from\":\"date\",\"to\":\"date\",\"hours\":\"decimal\"}}}},\"gives\":\"days\",\"english\":\"the number of days of {spans}, each counted once\",\"is\":\"covered.days\",\"examples\":[[[{\"from\":\"2025-04-08\",\"to\":\"2025-04-10\",\"hours\":{\"decimal\":\"24\"}},{\"from\":\"2025-04-10\",\"to\":\"2025-04-11\",\"hours\":{\"decimal\":\"1\"}},{\"from\":\"2025-05-01\",\"to\":\"2025-05-01\",\"hours\":{\"decimal\":\"0\"}},{\"from\":\"2025-05-02\",\"to\":\"2025-05-01\",\"hours\":{\"decimal\":\"24\"}}],4],[[],0]],\"terms\":{\"covered\":{\"fold\":[\"spans\",\"inOrderOf\",{\"choice\":\"from\"}],\"as\":\"span\",\"so\":\"so\",\"from\":{\"record\":{\"days\":{\"days\":0},\"last\":{\"none\":true}}},\"terms\":{\"isNew\":{\"all\":[[\"span.hours\",\"isMoreThan\",{\"decimal\":\"0\"}],[\"span.from\",\"isOnOrBefore\",\"span.to\"],{\"not\":[\"span.to\",\"isOnOrBefore\",\"so.last\"]}]},\"before\":{\"when\":[\"span.from\",\"isOnOrBefore\",\"so.last\"],\"then\":\"so.last\",\"else\":[\"span.from\",\"dayBefore\"]}},\"next\":{\"when\":\"isNew\",\"then\":{\"record\":{\"days\":[\"so.days\",\"plus\",[\"before\",\"daysUntil\",\"span.to\"]],\"last\":\"span.to\"}},\"else\":\"so\"}}}},{\"word\":\"monthAround\",\"takes\":{\"day\":\"date\",\"first\":\"date\"},\"gives\":{\"record\":{\"from\":\"date\",\"next\":\"date\"}},\"english\":\"the month that {day} lies in, months beginning on the day of {first}\",\"terms\":{\"months\":[\"first\",\"wholeMonthsUntil\",\"day\"]},\"is\":{\"record\":{\"from\":[\"first\",\"plusMonths\",\"months\",{\"shortMonth\":\"pulled-back\"}],\"next\":[\"first\",\"plusMonths\",[\"months\",\"plus\",{\"months\":1}],{\"shortMonth\":\"pulled-back\"}]}},\"examples\":[[\"2025-03-01\",\"0001-01-31\",{\"from\":\"2025-02-28\",\"next\":\"2025-03-31\"}],[\"2025-03-01\",\"0001-01-01\",{\"from\":\"2025-03-01\",\"next\":\"2025-04-01\"}]]},{\"word\":\"byBillingPeriod\",\"takes\":{\"spans\":{\"list\":{\"record\":{\"from\":\"date\",\"to\":\"date\",\"hours\":\"decimal\"}}},\"together\":{\"list\":{\"record\":{\"from\":\"date\",\"to\":\"date\",\"hours\":\"decimal\"}}}},\"and\":{\"billingDay\":\"count\",\"billed\":{\"choice\":[\"after-each-day\",\"after-each-run\"]},\"amount\":{\"some\":[\"money\",\"decimal\"],\"as\":\"A\"},\"wholeDay\":{\"some\":[\"decimal\",\"hours\"],\"as\":\"H\"}},\"gives\":{\"list\":{\"record\":{\"billingDate\":\"date\",\"periodDays\":\"days\",\"days\":\"days\",\"amount\":\"decimal\"}}},\"english\":\"{amount} for each day of {spans} (for its hours over {wholeDay}) by billing period, from {billingDay} of each month, on the first bill {billed} of {together}\",\"said\":{\"billed\":{\"after-each-day\":\"after each day, not after each run\",\"after-each-run\":\"after each run\"}},\"terms\":{\"nil\":{\"decimal\":\"0\"},\"first\":[{\"date\":\"0001-01-01\"},\"plusDays\",[{\"days\":1},\"times\",\"billingDay\"],{\"countingFrom\":\"same-day\"}],\"running\":[\"together\",\"hoursByDay\"],\"gaps\":{\"each\":[\"running\",\"changesOf\"],\"as\":\"day\",\"where\":[[\"running\",\"valueOn\",\"day\"],\"is\",\"nil\"]},\"nextGap\":[{\"each\":[{\"date\":\"0001-01-01\"},\"cutAt\",{\"date\":\"9999-12-31\"},{\"at\":{\"fact\":\"gaps\"}}],\"as\":\"span\",\"gives\":{\"from\":\"span.from\",\"value\":\"span.to\"}},\"timelineOf\"],\"parts\":{\"each\":\"spans\",\"as\":\"span\",\"where\":{\"all\":[[\"span.from\",\"isOnOrBefore\",\"span.to\"],[\"span.hours\",\"isNot\",\"nil\"]]},\"terms\":{\"years\":[[\"first\",\"wholeMonthsUntil\",\"span.from\"],\"dividedRoundedDown\",{\"months\":12}],\"january\":[\"first\",\"plusMonths\",[\"years\",\"times\",{\"months\":12}],{\"shortMonth\":\"pulled-back\"}],\"end\":[\"span.to\",\"dayAfter\"],\"billingDays\":[\"january\",\"recurring\",\"end\",{\"every\":{\"months\":1}}]},\"is\":{\"each\":[\"span.from\",\"cutAt\",\"end\",{\"at\":{\"fact\":\"billingDays\"}}],\"as\":\"part\",\"terms\":{\"lastDay\":[\"part.to\",\"dayBefore\"],\"runsOn\":{\"all\":[[\"billed\",\"is\",{\"choice\":\"after-each-run\"}],[[\"running\",\"valueOn\",\"lastDay\"],\"isMoreThan\",\"nil\"]]},\"period\":[\"part.from\",\"monthAround\",\"first\"],\"billedAfter\":[[\"nextGap\",\"valueOn\",\"lastDay\"],\"dayBefore\"],\"bill\":{\"when\":\"runsOn\",\"then\":[\"billedAfter\",\"monthAround\",\"first\"],\"else\":\"period\"},\"days\":[\"part.from\",\"daysUntil\",\"part.to\"]},\"gives\":{\"billingDate\":\"bill.next\",\"from\":\"period.from\",\"next\":\"period.next\",\"days\":\"days\",\"hours\":[\"span.hours\",\"times\",\"days\"]}}},\"bills\":[[\"parts\",\"allTogether\"],\"addedUpBy\",{\"choice\":\"billingDate\"}]},\"is\":{\"each\":\"bills\",\"as\":\"bill\",\"gives\":{\"billingDate\":\"bill.billingDate\",\"periodDays\":[\"bill.from\",\"daysUntil\",\"bill.next\"],\"days\":\"bill.days\",\"amount\":[[\"bill.hours\",\"times\",\"amount\"],\"dividedBy\",\"wholeDay\"]}},\"examples\":[[[{\"from\":\"2025-04-25\",\"to\":\"2025-05-06\",\"hours\":{\"decimal\":\"24\"}}],[],{\"billingDay\":1,\"billed\":\"after-each-day\",\"amount\":{\"money\":\"31.00\"},\"wholeDay\":{\"decimal\":\"24\"}},[{\"billingDate\":\"2025-05-01\",\"periodDays\":30,\"days\":6,\"amount\":{\"decimal\":\"186\"}},{\"billingDate\":\"2025-06-01\",\"periodDays\":31,\"days\":6,\"amount\":{\"decimal\":\"186\"}}]],[[{\"from\":\"2025-04-25\",\"to\":\"2025-05-06\",\"hours\":{\"decimal\":\"24\"}}],[{\"from\":\"2025-04-20\",\"to\":\"2025-06-01\",\"hours\":{\"decimal\":\"1\"}}],{\"billingDay\":1,\"billed\":\"after-each-run\",\"amount\":{\"money\":\"31.00\"},\"wholeDay\":{\"decimal\":\"24\"}},[{\"billingDate\":\"2025-07-01\",\"periodDays\":30,\"days\":6,\"amount\":{\"decimal\":\"186\"}},{\"billingDate\":\"2025-07-01\",\"periodDays\":31,\"days\":6,\"amount\":{\"decimal\":\"186\"}}]],[[{\"from\":\"2025-02-27\",\"to\":\"2025-02-27\",\"hours\":{\"decimal\":\"6\"}},{\"from\":\"2025-02-28\",\"to\":\"2025-03-01\",\"hours\":{\"decimal\":\"24\"}},{\"from\":\"2025-03-05\",\"to\":\"2025-03-05\",\"hours\":{\"decimal\":\"0\"}}],[],{\"billingDay\":31,\"billed\":\"after-each-day\",\"amount\":{\"money\":\"0.10\"},\"wholeDay\":{\"decimal\":\"24\"}},[{\"billingDate\":\"2025-02-28\",\"periodDays\":28,\"days\":1,\"amount\":{\"decimal\":\"0.025\"}},{\"billingDate\":\"2025-03-31\",\"periodDays\":31,\"days\":2,\"amount\":{\"decimal\":\"0.2\"}}]]]}]");

var comparisons$1 = /* @__PURE__ */ JSON.parse("[{\"word\":\"isNot\",\"takes\":{\"one\":{\"any\":\"T\"},\"other\":{\"any\":\"T\"}},\"gives\":\"boolean\",\"english\":\"{one} is not {other}\",\"is\":{\"all\":[[\"one\",\"isGiven\"],[\"other\",\"isGiven\"],{\"not\":[\"one\",\"is\",\"other\"]}]},\"examples\":[[\"letter\",\"telephone\",true],[\"letter\",\"letter\",false],[\"letter\",null,false]]},{\"word\":\"isGiven\",\"takes\":{\"value\":{\"any\":\"T\"}},\"gives\":\"boolean\",\"english\":\"{value} is given\",\"is\":[\"value\",\"isNone\",false],\"examples\":[[\"letter\",true],[null,false]]},{\"word\":\"isMoreThan\",\"takes\":{\"one\":{\"number\":\"T\"},\"other\":{\"number\":\"T\"}},\"gives\":\"boolean\",\"english\":\"{one} is more than {other}\",\"is\":[\"other\",\"isLessThan\",\"one\"],\"examples\":[[{\"money\":\"0.01\"},{\"money\":\"0.00\"},true],[30,30,false]]},{\"word\":\"isAtLeast\",\"takes\":{\"one\":{\"number\":\"T\"},\"other\":{\"number\":\"T\"}},\"gives\":\"boolean\",\"english\":\"{one} is at least {other}\",\"is\":[\"other\",\"isAtMost\",\"one\"],\"examples\":[[29,30,false],[30,30,true]]},{\"word\":\"isBefore\",\"takes\":{\"day\":\"date\",\"other\":\"date\"},\"gives\":\"boolean\",\"english\":\"{day} is before {other}\",\"is\":[\"day\",\"isLessThan\",\"other\"],\"examples\":[[\"2025-02-13\",\"2025-02-14\",true],[\"2025-02-14\",\"2025-02-14\",false]]},{\"word\":\"isOnOrBefore\",\"takes\":{\"day\":\"date\",\"other\":\"date\"},\"gives\":\"boolean\",\"english\":\"{day} is on or before {other}\",\"is\":[\"day\",\"isAtMost\",\"other\"],\"examples\":[[\"2025-02-14\",\"2025-02-14\",true],[\"2025-02-15\",\"2025-02-14\",false]]},{\"word\":\"isAfter\",\"takes\":{\"day\":\"date\",\"other\":\"date\"},\"gives\":\"boolean\",\"english\":\"{day} is after {other}\",\"is\":[\"other\",\"isLessThan\",\"day\"],\"examples\":[[\"2025-02-14\",\"2025-02-14\",false],[\"2025-02-14\",\"2025-02-13\",true]]},{\"word\":\"isOnOrAfter\",\"takes\":{\"day\":\"date\",\"other\":\"date\"},\"gives\":\"boolean\",\"english\":\"{day} is on or after {other}\",\"is\":[\"other\",\"isAtMost\",\"day\"],\"examples\":[[\"2025-02-14\",\"2025-02-14\",true],[\"2025-02-13\",\"2025-02-14\",false]]}]");

var days = /* @__PURE__ */ JSON.parse("[{\"word\":\"dayAfter\",\"takes\":{\"day\":\"date\"},\"gives\":\"date\",\"english\":\"the day after {day}\",\"is\":[\"day\",\"plusDays\",{\"days\":1},{\"countingFrom\":\"day-after\"}],\"examples\":[[\"2024-02-28\",\"2024-02-29\"],[\"2024-12-31\",\"2025-01-01\"]]},{\"word\":\"dayBefore\",\"takes\":{\"day\":\"date\"},\"gives\":\"date\",\"english\":\"the day before {day}\",\"is\":[\"day\",\"plusDays\",{\"days\":-1},{\"countingFrom\":\"day-after\"}],\"examples\":[[\"2024-03-01\",\"2024-02-29\"],[\"2025-01-01\",\"2024-12-31\"]]},{\"word\":\"earlierOf\",\"takes\":{\"day\":\"date\",\"other\":\"date\"},\"gives\":\"date\",\"english\":\"the earlier of {day} and {other}\",\"is\":[\"day\",\"lesserOf\",\"other\"],\"examples\":[[\"2024-12-31\",\"2025-01-01\",\"2024-12-31\"],[\"2025-01-01\",null,null]]},{\"word\":\"laterOf\",\"takes\":{\"day\":\"date\",\"other\":\"date\"},\"gives\":\"date\",\"english\":\"the later of {day} and {other}\",\"is\":[\"day\",\"greaterOf\",\"other\"],\"examples\":[[\"2024-12-31\",\"2025-01-01\",\"2025-01-01\"],[\"2025-01-01\",null,null]]},{\"word\":\"earliestGiven\",\"takes\":{\"day\":\"date\",\"other\":\"date\"},\"gives\":\"date\",\"english\":\"the earlier of {day} and {other}, or the one that is given\",\"is\":[\"day\",\"leastGiven\",\"other\"],\"examples\":[[\"2025-01-02\",\"2025-01-01\",\"2025-01-01\"],[null,\"2025-01-01\",\"2025-01-01\"],[\"2025-01-02\",null,\"2025-01-02\"]]},{\"word\":\"monthsIn\",\"takes\":{\"duration\":\"duration\"},\"gives\":\"months\",\"english\":\"the months in {duration}\",\"terms\":{\"start\":{\"date\":\"0001-01-01\"}},\"is\":[\"start\",\"wholeMonthsUntil\",[\"start\",\"plusMonths\",\"duration\",{\"shortMonth\":\"pulled-back\"}]],\"examples\":[[\"P1M\",1],[\"P1Y6M\",18]]},{\"word\":\"plusDuration\",\"takes\":{\"day\":\"date\",\"duration\":\"duration\"},\"and\":{\"shortMonth\":{\"choice\":[\"pulled-back\",\"first-of-next\"]}},\"gives\":\"date\",\"english\":\"{duration} after {day} (in a month without that day, {shortMonth})\",\"said\":{\"shortMonth\":{\"pulled-back\":\"its last day\",\"first-of-next\":\"the first day of the next\"}},\"is\":[\"day\",\"plusMonths\",\"duration\",{\"shortMonth\":{\"fact\":\"shortMonth\"}}],\"examples\":[[\"2025-01-31\",\"P1M\",{\"shortMonth\":\"pulled-back\"},\"2025-02-28\"],[\"2025-01-31\",\"P1M\",{\"shortMonth\":\"first-of-next\"},\"2025-03-01\"]]},{\"word\":\"minusDuration\",\"takes\":{\"day\":\"date\",\"duration\":\"duration\"},\"gives\":\"date\",\"english\":\"{duration} before {day} (in a month without that day, its last day)\",\"is\":[\"day\",\"plusMonths\",[[\"duration\",\"monthsIn\"],\"times\",{\"count\":-1}],{\"shortMonth\":\"pulled-back\"}],\"examples\":[[\"2025-03-31\",\"P1M\",\"2025-02-28\"],[\"2024-02-29\",\"P1Y\",\"2023-02-28\"]]},{\"word\":\"plusDurationsUntil\",\"takes\":{\"start\":\"date\",\"duration\":\"duration\"},\"and\":{\"day\":\"date\",\"until\":{\"choice\":[\"reached\",\"passed\"]},\"shortMonth\":{\"choice\":[\"pulled-back\",\"first-of-next\"]}},\"gives\":\"date\",\"english\":\"{duration} after {start}, and again as often as it takes until {day} is there (how far: {until}; in a month without that day, {shortMonth})\",\"said\":{\"shortMonth\":{\"pulled-back\":\"its last day\",\"first-of-next\":\"the first day of the next\"}},\"terms\":{\"months\":[\"duration\",\"monthsIn\"],\"fits\":[[\"start\",\"wholeMonthsUntil\",\"day\"],\"dividedRoundedDown\",\"months\"],\"last\":[\"start\",\"plusMonths\",[\"months\",\"times\",\"fits\"],{\"shortMonth\":{\"fact\":\"shortMonth\"}}],\"next\":[\"start\",\"plusMonths\",[\"months\",\"times\",[\"fits\",\"plus\",{\"count\":1}]],{\"shortMonth\":{\"fact\":\"shortMonth\"}}],\"isThere\":{\"any\":[[\"last\",\"isAfter\",\"day\"],{\"all\":[[\"until\",\"is\",{\"choice\":\"reached\"}],[\"last\",\"is\",\"day\"]]}]}},\"is\":{\"when\":{\"all\":[\"isThere\",[\"fits\",\"isMoreThan\",{\"count\":0}]]},\"then\":\"last\",\"else\":\"next\"},\"examples\":[[\"2025-01-10\",\"P3M\",{\"day\":\"2025-04-10\",\"until\":\"reached\",\"shortMonth\":\"pulled-back\"},\"2025-04-10\"],[\"2025-01-10\",\"P3M\",{\"day\":\"2025-04-10\",\"until\":\"passed\",\"shortMonth\":\"pulled-back\"},\"2025-07-10\"],[\"2025-01-10\",\"P3M\",{\"day\":\"2024-12-01\",\"until\":\"passed\",\"shortMonth\":\"pulled-back\"},\"2025-04-10\"],[\"2025-01-31\",\"P1M\",{\"day\":\"2025-02-28\",\"until\":\"passed\",\"shortMonth\":\"pulled-back\"},\"2025-03-31\"],[\"2025-01-31\",\"P1M\",{\"day\":\"2025-02-28\",\"until\":\"passed\",\"shortMonth\":\"first-of-next\"},\"2025-03-01\"],[\"2024-02-29\",\"P1Y\",{\"day\":\"2027-03-01\",\"until\":\"passed\",\"shortMonth\":\"pulled-back\"},\"2028-02-29\"]]},{\"word\":\"startOfMonth\",\"takes\":{\"day\":\"date\"},\"gives\":\"date\",\"english\":\"the first day of the month of {day}\",\"terms\":{\"start\":{\"date\":\"0001-01-01\"}},\"is\":[\"start\",\"plusMonths\",[\"start\",\"wholeMonthsUntil\",\"day\"],{\"shortMonth\":\"pulled-back\"}],\"examples\":[[\"2024-02-29\",\"2024-02-01\"],[\"2025-01-01\",\"2025-01-01\"]]},{\"word\":\"endOfMonth\",\"takes\":{\"day\":\"date\"},\"gives\":\"date\",\"english\":\"the last day of the month of {day}\",\"is\":[[[\"day\",\"startOfMonth\"],\"plusMonths\",{\"months\":1},{\"shortMonth\":\"pulled-back\"}],\"dayBefore\"],\"examples\":[[\"2024-02-10\",\"2024-02-29\"],[\"2025-01-31\",\"2025-01-31\"]]},{\"word\":\"startOfYear\",\"takes\":{\"day\":\"date\"},\"gives\":\"date\",\"english\":\"1 January of the year of {day}\",\"terms\":{\"start\":{\"date\":\"0001-01-01\"},\"year\":{\"months\":12},\"years\":[[\"start\",\"wholeMonthsUntil\",\"day\"],\"dividedRoundedDown\",\"year\"]},\"is\":[\"start\",\"plusMonths\",[\"years\",\"times\",\"year\"],{\"shortMonth\":\"pulled-back\"}],\"examples\":[[\"2024-12-31\",\"2024-01-01\"],[\"2025-01-01\",\"2025-01-01\"]]},{\"word\":\"daysOfYear\",\"takes\":{\"day\":\"date\"},\"gives\":\"days\",\"english\":\"the days of the year of {day}\",\"terms\":{\"start\":[\"day\",\"startOfYear\"],\"march\":[\"start\",\"plusMonths\",{\"months\":2},{\"shortMonth\":\"pulled-back\"}]},\"is\":[[\"start\",\"daysUntil\",\"march\"],\"plus\",{\"days\":306}],\"examples\":[[\"2024-12-31\",366],[\"2100-01-01\",365]]},{\"word\":\"dayOfTheWeek\",\"takes\":{\"day\":\"date\"},\"gives\":\"days\",\"english\":\"the day of the week of {day}, from 1 for Monday to 7 for Sunday\",\"terms\":{\"days\":[{\"date\":\"0001-01-01\"},\"daysUntil\",\"day\"],\"week\":{\"days\":7},\"weeks\":[\"days\",\"dividedRoundedDown\",\"week\"]},\"is\":[[\"days\",\"minus\",[\"weeks\",\"times\",\"week\"]],\"plus\",{\"days\":1}],\"examples\":[[\"2025-06-09\",1],[\"2025-06-15\",7]]},{\"word\":\"isWorkingDay\",\"takes\":{\"day\":\"date\",\"calendar\":\"calendar\"},\"gives\":\"boolean\",\"english\":\"{day} is a working day by {calendar}\",\"is\":[[\"day\",\"orNextWorkingDay\",\"calendar\"],\"isAtMost\",\"day\"],\"examples\":[[\"2025-12-24\",{\"holidays\":[\"2025-12-25\"]},true],[\"2025-12-25\",{\"holidays\":[\"2025-12-25\"]},false],[\"2029-01-02\",{\"holidays\":[]},{\"unknown\":true}]]},{\"word\":\"nextWorkingDayAfter\",\"takes\":{\"day\":\"date\",\"calendar\":\"calendar\"},\"gives\":\"date\",\"english\":\"the next working day after {day} by {calendar}\",\"is\":[[\"day\",\"dayAfter\"],\"orNextWorkingDay\",\"calendar\"],\"examples\":[[\"2025-12-23\",{\"holidays\":[\"2025-12-25\",\"2025-12-26\"]},\"2025-12-24\"],[\"2025-12-24\",{\"holidays\":[\"2025-12-25\",\"2025-12-26\"]},\"2025-12-29\"]]}]");

var interest = /* @__PURE__ */ JSON.parse("[{\"word\":\"interestOfDays\",\"takes\":{\"balance\":\"decimal\",\"rate\":\"percent\"},\"and\":{\"days\":\"days\",\"ofYear\":\"count\"},\"gives\":{\"record\":{\"days\":\"days\",\"parts\":\"decimal\",\"rounded\":\"money\"}},\"english\":\"interest on {balance} at {rate} a year for {days} of {ofYear}\",\"terms\":{\"yearly\":[\"balance\",\"times\",\"rate\"],\"ofADay\":[[\"yearly\",\"dividedBy\",[\"ofYear\",\"times\",{\"count\":100}]],\"roundedToPenny\"],\"weighted\":[\"days\",\"times\",[{\"count\":731},\"minus\",\"ofYear\"]]},\"is\":{\"when\":{\"all\":[[\"days\",\"isMoreThan\",{\"days\":0}],[\"balance\",\"isMoreThan\",{\"decimal\":\"0\"}]]},\"then\":{\"record\":{\"days\":\"days\",\"parts\":[\"yearly\",\"times\",\"weighted\"],\"rounded\":[\"ofADay\",\"times\",\"days\"]}},\"else\":{\"record\":{\"days\":{\"days\":0},\"parts\":{\"decimal\":\"0\"},\"rounded\":{\"money\":\"0.00\"}}}},\"examples\":[[{\"decimal\":\"365\"},{\"percent\":\"8.75\"},{\"days\":29,\"ofYear\":365},{\"days\":29,\"parts\":{\"decimal\":\"33898462.5\"},\"rounded\":{\"money\":\"2.61\"}}],[{\"decimal\":\"-1\"},{\"percent\":\"8.75\"},{\"days\":29,\"ofYear\":365},{\"days\":0,\"parts\":{\"decimal\":\"0\"},\"rounded\":{\"money\":\"0.00\"}}]]},{\"word\":\"interestOfParts\",\"takes\":{\"parts\":\"decimal\"},\"gives\":\"decimal\",\"english\":\"{parts} over 100 times 365 times 366\",\"is\":[\"parts\",\"dividedBy\",{\"count\":13359000}],\"examples\":[[{\"decimal\":\"33898462.5\"},{\"decimal\":\"2.5375\"}],[{\"decimal\":\"0\"},{\"decimal\":\"0\"}]]},{\"word\":\"bearingInterest\",\"takes\":{\"principal\":{\"some\":[\"money\",\"decimal\"],\"as\":\"P\"},\"unmet\":\"decimal\"},\"and\":{\"whole\":\"money\",\"onInterest\":{\"choice\":[\"none\",\"daily\"]},\"paymentsMeet\":{\"choice\":[\"balance\",\"interest-first\",\"nothing-until-cleared\"]}},\"gives\":\"decimal\",\"english\":\"what bears interest of {principal} of {whole} and interest of {unmet} (interest bears: {onInterest}; payments meet: {paymentsMeet})\",\"terms\":{\"owed\":{\"when\":[\"onInterest\",\"is\",{\"choice\":\"daily\"}],\"then\":[\"principal\",\"plus\",\"unmet\"],\"else\":\"principal\"}},\"is\":{\"when\":{\"all\":[[\"paymentsMeet\",\"is\",{\"choice\":\"nothing-until-cleared\"}],[\"owed\",\"isMoreThan\",{\"decimal\":\"0\"}]]},\"then\":[[\"owed\",\"minus\",\"principal\"],\"plus\",\"whole\"],\"else\":\"owed\"},\"examples\":[[{\"decimal\":\"80\"},{\"decimal\":\"2\"},{\"whole\":{\"money\":\"100.00\"},\"onInterest\":\"none\",\"paymentsMeet\":\"nothing-until-cleared\"},{\"decimal\":\"100\"}],[{\"decimal\":\"80\"},{\"decimal\":\"2\"},{\"whole\":{\"money\":\"100.00\"},\"onInterest\":\"daily\",\"paymentsMeet\":\"balance\"},{\"decimal\":\"82\"}]]},{\"word\":\"accrued\",\"takes\":{\"unpaid\":{\"timeline\":\"money\"},\"rates\":{\"timeline\":\"percent\"}},\"and\":{\"from\":\"date\",\"to\":\"date\",\"finalDay\":{\"choice\":[\"left-out\",\"counted\"]},\"year\":{\"choice\":[\"actual-365\",\"actual-actual\"]},\"onInterest\":{\"choice\":[\"none\",\"daily\"]},\"paymentsMeet\":{\"choice\":[\"balance\",\"interest-first\",\"nothing-until-cleared\"]}},\"gives\":{\"record\":{\"days\":\"days\",\"interest\":\"decimal\",\"eachDayRounded\":\"money\",\"metByPayments\":\"decimal\",\"balance\":\"decimal\"}},\"english\":\"interest on {unpaid} at {rates} a year from {from} to before {to} (final day: {finalDay}; a year: {year}; interest bears: {onInterest}; payments meet: {paymentsMeet})\",\"said\":{\"finalDay\":{\"left-out\":\"left out\"},\"year\":{\"actual-365\":\"365 days\",\"actual-actual\":\"365 days, in a leap year 366\"},\"onInterest\":{\"none\":\"no interest\",\"daily\":\"interest from the next day on\"},\"paymentsMeet\":{\"balance\":\"the balance\",\"interest-first\":\"the interest so far, then the balance\",\"nothing-until-cleared\":\"nothing until all is paid\"}},\"terms\":{\"nil\":{\"decimal\":\"0\"},\"whole\":[\"unpaid\",\"balanceOn\",{\"date\":\"0001-01-01\"}],\"before\":[\"unpaid\",\"balanceOn\",[[\"from\",\"dayBefore\"],\"earlierOf\",\"to\"]],\"isDaily\":[\"onInterest\",\"is\",{\"choice\":\"daily\"}],\"meetInterest\":[\"paymentsMeet\",\"is\",{\"choice\":\"interest-first\"}],\"finalCounts\":[\"finalDay\",\"is\",{\"choice\":\"counted\"}],\"leapYears\":[\"year\",\"is\",{\"choice\":\"actual-actual\"}],\"newYears\":{\"when\":\"leapYears\",\"then\":[[\"from\",\"startOfYear\"],\"recurring\",\"to\",{\"every\":{\"months\":12}}],\"else\":[]},\"eachDay\":{\"when\":\"isDaily\",\"then\":[\"from\",\"recurring\",\"to\",{\"every\":{\"days\":1}}],\"else\":[]},\"changes\":[{\"list\":[[\"unpaid\",\"changesOf\"],[\"rates\",\"changesOf\"],\"newYears\",\"eachDay\"]},\"allTogether\"],\"end\":{\"when\":[\"from\",\"isOnOrBefore\",\"to\"],\"then\":{\"list\":[{\"record\":{\"from\":\"to\",\"to\":\"to\"}}]},\"else\":[]},\"stretches\":[{\"list\":[[\"from\",\"cutAt\",\"to\",{\"at\":{\"fact\":\"changes\"}}],\"end\"]},\"allTogether\"],\"noInterest\":{\"record\":{\"days\":{\"days\":0},\"parts\":\"nil\",\"rounded\":{\"money\":\"0.00\"}}},\"debt\":{\"fold\":\"stretches\",\"as\":\"stretch\",\"so\":\"so\",\"from\":{\"record\":{\"unpaid\":\"before\",\"met\":\"nil\",\"sum\":\"noInterest\",\"final\":\"noInterest\",\"isOver\":false}},\"terms\":{\"unpaidNow\":[\"unpaid\",\"balanceOn\",\"stretch.from\"],\"payment\":[\"so.unpaid\",\"minus\",\"unpaidNow\"],\"unmet\":{\"when\":{\"any\":[\"isDaily\",\"meetInterest\"]},\"then\":[[\"so.sum.parts\",\"interestOfParts\"],\"minus\",\"so.met\"],\"else\":\"nil\"},\"meets\":{\"when\":{\"all\":[\"meetInterest\",[\"payment\",\"isNot\",{\"money\":\"0.00\"}]]},\"then\":[[\"unmet\",\"lesserOf\",[\"nil\",\"plus\",\"payment\"]],\"notBelowNil\"],\"else\":\"nil\"},\"met\":{\"when\":\"meetInterest\",\"then\":[\"so.met\",\"plus\",\"meets\"],\"else\":\"nil\"},\"principal\":{\"when\":\"meetInterest\",\"then\":[\"met\",\"plus\",\"unpaidNow\"],\"else\":\"unpaidNow\"},\"bore\":[[\"so.met\",\"plus\",\"so.unpaid\"],\"bearingInterest\",\"unmet\",{\"whole\":{\"fact\":\"whole\"},\"onInterest\":{\"fact\":\"onInterest\"},\"paymentsMeet\":{\"fact\":\"paymentsMeet\"}}],\"bears\":[\"principal\",\"bearingInterest\",[\"unmet\",\"minus\",\"meets\"],{\"whole\":{\"fact\":\"whole\"},\"onInterest\":{\"fact\":\"onInterest\"},\"paymentsMeet\":{\"fact\":\"paymentsMeet\"}}],\"rate\":[\"rates\",\"rateOn\",\"stretch.from\"],\"ofYear\":{\"when\":\"leapYears\",\"then\":[[\"stretch.from\",\"daysOfYear\"],\"dividedRoundedDown\",{\"days\":1}],\"else\":{\"count\":365}},\"added\":[\"bears\",\"interestOfDays\",\"rate\",{\"days\":[\"stretch.from\",\"daysUntil\",\"stretch.to\"],\"ofYear\":{\"fact\":\"ofYear\"}}],\"isCleared\":{\"all\":[[\"bore\",\"isMoreThan\",\"nil\"],[\"bears\",\"isAtMost\",\"nil\"]]},\"ends\":{\"all\":[\"finalCounts\",{\"not\":\"so.isOver\"},{\"any\":[\"isCleared\",[\"stretch.from\",\"is\",\"to\"]]}]},\"final\":[\"bore\",\"interestOfDays\",\"rate\",{\"days\":{\"days\":1},\"ofYear\":{\"fact\":\"ofYear\"}}],\"counted\":{\"when\":\"ends\",\"then\":\"final\",\"else\":\"added\"},\"isCounted\":[\"counted.days\",\"isMoreThan\",{\"days\":0}],\"told\":{\"record\":{\"from\":\"stretch.from\",\"to\":{\"when\":\"ends\",\"then\":\"stretch.from\",\"else\":[\"stretch.to\",\"dayBefore\"]},\"balance\":{\"when\":\"ends\",\"then\":\"bore\",\"else\":\"bears\"},\"rate\":\"rate\",\"days\":\"counted.days\",\"interest\":[\"counted.parts\",\"interestOfParts\"],\"eachDayRounded\":\"counted.rounded\"}}},\"next\":{\"record\":{\"unpaid\":\"unpaidNow\",\"met\":\"met\",\"sum\":[\"so.sum\",\"plusInterest\",\"added\"],\"final\":{\"when\":\"ends\",\"then\":\"final\",\"else\":\"so.final\"},\"isOver\":{\"any\":[\"so.isOver\",\"ends\"]}}}},\"total\":[\"debt.sum\",\"plusInterest\",\"debt.final\"]},\"is\":{\"record\":{\"days\":\"total.days\",\"interest\":[\"total.parts\",\"interestOfParts\"],\"eachDayRounded\":\"total.rounded\",\"metByPayments\":\"debt.met\",\"balance\":[\"debt.met\",\"plus\",\"debt.unpaid\"]}},\"tells\":{\"of\":\"debt\",\"each\":\"told\",\"where\":\"isCounted\",\"units\":{\"balance\":\"pounds\",\"interest\":\"pounds\"},\"says\":\"{from} to {to}: {balance} at {rate} a year for {days}: {interest}\"},\"examples\":[[{\"rates\":[[\"0001-01-01\",\"365.00\"]]},{\"rates\":[[\"2000-01-01\",\"8.75\"]]},{\"from\":\"2024-02-15\",\"to\":\"2024-03-15\",\"finalDay\":\"left-out\",\"year\":\"actual-365\",\"onInterest\":\"none\",\"paymentsMeet\":\"balance\"},{\"days\":29,\"interest\":{\"decimal\":\"2.5375\"},\"eachDayRounded\":{\"money\":\"2.61\"},\"metByPayments\":{\"decimal\":\"0\"},\"balance\":{\"decimal\":\"365\"}}],[{\"rates\":[[\"0001-01-01\",\"365.00\"],[\"2025-01-11\",\"0.00\"]]},{\"rates\":[[\"2025-01-05\",\"10\"]]},{\"from\":\"2025-01-01\",\"to\":\"2025-02-01\",\"finalDay\":\"counted\",\"year\":\"actual-365\",\"onInterest\":\"none\",\"paymentsMeet\":\"balance\"},{\"days\":11,\"interest\":{\"unknown\":true},\"eachDayRounded\":{\"unknown\":true},\"metByPayments\":{\"decimal\":\"0\"},\"balance\":{\"decimal\":\"0\"}}],[{\"rates\":[[\"0001-01-01\",\"365.00\"],[\"2025-01-11\",\"265.00\"]]},{\"rates\":[[\"2000-01-01\",\"10\"]]},{\"from\":\"2025-01-01\",\"to\":\"2025-01-11\",\"finalDay\":\"left-out\",\"year\":\"actual-365\",\"onInterest\":\"none\",\"paymentsMeet\":\"interest-first\"},{\"days\":10,\"interest\":{\"decimal\":\"1\"},\"eachDayRounded\":{\"money\":\"1.00\"},\"metByPayments\":{\"decimal\":\"1\"},\"balance\":{\"decimal\":\"266\"}}]]},{\"word\":\"plusInterest\",\"takes\":{\"one\":{\"record\":{\"days\":\"days\",\"parts\":\"decimal\",\"rounded\":\"money\"}},\"other\":{\"record\":{\"days\":\"days\",\"parts\":\"decimal\",\"rounded\":\"money\"}}},\"gives\":{\"record\":{\"days\":\"days\",\"parts\":\"decimal\",\"rounded\":\"money\"}},\"english\":\"{one} and {other}\",\"is\":{\"record\":{\"days\":[\"one.days\",\"plus\",\"other.days\"],\"parts\":[\"one.parts\",\"plus\",\"other.parts\"],\"rounded\":[\"one.rounded\",\"plus\",\"other.rounded\"]}},\"examples\":[[{\"days\":1,\"parts\":{\"decimal\":\"0.5\"},\"rounded\":{\"money\":\"0.01\"}},{\"days\":2,\"parts\":{\"decimal\":\"1\"},\"rounded\":{\"money\":\"0.02\"}},{\"days\":3,\"parts\":{\"decimal\":\"1.5\"},\"rounded\":{\"money\":\"0.03\"}}],[{\"days\":1,\"parts\":null,\"rounded\":{\"money\":\"0.01\"}},{\"days\":2,\"parts\":{\"decimal\":\"1\"},\"rounded\":{\"money\":\"0.02\"}},{\"days\":3,\"parts\":null,\"rounded\":{\"money\":\"0.03\"}}]]}]");

var lists = /* @__PURE__ */ JSON.parse("[{\"word\":\"leastOf\",\"takes\":{\"list\":{\"list\":{\"ordered\":\"T\"}}},\"gives\":{\"ordered\":\"T\"},\"english\":\"the least of {list}\",\"is\":{\"fold\":\"list\",\"as\":\"entry\",\"so\":\"least\",\"from\":{\"none\":true},\"next\":[\"least\",\"leastGiven\",\"entry\"]},\"examples\":[[[{\"money\":\"3.00\"},{\"money\":\"-7.50\"}],{\"money\":\"-7.50\"}],[[null,{\"percent\":\"4\"},null],{\"percent\":\"4\"}],[[],null]]},{\"word\":\"greatestOf\",\"takes\":{\"list\":{\"list\":{\"ordered\":\"T\"}}},\"gives\":{\"ordered\":\"T\"},\"english\":\"the greatest of {list}\",\"is\":{\"fold\":\"list\",\"as\":\"entry\",\"so\":\"greatest\",\"from\":{\"none\":true},\"next\":[\"greatest\",\"greatestGiven\",\"entry\"]},\"examples\":[[[{\"money\":\"3.00\"},{\"money\":\"-7.50\"}],{\"money\":\"3.00\"}],[[null,{\"percent\":\"4\"},null],{\"percent\":\"4\"}],[[],null]]},{\"word\":\"earliestOf\",\"takes\":{\"days\":{\"list\":\"date\"}},\"gives\":\"date\",\"english\":\"the earliest of {days}\",\"is\":[\"days\",\"leastOf\"],\"examples\":[[[\"2025-03-02\",\"2024-12-31\"],\"2024-12-31\"],[[null,\"2025-03-01\"],\"2025-03-01\"],[[],null]]},{\"word\":\"latestOf\",\"takes\":{\"days\":{\"list\":\"date\"}},\"gives\":\"date\",\"english\":\"the latest of {days}\",\"is\":[\"days\",\"greatestOf\"],\"examples\":[[[\"2025-03-02\",\"2024-12-31\"],\"2025-03-02\"],[[null,\"2025-03-01\"],\"2025-03-01\"],[[],null]]},{\"word\":\"countOf\",\"takes\":{\"list\":{\"list\":{\"any\":\"T\"}}},\"gives\":\"count\",\"english\":\"the number of {list}\",\"is\":{\"fold\":\"list\",\"as\":\"entry\",\"so\":\"number\",\"from\":{\"count\":0},\"next\":[\"number\",\"plus\",{\"count\":1}]},\"examples\":[[[\"2025-01-01\",\"2025-01-01\"],2],[[],0]]},{\"word\":\"anyOf\",\"takes\":{\"conditions\":{\"list\":\"boolean\"}},\"gives\":\"boolean\",\"english\":\"{conditions}: yes for at least one\",\"is\":{\"fold\":\"conditions\",\"as\":\"condition\",\"so\":\"one\",\"from\":false,\"next\":{\"any\":[\"one\",\"condition\"]}},\"examples\":[[[false,true],true],[[false,null],false],[[],false]]},{\"word\":\"allOf\",\"takes\":{\"conditions\":{\"list\":\"boolean\"}},\"gives\":\"boolean\",\"english\":\"{conditions}: yes for each\",\"is\":{\"fold\":\"conditions\",\"as\":\"condition\",\"so\":\"each\",\"from\":true,\"next\":{\"all\":[\"each\",\"condition\"]}},\"examples\":[[[true,true],true],[[true,null],false],[[],true]]},{\"word\":\"orEmpty\",\"takes\":{\"list\":{\"list\":{\"any\":\"T\"}}},\"gives\":{\"list\":{\"any\":\"T\"}},\"english\":\"{list}, or an empty list if it is none\",\"is\":{\"when\":[\"list\",\"isGiven\"],\"then\":\"list\",\"else\":[]},\"examples\":[[[\"2025-01-01\"],[\"2025-01-01\"]],[null,[]]]},{\"word\":\"onlyWhere\",\"takes\":{\"records\":{\"list\":{\"record\":{},\"as\":\"T\"}},\"condition\":{\"field\":\"boolean\"}},\"gives\":{\"list\":{\"any\":\"T\"}},\"english\":\"those of {records} where {condition}\",\"is\":{\"each\":\"records\",\"as\":\"entry\",\"where\":{\"field\":\"condition\",\"of\":\"entry\"}},\"examples\":[[[{\"price\":{\"decimal\":\"1.50\"},\"isUsed\":true},{\"price\":{\"decimal\":\"2.50\"},\"isUsed\":false}],\"isUsed\",[{\"price\":{\"decimal\":\"1.50\"},\"isUsed\":true}]],[[{\"price\":{\"decimal\":\"1.50\"},\"isUsed\":null},{\"price\":{\"decimal\":\"1.50\"},\"isUsed\":false}],\"isUsed\",[]]]},{\"word\":\"latestBy\",\"takes\":{\"records\":{\"list\":{\"record\":{},\"as\":\"T\"}}},\"and\":{\"field\":{\"field\":\"date\"}},\"gives\":{\"any\":\"T\"},\"english\":\"the one of {records} with the latest {field}\",\"is\":{\"fold\":[\"records\",\"inOrderOf\",\"field\"],\"as\":\"entry\",\"so\":\"latest\",\"from\":{\"none\":true},\"terms\":{\"day\":{\"field\":\"field\",\"of\":\"entry\"},\"latestDay\":{\"field\":\"field\",\"of\":\"latest\"}},\"next\":{\"when\":{\"any\":[[\"latestDay\",\"isLessThan\",\"day\"],{\"all\":[[\"latest\",\"isNone\",true],[\"day\",\"isGiven\"]]}]},\"then\":\"entry\",\"else\":\"latest\"}},\"examples\":[[[{\"endsOn\":\"2025-03-01\",\"of\":\"first\"},{\"endsOn\":\"2025-04-01\",\"of\":\"second\"}],{\"field\":\"endsOn\"},{\"endsOn\":\"2025-04-01\",\"of\":\"second\"}],[[{\"endsOn\":\"2025-03-01\",\"of\":\"second\"},{\"endsOn\":\"2025-03-01\",\"of\":\"first\"},{\"endsOn\":null,\"of\":\"third\"}],{\"field\":\"endsOn\"},{\"endsOn\":\"2025-03-01\",\"of\":\"first\"}],[[{\"endsOn\":null,\"of\":\"first\"}],{\"field\":\"endsOn\"},null]]}]");

var prices = /* @__PURE__ */ JSON.parse("[{\"word\":\"movesOf\",\"takes\":{\"price\":{\"record\":{\"before\":\"decimal\",\"after\":\"decimal\",\"steps\":{\"list\":{\"record\":{\"effectiveOn\":\"date\",\"price\":\"decimal\"}}}}}},\"gives\":{\"list\":{\"record\":{\"before\":\"decimal\",\"after\":\"decimal\"}}},\"english\":\"the moves of {price}\",\"terms\":{\"reached\":{\"fold\":[\"price.steps\",\"inOrderOf\",{\"choice\":\"effectiveOn\"}],\"as\":\"step\",\"so\":\"so\",\"from\":{\"record\":{\"moves\":[],\"from\":\"price.before\",\"to\":{\"none\":true}}},\"terms\":{\"isFirst\":[\"so.to\",\"isNone\",true],\"move\":{\"record\":{\"before\":\"so.from\",\"after\":\"so.to\"}}},\"next\":{\"record\":{\"moves\":{\"when\":\"isFirst\",\"then\":\"so.moves\",\"else\":[{\"list\":[\"so.moves\",{\"list\":[\"move\"]}]},\"allTogether\"]},\"from\":{\"when\":\"isFirst\",\"then\":\"so.from\",\"else\":\"so.to\"},\"to\":\"step.price\"}}}},\"is\":[{\"list\":[\"reached.moves\",{\"list\":[{\"record\":{\"before\":\"reached.from\",\"after\":\"price.after\"}}]}]},\"allTogether\"],\"examples\":[[{\"before\":{\"decimal\":\"10\"},\"after\":{\"decimal\":\"9\"},\"steps\":[]},[{\"before\":{\"decimal\":\"10\"},\"after\":{\"decimal\":\"9\"}}]],[{\"before\":{\"decimal\":\"20\"},\"after\":{\"decimal\":\"23\"},\"steps\":[{\"effectiveOn\":\"2025-09-01\",\"price\":{\"decimal\":\"23.5\"}},{\"effectiveOn\":\"2025-08-01\",\"price\":{\"decimal\":\"21\"}}]},[{\"before\":{\"decimal\":\"20\"},\"after\":{\"decimal\":\"21\"}},{\"before\":{\"decimal\":\"21\"},\"after\":{\"decimal\":\"23\"}}]]]},{\"word\":\"asMoves\",\"takes\":{\"prices\":{\"list\":{\"record\":{\"before\":\"decimal\",\"after\":\"decimal\",\"steps\":{\"list\":{\"record\":{\"effectiveOn\":\"date\",\"price\":\"decimal\"}}}}}}},\"and\":{\"of\":{\"choice\":[\"each\",\"total\"]}},\"gives\":{\"list\":{\"record\":{\"before\":\"decimal\",\"after\":\"decimal\"}}},\"english\":\"the moves of {prices} ({of})\",\"said\":{\"of\":{\"each\":\"each by itself\",\"total\":\"all added up\"}},\"terms\":{\"start\":{\"date\":\"0001-01-01\"},\"onAnyDay\":{\"each\":\"prices\",\"as\":\"price\",\"terms\":{\"reached\":{\"each\":[\"price.steps\",\"inOrderOf\",{\"choice\":\"effectiveOn\"}],\"as\":\"step\",\"gives\":{\"from\":\"step.effectiveOn\",\"value\":\"step.price\"}},\"last\":{\"record\":{\"from\":[\"start\",\"greatestGiven\",[\"price.steps[].effectiveOn\",\"latestOf\"]],\"value\":\"price.after\"}}},\"is\":[[{\"list\":[{\"list\":[{\"record\":{\"from\":\"start\",\"value\":\"price.before\"}}]},\"reached\",{\"list\":[\"last\"]}]},\"allTogether\"],\"timelineOf\"]},\"days\":[{\"each\":[\"prices[].steps\",\"allTogether\"],\"as\":\"step\",\"gives\":{\"effectiveOn\":\"step.effectiveOn\"}},\"addedUpBy\",{\"choice\":\"effectiveOn\"}],\"steps\":{\"each\":\"days\",\"as\":\"day\",\"gives\":{\"effectiveOn\":\"day.effectiveOn\",\"price\":[{\"each\":\"onAnyDay\",\"as\":\"price\",\"is\":[\"price\",\"valueOn\",\"day.effectiveOn\"]},\"sumOf\"]}},\"total\":{\"record\":{\"before\":[\"prices[].before\",\"sumOf\"],\"after\":[\"prices[].after\",\"sumOf\"],\"steps\":\"steps\"}},\"addsUp\":{\"all\":[[\"of\",\"is\",{\"choice\":\"total\"}],[[\"prices\",\"countOf\"],\"isMoreThan\",{\"count\":0}]]}},\"is\":{\"when\":\"addsUp\",\"then\":[\"total\",\"movesOf\"],\"else\":[{\"each\":\"prices\",\"as\":\"price\",\"is\":[\"price\",\"movesOf\"]},\"allTogether\"]},\"examples\":[[[{\"before\":{\"decimal\":\"10\"},\"after\":{\"decimal\":\"9\"},\"steps\":[]},{\"before\":{\"decimal\":\"20\"},\"after\":{\"decimal\":\"23\"},\"steps\":[{\"effectiveOn\":\"2025-09-01\",\"price\":{\"decimal\":\"23.5\"}},{\"effectiveOn\":\"2025-08-01\",\"price\":{\"decimal\":\"21\"}}]}],{\"of\":\"each\"},[{\"before\":{\"decimal\":\"10\"},\"after\":{\"decimal\":\"9\"}},{\"before\":{\"decimal\":\"20\"},\"after\":{\"decimal\":\"21\"}},{\"before\":{\"decimal\":\"21\"},\"after\":{\"decimal\":\"23\"}}]],[[{\"before\":{\"decimal\":\"10\"},\"after\":{\"decimal\":\"9\"},\"steps\":[]},{\"before\":{\"decimal\":\"20\"},\"after\":{\"decimal\":\"23\"},\"steps\":[{\"effectiveOn\":\"2025-08-01\",\"price\":{\"decimal\":\"21\"}},{\"effectiveOn\":\"2025-09-01\",\"price\":{\"decimal\":\"23\"}}]},{\"before\":{\"decimal\":\"5\"},\"after\":{\"decimal\":\"6\"},\"steps\":[{\"effectiveOn\":\"2025-10-01\",\"price\":{\"decimal\":\"6\"}}]}],{\"of\":\"total\"},[{\"before\":{\"decimal\":\"35\"},\"after\":{\"decimal\":\"35\"}},{\"before\":{\"decimal\":\"35\"},\"after\":{\"decimal\":\"37\"}},{\"before\":{\"decimal\":\"37\"},\"after\":{\"decimal\":\"38\"}}]],[[],{\"of\":\"total\"},[]]]}]");

var rates = /* @__PURE__ */ JSON.parse("[{\"word\":\"rateOn\",\"takes\":{\"rates\":{\"timeline\":\"percent\"},\"day\":\"date\"},\"gives\":\"percent\",\"english\":\"{rates} on {day}\",\"is\":[\"rates\",\"valueOn\",\"day\"],\"examples\":[[{\"rates\":[[\"2024-11-07\",\"4.75\"]]},\"2024-11-07\",{\"percent\":\"4.75\"}],[{\"rates\":[[\"2024-11-07\",\"4.75\"]]},\"2024-11-06\",{\"unknown\":true}]]},{\"word\":\"balanceOn\",\"takes\":{\"balance\":{\"timeline\":\"money\"},\"day\":\"date\"},\"gives\":\"money\",\"english\":\"{balance} at the end of {day}\",\"is\":[\"balance\",\"valueOn\",\"day\"],\"examples\":[[{\"rates\":[[\"0001-01-01\",\"200.00\"],[\"2025-03-01\",\"-10.00\"]]},\"2025-03-01\",{\"money\":\"-10.00\"}],[{\"rates\":[[\"2025-03-01\",\"120.00\"]]},\"2025-02-28\",{\"unknown\":true}]]},{\"word\":\"heldAt\",\"takes\":{\"rates\":{\"timeline\":\"percent\"},\"day\":\"date\"},\"gives\":{\"timeline\":\"percent\"},\"english\":\"{rates} as of {day}, held throughout\",\"is\":[{\"list\":[{\"record\":{\"from\":{\"date\":\"0001-01-01\"},\"value\":[\"rates\",\"valueOn\",\"day\"]}}]},\"timelineOf\"],\"examples\":[[{\"rates\":[[\"2024-11-07\",\"4.75\"],[\"2025-02-06\",\"4.5\"]]},\"2025-02-05\",{\"rates\":[[\"0001-01-01\",\"4.75\"]]}],[{\"rates\":[[\"2024-11-07\",\"4.75\"]]},\"2024-11-06\",{\"rates\":[]}]]},{\"word\":\"withPointsAdded\",\"takes\":{\"rates\":{\"timeline\":\"percent\"},\"points\":\"percent\"},\"gives\":{\"timeline\":\"percent\"},\"english\":\"{rates} with {points} added as percentage points\",\"is\":[\"rates\",\"plus\",\"points\"],\"examples\":[[{\"rates\":[[\"2025-02-06\",\"4.5\"]]},{\"percent\":\"4\"},{\"rates\":[[\"2025-02-06\",\"8.5\"]]}],[{\"rates\":[[\"2024-11-07\",\"4.75\"],[\"2025-02-06\",\"4.5\"]]},{\"percent\":\"-4.5\"},{\"rates\":[[\"2024-11-07\",\"0.25\"],[\"2025-02-06\",\"0\"]]}]]},{\"word\":\"raisedByPercent\",\"takes\":{\"rates\":{\"timeline\":\"percent\"},\"percent\":\"percent\"},\"gives\":{\"timeline\":\"percent\"},\"english\":\"{rates} raised by {percent} of itself\",\"is\":[\"rates\",\"times\",[[\"percent\",\"dividedBy\",{\"count\":100}],\"plus\",{\"decimal\":\"1\"}]],\"examples\":[[{\"rates\":[[\"2025-02-06\",\"5.00\"]]},{\"percent\":\"4\"},{\"rates\":[[\"2025-02-06\",\"5.2\"]]}],[{\"rates\":[[\"2025-02-06\",\"4.75\"]]},{\"percent\":\"-50\"},{\"rates\":[[\"2025-02-06\",\"2.375\"]]}]]},{\"word\":\"lessPayments\",\"takes\":{\"amount\":\"money\",\"payments\":{\"list\":{\"record\":{\"date\":\"date\",\"amount\":\"money\"}}}},\"and\":{\"notBefore\":\"date\"},\"gives\":{\"timeline\":\"money\"},\"english\":\"{amount} less {payments}, each from its day on but none from before {notBefore}\",\"terms\":{\"owed\":{\"record\":{\"from\":{\"date\":\"0001-01-01\"},\"amount\":\"amount\"}},\"paid\":{\"each\":\"payments\",\"as\":\"payment\",\"gives\":{\"from\":[\"payment.date\",\"laterOf\",\"notBefore\"],\"amount\":[{\"money\":\"0.00\"},\"minus\",\"payment.amount\"]}}},\"is\":[[{\"list\":[{\"list\":[\"owed\"]},\"paid\"]},\"allTogether\"],\"runningTotal\"],\"examples\":[[{\"money\":\"200.00\"},[],{\"notBefore\":\"2025-01-01\"},{\"rates\":[[\"0001-01-01\",\"200.00\"]]}],[{\"money\":\"200.00\"},[{\"date\":\"2025-03-01\",\"amount\":{\"money\":\"80.00\"}},{\"date\":\"2024-12-30\",\"amount\":{\"money\":\"40.00\"}}],{\"notBefore\":\"2025-01-01\"},{\"rates\":[[\"0001-01-01\",\"200.00\"],[\"2025-01-01\",\"160.00\"],[\"2025-03-01\",\"80.00\"]]}]]}]");

var windows = /* @__PURE__ */ JSON.parse("[{\"word\":\"isOnSuchDay\",\"takes\":{\"day\":\"date\",\"days\":{\"choice\":[\"weekdays\",\"weekends\",\"all\"]}},\"gives\":\"boolean\",\"english\":\"{day} is one of {days}\",\"terms\":{\"isWeekend\":[[\"day\",\"dayOfTheWeek\"],\"isMoreThan\",{\"days\":5}]},\"is\":{\"any\":[[\"days\",\"is\",{\"choice\":\"all\"}],[\"isWeekend\",\"is\",[\"days\",\"is\",{\"choice\":\"weekends\"}]]]},\"examples\":[[\"2025-06-14\",\"weekdays\",false],[\"2025-06-13\",\"weekdays\",true],[\"2025-06-14\",\"all\",true]]},{\"word\":\"isWithinWindow\",\"takes\":{\"moment\":{\"record\":{\"day\":\"date\",\"time\":\"time\"}},\"window\":{\"record\":{\"days\":{\"choice\":[\"weekdays\",\"weekends\",\"all\"]},\"from\":\"time\",\"to\":\"time\"}}},\"gives\":\"boolean\",\"english\":\"{moment} is within {window}\",\"terms\":{\"hasOpened\":{\"all\":[[\"moment.day\",\"isOnSuchDay\",\"window.days\"],[\"window.from\",\"isAtMost\",\"moment.time\"]]},\"isOpenStill\":[\"moment.time\",\"isLessThan\",\"window.to\"],\"openedYesterday\":[[\"moment.day\",\"dayBefore\"],\"isOnSuchDay\",\"window.days\"]},\"is\":{\"when\":[\"window.from\",\"isAtMost\",\"window.to\"],\"then\":{\"all\":[\"hasOpened\",\"isOpenStill\"]},\"else\":{\"any\":[\"hasOpened\",{\"all\":[\"openedYesterday\",\"isOpenStill\"]}]}},\"examples\":[[{\"day\":\"2025-06-14\",\"time\":\"03:00\"},{\"days\":\"weekdays\",\"from\":\"22:00\",\"to\":\"06:00\"},true],[{\"day\":\"2025-06-10\",\"time\":\"22:00\"},{\"days\":\"all\",\"from\":\"18:00\",\"to\":\"22:00\"},false]]},{\"word\":\"secondsInWindows\",\"takes\":{\"instant\":\"instant\",\"windows\":{\"list\":{\"record\":{\"days\":{\"choice\":[\"weekdays\",\"weekends\",\"all\"]},\"from\":\"time\",\"to\":\"time\"}}}},\"and\":{\"lasting\":\"seconds\"},\"gives\":\"seconds\",\"english\":\"the seconds of {lasting} from {instant} that lie within {windows}\",\"terms\":{\"times\":[{\"list\":[\"windows[].from\",\"windows[].to\"]},\"allTogether\"],\"within\":{\"each\":[\"instant\",\"clockStretches\",\"lasting\",{\"at\":{\"fact\":\"times\"}}],\"as\":\"stretch\",\"where\":[{\"each\":\"windows\",\"as\":\"window\",\"is\":[\"stretch\",\"isWithinWindow\",\"window\"]},\"anyOf\"],\"is\":\"stretch.seconds\"}},\"is\":[\"within\",\"sumOf\"],\"examples\":[[\"2025-06-10T21:55:00+01:00\",[{\"days\":\"weekdays\",\"from\":\"18:00\",\"to\":\"22:00\"}],{\"lasting\":600},300],[\"2025-06-10T17:55:30+01:00\",[{\"days\":\"all\",\"from\":\"18:00\",\"to\":\"18:10\"}],{\"lasting\":1260},600],[\"2025-10-26T00:30:00Z\",[{\"days\":\"all\",\"from\":\"01:00\",\"to\":\"02:00\"}],{\"lasting\":7200},5400],[\"2025-03-30T00:30:00Z\",[{\"days\":\"all\",\"from\":\"01:00\",\"to\":\"02:00\"}],{\"lasting\":7200},0]]},{\"word\":\"isInWindows\",\"takes\":{\"instant\":\"instant\",\"windows\":{\"list\":{\"record\":{\"days\":{\"choice\":[\"weekdays\",\"weekends\",\"all\"]},\"from\":\"time\",\"to\":\"time\"}}}},\"gives\":\"boolean\",\"english\":\"{instant} is within {windows}\",\"is\":[[\"instant\",\"secondsInWindows\",\"windows\",{\"lasting\":{\"seconds\":1}}],\"isMoreThan\",{\"seconds\":0}],\"examples\":[[\"2025-06-10T17:30:00Z\",[{\"days\":\"weekdays\",\"from\":\"18:00\",\"to\":\"22:00\"}],true],[\"2025-06-10T21:00:00Z\",[{\"days\":\"weekdays\",\"from\":\"18:00\",\"to\":\"22:00\"}],false],[\"2025-06-10T17:30:00Z\",[],false]]}]");

const words = [
  ...amounts$1,
  ...billing,
  ...comparisons$1,
  ...days,
  ...interest,
  ...lists,
  ...prices,
  ...rates,
  ...windows
];

const presets = ["default", "customer", "provider"];
const noDocuments = {
  readings: [],
  tables: [],
  contradictions: [],
  bounds: [],
  notedReadings: [],
  prelude: {},
  inWords: {},
  letters: {},
  examples: {}
};
function policyOf(files, schema, compiled = null, form = "to-check") {
  const checked = checkDocuments({ ...noDocuments, ...files }, schema, form);
  if ("issues" in checked) throw new errors.PolicyError(checked.issues);
  const decisions = Object.freeze(Object.keys(files.rules));
  const { facts, dictionary: names, documents, examples } = checked.documents;
  const { dictionary, modelOf, listedBy, issuesOf } = ruleBook(
    files.rules,
    { ...names, vocabulary: vocabularyOf(words, files.words ?? []) },
    examples,
    form
  );
  const order = base.orderOf(dictionary);
  const closures = /* @__PURE__ */ new Map();
  function compiledOf(decision) {
    const known = closures.get(decision);
    if (known !== void 0) return known;
    const fresh = base.compile(modelOf(decision));
    closures.set(decision, fresh);
    return fresh;
  }
  const bounds = bounding(dictionary, compiledOf, facts.nullableEntities);
  const worlds = base.worldsOf({ ...checked.documents, parse: parseNewer }, bounds);
  const { factsAsked, worldOf, oversteppedBy } = worlds;
  const stampOf = base.stampOfFiles(files);
  const answer = (valuation) => base.decide(valuation, order, base.stampOn(stampOf(), valuation.world));
  function askedWorld(decision, given, asked2, ofCall = null) {
    const [account, options] = [factsAsked(given), base.askedOptions(asked2)];
    return worldOf(listedBy(decision), account, options, ofCall);
  }
  const valuationIn = (world, decision) => base.session(world, compiledOf, facts.nullableEntities)(decision);
  const valuationOf = (decision, given, options) => valuationIn(askedWorld(decision, given, options), decision);
  const digest = form === "held" && compiled !== null ? () => compiled.digest : () => stampOf().digest;
  const modules = modulesOf(compiled, digest, names.tables, names.readings);
  const answered = {
    decisions,
    modelOf,
    listedBy,
    compiledOf,
    nullableEntities: facts.nullableEntities,
    modules,
    order,
    stampOf,
    linesInOrder: files.statement ?? []
  };
  const ofFiles = assessing({
    ...answered,
    worldOf: (listed, given, options, ofCall, placeOf) => worldOf(listed, base.readFacts(given, facts), options, ofCall, placeOf)
  });
  const { record, replay } = recording({ ...answered, worldOf, facts, valuationIn });
  function asking(decision, given, asked2) {
    const [account, options, ofCall] = [factsAsked(given), base.askedOptions(asked2), new evaluation.StepsOfCall()];
    const world = /* @__PURE__ */ evaluation.lazily(() => worldOf(listedBy(decision), account, options, ofCall));
    return (readings) => {
      const on = world();
      const checked2 = base.checkReadings({ ...options.readings, ...readings }, dictionary.readings);
      if ("issues" in checked2) throw new errors.PolicyError(checked2.issues);
      const other = { ...on, option: checked2.option, steps: new evaluation.Steps(ofCall) };
      const valuation = valuationIn(other, decision);
      return { decision: answer(valuation), unknown: base.unknownValues(valuation) };
    };
  }
  const { evaluate, functionOf, sourceOf } = answering$1({
    modelOf,
    listedBy,
    worlds,
    takerOf: (listed, first) => factsTaker(facts, listed, bounds.writtenAmong(listed), first),
    valuationIn,
    modules,
    order,
    stampOf,
    dictionary
  });
  const questionOf = questions({
    schema,
    facts,
    dictionary,
    bounds,
    modelOf,
    listedBy,
    worldOf: (listed, options) => worldOf(listed, base.noFacts, options),
    evaluate: (decision, given, options, ofCall) => answer(valuationIn(askedWorld(decision, given, options, ofCall), decision))
  });
  const asked = {
    evaluate,
    compileDecision: functionOf
  };
  const policy = {
    decisions,
    assess: ofFiles.assess,
    assessWithEngine: ofFiles.assessWithEngine,
    record,
    replay,
    evaluateMany: evaluatingMany({
      ...asked,
      decisions,
      assess: ofFiles.assess
    }),
    compareReadings: (decision, given, options) => base.deepFreeze(compareReadings$1(asking(decision, given, options), modelOf(decision), dictionary.readings)),
    presetReadings(decision, given, preset, options) {
      const issues = base.checkOneOf(preset, presets);
      if (issues.length > 0) throw new errors.PolicyError(issues);
      return Object.freeze(
        presetReadings$1(asking(decision, given, options), preset, modelOf(decision), dictionary.readings)
      );
    },
    ...asked,
    toJavaScript: sourceOf,
    turningPoints(decision, given, path, moving) {
      const options = base.askedMoving(moving);
      return turningPoints$1(questionOf(decision, options), base.askedFacts(given), path, options);
    },
    whatWouldChange: (decision, given, options) => whatWouldChange$1(questionOf(decision, base.askedOptions(options)), base.askedFacts(given)),
    extreme(decision, given, path, outcome, moving) {
      const options = base.askedMoving(moving);
      return extreme$1(questionOf(decision, options), base.askedFacts(given), path, outcome, options);
    },
    ...engineAnswers({ modelOf, listedBy, worlds, facts, answer, stampOf, rules: files.rules }),
    ...givingFacts({
      schema,
      decisions,
      listedBy,
      all: new Set(facts.definitions.keys()),
      hold: (listed, given) => worldOf(listed, factsAsked(given), {}),
      holdFile: ofFiles.hold
    }),
    nextQuestion: nextQuestions({
      decisions,
      modelOf,
      valuationOf,
      assess: ofFiles.assess,
      dictionary,
      order
    }),
    listedBy,
    schema,
    checkRule: issuesOf,
    withOneMore: withOneMore({
      schema,
      dictionary,
      nullableEntities: facts.nullableEntities,
      modelOf,
      compiledOf,
      factsAsked,
      worldOf,
      oversteppedBy
    }),
    modelOf,
    questionOf,
    valuationOf,
    valuationsOf: ofFiles.valuationsOf,
    dictionary,
    bounds,
    oversteppedBy: (decision, given) => oversteppedBy(listedBy(decision), given),
    documents,
    files,
    tablesIn: (tables) => worldOf(/* @__PURE__ */ new Set(), base.noFacts, { tables }).table,
    get stamp() {
      return stampOf();
    }
  };
  return policy;
}

const modules = /* @__PURE__ */ evaluation.lazily(() => ({
  digest,
  compiled: Object.fromEntries(Object.entries(compiled).map(([id, make]) => [id, [make]]))
}));
const contract = /* @__PURE__ */ evaluation.lazily(
  () => policyOf(contract$1.files, contract$1.facts, modules(), "held")
);

const inners = /* @__PURE__ */ new WeakMap();
function publicPolicy(inner) {
  const policy = {
    decisions: inner.decisions,
    evaluate: inner.evaluate,
    compileDecision: inner.compileDecision,
    toJavaScript: inner.toJavaScript,
    evaluateWithEngine: inner.evaluateWithEngine,
    toEngine: inner.toEngine,
    assess: inner.assess,
    assessWithEngine: inner.assessWithEngine,
    record: inner.record,
    replay: inner.replay,
    evaluateMany: inner.evaluateMany,
    nextQuestion: inner.nextQuestion,
    compareReadings: inner.compareReadings,
    presetReadings: inner.presetReadings,
    turningPoints: inner.turningPoints,
    whatWouldChange: inner.whatWouldChange,
    extreme: inner.extreme,
    factsOf: inner.factsOf,
    parseFacts: inner.parseFacts,
    parseFile: inner.parseFile,
    isDecisionId: inner.isDecisionId,
    checkRule: inner.checkRule,
    // Asked for late: the digest is over all files.
    get stamp() {
      return inner.stamp;
    }
  };
  inners.set(policy, inner);
  return Object.freeze(policy);
}
function innerOf(policy) {
  const inner = typeof policy === "object" && policy !== null ? inners.get(policy) : void 0;
  if (inner !== void 0) return inner;
  const expected = "a policy as `loadPolicy` gave it, no copy";
  throw new errors.PolicyError([{ code: "malformed", at: "", expected, found: base.short(policy) }]);
}

function groupedBy(all, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === void 0) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

const plainCharacters = (text) => text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(/[\f\v]/g, "\n\n").replace(/[\u2018-\u201b\u2032\u0060\u00b4]/g, "'").replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"').replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "").normalize("NFKC");
const normalText = (text) => plainCharacters(text).replace(/[\s\u2022\u2023\u2043\u25aa\u25cf\u25e6\u00b7]+/g, " ").replace(/(?<!\d) | (?!\d)/g, "");
const seamBetween = (before, after) => /\d$/.test(before) && /^\d/.test(after) ? " " : "";

const mostPieces = 150;
const enoughRuns = 15e4;
const fewestPieces = 5;
function newNormal(piece) {
  const text = normalText(piece.text);
  return { text, bytes: base.utf8ToBytes(text), apart: base.utf8ToBytes(` ${text}`) };
}
function textFinder(wanted, all) {
  const most = piecesOfRun(all);
  const startHash = base.growingSha256(wanted);
  const known = /* @__PURE__ */ new Map();
  const normal = /* @__PURE__ */ new Map();
  let runs = 0;
  const normalOf = (piece) => {
    const made = normal.get(piece) ?? newNormal(piece);
    normal.set(piece, made);
    return made;
  };
  function foundFrom(pieces, from) {
    const found = [];
    const hashWith = startHash();
    let before = "";
    for (let to = from; to < Math.min(pieces.length, from + most); to++) {
      const { text, bytes, apart } = normalOf(pieces[to]);
      if (text === "") continue;
      runs++;
      const hash = hashWith(seamBetween(before, text) === "" ? bytes : apart);
      before = text;
      if (hash !== null) found.push({ hash, length: to - from });
    }
    return found;
  }
  const isSame = (before, pieces, from) => {
    for (let i = 0; i < most; i++) {
      const piece = pieces[from + i];
      if (piece !== before.pieces[before.from + i]) return false;
      if (piece === void 0) return true;
    }
    return true;
  };
  return {
    find(clauses) {
      const places = /* @__PURE__ */ new Map();
      clauses.forEach(({ pieces }, clause) => {
        pieces.forEach((piece, from) => {
          const before = known.get(piece);
          const found = before !== void 0 && isSame(before, pieces, from) ? before.found : foundFrom(pieces, from);
          known.set(piece, { pieces, from, found });
          for (const { hash, length } of found) {
            const place = { clause, from, to: from + length };
            const others = places.get(hash);
            if (others === void 0) places.set(hash, [place]);
            else others.push(place);
          }
        });
      });
      return places;
    },
    isTired: () => runs > 2 * enoughRuns
  };
}
function piecesOfRun(clauses) {
  const runsOf = (most2) => clauses.reduce((sum, { pieces }) => sum + pieces.length * Math.min(most2, pieces.length), 0);
  let most = mostPieces;
  while (most > fewestPieces && runsOf(most) > enoughRuns) most = Math.floor(most * 0.8);
  return Math.max(most, fewestPieces);
}

const longest$1 = 1e3;
const beforeCapital = / (?=\d{1,3}(?:\.\d{1,3})*\.? [A-Z])|(?<!(?:^| )\d{1,3}(?:\.\d{1,3})*\.?) (?=["'(]?[A-Z])/;
const asLines = (file) => plainCharacters(file).replace(/[^\S\n]+/g, " ").replace(/(?<=[a-z)"'][.!?])(?=1\. ?[A-Z])/g, "\n\n").split("\n").flatMap((line) => line.length > longest$1 ? line.split(beforeCapital) : [line]).join("\n").replace(/(?<=\S) (?=[\u2022\u2023\u2043\u25aa\u25cf\u25e6] )/g, "\n").replace(/(?<=[:;.](?: (?:and|or))?) (?=\d+(?:\.\d+)+\.? \S)/g, "\n").split("\n");

function markOf(line, textBefore) {
  const [, digits, dot, text = ""] = /^\s*(\d{1,3}(?:\.\d{1,3})*)(\.?)(?:\s+|(?=["'(A-Z])|$)(.*)$/.exec(line) ?? [];
  if (digits === void 0 || dot === "" && !digits.includes(".")) return null;
  if (/\b(?:clauses?|sections?|paragraphs?|schedules?|conditions?|parts?|acts?)\s*$/i.test(textBefore)) return null;
  const opensList = /[:;](?:\s*(?:and|or))?\s*$/.test(textBefore);
  const opensSentence = /^["'(]?[A-Z\d]/.test(text);
  const standsAlone = text === "" && /(?:^|[.:;!?)"'])\s*$/.test(textBefore);
  if (!opensList && !opensSentence && !standsAlone) return null;
  return { number: digits.split(".").map(Number), text };
}

const widestGap = 10;
function marksInOrder(numbers) {
  const none = { at: -1, score: 0, before: null };
  const ends = { itself: none, parts: /* @__PURE__ */ new Map() };
  let longest = none;
  let latest = null;
  numbers.forEach((number, at) => {
    if (number === null) return;
    let found = null;
    const goOn = (before, more) => {
      if (before == null) return;
      const score = before.score + more;
      const isBetter = found === null || score > found.score || score === found.score && before.at > place(found);
      if (isBetter) found = { at, score, before };
    };
    for (const before of precedingIn(ends, number)) goOn(before, 1);
    if (number.length === 1 && number[0] === 1) goOn(latest, -1.5);
    if (found === null) return;
    keep(found, number, ends);
    latest = laterOfBest(latest, found);
    if (found.score > longest.score) longest = found;
  });
  const chosen = /* @__PURE__ */ new Set();
  for (let last = longest; last !== null && last !== none; last = last.before) chosen.add(last.at);
  return chosen;
}
const place = ({ before }) => before?.at ?? -1;
function* precedingIn(ends, number) {
  let here = ends;
  for (const [depth, part] of number.entries()) {
    if (here === void 0) return;
    const rest = number.slice(depth + 1, depth + 3);
    if (rest.length === 0 || rest.length === 1 && rest[0] === 1) {
      if (part >= 1 && part <= widestGap) yield here.itself;
      for (let sibling = Math.max(0, part - widestGap); sibling < part; sibling++)
        yield here.parts.get(sibling)?.within;
    }
    here = here.parts.get(part);
  }
}
function keep(sequence, number, ends) {
  let here = ends;
  for (const part of number) {
    const next = here.parts.get(part) ?? { itself: null, within: null, parts: /* @__PURE__ */ new Map() };
    here.parts.set(part, next);
    next.within = laterOfBest(next.within, sequence);
    here = next;
  }
  here.itself = laterOfBest(here.itself, sequence);
}
const laterOfBest = (before, later) => before !== null && before.score > later.score ? before : later;
const startsAgain = (before, next) => next.length === 1 && next[0] === 1 && (before[0] ?? 0) >= 1;

function findMarks(lines) {
  let before = "";
  const possible = lines.map((line) => {
    const mark = markOf(line, before);
    before = `${before} ${line.trim()}`.trimEnd().slice(-40);
    return mark;
  });
  const chosen = marksInOrder(possible.map((mark) => mark?.number ?? null));
  return new Map(possible.flatMap((mark, i) => mark !== null && chosen.has(i) ? [[i, mark]] : []));
}

const longest = 120;
function pageLines(lines) {
  const times = /* @__PURE__ */ new Map();
  for (const line of lines) times.set(keyOf(line), (times.get(keyOf(line)) ?? 0) + 1);
  return (line) => {
    const key = keyOf(line);
    if (key.length > longest) return null;
    if (isPageNumber(key)) return key;
    return /[a-z]/.test(key) && !/[.!?:;,]$/.test(key) && (times.get(key) ?? 0) > 1 ? key : null;
  };
}
const isPageNumber = (key) => /\bpage #/.test(key) || /^\W*#\W*(?:of #\W*)?$/.test(key);
const keyOf = (line) => line.trim().toLowerCase().replace(/\s+/g, " ").replace(/\d+/g, "#");

const goesOn = /(?:^|[\s("'])(?:e\.g|i\.e|eg|ie|cf|viz|vs|mr|mrs|ms|dr|messrs|approx|incl)\.$/i;
const numbered = /(?:^|[\s("'])(?:nos?|paras?|cls?|arts?|secs?|regs?|pp?|figs?|vols?|[A-Z])\.$/i;
const initial = /(?:^|\s)[A-Z]\.$/;
const context = 100;
const stop = /[.!?]+["')\]]*/g;
function sentenceEnds(paragraph) {
  const ends = [];
  for (const match of paragraph.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (end < paragraph.length && endsAt(paragraph, end)) ends.push(end);
  }
  return [...ends, paragraph.length];
}
function endsAt(paragraph, end) {
  const before = paragraph.slice(Math.max(0, end - context), end);
  const after = paragraph.slice(end, end + context);
  if (goesOn.test(before)) return false;
  if (/^\s+["'([]*[A-Z£$€]/.test(after)) return !initial.test(before);
  if (/^\s+["'([]*\d/.test(after)) return !numbered.test(before);
  return isMissingSpace(before, after);
}
function isMissingSpace(before, after) {
  const word = /\S+$/.exec(before)?.[0] ?? "";
  if (/[@/\\]|www\.|^https?:/i.test(word) || /^\S*[@/]/.test(after)) return false;
  return /[a-z\d)"'][.!?]+["')\]]*$/.test(before) && /^["'([]*[A-Z][a-z']*(?:[\s,;]|$)/.test(after);
}

function splitDocument(file) {
  const lines = asLines(file);
  const pageLineOf = pageLines(lines);
  const marks = findMarks(lines);
  const parts = [[{ number: "0", pieces: [] }]];
  let number = [];
  let paragraph = [];
  const clause = () => parts.at(-1)?.at(-1);
  const endParagraph = () => {
    const { pieces } = clause();
    for (const piece of piecesOf(paragraph, (pieces.at(-1)?.sentence ?? 0) + 1)) pieces.push(piece);
    paragraph = [];
  };
  const open = (mark) => {
    endParagraph();
    if (startsAgain(number, mark.number)) parts.push([{ number: "0", pieces: withoutTitle(clause().pieces) }]);
    parts.at(-1)?.push({ number: mark.number.join("."), pieces: [] });
    number = mark.number;
    if (mark.text !== "") paragraph.push({ text: mark.text, pageLine: null });
  };
  lines.forEach((line, i) => {
    const mark = marks.get(i);
    const bullet = /^\s*[\u2022\u2023\u2043\u25aa\u25cf\u25e6\u00b7*]\s*(?=\S)/.exec(line)?.[0];
    if (mark !== void 0) open(mark);
    else if (line.trim() === "") endParagraph();
    else {
      if (bullet !== void 0) endParagraph();
      paragraph.push({ text: line.slice(bullet?.length ?? 0), pageLine: pageLineOf(line) });
    }
  });
  endParagraph();
  return parts.map((clauses) => ({ clauses }));
}
function withoutTitle(pieces) {
  const title = pieces.findLastIndex(({ text, sentence }) => sentence === 1 || /[.!?:;]["')\]]*$/.test(text)) + 1;
  const before = (pieces[title]?.sentence ?? 1) - 1;
  return pieces.splice(title).map((piece) => ({ ...piece, sentence: piece.sentence - before }));
}
function piecesOf(lines, firstSentence) {
  const ends = sentenceEnds(lines.map(({ text }) => text).join("\n"));
  const pieces = [];
  let sentence = 0;
  let start = 0;
  for (const { text, pageLine } of lines) {
    const stop = start + text.length;
    for (let from = start; from < stop; ) {
      const end = Math.min(ends[sentence] ?? stop, stop);
      const piece = text.slice(from - start, end - start).trim();
      if (piece !== "") pieces.push({ text: piece, sentence: firstSentence + sentence, pageLine });
      if (end === ends[sentence]) sentence++;
      from = end;
    }
    start = stop + 1;
  }
  return pieces;
}

function recognise(rows, files, byNumbers = false) {
  const bound = rows.filter((row) => row.text !== void 0);
  const rowsOf = groupedBy(bound, ({ text }) => documentOf(text.clause));
  const split = files.map(({ name, text }) => ({ file: name, parts: splitDocument(text) }));
  const finder = textFinder(
    new Set(bound.flatMap(({ text: { sha256 } }) => sha256 ?? [])),
    split.flatMap(({ parts }) => parts.flatMap(({ clauses }) => clauses))
  );
  const found = new Map(
    [...rowsOf.keys()].map((name) => [name, { files: /* @__PURE__ */ new Set(), clauses: [] }])
  );
  const strangers = [];
  for (const { file, parts } of split) {
    const known = parts.map((part) => best(part, rowsOf, finder, byNumbers));
    let name = known.find((of) => of !== null);
    if (name === void 0) strangers.push(file);
    parts.forEach(({ clauses }, i) => {
      name = known[i] ?? name;
      const document = name == null ? void 0 : found.get(name);
      document?.files.add(file);
      for (const clause of clauses) document?.clauses.push(clause);
    });
  }
  const documents = [...found].flatMap(
    ([document, { files: inFiles, clauses }]) => clauses.length === 0 ? [] : [{ document, files: [...inFiles], clauses, rows: rowsOf.get(document) ?? [], finder }]
  );
  return { documents, strangers };
}
const documentOf = (clause) => /^[A-Z]+/.exec(clause)?.[0] ?? "";
function best({ clauses }, rowsOf, finder, byNumbers) {
  let winner = null;
  const found = finder.find(clauses);
  const numbers = new Set(clauses.map(({ number }) => number));
  if (found.size === 0 && !byNumbers) return null;
  for (const [name, rows] of rowsOf) {
    const texts = new Set(rows.flatMap(({ text: { sha256 } }) => sha256 ?? []));
    const sameNumbers = rows.filter(({ text }) => numbers.has(text.clause.slice(name.length))).length;
    const score = [
      [...texts].filter((text) => found.has(text)).length,
      byNumbers ? sameNumbers / Math.max(rows.length, numbers.size) : 0
    ];
    if (score[0] === 0 && score[1] === 0) continue;
    if (winner === null || score[0] > winner.score[0] || score[0] === winner.score[0] && score[1] > winner.score[1])
      winner = { name, score };
  }
  return winner?.name ?? null;
}

function standingIn({ document, rows }, { clauses, places }, stretches) {
  const before = placesBefore(rows, places);
  const after = placesBefore(rows.toReversed(), places).reverse();
  const byNumber = groupedBy(stretches, ({ clause }) => clauses[clause]?.number);
  return (row, index) => {
    const [from, to] = [before[index], after[index]];
    const own = between(byNumber.get(row.text.clause.slice(document.length)) ?? [], from, to);
    if (own.length > 0) return own;
    return from !== void 0 && to !== void 0 && isBefore(from, to) ? between(stretches, from, to).slice(0, 1) : [];
  };
}
function placesBefore(rows, places) {
  let last;
  return rows.map(({ id }) => {
    const before = last;
    last = places.get(id) ?? last;
    return before;
  });
}
function between(stretches, from, to) {
  const first = from === void 0 ? 0 : countOf(stretches, (stretch) => !isBefore(from, stretch));
  const end = to === void 0 ? stretches.length : countOf(stretches, (stretch) => isBefore(stretch, to));
  return stretches.slice(first, end);
}
function countOf(stretches, isSo) {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (isSo(stretches[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}
const isBefore = (a, b) => a.clause < b.clause || a.clause === b.clause && a.to < b.from;

function unknownStretches({ clauses, claimed }) {
  const stretches = [];
  clauses.forEach(({ pieces }, clause) => {
    let from = 0;
    const endBefore = (end) => {
      const stretch = { clause, from, to: end - 1, pieces: pieces.slice(from, end) };
      if (normalText(stretch.pieces.map(({ text }) => text).join(" ")) !== "") stretches.push(stretch);
      from = end + 1;
    };
    pieces.forEach((piece, i) => {
      if (claimed.has(piece)) endBefore(i);
    });
    endBefore(pieces.length);
  });
  return stretches;
}

function knownTexts({ document, clauses, rows, finder }) {
  return claim(clauses, rows, (row) => row.text.clause.slice(document.length), finder.find(clauses));
}
function claim(clauses, rows, numberOf, found) {
  const places = /* @__PURE__ */ new Map();
  const claimed = /* @__PURE__ */ new Set();
  for (const row of rows) {
    const all = found.get(row.text.sha256 ?? "") ?? [];
    const own = all.filter(({ clause }) => clauses[clause]?.number === numberOf(row));
    const [first] = own.length > 0 ? own : all;
    if (first === void 0) continue;
    places.set(row.id, { ...first, renumbered: own.length === 0 });
    for (const { clause, from, to } of own.length > 0 ? own : [first]) {
      for (const piece of clauses[clause]?.pieces.slice(from, to + 1) ?? []) claimed.add(piece);
    }
  }
  return { clauses, places, claimed };
}

const mostTried = 8;
function knownTextsOfPages(recognised) {
  let best = knownTexts(recognised);
  const tried = /* @__PURE__ */ new Set();
  while (tried.size < mostTried && !recognised.finder.isTired()) {
    const [candidate] = candidatesOf(best, tried);
    if (candidate === void 0) return best;
    tried.add(candidate.line);
    const without = withoutLines(best, /* @__PURE__ */ new Set([candidate.line]), recognised);
    if (isHeader(candidate) || without.places.size > best.places.size) best = without;
  }
  return recognised.finder.isTired() ? best : withoutAll(best, candidatesOf(best, tried), recognised);
}
function withoutAll(known, candidates, recognised) {
  if (candidates.length === 0) return known;
  const lines = new Set(candidates.map(({ line }) => line));
  const interrupting = linesWithin(known, withoutLines(known, lines, recognised), lines);
  const headers = candidates.filter((candidate) => isHeader(candidate) || interrupting.has(candidate.line));
  return withoutLines(known, new Set(headers.map(({ line }) => line)), recognised);
}
function linesWithin(before, after, lines) {
  const within = /* @__PURE__ */ new Set();
  for (const [id, { clause, from, to }] of after.places) {
    if (before.places.has(id)) continue;
    const pieces = before.clauses[clause]?.pieces ?? [];
    const now = after.clauses[clause]?.pieces ?? [];
    const [first, last] = [pieces.indexOf(now[from]), pieces.indexOf(now[to])];
    for (const { pageLine } of pieces.slice(first, last))
      if (pageLine !== null && lines.has(pageLine)) within.add(pageLine);
  }
  return within;
}
const isHeader = ({ line, clauses }) => isPageNumber(line) || clauses > 1;
function withoutLines(known, lines, recognised) {
  const isOut = (piece) => piece.pageLine !== null && lines.has(piece.pageLine) && !known.claimed.has(piece);
  const clauses = known.clauses.map(
    (clause) => clause.pieces.some(isOut) ? { ...clause, pieces: clause.pieces.filter((piece) => !isOut(piece)) } : clause
  );
  return knownTexts({ ...recognised, clauses });
}
function candidatesOf({ clauses, claimed }, tried) {
  const found = /* @__PURE__ */ new Map();
  for (const clause of clauses) {
    for (const piece of clause.pieces) {
      const line = piece.pageLine;
      if (line === null || tried.has(line) || claimed.has(piece)) continue;
      const candidate = found.get(line) ?? { line, clauses: 0, times: 0, last: null };
      found.set(line, candidate);
      candidate.times++;
      if (candidate.last !== clause) candidate.clauses++;
      candidate.last = clause;
    }
  }
  return [...found.values()].sort((a, b) => b.clauses - a.clauses || b.times - a.times);
}

function compareRows(rows, files) {
  const { documents, strangers } = recognise(rows, files);
  const compared = documents.map(compareDocument);
  const given = documents.map(({ document }) => document);
  const all = rows.flatMap(({ text }) => text === void 0 ? [] : /^[A-Z]+/.exec(text.clause)?.[0] ?? []);
  return {
    documents: compared.map(({ document, files: files2, unchanged }) => ({ document, files: files2, unchanged })),
    notGiven: [...new Set(all)].filter((document) => !given.includes(document)),
    strangers,
    changes: compared.flatMap(({ changes }) => changes),
    appeared: compared.flatMap(({ appeared }) => appeared)
  };
}
function compareDocument(recognised) {
  const { document, files, rows } = recognised;
  const known = knownTextsOfPages(recognised);
  const stretches = unknownStretches(known);
  const insteadOf = standingIn(recognised, known, stretches);
  const used = /* @__PURE__ */ new Set();
  const unchanged = [];
  const changes = rows.flatMap((row, index) => {
    const place = known.places.get(row.id);
    if (place?.renumbered === false) {
      unchanged.push(row.id);
      return [];
    }
    if (place !== void 0) {
      const pieces = known.clauses[place.clause]?.pieces.slice(place.from, place.to + 1) ?? [];
      return [{ change: "renumbered", row, now: newText([{ ...place, pieces }], known, document) }];
    }
    const instead = insteadOf(row, index);
    for (const stretch of instead) used.add(stretch);
    if (instead.length === 0) return [{ change: "vanished", row, now: null }];
    return [{ change: "changed", row, now: newText(instead, known, document) }];
  });
  const rowsOf = groupedBy(rows, ({ text }) => text.clause);
  const appeared = stretches.filter((stretch) => !used.has(stretch) && !isCover(stretch, known)).map((stretch) => {
    const text = newText([stretch], known, document);
    return { ...text, beside: rowsOf.get(text.clause) ?? [] };
  });
  return { document, files, unchanged, changes, appeared };
}
const isCover = ({ clause, pieces }, { clauses }) => clauses[clause]?.number === "0" && !/[.!?]["')\]]*$/.test(pieces.at(-1)?.text ?? "");
function newText(stretches, { clauses }, document) {
  const pieces = stretches.flatMap((stretch) => stretch.pieces);
  const [first, last] = pieces.reduce(
    ([least, most], { sentence }) => [Math.min(least, sentence), Math.max(most, sentence)],
    [Number.POSITIVE_INFINITY, 0]
  );
  return {
    clause: `${document}${clauses[stretches[0]?.clause ?? 0]?.number ?? ""}`,
    sentences: [first, last],
    text: pieces.map(({ text }) => text).join(" ")
  };
}

function clausesMeant(citation, ids) {
  const all = [...ids];
  if (all.includes(citation)) return [citation];
  return all.filter((id) => id.startsWith(citation) && /^(\/[a-z]\d+)?[a-z]?$/.test(id.slice(citation.length)));
}

function restingOn(row, readings, ids) {
  const ofClause = [...readings].filter(
    ({ clauses }) => clauses.some((clause) => clausesMeant(clause, ids).includes(row.id))
  );
  const references = row.encodedBy ?? [];
  const decisions = [...new Set(references.map((reference) => reference.split("/")[0]))];
  return {
    decisions: decisions.map((decision) => {
      const parts = references.filter((reference) => reference.startsWith(`${decision}/`));
      const named = (kind) => parts.flatMap((part) => {
        const prefix = `${decision}/${kind}/`;
        return part.startsWith(prefix) ? [part.slice(prefix.length)] : [];
      });
      return {
        decision,
        parameters: named("parameters"),
        rules: [...named("rules"), ...parts.includes(`${decision}/otherwise`) ? ["otherwise"] : []],
        values: named("values"),
        effects: named("effects"),
        readings: ofClause.filter((reading) => reading.decisions.includes(decision)).map(({ id }) => id)
      };
    }),
    readings: ofClause.map(({ id }) => id)
  };
}

function compareText({ ledger, readings }, files) {
  const ids = ledger.map(({ id }) => id);
  const known = /* @__PURE__ */ new Map();
  const resting = (row) => {
    const found = known.get(row) ?? restingOn(row, readings.values(), ids);
    known.set(row, found);
    return found;
  };
  const { documents, notGiven, strangers, changes, appeared } = compareRows(ledger, files);
  const comparison = {
    documents,
    notGiven,
    changes: changes.map(({ change, row, now }) => {
      const { id, title, text, reserved } = row;
      const was = { clause: text.clause, sentences: text.sentences };
      return { change, id, title, was, now, restingOnIt: resting(row), ...reserved && { reserved } };
    }),
    appeared: appeared.map(({ beside, ...text }) => ({
      ...text,
      beside: beside.map((row) => ({ id: row.id, restingOnIt: resting(row) }))
    }))
  };
  return { comparison, strangers };
}

function textsInCopies(ledger, files) {
  const { documents, strangers } = recognise(ledger, files);
  const changed = compareRows(ledger, files).changes.flatMap(
    ({ row, now, change }) => now === null || change === "renumbered" ? [] : [[row.id, { text: now.text, isAsItWas: false }]]
  );
  return { texts: new Map([...changed, ...documents.flatMap(asTheyWere)]), strangers };
}
function asTheyWere(document) {
  const { clauses, places } = knownTextsOfPages(document);
  return [...places].map(([id, { clause, from, to }]) => {
    const pieces = clauses[clause]?.pieces.slice(from, to + 1) ?? [];
    return [id, { text: pieces.map(({ text }) => text).join(" "), isAsItWas: true }];
  });
}

const mostOfCopies = { files: 20, characters: 2e5, charactersInAll: 4e5 };
function comparingCopies({ dictionary }, given) {
  const { comparison, strangers } = compareText(dictionary, copiesOf(given));
  refuseStrangers(strangers);
  return base.deepFreeze(comparison);
}
function readingCopies({ dictionary }, given) {
  const { texts, strangers } = textsInCopies(dictionary.ledger, copiesOf(given));
  refuseStrangers(strangers);
  return texts;
}
function refuseStrangers(strangers) {
  if (strangers.length > 0)
    throw new errors.PolicyError(strangers.map((file) => bad("", "a copy of the contract", "none of its clauses", file)));
}
function copiesOf(given) {
  const issues = [];
  const files = reading(() => {
    if (!Array.isArray(given) || given.length === 0)
      throw new errors.PolicyError([bad("", "a list of files, each with a `name` and its `text`", base.kindOf(given))]);
    const { length } = given;
    if (length > mostOfCopies.files) throw new errors.PolicyError([tooLong("", `${mostOfCopies.files} files`, `${length}`)]);
    return Array.from({ length }, (_, at) => fileOf(given[at], at, issues));
  });
  const inAll = files.reduce((sum, { text }) => sum + text.length, 0);
  if (inAll > mostOfCopies.charactersInAll)
    issues.push(tooLong("", `${mostOfCopies.charactersInAll} characters in all files`, `${inAll}`));
  if (issues.length > 0) throw new errors.PolicyError(issues);
  return files;
}
function fileOf(given, at, issues) {
  if (!base.isRecord(given)) {
    issues.push(bad(base.pointer([at]), "a file with a `name` and its `text`", base.kindOf(given)));
    return { name: "", text: "" };
  }
  for (const key of Object.keys(given))
    if (key !== "name" && key !== "text")
      issues.push({ code: "unknown-key", at: base.pointer([at, key]), name: key, ...base.nearest(key, ["name", "text"]) });
  const field = (key, isRight, expected) => {
    const value = Object.hasOwn(given, key) ? given[key] : void 0;
    if (typeof value === "string" && isRight(value)) return value;
    issues.push(bad(base.pointer([at, key]), expected, base.short(value)));
    return "";
  };
  const name = field("name", (text2) => text2 !== "" && text2.length <= 1e3, "a name of at most 1000 characters");
  const text = field("text", (words) => !/[\0\ufffd]/.test(words), "text without NUL or U+FFFD");
  if (text.length > mostOfCopies.characters)
    issues.push(tooLong(base.pointer([at, "text"]), `${mostOfCopies.characters} characters`, `${text.length}`));
  return { name, text };
}
function reading(read) {
  try {
    return read();
  } catch (error) {
    if (error instanceof errors.PolicyError) throw error;
    throw new errors.PolicyError([bad("", "plain data, as JSON has it", "what throws when it is read")]);
  }
}
const bad = (at, expected, found, file) => ({
  code: "malformed",
  at,
  expected,
  found,
  ...file === void 0 ? {} : { file }
});
const tooLong = (at, expected, found) => ({ code: "too-long", at, expected, found });

function answerForms() {
  const text = zod.string();
  const records = zod.array(zod.looseObject({}));
  const known = {
    decision: text,
    outcome: text.nullable(),
    values: zod.looseObject({}),
    needs: zod.array(text),
    effects: records,
    policy: zod.looseObject({ digest: text })
  };
  const why = { reserved: records, because: records, readings: zod.record(text, text), tables: records };
  const decision = zod.discriminatedUnion("reasons", [
    zod.looseObject({ ...known, reasons: zod.literal("none") }),
    zod.looseObject({ ...known, ...why, reasons: zod._enum(["short", "full"]).optional() })
  ]);
  const comparison = zod.looseObject({ answer: decision, readings: records });
  const assessment = zod.looseObject({
    asOf: text.nullable(),
    decisions: zod.record(text, decision),
    matters: zod.record(text, zod.record(text, decision)),
    effects: records,
    missing: records,
    conflicts: records,
    statement: zod.looseObject({})
  });
  const stamp = zod.looseObject({ version: text, inForceFrom: text, digest: text });
  const names = zod.looseObject({ added: zod.array(text), removed: zod.array(text), changed: zod.array(text) });
  const diff = zod.looseObject({
    older: stamp,
    newer: stamp,
    clauses: names,
    readings: names,
    tables: names,
    shared: names,
    decisions: names,
    files: records,
    answers: records
  });
  return { decision, comparison, assessment, diff };
}

const forms$1 = /* @__PURE__ */ evaluation.lazily(answerForms);
const inWords$2 = (kind, answer, digest, words) => told$1(kind, answer, (data) => decidedElsewhere(data, digest), words);
const differenceInWords = (difference, digests, words) => told$1(
  "diff",
  difference,
  (data) => ["older", "newer"].flatMap((version) => {
    const policy = data[version];
    const issues = decidedElsewhere({ policy }, digests[version]);
    return issues.map((issue) => ({ ...issue, at: base.pointer([version, "digest"]) }));
  }),
  words
);
function told$1(kind, answer, ofOther, words) {
  try {
    const form = parseForm(forms$1()[kind], answer);
    const issues = "issues" in form ? form.issues : ofOther(form.data);
    if (issues.length > 0) throw new errors.PolicyError(issues);
    return words();
  } catch (error) {
    if (error instanceof errors.PolicyError) throw error;
    const expected = `the ${kind} as this policy gave it, whole and unchanged`;
    throw new errors.PolicyError([{ code: "malformed", at: "", expected, found: "another" }]);
  }
}
function decidedElsewhere(answer, digest) {
  const { policy, answer: compared, decisions, matters } = answer;
  const within = (of, ...path) => Object.entries(of ?? {}).flatMap(([key, decision]) => beneath([...path, key], decidedElsewhere(decision, digest)));
  const own = policy === void 0 || policy.digest === digest ? [] : [{ code: "other-policy", at: "/policy/digest", expected: digest, found: policy.digest }];
  return [
    ...own,
    ...compared === void 0 ? [] : beneath(["answer"], decidedElsewhere(compared, digest)),
    ...within(decisions, "decisions"),
    ...Object.entries(matters ?? {}).flatMap(([id, answered]) => within(answered, "matters", id))
  ];
}
const beneath = (path, issues) => issues.map((issue) => ({ ...issue, at: base.pointer(path) + issue.at }));

const known$1 = /* @__PURE__ */ new WeakMap();
function clauseAnchors(ledger) {
  const made = known$1.get(ledger);
  if (made !== void 0) return made;
  const taken = /* @__PURE__ */ new Set();
  const anchors = /* @__PURE__ */ new Map();
  for (const { id } of ledger) {
    const plain = slugOf(id);
    let anchor = plain;
    for (let number = 2; taken.has(anchor); number += 1) anchor = `${plain}-${number}`;
    taken.add(anchor);
    anchors.set(id, anchor);
  }
  known$1.set(ledger, anchors);
  return anchors;
}
function anchorOfCitation(citation, ledger) {
  const anchors = clauseAnchors(ledger);
  const [first] = clausesMeant(citation, anchors.keys());
  return first === void 0 ? null : anchors.get(first) ?? null;
}
const factAnchor = (path) => `fact-${path.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/-$/, "")}`;
const anchorHere = (anchor) => `<a id="${anchor}"></a>`;
const slugOf = (id) => `clause-${id}`.toLowerCase().replace(new RegExp("^clause-(?=\\p{L})", "u"), "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");

const line = (text, parts = []) => ({ text: errors.printable(text), parts });
const linesOf$1 = (outlines, indent = "") => outlines.flatMap(({ text, parts }) => [`${indent}${text}`, ...linesOf$1(parts, `${indent}  `)]);

function plain(words) {
  const parts = words.split("`");
  if (parts.length % 2 === 0) return escaped$3(words);
  return parts.map((part, index) => index % 2 === 1 ? code(part) : escaped$3(part)).join("");
}
const escaped$3 = (words) => asItIs(words).replace(
  // A name in camelCase, and a reading with its option as rule files write them: `dispute-timing=receipt`.
  /\b(?:[a-z][a-zA-Z.]*[a-z][A-Z][A-Za-z]*|[a-z]+(?:-[a-z]+)+=[a-z]+(?:-[a-z]+)*)\b/g,
  "`$&`"
);
const asItIs = (id) => inOneLine(id).replace(/[\\`*_[\]<>|~]/g, "\\$&").replace(/&(?=[#\w]+;)/g, "\\&").replace(/\{(?=\{)/g, "&#123;").replace(/^(?=(?:#{1,6}|[-+])(?: |$)|[-=]+ *$)/, "\\").replace(/^(\d{1,9})([.)])(?= |$)/, "$1\\$2");
const code = (name) => `\`${inOneLine(name).replaceAll("`", "'").replace(/\{(?=\{)/g, "{ ").replace(/(\\*)\|/g, "$1$1\\|") || " "}\``;
const inOneLine = (words) => errors.printable(words.replace(/\s+/g, " "));
const bold = (markdown) => `**${markdown}**`;
const link = (markdown, address) => `[${markdown}](${address})`;
const image = (words, address) => `![${asItIs(words)}](${address})`;
const sentence = (words) => words.charAt(0).toUpperCase() + words.slice(1);
const titleOf = (id) => asItIs(sentence(kebabInWords(id)));
const anchorOf = (heading) => heading.trim().replace(/\s+/g, " ").toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").replace(/\s/g, "-");
function table(headings, rows) {
  if (rows.length === 0) return [];
  const row = (cells) => `| ${cells.map((cell) => cell || " ").join(" | ")} |`;
  return [[row(headings), row(headings.map(() => "---")), ...rows.map(row)].join("\n")];
}
const list = (outlines) => outlines.length === 0 ? [] : [
  linesOf$1(outlines).map((line) => line.replace(/^ */, (indent) => `${indent}- `)).join("\n")
];
const section = (level, heading, blocks) => blocks.length === 0 ? [] : [`${"#".repeat(level)} ${heading}`, ...blocks];
const page = (...blocks) => `${blocks.join("\n\n")}
`;

const pagePaths = {
  index: "README.md",
  facts: "facts.md",
  readings: "readings.md",
  parameters: "parameters.md",
  tables: "tables.md",
  clauses: "clauses.md",
  operators: "operators.md",
  words: "words.md"
};
const chartPath = (table) => `charts/${table}.svg`;
const pathOfDecision = (decision) => `decisions/${decision}.md`;

function linksFrom(from, clauses) {
  const up = "../".repeat(from.split("/").length - 1);
  const to = (path, heading) => (path === from && heading !== void 0 ? "" : up + path) + (heading === void 0 ? "" : `#${anchorOf(heading)}`);
  const at = (path, anchor) => `${path === from && anchor !== null ? "" : up + path}${anchor === null ? "" : `#${anchor}`}`;
  const clause = (id) => link(asItIs(id), at(pagePaths.clauses, anchorOfCitation(id, clauses)));
  const reading = (id) => link(titleOf(id), to(pagePaths.readings, id));
  return {
    to,
    decision: (id) => link(titleOf(id), to(pathOfDecision(id))),
    reading,
    option: (id, option) => `${reading(id)}: ${asItIs(kebabInWords(option))} (${code(option)})`,
    fact: (path) => link(code(path), at(pagePaths.facts, factAnchor(path))),
    table: (name) => link(titleOf(name), to(pagePaths.tables, name)),
    clause,
    clauses: (ids) => ids.map(clause).join(", ")
  };
}

const sectionIdOf = (clause) => (/^[^./]+/.exec(clause) ?? [clause])[0];
function sectionsOf$1(clauses) {
  const ids = [...new Set(clauses.map(({ id }) => sectionIdOf(id)))];
  return ids.map((id) => ({
    id,
    heading: headingOf(id, clauses),
    clauses: clauses.filter((clause) => sectionIdOf(clause.id) === id)
  }));
}
function headingOf(section, clauses) {
  const title = clauses.find(({ id }) => id === section)?.title;
  return title === void 0 ? section : `${section}: ${title}`;
}

const wordsOfId = (id, { inWords }) => sentence(inWords.options.get(id) ?? kebabInWords(id));
const titled = (id, dictionary) => `${plain(wordsOfId(id, dictionary))} (${code(id)})`;

function clausesPage({ dictionary, decisions, modelOf }) {
  const links = linksFrom(pagePaths.clauses, dictionary.ledger);
  const rules = decisions.map(modelOf);
  const parts = sectionsOf$1(dictionary.ledger).flatMap(({ heading, clauses }) => {
    const rows = clauses.map((clause) => [
      `${anchorHere(clauseAnchors(dictionary.ledger).get(clause.id) ?? "")}${asItIs(clause.id)}`,
      plain(sentence(clause.title)),
      plain(clause.says ?? ""),
      clause.kind === void 0 ? "" : kinds[clause.kind],
      rules.flatMap((model) => encodedIn(clause, model, links, dictionary)).join("; "),
      plain(notEncodedInWords(clause)),
      plain(leftToPerson$1(clause))
    ]);
    const headings = ["Clause", "Title", "In our words", "Kind", "Encoded by", "Not encoded", "Left to a person"];
    return section(2, plain(sentence(heading)), table(headings, rows));
  });
  return page(
    "# Clauses",
    "What each clause became: the decisions that encode it, or why nothing does, and what a person decides.",
    ...parts
  );
}
const kinds = {
  rule: "rule",
  const: "fixed amount or period",
  duty: "duty",
  power: "power",
  def: "definition",
  info: "information"
};
function encodedIn({ id }, model, links, dictionary) {
  const cites = ({ clause }) => clause === id;
  const cited = [
    ["parameters", [...model.parameters].flatMap(([name, parameter]) => cites(parameter) ? [code(name)] : [])],
    [
      "rules",
      model.rules.flatMap(({ name, event }) => [event, ...event.cases].some(cites) ? [titled(name, dictionary)] : [])
    ],
    [
      "default",
      [model.otherwise, ...model.otherwise.cases].some(cites) ? [titled(model.otherwise.outcome, dictionary)] : []
    ],
    ["values", [...model.values].flatMap(([name, value]) => cites(value) ? [code(name)] : [])],
    [
      "effects",
      [...model.effects.values()].flat().flatMap((effect) => cites(effect) ? [asItIs(kebabInWords(effect.action))] : [])
    ]
  ];
  const told = cited.flatMap(
    ([kind, names]) => names.length === 0 ? [] : [`${kind} ${[...new Set(names)].join(", ")}`]
  );
  if (told.length === 0) return model.clauses.includes(id) ? [links.decision(model.decision)] : [];
  return [`${links.decision(model.decision)} (${told.join("; ")})`];
}
function notEncodedInWords({ notEncoded, aside = [] }) {
  const whole = notEncoded === void 0 ? [] : [`${kebabInWords(notEncoded.reason)}: ${notEncoded.why}`];
  return [...whole, ...aside.map(({ what, why }) => `of it ${what}: ${why}`)].join("; ");
}
function leftToPerson$1({ notEncoded, reserved }) {
  const judged = notEncoded?.reason === "judgement" ? notEncoded : reserved;
  return judged === void 0 ? "" : `${judged.who}: ${judged.on}`;
}

function hiddenInWords(term, type, say) {
  return ofTerm$2(term.kind, term, type, say);
}
const ofTerm$2 = (kind, term, type, say) => byKind[kind](term, type, say);
const operandInWords$2 = (operand, say) => {
  if (operand.kind === "name") return say(operand.name);
  return typeof operand.value === "boolean" ? String(operand.value) : constantInWords$1(operand.value, operand.type);
};
const constantInWords$1 = (value, type) => value === null ? "none" : valueInWords(evaluation.toPlainValue(value), type);
const sentenceInWords$1 = ({ operatorName, operator, operands, named }, _, say) => {
  const [first, second] = operands;
  if ((operatorName === "is" || operatorName === "isNot") && first?.kind === "name" && second?.kind === "literal") {
    const holds = typeof second.value === "boolean" ? second.value === (operatorName === "is") : null;
    if (holds !== null) return holds ? say(first.name) : denied(say(first.name));
  }
  const words = operands.map((operand) => operandInWords$2(operand, say));
  const ids = [...named].map(([name, operand]) => [
    name,
    operand.kind === "literal" ? String(operand.value) : say(operand.name)
  ]);
  return operator.english(words, Object.fromEntries(ids));
};
const denied = (statement) => `it is not so that ${statement.replace(/^whether /, "")}`;
const byKind = {
  sentence: sentenceInWords$1,
  name: ({ name }, _, say) => say(name),
  constant: ({ value }, type) => constantInWords$1(value, type),
  all: ({ of }, type, say) => of.map((one) => sentenceInWords$1({ ...one }, type, say)).join(" and "),
  any: ({ of }, type, say) => of.map((one) => sentenceInWords$1({ ...one }, type, say)).join(" or "),
  not: ({ of }, _, say) => denied(say(of)),
  reading: ({ reading, options }, _, say) => `by the reading "${kebabInWords(reading)}" ${[...options].map(([option, name]) => `${say(name)} (${kebabInWords(option)})`).join(" or ")}`,
  when: (term, _, say) => `${term.when.map(({ condition, then }) => `${say(then)} where ${say(condition)}`).join(", ")}, otherwise ${say(term.else)}`,
  each: ({ list, where }, _, say) => where === null ? `what each of ${say(list)} gives` : `some of ${say(list)}`,
  fold: ({ so, list }, _, say) => `the ${camelInWords(so)} after all of ${say(list)}`,
  record: ({ fields }) => allOf$1([...fields.keys()].map(camelInWords)),
  list: ({ of }, _, say) => allOf$1(of.map(say)),
  field: ({ field, of }, _, say) => `${camelInWords(field)} of ${say(of)}`,
  decision: ({ decision, value }) => `${value === null ? "the outcome" : camelInWords(value)} by the decision "${kebabInWords(decision)}"`,
  table: ({ table }) => `the table ${kebabInWords(table)}`,
  leftOut: ({ fact }) => `${fact} was left out`
};

const scopeOf = (model, dictionary) => ({
  model,
  dictionary,
  entries: []
});
const withinEach = (over, scope) => ({ ...scope, entries: [over, ...scope.entries] });
function meaningOf(name, scope) {
  const { model, dictionary } = scope;
  const meaning = { means: `the rule "${kebabInWords(name)}" holds`, type: typeOf(name, scope), ...given };
  for (const { terms, types, as, list } of scope.entries) {
    const named2 = terms.get(name);
    if (named2 !== void 0) return { ...meaning, ...named2, means: meansOf(named2, scope) };
    for (const bound of types.keys()) {
      if (name === bound) return { ...meaning, means: `the ${camelInWords(bound)}` };
      if (!name.startsWith(`${bound}.`)) continue;
      const field = name.slice(bound.length + 1);
      const means = bound === as ? fieldInWords(list, field, scope) : null;
      return { ...meaning, means: means ?? `the ${camelInWords(field)} of the ${camelInWords(bound)}` };
    }
  }
  const named = model.terms.get(name);
  if (named !== void 0) return { ...meaning, ...named, means: meansOf(named, scope) };
  const parameter = model.parameters.get(name);
  if (parameter !== void 0) return { ...meaning, ...parameter, source: parameter.clause };
  const fact = dictionary.facts.get(name);
  if (fact === void 0) return meaning;
  const { unit, path, title } = fact;
  return { ...meaning, means: title ?? path, unit, source: path };
}
function typeOf(name, { model, dictionary, entries }) {
  const ruleNames = { has: (wanted) => model.rules.some((rule) => rule.name === wanted) };
  const { parameters, terms } = model;
  return base.typeOfName(name, { ruleNames, parameters, facts: dictionary.facts, terms }, entries) ?? "none";
}
const meansOf = ({ means, hidden, term, type }, scope) => hidden ? hiddenInWords(term, type, (name) => meaningOf(name, scope).means) : means;
const termsAround = (name, { entries, model }) => entries.find(({ terms }) => terms.has(name))?.terms ?? model.terms;
function fieldInWords(list, field, scope) {
  const path = `${list}[].${field}`;
  const given2 = scope.dictionary.fields.get(path);
  if (given2 !== void 0) return given2.title;
  const term = termsAround(list, scope).get(list)?.term;
  switch (term?.kind) {
    case "each": {
      const given3 = term.terms.get(term.gives);
      const named = given3?.term.kind === "record" ? given3.term.fields.get(field) : void 0;
      if (named !== void 0) return meaningOf(named, withinEach(term, scope)).means;
      return term.gives === term.as ? fieldInWords(term.list, field, scope) : null;
    }
    case "sentence": {
      const [first] = term.operands;
      return first?.kind === "name" ? fieldInWords(first.name, field, scope) : null;
    }
    case "name":
      return fieldInWords(term.name, field, scope);
    case "reading":
      return fieldInWords([...term.options.values()][0], field, scope);
    case "when":
      return fieldInWords(term.else, field, scope);
    default:
      return null;
  }
}
const given = { unit: null, term: null, source: null, hidden: false };

function nameInWords(name, scope) {
  const named = termsAround(name, scope).get(name);
  if (named?.hidden) return hiddenInWords(named.term, named.type, (part) => nameInWords(part, scope));
  const parameter = named === void 0 ? scope.model.parameters.get(name) : void 0;
  return `${meaningOf(name, scope).means}${parameter === void 0 ? "" : heldInWords$1(parameter, scope)}`;
}
function heldInWords$1({ value, dated, type, unit }, { dictionary }) {
  const { options } = dictionary.inWords;
  return dated === null ? ` (${valueInWords(evaluation.toPlainValue(value), type, unit, options)})` : " (by its day)";
}

function saidAs(name, from, scope) {
  const { means, term, type, hidden } = meaningOf(name, scope);
  if (!hidden || term === null) return means;
  const told = choiceTold(term, from);
  const chosen = told === void 0 ? void 0 : branchTaken(term, told.branch);
  if (told !== void 0 && chosen !== void 0) return saidAs(chosen, told.from, scope);
  return hiddenInWords(term, type, (part) => saidAs(part, from, scope));
}
function branchTaken(term, branch) {
  if (term.kind === "reading") return term.options.get(String(branch));
  if (term.kind !== "when") return void 0;
  return typeof branch === "number" ? term.when[branch]?.then : branch && term.else;
}
const choiceTold = (term, from) => term.kind === "reading" || term.kind === "when" ? from.find((reason) => "term" in reason && reason.at === term.at) : void 0;

function sentenceOfValues(sentence, told, from, scope) {
  if (isStatement(sentence)) return statementInWords$1(sentence, from, scope);
  return inWords$1(sentence, told, (shown, operand) => {
    const isTold = isQuantity(shown.type) && shown.value !== null && !isUnknownInData(shown.value);
    return isTold ? shownInWords(shown, scope) : operandInWords$1(operand, from, scope);
  });
}
function conditionInWords(sentence, told, scope) {
  const { from } = told;
  if (isStatement(sentence)) return statementInWords$1(sentence, from, scope);
  return inWords$1(sentence, told, (shown, operand) => {
    const means = operandInWords$1(operand, from, scope);
    if (operand.kind === "literal") return means;
    const held = sentence.operatorName === "isNone" ? null : briefly(shown, scope);
    return held === null ? means : `${means} (${held})`;
  });
}
function statementInWords$1({ operands, operatorName }, from, scope) {
  const [first, second] = operands;
  const means = operandInWords$1(first, from, scope);
  return second.value === true === (operatorName === "is") ? means : `it is not so that ${means}`;
}
const shownInWords = ({ value, type, unit }, { dictionary }) => valueInWords(value, type, unit ?? null, dictionary.inWords.options);
function briefly(shown, scope) {
  const { value, type } = shown;
  if (value === null || isUnknownInData(value) || isScalar(type)) return shownInWords(shown, scope);
  if (typeof type === "string" || !("list" in type) || !isScalar(type.list) || !Array.isArray(value)) return null;
  return value.length > longestTold ? `${value.length} of them` : shownInWords(shown, scope);
}
const longestTold = 8;
function isStatement({ operatorName, operands: [first, second] }) {
  if (operatorName !== "is" && operatorName !== "isNot") return false;
  return second?.kind === "literal" && first?.kind === "name" && first.type === "boolean";
}
const isQuantity = (type) => typeof type === "string" && isScalar(type) && type !== "text" && type !== "boolean";
const isScalar = (type) => typeof type === "string" ? type !== "calendar" && type !== "entity" : "choice" in type;
function inWords$1({ operator, operands, named }, told, say) {
  const words = operands.map((operand, index) => {
    const shown = index === 0 ? told.left : told.right;
    return index > 0 && operand.kind === "literal" && typeof shown.value === "boolean" ? String(shown.value) : say(shown, operand);
  });
  const ids = [...named].map(([name, operand]) => {
    const shown = told.and?.[name];
    const isOption = typeof shown.type === "object" && "choice" in shown.type && typeof shown.value === "string";
    return [name, isOption ? String(shown.value) : say(shown, operand)];
  });
  return operator.english(words, Object.fromEntries(ids));
}
const operandInWords$1 = (operand, from, scope) => operand.kind === "name" ? saidAs(operand.name, from, scope) : valueInWords(evaluation.toPlainValue(operand.value), operand.type, null, scope.dictionary.inWords.options);

function sentenceInWords(sentence, scope) {
  const [first, second] = sentence.operands;
  if (isStatement(sentence) && first?.kind === "name" && second?.kind === "literal") {
    const statement = nameInWords(first.name, scope);
    return second.value === true === (sentence.operatorName === "is") ? statement : `it is not so that ${statement}`;
  }
  const [{ takes, and }] = sentence.operator.signatures;
  const words = sentence.operands.map(
    (operand, index) => fieldOperand(operand, takes[index], sentence, scope) ?? operandInWords(operand, scope)
  );
  const named = [...sentence.named].map(([name, operand]) => [
    name,
    isOption(operand, and[name]) ? String(operand.value) : fieldOperand(operand, and[name], sentence, scope) ?? operandInWords(operand, scope)
  ]);
  return sentence.operator.english(words, Object.fromEntries(named));
}
const isOption = (operand, pattern) => operand.kind === "literal" && typeof pattern === "object" && "choice" in pattern;
function fieldOperand(operand, pattern, { operands: [list] }, scope) {
  const isField = typeof pattern === "object" && ("field" in pattern || "key" in pattern);
  if (!isField || operand.kind !== "literal" || list?.kind !== "name") return null;
  const field = String(operand.value);
  return fieldInWords(list.name, field, scope) ?? camelInWords(field);
}
function operandInWords(operand, scope) {
  if (operand.kind === "name") return nameInWords(operand.name, scope);
  if (typeof operand.value === "boolean") return String(operand.value);
  const words = valueInWords(evaluation.toPlainValue(operand.value), operand.type, null, scope.dictionary.inWords.options);
  return typeof operand.type === "object" && "choice" in operand.type ? `"${words}"` : words;
}
const conditionInEnglish = (condition, scope) => condition.kind === "not" ? `the rule "${kebabInWords(condition.rule)}" does not hold` : sentenceInWords(condition, scope);
function formulaInWords({ term, type }, scope, links) {
  return ofTerm$1(term.kind, term, type, scope, links);
}
const ofTerm$1 = (kind, term, type, scope, links) => formulas[kind](term, scope, links, type);
function ofBranch$1(name, before, scope, links) {
  const named = termsAround(name, scope).get(name);
  const told = named?.hidden ? formulaInWords(named, scope, links) : line(plain(nameInWords(name, scope)));
  return line(`${before}: ${told.text}`, told.parts);
}
const joined$1 = (intro, of, scope) => line(
  intro,
  of.map((sentence) => line(plain(sentenceInWords(sentence, scope))))
);
const formulas = {
  sentence: (term, scope) => line(plain(sentenceInWords(term, scope))),
  name: (term, scope) => line(plain(nameInWords(term.name, scope))),
  constant: ({ value }, _, __, type) => line(constantInWords(value, type)),
  all: (term, scope) => joined$1("all of these hold", term.of, scope),
  any: (term, scope) => joined$1("at least one of these holds", term.of, scope),
  reading(term, scope, links) {
    const byDefault = scope.dictionary.readings.get(term.reading)?.default;
    const options = [...term.options].map(
      ([option, name]) => ofBranch$1(name, `${code(option)}${option === byDefault ? " (default)" : ""}`, scope, links)
    );
    return line(`by the reading ${links.reading(term.reading)}`, options);
  },
  when(term, scope, links) {
    const branches = term.when.map(({ condition, ofRule, then }) => {
      const words = ofRule ? `the rule "${kebabInWords(condition)}" holds` : nameInWords(condition, scope);
      return ofBranch$1(then, `where ${plain(words)}`, scope, links);
    });
    return line("the first of these that applies", [...branches, ofBranch$1(term.else, "otherwise", scope, links)]);
  },
  not: ({ of }, scope) => line(plain(`it is not so that ${nameInWords(of, scope)}`)),
  each(term, scope, links) {
    const inner = withinEach(term, scope);
    const given = term.terms.get(term.gives);
    const gives = given?.hidden && given.term.kind === "record" ? fieldsInWords(given.term.fields, inner) : plain(givenInWords(term.gives, inner));
    const kept = term.where === null ? "" : `, where ${plain(nameInWords(term.where, inner))}`;
    return line(`for each ${overInWords(term, scope)}${kept}`, [
      ...termsInWords(inner, term.terms, links),
      line(`each gives ${gives}`)
    ]);
  },
  fold(term, scope, links) {
    const inner = withinEach(term, scope);
    const so = plain(camelInWords(term.so));
    return line(`for each ${overInWords(term, scope)} in turn`, [
      line(`the ${so} is at first ${plain(nameInWords(term.from, scope))}`),
      ...termsInWords(inner, term.terms, links),
      ofBranch$1(term.next, `the ${so} is then`, inner, links)
    ]);
  },
  record: ({ fields }, scope) => line(fieldsInWords(fields, scope)),
  list: ({ of }, scope) => line(plain(allOf$1(of.map((name) => nameInWords(name, scope))))),
  field: (term, scope) => line(plain(`the part "${kebabInWords(camelInWords(term.field))}" of ${nameInWords(term.of, scope)}`)),
  decision(term, scope, links) {
    const rule = scope.dictionary.model(term.decision);
    const value = typeof rule === "object" && term.value !== null ? rule.values.get(term.value)?.means : void 0;
    const asked = value === void 0 ? "the outcome" : plain(value);
    const put = [...term.with].map(
      ([path, name]) => line(`asked with ${plain(nameInWords(name, scope))} as ${plain(meaningOf(path, scope).means)}`)
    );
    return line(`${asked}, by the decision ${links.decision(term.decision)}`, put);
  },
  table(term, scope, links) {
    const given = term.unlessGiven === null ? "" : `, or where it is given ${plain(nameInWords(term.unlessGiven, scope))}`;
    return line(`the table ${links.table(term.table)}${given}`);
  },
  leftOut: (term, scope) => line(`${plain(nameInWords(term.fact, scope))} was left out`)
};
const definition = (name, means, { text, parts }) => line(`${bold(plain(means))} (${code(name)}): ${text}`, parts);
const overInWords = ({ as, list }, scope) => `${plain(camelInWords(as))} of ${plain(nameInWords(list, scope))}`;
const fieldsInWords = (fields, scope) => [...fields].map(([field, name]) => plain(`${camelInWords(field)} (${givenInWords(name, scope)})`)).join(", ");
function givenInWords(name, scope) {
  const words = nameInWords(name, scope);
  return meaningOf(name, scope).type === "boolean" ? `whether ${words}` : words;
}
function constantInWords(value, type) {
  if (value === null) return "none";
  if (value === true) return "yes";
  if (value === false) return "no";
  if (value === 0 || evaluation.isDecimal(value) && evaluation.isNil(value)) return "nil";
  const words = valueInWords(evaluation.toPlainValue(value), type);
  return plain(typeof type === "object" && "choice" in type ? `"${words}"` : words);
}
const termsByName = (scope, terms, links) => [...terms].flatMap(
  ([name, term]) => term.hidden ? [] : [[name, definition(name, term.means, formulaInWords(term, scope, links))]]
);
const termsInWords = (scope, terms, links) => termsByName(scope, terms, links).map(([, words]) => words);

const rulesTable = (rows) => table(["Rule", "When", "Outcome", "Clause, in our words", "Why"], rows);
function ruleRow({ name, event }, scope, links) {
  const rule = scope.model.rules.find((other) => other.name === name);
  const when = rule === void 0 ? "never by default" : whenInWords(rule, scope);
  return [titled(name, scope.dictionary), when, ...eventCells(event, scope, links)];
}
const otherwiseRow = (otherwise, scope, links) => [
  "Otherwise",
  "no rule holds",
  ...eventCells(otherwise, scope, links)
];
function whenInWords({ join, conditions }, scope) {
  const words = conditions.map((condition) => plain(conditionInEnglish(condition, scope)));
  return words.join(join === "all" ? `; ${bold("and")} ` : `; ${bold("or")} `) || "always";
}
const eventCells = ({ outcome, clause, because, cases }, scope, links) => [
  titled(outcome, scope.dictionary),
  clauseInWords(clause, scope, links),
  [because, ...cases.map((closer) => closer.because)].map((words) => becauseInWords(words, scope)).join("; or closer: ")
];
function clauseInWords(clause, { dictionary }, links) {
  const row = dictionary.ledger.find(({ id }) => id === clause);
  return `${links.clause(clause)}${row === void 0 ? "" : `: ${plain(row.says ?? row.title)}`}`;
}
const becauseInWords = (because, scope) => because.split(/\{([^}]+)\}/).map((part, index) => index % 2 === 1 ? namedInWords(part, scope) : plain(part)).join("").replace(/^\*?[a-z]/, (start) => start.toUpperCase());
function namedInWords(name, scope) {
  const parameter = scope.model.parameters.get(name);
  if (parameter?.used) return plain(valueInWords(parameter.used.value, parameter.type, parameter.unit));
  return `*${plain(nameInWords(name, scope))}*`;
}

function answerByDefault({ rules, otherwise }, scope, links) {
  const told = rules.map(
    (rule) => line(`${eventInWords(rule.event, scope, links)}`, [line(`so where ${whenInWords(rule, scope)}`)])
  );
  return list([
    ...told,
    line(`${eventInWords(otherwise, scope, links)}`, [
      line(rules.length === 0 ? "so in every case" : "so in every other case")
    ])
  ]);
}
const eventInWords = ({ outcome, clause, because }, scope, links) => {
  return `${bold(plain(wordsOfId(outcome, scope.dictionary)))}: ${becauseInWords(because, scope)} (${links.clause(clause)})`;
};

function changesUnder(model, chosen, dictionary, links) {
  const before = partsOf(specialise(model, {}, dictionary.readings));
  const after = partsOf(specialise(model, chosen, dictionary.readings));
  const told = [...after].filter(([name, part]) => textOf(part) !== textOf(before.get(name))).map(([, part]) => part);
  const gone = [...before.keys()].filter((name) => name.startsWith("rule ") && !after.has(name));
  return [...told, ...gone.map((name) => line(`the ${name} never holds`))];
  function partsOf(specialised) {
    const scope = scopeOf(specialised, dictionary);
    const rules = specialised.rules.map((rule) => {
      const name = `rule ${titled(rule.name, dictionary)}`;
      return [name, line(`the ${name}: ${whenInWords(rule, scope)}`)];
    });
    return new Map([...rules, ...termsByName(scope, specialised.terms, links)]);
  }
}
const textOf = (part) => part === void 0 ? "" : linesOf$1([part]).join("\n");

function needInWords(path, { facts, tables }) {
  const fact = facts.get(path);
  if (fact !== void 0) return line(`${path}: ${titleInWords(fact)}`, [line(`give ${formInWords(fact)}`)]);
  const table = [...tables.values()].find(({ standIn }) => standIn === path);
  if (table === void 0) return line(path);
  return line(`${path}: the table ${table.name} does not answer for the day asked about`, [
    line(`give a newer one as an option of the call; it answers to ${dateInWords(table.answersTo)}`)
  ]);
}
const titleInWords = ({ title, note, path }) => `${title ?? path}${note === null ? "" : `; ${note}`}`;
const factInFull = (fact) => `${titleInWords(fact)}${fact.none === null ? "" : `; null: ${fact.none}`}`;
function formInWords({ type, nullable, none }) {
  if (!nullable) return typeInWords(type);
  return `${typeInWords(type)}, or none${none === null ? "" : ` (${none})`}`;
}
function typeInWords(type) {
  if (typeof type === "string") return simple[type];
  if ("choice" in type) return type.choice.map((option) => `"${option}"`).join(" or ");
  if ("list" in type) return `a list, of ${typeInWords(type.list)} each`;
  if ("timeline" in type) return "values by day";
  return `{ ${allOf$1(Object.keys(type.record))} }`;
}
const simple = {
  date: 'a day, like "2025-03-10"',
  money: 'pounds and pence, like "10.00"',
  decimal: 'a decimal, like "1.5"',
  percent: 'a percentage, like "4"',
  ...evaluation.ofEachUnit("a whole number, like 30"),
  boolean: "true or false",
  duration: 'a duration, like "P1M" or "P1Y"',
  instant: 'a moment with its offset, like "2025-03-10T18:30:00Z"',
  time: 'a time, like "18:00"',
  text: "text",
  calendar: "a calendar",
  none: "null",
  entity: "an object of its facts"
};

const typeInShort = ({ type, nullable }) => type === "entity" ? "null, or its facts" : `${evaluation.typeText(type)}${nullable ? ", or null" : ""}`;

function consultedFacts({ dictionary, modelOf }, model, links) {
  const consulted = withConsulted(model.decision, modelOf).filter(({ decision }) => decision !== model.decision);
  const rows = [...dictionary.facts.values()].flatMap((fact) => {
    if (model.facts.has(fact.path) || model.immaterial.has(fact.path)) return [];
    const readBy = consulted.filter(({ facts }) => facts.has(fact.path)).map(({ decision }) => links.decision(decision));
    if (readBy.length === 0) return [];
    return [[links.fact(fact.path), plain(sentence(factInFull(fact))), plain(typeInShort(fact)), readBy.join(", ")]];
  });
  return table(["Fact", "What it is", "Type", "Read by"], rows).flatMap((rows2) => [
    "The decisions that it consults read these too:",
    rows2
  ]);
}

function decisionTable({ rules }, scope) {
  const { otherwise } = scope.model;
  const known = scope.model.rules;
  if (known.length === 0) return [];
  const asked = known.map((rule) => new Map(rule.conditions.map((condition) => entryOf(condition, scope))));
  const conditions = [...new Set(asked.flatMap((entries) => [...entries.keys()]))];
  const rows = conditions.map((words) => [
    plain(sentence(words)),
    ...asked.map((entries) => entries.get(words) ?? "\u2013"),
    "\u2013"
  ]);
  const heads = known.map(
    ({ name, join }) => `${plain(wordsOfId(name, scope.dictionary))}${join === "any" ? " (any one)" : ""}`
  );
  const outcomes = [...known.map(({ event }) => event), otherwise].map(
    ({ outcome }) => bold(plain(wordsOfId(outcome, scope.dictionary)))
  );
  const never = rules.length - known.length;
  return [
    ...table(["Condition", ...heads, "Otherwise"], [...rows, [bold("Outcome"), ...outcomes]]),
    `Y: must hold. N: must not hold. \u2013: not asked. "Otherwise" is the column of whatever meets no other.${known.some(({ join }) => join === "any") ? ' In a column marked "any one", one such line is enough.' : ""}${never > 0 ? " Rules that never hold by default are left out." : ""}`
  ];
}
function entryOf(condition, scope) {
  if (condition.kind === "not") return [`the rule "${wordsOfId(condition.rule, scope.dictionary)}" holds`, "N"];
  const [, second] = condition.operands;
  if (!isStatement(condition) || second?.kind !== "literal") return [conditionInEnglish(condition, scope), "Y"];
  const { operatorName } = condition;
  const holds = second.value === true === (operatorName === "is");
  const words = sentenceInWords(
    holds ? condition : { ...condition, operatorName: operatorName === "is" ? "isNot" : "is" },
    scope
  );
  return [words, holds ? "Y" : "N"];
}

const folded = (summary, blocks) => blocks.length === 0 ? [] : [page(`<details>
<summary>${escaped$2(summary)}</summary>`, ...blocks, "</details>").trimEnd()];
const escaped$2 = (words) => errors.printable(words.replace(/\s+/g, " ")).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[{}*_`[\]\\~|]/g, (sign) => `&#${sign.charCodeAt(0)};`);
function fenced(language, text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const lines = text.split("\n").map(errors.printable);
  return [`${fence}${language}`, ...lines, fence].join("\n");
}

function graphOf({ terms, rules }) {
  const ruleNames = new Set(rules.map(({ name }) => name));
  const named = [...terms].filter(([, { hidden }]) => !hidden).map(([name, term]) => [name, ofParts([], term)]);
  return {
    terms: new Map(named),
    rules: new Map(
      rules.map(({ name, conditions }) => [
        name,
        ofParts(conditions.flatMap((condition) => condition.kind === "not" ? [condition.rule] : condition.reads))
      ])
    )
  };
  function ofParts(names, of) {
    const rests = { terms: /* @__PURE__ */ new Set(), rules: /* @__PURE__ */ new Set(), decisions: /* @__PURE__ */ new Set() };
    const within = (term, bound, places) => {
      if (term.kind === "decision") rests.decisions.add(term.decision);
      const { names: parts, inner } = evaluation.partsOf(term);
      for (const part of parts) visit(part, bound, places);
      if (inner === null) return;
      for (const part of inner.names) visit(part, [...bound, ...inner.bound], [inner.terms, ...places]);
      for (const { term: each } of inner.terms.values())
        within(each, [...bound, ...inner.bound], [inner.terms, ...places]);
    };
    const visit = (name, bound, places) => {
      if (evaluation.isBound(name, bound) || places.some((place) => place.has(name))) return;
      const term = terms.get(name);
      if (term === void 0) {
        if (ruleNames.has(name)) rests.rules.add(name);
      } else if (term.hidden) within(term.term, bound, places);
      else rests.terms.add(name);
    };
    for (const name of names) visit(name, [], []);
    if (of !== void 0) within(of.term, [], []);
    return rests;
  }
}

function diagram(model, scope) {
  const graph = graphOf(model);
  const names = namesIn(graph, scope);
  if (graph.rules.size === 0 && graph.terms.size === 0) return [];
  return [
    fenced("mermaid", drawn(model, graph, names, scope)),
    ...folded("The diagram in words", list(told(graph, names)))
  ];
}
function namesIn({ terms, rules }, { model, dictionary }) {
  const of = { term: [...terms.keys()], rule: [...rules.keys()], decision: decisionsOf({ terms, rules }) };
  return (kind, name) => ({
    id: `${kind.charAt(0)}${of[kind].indexOf(name)}`,
    words: kind === "term" ? sentence(model.terms.get(name)?.means ?? name) : wordsOfId(name, dictionary)
  });
}
const decisionsOf = ({ terms, rules }) => [
  ...new Set([...terms.values(), ...rules.values()].flatMap(({ decisions }) => [...decisions]))
];
function drawn({ rules, otherwise }, graph, named, { dictionary }) {
  const outcomes = [.../* @__PURE__ */ new Set([...rules.map(({ event }) => event.outcome), otherwise.outcome])];
  const outcomeId = (outcome) => `o${outcomes.indexOf(outcome)}`;
  const edges = (to, { terms, rules: others, decisions }) => [
    ...[...decisions].map((name) => `${named("decision", name).id} --> ${to}`),
    ...[...terms].map((name) => `${named("term", name).id} --> ${to}`),
    ...[...others].map((name) => `${named("rule", name).id} -.-> ${to}`)
  ];
  const node = ({ id, words }, open, close) => `${id}${open}"${label(words)}"${close}`;
  return [
    "flowchart LR",
    ...[
      ...decisionsOf(graph).map((name) => node(named("decision", name), "[[", "]]")),
      ...[...graph.terms.keys()].map((name) => node(named("term", name), "[", "]")),
      ...[...graph.rules.keys()].map((name) => node(named("rule", name), "{{", "}}")),
      ...outcomes.map((outcome) => node({ id: outcomeId(outcome), words: wordsOfId(outcome, dictionary) }, "([", "])")),
      ...[...graph.terms].flatMap(([name, rests]) => edges(named("term", name).id, rests)),
      ...[...graph.rules].flatMap(([name, rests]) => edges(named("rule", name).id, rests)),
      ...rules.map(({ name, event }) => `${named("rule", name).id} ==> ${outcomeId(event.outcome)}`),
      ...rules.length === 0 ? [] : [`none["No rule holds"] ==> ${outcomeId(otherwise.outcome)}`]
    ].map((words) => `  ${words}`)
  ].join("\n");
}
const label = (words) => words.replace(/\s+/g, " ").replace(/[^\p{L}\p{N} ,.;:'()/%£+-]/gu, (sign) => sign === ";" ? "," : `#${sign.codePointAt(0)};`);
function told(graph, named) {
  const linesOf = (kind, of) => [...of].flatMap(([name, { terms, rules, decisions }]) => {
    const parts = [
      ...[...decisions].map((id) => `the decision ${titleOf(id)}`),
      ...[...rules].map((id) => `the rule ${plain(named("rule", id).words)}`),
      ...[...terms].map((id) => plain(named("term", id).words))
    ];
    return parts.length === 0 ? [] : [
      line(
        `${kind === "rule" ? "The rule " : ""}${plain(named(kind, name).words)} rests on:`,
        parts.map((part) => line(part))
      )
    ];
  });
  const all = [...linesOf("rule", graph.rules), ...linesOf("term", graph.terms)];
  return all.length === 0 ? [line(`Facts alone: ${allOf$1([...graph.rules.keys()].map((name) => plain(named("rule", name).words)))}`)] : all;
}

function byHowMuch({ operator, left, right }) {
  const asked = comparisons[operator];
  if (asked === void 0 || right === void 0 || isOpen$1(left) || isOpen$1(right)) return null;
  const { type } = left;
  const difference = differenceBetween(right.value, left.value, type);
  if (difference === null || difference.by === null || type !== "date" && Number(right.value) === 0) return null;
  const words = type === "date" ? ofDays : isCounted(type) ? ofCounts : ofSums;
  const apart = String(difference.by).replace(/^-/, "");
  const by = words === ofSums || !asked.isStrict ? apart : String(Number(apart) + 1);
  return Number(by) === 0 ? "just as much" : `${amountInWords(by, type, left.unit ?? null)} ${words[asked.side]}`;
}
const comparisons = {
  isLessThan: { side: "above", isStrict: true },
  isAtMost: { side: "above", isStrict: false },
  isBefore: { side: "above", isStrict: true },
  isOnOrBefore: { side: "above", isStrict: false },
  isMoreThan: { side: "below", isStrict: true },
  isAtLeast: { side: "below", isStrict: false },
  isAfter: { side: "below", isStrict: true },
  isOnOrAfter: { side: "below", isStrict: false }
};
const ofDays = { above: "too late", below: "too early" };
const ofCounts = { above: "too many", below: "too few" };
const ofSums = { above: "too much", below: "too little" };
const isOpen$1 = ({ value }) => value === null || isUnknownInData(value);
const isCounted = (type) => typeof type === "string" && !sums.has(type) && type !== "date";
const sums = /* @__PURE__ */ new Set(["money", "decimal", "percent", "duration"]);
function amountInWords(by, type, unit) {
  if (type === "date") return valueInWords(Number(by), "days");
  if (type === "percent") return by === "1" ? "1 percentage point" : `${by} percentage points`;
  if (type === "duration") return valueInWords(Number(by), "months");
  return valueInWords(isCounted(type) ? Number(by) : by, type, unit);
}

function outcomeInWords(decision, scope) {
  const { outcome, needs } = decision;
  if (outcome === null) return errors.printable(`not decided: missing ${needs.join(", ") || "nothing that can be given"}`);
  const { options } = scope.dictionary.inWords;
  const said = options.get(outcome) ?? kebabInWords(outcome);
  const told = ruleTold(decision);
  if (told === void 0) {
    const { rules, otherwise } = scope.model;
    refuseOther(outcome, [...new Set([...rules.map(({ event }) => event), otherwise].map((event) => event.outcome))]);
    return errors.printable(said);
  }
  const words = base.withNamesSaid(becauseOf(told, outcome, scope), (name) => saidInReason(name, told, decision, scope));
  return errors.printable(`${said}: ${words} (${told.clause})`);
}
function becauseOf(told, outcome, scope) {
  const event = eventOf(told, scope);
  refuseOther(outcome, [event.outcome]);
  return event.cases[told.closer ?? -1]?.because ?? event.because;
}
function saidInReason(name, told, decision, scope) {
  const held = valueNamed(name, told, decision, scope);
  if (!("value" in held)) return held.means;
  return inWordsOf(held, scope.dictionary.inWords.options) ?? meaningOf(name, scope).means;
}
function ruleTold(decision) {
  const told = "because" in decision ? decision.because[0] : void 0;
  return told !== void 0 && "rule" in told ? told : void 0;
}
function refuseOther(outcome, names) {
  if (!names.includes(outcome))
    throw new errors.PolicyError([{ code: "not-an-option", at: "/outcome", names, found: JSON.stringify(outcome) }]);
}
const eventOf = ({ at }, { model: { rules, otherwise } }) => rules.find((rule) => rule.at === at)?.event ?? otherwise;
function valueNamed(name, { says }, { values }, scope) {
  const shown = [...scope.model.values].find(([, value2]) => value2.term === name);
  const told = says?.[name];
  const value = (shown && values[shown[0]]) ?? told?.value ?? null;
  if (told === void 0 || value === null) return { means: meaningOf(name, scope).means };
  return { value, type: told.type, unit: told.unit ?? null };
}
const inWordsOf = ({ value, type, unit }, options) => isUnknownInData(value) ? possiblyInWords(value, type, unit, options) : valueInWords(value, type, unit, options);

function comparisonInWords({ answer, readings }, model, dictionary) {
  const told = readings.map(
    ({ reading, question, taken, options }) => line(`${reading}: ${question}`, [
      ...options.map(({ option, means, changes, favours }) => {
        const mark = option === taken ? " (taken)" : "";
        if (changes.length === 0) return line(`${option}${mark}: ${means}${mark === "" ? "; no difference" : ""}`);
        return line(
          `${option}: ${means}; ${whose(favours)}`,
          changesInWords(changes, model, dictionary.inWords.options)
        );
      })
    ])
  );
  const heading = outcomeInWords(answer, scopeOf(model, dictionary));
  if (told.length === 0) return `${heading}

The answer relies on no reading.`;
  return [heading, ...told.map((outline) => linesOf$1([outline]).join("\n"))].join("\n\n");
}
const differingIn = ({ options }) => options.filter(({ changes }) => changes.length > 0);
function othersInWords(compared, model, options) {
  const differing = differingIn(compared);
  if (differing.length === 0) return [line("no other option would change the answer")];
  return differing.map(
    ({ option, means, changes, favours }) => line(`under ${option} (${means}), ${whose(favours)}`, changesInWords(changes, model, options))
  );
}
const whose = (favours) => favours === "neither" ? "in nobody\u2019s favour" : `in favour of the ${favours}`;
const changesInWords = (changes, model, options) => changes.map((change) => line(changeInWords(change, model, options)));
function changeInWords({ name, from, to, by }, model, options) {
  const value = model.values.get(name);
  if (value === void 0) {
    const words2 = (outcome) => outcome === null ? "not decided" : options.get(String(outcome)) ?? kebabInWords(String(outcome));
    return `outcome: ${words2(from)} becomes ${words2(to)}`;
  }
  const words = (told) => told === null ? "none" : isNotKnown$1(told) ? "not known" : valueInWords(told, value.type, value.unit, options);
  const difference = by === null ? "" : ` (${apartInWords(String(by), value)})`;
  return `${value.means}: ${words(from)} becomes ${words(to)}${difference}`;
}
const isNotKnown$1 = (told) => typeof told === "object" && told !== null && "unknown" in told;
function apartInWords(by, { type, unit }) {
  const [less, more] = type === "date" ? ["earlier", "later"] : ["less", "more"];
  return `${amountInWords(by.replace(/^-/, ""), type, unit)} ${by.startsWith("-") ? less : more}`;
}

function isNotKnown(term, decision) {
  if (!("because" in decision)) return decision.needs.length === 0 ? false : null;
  return base.inFull(decision.because).some((reason) => "term" in reason && reason.term === term && reason.value !== null);
}

function effectInWords(effect, { actions }, isDayOpen2 = false) {
  const { party, modality, action, by, amount, clause } = effect;
  const sum = amount === void 0 ? "" : `: ${amount === null ? "a sum that is not known yet" : valueInWords(amount, "money")}`;
  const day = typeof by === "string" ? dateInWords(by) : isDayOpen2 ? "a day that is not known yet" : null;
  return `the ${party} ${modalities[modality]} ${actionInWords(action, actions)}${sum}${dayInWords(modality, day)} (${clause})`;
}
const actionInWords = (action, actions) => actions.get(action) ?? kebabInWords(action);
const modalities = {
  may: "may",
  must: "must",
  "must-not": "must not",
  "is-entitled-to": "is entitled to"
};
function dayInWords(modality, day) {
  if (day === null) return "";
  return modality === "must-not" ? `, before ${day}` : `, by ${day}`;
}
function isDayOpen(effect, decision, { effects, values }) {
  if (effect.by !== null) return false;
  const rule = (effects.get(decision.outcome ?? "") ?? []).find(
    ({ party, modality, action, by }) => by !== null && party === effect.party && modality === effect.modality && action === effect.action
  );
  const term = rule?.by == null ? void 0 : values.get(rule.by)?.term;
  return term !== void 0 && isNotKnown(term, decision) === true;
}

function conditionLine(sentence, reason, scope) {
  const by = reason.holds === false ? byHowMuch(reason) : null;
  return mark(reason.holds) + conditionInWords(sentence, reason, scope) + (by === null ? "" : `: ${by}`);
}
const mark = (holds) => holds === "unknown" ? "not known: " : `${holds}: `;

const sentenceAt = (at, model) => placesOf(model).sentences.get(at);
const listAt = (at, model) => placesOf(model).lists.get(at);
const known = /* @__PURE__ */ new WeakMap();
function placesOf(model) {
  const places = known.get(model) ?? newPlaces(model);
  known.set(model, places);
  return places;
}
function newPlaces(model) {
  const sentences = /* @__PURE__ */ new Map();
  const lists = /* @__PURE__ */ new Map();
  const keep = (sentence) => sentences.set(sentence.at, sentence);
  function ofTerms(terms) {
    for (const { term } of terms.values()) {
      evaluation.partsOf(term).sentences.forEach(keep);
      if (term.kind !== "each" && term.kind !== "fold") continue;
      lists.set(term.at, term);
      ofTerms(term.terms);
    }
  }
  for (const { conditions } of model.rules)
    for (const condition of conditions) if (condition.kind === "sentence") keep(condition);
  ofTerms(model.terms);
  return { sentences, lists };
}

const mostTold = 40;
function stepsInWords({ at, steps }, scope) {
  const said = sentenceAt(at, scope.model)?.operator.stepInEnglish;
  if (steps === void 0 || said === void 0) return [];
  const { columns, rows, more = 0 } = steps;
  const told = rows.slice(0, mostTold).map((row) => {
    const held = Object.entries(columns).map(([name, { type, unit }]) => {
      const words = valueInWords(row[name] ?? null, type, unit ?? null, scope.dictionary.inWords.options);
      return [name, words];
    });
    return line(said(Object.fromEntries(held)));
  });
  const left = rows.length - told.length + more;
  return left === 0 ? told : [...told, line(`and ${left} more`)];
}

function howInWords({ term: name, by, branch, from }, scope) {
  const sentence = by === void 0 ? void 0 : sentenceAt(by.at, scope.model);
  if (by !== void 0 && sentence !== void 0) return sentenceOfValues(sentence, by, from, scope);
  const { term } = meaningOf(name, scope);
  return term === null ? null : ofTerm(term, branch, scope);
}
const ofTerm = (term, branch, scope) => ofKind$1[term.kind](term, branch, scope);
function ofBranch(chosen, scope) {
  if (chosen === void 0) return null;
  const { means, term, hidden } = meaningOf(chosen, scope);
  return hidden && term !== null ? ofTerm(term, void 0, scope) : means;
}
const ofKind$1 = {
  sentence: () => null,
  name: ({ name }, _, scope) => meaningOf(name, scope).means,
  constant: () => null,
  all: () => null,
  any: () => null,
  not: () => null,
  reading: (term, branch, scope) => ofBranch(branchTaken(term, branch), scope),
  when: (term, branch, scope) => ofBranch(branchTaken(term, branch), scope),
  each: ({ list }, _, scope) => `for each entry of ${meaningOf(list, scope).means}`,
  fold: ({ list }, _, scope) => `over each entry of ${meaningOf(list, scope).means} in turn`,
  record: () => null,
  list: () => null,
  field: ({ field, of }, _, scope) => `${camelInWords(field)} of ${meaningOf(of, scope).means}`,
  decision: ({ decision }) => `by the decision "${decision}"`,
  table: () => null,
  leftOut: ({ fact }) => `whether ${fact} was left out`
};

const mostEntries = 5;
function reasonsInWords({ because }, scope) {
  const told = /* @__PURE__ */ new Set();
  function isNew(reason) {
    if (told.has(reason)) return false;
    told.add(reason);
    return true;
  }
  function ofEach(reasons, within) {
    const entries = reasons.filter((reason) => "entry" in reason);
    const more = entries.length > mostEntries ? [line(`and ${entries.length - mostEntries} more`)] : [];
    return [
      ...reasons.flatMap((reason) => "entry" in reason ? [] : ofReason(reason, within)),
      ...entries.slice(0, mostEntries).flatMap((entry) => ofEntry(entry, within)),
      ...more
    ];
  }
  function ofReason(reason, within) {
    if ("term" in reason) return ofTerm(reason, within);
    if ("rule" in reason) return [ofRule(reason, within)];
    if ("decision" in reason) return [ofDecision(reason, within)];
    if ("not" in reason) {
      const text = `${mark(reason.holds)}the rule "${kebabInWords(reason.not)}" does not hold`;
      return [line(text, ofEach(reason.conditions, within))];
    }
    if ("all" in reason) return ofEach(reason.all, within);
    if ("any" in reason) return ofEach(reason.any, within);
    return [ofCondition(reason, within)];
  }
  function ofRule(reason, within) {
    const { rule, at, clause, holds, conditions } = reason;
    const parts = isNew(reason) ? ofEach(conditions, within) : [];
    if (at === "/otherwise") return line(`no rule holds, so the outcome is the default (${clause})`, parts);
    return line(`the rule "${kebabInWords(rule)}" ${holdsInWords(holds)} (${clause})`, parts);
  }
  function ofCondition(reason, within) {
    const sentence = sentenceAt(reason.at, within.model);
    if (sentence === void 0) return line(mark(reason.holds) + reason.fact, ofEach(reason.from, within));
    const text = conditionLine(sentence, reason, within);
    const [only] = reason.from;
    if (!isStatement(sentence) || reason.fact === "" || only === void 0)
      return line(text, ofEach(reason.from, within));
    if ("rule" in only) return line(text, ofRule(only, within).parts);
    if (!("term" in only)) return line(text, ofEach(reason.from, within));
    return isNew(only) ? line(text + inBrackets(notesOf(only, within)), ofEach(only.from, within)) : line(text);
  }
  function ofTerm(reason, within) {
    if (!isNew(reason)) return [];
    if (reason.term === "") return ofNameless(reason, within);
    const meaning = meaningOf(reason.term, within);
    const text = `${meaning.means}: ${heldInWords(reason, meaning, within)}${inBrackets(notesOf(reason, within))}`;
    const steps = reason.by === void 0 ? [] : stepsInWords(reason.by, within);
    return [line(text, [...steps, ...ofEach(reason.from, within)])];
  }
  function ofNameless({ reading, branch, table, from }, within) {
    if (table !== void 0) return [line(`by the table ${table}`)];
    const parts = ofEach(from, within);
    return reading === void 0 ? parts : [line(`by the reading ${readingInWords(reading, branch, within)}`, parts)];
  }
  function ofEntry({ entry, at, from }, within) {
    const each = listAt(at, within.model);
    if (each === void 0) return [];
    const inside = withinEach(each, within);
    const made = from.filter(
      (reason) => !("term" in reason) || reason.term === "" || meaningOf(reason.term, inside).term !== null
    );
    const parts = ofEach(made, inside);
    return parts.length === 0 ? [] : [line(`${camelInWords(each.as)} ${entry + 1}`, parts)];
  }
  function ofDecision({ decision, outcome, because: reasons }, within) {
    const model = within.dictionary.model(decision);
    const inside = typeof model === "object" ? scopeOf(model, within.dictionary) : within;
    const answer = outcome === null ? "" : ` answers ${kebabInWords(outcome)}`;
    return line(`the decision "${kebabInWords(decision)}"${answer}`, ofEach(reasons, inside));
  }
  return ofEach(base.inFull(because), scope);
}
const notesOf = (reason, scope) => [
  meaningOf(reason.term, scope).source,
  howInWords(reason, scope),
  reason.reading === void 0 ? null : `reading ${readingInWords(reason.reading, reason.branch, scope)}`
].filter((note) => note !== null);
function readingInWords(reading, branch, { dictionary }) {
  if (branch === void 0) return kebabInWords(reading);
  const option = dictionary.inWords.options.get(String(branch)) ?? kebabInWords(String(branch));
  return `${kebabInWords(reading)}: ${option}`;
}
const inBrackets = (notes) => notes.length === 0 ? "" : ` (${notes.join("; ")})`;
const holdsInWords = (holds) => {
  if (holds === "unknown") return "is not settled";
  return holds ? "holds" : "does not hold";
};
function heldInWords(reason, { source }, scope) {
  const { value, type, unit, table } = reason;
  if (table !== void 0) return `by the table ${table}`;
  const brief = briefly(reason, scope);
  if (brief !== null) return brief;
  const isLong = Array.isArray(value) && (value.length > 3 || source === null && typeof type === "object" && "list" in type);
  const unitOfField = (field) => scope.dictionary.fields.get(`${reason.term}[].${field}`)?.unit ?? null;
  return isLong ? `${value.length} of them` : valueInWords(value, type, unit ?? unitOfField, scope.dictionary.inWords.options);
}

const whyNotInWords = (whyNot, scope) => whyNot.map(
  ({ outcome, because }) => line(
    scope.dictionary.inWords.options.get(outcome) ?? kebabInWords(outcome),
    because.length === 0 ? [line("this is the answer where no rule holds, and one does")] : because.flatMap((reason) => failedIn(reason, scope))
  )
);
function failedIn(reason, scope) {
  if ("all" in reason) return reason.all.flatMap((part) => failedIn(part, scope));
  if ("any" in reason) return reason.any.flatMap((part) => failedIn(part, scope));
  if ("rule" in reason) return reason.conditions.flatMap((part) => failedIn(part, scope));
  if ("not" in reason) {
    const parts2 = reason.conditions.flatMap((part) => failedIn(part, scope));
    return [line(`${mark(reason.holds)}the rule "${kebabInWords(reason.not)}" does not hold`, parts2)];
  }
  if (!("fact" in reason)) return [];
  const sentence = sentenceAt(reason.at, scope.model);
  if (sentence === void 0) return [];
  const parts = isStatement(sentence) ? reason.from.flatMap((part) => failedOf(part, scope)) : [];
  return [line(conditionLine(sentence, reason, scope), parts)];
}
const failedOf = (reason, scope) => "term" in reason ? reason.from.flatMap((part) => "term" in part ? [] : failedIn(part, scope)) : failedIn(reason, scope);

function decisionInWords(decision, model, dictionary, beside = null) {
  return inText(model, answerInWords(decision, model, dictionary), sectionsOf(decision, model, dictionary, beside));
}
function sectionsOf(decision, model, dictionary, beside = null) {
  const scope = scopeOf(model, dictionary);
  const tables = decision.tables.map(
    ({ name, answersTo }) => line(`${name}, which answers to ${dateInWords(answersTo)}`)
  );
  const sections = [
    ...sectionsInShort(decision, model, dictionary),
    ["Why", reasonsInWords(decision, scope)],
    ["Why not", beside === null ? [] : whyNotInWords(beside.whyNot, scope)],
    ["Readings", readingsInWords(decision, scope, beside)],
    ["Tables", tables]
  ];
  return sections.filter(([, parts]) => parts.length > 0);
}
function summaryInWords(decision, model, dictionary) {
  return inText(model, answerInWords(decision, model, dictionary), sectionsInShort(decision, model, dictionary));
}
function sectionsInShort(decision, model, dictionary) {
  return [
    ["Values", valuesInWords(decision, model, dictionary.inWords)],
    ["Missing", decision.needs.map((path) => needInWords(path, dictionary))],
    [
      "What follows",
      decision.effects.map(
        (effect) => line(effectInWords(effect, dictionary.inWords, isDayOpen(effect, decision, model)))
      )
    ],
    ["Left to a person", reservedIn(decision).map(({ who, on, clause }) => line(`${who}: ${on} (${clause})`))]
  ];
}
const inText = ({ question }, answer, sections) => `${errors.printable(question)}

${answer}${inBlocks(sections)}`;
const reservedIn = (decision) => "reserved" in decision ? decision.reserved : [];
const inBlocks = (sections) => sections.filter(([, parts]) => parts.length > 0).map(([heading, parts]) => `

${linesOf$1([line(heading, parts)]).join("\n")}`).join("");
const answerInWords = (decision, model, dictionary) => outcomeInWords(decision, scopeOf(model, dictionary));
function valuesInWords(decision, { values: shown }, { options }) {
  return [...shown].map(
    ([name, value]) => line(`${value.means} (${name}): ${valueHeld(decision, name, value, options)}`)
  );
}
function valueHeld(decision, name, { type, unit, term }, options) {
  const value = decision.values[name] ?? null;
  return value === null ? nullInWords(isNotKnown(term, decision)) : valueInWords(value, type, unit, options);
}
const nullInWords = (isNotKnown2) => isNotKnown2 === null ? "none, or not known" : isNotKnown2 ? "not known" : "none";
function readingsInWords({ readings }, { dictionary, model }, beside) {
  return [...dictionary.readings].flatMap(([id, reading]) => {
    const option = readings[id];
    if (option === void 0) return [];
    const means = reading.options.find((other) => other.id === option)?.means ?? option;
    const chosen = option === reading.default ? option : `${option}, not the default ${reading.default}`;
    const compared = beside?.compared.find((one) => one.reading === id);
    const others = compared === void 0 ? [] : othersInWords(compared, model, dictionary.inWords.options);
    return [line(`${id}: ${reading.question}`, [line(`${chosen}: ${means}`), ...others])];
  });
}

function examplesInFull(policy, model, links) {
  const answers = model.examples.map(
    ({ facts, readings }) => policy.evaluate(model.decision, facts, { readings })
  );
  const shown = mostTelling(answers, model);
  return model.examples.flatMap(({ name, facts, readings }, at) => {
    const chosen = Object.entries(readings ?? {});
    return folded(sentence(name), [
      fenced("json", JSON.stringify(facts, null, 2)),
      ...nonesExplained(facts, policy),
      ...chosen.length === 0 ? [] : [`Readings: ${chosen.map(([id, option]) => links.option(id, option)).join(", ")}.`],
      ...shown !== void 0 && answers[at] === shown ? ["The answer and all that it rests on, as `explain` tells it:", workedOut$1(shown, policy)] : []
    ]);
  });
}
function mostTelling(answers, { otherwise }) {
  const decided = answers.filter(({ outcome }) => outcome !== null);
  const whole = decided.filter(({ needs }) => needs.length === 0);
  const byRule = whole.filter(({ outcome }) => outcome !== otherwise.outcome);
  return byRule[0] ?? whole[0] ?? decided[0];
}
const workedOut$1 = (answer, { modelOf, dictionary }) => fenced("text", decisionInWords(answer, modelOf(answer.decision), dictionary).trimEnd());
function nonesExplained(given, { dictionary: { facts } }) {
  const nones = [...facts.values()].filter(({ path }) => valueAt(given, path) === null);
  return list(
    nones.map(
      ({ path, none, title }) => line(`${code(path)} is ${code("null")}: ${plain(none ?? `no ${title ?? path}`)}`)
    )
  );
}
function valueAt(given, path) {
  let at = given;
  for (const key of path.split(".")) {
    if (typeof at !== "object" || at === null || Array.isArray(at) || !Object.hasOwn(at, key)) return void 0;
    at = at[key];
  }
  return at;
}

const examplesTable = (policy, model, links) => table(
  ["Example", "Readings", "Answer"],
  model.examples.map(({ name, facts, readings, expect }) => [
    plain(sentence(name)),
    Object.entries(readings ?? {}).map(([id, option]) => links.option(id, option)).join(", "),
    answerInShort(
      policy.evaluate(model.decision, facts, { readings }),
      model,
      Object.keys(expect.values ?? {}),
      policy.dictionary
    )
  ])
);
function answerInShort({ outcome, values, needs }, { values: shown }, about, dictionary) {
  const isOpen = outcome === null || about.some((name) => values[name] === null);
  const told = [...shown].flatMap(([name, { means, type, unit }]) => {
    const value = values[name] ?? null;
    if (!about.includes(name) || value === null && needs.length > 0) return [];
    return [plain(`${means}: ${valueInWords(value, type, unit, dictionary.inWords.options)}`)];
  });
  const missing = isOpen && needs.length > 0 ? [`missing ${needs.map(code).join(", ")}`] : [];
  return [outcome === null ? "not decided" : titled(outcome, dictionary), ...told, ...missing].join("; ");
}

function factsByReading(model, { readings }) {
  const readUnder = (chosen) => readBy$1(specialise(model, chosen, readings)).facts;
  const byDefault = readUnder({});
  const others = [...model.readings].flatMap((id) => {
    const reading = readings.get(id);
    const options = reading?.options.filter((option) => option.id !== reading.default) ?? [];
    return options.map((option) => ({ reading: id, option: option.id, read: readUnder({ [id]: option.id }) }));
  });
  return new Map(
    [...model.facts].map((path) => {
      const under = others.filter(({ read }) => read.has(path)).map(({ reading, option }) => ({ reading, option }));
      return [path, byDefault.has(path) ? null : under];
    })
  );
}

function factsTable(model, dictionary, links) {
  const under = factsByReading(model, dictionary);
  const facts = [...dictionary.facts.values()].filter(({ path }) => under.has(path) || model.immaterial.has(path));
  const whenRead = (path) => {
    const why = model.immaterial.get(path);
    if (why !== void 0 && !under.has(path)) return `never changes the answer: ${plain(why)}`;
    const readingsOfFact = under.get(path) ?? null;
    if (readingsOfFact === null) return "";
    if (readingsOfFact.length === 0) return "read only under readings that are not the defaults";
    return `read only under ${readingsOfFact.map(({ reading, option }) => links.option(reading, option)).join(", ")}`;
  };
  return table(
    ["Fact", "What it is", "Type", "Note"],
    facts.map((fact) => [
      links.fact(fact.path),
      plain(sentence(factInFull(fact))),
      plain(typeInShort(fact)),
      whenRead(fact.path)
    ])
  );
}

function leftToPerson({ clauses, decision }, { ledger }, links) {
  const ids = ledger.map(({ id }) => id);
  const meant = new Set(clauses.flatMap((clause) => clausesMeant(clause, ids)));
  return list(
    ledger.filter(({ id }) => meant.has(id)).flatMap(({ id, reserved, notEncoded, aside = [] }) => {
      const judged = notEncoded?.reason === "judgement" ? notEncoded : reserved;
      const isOurs = judged !== void 0 && (!("decisions" in judged) || (judged.decisions?.includes(decision) ?? true));
      return [
        ...isOurs ? [line(`${plain(sentence(judged.who))} decides ${plain(judged.on)} (${links.clause(id)})`)] : [],
        ...aside.map(({ what, why }) => line(`No rule encodes ${plain(what)}: ${plain(why)} (${links.clause(id)})`))
      ];
    })
  );
}

function outcomesList(scope, links) {
  const { model } = scope;
  const outcomes = outcomesOf(model).map((outcome) => {
    const effects = (model.effects.get(outcome) ?? []).map(
      (effect) => line(
        `${plain(effectRuleInWords(effect, scope))}${effect.clause === null ? "" : ` (${links.clause(effect.clause)})`}`
      )
    );
    return line(
      `${titled(outcome, scope.dictionary)}${favour(outcome)}${effects.length === 0 ? ": nothing follows" : ""}`,
      effects
    );
  });
  function favour(outcome) {
    const rank = model.preferences.get(outcome);
    const ranks = [...model.preferences.values()];
    if (rank === void 0 || ranks.every((other) => other === rank)) return "";
    if (rank === Math.min(...ranks)) return ", the best for the customer";
    return rank === Math.max(...ranks) ? ", the best for the provider" : "";
  }
  return [...list(outcomes), ...preferencesInWords(model.preferences, scope.dictionary)];
}
function preferencesInWords(preferences, dictionary) {
  if (preferences.size === 0) return [];
  const ranks = [...new Set(preferences.values())].map(
    (rank) => [...preferences].filter(([, other]) => other === rank).map(([outcome]) => plain(wordsOfId(outcome, dictionary))).join(" or ")
  );
  return [`For the customer, the best first: ${ranks.join(", then ")}.`];
}
function effectRuleInWords({ party, modality, action, by, amount, where }, scope) {
  const meansOf = (name) => scope.model.values.get(name)?.means ?? name;
  const condition = where === null ? "" : `, where ${nameInWords(where, scope)}`;
  const day = by === null ? "" : `, ${modality === "must-not" ? "before" : "by"} ${meansOf(by)}`;
  return `the ${party} ${modalities[modality]} ${actionInWords(action, scope.dictionary.inWords.actions)}${day}${amount === null ? "" : `: ${meansOf(amount)}`}${condition}`;
}

function ownWords({ ownTexts, dictionary }, clauses) {
  if (ownTexts === void 0) return [];
  const ids = dictionary.ledger.map(({ id }) => id);
  const meant = [...new Set(clauses.flatMap((clause) => clausesMeant(clause, ids)))];
  return meant.map((id) => {
    const own = ownTexts.get(id);
    if (own === void 0) return `> ${bold(asItIs(id))}: your copy does not hold it.`;
    const note = own.isAsItWas ? "" : " (not in the words that the rules were made from)";
    return `> ${bold(asItIs(id))}${note}: ${asItIs(own.text)}`;
  });
}

function parametersPart(scope, links) {
  const parameters = [...scope.model.parameters];
  const rows = parameters.map(([name, parameter]) => [
    plain(sentence(parameter.means)),
    code(name),
    parameter.dated === null ? plain(wordsOf(parameter.value, parameter, scope)) : "by its day, below",
    links.clause(parameter.clause)
  ]);
  return [
    ...table(["Parameter", "Name", "Value", "Clause"], rows),
    ...parameters.flatMap(([, parameter]) => datedPart(parameter, scope))
  ];
}
function datedPart(parameter, scope) {
  if (parameter.dated === null) return [];
  const { on, steps } = parameter.dated;
  return [
    `${plain(sentence(parameter.means))} goes by ${plain(nameInWords(on, scope))}:`,
    ...table(
      ["From", "Value"],
      steps.map(({ from, value }) => [dateInWords(from), plain(wordsOf(value, parameter, scope))])
    )
  ];
}
const wordsOf = (value, { type, unit }, { dictionary }) => valueInWords(evaluation.toPlainValue(value), type, unit, dictionary.inWords.options);

function readingPart({ question, options, default: byDefault }, dictionary, name, changesUnder = () => []) {
  const lines = options.map(({ id, means, favours }) => {
    const marks = [
      ...id === byDefault ? ["default"] : [],
      ...favours === "neutral" ? [] : [`favours the ${favours}`]
    ];
    const told = `${titled(id, dictionary)}${marks.length === 0 ? "" : ` (${marks.join(", ")})`}: ${plain(means)}`;
    return line(told, id === byDefault ? [] : changesUnder(id));
  });
  return [`${name}: ${plain(question)}`, ...list(lines)];
}

function sourceLinks({ sources }, decision) {
  const found = sources?.(decision);
  if (found === void 0) return [];
  const cases = found.cases === null ? "" : ` It is held by ${link("its cases", found.cases)}.`;
  return [`It is made from ${link("its rule file", found.rules)}.${cases}`];
}
function ruleLink({ sources }, decision, rule) {
  const found = sources?.(decision);
  const line = found?.lineOf(rule) ?? null;
  return found === void 0 || line === null ? "" : ` (${link("line", `${found.rules}#L${line}`)} ${line})`;
}

function rulesPart(policy, rules, scope, links) {
  const { dictionary } = policy;
  const { otherwise, decision } = scope.model;
  const rowOf = (rule) => withLink(ruleRow(rule, scope, links), ruleLink(policy, decision, rule.name));
  const lastRow = withLink(otherwiseRow(otherwise, scope, links), ruleLink(policy, decision, "otherwise"));
  if (policy.ownTexts === void 0) return rulesTable([...rules.map(rowOf), lastRow]);
  return [
    ...rules.flatMap(
      (rule) => section(3, titled(rule.name, dictionary), [
        ...ownWords(policy, [rule.event.clause]),
        ...rulesTable([rowOf(rule)])
      ])
    ),
    ...section(3, "Otherwise", [...ownWords(policy, [otherwise.clause]), ...rulesTable([lastRow])])
  ];
}
const withLink = ([name = "", ...cells], linked) => [`${name}${linked}`, ...cells];

const statementTable = (scope, links) => table(
  ["For", "Sum", "Owed by", "When", "Clause"],
  scope.model.statement.map((line) => [
    plain(sentence(kebabInWords(line.for))),
    `${plain(nameInWords(line.term, scope))} (${code(line.value)})`,
    `the ${line.owedBy}`,
    plain(standingInWords(line, scope)),
    links.clause(line.clause)
  ])
);
function standingInWords({ standing, owedWhere, where, insteadOf, oncePerFile }, scope) {
  return [
    standing === "owed" ? "owed" : "may be charged",
    ...owedWhere === null ? [] : [`owed where ${nameInWords(owedWhere, scope)}`],
    ...where === null ? [] : [`only where ${nameInWords(where, scope)}`],
    ...insteadOf === null ? [] : [`in place of the ${kebabInWords(insteadOf)}`],
    ...oncePerFile ? ["once a file"] : []
  ].join("; ");
}

const valuesTable = ({ values }, dictionary) => table(
  ["Value", "Name", "Type", "Unit", "Shown", "In favour of"],
  [...values].map(([name, value]) => [
    plain(sentence(value.means)),
    code(name),
    plain(evaluation.typeText(value.type)),
    plain(value.unit ?? ""),
    roundingOf(value),
    favoursIn(value, dictionary)
  ])
);
function favoursIn(value, dictionary) {
  const { moreFavours, noneFavours, preferences } = value;
  const ordered = [...preferences].sort(([, a], [, b]) => a - b).map(([option]) => plain(wordsOfId(option, dictionary).toLowerCase()));
  return [
    ...moreFavours === null ? [] : [`the ${moreFavours}, if ${moreOf(value)}`],
    ...noneFavours === null ? [] : [`the ${noneFavours}, if none`],
    ...ordered.length === 0 ? [] : [`the customer, rather ${ordered.join(" than ")}`]
  ].join("; ");
}
const roundings = { "percent-4dp": "to four places, half up", "decimal-10dp": "to ten places, half up" };
function roundingOf({ shown, type }) {
  if (shown !== null) return roundings[shown];
  return type === "money" ? "to the penny" : "exactly";
}
function moreOf({ type }) {
  if (type === "date") return "later";
  return type === "boolean" ? "yes" : "larger";
}

function workedDifference(policy, model, reading, option) {
  const byDefault = policy.dictionary.readings.get(reading)?.default ?? option;
  const answer = (facts, readings) => policy.evaluate(model.decision, facts, { readings });
  const examples = [...model.examples].sort((a, b) => chosenIn(a.readings, reading) - chosenIn(b.readings, reading));
  let second = null;
  for (const { name, facts, readings } of examples) {
    const [before, after] = [byDefault, option].map((id) => answer(facts, { ...readings, [reading]: id }));
    const parts = differencesOf$1(before, after, model, policy);
    if (parts.length === 0) continue;
    const others = Object.entries(readings ?? {}).filter(([id]) => id !== reading);
    const under = others.length === 0 ? "" : `, ${allOf$1(others.map(([id, chosen]) => `${code(id)} being ${code(chosen)}`))}`;
    const told = line(`The same customer, another answer (example "${plain(name)}"${under}):`, parts);
    if (before.outcome !== null && after.outcome !== null) return told;
    second ??= told;
  }
  return second ?? line("No example shows a customer whose answer it changes.");
}
const chosenIn = (readings, reading) => Object.keys(readings ?? {}).filter((id) => id !== reading).length;
function differencesOf$1(before, after, { values }, { dictionary }) {
  const { options } = dictionary.inWords;
  const said = ({ outcome: outcome2, needs }) => outcome2 === null ? `not decided, missing ${allOf$1(needs.map(code))}` : plain(wordsOfId(outcome2, dictionary));
  const outcome = before.outcome === after.outcome ? [] : [line(`the outcome: ${said(after)}, by default ${said(before)}`)];
  const others = [...values].flatMap(([name, { means, type, unit }]) => {
    const [was, is] = [before, after].map(
      (decision) => valueInWords(decision.values[name] ?? null, type, unit, options)
    );
    return was === is ? [] : [line(plain(`${means}: ${is}, by default ${was}`))];
  });
  return [...outcome, ...others];
}

const readByDefault = "Above stands the decision by default. Under each other option stands what it makes of the rules and terms, all else by default, and a customer whose answer it changes.";
function decisionPage(policy, decision) {
  const { dictionary, modelOf } = policy;
  const model = modelOf(decision);
  const links = linksFrom(pathOfDecision(decision), dictionary.ledger);
  const scope = scopeOf(model, dictionary);
  const specialised = specialise(model, {}, dictionary.readings);
  const byDefault = scopeOf(specialised, dictionary);
  const clauses = new Map(dictionary.ledger.map((row) => [row.id, row]));
  const says = (id) => {
    const said = clauses.get(id)?.says;
    return said === void 0 ? [] : [line(plain(said))];
  };
  const readings = [...dictionary.readings.values()].filter(({ id }) => model.readings.has(id));
  const consults = [...model.consults].map(
    (other) => line(`${links.decision(other)}: ${plain(modelOf(other).question)}`)
  );
  return page(
    `# ${titleOf(decision)}`,
    `${plain(model.question)} The name of this decision is ${code(decision)}.${model.about === null ? "" : ` It is asked of each part of a customer's file that gives ${code(model.about)}.`}`,
    ...sourceLinks(policy, decision),
    ...section(2, "The answer by default", answerByDefault(specialised, byDefault, links)),
    ...section(2, "Clauses", [
      ...list(model.clauses.map((id) => line(`${links.clause(id)}: ${plain(clauses.get(id)?.title ?? id)}`, says(id)))),
      ...ownWords(policy, model.clauses)
    ]),
    ...section(2, "Outcomes", outcomesList(scope, links)),
    ...section(2, "Decision table", decisionTable(model, byDefault)),
    ...section(2, "Diagram", diagram(specialised, byDefault)),
    ...section(2, "Rules", rulesPart(policy, model.rules, byDefault, links)),
    ...section(2, "Terms", list(termsInWords(byDefault, byDefault.model.terms, links))),
    ...section(2, "Parameters", parametersPart(scope, links)),
    ...section(2, "Values", valuesTable(model, dictionary)),
    ...section(2, "On the statement", statementTable(scope, links)),
    ...section(2, "Facts", [...factsTable(model, dictionary, links), ...consultedFacts(policy, model, links)]),
    ...section(2, "Decisions it consults", list(consults)),
    ...section(2, "Readings", [
      ...readings.length === 0 ? [] : [readByDefault],
      ...readings.flatMap(
        (reading) => folded(
          reading.question,
          readingPart(reading, dictionary, links.reading(reading.id), (option) => [
            ...changesUnder(model, { [reading.id]: option }, dictionary, links),
            workedDifference(policy, model, reading.id, option)
          ])
        )
      )
    ]),
    ...section(2, "Examples", [
      ...examplesTable(policy, model, links),
      ...model.examples.length === 0 ? [] : [examplesCopied],
      ...examplesInFull(policy, model, links)
    ]),
    ...section(2, "Left to a person", leftToPerson(model, dictionary, links))
  );
}
const examplesCopied = "Each of them can be copied as it stands. A fact that is `null` is known not to be there, or not to have happened; one that is left out is not known.";

function factsPage({ dictionary, decisions, modelOf }) {
  const links = linksFrom(pagePaths.facts, dictionary.ledger);
  const rules = decisions.map(modelOf);
  const readBy = (path) => rules.filter(({ facts: facts2, immaterial }) => facts2.has(path) || immaterial.has(path)).map(({ decision }) => links.decision(decision)).join(", ");
  const facts = [...dictionary.facts.values()];
  const entities = [...new Set(facts.map(entityOf))];
  return page(
    "# Facts",
    "A fact is given, or null (known not to be there, or not to have happened), or left out (not known). Sums are in pounds.",
    ...entities.flatMap((entity) => {
      const rows = facts.filter((fact) => entityOf(fact) === entity).flatMap((fact) => [
        [...cellsOf$2(fact), readBy(fact.path)],
        ...[...dictionary.fields.values()].filter(({ path }) => path.startsWith(`${fact.path}[].`)).map((entry) => [...cellsOf$2(entry), ""])
      ]);
      return section(
        2,
        asItIs(sentence(camelInWords(entity))),
        table(["Fact", "What it is", "Type", "Unit", "Read by"], rows)
      );
    })
  );
}
const entityOf = ({ entity, path }) => entity ?? path;
const cellsOf$2 = (fact) => [
  `${anchorHere(factAnchor(fact.path))}${code(fact.path)}`,
  plain(sentence(factInFull(fact))),
  plain(`${typeInShort(fact)}${"optional" in fact && fact.optional ? ", may be left out" : ""}`),
  plain(fact.unit ?? "")
];

function operatorsBy({ decisions, modelOf }) {
  const by = /* @__PURE__ */ new Map();
  for (const decision of decisions)
    for (const name of operatorsIn(modelOf(decision))) by.set(name, [...by.get(name) ?? [], decision]);
  return by;
}
function operatorsIn({ rules, terms }) {
  const conditions = rules.flatMap((rule) => rule.conditions.flatMap((one) => one.kind === "sentence" ? [one] : []));
  return new Set([...conditions, ...sentencesIn(terms)].map(({ operatorName }) => operatorName));
}
const sentencesIn = (terms) => [...terms.values()].flatMap(({ term }) => {
  const { sentences, inner } = evaluation.partsOf(term);
  return [...sentences, ...inner === null ? [] : sentencesIn(inner.terms)];
});

const entriesOf = ({
  vocabulary
}) => vocabulary.names.flatMap((name) => {
  const entry = vocabulary.find(name);
  return entry === void 0 ? [] : [{ name, ...entry }];
});
const operatorsPage = (policy) => vocabularyPage(policy, {
  path: pagePaths.operators,
  title: "Operators",
  about: "What the sentences of rules are made with. An operand that is not known makes the result not known, and one that is none makes it false, or none, unless it says otherwise.",
  isHere: ({ bodyOn }) => bodyOn === null
});
const wordsPage = (policy) => vocabularyPage(policy, {
  path: pagePaths.words,
  title: "Words",
  about: "What is said in terms of operators and of other words, and is used as they are.",
  isHere: ({ bodyOn }) => bodyOn !== null
});
function vocabularyPage(policy, { path, title, about, isHere }) {
  const { dictionary } = policy;
  const links = linksFrom(path, dictionary.ledger);
  const usedBy = operatorsBy(policy);
  const parts = entriesOf(dictionary).filter(isHere).flatMap(({ name, operator }) => {
    const users = usedBy.get(name) ?? [];
    return section(2, `${plain(sentence(camelInWords(name)))} (${code(name)})`, [
      `It reads: ${readsAs(operator)}.`,
      ...list(operator.signatures.map((signature) => line(signatureInWords(signature)))),
      ...operator.sees === "none" || operator.sees === "all" ? [seesInWords[operator.sees]] : [],
      ...table(
        headings(operator),
        operator.examples.map((row) => cellsOf$1(row, operator))
      ),
      users.length === 0 ? "No decision is written with it directly." : `Used by: ${users.map(links.decision).join(", ")}`
    ]);
  });
  return page(`# ${title}`, about, ...parts);
}
const seesInWords = {
  none: "It looks at what is none too.",
  all: "It looks at what is none and at what is not known too."
};
const letters = ["*a*", "*b*"];
function readsAs({ arity, named, english }) {
  const marks = [...letters.slice(0, arity), ...named.map((name) => `*${camelInWords(name)}*`)];
  const held = marks.map((_, index) => `\uE000${index}\uE001`);
  const words = english(
    held.slice(0, arity),
    Object.fromEntries(named.map((name, at) => [name, held[arity + at] ?? ""]))
  );
  return plain(words).replace(/\ue000(\d+)\ue001/g, (_, at) => marks[Number(at)] ?? "");
}
function signatureInWords({ takes, and, gives }) {
  const given = [
    ...takes.map((pattern, index) => `${letters[index]}: ${plain(evaluation.patternText(pattern))}`),
    ...Object.entries(and).map(([name, pattern]) => `${code(name)}: ${plain(evaluation.patternText(pattern))}`)
  ];
  return `takes ${allOf$1(given)}; gives ${plain(evaluation.patternText(gives))}`;
}
const headings = ({ arity, named }) => [...letters.slice(0, arity), ...named.map(code), "Gives"];
function cellsOf$1(row, { arity, named }) {
  const byName = named.length === 0 ? {} : row[arity];
  return [...row.slice(0, arity), ...named.map((name) => byName[name]), row.at(-1)].map(
    (value) => code(JSON.stringify(value) ?? "left out")
  );
}

function indexPage({ decisions, modelOf, documents, dictionary, stamp }) {
  const links = linksFrom(pagePaths.index, dictionary.ledger);
  const rules = decisions.map(modelOf);
  const groups = sectionsOf$1(dictionary.ledger).flatMap(({ id, heading }) => {
    const rows = rules.filter(({ clauses: [first] }) => first !== void 0 && sectionIdOf(first) === id);
    return section(
      3,
      plain(sentence(heading)),
      table(
        ["Decision", "Question", "Clauses"],
        rows.map(({ decision, question, clauses }) => [
          links.decision(decision),
          plain(question),
          links.clauses(clauses)
        ])
      )
    );
  });
  const entries = entriesOf(dictionary);
  const others = [
    [`${dictionary.facts.size} facts`, "what the decisions ask about", pagePaths.facts],
    [
      `${dictionary.readings.size} readings`,
      "what an ambiguous clause may mean, and which meaning is taken",
      pagePaths.readings
    ],
    [
      `${rules.reduce((sum, { parameters }) => sum + parameters.size, 0)} parameters`,
      "the numbers, periods and lists that the contract fixes",
      pagePaths.parameters
    ],
    [`${dictionary.tables.size} tables`, "the reference data that the decisions look up", pagePaths.tables],
    [`${dictionary.clauses.size} clauses`, "what each clause became, or why nothing came of it", pagePaths.clauses],
    [
      `${entries.filter(({ bodyOn }) => bodyOn === null).length} operators`,
      "what rules are written with",
      pagePaths.operators
    ],
    [
      `${entries.filter(({ bodyOn }) => bodyOn !== null).length} words`,
      "what is said in terms of operators",
      pagePaths.words
    ]
  ];
  return page(
    `# ${plain(documents.title ?? "The rules of the policy")}`,
    `${decisions.length} decisions, each a question that is answered from facts by the rules of its page.`,
    ...table(
      ["Version", "In force from", "Digest"],
      [[plain(stamp.version), dateInWords(stamp.inForceFrom), code(stamp.digest)]]
    ),
    "The digest is the SHA-256 of the files that these pages are made from. An answer names it, so that it can be made again.",
    ...section(2, "Decisions", groups),
    ...section(
      2,
      "Other pages",
      list(others.map(([words, about, path]) => line(`${link(words, links.to(path))}: ${about}`)))
    )
  );
}

function parametersPage({ dictionary, decisions, modelOf }) {
  const links = linksFrom(pagePaths.parameters, dictionary.ledger);
  return page(
    "# Parameters",
    "Each number, period and list that the contract fixes, with its clause, under the decision that uses it.",
    ...decisions.flatMap(
      (decision) => section(2, links.decision(decision), parametersPart(scopeOf(modelOf(decision), dictionary), links))
    )
  );
}

function factsTold(facts, dictionary) {
  const told = (path, held) => ({
    path,
    title: dictionary.facts.get(path)?.title ?? path,
    held
  });
  return Object.entries(facts).flatMap(([name, content]) => {
    if (!isRecord$1(content)) return [told(name, inWords(content, name, dictionary))];
    const fields = Object.entries(content);
    if (fields.length === 0) return [told(name, "there is one")];
    return fields.map(([field, part]) => told(`${name}.${field}`, inWords(part, `${name}.${field}`, dictionary)));
  });
}
function inWords(content, path, dictionary) {
  const fact = dictionary.facts.get(path);
  if (fact === void 0) return JSON.stringify(content);
  const { type, unit, none } = fact;
  if (content === null) return none ?? "none";
  if (typeof content === "boolean") return content ? "yes" : "no";
  const { options } = dictionary.inWords;
  const record = evaluation.isList(type) && evaluation.isRecordType(type.list) ? type.list.record : null;
  if (record === null || !Array.isArray(content)) return valueInWords(content, type, unit, options);
  if (content.length === 0) return "none";
  return content.map(
    (entry) => Object.entries(entry).map(([field, part]) => `${field} ${partInWords(part, record[field], options)}`).join(", ")
  ).join("; ");
}
function partInWords(part, type, options) {
  if (part === null) return "none";
  if (typeof part === "boolean") return part ? "yes" : "no";
  if (type === void 0 || typeof type === "object" && "list" in type) return JSON.stringify(part);
  return valueInWords(part, type, null, options);
}
const isRecord$1 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

function readingProved(reading, policy, links) {
  const { proofs = [], dictionary, modelOf } = policy;
  return reading.options.flatMap(({ id }) => {
    const own = proofs.filter(({ kind, about }) => kind === "reading" && about === `${reading.id}=${id}`);
    return folded(
      `What "${wordsOfId(id, dictionary)}" changes: ${howMany(own)}`,
      list([...own.filter(isShown), ...own.filter(isProved), ...own.filter(isOpen)].map(told))
    );
  });
  function told({ decision, result }) {
    const name = links.decision(decision);
    if ("unsettled" in result)
      return line(`${name}: whether it ever makes another outcome is not settled: ${plain(result.why)}`);
    if ("proved" in result) return line(`${name}: never another outcome: proved${assumedIn(result.assumptions)}`);
    const scope = scopeOf(modelOf(decision), dictionary);
    const answered = (readings) => plain(outcomeInWords(policy.evaluate(decision, result.facts, { readings }), scope));
    return line(`${name}: another outcome for this customer:`, [
      ...factsTold(result.facts, dictionary).map(factLine),
      line(`${bold("read so")}: ${answered(result.readings)}`),
      line(`${bold("by default")}: ${answered({})}`)
    ]);
  }
  function factLine({ path, title, held }) {
    const named = title === path ? links.fact(path) : `${plain(title)} (${links.fact(path)})`;
    return line(`${named}: ${plain(held)}`);
  }
}
const isShown = ({ result }) => "refuted" in result;
const isProved = ({ result }) => "proved" in result;
const isOpen = ({ result }) => "unsettled" in result;
const assumedIn = (assumptions) => assumptions.length === 0 ? "" : `, if ${assumptions.map(plain).join(" and ")}`;
function howMany(claims) {
  const parts = [
    [isShown, "another outcome in"],
    [isProved, "never one in"],
    [isOpen, "not settled in"]
  ];
  return parts.map(([is, words]) => [words, claims.filter(is).length]).filter(([, count]) => count > 0).map(([words, count]) => `${words} ${count} ${count === 1 ? "decision" : "decisions"}`).join(", ");
}

function readingsPage(policy) {
  const { dictionary, decisions, modelOf, documents, proofs } = policy;
  const links = linksFrom(pagePaths.readings, dictionary.ledger);
  const rules = decisions.map(modelOf);
  const readings = [...dictionary.readings.values()].flatMap((reading) => {
    const readBy = rules.filter((model) => model.readings.has(reading.id)).map(({ decision }) => links.decision(decision));
    return section(2, titleOf(reading.id), [
      ...readingPart(reading, dictionary, bold("Question")),
      `The name of this reading is ${code(reading.id)}.`,
      `${bold("Why this default")}: ${plain(reading.why)}`,
      `${bold("Clauses")}: ${links.clauses(reading.clauses)}`,
      ...readBy.length === 0 ? [] : [`${bold("Decisions")}: ${readBy.join(", ")}`],
      ...readingProved(reading, policy, links)
    ]);
  });
  const noted = documents.notedReadings.map(({ note }) => line(plain(sentence(note))));
  return page(
    "# Readings",
    "A clause that bears more than one meaning is read by its default, unless the caller chooses another option.",
    ...proofs === void 0 ? [] : [WHAT_IS_PROVED],
    ...readings,
    ...section(2, "Noted, with nothing to choose", list(noted))
  );
}
const WHAT_IS_PROVED = "What another option changes was looked for by a solver among all customers there could be whose facts are complete, decision by decision, every other reading by default: a customer of whom it makes another outcome, with no fact more than it takes, answered so by both evaluators; or that there is none, which is proved; or why that is not settled. Values and what follows may differ where the outcome does not.";

const width = 720;
const height = 280;
const edge = { left: 48, right: 16, top: 16, bottom: 36 };
function stepChart(title, steps, until, unit) {
  const [first] = steps;
  if (first === void 0) return "";
  const from = dayOf(first.from);
  const to = dayOf(until);
  const most = niceTop(Math.max(...steps.map(({ value }) => value), 1));
  const x = (date) => round(edge.left + (dayOf(date) - from) / Math.max(to - from, 1) * (width - edge.left - edge.right));
  const y = (value) => round(height - edge.bottom - value / most * (height - edge.top - edge.bottom));
  const path = steps.map(({ from: date, value }, index) => index === 0 ? `M${x(date)} ${y(value)}` : `H${x(date)}V${y(value)}`).join("");
  const values = steps.map(({ value }) => value);
  const latest = steps.at(-1) ?? first;
  const described = `From ${dateInWords(first.from)} to ${dateInWords(until)}: ${steps.length} steps, the least ${Math.min(...values)}${unit}, the most ${Math.max(...values)}${unit}, the latest ${latest.value}${unit} from ${dateInWords(latest.from)} on.`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="system-ui, sans-serif" font-size="12">`,
    `<title id="title">${escaped$1(title)}</title>`,
    `<desc id="desc">${escaped$1(described)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...[0, 1, 2, 3, 4].map((quarter) => {
      const value = most * quarter / 4;
      const at = y(value);
      return `<line x1="${edge.left}" y1="${at}" x2="${width - edge.right}" y2="${at}" stroke="#d0d7de"/><text x="${edge.left - 8}" y="${at + 4}" text-anchor="end" fill="#1f2328">${round(value)}${escaped$1(unit)}</text>`;
    }),
    ...yearsShown(first.from, until).map(
      (year) => `<text x="${x(`${year}-01-01`)}" y="${height - 14}" text-anchor="middle" fill="#1f2328">${year}</text>`
    ),
    `<path d="${path}H${x(until)}" fill="none" stroke="#0550ae" stroke-width="2"/>`,
    "</svg>",
    ""
  ].join("\n");
}
const dayOf = (date) => {
  const [year, month, day] = date.split("-").map(Number);
  return year * 372 + (month - 1) * 31 + day - 1;
};
const round = (value) => Math.round(value * 10) / 10;
const niceTop = (most) => most <= 4 ? Math.ceil(most) : Math.ceil(most / 4) * 4;
function yearsShown(from, until) {
  const [first, last] = [from, until].map((date) => Number(date.slice(0, 4)));
  const apart = Math.max(1, Math.ceil((last - first) / 8));
  return Array.from(
    { length: Math.floor((last - first - 1) / apart) + 1 },
    (_, index) => first + 1 + index * apart
  ).filter((year) => year <= last);
}
const escaped$1 = (words) => errors.printable(words.replace(/\s+/g, " ")).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const tableCharts = ({ dictionary }) => [...dictionary.tables.values()].flatMap(
  (table) => evaluation.isTimeline(table.value) ? [[chartPath(table.name), chartOf(table)]] : []
);
function chartOf({ value, means, answersTo, answersFrom, type }) {
  const isPercent = typeof type === "object" && "timeline" in type && type.timeline === "percent";
  if (!evaluation.isTimeline(value)) return "";
  const steps = value.steps.map(({ from, value: held }) => ({
    from: from < answersFrom ? answersFrom : from,
    value: Number(evaluation.toPlainValue(held))
  }));
  return stepChart(`${sentence(means)}, step by step`, steps, answersTo, isPercent ? "%" : "");
}

function tablesPage({ dictionary, decisions, modelOf }) {
  const links = linksFrom(pagePaths.tables, dictionary.ledger);
  const rules = decisions.map(modelOf);
  return page(
    "# Tables",
    "A day outside the days that a table answers for is never answered with the nearest known entry.",
    ...[...dictionary.tables.values()].flatMap((known) => {
      const readBy = rules.filter(({ tables }) => tables.has(known.name)).map(({ decision }) => links.decision(decision));
      const rows = [...aboutTable(known, links), ...readBy.length === 0 ? [] : [["Read by", readBy.join(", ")]]];
      return section(2, titleOf(known.name), [
        plain(sentence(known.means)),
        ...table(["About", " "], rows),
        ...evaluation.isTimeline(known.value) ? [
          image(
            `A chart of the steps of the table ${kebabInWords(known.name)}, all of which the rule files hold`,
            chartPath(known.name)
          )
        ] : [],
        ...latestEntries(known.value)
      ]);
    })
  );
}
const aboutTable = ({ source, licence, clause, answersFrom, answersTo, standIn, value }, links) => [
  ["Source", plain(source)],
  ["Licence", plain(licence)],
  ...clause === null ? [] : [["Clause", links.clause(clause)]],
  ["Answers for", `${dateInWords(answersFrom)} to ${dateInWords(answersTo)}`],
  ["May be given in its place", code(standIn)],
  ["Entries", entriesInWords(value)]
];
function entriesInWords(value) {
  if (evaluation.isTimeline(value)) return String(value.steps.length);
  return allOf$1(calendarsOf(value).map(([part, days]) => `${days.length} for ${code(part)}`));
}
function latestEntries(value) {
  if (!evaluation.isTimeline(value))
    return list(
      calendarsOf(value).map(([part, days]) => {
        const latest2 = days.filter((day) => day.slice(0, 4) === days.at(-1)?.slice(0, 4));
        return line(`The latest for ${code(part)}: ${allOf$1(latest2.map(dateInWords))}`);
      })
    );
  const latest = value.steps.slice(-5).toReversed();
  return [
    "The latest entries:",
    ...table(
      ["From", "Value"],
      latest.map((step) => [dateInWords(step.from), valueInWords(evaluation.toPlainValue(step.value), "percent")])
    )
  ];
}
const calendarsOf = (value) => Object.entries(value).flatMap(
  ([part, calendar]) => evaluation.isCalendar(calendar) ? [[part, [...calendar.holidays].toSorted()]] : []
);

function toMarkdown$1(policy) {
  return Object.fromEntries([
    [pagePaths.index, indexPage(policy)],
    ...policy.decisions.map((decision) => [pathOfDecision(decision), decisionPage(policy, decision)]),
    [pagePaths.facts, factsPage(policy)],
    [pagePaths.readings, readingsPage(policy)],
    [pagePaths.parameters, parametersPage(policy)],
    [pagePaths.tables, tablesPage(policy)],
    ...tableCharts(policy),
    [pagePaths.clauses, clausesPage(policy)],
    [pagePaths.operators, operatorsPage(policy)],
    [pagePaths.words, wordsPage(policy)]
  ]);
}

const keys = ["policy", "text", "proofs"];
function documenting(asked) {
  if (!isAsked(asked)) return Object.freeze(toMarkdown$1(behind$1(asked)));
  const { policy, text, proofs } = asked;
  if (proofs !== void 0 && !areClaims(proofs)) {
    const expected = "a list of claims as `prove` gives them";
    throw new errors.PolicyError([{ code: "malformed", at: "/proofs", expected, found: base.short(proofs) }]);
  }
  const { decisions, modelOf, dictionary, documents, stamp, evaluate } = behind$1(policy);
  const ownTexts = text === void 0 ? void 0 : readingCopies({ dictionary }, text);
  return Object.freeze(toMarkdown$1({ decisions, modelOf, dictionary, documents, stamp, evaluate, ownTexts, proofs }));
}
const areClaims = (given) => Array.isArray(given) && given.every((one) => base.isRecord(one) && typeof one.kind === "string" && base.isRecord(one.result));
const behind$1 = (policy) => policy === void 0 ? contract() : innerOf(policy);
function isAsked(asked) {
  try {
    const found = base.isRecord(asked) ? Object.keys(asked) : [];
    return found.length > 0 && found.every((key) => keys.includes(key));
  } catch {
    return false;
  }
}

function statementInWords(statement, named) {
  const { lines, owedByCustomer, mayBeCharged, owedToCustomer, needs } = statement;
  const isNothing = [owedByCustomer, mayBeCharged, owedToCustomer].every((total) => total === "0.00");
  if (lines.length === 0 && isNothing) return [];
  const rows = lines.map(cellsOf);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((cells) => cells[column]?.length ?? 0)));
  const table = rows.map(
    (cells) => line(
      cells.map((cell, column) => column === 2 ? cell.padStart(widths[2] ?? 0) : cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()
    )
  );
  return [
    ...table,
    line(`the customer owes ${inPounds(owedByCustomer)}`),
    line(`may be charged to the customer: ${inPounds(mayBeCharged)}`),
    line(`the provider owes ${inPounds(owedToCustomer)}`),
    ...needs.length === 0 ? [] : [line("what would settle the rest", needs.map(named))]
  ];
}
const inPounds = (amount) => amount === null ? "a sum that is not known" : valueInWords(amount, "money");
const standings = { owed: "owes it", "may-be-charged": "may be charged" };
function cellsOf({ matter, for: of, amount, owedBy, standing, by, insteadOf, clause }) {
  const day = by === null ? "" : `, by ${dateInWords(by)}`;
  const instead = insteadOf === void 0 ? "" : `, instead of the ${kebabInWords(insteadOf)}`;
  return [
    matter ?? "",
    kebabInWords(of),
    valueInWords(amount, "money"),
    `the ${owedBy} ${standings[standing]}${day}${instead} (${clause})`
  ];
}

function assessmentInWords(assessment, modelOf, dictionary) {
  const { asOf, decisions, matters, effects, missing, conflicts, statement } = assessment;
  const dated = effects.filter(({ by }) => typeof by === "string");
  const isPast = ({ by }) => asOf !== null && typeof by === "string" && by < asOf;
  const told = (answered) => Object.values(answered).flatMap((decision) => {
    if (decision === void 0) return [];
    const model = modelOf(decision.decision);
    return [line(model.question, [line(answerInWords(decision, model, dictionary))])];
  });
  const named = (path) => {
    const fact = dictionary.facts.get(path);
    return line(fact === void 0 ? path : `${path}: ${titleInWords(fact)}`);
  };
  const { inWords } = dictionary;
  const onDay = (effect) => line(`${dateInWords(effect.by ?? "")}: ${ofMatter(effect)}${effectInWords(effect, inWords)}`);
  const withoutDay = (effect) => {
    const decision = (effect.matter === null ? decisions : matters[effect.matter])?.[effect.decision];
    const isOpen = decision !== void 0 && isDayOpen(effect, decision, modelOf(effect.decision));
    return line(`${ofMatter(effect)}${effectInWords(effect, inWords, isOpen)}`);
  };
  const sections = [
    ["What applies", told(decisions)],
    ...Object.entries(matters).map(([id, answered]) => [`What applies to ${id}`, told(answered)]),
    ["Who owes what", statementInWords(statement, named)],
    ["Days that have passed", dated.filter(isPast).map(onDay)],
    [asOf === null ? "Days" : "Coming days", dated.filter((effect) => !isPast(effect)).map(onDay)],
    ["Without a day", effects.filter(({ by }) => typeof by !== "string").map(withoutDay)],
    [
      "What contradicts",
      conflicts.map(
        ({ forbids, against }) => line(`${ofMatter(forbids)}${effectInWords(forbids, inWords)}, but ${effectInWords(against, inWords)}`)
      )
    ],
    [
      "What else could be told",
      missing.map(({ matter, question, needs }) => line(`${ofMatter({ matter })}${question}`, needs.map(named)))
    ]
  ];
  const heading = asOf === null ? "The day asked about is not given." : `As of ${dateInWords(asOf)}.`;
  const blocks = sections.filter(([, parts]) => parts.length > 0).map(([heading2, parts]) => linesOf$1([line(heading2, parts)]).join("\n"));
  return [heading, ...blocks].join("\n\n");
}
const ofMatter = ({ matter }) => matter === null ? "" : `${matter}: `;

const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Not `&apos;`, which HTML before its fifth version, and so some mail readers, do not know.
  "'": "&#39;"
};
const escaped = (text) => text.replace(unwritable, "\uFFFD").replace(/[&<>"']/g, (character) => entities[character]);

const formats = ["text", "markdown", "html"];
const rendered = (blocks, format, language) => renderers[format](blocks, language);
const renderers = {
  text: (blocks) => joined(blocks, (words) => words, ""),
  markdown: (blocks) => joined(blocks, asItIs, "#"),
  html: (blocks, language) => `<article lang="${language}">
${blocks.map(inHtml).join("\n")}
</article>`
};
function joined(blocks, shown, mark) {
  return blocks.map((block, index) => {
    const space = index === 0 ? "" : block.kind === "list" && mark === "" ? "\n" : "\n\n";
    if (block.kind === "list") return space + linesOf(block.items, shown, "").join("\n");
    const heading = block.kind === "heading" && mark !== "" ? `${mark.repeat(block.level)} ` : "";
    return space + heading + shown(block.text);
  }).join("");
}
const partsOf$1 = (item) => typeof item === "string" ? { text: item, parts: [] } : item;
const linesOf = (items, shown, indent) => items.map(partsOf$1).flatMap(({ text, parts }) => [`${indent}- ${shown(text)}`, ...linesOf(parts, shown, `${indent}  `)]);
function inHtml(block) {
  if (block.kind === "list") return listInHtml(block.items);
  const tag = block.kind === "heading" ? `h${block.level}` : "p";
  return `<${tag}>${escaped(block.text)}</${tag}>`;
}
const listInHtml = (items) => {
  const told = items.map(partsOf$1).map(({ text, parts }) => {
    const under = parts.length === 0 ? "" : `
${listInHtml(parts)}
`;
    return `<li>${escaped(text)}${under}</li>`;
  });
  return `<ul>
${told.join("\n")}
</ul>`;
};

const fullOf = (decision, model, dictionary, beside) => [
  { kind: "heading", level: 1, text: errors.printable(model.question) },
  { kind: "paragraph", text: answerInWords(decision, model, dictionary) },
  ...sectionsOf(decision, model, dictionary, beside).flatMap(([text, items]) => [
    { kind: "heading", level: 2, text },
    { kind: "list", items }
  ])
];

const months = [
  "Ionawr",
  "Chwefror",
  "Mawrth",
  "Ebrill",
  "Mai",
  "Mehefin",
  "Gorffennaf",
  "Awst",
  "Medi",
  "Hydref",
  "Tachwedd",
  "Rhagfyr"
];
const dateInWelsh = (date) => `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(0, 4))}`;
function allOf(words) {
  const last = words.at(-1) ?? "";
  if (words.length < 2) return last;
  const before = words.slice(0, -1).join(", ");
  if (/^yr? /.test(last)) return `${before} a'r ${last.replace(/^yr? /, "")}`;
  if (/^[aeiouâêîôû]/i.test(last)) return `${before} ac ${last}`;
  return `${before} a ${last.replace(/^[cpt](?!h)/, "$&h")}`;
}
const cy = {
  value: ({ value, type, unit }, options) => {
    if (value === null || isUnknownInData(value)) return null;
    if (type === "date") return dateInWelsh(String(value));
    if (type === "money" || unit === "pounds") return valueInWords(value, type, unit);
    if (type === "percent") return `${valueInWords(value, type).replace(" per cent", "")} y cant`;
    if (type === "days") return `${String(value)} diwrnod`;
    if (type === "months") return `${String(value)} mis`;
    if (typeof type === "object" && "choice" in type) return options.get(String(value)) ?? kebabInWords(String(value));
    return null;
  },
  allOf,
  clauses: (ids) => `${ids.length === 1 ? "cymal" : "cymalau"} ${allOf(ids)}`,
  dear: "Annwyl gwsmer,",
  asked: (question) => `Rydym yn ysgrifennu i ateb y cwestiwn hwn: ${question}`,
  answer: (answer) => `Ein hateb: ${answer}`,
  reason: (reason, clauses) => `Dyma'r rheswm: ${reason} (${clauses}).`,
  answered: (answer, reason, clauses) => `${answer.replace(/\.$/, "")}: ${reason} (${clauses}).`,
  open: "Ni allwn ei ateb eto.",
  openWithout: (missing) => `Ni allwn ateb hyn eto; mae angen i ni wybod y canlynol o hyd: ${missing}.`,
  values: "Y symiau a'r dyddiau sy'n bwysig:",
  next: "Beth sydd nesaf:",
  effect: effectInWelsh,
  missing: {
    answer: "Er mwyn ei ateb, mae angen i ni wybod y canlynol o hyd:",
    rest: "Er mwyn cyfrifo'r gweddill, mae angen i ni wybod y canlynol o hyd:"
  },
  whether: (statement) => statement,
  more: (count) => `${count} peth arall`,
  judgement: (on, who, clauses) => `${on}: ${who} (${clauses})`,
  judgements: "Yr hyn na all cyfrifiad ei benderfynu:",
  yours: "Yn gywir"
};
const does = {
  customer: { may: "cewch", must: "rhaid i chi", "must-not": "ni chewch", "is-entitled-to": "mae gennych hawl i" },
  provider: { may: "cawn", must: "rhaid i ni", "must-not": "ni chawn", "is-entitled-to": "mae gennym hawl i" }
};
function effectInWelsh({ party, modality, action, amount, day, clause, isSumOpen, isDayOpen }) {
  const sum = amount === null ? "" : `, sef ${amount}`;
  const until = day === null ? "" : `${sum === "" ? "" : ","} ${modality === "must-not" ? "cyn" : "erbyn"} ${day}`;
  const open = [...isSumOpen ? ["y swm"] : [], ...isDayOpen ? ["y diwrnod"] : []];
  const later = open.length === 0 ? "" : `; ni allwn ddweud ${open.join(" na ")} eto`;
  return `${does[party][modality]} ${action}${sum}${until} (${clause})${later}`;
}

const en = {
  value: ({ value, type, unit }, options) => isUnknownInData(value) ? possiblyInWords(value, type, unit, options) : valueInWords(value, type, unit, options),
  allOf: allOf$1,
  clauses: (ids) => `${ids.length === 1 ? "clause" : "clauses"} ${allOf$1(ids)}`,
  dear: "Dear customer,",
  asked: (question) => `We are writing to answer this question: ${question}`,
  answer: (answer) => `Our answer: ${answer}`,
  reason: (reason, clauses) => `The reason is that ${reason} (${clauses}).`,
  answered: (answer, reason, clauses) => `${answer.replace(/\.$/, "")}: ${reason} (${clauses}).`,
  open: "We cannot answer it yet.",
  openWithout: (missing) => `We cannot answer this yet; we still need to know ${missing}.`,
  values: "The sums and days that matter:",
  next: "What follows from this:",
  effect: effectInEnglish,
  missing: {
    answer: "To answer it, we still need to know:",
    rest: "To work out the rest, we still need to know:"
  },
  whether: (statement) => /^(whether|if) /.test(statement) ? statement : `whether ${statement}`,
  more: (count) => count === 1 ? "one thing more" : `${count} things more`,
  judgement: (on, who, clauses) => `${on}: this is for ${who} (${clauses})`,
  judgements: "What a calculation cannot settle:",
  yours: "Yours faithfully"
};
function effectInEnglish({ party, modality, action, amount, day, clause, isSumOpen, isDayOpen }) {
  const who = party === "customer" ? "you" : "we";
  const does = modality === "is-entitled-to" ? "are entitled to" : modalities[modality];
  const sum = amount === null ? "" : `, which comes to ${amount}`;
  const until = day === null ? "" : `${sum === "" ? "" : ","} ${modality === "must-not" ? "before" : "by"} ${day}`;
  const open = [...isSumOpen ? ["sum"] : [], ...isDayOpen ? ["day"] : []];
  const later = open.length === 0 ? "" : `; we cannot tell the ${open.join(" or the ")} yet`;
  return `${who} ${does} ${action}${sum}${until} (${clause})${later}`;
}

function turned(words, phrases) {
  const from = Object.keys(phrases);
  if (from.length === 0) return words;
  const any = new RegExp(`(?<![\\w-])(?:${from.map(literally).join("|")})(?![\\w-]|'s)`, "g");
  return words.replace(any, (phrase) => phrases[phrase] ?? phrase);
}
const literally = (phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const languages = { en, cy };
function voiceOf(decision, language, scope) {
  const { model, dictionary } = scope;
  const file = dictionary.letters[language] ?? {};
  const own = file.decisions?.[model.decision];
  if (language !== "en" && own?.question === void 0) throw noWords(language);
  const words = languages[language];
  const told = ruleTold(decision);
  const { outcome } = decision;
  const { options } = dictionary.inWords;
  const turn = (text) => turned(text, file.turned ?? {});
  const value = (said) => words.value(said, options);
  function held(name) {
    const of = told === void 0 ? null : valueNamed(name, told, decision, scope);
    const said = of !== null && "value" in of ? value(of) : null;
    return said ?? own?.names?.[name] ?? turn(meaningOf(name, scope).means);
  }
  function reasonOf(id) {
    if (told === void 0) return null;
    const because = becauseOf(told, id, scope);
    const ours = told.closer === void 0 ? own?.reasons?.[id] : void 0;
    return { says: turn(base.withNamesSaid(ours ?? because, held)), clause: told.clause };
  }
  return {
    words,
    whereToTurn: (file.whereToTurn ?? []).flatMap(withParameters),
    question: own?.question ?? turn(model.question),
    answer: outcome === null ? null : answerIn(own?.answers?.[outcome], outcome),
    reason: outcome === null ? null : reasonOf(outcome),
    value,
    nameOfValue: (name) => own?.names?.[name] ?? turn(model.values.get(name)?.means.split(";")[0] ?? name),
    action: ({ action }) => file.actions?.[action] ?? turn(actionInWords(action, dictionary.inWords.actions)),
    need: (path) => needIn(path),
    judgement: turn
  };
  function withParameters({ says, clauses }) {
    const said = wholly(says, (name) => {
      const [decision2 = "", parameter = ""] = name.split("/");
      const other = dictionary.model(decision2);
      const of = typeof other === "object" ? other.parameters.get(parameter) : void 0;
      return of?.used ? value({ value: of.used.value, type: of.type, unit: of.unit }) : null;
    });
    return said === null ? [] : [{ says: said, clauses }];
  }
  function answerIn(sentence, id) {
    const neutral = `${capital(options.get(id) ?? kebabInWords(id))}.`;
    if (sentence === void 0) return neutral;
    const said = wholly(sentence, (name) => {
      const shown = model.values.get(name);
      const found = decision.values[name] ?? null;
      return shown === void 0 || found === null ? null : value({ value: found, type: shown.type, unit: shown.unit });
    });
    return said ?? neutral;
  }
  function needIn(path) {
    const table = [...dictionary.tables.values()].find(({ standIn }) => standIn === path);
    const ours = file.facts?.[path] ?? (table && file.facts?.[table.name]);
    if (ours !== void 0) return ours;
    const fact = dictionary.facts.get(path);
    const title = turn(fact?.title ?? table?.means ?? path);
    return fact?.type === "boolean" ? words.whether(title) : title;
  }
}
function wholly(sentence, inWords) {
  let isWhole = true;
  const said = base.withNamesSaid(sentence, (name) => {
    const words = inWords(name);
    if (words === null) isWhole = false;
    return words ?? "";
  });
  return isWhole ? said : null;
}
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
const noWords = (language) => new errors.PolicyError([{ code: "not-an-option", at: "/language", names: ["en"], found: JSON.stringify(language) }]);

function letterOf(decision, model, dictionary, language) {
  const voice = voiceOf(decision, language, scopeOf(model, dictionary));
  const { words, question, answer, reason } = voice;
  const { clauses } = words;
  const told = answer === null ? words.open : words.answer(answer);
  const why = reason === null ? "" : ` ${words.reason(reason.says, clauses([reason.clause]))}`;
  const effects = effectsIn(decision, model, voice);
  const turn = voice.whereToTurn.map(
    (one) => one.clauses.length === 0 ? `${one.says}.` : `${one.says} (${clauses(one.clauses)}).`
  );
  return [
    said(words.dear),
    said(words.asked(question)),
    said(told + why),
    ...listed(words.values, valuesIn(decision, model, voice, [told + why, ...effects].join("\n"))),
    ...listed(words.next, effects),
    ...listed(words.missing[answer === null ? "answer" : "rest"], [...new Set(decision.needs.map(voice.need))]),
    ...listed(
      words.judgements,
      decision.reserved.map(({ who, on, clause }) => voice.judgement(words.judgement(on, who, clauses([clause]))))
    ),
    ...turn.length === 0 ? [] : [said(turn.join(" "))],
    said(words.yours)
  ];
}
function sentenceOf(decision, model, dictionary, language) {
  const { words, answer, reason, need } = voiceOf(decision, language, scopeOf(model, dictionary));
  if (answer === null) {
    const missing = [...new Set(decision.needs.map(need))];
    const more = missing.length - mostMissing;
    const told = more > 0 ? [...missing.slice(0, mostMissing), words.more(more)] : missing;
    return [said(told.length === 0 ? words.open : words.openWithout(words.allOf(told)))];
  }
  return [said(reason === null ? answer : words.answered(answer, reason.says, words.clauses([reason.clause])))];
}
const mostMissing = 3;
const said = (text) => ({ kind: "paragraph", text: errors.printable(text) });
const listed = (heading, items) => items.length === 0 ? [] : [said(heading), { kind: "list", items: items.map(errors.printable) }];
function effectsIn(decision, model, voice) {
  const told = decision.effects.map((effect) => {
    const { party, modality, by, amount, clause } = effect;
    return voice.words.effect({
      party,
      modality,
      action: voice.action(effect),
      amount: amount == null ? null : voice.value({ value: amount, type: "money", unit: null }),
      day: by == null ? null : voice.value({ value: by, type: "date", unit: null }),
      clause: voice.words.clauses([clause]),
      isSumOpen: amount === null,
      isDayOpen: isDayOpen(effect, decision, model)
    });
  });
  return [...new Set(told)];
}
function valuesIn(decision, model, voice, told) {
  return [...model.values].flatMap(([name, { type, unit }]) => {
    const value = decision.values[name] ?? null;
    if (value === null || !isTold(type) || Number(value) === 0) return [];
    const text = voice.value({ value, type, unit });
    return text === null || holds(told, text) ? [] : [`${voice.nameOfValue(name)}: ${text}`];
  });
}
const isTold = (type) => typeof type === "string" && toldTypes.has(type);
const toldTypes = /* @__PURE__ */ new Set(["money", "date", "percent", "duration", "days", "months"]);
function holds(words, value) {
  const places = words.split(value);
  return places.slice(0, -1).some((before, index) => !/[\d.,]$/.test(before) && !/^[.,]?\d/.test(places[index + 1] ?? ""));
}

function partsOf(decision, model, dictionary, beside = null) {
  const { options } = dictionary.inWords;
  const scope = scopeOf(model, dictionary);
  return {
    question: errors.printable(model.question),
    outcome: outcomePart(decision, model, dictionary),
    values: [...model.values].map(([name, value]) => ({
      name,
      title: errors.printable(value.means),
      text: errors.printable(valueHeld(decision, name, value, options)),
      unit: value.unit
    })),
    needs: decision.needs.map((path) => needPart(path, dictionary)),
    effects: decision.effects.map((effect) => ({
      party: effect.party,
      modality: effect.modality,
      text: errors.printable(effectInWords(effect, dictionary.inWords, isDayOpen(effect, decision, model))),
      by: effect.by == null ? null : dateInWords(effect.by),
      amount: effect.amount == null ? null : valueInWords(effect.amount, "money"),
      clause: effect.clause
    })),
    reserved: decision.reserved,
    readings: [...dictionary.readings.values()].flatMap(({ id, question, options: all, default: first }) => {
      const option = decision.readings[id];
      if (option === void 0) return [];
      const means = all.find((one) => one.id === option)?.means ?? option;
      const compared = beside?.compared.find(({ reading }) => reading === id);
      const others = compared === void 0 ? null : othersOf(compared, model, options);
      const isDefault = option === first;
      return [{ id, question: errors.printable(question), option, means: errors.printable(means), isDefault, others }];
    }),
    whyNot: beside?.whyNot.map((one) => {
      const [told] = whyNotInWords([one], scope);
      return { outcome: one.outcome, title: told?.text ?? one.outcome, failed: linesOf$1(told?.parts ?? []) };
    }) ?? null,
    tables: decision.tables.map(({ name, answersTo }) => ({
      name,
      title: errors.printable(dictionary.tables.get(name)?.means ?? name),
      answersTo: dateInWords(answersTo)
    })),
    clauses: decision.clauses.map((id) => {
      const { title = id, says = null } = dictionary.ledger.find((row) => row.id === id) ?? {};
      return { id, title: errors.printable(title), says: says === null ? null : errors.printable(says) };
    })
  };
}
const othersOf = (compared, model, inWords) => differingIn(compared).map(({ option, means, favours, changes }) => ({
  option,
  means: errors.printable(means),
  favours,
  changes: linesOf$1(changesInWords(changes, model, inWords))
}));
function outcomePart(decision, model, dictionary) {
  const { outcome: id } = decision;
  if (id === null) return { id, title: "not decided", reason: null, clauses: [] };
  const scope = scopeOf(model, dictionary);
  const title = errors.printable(dictionary.inWords.options.get(id) ?? kebabInWords(id));
  const told = ruleTold(decision);
  if (told === void 0) return { id, title, reason: null, clauses: [] };
  const reason = base.withNamesSaid(becauseOf(told, id, scope), (name) => saidInReason(name, told, decision, scope));
  return { id, title, reason: errors.printable(reason), clauses: [told.clause] };
}
function needPart(path, { facts, tables }) {
  const fact = facts.get(path);
  if (fact !== void 0)
    return { path, title: errors.printable(titleInWords(fact)), how: errors.printable(`give ${formInWords(fact)}`) };
  const table = [...tables.values()].find(({ standIn }) => standIn === path);
  return {
    path,
    title: errors.printable(table?.means ?? path),
    how: "give a newer table as an option of the call"
  };
}

const forms = ["full", "letter", "sentence"];
const toldBy = (asked) => behind(isOptions(asked) ? base.orThrow(base.checkOptions(asked, ["policy"], 1)).options.policy : asked);
function partsOptions(asked) {
  const given = isOptions(asked) ? base.orThrow(base.checkOptions(asked, ["policy", ...askedKeys], 1)).options : { policy: asked };
  return { policy: behind(given.policy), asked: given };
}
const askedKeys = ["facts", "readings", "tables"];
function explainOptions(asked) {
  const given = isOptions(asked) ? base.orThrow(base.checkOptions(asked, ["as", "format", "language", "policy", ...askedKeys], 1)).options : { policy: asked };
  const as = oneOf("as", given, forms, "full");
  const language = oneOf("language", given, as === "full" ? ["en"] : letterLanguages, "en");
  const format = oneOf("format", given, formats, "text");
  return { as, language, format, policy: behind(given.policy), asked: given };
}
const behind = (policy) => policy === void 0 ? contract() : innerOf(policy);
function isOptions(asked) {
  try {
    return base.isRecord(asked) && !("evaluate" in asked) && !("rules" in asked);
  } catch {
    return false;
  }
}
function oneOf(key, given, words, unlessGiven) {
  const found = given[key] ?? unlessGiven;
  const word = words.find((one) => one === found);
  if (word !== void 0) return word;
  const near = typeof found === "string" ? base.nearest(found, words) : {};
  throw new errors.PolicyError([{ code: "not-an-option", at: `/${key}`, names: words, found: base.short(found), ...near }]);
}

function whyNotOf(valuation) {
  const { rules, otherwise } = valuation.model;
  const on = base.telling();
  return base.deepFreeze(
    outcomesOf(valuation.model).flatMap((outcome) => {
      const giving = rules.filter(({ event }) => event.outcome === outcome);
      if (giving.some(({ name }) => valuation.truthOf(name) !== false)) return [];
      if (outcome === otherwise.outcome && !rules.some(({ name }) => valuation.truthOf(name) === true)) return [];
      return [{ outcome, because: giving.map(({ name }) => base.reasonOf(name, valuation, on)) }];
    })
  );
}

function toldBeside(decision, asked, policy) {
  const { facts, readings, tables } = asked;
  if (facts === void 0) return null;
  const options = { readings: { ...readings, ...decision.readings }, ...tables === void 0 ? {} : { tables } };
  const { answer, readings: compared } = policy.compareReadings(decision.decision, facts, options);
  if (answered(answer) !== answered(decision)) throw new errors.PolicyError([notItsFacts]);
  return { whyNot: whyNotOf(policy.valuationOf(decision.decision, facts, options)), compared };
}
const answered = ({ outcome, values, needs, effects, readings, because }) => base.canonicalJson(JSON.parse(JSON.stringify([outcome, values, needs, effects, readings, because])));
const notItsFacts = {
  code: "malformed",
  at: "/facts",
  expected: "the facts that the decision was asked with",
  found: "facts that give another answer"
};

const policyBehind = (policy) => policy === void 0 ? contract() : innerOf(policy);
function summarise(decision, asked) {
  const { modelOf, dictionary, stamp } = toldBy(asked);
  const answer = decision;
  return inWords$2("decision", answer, stamp.digest, () => summaryInWords(answer, modelOf(answer.decision), dictionary));
}
function explain(decision, asked) {
  const { as, format, language, policy, asked: given } = explainOptions(asked);
  const { modelOf, dictionary, stamp } = policy;
  const answer = decision;
  return inWords$2("decision", answer, stamp.digest, () => {
    base.refuseWithoutReasons(answer);
    const model = modelOf(answer.decision);
    if (as !== "full") return rendered(blocksOf[as](answer, model, dictionary, language), format, language);
    const beside = toldBeside(answer, given, policy);
    if (format === "text") return decisionInWords(answer, model, dictionary, beside);
    return rendered(fullOf(answer, model, dictionary, beside), format, language);
  });
}
const blocksOf = { letter: letterOf, sentence: sentenceOf };
function explainParts(decision, asked) {
  const { policy, asked: given } = partsOptions(asked);
  const { modelOf, dictionary, stamp } = policy;
  const answer = decision;
  return inWords$2("decision", answer, stamp.digest, () => {
    base.refuseWithoutReasons(answer);
    const beside = toldBeside(answer, given, policy);
    return base.deepFreeze(partsOf(answer, modelOf(answer.decision), dictionary, beside));
  });
}
function explainAssessment(assessment, asked) {
  const { modelOf, dictionary, stamp } = toldBy(asked);
  return inWords$2(
    "assessment",
    assessment,
    stamp.digest,
    () => assessmentInWords(assessment, modelOf, dictionary)
  );
}
function explainComparison(comparison, asked) {
  const { modelOf, dictionary, stamp } = toldBy(asked);
  return inWords$2(
    "comparison",
    comparison,
    stamp.digest,
    () => comparisonInWords(comparison, modelOf(comparison.answer.decision), dictionary)
  );
}
function toMarkdown(asked) {
  return documenting(asked);
}

function evaluateMany(question, given, options) {
  return contract().evaluateMany(question, given, options);
}

function nextQuestion(question, given, options) {
  return contract().nextQuestion(question, given, options);
}

function compareReadings(decision, facts, options) {
  return contract().compareReadings(decision, facts, options);
}
function presetReadings(decision, facts, preset, options) {
  return contract().presetReadings(decision, facts, preset, options);
}

function dictionary(policy) {
  return dictionaryAsData(policy === void 0 ? contract() : innerOf(policy));
}

function compileDecision(decision, options) {
  return contract().compileDecision(decision, options);
}
function toJavaScript(decision, options) {
  return contract().toJavaScript(decision, options);
}

function changedFiles(older, newer) {
  const decisions = changedNames(older.rules, newer.rules);
  return {
    clauses: changedNames(clausesOf(older), clausesOf(newer)),
    readings: changedNames(keyedBy("id", older.readings), keyedBy("id", newer.readings)),
    tables: changedNames(keyedBy("table", older.tables), keyedBy("table", newer.tables)),
    shared: changedNames(sharedBy(older), sharedBy(newer)),
    decisions,
    files: decisions.changed.map((decision) => changedFile(decision, older.rules[decision], newer.rules[decision]))
  };
}
const sharedBy = ({ prelude, words }) => ({ ...keyedBy("word", words), ...prelude });
const clausesOf = ({ clauses }) => Object.fromEntries(
  clauses.map(({ id, title, kind, text }) => [id, { title, kind, text }])
);
function changedFile(decision, older, newer) {
  const [one, other] = [older, newer];
  const changedIn = (part) => changedNames(one[part] ?? {}, other[part] ?? {});
  return {
    decision,
    rules: changedNames(keyedBy("name", one.rules), keyedBy("name", other.rules)),
    parameters: changedIn("parameters"),
    terms: changedIn("terms"),
    values: changedIn("values"),
    effects: changedIn("effects"),
    otherwise: !isSame$1(one.otherwise, other.otherwise)
  };
}
function changedNames(older, newer) {
  const isIn = (parts) => (name) => Object.hasOwn(parts, name);
  return {
    added: Object.keys(newer).filter((name) => !isIn(older)(name)),
    removed: Object.keys(older).filter((name) => !isIn(newer)(name)),
    changed: Object.keys(newer).filter((name) => isIn(older)(name) && !isSame$1(older[name], newer[name]))
  };
}
const keyedBy = (key, list) => Object.fromEntries((list ?? []).map((part) => [String(part[key]), part]));
const isSame$1 = (one, other) => base.canonicalJson({ of: one }) === base.canonicalJson({ of: other });

const flattenedFacts = (facts) => Object.entries(facts).flatMap(([name, content]) => {
  const fields = typeof content === "object" && content !== null && !Array.isArray(content) ? Object.entries(content) : [];
  return fields.length === 0 ? [[name, content]] : fields.map(([field, part]) => [`${name}.${field}`, part]);
});

function diffInWords(diff, older, newer) {
  const { clauses, readings, tables, shared, decisions, files, answers } = diff;
  const heading = `Version ${diff.older.version}, in force from ${dateInWords(diff.older.inForceFrom)}, and version ${diff.newer.version}, from ${dateInWords(diff.newer.inForceFrom)}.`;
  const documents = [
    ...namesInWords("clauses", clauses),
    ...namesInWords("readings", readings),
    ...namesInWords("tables", tables),
    ...namesInWords("shared terms and words", shared),
    ...namesInWords("decisions", { ...decisions, changed: [] })
  ];
  const customers = answers.flatMap(
    ({ decision, tried, customers: found }) => found.length === 0 ? [line(`${kebabInWords(decision)}: no customer found who is answered differently, among ${tried} tried`)] : [
      line(
        newer.modelOf(decision).question,
        found.map((one) => customerInWords(decision, one, older, newer))
      )
    ]
  );
  const sections = [
    ["Documents", documents],
    ["Rule files", files.map((file) => fileInWords(file, older, newer))],
    ["Customers who are answered differently", customers]
  ];
  const told = sections.filter(([, parts]) => parts.length > 0);
  const blocks = told.map(([title, parts]) => linesOf$1([line(title, parts)]).join("\n"));
  return [heading, ...blocks.length === 0 ? ["They say the same."] : blocks].join("\n\n");
}
function namesInWords(of, { added, removed, changed }) {
  const told = [
    ["added", added],
    ["gone", removed],
    ["changed", changed]
  ];
  return told.flatMap(([how, names]) => names.length === 0 ? [] : [line(`${of} ${how}: ${allOf$1([...names])}`)]);
}
function fileInWords({ decision, rules, parameters, terms, values, effects, otherwise }, older, newer) {
  const parameterOf = ({ modelOf }, name) => modelOf(decision).parameters.get(name);
  return line(kebabInWords(decision), [
    ...namesInWords("parameters", { ...parameters, changed: [] }),
    ...parameters.changed.map((name) => {
      const [was, is] = [parameterOf(older, name), parameterOf(newer, name)];
      return line(`${is.means} (${name}): ${parameterInWords(was)}, now ${parameterInWords(is)} (${is.clause})`);
    }),
    ...namesInWords("rules", rules),
    ...otherwise ? [line("the legal default changed")] : [],
    ...namesInWords("terms", terms),
    ...namesInWords("values", values),
    ...namesInWords("what follows from", effects)
  ]);
}
const parameterInWords = ({ value, dated, type, unit }) => dated === null ? valueInWords(evaluation.toPlainValue(value), type, unit) : allOf$1(
  dated.steps.map(
    (step) => `${valueInWords(evaluation.toPlainValue(step.value), type, unit)} from ${dateInWords(step.from)}`
  )
);
function factInWords(path, content, { facts, inWords }) {
  if (content === null) return `no ${path}`;
  const fact = facts.get(path);
  if (fact === void 0 || fact.type === "entity") return `${path} given`;
  return `${path} ${valueInWords(content, fact.type, null, inWords.options)}`;
}
function customerInWords(decision, { facts, readings, was, is }, older, newer) {
  const [before, after] = [older.modelOf(decision), newer.modelOf(decision)];
  const given = flattenedFacts(facts).map(([path, content]) => factInWords(path, content, newer.dictionary));
  const under = Object.entries(readings).map(
    ([reading, option]) => `${kebabInWords(reading)}: ${kebabInWords(option)}`
  );
  const { options } = newer.dictionary.inWords;
  const differing = [...after.values].flatMap(([name, value]) => {
    if (JSON.stringify(was.values[name]) === JSON.stringify(is.values[name])) return [];
    const [one, other] = [before.values.get(name), value].map(
      (shown, version) => shown === void 0 ? "not told" : valueHeld(version === 0 ? was : is, name, shown, options)
    );
    return [line(`${value.means} (${name}): ${one}, now ${other}`)];
  });
  return line(
    `given ${given.length === 0 ? "nothing" : given.join("; ")}${under.length === 0 ? "" : `, read with ${allOf$1(under)}`}`,
    [
      line(`was ${answerInWords(was, before, older.dictionary)}`),
      line(`now ${answerInWords(is, after, newer.dictionary)}`),
      ...differing
    ]
  );
}

function landmarksOf(values) {
  const found = {
    dates: /* @__PURE__ */ new Set(),
    amounts: /* @__PURE__ */ new Set(),
    wholeNumbers: /* @__PURE__ */ new Set(),
    durations: /* @__PURE__ */ new Set(),
    times: /* @__PURE__ */ new Set(),
    instants: /* @__PURE__ */ new Set(),
    texts: /* @__PURE__ */ new Set()
  };
  const note = (type, value) => {
    if (value === null || value === void 0 || evaluation.isUnknown(value)) return;
    if (typeof type === "object") {
      if ("list" in type) for (const item of value) note(type.list, item);
      else if ("choice" in type) found.texts.add(value);
      else if ("record" in type) {
        for (const [field, part] of Object.entries(type.record)) note(part, value[field]);
      }
    } else if (evaluation.isAmount(type)) {
      found.amounts.add(evaluation.isDecimal(value) ? evaluation.toPlain(value) : value);
    } else if (evaluation.isWhole(type)) found.wholeNumbers.add(value);
    else if (type === "date") found.dates.add(value);
    else if (type === "duration") found.durations.add(value);
    else if (type === "time") found.times.add(value);
    else if (type === "instant") found.instants.add(value);
    else if (type === "text") found.texts.add(value);
  };
  for (const [type, value] of values) note(type, value);
  return found;
}
const parameterValues = (parameters) => parameters.flatMap(
  ({ type, value, dated }) => dated === null ? [[type, value]] : dated.steps.flatMap((step) => [[type, step.value], ["date", step.from]])
);
function stepsOf(parameters) {
  const valuesOf = (type) => parameters.filter((parameter) => parameter.type === type).flatMap(({ value, dated }) => dated === null ? [value] : dated.steps.map((step) => step.value));
  const months = valuesOf("months").filter((count) => count > 0);
  return {
    days: unique(valuesOf("days")),
    months: unique([...valuesOf("duration"), ...months.map((count) => `P${count}M`)]),
    percents: unique(valuesOf("percent").map((value) => evaluation.toPlain(value)))
  };
}
const unique = (items) => [...new Set(items)];

function movedDates(dates, { days, months }) {
  const moved = [...dates].flatMap((day) => [
    day,
    ...days.flatMap((count) => [dayMoved(day, count), dayMoved(day, -count)]),
    ...months.flatMap((length) => [monthsMoved(day, base.monthsOf(length)), monthsMoved(day, -base.monthsOf(length))])
  ]);
  return unique(unique(moved).flatMap((day) => [day, dayMoved(day, -1), dayMoved(day, 1)]));
}
function dayMoved(day, days) {
  const year = Number(day.slice(0, 4)) + Math.trunc(days / 365);
  return year > 1 && year < 9999 && evaluation.isDate(day) ? evaluation.addDays(day, days) : day;
}
function monthsMoved(day, months) {
  const year = Number(day.slice(0, 4)) + Math.trunc(months / 12);
  return year > 1 && year < 9999 && evaluation.isDate(day) ? evaluation.addMonths(day, months, "pulled-back") : day;
}
function daysMoved(type, content, by) {
  if (typeof content === "string") {
    if (type === "date") return dayMoved(content, by);
    return type === "instant" ? dayMoved(content.slice(0, 10), by) + content.slice(10) : content;
  }
  if (typeof type !== "object" || typeof content !== "object" || content === null) return content;
  if ("list" in type) return content.map((entry) => daysMoved(type.list, entry, by));
  if (!("record" in type)) return content;
  return Object.fromEntries(
    Object.entries(content).map(([field, part]) => [field, daysMoved(type.record[field] ?? "text", part, by)])
  );
}
function movedAmounts(amounts, { percents }) {
  return unique(
    [...amounts].flatMap((amount) => [amount, ...percents.flatMap((percent) => changedBy(amount, percent))])
  );
}
function changedBy(amount, percent) {
  const change = evaluation.dividedBy(evaluation.times(evaluation.decimal(amount), evaluation.decimal(percent)), evaluation.decimal("100"));
  const both = [evaluation.plus(evaluation.decimal(amount), change), evaluation.minus(evaluation.decimal(amount), change)].map(evaluation.toPlain);
  return both.filter((text) => !text.startsWith("-") && evaluation.hasFewDigits(text));
}

function specialDays(day, holidays) {
  const year = day.slice(0, 4);
  const ofYear = ["01-01", "01-31", "02-28", "02-29", "03-01", "04-30", "12-24", "12-25", "12-31"].map(
    (rest) => `${year}-${rest}`
  );
  const sundays = [`${year}-03-31`, `${year}-10-31`].map((last) => evaluation.addDays(last, -(evaluation.weekday(last) % 7)));
  const saturday = dayMoved(day, 6 - evaluation.weekday(day) % 7);
  const next = holidays.find((holiday) => holiday >= day);
  const around = [saturday, ...next === void 0 ? [] : [next]].flatMap(
    (at) => [-1, 0, 1, 2].map((by) => dayMoved(at, by))
  );
  return [...ofYear, ...sundays, ...around].filter(evaluation.isDate);
}

function* spread(count, budget) {
  const stride = count <= budget ? 1 : coprimeNear(Math.floor(count * 0.618), count);
  for (let i = 0; i < Math.min(count, budget); i += 1) yield i * stride % count;
}
function coprimeNear(start, count) {
  let stride = Math.max(1, start);
  while (commonFactor(stride, count) !== 1) stride += 1;
  return stride;
}
const commonFactor = (a, b) => b === 0 ? a : commonFactor(b, a % b);

const mostInField = 12;
const mostOfList = 100;
function boundaryValues(schema, around) {
  const { type, nullable } = base.factTypeOf(schema);
  const element = base.elementOf(schema);
  const known = element === null ? ofType({ type }, around) : ofList(element, around);
  return unique([...known, ...nullable ? [null] : [], ...around.met]);
}
function ofType({ type }, around) {
  if (typeof type === "object") return "choice" in type ? type.choice : [];
  return ofSimpleType[type]?.(around) ?? [];
}
const ofSimpleType = {
  boolean: () => [true, false],
  date: ({ landmarks, steps, holidays }) => unique([
    ...movedDates(landmarks.dates, steps),
    ...[...landmarks.dates].flatMap((day) => specialDays(day, holidays))
  ]),
  money: (around) => amounts(around).filter(evaluation.isMoneyText),
  decimal: (around) => amounts(around).filter((text) => !text.startsWith("-")),
  percent: amounts,
  ...evaluation.ofEachUnit(
    ({ landmarks }) => unique([0, ...[...landmarks.wholeNumbers].flatMap((n) => [n - 1, n, n + 1])]).filter((n) => n >= 0)
  ),
  duration: ({ landmarks }) => unique([...landmarks.durations].flatMap((length) => [-1, 0, 1].flatMap((by) => monthsNear(base.monthsOf(length) + by)))),
  time: ({ landmarks }) => unique(["00:00", "24:00", ...[...landmarks.times].flatMap(minutesNear)]).filter(base.isTime),
  instant: ({ landmarks }) => {
    const days = unique([...landmarks.instants].map((instant) => instant.slice(0, 10)));
    const clocks = unique([...landmarks.times].flatMap((time) => [...minutesNear(time), `${time}:01`]));
    return [...landmarks.instants, ...days.flatMap((day) => clocks.map((clock) => `${day}T${clock}Z`))].filter(
      base.isInstant
    );
  },
  text: ({ landmarks, met }) => {
    const own = met.filter((text) => typeof text === "string");
    return unique([
      ...own,
      ...[...landmarks.texts].flatMap((start) => own.map((text) => start + text.slice(start.length)))
    ]);
  }
};
function ofList(element, around) {
  const list = Array.isArray(around.now) ? around.now : [];
  const changes = list.flatMap((entry, index) => [
    list.filter((_, i) => i !== index),
    [...list, entry],
    ...changedEntries(element, entry, around).map((changed) => list.map((other, i) => i === index ? changed : other))
  ]);
  return [[], ...some(changes, mostOfList)];
}
function changedEntries(element, entry, around) {
  const fields = base.fieldsOf(element);
  if (fields.length === 0) return some(boundaryValues(element, { ...around, now: entry, met: [] }), mostInField);
  return fields.flatMap(([name, field]) => {
    const { [name]: now, ...others } = entry;
    const leftOut = base.factTypeOf(field).optional ? [others] : [];
    const values = some(boundaryValues(field, { ...around, now, met: [] }), mostInField);
    return [...leftOut, ...values.map((value) => ({ ...others, [name]: value }))];
  });
}
const some = (items, most) => [...spread(items.length, most)].map((index) => items[index]);
function amounts({ landmarks, steps }) {
  const all = movedAmounts(landmarks.amounts, steps).flatMap((text) => {
    const unit = evaluation.decimal(unitOf(text));
    const [below, at, above] = [evaluation.minus(evaluation.decimal(text), unit), evaluation.decimal(text), evaluation.plus(evaluation.decimal(text), unit)];
    return [at, below, above].filter((amount) => evaluation.compare(amount, evaluation.decimal("-1")) > 0 || text.startsWith("-"));
  });
  return unique(["0.00", ...all.map(asMoneyIfItCan)]);
}
function unitOf(text) {
  const places = Math.max(2, text.split(".")[1]?.length ?? 0);
  return `0.${"1".padStart(places, "0")}`;
}
function asMoneyIfItCan(amount) {
  const [whole, places = ""] = evaluation.toPlain(amount).split(".");
  return places.length > 2 ? `${whole}.${places}` : `${whole}.${places.padEnd(2, "0")}`;
}
const monthsNear = (months) => {
  const text = months >= 1 && months <= 1200 ? base.durationOf(months) : "";
  return base.isDuration(text) ? [text] : [];
};
function minutesNear(time) {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return [minutes - 1, minutes, minutes + 1].filter((at) => at >= 0 && at <= 24 * 60).map((at) => `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`);
}

function flatFacts(facts) {
  const flat = /* @__PURE__ */ new Map();
  for (const [name, content] of Object.entries(facts)) {
    const fields = isRecord(content) ? Object.entries(content) : [];
    if (fields.length === 0) flat.set(name, content);
    for (const [field, part] of fields) flat.set(`${name}.${field}`, part);
  }
  return flat;
}
function nestedFacts(flat) {
  const facts = {};
  const entities = /* @__PURE__ */ new Map();
  for (const [path, content] of flat) {
    const dot = path.indexOf(".");
    if (dot === -1) {
      facts[path] = content;
      entities.delete(path);
      continue;
    }
    const name = path.slice(0, dot);
    let entity = entities.get(name);
    if (entity === void 0) {
      entity = { ...facts[name] };
      entities.set(name, entity);
      facts[name] = entity;
    }
    entity[path.slice(dot + 1)] = content;
  }
  return facts;
}
function withChange(flat, path, content) {
  const changed = new Map(flat);
  const dot = path.indexOf(".");
  if (dot === -1) {
    for (const other of flat.keys()) if (other.startsWith(`${path}.`)) changed.delete(other);
  }
  if (content === void 0) {
    changed.delete(path);
    return changed;
  }
  if (dot !== -1) {
    changed.delete(path.slice(0, dot));
    return changed.set(path, content);
  }
  for (const [part, value] of flatFacts({ [path]: content })) changed.set(part, value);
  return changed;
}
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

function basesOf(policy, decision, reach) {
  const schema = policy.factsOf(decision);
  const facts = base.flattenFacts(schema);
  const donors = reach.examples.map((example) => flatFacts(example.facts));
  const seen = /* @__PURE__ */ new Set();
  return (reach.rules[0]?.examples ?? []).flatMap((example) => {
    const own = flatFacts(example.facts);
    const filled = filledUp(own, donors, facts, reach);
    return [
      { facts: own, readings: example.readings ?? {} },
      { facts: filled, readings: {} }
    ].flatMap((start) => {
      const key = JSON.stringify([nestedFacts(start.facts), start.readings]);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...start, changes: changesOf(start.facts, { policy, decision, reach, schema, facts, donors }) }];
    });
  });
}
function filledUp(own, donors, facts, reach) {
  let filled = own;
  for (const { path, type, entity } of facts) {
    if (type === "entity" || filled.has(path) || reach.standIns.has(path) || reach.leftOut.has(path)) continue;
    if (entity !== null && own.get(entity) === null) continue;
    const donor = donors.find((other) => other.has(path));
    if (donor !== void 0) filled = withChange(filled, path, donor.get(path));
  }
  return filled;
}
function changesOf(base$1, { policy, decision, reach, schema, facts, donors }) {
  const given = facts.flatMap(({ path, type }) => base$1.has(path) ? [[type, base$1.get(path)]] : []);
  const landmarks = landmarksOf([...given, ...workedOut(policy, decision, base$1), ...parameterValues(reach.parameters)]);
  const steps = stepsOf(reach.parameters);
  const holidays = holidaysOf$1(policy, reach);
  return facts.flatMap(({ path, type }) => {
    const met = unique(donors.filter((donor) => donor.has(path)).map((donor) => donor.get(path)));
    const values = type === "entity" ? [null, ...met] : boundaryValues(base.schemaAt(schema, path), { landmarks, steps, holidays, now: base$1.get(path), met });
    const now = JSON.stringify(base$1.get(path));
    return [void 0, ...values].filter((content) => JSON.stringify(content) !== now).map((content) => ({ path, content }));
  });
}
function workedOut(policy, decision, base) {
  try {
    const valuation = policy.valuationOf(decision, nestedFacts(base));
    return [...valuation.model.terms].map(([name, { type }]) => [type, valuation.valueOf(name)]);
  } catch (error) {
    if (error instanceof errors.PolicyError) return [];
    throw error;
  }
}
function holidaysOf$1({ dictionary }, { calendars }) {
  const all = calendars.flatMap(
    (name) => Object.values(dictionary.tables.get(name)?.value ?? {})
  );
  return unique(all.flatMap(({ holidays }) => [...holidays])).sort();
}

function reachOf({ modelOf, dictionary }, decision) {
  const all = withConsulted(decision, modelOf);
  const terms = all.flatMap((model) => [...model.terms.values()].flatMap(withInner));
  const read = new Set(all.flatMap((model) => [...model.readings]));
  const tables = new Set(all.flatMap((model) => [...model.tables]));
  return {
    rules: all,
    readings: [...dictionary.readings.values()].filter(({ id }) => read.has(id)),
    parameters: all.flatMap((model) => [...model.parameters.values()]),
    examples: all.flatMap((model) => model.examples),
    calendars: [...tables].filter((name) => {
      const type = dictionary.tables.get(name)?.type;
      return typeof type === "object" && "record" in type;
    }),
    standIns: new Set(ofKind(terms, "table").flatMap(({ unlessGiven }) => unlessGiven === null ? [] : [unlessGiven])),
    leftOut: new Set(ofKind(terms, "leftOut").map(({ fact }) => fact))
  };
}
const withInner = ({ term }) => [
  term,
  ...[...evaluation.partsOf(term).inner?.terms.values() ?? []].flatMap(withInner)
];
const ofKind = (terms, kind) => terms.filter((term) => term.kind === kind);

function* boundarySets(policy, decision, budget) {
  const reach = reachOf(policy, decision);
  const bases = basesOf(policy, decision, reach);
  for (const { facts, readings } of bases) yield { facts, readings };
  const singles = bases.flatMap((base) => base.changes.map((_, index) => [base, index]));
  const options = [{}, ...otherOptions(reach)];
  let left = budget - bases.length;
  for (const [first, count, share] of [
    [0, singles.length, 3],
    [singles.length, singles.length * (options.length - 1), 2]
  ]) {
    for (const index of spread(count, Math.floor(left / share))) {
      const [base, at] = singles[index % singles.length];
      yield { facts: changed(base, at), readings: options[Math.floor((first + index) / singles.length)] ?? {} };
    }
    left -= Math.min(count, Math.floor(left / share));
  }
  yield* pairs(bases, left);
}
function* pairs(bases, budget) {
  const count = bases.reduce((sum, { changes }) => sum + changes.length ** 2, 0);
  for (let index of spread(count, budget)) {
    const base = bases.find(({ changes }) => {
      const here = index < changes.length ** 2;
      if (!here) index -= changes.length ** 2;
      return here;
    });
    const [first, second] = [Math.floor(index / base.changes.length), index % base.changes.length];
    if (base.changes[first]?.path === base.changes[second]?.path) continue;
    yield { facts: changed({ ...base, facts: changed(base, first) }, second), readings: {} };
  }
}
function changed({ facts, changes }, at) {
  const change = changes[at];
  return change === void 0 ? facts : withChange(facts, change.path, change.content);
}
const otherOptions = ({ readings }) => readings.flatMap(
  (reading) => reading.options.filter(({ id }) => id !== reading.default).map(({ id }) => ({ [reading.id]: id }))
);

const most = 5;
function answeredDifferently(older, newer, decision, sets) {
  const found = /* @__PURE__ */ new Map();
  let tried = 0;
  for (const policy of [older, newer])
    for (const set of boundarySets(policy, decision, sets)) {
      if (found.size >= most) break;
      const answers = answeredBy(older, newer, decision, set);
      if (answers === null) continue;
      tried += 1;
      const way = wayOf(answers);
      if (way === null || found.has(way)) continue;
      const least = fewest$1(set, (fewer) => {
        const again = answeredBy(older, newer, decision, fewer);
        return again !== null && wayOf(again) === way;
      });
      const { was, is } = answeredBy(older, newer, decision, least);
      const facts = nestedFacts(least.facts);
      found.set(way, { facts, readings: least.readings, was: base.withReasons(was, "short"), is: base.withReasons(is, "short") });
    }
  return { tried, customers: [...found.values()] };
}
function answeredBy(older, newer, decision, set) {
  const [facts, { readings }] = [nestedFacts(set.facts), set];
  try {
    return { was: older.evaluate(decision, facts, { readings }), is: newer.evaluate(decision, facts, { readings }) };
  } catch (error) {
    if (error instanceof errors.PolicyError) return null;
    throw error;
  }
}
function wayOf({ was, is }) {
  if (was.outcome === null !== (is.outcome === null)) return null;
  if (was.outcome !== is.outcome) return JSON.stringify([was.outcome, is.outcome]);
  const names = [.../* @__PURE__ */ new Set([...Object.keys(was.values), ...Object.keys(is.values)])].filter(
    (name) => JSON.stringify(was.values[name]) !== JSON.stringify(is.values[name])
  );
  if (names.length > 0) return JSON.stringify([was.outcome, names]);
  const isSame = JSON.stringify(was.effects) === JSON.stringify(is.effects);
  return isSame ? null : JSON.stringify([was.outcome, "effects"]);
}
function fewest$1({ facts, readings }, shows) {
  let left = facts;
  for (const path of facts.keys()) {
    const fewer = withChange(left, path, void 0);
    if (shows({ facts: fewer, readings })) left = fewer;
  }
  return { facts: left, readings };
}

const sets = 2500;
const diffPolicies = (older, newer) => diffOf(innerOf(older), innerOf(newer));
function explainDiff(diff, older, newer) {
  const [one, other] = [innerOf(older), innerOf(newer)];
  const digests = { older: one.stamp.digest, newer: other.stamp.digest };
  return differenceInWords(diff, digests, () => diffInWords(diff, one, other));
}
function diffOf(older, newer) {
  const changed = changedFiles(older.files, newer.files);
  const everywhere = [changed.readings, changed.tables, changed.shared].some(isSomething);
  const isReached = (policy, decision) => withConsulted(decision, policy.modelOf).some((model) => changed.decisions.changed.includes(model.decision));
  const both = newer.decisions.filter((decision) => older.decisions.includes(decision));
  const reached = both.filter((decision) => everywhere || isReached(older, decision) || isReached(newer, decision));
  return base.deepFreeze({
    older: older.stamp,
    newer: newer.stamp,
    ...changed,
    answers: reached.map((decision) => ({ decision, ...answeredDifferently(older, newer, decision, sets) }))
  });
}
const isSomething = ({ added, removed, changed }) => added.length + removed.length + changed.length > 0;

function factsOf(decision) {
  return contract().factsOf(decision);
}
function parseFacts(given) {
  return contract().parseFacts(given);
}
function parseFile(given) {
  return contract().parseFile(given);
}
function isDecisionId(given) {
  return contract().isDecisionId(given);
}

function givenModules(given) {
  const list = given ?? [];
  if (!Array.isArray(list))
    return { issues: [{ code: "wrong-type", at: "/compiled", expected: "a list of modules", found: base.kindOf(list) }] };
  const found = list.map(givenModule);
  const expected = "the default export of a module that `compile` made";
  const issues = found.flatMap(
    (one, index) => one === null ? [{ code: "malformed", at: base.pointer(["compiled", index]), expected, found: base.short(list[index]) }] : []
  );
  if (issues.length > 0) return { issues };
  const modules = found;
  const compiled = /* @__PURE__ */ Object.create(null);
  for (const { make, says } of modules) {
    compiled[says.decision] ??= [];
    compiled[says.decision]?.push(make);
  }
  return { digest: modules[0]?.says.policy ?? "", compiled, given: modules };
}
const foreignModules = ({ given }, { decisions, stamp, dictionary }) => given.flatMap(({ says }, index) => {
  const at = base.pointer(["compiled", index]);
  const isOfIt = says.policy === stamp.digest && decisions.includes(says.decision);
  if (!isOfIt || "issues" in base.checkReadings(says.readings, dictionary.readings))
    return [
      {
        code: "malformed",
        at,
        expected: "a module made of these very files",
        found: `one of others for \`${says.decision}\``
      }
    ];
  return [];
});

function differencesOf(expected, found) {
  const { outcome, values = {}, needs = [], effects, clauses } = expected;
  return [
    ...outcome === void 0 || outcome === found.outcome ? [] : [{ at: "/outcome", expected: outcome, found: found.outcome }],
    ...Object.entries(values).flatMap(([name, value]) => {
      const shown = Object.hasOwn(found.values, name) ? found.values[name] : void 0;
      return fits(value, shown) ? [] : [{ at: base.pointer(["values", name]), expected: value, found: shown }];
    }),
    ...needs.every((need) => found.needs.includes(need)) ? [] : [{ at: "/needs", expected: needs, found: found.needs }],
    ...effects === void 0 ? [] : unmatched(effects, found.effects, "/effects", fitsEffect),
    ...clauses === void 0 || fits([...clauses].sort(), [...found.clauses].sort()) ? [] : [{ at: "/clauses", expected: clauses, found: found.clauses }]
  ];
}
function fits(expected, found) {
  if (Array.isArray(expected))
    return Array.isArray(found) && expected.length === found.length && expected.every((one, at) => fits(one, found[at]));
  if (typeof expected !== "object" || expected === null) return expected === found;
  if (typeof found !== "object" || found === null || Array.isArray(found)) return false;
  const record = found;
  return Object.entries(expected).every(([key, part]) => Object.hasOwn(record, key) && fits(part, record[key]));
}
const fitsEffect = (expected, found) => Object.entries(expected).every(
  ([key, part]) => part === void 0 || part === (found[key] ?? null)
);
function unmatched(expected, found, at, match = fits) {
  const left = [...found];
  const alone = [];
  const saysMost = [...expected.keys()].sort((one, other) => sizeOf(expected[other]) - sizeOf(expected[one]));
  for (const index of saysMost) {
    const partner = left.findIndex((one) => match(expected[index], one));
    if (partner === -1) alone.push(index);
    else left.splice(partner, 1);
  }
  alone.sort((one, other) => one - other);
  return [
    ...alone.map((index, nth) => ({ at: `${at}/${index}`, expected: expected[index], found: left[nth] })),
    ...left.slice(alone.length).map((one) => ({ at, found: one }))
  ];
}
const sizeOf = (one) => Object.keys(one ?? {}).length;

const longestWitness = 300;
function checkByBoundaries(policy, decision, evaluations = 2e4) {
  const model = policy.modelOf(decision);
  const reached = /* @__PURE__ */ new Set();
  const overlaps = /* @__PURE__ */ new Map();
  for (const set of boundarySets(policy, decision, evaluations)) {
    const truths = truthsOf(policy, model, set);
    if (truths === null) continue;
    if ("issues" in truths) {
      for (const issue of truths.issues)
        overlaps.set(`${issue.file} ${issue.names}`, { ...issue, detail: witness(set) });
      continue;
    }
    const holding = truths.filter(({ holds }) => holds === true);
    if (holding.length === 0 && !truths.some(({ holds }) => evaluation.isUnknown(holds))) reached.add("otherwise");
    for (const { name } of holding) reached.add(name);
    const [first, second] = holding;
    if (first === void 0 || second === void 0 || overlaps.has(`${first.name} ${second.name}`)) continue;
    const names = [first.name, second.name];
    const at = `/rules/${model.rules.findIndex(({ name }) => name === second.name)}`;
    overlaps.set(names.join(" "), {
      code: "rules-overlap",
      at,
      names,
      detail: witness(fewest(policy, model, set, names))
    });
  }
  const unreached = [...model.rules.map(({ name }, index) => [name, `/rules/${index}`]), ["otherwise", "/otherwise"]].filter(([name]) => !reached.has(name)).map(([name, at]) => ({ code: "never-reached", at, name }));
  return [
    ...model.examples.flatMap((_, index) => exampleIssues(policy, model, index)),
    ...overlaps.values(),
    ...unreached
  ];
}
function truthsOf(policy, model, set) {
  try {
    const valuation = policy.valuationOf(model.decision, nestedFacts(set.facts), { readings: set.readings });
    return model.rules.map(({ name }) => ({ name, holds: valuation.truthOf(name) }));
  } catch (error) {
    if (!(error instanceof errors.PolicyError)) throw error;
    const overlapping = error.issues.filter(({ code }) => code === "rules-overlap");
    return overlapping.length > 0 ? { issues: overlapping } : null;
  }
}
function fewest(policy, model, { facts, readings }, names) {
  let left = facts;
  for (const path of facts.keys()) {
    const fewer = withChange(left, path, void 0);
    const truths = truthsOf(policy, model, { facts: fewer, readings });
    const holds = (name) => Array.isArray(truths) && truths.some((truth) => truth.name === name && truth.holds === true);
    if (names.every(holds)) left = fewer;
  }
  return { facts: left, readings };
}
function witness({ facts, readings }) {
  const under = Object.entries(readings).map(([reading, option]) => ` under ${reading}=${option}`);
  const text = `${JSON.stringify(nestedFacts(facts))}${under.join(",")}`;
  return text.length > longestWitness ? `${text.slice(0, longestWitness)}\u2026` : text;
}
function exampleIssues(policy, model, index) {
  const { at, file, name, facts, readings, expect } = model.examples[index];
  const fails = (what, expected, found) => ({
    code: "example-fails",
    at,
    ...file !== null && { file },
    name,
    expected: `${what} ${JSON.stringify(expected) ?? "none"}`,
    found
  });
  try {
    const decision = policy.evaluate(model.decision, facts, { readings });
    return differencesOf(expect, decision).map(
      ({ at: at2, expected, found }) => fails(nameOf(at2), expected, JSON.stringify(found) ?? "none")
    );
  } catch (error) {
    if (error instanceof errors.PolicyError) return [fails("outcome", expect.outcome, error.message)];
    throw error;
  }
}
function nameOf(at) {
  const [, part = "", name = ""] = at.split("/");
  return part === "values" ? name : part;
}

function loadPolicy(given, schema, options) {
  const { check, compiled } = base.orThrow(base.checkOptions(options, ["check", "compiled"])).options;
  if (check !== void 0 && check !== "boundaries")
    throw new errors.PolicyError([{ code: "not-an-option", at: "/check", names: ["boundaries"], found: base.short(check) }]);
  const files = copyOfFiles(given);
  const modules = base.orThrow(givenModules(compiled));
  const made = issuesIfThrown(() => ({ policy: policyOf(files, schema, modules) }));
  if ("issues" in made) throw new errors.PolicyError(distinct([...made.issues.map(inDocument), ...formIssues(files.rules)]));
  const { policy } = made;
  const issues = policy.decisions.flatMap((decision) => {
    const checked = issuesIfThrown(() => ({ rule: policy.modelOf(decision) }));
    if ("issues" in checked) return checked.issues;
    if (check === void 0) return [];
    return checkByBoundaries(policy, decision).map((issue) => ({ file: decision, ...issue }));
  });
  const bounds = issuesIfThrown(() => ({ all: policy.bounds.all() }));
  if ("issues" in bounds) issues.push(...bounds.issues);
  else if (issues.length === 0) {
    const models = [...policy.decisions.map(policy.modelOf), ...bounds.all.map(({ model }) => model)];
    issues.push(...unusedIn(files.prelude ?? {}, models));
    issues.push(...strangersInLetters(policy.dictionary.letters, policy.decisions, policy.modelOf));
  }
  issues.push(...foreignModules(modules, policy));
  if (issues.length === 0) return publicPolicy(policy);
  throw new errors.PolicyError(distinct(issues));
}
function copyOfFiles(given) {
  const { data } = base.orThrow(base.copied(given));
  if (base.isRecord(data)) return data;
  const expected = "the files of a policy: an object with `version`, `inForceFrom`, `clauses`, `rules`";
  throw new errors.PolicyError([{ code: "wrong-type", at: "", expected, found: base.kindOf(data) }]);
}
const unusedIn = (prelude, models) => Object.keys(prelude).filter((name) => !models.some(({ terms }) => terms.has(name))).map((name) => ({ code: "unused-name", file: "prelude", at: base.pointer([name]), name }));
function inDocument(issue) {
  if (issue.file !== void 0) return issue;
  const [, document = "", at = ""] = /^\/([^/]*)(\/.*)$/.exec(issue.at) ?? [];
  if (document === "rules") return inDocument({ ...issue, at });
  return document === "" ? issue : { ...issue, file: document, at };
}
function formIssues(rules) {
  return Object.entries(base.isRecord(rules) ? rules : {}).flatMap(([decision, document]) => {
    const form = parseDocument(ruleFile(), document);
    return "issues" in form ? form.issues.map((issue) => ({ ...issue, file: decision })) : [];
  });
}

function turningPoints(decision, facts, path, options) {
  return contract().turningPoints(decision, facts, path, options);
}
function whatWouldChange(decision, facts, options) {
  return contract().whatWouldChange(decision, facts, options);
}
function extreme(decision, facts, path, outcome, options) {
  return contract().extreme(decision, facts, path, outcome, options);
}

function holidayFeed() {
  const text = zod.string();
  const event = zod.looseObject({ title: text, date: facts.date(), notes: text, bunting: zod.boolean() });
  return zod.record(text, zod.looseObject({ division: text, events: zod.array(event) }));
}
const form = /* @__PURE__ */ evaluation.lazily(holidayFeed);
function publishedHolidays(text, divisions) {
  const parsed = parsedJson(text);
  if ("issues" in parsed) return parsed;
  const checked = parseForm(form(), parsed.data);
  if ("issues" in checked) return checked;
  const known = [...divisions];
  const given = new Map(Object.entries(checked.data));
  const issues = [
    ...known.filter((name) => !given.has(name)).map((name) => ({ code: "missing", at: base.pointer([name]), name, expected: "its division and events" })),
    ...[...given.keys()].filter((name) => !known.includes(name)).map((name) => ({ code: "unknown-key", at: base.pointer([name]), name, ...base.nearest(name, known) })),
    ...[...given].flatMap(([name, { division, events }]) => [
      ...division === name ? [] : [malformed([name, "division"], `\`${name}\``, division)],
      ...events.slice(1).flatMap(({ date: day }, index) => {
        const before = events[index]?.date ?? "";
        return day > before ? [] : [malformed([name, "events", index + 1, "date"], "days in their order, each once", day)];
      })
    ])
  ];
  if (issues.length > 0) return { issues };
  return { days: new Map([...given].map(([name, { events }]) => [name, events.map((event) => event.date)])) };
}
function parsedJson(text) {
  try {
    return { data: JSON.parse(text) };
  } catch {
    return { issues: [malformed([], "the feed of bank holidays of gov.uk as JSON", "what is no JSON")] };
  }
}
const malformed = (path, expected, found) => ({
  code: "malformed",
  at: base.pointer(path),
  expected,
  found
});

const ratesOf = ({ answersFrom, answersTo, value }) => ({
  answersFrom,
  answersTo,
  steps: value.steps
});
const holidaysOf = ({ answersFrom, answersTo, value }) => ({
  answersFrom,
  answersTo,
  calendars: new Map(
    Object.entries(value).map(([part, { holidays }]) => [
      part,
      holidays
    ])
  )
});
function newerRates(table) {
  const { answersTo, steps } = ratesOf(table);
  return { entries: steps.map(({ from, value }) => ({ from, value: evaluation.toPlain(value) })), answersTo };
}
function newerHolidays(table, builtIn) {
  const { answersTo, calendars } = holidaysOf(table);
  const known = holidaysOf(builtIn).calendars;
  const more = daysBeyond(calendars, known);
  const less = daysBeyond(known, calendars);
  return { calendars: more, ...Object.keys(less).length === 0 ? {} : { without: less }, answersTo };
}
const daysBeyond = (calendars, others) => Object.fromEntries(
  [...calendars].flatMap(([part, days]) => {
    const beyond = [...days].filter((day) => others.get(part)?.has(day) !== true).sort();
    return beyond.length === 0 ? [] : [[part, beyond]];
  })
);

const mostProclaimed = 4;
function mergeHolidays(known, published, replace) {
  const years = [...published.values()].flat().map(evaluation.yearOf);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const uneven = [...published].flatMap(([part, days]) => yearIssues(part, days, known, first, last));
  if (uneven.length > 0) return { issues: uneven };
  const [from, to] = [evaluation.later(dayIn(first, "01-01"), known.answersFrom), dayIn(last, "12-31")];
  const next = evaluation.addDays(known.answersTo, 1);
  if (dayIn(first, "01-01") > next)
    return {
      issues: [
        { code: "malformed", at: "", expected: `holidays of ${next.slice(0, 4)} or earlier on`, found: String(first) }
      ]
    };
  const issues = [];
  const calendars = /* @__PURE__ */ new Map();
  for (const [part, days] of known.calendars) {
    const now = new Set((published.get(part) ?? []).filter((day) => day >= from));
    const answered = (day) => day >= from && day <= to && day <= known.answersTo;
    const gone = [...days].filter((day) => answered(day) && !now.has(day));
    const added = [...now].filter((day) => answered(day) && !days.has(day));
    issues.push(...gone.map((day) => changedOn$1(part, day, "a holiday", "none")));
    issues.push(...added.map((day) => changedOn$1(part, day, "none", "a holiday")));
    calendars.set(part, /* @__PURE__ */ new Set([...[...days].filter((day) => day < from || day > to), ...now]));
  }
  if (issues.length > 0 && !replace) return { issues };
  const { answersFrom, answersTo } = known;
  return { holidays: { answersFrom, answersTo: evaluation.later(to, answersTo), calendars }, changed: issues.length };
}
const dayIn = (year, day) => `${String(year).padStart(4, "0")}-${day}`;
function yearIssues(part, days, known, first, last) {
  const of = (all, year) => [...all].filter((day) => evaluation.yearOf(day) === year).length;
  const usual = known.calendars.get(part) ?? /* @__PURE__ */ new Set();
  const counts = range(evaluation.yearOf(known.answersFrom), evaluation.yearOf(known.answersTo)).map((year) => of(usual, year));
  const [fewest, most] = [Math.min(...counts), Math.max(...counts) + mostProclaimed];
  return range(first, last).flatMap((year) => {
    const found = of(days, year);
    if (found >= fewest && found <= most) return [];
    const expected = `from ${fewest} to ${most} holidays in ${year}`;
    return [{ code: "malformed", at: base.pointer([part, "events"]), expected, found: String(found) }];
  });
}
const range = (first, last) => Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
const changedOn$1 = (part, day, expected, found) => ({
  code: "table-changed",
  at: base.pointer([part]),
  name: day,
  expected,
  found
});

function mergeRates(known, { form, rows }, { observedTo, replace }) {
  const published = rows.map(({ day, rate }) => ({ from: day, value: rate }));
  const [first, last] = [published[0].from, published.at(-1).from];
  if (form === "changes" && observedTo === null) {
    const expected = "the day up to which the list of changes was seen: `observed` of the table";
    return { issues: [{ code: "missing", at: "", name: "observed", expected }] };
  }
  const to = observedTo ?? last;
  if (to < last)
    return { issues: [{ code: "malformed", at: "", expected: `rates up to ${to}, the day observed`, found: last }] };
  const next = evaluation.addDays(known.answersTo, 1);
  if (first > next)
    return { issues: [{ code: "malformed", at: "", expected: `rates from ${next} or earlier on`, found: first }] };
  const [from, until] = [evaluation.later(first, known.answersFrom), evaluation.earlier(to, known.answersTo)];
  const days = [from, ...known.steps.map((step) => step.from), ...published.map((step) => step.from)];
  const differing = [...new Set(days)].filter((day) => day >= from && day <= until && !isSame(on(day, published), on(day, known.steps))).sort();
  if (differing.length > 0 && !replace)
    return { issues: differing.map((day) => changedOn(day, on(day, known.steps), on(day, published))) };
  const after = evaluation.addDays(to, 1);
  const beyond = known.answersTo > to ? [{ from: after, value: on(after, known.steps) }] : [];
  const steps = [
    ...known.steps.filter((step) => step.from < from),
    ...published.filter((step) => step.from < from).slice(-1).map(({ value }) => ({ from, value })),
    ...published.filter((step) => step.from >= from),
    ...beyond,
    ...known.steps.filter((step) => step.from > after)
  ].filter((step, index, all) => index === 0 || !isSame(step.value, all[index - 1]?.value));
  return {
    rates: { answersFrom: known.answersFrom, answersTo: evaluation.later(to, known.answersTo), steps },
    changed: differing.length
  };
}
const on = (day, steps) => steps.findLast((step) => step.from <= day)?.value;
const isSame = (one, other) => one === void 0 || other === void 0 ? one === other : evaluation.compare(one, other) === 0;
const changedOn = (day, was, is) => ({
  code: "table-changed",
  at: "",
  name: day,
  expected: was === void 0 ? "nothing" : `${evaluation.toPlain(was)} per cent`,
  found: is === void 0 ? "nothing" : `${evaluation.toPlain(is)} per cent`
});

function tablesOf(options) {
  const { policy, table } = asked(options, []);
  return base.deepFreeze([...policy.dictionary.tables.keys()].map((name) => infoOf(table(name), policy)));
}
function tablesEnding(asOf, options) {
  if (typeof asOf !== "string" || !evaluation.isDate(asOf))
    throw new errors.PolicyError([{ code: "malformed", at: "", expected: 'a day, like "2025-03-10"', found: base.short(asOf) }]);
  const yearOn = evaluation.addMonths(asOf < "9998" ? asOf : "9998-12-31", 12, "pulled-back");
  return tablesOf(options).filter(({ kind, answersTo }) => answersTo < (kind === "holidays" ? yearOn : asOf));
}
async function mergeTables(files, options) {
  const { publishedRates } = await Promise.resolve().then(function () { return require('./published-rates-DI61Kk3W.cjs'); });
  const { policy, table, tables, given } = asked(options, ["observed", "replace"]);
  const observed = observedIn(given.observed, policy);
  const replace = booleanIn(given.replace);
  const now = /* @__PURE__ */ new Map();
  const current = (name) => now.get(name) ?? table(name);
  const changed = /* @__PURE__ */ new Map();
  const put = (name, of, count) => {
    now.set(name, { ...current(name), ...of });
    changed.set(name, (changed.get(name) ?? 0) + count);
  };
  const issues = filesIn(files).flatMap(({ name: file, text }) => {
    const name = /^[\s\uFEFF]*\{/.test(text) ? "bank-holidays" : "bank-rate";
    if (!policy.dictionary.tables.has(name)) return [{ code: "unknown-table", at: "", file, name }];
    const merged = name === "bank-rate" ? withRates(text) : withHolidays(text);
    if ("issues" in merged) return merged.issues.map((issue) => ({ ...issue, file }));
    put(name, merged.table, merged.changed);
    return [];
  });
  if (issues.length > 0) throw new errors.PolicyError(issues);
  for (const [name, day] of observed) {
    const { answersTo } = current(name);
    if (day < answersTo && !now.has(name))
      throw new errors.PolicyError([
        { code: "malformed", at: base.pointer(["observed", name]), expected: `${answersTo} or a later day`, found: day }
      ]);
    if (day > answersTo || !now.has(name)) put(name, { answersTo: day }, 0);
  }
  function withRates(text) {
    const published = publishedRates(text.replace(/^\uFEFF/, ""));
    if ("issues" in published) return published;
    const merged = mergeRates(ratesOf(current("bank-rate")), published, {
      observedTo: observed.get("bank-rate") ?? null,
      replace
    });
    if ("issues" in merged) return merged;
    const { answersTo, steps } = merged.rates;
    return { table: { answersTo, value: { steps, answersTo, table: "bank-rate" } }, changed: merged.changed };
  }
  function withHolidays(text) {
    const known = holidaysOf(current("bank-holidays"));
    const published = publishedHolidays(text.replace(/^\uFEFF/, ""), known.calendars.keys());
    if ("issues" in published) return published;
    const merged = mergeHolidays(known, published.days, replace);
    if ("issues" in merged) return merged;
    const { answersFrom, answersTo, calendars } = merged.holidays;
    const value = [...calendars].map(
      ([part, holidays]) => [part, { holidays, answersFrom, answersTo, table: "bank-holidays" }]
    );
    return { table: { answersTo, value: Object.fromEntries(value) }, changed: merged.changed };
  }
  const newer = [...now].map(([name, merged]) => [
    base.camelCase(name),
    isRates(merged) ? newerRates(merged) : newerHolidays(merged, policy.dictionary.tables.get(name))
  ]);
  return base.deepFreeze({
    tables: { ...tables, ...Object.fromEntries(newer) },
    merged: [...now].map(([name, { answersTo }]) => ({
      table: name,
      before: table(name).answersTo,
      answersTo,
      changed: changed.get(name) ?? 0
    }))
  });
}
function asked(options, more) {
  const given = base.orThrow(base.checkOptions(options, ["policy", "tables", ...more], 1)).options;
  const policy = policyBehind(given.policy);
  const tables = base.orThrow(base.copied(given.tables)).data;
  return { policy, tables, table: policy.tablesIn(tables), given };
}
const isRates = ({ type }) => typeof type === "object" && "timeline" in type;
function infoOf(table, { decisions, modelOf }) {
  const { name, means, source, licence, clause, answersFrom, answersTo, standIn } = table;
  const kind = isRates(table) ? "rates" : "holidays";
  const readBy = decisions.filter((decision) => modelOf(decision).tables.has(name));
  return {
    table: name,
    key: base.camelCase(name),
    means,
    source,
    licence,
    clause,
    kind,
    answersFrom,
    answersTo,
    standIn,
    decisions: readBy
  };
}
function observedIn(given, { dictionary: { tables } }) {
  if (given === void 0) return /* @__PURE__ */ new Map();
  const { data } = base.orThrow(base.copied(given));
  if (!base.isRecord(data))
    throw new errors.PolicyError([
      { code: "wrong-type", at: "/observed", expected: "an object of days by table", found: base.kindOf(data) }
    ]);
  const rates = [...tables.values()].filter(isRates).map(({ name }) => name);
  const issues = Object.entries(data).flatMap(([name, day]) => {
    const at = base.pointer(["observed", name]);
    if (!rates.includes(name)) return [{ code: "unknown-table", at, name, ...base.nearest(name, rates) }];
    if (typeof day === "string" && evaluation.isDate(day)) return [];
    return [{ code: "malformed", at, expected: 'a day, like "2025-03-10"', found: base.short(day) }];
  });
  if (issues.length > 0) throw new errors.PolicyError(issues);
  return new Map(Object.entries(data));
}
function booleanIn(given) {
  if (given === void 0 || typeof given === "boolean") return given === true;
  throw new errors.PolicyError([{ code: "wrong-type", at: "/replace", expected: "true or false", found: base.kindOf(given) }]);
}
function filesIn(given) {
  const { data } = base.orThrow(base.copied(given));
  if (typeof data === "object" && Array.isArray(data) && data.every((file) => base.isRecord(file) && typeof file.name === "string" && typeof file.text === "string"))
    return data;
  throw new errors.PolicyError([
    { code: "wrong-type", at: "", expected: "a list of files, each with a `name` and its `text`", found: base.kindOf(data) }
  ]);
}

const algorithm = "Ed25519";
async function signRecord(record, privateKey) {
  const bytes = bytesOf(record);
  const signed = await byKey("sign", () => crypto.subtle.sign(algorithm, privateKey, bytes));
  return btoa(String.fromCharCode(...new Uint8Array(signed)));
}
async function verifyRecord(record, signature, publicKey) {
  const bytes = bytesOf(record);
  const signed = fromBase64(signature);
  const isIts = await byKey(
    "verify",
    () => crypto.subtle.verify(algorithm, publicKey, signed ?? nothing, bytes)
  );
  return signed !== null && isIts;
}
async function byKey(usage, work) {
  try {
    return await work();
  } catch {
    const expected = `a CryptoKey of ${algorithm} that may ${usage}`;
    throw new errors.PolicyError([{ code: "malformed", at: "", expected, found: "another, or none" }]);
  }
}
const nothing = /* @__PURE__ */ new Uint8Array();
function bytesOf(record) {
  if (typeof record === "string") return new TextEncoder().encode(record);
  throw new errors.PolicyError([{ code: "wrong-type", at: "", expected: "the text of a record", found: base.kindOf(record) }]);
}
function fromBase64(text) {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

function record(question, given, options) {
  return contract().record(question, given, options);
}
function replay(record2) {
  return contract().replay(record2);
}

exports.FALSE = FALSE;
exports.NIL = NIL$1;
exports.NIL_DECIMAL = NIL_DECIMAL;
exports.NONE = NONE;
exports.NotEncoded = NotEncoded;
exports.TRUE = TRUE;
exports.allDays = allDays;
exports.and = and$1;
exports.askedEverywhere = askedEverywhere;
exports.asksEverywhere = asksEverywhere;
exports.atMost = atMost;
exports.basesOf = basesOf;
exports.boundAt = boundAt;
exports.boundIn = boundIn;
exports.boundarySets = boundarySets;
exports.changedBy = changedBy;
exports.changesBetween = changesBetween;
exports.checkByBoundaries = checkByBoundaries;
exports.checkTerm = checkTerm;
exports.comesFirst = comesFirst;
exports.compareReadings = compareReadings;
exports.comparingCopies = comparingCopies;
exports.compileDecision = compileDecision;
exports.condition = condition;
exports.conditionInEnglish = conditionInEnglish;
exports.constant = constant$1;
exports.contentAt = contentAt;
exports.contract = contract;
exports.dayMoved = dayMoved;
exports.daysMoved = daysMoved;
exports.definitionOf = definitionOf;
exports.dependsOn = dependsOn;
exports.dictionary = dictionary;
exports.dictionaryAsData = dictionaryAsData;
exports.diffPolicies = diffPolicies;
exports.differencesOf = differencesOf;
exports.distinct = distinct;
exports.encode = encode;
exports.equal = equal$1;
exports.evaluateMany = evaluateMany;
exports.expectedParts = expectedParts;
exports.explain = explain;
exports.explainAssessment = explainAssessment;
exports.explainComparison = explainComparison;
exports.explainDiff = explainDiff;
exports.explainParts = explainParts;
exports.extreme = extreme;
exports.factDays = factDays$1;
exports.factsListed = factsListed;
exports.factsOf = factsOf;
exports.factsReadUnder = factsReadUnder;
exports.favourOf = favourOf;
exports.fits = fits;
exports.flatFacts = flatFacts;
exports.givenTuples = givenTuples;
exports.holds = holds$1;
exports.holdsUnknown = holdsUnknown;
exports.id = id;
exports.innerOf = innerOf;
exports.isClosed = isClosed;
exports.isConstant = isConstant;
exports.isDecisionId = isDecisionId;
exports.isEntryThere = isEntryThere;
exports.isLiteral = isLiteral;
exports.isMovable = isMovable;
exports.isRecord = isRecord;
exports.isSentence = isSentence;
exports.issuesIfThrown = issuesIfThrown;
exports.joinTypes = joinTypes;
exports.keysOf = keysOf;
exports.known = known$4;
exports.landmarksOf = landmarksOf;
exports.less = less$1;
exports.levelAbove = levelAbove;
exports.levelBound = levelBound;
exports.levelOf = levelOf;
exports.loadPolicy = loadPolicy;
exports.looksAround = looksAround;
exports.loopReads = loopReads;
exports.mayHold = mayHold;
exports.mayNeed = mayNeed;
exports.meaningOf = meaningOf;
exports.mergeTables = mergeTables;
exports.monthOfDay = monthOfDay;
exports.monthsIn = monthsIn;
exports.monthsMoved = monthsMoved;
exports.movedDates = movedDates;
exports.name = name;
exports.nestedFacts = nestedFacts;
exports.nextQuestion = nextQuestion;
exports.node = node;
exports.not = not$1;
exports.one = one$2;
exports.openDays = openDays;
exports.or = or$1;
exports.outcomesOf = outcomesOf;
exports.outsideScope = outsideScope;
exports.overstepped = overstepped;
exports.parameterValues = parameterValues;
exports.parseDocument = parseDocument;
exports.parseFacts = parseFacts;
exports.parseFile = parseFile;
exports.parseForm = parseForm;
exports.placeOf = placeOf;
exports.policyBehind = policyBehind;
exports.policyOf = policyOf;
exports.presetReadings = presetReadings;
exports.publicPolicy = publicPolicy;
exports.putting = putting;
exports.rangeOfType = rangeOfType;
exports.rankOf = rankOf;
exports.reachOf = reachOf;
exports.record = record;
exports.reference = reference;
exports.replay = replay;
exports.ruleFile = ruleFile;
exports.same = same$1;
exports.scopeOf = scopeOf;
exports.shape = shape;
exports.signRecord = signRecord;
exports.single = single;
exports.slotsOf = slotsOf;
exports.specialise = specialise;
exports.speltOut = speltOut;
exports.spread = spread;
exports.startOfMonth = startOfMonth;
exports.stepsOf = stepsOf;
exports.stepsWithin = stepsWithin;
exports.subtract = subtract;
exports.summarise = summarise;
exports.tablesEnding = tablesEnding;
exports.tablesOf = tablesOf;
exports.takes = takes;
exports.takesStep = takesStep;
exports.term = term;
exports.termsAlone = termsAlone;
exports.text = text;
exports.textIn = textIn;
exports.timeOfMinute = timeOfMinute;
exports.toDecimal = toDecimal;
exports.toJavaScript = toJavaScript;
exports.toMarkdown = toMarkdown;
exports.topScope = topScope;
exports.tupleOf = tupleOf;
exports.turningPoints = turningPoints;
exports.typeOfPath = typeOfPath;
exports.unique = unique;
exports.unlessTooDeep = unlessTooDeep;
exports.unmatched = unmatched;
exports.valueInWords = valueInWords;
exports.verifyRecord = verifyRecord;
exports.vocabularyOf = vocabularyOf;
exports.whatWouldChange = whatWouldChange;
exports.withChange = withChange;
exports.withConsulted = withConsulted;
exports.withContent = withContent;
exports.words = words$1;
exports.words$1 = words;
exports.workingDayFrom = workingDayFrom;
//# sourceMappingURL=core-CO30Xvem.cjs.map
