import { date, entity } from '../../src/language/facts/fact.ts';

/** The invoice after the ending (S2.8.2). */
export const finalInvoice = entity({
  dueDate: date().describe('the due date printed on the final invoice'),
});
