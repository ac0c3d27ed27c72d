import { contract } from '../rules/contract.ts';
import { testNeeds } from './needs.ts';

testNeeds(contract);
