/** The npm package (and its exact version) that GitHub's own OpenAPI description is taken from. */
export const descriptionPackage = { name: '@octokit/openapi', version: '23.0.2' } as const;

/**
 * Where the description contradicts GitHub's own documentation, by component; each is put in place of the described one.
 * `created` takes GitHub's search syntax for dates (`>=2026-01-01`), though it is described as a bare date-time.
 */
export const errata = {
  parameters: { created: { name: 'created', in: 'query', required: false, schema: { type: 'string' } } },
} as const;

/**
 * Every operation of GitHub's REST API that the embedded GitHub answers; anything else is a violation.
 * After a change run `node scripts/openapi-slice.ts`, which cuts the committed slice to this list.
 */
export const operationIds = [
  'actions/create-workflow-dispatch',
  'actions/get-reviews-for-run',
  'actions/get-workflow-run',
  'actions/list-workflow-runs-for-repo',
  'checks/create',
  'checks/list-for-ref',
  'checks/update',
  'git/create-blob',
  'git/create-commit',
  'git/create-ref',
  'git/create-tree',
  'git/get-commit',
  'git/get-ref',
  'git/get-tree',
  'git/list-matching-refs',
  'git/update-ref',
  'issues/add-labels',
  'issues/create-comment',
  'issues/get',
  'issues/get-comment',
  'issues/list-comments',
  'issues/list-events-for-timeline',
  'issues/list-labels-on-issue',
  'issues/remove-label',
  'issues/update-comment',
  'pulls/create',
  'pulls/get',
  'pulls/list',
  'pulls/request-reviewers',
  'pulls/update',
  'reactions/create-for-issue',
  'reactions/create-for-issue-comment',
  'repos/compare-commits-with-basehead',
  'repos/create-commit-status',
  'repos/get',
  'repos/get-collaborator-permission-level',
  'repos/get-content',
  'repos/list-commit-statuses-for-ref',
  'users/get-authenticated',
  'users/get-by-username',
] as const;

/** An operation the embedded GitHub answers, by GitHub's own name. */
export type OperationId = (typeof operationIds)[number];

/** What a request does: an operation of REST, or a named question in GraphQL. */
export type Asked = OperationId | `graphql/${string}`;
