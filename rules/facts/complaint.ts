import { bool, date, entity, oneOf } from '../../src/language/facts/fact.ts';
import { form } from './choices.ts';

/** A complaint (C6.5). */
export const complaint = entity({
  receivedOn: date().describe('the day this complaint reached the provider'),
  afterHours: bool().describe('the complaint arrived when the office had closed for the day'),
  firstMadeOn: date()
    .describe('the day the subject was first complained of')
    .meta({ note: 'whatever was repeated later' }),
  form: form.describe('how the complaint was made').meta({ note: 'the first time, where it was repeated' }),
  acknowledgedOn: date()
    .nullable()
    .describe('the day a bare acknowledgement of the complaint went out')
    .meta({ none: 'none' }),
  answeredOn: date().nullable().describe('the day a reply dealing with the complaint went out').meta({ none: 'none' }),
  ordinaryHandlingFailedOn: date()
    .nullable()
    .describe('the day it was clear that ordinary handling cannot settle the complaint')
    .meta({ none: 'not so far' }),
  resolvedOn: date().nullable().describe('the day the complaint was resolved').meta({ none: 'unresolved' }),
  deadlockLetterOn: date().nullable().describe('the day a deadlock letter was sent').meta({ none: 'none' }),
  deadlockLetterByEmail: bool().describe('the deadlock letter came by e-mail and in no other way'),
  deadlockLetterFrom: oneOf(['invictanet', 'invictawiz', 'invictus-at-home']).describe(
    'the name the deadlock letter is written under',
  ),
});
