import { bool, date, entity, oneOf } from '../../src/language/facts/fact.ts';

/** A paper for the customer (S5.3). */
export const notice = entity({
  kind: oneOf(['change', 'complaint-reply', 'other'])
    .describe('the kind of the paper')
    .meta({ note: 'notice of a change of terms or prices, a reply to a complaint, or anything else' }),
  method: oneOf(['left', 'post', 'email'])
    .describe('how the paper was given')
    .meta({ note: 'left at the address, posted to it, or sent by e-mail' }),
  inWriting: bool().describe('the paper is in writing'),
  address: oneOf(['application', 'supplied-later', 'other']).describe('which address was used').meta({
    note: 'that of the application, another the customer supplied, or neither; for e-mail the same is asked of the e-mail address',
  }),
  addressInUk: bool().describe('that address is in the United Kingdom').meta({ note: 'not read for e-mail' }),
  sentOn: date().describe('the day the paper was left, posted or sent'),
  receivedOn: date().nullable().describe('the day the paper reached the customer').meta({ none: 'it never did' }),
});
