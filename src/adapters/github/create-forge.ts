import type { Forge } from '../../ports/forge.ts';
import type { Publisher } from '../../ports/publisher.ts';
import type { ClientOptions } from './client.ts';
import { createReads } from './forge.ts';
import { createWrites } from './publisher.ts';

/** The two powers over one repository, apart so that a phase can be given only one. */
export interface GitHub {
  readonly forge: Forge;
  readonly publisher: Publisher;
}

/** Connects to one repository of GitHub; octokit is loaded only now, and nothing is sent yet. */
export async function createForge(options: ClientOptions): Promise<GitHub> {
  const { createClient } = await import('./client.ts');
  const client = createClient(options);
  const forge = createReads(client);
  return { forge, publisher: createWrites(client, forge) };
}
