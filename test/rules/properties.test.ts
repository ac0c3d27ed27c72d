import { describe, expect, it } from 'vitest';
import { propertyFiles } from '../../rules/properties/index.ts';
import { checkProperties } from '../../src/checking-properties.ts';
import type { InnerPolicy } from '../../src/inner-policy.ts';
import { tryProperty } from '../../src/running-properties.ts';
import { seed } from '../seed.ts';
import { contract } from './contract.ts';

const policy = contract as unknown as InnerPolicy;
const all = Object.values(propertyFiles).flatMap(({ properties }) => properties);
const checked = checkProperties(policy, all);

describe('the properties of the contract', () => {
  it('are sound, each under an id of its own', () => {
    expect('issues' in checked ? checked.issues : []).toEqual([]);
    expect(all.length).toBeGreaterThan(180);
  });

  it('are of every decision and of every template', () => {
    const properties = 'properties' in checked ? checked.properties : [];
    expect(new Set(properties.map(({ file }) => file.decision))).toEqual(new Set(policy.decisions));
    expect(new Set(properties.map(({ template }) => template)).size).toBe(15);
  });

  it.each('properties' in checked ? checked.properties : [])('hold: $file.id, $file.name', (property) => {
    // Whether they say enough is seen on more customers, by the command.
    expect(tryProperty(property, policy, { runs: 25, seed }).story).toBeNull();
  });
});
