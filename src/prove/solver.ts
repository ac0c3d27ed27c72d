import { FALSE, type Formula } from './formula.ts';
import { type Ratio, ratio, ratioOf } from './ratio.ts';
import { isDefined, scriptOf } from './smt-text.ts';

// The only door to z3. Text goes in by its synchronous calls alone: `eval_smtlib2_string` passes it to another thread on a stack that
// is gone when it is read there.

/** What the variables of a formula are in a model; those that the solver leaves open are not in it. */
export type Model = ReadonlyMap<string, boolean | bigint | Ratio>;

/** Whether conditions can hold together, or why that is not settled. */
export type Verdict =
  | { readonly is: 'impossible' }
  | { readonly is: 'possible'; readonly model: Model }
  | { readonly is: 'unsettled'; readonly why: string };

export interface Effort {
  /** The steps of the solver, which count the same on every machine. */
  readonly steps: number;
  /** Told how many of them were made, and how many characters were read. */
  readonly made?: (steps: number, characters: number) => void;
}

type Api = Awaited<ReturnType<typeof import('z3-solver').init>>;
type Z3 = Api['Z3'];
type Context = ReturnType<Z3['mk_context']>;

/** A solver that is running; it has threads of its own until it is ended. */
export class Solver {
  private constructor(private readonly api: Api) {}

  /** Throws where the peer is not installed. */
  static async start(): Promise<Solver> {
    const { init } = await import('z3-solver');
    // Its threads say on standard error that they end.
    return new Solver(await init({ printErr: () => {} }));
  }

  /** Ends its threads, which would keep the process. */
  async end(): Promise<void> {
    const { killThreads } = await import('z3-solver');
    await killThreads(this.api.em);
  }

  async check(conditions: readonly Formula[], { steps, made = () => {} }: Effort): Promise<Verdict> {
    if (conditions.includes(FALSE)) return { is: 'impossible' };
    const { Z3 } = this.api;
    const config = Z3.mk_config();
    const context = Z3.mk_context(config);
    Z3.del_config(config);
    try {
      const { text } = scriptOf(conditions);
      const params = Z3.mk_params(context);
      Z3.params_inc_ref(context, params);
      Z3.params_set_uint(context, params, Z3.mk_string_symbol(context, 'rlimit'), steps);
      Z3.params_set_uint(context, params, Z3.mk_string_symbol(context, 'random_seed'), 0);
      // Its core alone settles most within a twentieth of what its tactics take.
      return await solved(Z3, context, params, text, made);
    } finally {
      Z3.del_context(context);
    }
  }
}

type Params = ReturnType<Z3['mk_params']>;

async function solved(
  Z3: Z3,
  context: Context,
  params: Params,
  text: string,
  made: (steps: number, characters: number) => void,
): Promise<Verdict> {
  const solver = Z3.mk_simple_solver(context);
  Z3.solver_inc_ref(context, solver);
  Z3.solver_set_params(context, solver, params);
  Z3.solver_from_string(context, solver, text);
  const result = await Z3.solver_check(context, solver);
  made(stepsIn(Z3, context, Z3.solver_get_statistics(context, solver)), text.length);
  return verdictOf(result, {
    why: () => Z3.solver_get_reason_unknown(context, solver),
    model: () => modelOf(Z3, context, Z3.solver_get_model(context, solver)),
  });
}

function stepsIn(Z3: Z3, context: Context, statistics: ReturnType<Z3['solver_get_statistics']>): number {
  const count = Z3.stats_size(context, statistics);
  for (let index = 0; index < count; index += 1)
    if (Z3.stats_get_key(context, statistics, index) === 'rlimit count')
      return Z3.stats_is_uint(context, statistics, index) ? Z3.stats_get_uint_value(context, statistics, index) : 0;
  return 0;
}

/** By the numbers of the library: -1 that it cannot be, 0 that it does not know, 1 that it can. */
function verdictOf(result: number, ask: { readonly why: () => string; readonly model: () => Model }): Verdict {
  if (result < 0) return { is: 'impossible' };
  return result === 0 ? { is: 'unsettled', why: ask.why() } : { is: 'possible', model: ask.model() };
}

function modelOf(Z3: Z3, context: Context, model: ReturnType<Z3['solver_get_model']>): Model {
  const found = new Map<string, boolean | bigint | Ratio>();
  for (let index = 0; index < Z3.model_get_num_consts(context, model); index += 1) {
    const declared = Z3.model_get_const_decl(context, model, index);
    const name = Z3.get_symbol_string(context, Z3.get_decl_name(context, declared));
    // What is defined is in the model too, written out at whatever length.
    if (isDefined(name)) continue;
    const value = Z3.model_get_const_interp(context, model, declared);
    if (value === null) continue;
    const read = valueIn(Z3.ast_to_string(context, value));
    if (read !== null) found.set(name, read);
  }
  return found;
}

/** A value as SMT-LIB writes it: `true`, `(- 3)`, `(/ 1.0 3.0)`; `null` for a root that no fraction is. */
function valueIn(text: string): boolean | bigint | Ratio | null {
  if (text === 'true' || text === 'false') return text === 'true';
  const [, minus = '', rest = ''] = /^\(- (.*)\)$/.exec(text) === null ? ['', '', text] : ['', '-', text.slice(3, -1)];
  const parts = /^\(\/ (\d+)\.0 (\d+)\.0\)$/.exec(rest);
  if (parts !== null) return ratio(BigInt(`${minus}${parts[1]}`), BigInt(parts[2] as string));
  if (/^\d+$/.test(rest)) return BigInt(`${minus}${rest}`);
  return /^\d+\.\d+$/.test(rest) ? ratioOf(`${minus}${rest}`) : null;
}
