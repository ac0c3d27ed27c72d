// The six core matters, by golden cases: two on either side of a boundary, and one under another reading.

export const matters = [
  { question: 'minimum-term', boundary: ['MT-24', 'MT-25'], reading: 'MT-20' },
  { question: 'termination-charge', boundary: ['TC-02', 'TC-03'], reading: 'G-TC-04' },
  { question: 'price-rise-exit', boundary: ['PR-11', 'PR-12'], reading: 'PR-23' },
  { question: 'invoice-dispute', boundary: ['ID-02', 'ID-03'], reading: 'G-ID-04' },
  { question: 'late-payment-interest', boundary: ['INT-02', 'INT-03'], reading: 'INT-24' },
  { question: 'moving-home-refund', boundary: ['MV-03', 'MV-01'], reading: 'MV-04' },
];
