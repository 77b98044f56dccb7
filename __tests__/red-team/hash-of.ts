import { execFileSync } from 'node:child_process';
import { sha, sha256 } from '../../src/contract/ids.ts';
import { approvalHash, shortHash } from '../../src/core/approval-hash.ts';
import { normaliseBody } from '../../src/core/trigger/normalise-body.ts';
import { ISSUE } from '../../src/testkit/demo/project.ts';
import type { GitHub } from '../../src/testkit/github/server.ts';
import { digest, intake } from '../facts.ts';

/** Where the policy of the demo repository stands. */
export const POLICY = '.github/codex-orchestrator.yml';

/** What people approve of the demo's issue under a policy of the repository alone: everything it is made of is known before a run begins. */
export function hashOf({ world }: GitHub, policy: string, body: string = ISSUE.body): string {
  const commit = sha.parse(execFileSync('git', ['-C', world.repository.directory, 'rev-parse', 'main'], { encoding: 'utf8' }).trim());
  const { issue, policy: read, base } = intake();
  if (issue === null || read === null || base === null) throw new Error('the facts of these tests have all three');
  const layers = [{ layer: 'preset' as const, source: 'standard', sha256: null }, { layer: 'repository' as const, source: POLICY, sha256: sha256.parse(digest(policy)) }];
  const hash = approvalHash({ trigger: null, pack: null, issue: { ...issue, title: ISSUE.title, bodySha256: sha256.parse(digest(normaliseBody(body))) }, policy: { ...read, layers }, base: { ...base, commit } }, digest);
  return hash === null ? '' : shortHash(hash);
}
