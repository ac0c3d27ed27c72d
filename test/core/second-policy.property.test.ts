import { policyOf } from '../../src/policy.ts';
import { facts } from '../policy/tool-lending/facts.ts';
import { files } from '../policy/tool-lending/index.ts';
import { testAgreement } from './agreement.ts';
import { testNeeds } from './needs.ts';

const lending = policyOf(files, facts);
testAgreement(lending);
testNeeds(lending);
