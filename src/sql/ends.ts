import type { Node } from '../core/nodes.ts';

/** Of two numbers the lesser or the greater, which is either where they are the same; `null` for any other choice. */
export function endsOf({ kind, args: [held, then, otherwise] }: Node): 'least' | 'greatest' | null {
  if (kind !== 'choose' || held?.kind !== 'less' || (then?.sort !== 'whole' && then?.sort !== 'decimal')) return null;
  const [a, b] = held.args;
  if (a === then && b === otherwise) return 'least';
  return a === otherwise && b === then ? 'greatest' : null;
}
