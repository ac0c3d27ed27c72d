import type { PropertyOf } from '../../../language/grammar/property-file.ts';
import { addQuantities, type Quantity } from '../../../language/run-time/as-decimal.ts';
import { decimal } from '../../../values/decimal.ts';
import { type Asked, type Ground, valueKnown } from '../asking.ts';
import { areWithin } from '../comparing.ts';
import { type Breach, together } from '../template.ts';

type Split = PropertyOf<'additive-over-split-periods'> | PropertyOf<'additive-over-split-amounts'>;

/** How the parts do not come to what the whole gives. */
export function unlessAddedUp(
  file: Split,
  whole: Asked,
  parts: readonly (readonly [asked: Asked, note: string])[],
  { means, inWords }: Ground,
): Breach | null {
  const of = (asked: Asked) => valueKnown(asked, '/of') as Quantity;
  const sum = parts.map(([asked]) => of(asked)).reduce(addQuantities);
  const within = file.within === undefined ? decimal('0') : (valueKnown(whole, '/within') as Quantity);
  if (areWithin(of(whole), sum, within)) return null;
  return together(
    whole,
    parts,
    `${means('/of')} is ${inWords(of(whole), '/of')}, but the parts come to ${inWords(sum, '/of')}`,
  );
}
