import { bool, date, entity } from '../../src/language/facts/fact.ts';

/** The warning before an ending outside the provider's control (S3.5). */
export const endingNotice = entity({
  givenOn: date()
    .nullable()
    .describe('the day written warning was given that the provider cannot go on')
    .meta({ none: 'none given' }),
  byEmail: bool().describe('the warning came by e-mail and in no other way'),
  practicable: bool().describe('seven days of warning could reasonably have been given'),
});
