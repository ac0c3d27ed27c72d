import { onBeforeUnmount, onMounted, ref, shallowRef } from 'vue';
import type { ContractData } from './contract-data.ts';
import { type Json, type JsonObject, withContent } from './json.ts';
import { LinkError, linkOf, nothingPicked, type State, stateOf } from './link-state.ts';

/** The state of the page, which its link holds: changed here, and written there a moment later. */
export function useState(contract: ContractData) {
  const state = shallowRef<State>(nothingPicked);
  const linkFault = ref('');
  let written = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function write() {
    written = await linkOf(state.value);
    const { pathname, search } = location;
    history.replaceState(history.state, '', `${pathname}${search}${written === '' ? '' : `#${written}`}`);
  }
  async function read() {
    if (location.hash.replace(/^#/, '') === written) return;
    try {
      state.value = await stateOf(location.hash, contract);
      linkFault.value = '';
    } catch (error) {
      if (!(error instanceof LinkError)) throw error;
      linkFault.value = error.message;
    }
  }
  function become(newer: State) {
    state.value = newer;
    linkFault.value = '';
    clearTimeout(waiting);
    waiting = setTimeout(() => void write(), 120);
  }

  onMounted(() => {
    void read();
    addEventListener('hashchange', read);
  });
  onBeforeUnmount(() => {
    clearTimeout(waiting);
    removeEventListener('hashchange', read);
  });
  return {
    state,
    linkFault,
    ask: (question: string | null, facts: JsonObject = state.value.facts) => become({ question, facts, readings: {} }),
    change: (path: string, content: Json | undefined) =>
      become({ ...state.value, facts: withContent(state.value.facts, path, content) }),
    read(id: string, option: string | undefined) {
      const { [id]: _, ...others } = state.value.readings;
      become({ ...state.value, readings: option === undefined ? others : { ...others, [id]: option } });
    },
  };
}
