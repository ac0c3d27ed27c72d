import { type Issue, pointer } from '../language/answer/issue.ts';
import type { ReadingsOfProperty } from '../language/grammar/property-file.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { reportUnknown } from './scope.ts';

/** That the readings under which a property is tried, and their options, are there. */
export function checkPropertyReadings(
  readings: ReadingsOfProperty | undefined,
  dictionary: Dictionary,
  report: (issue: Issue) => void,
): void {
  if (typeof readings !== 'object') return;
  for (const [id, chosen] of Object.entries(readings)) {
    const at = pointer(['readings', id]);
    const list = typeof chosen === 'string' ? [chosen] : chosen;
    for (const [index, option] of list.entries())
      checkOption(id, option, at, typeof chosen === 'string' ? at : `${at}/${index}`, dictionary, report);
  }
}

/** That a reading is there, and the option among its own. */
export function checkOption(
  id: string,
  option: string | null,
  at: string,
  optionAt: string,
  { readings }: Dictionary,
  report: (issue: Issue) => void,
): void {
  const reading = readings.get(id);
  if (reading === undefined) {
    reportUnknown({ report }, 'unknown-reading', id, at, readings.keys());
    return;
  }
  const options = reading.options.map((one) => one.id);
  if (option !== null && !options.includes(option))
    reportUnknown({ report }, 'unknown-option', option, optionAt, options);
}
