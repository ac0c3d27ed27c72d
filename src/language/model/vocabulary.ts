import type { Issue } from '../answer/issue.ts';
import type { Operator } from '../operators/operator.ts';
import type { Body } from './decision-model.ts';
import type { Type } from './type.ts';

/** Every operator and word that a sentence may use. */
export interface Vocabulary {
  readonly names: readonly string[];
  /** `undefined` where nothing bears the name. A word that is at fault throws `PolicyError`. */
  readonly find: (name: string) => Entry | undefined;
}

/** An operator, or a word that is made of operators. */
export interface Entry {
  readonly operator: Operator;
  /** What a word comes to on operands of given types, in the order of its parameters; `null` for an operator. */
  readonly bodyOn:
    | ((operands: readonly OperandType[]) => { readonly body: Body } | { readonly issues: readonly Issue[] })
    | null;
}

export interface OperandType {
  readonly type: Type;
  /** The word that stands there, which may name a field; `null` for any other operand. */
  readonly word: string | null;
}
