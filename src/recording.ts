import { askedAnswer, askedFacts, orThrow } from './asked.ts';
import { givesWhatItIsAbout } from './assess/gives.ts';
import { type Assessing, assessing } from './assessing.ts';
import { type FactsForm, noFacts, readFacts } from './check/facts.ts';
import { partsOf } from './check/file-parts.ts';
import { parseRecord, type RecordFile, recordForm } from './check/record.ts';
import { decide } from './evaluate/decide.ts';
import type { World } from './evaluate/valuation.ts';
import { refuseOutOfForce } from './in-force.ts';
import { pointer } from './language/answer/issue.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import { withReasons } from './language/answer/told-less.ts';
import { asOf } from './language/model/as-of.ts';
import type { DecisionModel } from './language/model/decision-model.ts';
import type { Table } from './language/model/dictionary.ts';
import { FollowedValues } from './language/run-time/followed-values.ts';
import { given } from './language/run-time/given.ts';
import type { StepsOfCall } from './language/run-time/steps.ts';
import type { Options } from './policy-interface.ts';
import { halfCharactersIn } from './record/half-characters.ts';
import { jsonDifferences } from './record/json-differences.ts';
import { keptFacts, type ReadPlaces } from './record/kept-facts.ts';
import type { Replayed } from './record/replayed.ts';
import { tableContent } from './record/table-content.ts';
import { newerTablesOf, stampOn } from './stamp.ts';
import { canonicalJson } from './values/canonical-json.ts';
import type { Worlds } from './worlds.ts';

/** What of a policy an answer is recorded by. */
export interface Recording extends Omit<Assessing, 'worldOf'> {
  readonly worldOf: Worlds['worldOf'];
  readonly facts: FactsForm;
  readonly valuationIn: (world: World, decision: string) => Parameters<typeof decide>[0];
}

/** Compiled code reads facts that its answer does not rest on, and tables without telling of it. */
const noModules: Assessing['modules'] = { find: () => undefined };

export function recording(policy: Recording) {
  const { decisions, modelOf, listedBy, facts, valuationIn, order, stampOf } = policy;

  /** Worlds that note what is read of their facts, and which of their tables. What facts are checked for is not what an answer rests on. */
  function following() {
    const read: ReadPlaces = { facts: new Set(), entities: new Set() };
    const tables = new Map<string, Table>();
    const worldOf = (
      listed: ReadonlySet<string>,
      account: unknown,
      options: Options,
      ofCall: StepsOfCall | null,
      placeOf: (at: string) => string,
    ): World => {
      const values = readFacts(account, facts);
      const world = policy.worldOf(listed, values, options, ofCall, placeOf);
      const note = (path: string): void => {
        const isEntity = facts.definitions.get(path)?.type === 'entity';
        read[isEntity ? 'entities' : 'facts'].add(placeOf(pointer(path.split('.'))));
      };
      const table = (name: string): Table => {
        const found = world.table(name);
        tables.set(name, found);
        return found;
      };
      const followed = new FollowedValues('values' in values ? values.values : [], note);
      return { ...world, table, given: given(followed, facts, listed) };
    };
    return { read, tables, worldOf };
  }

  function recordOf(question: string, document: unknown, asked: unknown): RecordFile {
    const [data, { options, reasons, inForce }] = [askedFacts(document), askedAnswer(asked)];
    const { read, tables, worldOf } = following();
    const stamp = stampOn(stampOf(), { newerTables: newerTablesOf(options.tables) });
    const answer = (): unknown => {
      if (question === 'assess')
        return assessing({ ...policy, modules: noModules, worldOf }).assess(data, { ...options, reasons, inForce });
      const world = worldOf(listedBy(question), data, options, null, (at) => at);
      if (inForce !== undefined) refuseOutOfForce([world], stampOf());
      return withReasons(decide(valuationIn(world, question), order, stamp), reasons);
    };
    // Reasons are worked out when they are read, and read more.
    const told = plain(answer());
    const kept = keptFacts(data as Facts, read);
    if (question === 'assess') keepWhatIsAsked(data, kept);
    const record = {
      record: recordForm,
      question,
      facts: kept,
      options: { ...withoutEmpty(options), reasons, ...(inForce === undefined ? {} : { inForce }) },
      tables: Object.fromEntries([...tables].map(([name, table]) => [name, tableContent(table)])),
      answer: told,
      policy: stamp,
    };
    return plain(record) as RecordFile;
  }

  /** A decision is asked of a part of a file for what it gives, read or not: so much of that is kept that it is asked again. */
  function keepWhatIsAsked(data: unknown, kept: Facts): void {
    const keptParts = [kept, ...((kept.matters ?? []) as Facts[])];
    for (const [index, { matter, own }] of partsOf(data).parts.entries()) {
      const keptOwn = keptParts[index] as Facts;
      for (const model of decisions.map(modelOf)) {
        const { about } = model;
        if (about === null && matter !== null) continue;
        if (about !== null && Object.hasOwn(own, about) && !Object.hasOwn(keptOwn, about))
          keptOwn[about] = isRecord(own[about]) ? {} : own[about];
        if (givesWhatItIsAbout(model, own) && !givesWhatItIsAbout(model, keptOwn)) keepFirst(model, own, keptOwn);
      }
    }
  }

  return {
    /** The answer to a question as a record of all that it rests on, in canonical JSON. */
    record(question: string, document: unknown, asked?: unknown): string {
      const made = recordOf(question, document, asked);
      const halves = halfCharactersIn(made.facts);
      if (halves.length === 0) return canonicalJson(made);
      const [expected, found] = ['text of whole characters, as canonical JSON (RFC 8785) is', 'half of one'];
      throw new PolicyError(halves.map((at) => ({ code: 'malformed', at, expected, found })));
    },

    /** The answer of a record made again, on what the record holds. */
    replay(text: unknown): Replayed {
      const { data } = orThrow(parseRecord(text));
      const { question, facts, options, policy: made } = data;
      const { digest } = stampOf();
      if (made.digest !== digest)
        throw new PolicyError([{ code: 'other-policy', at: '/policy/digest', expected: digest, found: made.digest }]);
      const listed = within('/question', () => (question === 'assess' ? new Set<string>() : listedBy(question)));
      within('/options', () => policy.worldOf(listed, noFacts, askedAnswer(options).options));
      const differences = jsonDifferences(
        plain(data),
        within('/facts', () => recordOf(question, facts, options)),
      );
      return Object.freeze({ isSame: differences.length === 0, differences: Object.freeze(differences) });
    },
  };
}

/** What is wrong with a part of a record, told at its place. */
function within<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new PolicyError(error.issues.map((issue) => ({ ...issue, at: place + issue.at })));
  }
}

/** Keeps the first of what a decision is about that facts give, by names alone, so that it is the same in whichever order they stand. */
function keepFirst({ about, facts, immaterial }: DecisionModel, own: Facts, kept: Facts): void {
  for (const path of about === null ? [...facts, ...immaterial.keys()] : [about]) {
    const [name, field = null] = path.split('.') as [string, string?];
    if (path === asOf || !Object.hasOwn(own, name)) continue;
    const content = own[name];
    if (!isRecord(content)) {
      kept[name] = content;
      return;
    }
    const first = field ?? Object.keys(content).sort()[0];
    if (first === undefined || !Object.hasOwn(content, first)) continue;
    kept[name] = { ...(kept[name] as object), [first]: content[first] };
    return;
  }
}

type Facts = Record<string, unknown>;

const isRecord = (content: unknown): content is Record<string, unknown> =>
  typeof content === 'object' && content !== null && !Array.isArray(content);

/** Readings that choose none are no readings. */
const withoutEmpty = ({ readings = {}, ...others }: Options): Options =>
  Object.keys(readings).length === 0 ? others : { readings, ...others };

const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
