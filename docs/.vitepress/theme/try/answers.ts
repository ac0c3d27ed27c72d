import { onBeforeUnmount, onMounted, type Ref, shallowRef, watch } from 'vue';
import { type Asking, asking, type Came, newWorker } from './asking.ts';
import type { DayOfInterest } from './charts.ts';
import { dayNumber, dayOf, daysBetween, isDay } from './days.ts';
import { withoutBlanks } from './json.ts';
import { type State, wholeFile } from './link-state.ts';
import type { About, Answer, Asked, Fault, FileAnswer } from './protocol.ts';

/** What the rules say of the state, the answer as soon as it is there and the rest after it. */
export function useAnswers(state: Ref<State>) {
  const answer = shallowRef<Answer | null>(null);
  const file = shallowRef<FileAnswer | null>(null);
  const faults = shallowRef<readonly Fault[]>([]);
  const comparison = shallowRef<Asked['compare']['told'] | null>(null);
  const changes = shallowRef<Asked['changes']['told'] | null>(null);
  const next = shallowRef<Asked['next']['told']>(null);
  const interest = shallowRef<readonly DayOfInterest[]>([]);
  const later = shallowRef<{ readonly about: About; readonly asking: Asking } | null>(null);
  let quick: Asking | undefined;
  let slow: Asking | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const toldBy = <T>(came: Came<T>): T | null => (came !== null && 'told' in came ? came.told : null);

  async function ask(about: About) {
    if (quick === undefined) return;
    const came = await (about.question === wholeFile ? quick.ask('assess', about, {}) : quick.ask('answer', about, {}));
    if (came === null) return;
    faults.value = 'faults' in came ? came.faults : [];
    const told = toldBy<Answer | FileAnswer>(came);
    answer.value = told !== null && 'outcome' in told ? told : null;
    file.value = told !== null && 'statement' in told ? told : null;
    clearTimeout(waiting);
    waiting = setTimeout(() => void askMore(about), 250);
  }

  async function askMore(about: About) {
    slow ??= asking(newWorker());
    const { value: now } = answer;
    if (about.question === wholeFile || now === null) {
      [comparison.value, changes.value, interest.value, later.value] = [null, null, [], null];
      next.value = faults.value.length > 0 ? null : toldBy(await slow.ask('next', about, {}));
      return;
    }
    later.value = { about, asking: slow };
    interest.value = toldBy((await askInterest(slow, about, now)) ?? null) ?? [];
    const compared = await slow.ask('compare', about, {});
    if (compared !== null) comparison.value = toldBy(compared);
    next.value = now.outcome === null ? toldBy(await slow.ask('next', about, {})) : null;
    const changed = now.outcome === null ? null : await slow.ask('changes', about, {});
    if (now.outcome === null || changed !== null) changes.value = toldBy(changed);
  }

  watch(state, ({ question, facts, readings }, old) => {
    if (question !== old?.question)
      [answer.value, file.value, comparison.value, changes.value, interest.value, later.value] = [
        null,
        null,
        null,
        null,
        [],
        null,
      ];
    if (question !== null) void ask(aboutOf({ question, facts, readings }));
  });
  onMounted(() => {
    quick = asking(newWorker());
    void quick.ask('warm', { question: '', facts: {}, readings: {} }, {});
    if (state.value.question !== null) void ask(aboutOf(state.value));
  });
  onBeforeUnmount(() => {
    clearTimeout(waiting);
    quick?.end();
    slow?.end();
  });
  return { answer, file, faults, comparison, changes, next, interest, later };
}

const aboutOf = ({ question, facts, readings }: State): About => ({
  question: question ?? '',
  facts: withoutBlanks(facts),
  readings,
});

/** From the day before any interest runs to sixty days after the day asked about. */
async function askInterest(slow: Asking, about: About, { values }: Answer) {
  const { accrualStart } = values;
  const { asOf } = about.facts;
  if (!('interest' in values) || !isDay(accrualStart) || !isDay(asOf)) return null;
  const first = dayOf(dayNumber(accrualStart) - 10);
  const last = dayOf(Math.max(dayNumber(asOf), dayNumber(accrualStart)) + 60);
  return slow.ask('interest', about, { days: daysBetween(first, last, 200) });
}
