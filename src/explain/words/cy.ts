import { isUnknownInData, kebabInWords, valueInWords } from '../../language/english/value-in-words.ts';
import type { EffectSaid, LetterWords } from './letter-words.ts';

const months = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
];

/** A day in Welsh: "9 Ebrill 2025". */
export const dateInWelsh = (date: string): string =>
  `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(0, 4))}`;

/** "a, b ac c": the article joins the word before it, and c, p and t take their aspirate mutation after "a". */
function allOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  const before = words.slice(0, -1).join(', ');
  if (/^yr? /.test(last)) return `${before} a'r ${last.replace(/^yr? /, '')}`;
  if (/^[aeiouâêîôû]/i.test(last)) return `${before} ac ${last}`;
  return `${before} a ${last.replace(/^[cpt](?!h)/, '$&h')}`;
}

/** The fixed phrases of letters in Welsh. Actions stand in their soft mutation, which every phrase before them asks for. */
export const cy: LetterWords = {
  value: ({ value, type, unit }, options) => {
    if (value === null || isUnknownInData(value)) return null;
    if (type === 'date') return dateInWelsh(String(value));
    if (type === 'money' || unit === 'pounds') return valueInWords(value, type, unit);
    if (type === 'percent') return `${valueInWords(value, type).replace(' per cent', '')} y cant`;
    if (type === 'days') return `${String(value)} diwrnod`;
    if (type === 'months') return `${String(value)} mis`;
    if (typeof type === 'object' && 'choice' in type) return options.get(String(value)) ?? kebabInWords(String(value));
    return null;
  },
  allOf,
  clauses: (ids) => `${ids.length === 1 ? 'cymal' : 'cymalau'} ${allOf(ids)}`,
  dear: 'Annwyl gwsmer,',
  asked: (question) => `Rydym yn ysgrifennu i ateb y cwestiwn hwn: ${question}`,
  answer: (answer) => `Ein hateb: ${answer}`,
  reason: (reason, clauses) => `Dyma'r rheswm: ${reason} (${clauses}).`,
  answered: (answer, reason, clauses) => `${answer.replace(/\.$/, '')}: ${reason} (${clauses}).`,
  open: 'Ni allwn ei ateb eto.',
  openWithout: (missing) => `Ni allwn ateb hyn eto; mae angen i ni wybod y canlynol o hyd: ${missing}.`,
  values: "Y symiau a'r dyddiau sy'n bwysig:",
  next: 'Beth sydd nesaf:',
  effect: effectInWelsh,
  missing: {
    answer: 'Er mwyn ei ateb, mae angen i ni wybod y canlynol o hyd:',
    rest: "Er mwyn cyfrifo'r gweddill, mae angen i ni wybod y canlynol o hyd:",
  },
  whether: (statement) => statement,
  more: (count) => `${count} peth arall`,
  judgement: (on, who, clauses) => `${on}: ${who} (${clauses})`,
  judgements: 'Yr hyn na all cyfrifiad ei benderfynu:',
  yours: 'Yn gywir',
};

const does: Readonly<Record<EffectSaid['party'], Readonly<Record<EffectSaid['modality'], string>>>> = {
  customer: { may: 'cewch', must: 'rhaid i chi', 'must-not': 'ni chewch', 'is-entitled-to': 'mae gennych hawl i' },
  provider: { may: 'cawn', must: 'rhaid i ni', 'must-not': 'ni chawn', 'is-entitled-to': 'mae gennym hawl i' },
};

function effectInWelsh({ party, modality, action, amount, day, clause, isSumOpen, isDayOpen }: EffectSaid): string {
  const sum = amount === null ? '' : `, sef ${amount}`;
  const until = day === null ? '' : `${sum === '' ? '' : ','} ${modality === 'must-not' ? 'cyn' : 'erbyn'} ${day}`;
  const open = [...(isSumOpen ? ['y swm'] : []), ...(isDayOpen ? ['y diwrnod'] : [])];
  const later = open.length === 0 ? '' : `; ni allwn ddweud ${open.join(' na ')} eto`;
  return `${does[party][modality]} ${action}${sum}${until} (${clause})${later}`;
}
