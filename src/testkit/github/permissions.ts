import { problem, type Reply } from './exchange.ts';
import type { OperationId } from './operations.ts';

/** What a token may be given, in the words of a workflow's `permissions` with underscores for hyphens. */
export const TOKEN_PERMISSIONS = ['actions', 'checks', 'contents', 'issues', 'pull_requests', 'statuses'] as const;
export type TokenPermission = (typeof TOKEN_PERMISSIONS)[number];

/** How far a permission goes. */
export type Access = 'read' | 'write' | 'none';

/** What the token may do; what is not named is `write`, as a workflow's token was by default for years. */
export type TokenPermissions = Readonly<Partial<Record<TokenPermission, Access>>>;

/** What each operation needs; null is what every token may do. */
const needed: Readonly<Record<OperationId, readonly [TokenPermission, 'read' | 'write'] | null>> = {
  'actions/create-workflow-dispatch': ['actions', 'write'],
  'actions/get-reviews-for-run': ['actions', 'read'],
  'actions/get-workflow-run': ['actions', 'read'],
  'actions/list-workflow-runs-for-repo': ['actions', 'read'],
  'checks/create': ['checks', 'write'],
  'checks/list-for-ref': ['checks', 'read'],
  'checks/update': ['checks', 'write'],
  'git/create-blob': ['contents', 'write'],
  'git/create-commit': ['contents', 'write'],
  'git/create-ref': ['contents', 'write'],
  'git/create-tree': ['contents', 'write'],
  'git/get-commit': ['contents', 'read'],
  'git/get-ref': ['contents', 'read'],
  'git/get-tree': ['contents', 'read'],
  'git/list-matching-refs': ['contents', 'read'],
  'git/update-ref': ['contents', 'write'],
  'issues/add-labels': ['issues', 'write'],
  'issues/create-comment': ['issues', 'write'],
  'issues/get': ['issues', 'read'],
  'issues/get-comment': ['issues', 'read'],
  'issues/list-comments': ['issues', 'read'],
  'issues/list-events-for-timeline': ['issues', 'read'],
  'issues/list-labels-on-issue': ['issues', 'read'],
  'issues/remove-label': ['issues', 'write'],
  'issues/update-comment': ['issues', 'write'],
  'pulls/create': ['pull_requests', 'write'],
  'pulls/get': ['pull_requests', 'read'],
  'pulls/list': ['pull_requests', 'read'],
  'pulls/request-reviewers': ['pull_requests', 'write'],
  'pulls/update': ['pull_requests', 'write'],
  'reactions/create-for-issue': ['issues', 'write'],
  'reactions/create-for-issue-comment': ['issues', 'write'],
  'repos/compare-commits-with-basehead': ['contents', 'read'],
  'repos/create-commit-status': ['statuses', 'write'],
  'repos/get': null,
  'repos/get-collaborator-permission-level': null,
  'repos/get-content': ['contents', 'read'],
  'repos/list-commit-statuses-for-ref': ['statuses', 'read'],
  'users/get-authenticated': null,
  'users/get-by-username': null,
};

/** What of an issue the permission for pull requests is enough for where that is a pull request. */
const OF_PULLS: readonly OperationId[] = ['issues/create-comment', 'issues/get-comment', 'issues/list-comments', 'issues/update-comment', 'reactions/create-for-issue'];

/** GitHub's refusal of what the token was not given; what is public may be read by every token. */
export function refusePermission(id: OperationId, permissions: TokenPermissions, { isPrivate, isPull }: { readonly isPrivate: boolean; readonly isPull: boolean }): Reply | undefined {
  const need = needed[id];
  if (need === null) return undefined;
  const [permission, level] = need;
  const isEnough = (has: Access): boolean => (level === 'write' ? has === 'write' : has !== 'none' || !isPrivate);
  const enough = isEnough(permissions[permission] ?? 'write') || (isPull && OF_PULLS.includes(id) && isEnough(permissions.pull_requests ?? 'write'));
  return enough ? undefined : problem(403, 'Resource not accessible by integration');
}
