import type { Clock } from './clock.ts';
import type { Codex } from './codex.ts';
import type { Evidence } from './evidence.ts';
import type { Forge } from './forge.ts';
import type { Invocation } from './invocation.ts';
import type { Limits } from './limits.ts';
import type { Narrator } from './narrator.ts';
import type { Outlet } from './outlet.ts';
import type { Publisher } from './publisher.ts';
import type { Sandbox } from './sandbox.ts';
import type { Secrets } from './secrets.ts';
import type { Repository, Workspaces } from './workspace.ts';

/** Every power there is; a phase gets only those it declares in `pipeline.ts`. */
export interface Powers {
  readonly invocation: Invocation;
  readonly clock: Clock;
  readonly narrator: Narrator;
  readonly evidence: Evidence;
  readonly forge: Forge;
  readonly publisher: Publisher;
  readonly repository: Repository;
  readonly workspaces: Workspaces;
  readonly limits: Limits;
  readonly sandbox: Sandbox;
  readonly codex: Codex;
  readonly secrets: Secrets;
  readonly outlet: Outlet;
}
