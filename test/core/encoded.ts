import { type Encoded, encode, type Source } from '../../src/core/encode.ts';
import { specialise } from '../../src/language/model/specialise.ts';
import { reachOf } from '../../src/verify/reach.ts';
import { contract } from '../rules/contract.ts';

export type Readings = Readonly<Record<string, string>>;

/** A decision of the contract in core terms: for facts of which some may be left out, or of which only those are that tables or rules expect to be. */
export function encoded(
  decision: string,
  readings: Readings,
  isPartial: boolean,
  further: Partial<Source> = {},
): Encoded {
  const { dictionary, modelOf } = contract;
  const { standIns, leftOut } = reachOf(contract, decision);
  return encode(decision, {
    modelOf: (id) => specialise(modelOf(id), readings, dictionary.readings),
    dictionary,
    mayBeUnknown: (path) => isPartial || standIns.has(path) || leftOut.has(path),
    ...further,
  });
}
