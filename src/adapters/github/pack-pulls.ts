import { z } from 'zod';
import { PACK_PULL_FIELDS, packPull, type PackPull } from '../../contract/pack-pull.ts';
import { Fault } from '../../core/fault.ts';
import type { Client } from './client.ts';

/** Branches that one request asks about, and the pull requests that are read of each. */
const [BRANCHES, EACH] = [100, 20];

const answer = z.object({ repository: z.record(z.string(), z.object({ pageInfo: z.object({ hasNextPage: z.boolean() }), nodes: z.array(packPull) })) });

/** The pull requests from branches to a base, whatever became of them, a hundred branches a request. A fault where a branch has more than are read: one of them might count. */
export async function packPulls(client: Client, branches: readonly string[], base: string): Promise<readonly PackPull[]> {
  const pulls: PackPull[] = [];
  for (let start = 0; start < branches.length; start += BRANCHES) {
    const some = branches.slice(start, start + BRANCHES);
    const { repository } = await client.query({ doing: 'list the pull requests of task packs', needs: 'pull-requests: read', shape: answer, query: queryOf(some.length), variables: { base, ...Object.fromEntries(some.map((branch, index) => [`b${index}`, branch])) } });
    for (const [index, branch] of some.entries()) {
      const found = repository[`b${index}`];
      if (found === undefined || found.pageInfo.hasNextPage) throw new Fault('github:unexpected', `The branch ${branch} has more than ${EACH} pull requests, so that they cannot all be read`);
      pulls.push(...found.nodes);
    }
  }
  return pulls;
}

function queryOf(count: number): string {
  const each = Array.from({ length: count }, (_, index) => index);
  return `query PackPulls($owner: String!, $name: String!, $base: String!, ${each.map((index) => `$b${index}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) {
${each.map((index) => `    b${index}: pullRequests(headRefName: $b${index}, baseRefName: $base, first: ${EACH}, orderBy: { field: CREATED_AT, direction: DESC }) { pageInfo { hasNextPage } nodes { ${PACK_PULL_FIELDS.join(' ')} } }`).join('\n')}
  }
}`;
}
