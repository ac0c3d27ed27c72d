import { type RuleMutator, removed, replaced } from '../source.ts';

/** A sum of the statement is not there, is owed by another or already, or without its conditions and its day. */
export const statementLine: RuleMutator = {
  id: 'statement-line',
  kind: 'effects',
  changes: ({ rule }) =>
    (rule?.statement ?? []).flatMap((line, index) => {
      const at = ['statement', index];
      const told = `the line for ${line.for}`;
      const owed = line.standing === 'owed' ? 'may-be-charged' : 'owed';
      return [
        removed(at, `${told} is not there`),
        ...(['customer', 'provider', 'bank'] as const)
          .filter((other) => other !== line.owedBy)
          .map((other) => replaced([...at, 'owedBy'], other, `${told}: the ${other} owes it`)),
        replaced([...at, 'standing'], owed, `${told} is ${owed}`),
        ...(['where', 'owedWhere', 'by', 'insteadOf', 'oncePerFile', 'is'] as const)
          .filter((key) => line[key] !== undefined)
          .map((key) => removed([...at, key], `${told}: without \`${key}\``)),
      ];
    }),
};
