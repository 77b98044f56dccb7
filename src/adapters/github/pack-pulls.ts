import { z } from 'zod';
import { PACK_PULL_FIELDS, packPullSeen, type PackPullSeen } from '../../contract/pack-pull.ts';
import { Fault } from '../../core/fault.ts';
import type { Client } from './client.ts';

/** Branches that one request asks about, and the pull requests that are read of each. */
const [BRANCHES, EACH] = [100, 20];

/** A branch with more pull requests than so many times that many is not one of ours. */
const MOST_TIMES = 10;

const answer = z.object({ repository: z.record(z.string(), z.object({ pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }), nodes: z.array(packPullSeen) })) });

/** A branch, and behind which of its pull requests to go on. */
interface Asked {
  readonly branch: string;
  readonly after: string | null;
}

/** The pull requests from branches to a base, whatever became of them, a hundred branches a request; those with many are asked about again. A fault where one has more than can be read: one of them might count. */
export async function packPulls(client: Client, branches: readonly string[], base: string): Promise<readonly PackPullSeen[]> {
  const pulls: PackPullSeen[] = [];
  let open: readonly Asked[] = branches.map((branch) => ({ branch, after: null }));
  for (let times = 0; open.length > 0; times += 1) {
    const [first] = open;
    if (times === MOST_TIMES) throw new Fault('github:unexpected', `The branch ${first?.branch ?? ''} has more than ${EACH * MOST_TIMES} pull requests, so that they cannot all be read`);
    const more: Asked[] = [];
    for (let start = 0; start < open.length; start += BRANCHES) {
      const some = open.slice(start, start + BRANCHES);
      const { repository } = await client.query({ doing: 'list the pull requests of task packs', needs: 'pull-requests: read', shape: answer, query: queryOf(some.length), variables: { base, ...Object.fromEntries(some.flatMap(({ branch, after }, index) => [[`b${index}`, branch], [`a${index}`, after]])) } });
      for (const [index, { branch }] of some.entries()) {
        const found = repository[`b${index}`];
        if (found === undefined) throw new Fault('github:unexpected', `GitHub did not say which pull requests the branch ${branch} has`);
        pulls.push(...found.nodes);
        if (found.pageInfo.hasNextPage) more.push({ branch, after: found.pageInfo.endCursor });
      }
    }
    open = more;
  }
  return pulls;
}

function queryOf(count: number): string {
  const each = Array.from({ length: count }, (_, index) => index);
  const variables = ['$owner', '$name', '$base', ...each.map((index) => `$b${index}`)].map((name) => [name, 'String!'].join(': '));
  return `query PackPulls(${[...variables, ...each.map((index) => `$a${index}: String`)].join(', ')}) {
  repository(owner: $owner, name: $name) {
${each.map((index) => `    b${index}: pullRequests(headRefName: $b${index}, baseRefName: $base, first: ${EACH}, after: $a${index}, orderBy: { field: CREATED_AT, direction: DESC }) { pageInfo { hasNextPage endCursor } nodes { ${PACK_PULL_FIELDS.join(' ')} url } }`).join('\n')}
  }
}`;
}
