import { allOf } from '../../language/english/value-in-words.ts';
import type { DecisionModel } from '../../language/model/decision-model.ts';
import { line } from '../outline.ts';
import type { Scope } from '../scope.ts';
import { fenced, folded } from './folded.ts';
import { type Graph, graphOf, type Rests } from './graph.ts';
import { list, plain, sentence, titleOf } from './markdown.ts';
import { wordsOfId } from './titles.ts';

/** The terms, rules and consulted decisions of a decision by default, drawn (Mermaid) and told. */
export function diagram(model: DecisionModel, scope: Scope): string[] {
  const graph = graphOf(model);
  const names = namesIn(graph, scope);
  if (graph.rules.size === 0 && graph.terms.size === 0) return [];
  return [
    fenced('mermaid', drawn(model, graph, names, scope)),
    ...folded('The diagram in words', list(told(graph, names))),
  ];
}

type Named = (kind: 'term' | 'rule' | 'decision', name: string) => { readonly id: string; readonly words: string };

/** Ids are numbers, since names may be anything that a diagram would take for a word of its own. */
function namesIn({ terms, rules }: Graph, { model, dictionary }: Scope): Named {
  const of = { term: [...terms.keys()], rule: [...rules.keys()], decision: decisionsOf({ terms, rules }) };
  return (kind, name) => ({
    id: `${kind.charAt(0)}${of[kind].indexOf(name)}`,
    words: kind === 'term' ? sentence(model.terms.get(name)?.means ?? name) : wordsOfId(name, dictionary),
  });
}

const decisionsOf = ({ terms, rules }: Graph): string[] => [
  ...new Set([...terms.values(), ...rules.values()].flatMap(({ decisions }) => [...decisions])),
];

function drawn({ rules, otherwise }: DecisionModel, graph: Graph, named: Named, { dictionary }: Scope): string {
  const outcomes = [...new Set([...rules.map(({ event }) => event.outcome), otherwise.outcome])];
  const outcomeId = (outcome: string) => `o${outcomes.indexOf(outcome)}`;
  const edges = (to: string, { terms, rules: others, decisions }: Rests): string[] => [
    ...[...decisions].map((name) => `${named('decision', name).id} --> ${to}`),
    ...[...terms].map((name) => `${named('term', name).id} --> ${to}`),
    ...[...others].map((name) => `${named('rule', name).id} -.-> ${to}`),
  ];
  const node = ({ id, words }: { id: string; words: string }, open: string, close: string) =>
    `${id}${open}"${label(words)}"${close}`;
  return [
    'flowchart LR',
    ...[
      ...decisionsOf(graph).map((name) => node(named('decision', name), '[[', ']]')),
      ...[...graph.terms.keys()].map((name) => node(named('term', name), '[', ']')),
      ...[...graph.rules.keys()].map((name) => node(named('rule', name), '{{', '}}')),
      ...outcomes.map((outcome) => node({ id: outcomeId(outcome), words: wordsOfId(outcome, dictionary) }, '([', '])')),
      ...[...graph.terms].flatMap(([name, rests]) => edges(named('term', name).id, rests)),
      ...[...graph.rules].flatMap(([name, rests]) => edges(named('rule', name).id, rests)),
      ...rules.map(({ name, event }) => `${named('rule', name).id} ==> ${outcomeId(event.outcome)}`),
      ...(rules.length === 0 ? [] : [`none["No rule holds"] ==> ${outcomeId(otherwise.outcome)}`]),
    ].map((words) => `  ${words}`),
  ].join('\n');
}

/** Words within quotes of a diagram: whatever might end them, or be taken for Markdown or HTML, by its number. */
const label = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/[^\p{L}\p{N} ,.;:'()/%£+-]/gu, (sign) => (sign === ';' ? ',' : `#${sign.codePointAt(0)};`));

function told(graph: Graph, named: Named) {
  const linesOf = (kind: 'term' | 'rule', of: ReadonlyMap<string, Rests>) =>
    [...of].flatMap(([name, { terms, rules, decisions }]) => {
      const parts = [
        ...[...decisions].map((id) => `the decision ${titleOf(id)}`),
        ...[...rules].map((id) => `the rule ${plain(named('rule', id).words)}`),
        ...[...terms].map((id) => plain(named('term', id).words)),
      ];
      return parts.length === 0
        ? []
        : [
            line(
              `${kind === 'rule' ? 'The rule ' : ''}${plain(named(kind, name).words)} rests on:`,
              parts.map((part) => line(part)),
            ),
          ];
    });
  const all = [...linesOf('rule', graph.rules), ...linesOf('term', graph.terms)];
  return all.length === 0
    ? [line(`Facts alone: ${allOf([...graph.rules.keys()].map((name) => plain(named('rule', name).words)))}`)]
    : all;
}
