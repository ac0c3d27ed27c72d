import { type Account, isEntity } from './account.ts';

/** How much less likely a fact that is known otherwise makes an account. */
const otherwise = 0.2;

/**
 * How likely an account is the one that is asked about, by what is known of that: examples are taken over as wholes, so that one which agrees in
 * what is known tells the most of what is not. What it does not tell of gainsays nothing.
 */
export const agreement = (account: Account, known: Account): number => otherwise ** differences(account, known);

function differences(account: Account, known: Account): number {
  let count = 0;
  for (const [name, content] of Object.entries(known)) {
    const own = account[name];
    if (own === undefined) continue;
    if (isEntity(content) && isEntity(own)) count += differences(own, content);
    else if (JSON.stringify(own) !== JSON.stringify(content)) count += 1;
  }
  return count;
}
