import { bindLedger } from '../../src/bind/bind-ledger.ts';
import type { TextFile } from '../../src/bind/recognise.ts';
import type { ClauseRow } from '../../src/language/model/clause-row.ts';

/** Two documents of an invented marina: rules of the harbour (H), and terms of a berth (B), with what is awkward in real ones. */
export const harbourRules = `1. The harbour

Gull Creek is a marina of 240 berths, e.g. for yachts and dinghies. Visitors are welcome at http://gullcreek.example/visit.html.

It is run by Gull Creek Moorings Ltd., i.e. “the Harbour”.


2. Contact details

Our office:

The Old Boathouse
Quay Lane
GC4 7BT

Tel: 01632 960 111
Fax: 01632 960 112

E-mail: office@gullcreek.example

The coastguard can be reached as follows:

Tel: 01632 960 999


3. Conduct

3.1. Speed
The speed limit is 4 knots.It applies at all times. The harbour master – or whoever stands in – may set a lower one.

3.2. Noise

Engines are not run between 22:00 and 7:00, No. 3 pontoon excepted.

Generators are not run at all; see clause 1.4 of the berth terms.

3.3 Waste

What is brought in is taken out.


4. Changes

These rules change with a month’s notice.`;

export const berthTerms = `Annex 2 Terms of a Berth

Annex 2 Terms of a Berth

1. The berth

1.1 The fee is £85.50 a month, payable by the 5th day. It rises by 2.5% a year.

1.2 Unless we agree otherwise: a) a late fee of £12 is due; and b) from the 20th day interest of 3% above the base rate runs. Details are in the price list pdf

1.3 A berth ends when you tell us in writing. We then either:
1.3.1 give back any fee paid in advance; or
1.3.2 send a last bill, due within 14 days.

1.4 Pursuant to clause 9.3.2 below, generators may be taken away.


2. Insurance

Every boat is insured for £1,000,000. Show us the policy before 1 April. A boat without one may not stay, and the following applies:

  • The berth is closed
  • The boat is lifted out after 7 days
  • A fee of £250 is due

If money is short, speak to us.

If a boat sinks, we tell the owner by telephone. We also write. The number we call is 01632 960 113, a further fee of £40 may be due.


3. Law

Law of the place applies.`;

export const texts: readonly TextFile[] = [
  { name: 'rules.txt', text: harbourRules },
  { name: 'terms.txt', text: berthTerms },
];

const row = (id: string, first: number, last: number, title: string): ClauseRow => ({
  id,
  title,
  text: { clause: id.replace(/(\/.*|[ab])$/, ''), sentences: [first, last] },
});

/** Rows that name their sentences and are not bound yet. */
export const unbound: readonly ClauseRow[] = [
  row('H1/p1', 1, 3, 'the size of the harbour'),
  row('H1/p2', 4, 4, 'who runs it'),
  row('H2/p1', 1, 5, 'how to reach the office'),
  row('H2/p2', 6, 7, 'how to reach the coastguard'),
  row('H3', 1, 1, 'heading: conduct'),
  row('H3.1', 1, 3, 'the speed limit'),
  row('H3.2/p1', 1, 2, 'engines at night'),
  row('H3.2/p2', 3, 3, 'no generators'),
  row('H3.3', 1, 2, 'waste'),
  row('H4', 1, 2, 'notice of changes'),
  row('B0', 1, 2, 'title'),
  row('B1', 1, 1, 'heading: the berth'),
  row('B1.1', 1, 2, 'the fee'),
  row('B1.2a', 1, 2, 'the late fee'),
  row('B1.2b', 1, 2, 'interest'),
  row('B1.3', 1, 2, 'how a berth ends'),
  row('B1.3.1', 1, 1, 'the fee goes back'),
  row('B1.3.2', 1, 1, 'the last bill'),
  row('B1.4', 1, 1, 'generators taken away'),
  row('B2/p1', 1, 4, 'insurance'),
  row('B2/b1', 5, 5, 'the berth is closed'),
  row('B2/b2', 6, 6, 'the boat is lifted out'),
  row('B2/b3', 7, 7, 'the fee for that'),
  row('B2/p2', 8, 8, 'when money is short'),
  row('B2/p3', 9, 10, 'a boat sinks: telephone and letter'),
  row('B2/p4', 11, 11, 'the further fee'),
  row('B3', 1, 2, 'law'),
];

/** The same rows bound to the two documents. */
export const ledger: readonly ClauseRow[] = bindLedger(unbound, texts);
