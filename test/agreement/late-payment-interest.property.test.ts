import { testAgreement } from './agreement.ts';

testAgreement(['late-payment-interest']);
