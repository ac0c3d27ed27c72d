import { type Encoded, encode, type Source } from '../../src/core/encode.ts';
import type { InnerPolicy } from '../../src/inner-policy.ts';
import { specialise } from '../../src/language/model/specialise.ts';
import { reachOf } from '../../src/verify/reach.ts';
import { contract } from '../rules/contract.ts';

export type Policy = Pick<InnerPolicy, 'modelOf' | 'dictionary'>;
export type Readings = Readonly<Record<string, string>>;

/**
 * A decision, of the contract unless another policy is given, in core terms: for facts of which any may be left out, or only those that stand in for a table or
 * of which being left out is read. Encoded once for the same readings.
 */
export function encoding(
  decision: string,
  further: Partial<Source> = {},
  policy: Policy = contract,
): (readings: Readings, isPartial: boolean) => Encoded {
  const { dictionary, modelOf } = policy;
  const { standIns, leftOut } = reachOf(policy, decision);
  const known = new Map<string, Encoded>();
  return (readings, isPartial) => {
    const key = JSON.stringify([readings, isPartial]);
    const found =
      known.get(key) ??
      encode(decision, {
        modelOf: (id) => specialise(modelOf(id), readings, dictionary.readings),
        dictionary,
        mayBeUnknown: (path) => isPartial || standIns.has(path) || leftOut.has(path),
        ...further,
      });
    known.set(key, found);
    return found;
  };
}
