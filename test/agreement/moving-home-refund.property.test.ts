import { testAgreement } from './agreement.ts';

testAgreement(['moving-home-refund']);
