import { clausesMeant } from '../../language/model/clause-row.ts';
import type { DecisionModel } from '../../language/model/decision-model.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';
import { line } from '../outline.ts';
import type { Links } from './links.ts';
import { list, plain, sentence } from './markdown.ts';

/** What a person decides on the clauses of a decision, and the parts of them that nothing encodes. */
export function leftToPerson({ clauses, decision }: DecisionModel, { ledger }: Dictionary, links: Links): string[] {
  const ids = ledger.map(({ id }) => id);
  const meant = new Set(clauses.flatMap((clause) => clausesMeant(clause, ids)));
  return list(
    ledger
      .filter(({ id }) => meant.has(id))
      .flatMap(({ id, reserved, notEncoded, aside = [] }) => {
        const judged = notEncoded?.reason === 'judgement' ? notEncoded : reserved;
        const isOurs =
          judged !== undefined && (!('decisions' in judged) || (judged.decisions?.includes(decision) ?? true));
        return [
          ...(isOurs ? [line(`${plain(sentence(judged.who))} decides ${plain(judged.on)} (${links.clause(id)})`)] : []),
          ...aside.map(({ what, why }) => line(`No rule encodes ${plain(what)}: ${plain(why)} (${links.clause(id)})`)),
        ];
      }),
  );
}
