import { testAgreement } from './agreement.ts';

testAgreement(['termination-charge']);
