import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { clauses } from '../../src/cli/clauses.ts';
import type { ExitCode, Io } from '../../src/cli/io.ts';
import { refuse } from '../../src/cli/refusal.ts';
import { entity, integer } from '../../src/language/fact.ts';
import { policyOf } from '../../src/policy.ts';
import { berthTerms, harbourRules, ledger } from '../bind/gull-creek.ts';
import { cli } from './io.ts';

const facts = entity({ boat: entity({ lengthInFeet: integer().describe('its length') }) });
