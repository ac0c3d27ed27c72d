import { operator } from './operator.ts';

/** A telephone number without spaces, hyphens and brackets, in the national form: +44 and 0044 become 0. */
export const inNationalForm = operator({
  takes: ['text'],
  gives: 'text',
  evaluate: (number) => number.replace(/[\s()-]/g, '').replace(/^(\+44|0044)0?/, '0'),
  english: (number) => `${number} in the national form`,
  examples: [
    ['+44 1632 960-123', '01632960123'],
    ['0044 (0)1632 960123', '01632960123'],
    ['01632 960123', '01632960123'],
  ],
});
