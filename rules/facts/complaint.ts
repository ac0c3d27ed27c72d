import { date, entity, oneOf } from '../../src/language/facts/fact.ts';
import { form } from './choices.ts';

/** A complaint (C6.5). */
export const complaint = entity({
  receivedOn: date().describe('day this complaint reached the provider'),
  firstMadeOn: date().describe('day the subject was first complained of, whatever was repeated later'),
  form: form.describe('how it was made (the first time, where it was repeated)'),
  acknowledgedOn: date().nullable().describe('day a bare acknowledgement went out; null: none'),
  answeredOn: date().nullable().describe('day a reply dealing with the complaint went out; null: none'),
  ordinaryHandlingFailedOn: date()
    .nullable()
    .describe('day it was clear that ordinary handling cannot settle it; null: not so far'),
  resolvedOn: date().nullable().describe('day it was resolved; null: unresolved'),
  deadlockLetterOn: date().nullable().describe('day a deadlock letter was sent; null: none'),
  deadlockLetterFrom: oneOf(['invictanet', 'invictawiz', 'invictus-at-home']).describe(
    'name the letter is written under',
  ),
});
