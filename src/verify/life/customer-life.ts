import type * as fc from 'fast-check';
import type { Assessment } from '../../assess/assessment.ts';
import type { Chance, CustomerFile } from './customer-file.ts';
import { faultsOfFile } from './file-laws.ts';
import { type LifeStep, onLaterDay } from './life-steps.ts';
import { newCustomer } from './new-customer.ts';
import { notAsFollows } from './what-follows.ts';

/** What a customer's life is held against. */
export interface LifeModel {
  file: CustomerFile;
}

/** What answers for a file: the contract or a policy of one's own. */
export interface Assesses {
  assess(file: CustomerFile): Assessment;
}

type Command = fc.Command<LifeModel, Assesses>;

/** Something that may happen, with what chance decides of it. */
export type Drawn = readonly [step: LifeStep, chance: Chance];

/** What became of a customer, thing by thing with days going forward. */
export class CustomerLife implements Iterable<Command> {
  /** The day on which it starts. */
  readonly startsOn: string;
  /** What may happen in turn; what cannot when its turn comes does not. */
  readonly drawn: readonly Drawn[];

  constructor(startsOn: string, drawn: readonly Drawn[]) {
    this.startsOn = startsOn;
    this.drawn = drawn;
  }

  /** Where the life starts: the model for `fc.modelRun`. */
  start(): LifeModel {
    return { file: newCustomer(this.startsOn) };
  }

  /** The file after each thing that happened, and what it was. */
  get days(): readonly { readonly file: CustomerFile; readonly told: string }[] {
    const days: { file: CustomerFile; told: string }[] = [];
    let { file } = this.start();
    for (const [step, chance] of this.drawn) {
      const happened = onLaterDay(file, step, chance);
      if (happened === null) continue;
      days.push(happened);
      file = happened.file;
    }
    return days;
  }

  /** The whole file at the end. */
  get file(): CustomerFile {
    return this.days.at(-1)?.file ?? this.start().file;
  }

  /** A line for each thing that happened, as `2026-03-02 bill of 50.00, due 2026-03-16`. */
  get diary(): readonly string[] {
    return this.days.map(({ file, told }) => `${file.asOf} ${told}`);
  }

  *[Symbol.iterator](): Iterator<Command> {
    for (const [step, chance] of this.drawn) yield new LifeCommand(step, chance);
  }

  toString(): string {
    return this.diary.join('\n');
  }
}

/** One thing that happens, after which the file is assessed and held to the laws of files. */
class LifeCommand implements Command {
  readonly #step: LifeStep;
  readonly #chance: Chance;
  #told: string | null = null;

  constructor(step: LifeStep, chance: Chance) {
    this.#step = step;
    this.#chance = chance;
  }

  check({ file }: Readonly<LifeModel>): boolean {
    return onLaterDay(file, this.#step, this.#chance) !== null;
  }

  run(model: LifeModel, real: Assesses): void {
    const happened = onLaterDay(model.file, this.#step, this.#chance);
    if (happened === null) return;
    model.file = happened.file;
    this.#told = `${happened.file.asOf} ${happened.told}`;
    const came = real.assess(happened.file);
    const faults = [...notAsFollows(happened.file, came), ...faultsOfFile(happened.file, came)];
    if (faults.length > 0) throw new Error([this.#told, ...faults].join('\n'));
  }

  toString(): string {
    return this.#told ?? this.#step;
  }
}
