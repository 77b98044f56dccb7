import { account, type Account } from '../../contract/trigger.ts';
import type { Client } from './client.ts';

/**
 * Whose token it is, by GitHub's own answer. The token of a job, or of an app, speaks for no person and is refused by it.
 * Faults: `github:denied`, `github:unreachable`, `github:unexpected`.
 */
export async function tokenOwner(client: Client): Promise<Account> {
  const { login, type, id } = await client.ask({ doing: 'tell whose token this is', needs: 'a token of a person', shape: account.loose(), send: (rest) => rest.users.getAuthenticated() });
  return { login, type, id };
}
