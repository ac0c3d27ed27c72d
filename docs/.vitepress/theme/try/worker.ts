import { faultsIn } from './faults.ts';
import { isObject, withContent } from './json.ts';
import type { Asked, Kind, Reply, Request } from './protocol.ts';

// The rules run here, aside from the page, so that what takes long holds up no key.

const policy = async () => (await import('./policy.ts')).policy;

type Work<K extends Kind> = (request: Request, more: Asked[K]['asked']) => Promise<Asked[K]['told']>;

const asked = (readings: Request['about']['readings'], reasons: 'short' | 'none') => ({ readings, reasons }) as never;

/** What every question needs, brought while a person looks for theirs. */
async function warm() {
  await import('@invictanet/contract-rules/decisions/collection-date');
  await import('@invictanet/contract-rules/facts');
  return null;
}

const work: { readonly [K in Kind]: Work<K> } = {
  warm,
  async answer({ about: { question, facts, readings } }) {
    const { questions } = await import('virtual:questions');
    const one = await questions[question]?.();
    if (one === undefined) throw new Error(`there is no question ${question}`);
    return one.evaluate(facts, asked(readings, 'short'));
  },
  async assess({ about: { facts, readings } }) {
    return (await policy()).assess(facts as never, asked(readings, 'none')) as never;
  },
  async compare({ about: { question, facts, readings } }) {
    return (await policy()).compareReadings(question as never, facts as never, { readings } as never);
  },
  async changes({ about: { question, facts, readings } }) {
    return (await policy()).whatWouldChange(question as never, facts as never, { readings } as never);
  },
  async next({ about: { question, facts, readings } }) {
    const of = question === 'file' ? 'assess' : question;
    return (await policy()).nextQuestion(of as never, facts as never, { readings } as never) as never;
  },
  async turning({ about: { question, facts, readings } }, { path, from, to }) {
    return (await policy()).turningPoints(question as never, facts as never, path, { readings, from, to } as never);
  },
  async moved({ about: { question, facts, readings } }, { path, contents }) {
    const { evaluate } = await policy();
    return contents.map((content) => {
      try {
        return evaluate(question as never, withContent(facts, path, content) as never, asked(readings, 'none')).values;
      } catch {
        return {};
      }
    });
  },
  async interest({ about: { question, facts, readings } }, { days }) {
    const { evaluate } = await policy();
    return days.map((day) => {
      const values: unknown = evaluate(
        question as never,
        { ...facts, asOf: day } as never,
        asked(readings, 'none'),
      ).values;
      const { interest, interestUnrounded: exact, outstanding: balance } = isObject(values) ? values : {};
      return { day, interest, exact, balance };
    });
  },
};

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const run = work[data.kind] as (request: Request, more: unknown) => Promise<unknown>;
  run(data, data.more).then(
    (told) => postMessage({ id: data.id, told: structuredCloned(told) } satisfies Reply),
    (error) => postMessage({ id: data.id, faults: faultsIn(error) } satisfies Reply),
  );
});

/** What is only made when it is read is read before it is sent. */
const structuredCloned = (told: unknown): unknown => (told === undefined ? null : JSON.parse(JSON.stringify(told)));
