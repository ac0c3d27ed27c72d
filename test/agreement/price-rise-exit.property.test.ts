import { testAgreement } from './agreement.ts';

testAgreement(['price-rise-exit']);
