import { type Coded, holds } from '../../core/coded.ts';
import { holdsUnknown } from '../../core/doubt.ts';
import type { Encoded } from '../../core/encode.ts';
import { or, TRUE } from '../../core/logic.ts';
import type { Node } from '../../core/nodes.ts';
import { simplifying } from '../../core/simpler/simplified.ts';
import type { DecisionModel } from '../../language/model/decision-model.ts';
import { withSteps } from './bounds-text.ts';
import { FunctionText } from './function-text.ts';
import type { ModuleText } from './module-text.ts';
import { Region } from './regions.ts';
import { nodesShown, shownText } from './showing.ts';
import { nodesOfSum, sumsIn, sumText } from './sums.ts';
import { Lines, type Written } from './written.ts';

/**
 * The function that answers, on facts taken apart: the outcome first, unless it is asked for that alone the values, and where it is asked for them
 * the sums of the statement, if they are known.
 */
export function answerText(model: DecisionModel, encoded: Encoded, module: ModuleText): readonly string[] {
  const values = [...model.values].map(([name, shown]) => ({ name, shown, coded: encoded.values.get(name) as Coded }));
  const effects = conditionsOfEffects(model).map((name) => ({ name, coded: encoded.of(name) }));
  const sums = sumsIn(model, encoded);
  const outcome = nodesShown(encoded.outcome)[1] as Node;
  const isOpen = or(encoded.outcome.unknown, encoded.fault);
  const areOpen = or(...values.map(({ coded }) => holdsUnknown(coded)), ...effects.map(({ coded }) => coded.unknown));
  const areSumsOpen = or(...sums.map(({ isOpen }) => isOpen));
  // Each part is worked out once those before have been found to be known.
  const first = new Region(null);
  const bare = new Region(first);
  const further = new Region(bare);
  const shown = new Region(further);
  const told = new Region(shown);
  const tellsSums = sums.length > 0 && areSumsOpen !== TRUE;
  const answered = [...values.flatMap(({ coded }) => nodesShown(coded)), ...effects.map(({ coded }) => holds(coded))];
  const summed = tellsSums ? sums.flatMap(nodesOfSum) : [];
  const { of: simple, stop } = simplifying([isOpen, outcome, areOpen, ...answered, areSumsOpen, ...summed]);
  // Where something of it is not known, or there is no answer to it.
  const openOrStopped = (open: Node, nodes: readonly Node[]) => or(simple(open), ...[open, ...nodes].map(stop));
  const [isStopped, areStopped] = [openOrStopped(isOpen, [outcome]), openOrStopped(areOpen, answered)];
  const areSumsStopped = openOrStopped(areSumsOpen, summed);
  const uses = [
    { node: isStopped, region: first },
    { node: outcome, region: bare },
    { node: outcome, region: bare },
    { node: areStopped, region: further },
    ...answered.map((node) => ({ node, region: shown })),
    ...(tellsSums ? [areSumsStopped, ...summed] : []).map((node) => ({ node, region: told })),
  ];
  const lines = new Lines();
  const simpleUses = uses.map(({ node, region }) => ({ node: simple(node), region }));
  const text = new FunctionText(module, lines, simpleUses, hintsOf(model, encoded, outcome, simple));
  const write = (node: Node, inPence = false): Written =>
    inPence ? text.inPence(simple(node), text.top) : text.written(simple(node), text.top);
  const unless = (open: Node, region: Region, otherwise: string): void => {
    text.region(region, text.top);
    if (write(open).text !== 'false') lines.add(`if (${write(open).text}) return ${otherwise};`);
  };
  lines.block(
    `answer(facts, isBare${tellsSums ? ', tellsSums' : ''}) {`,
    () => {
      unless(isStopped, first, 'undefined');
      text.region(bare, text.top);
      lines.add(`if (isBare) return ${write(outcome).text};`);
      unless(areStopped, further, 'undefined');
      text.region(shown, text.top);
      lines.block(
        tellsSums ? 'const answer = {' : 'return {',
        () => {
          lines.add(`outcome: ${write(outcome).text},`);
          lines.block(
            'values: {',
            () => {
              for (const { name, shown, coded } of values)
                lines.add(`${JSON.stringify(name)}: ${shownText(coded, shown, module, write)},`);
            },
            '},',
          );
          const held = effects.map(({ name, coded }) => `${JSON.stringify(name)}: ${write(holds(coded)).text}`);
          lines.add(`holds: {${held.length === 0 ? '' : ` ${held.join(', ')} `}},`);
        },
        '};',
      );
      if (!tellsSums) return;
      lines.add('if (!tellsSums) return answer;');
      unless(areSumsStopped, told, 'answer');
      lines.add(`return { ...answer, sums: [${sums.map((sum) => sumText(sum, module, write)).join(', ')}] };`);
    },
    '},',
  );
  return withSteps(lines.all);
}

const conditionsOfEffects = ({ effects }: DecisionModel): readonly string[] => [
  ...new Set([...effects.values()].flat().flatMap(({ where }) => (where === null ? [] : [where]))),
];

/** What nodes are called in the rules, by names that are words. */
function hintsOf(
  { rules, terms }: DecisionModel,
  { of }: Encoded,
  outcome: Node,
  simple: (node: Node) => Node,
): ReadonlyMap<Node, string> {
  const hints = new Map<Node, string>([[simple(outcome), 'outcome']]);
  const hint = (node: Node, words: string) => {
    const own = simple(node);
    if (!hints.has(own)) hints.set(own, words);
  };
  for (const name of [...rules.map((rule) => rule.name), ...terms.keys()]) {
    if (!/^[a-z][\w-]*$/i.test(name)) continue;
    const { none, unknown, what } = of(name);
    if (what.is === 'one' || what.is === 'list') hint(what.node, name);
    if (what.is === 'day') {
      hint(what.from, name);
      hint(what.to, `${name} atLatest`);
    }
    hint(none, `${name} isNone`);
    hint(unknown, `${name} isUnknown`);
  }
  return hints;
}
