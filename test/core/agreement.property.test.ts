import { contract } from '../rules/contract.ts';
import { testAgreement } from './agreement.ts';

testAgreement(contract);
