import { policyOf } from '../../src/policy.ts';
import { facts } from '../policy/tool-lending/facts.ts';
import { files } from '../policy/tool-lending/index.ts';
import { testAgreement } from './agreement.ts';

testAgreement(policyOf(files, facts));
