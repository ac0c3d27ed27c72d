import { faultsIn } from './faults.ts';
import { isObject, withContent } from './json.ts';
import type { Asked, Kind, Reply, Request } from './protocol.ts';

// The rules run here, aside from the page, so that what takes long holds up no key.

const main = () => import('@invictanet/contract-rules');

type Work<K extends Kind> = (request: Request, more: Asked[K]['asked']) => Promise<Asked[K]['told']>;

const asked = (readings: Request['about']['readings'], reasons: 'short' | 'none') => ({ readings, reasons }) as never;

const work: { readonly [K in Kind]: Work<K> } = {
  async answer({ about: { question, facts, readings } }) {
    const { questions } = await import('virtual:questions');
    const one = await questions[question]?.();
    if (one === undefined) throw new Error(`there is no question ${question}`);
    return one.evaluate(facts, asked(readings, 'short'));
  },
  async assess({ about: { facts, readings } }) {
    const { assess } = await main();
    return assess(facts as never, asked(readings, 'short')) as never;
  },
  async compare({ about: { question, facts, readings } }) {
    const { compareReadings } = await main();
    return compareReadings(question as never, facts as never, { readings } as never);
  },
  async changes({ about: { question, facts, readings } }) {
    const { whatWouldChange } = await main();
    return whatWouldChange(question as never, facts as never, { readings } as never);
  },
  async next({ about: { question, facts, readings } }) {
    const { nextQuestion } = await main();
    const of = question === 'file' ? 'assess' : question;
    return nextQuestion(of as never, facts as never, { readings } as never) as never;
  },
  async turning({ about: { question, facts, readings } }, { path, from, to }) {
    const { turningPoints } = await main();
    return turningPoints(question as never, facts as never, path, { readings, from, to } as never);
  },
  async moved({ about: { question, facts, readings } }, { path, contents }) {
    const { evaluate } = await main();
    return contents.map((content) => {
      try {
        return evaluate(question as never, withContent(facts, path, content) as never, asked(readings, 'none')).values;
      } catch {
        return {};
      }
    });
  },
  async interest({ about: { question, facts, readings } }, { days }) {
    const { evaluate } = await main();
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
