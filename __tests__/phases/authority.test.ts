import { describe, expect, it } from 'vitest';
import { actorPermission } from '../../src/checks/gates/actor-permission.ts';
import { jobEnvironment } from '../../src/contract/event.ts';
import type { Trigger } from '../../src/contract/trigger.ts';
import { accountsBehind } from '../../src/core/authority.ts';
import { readTrigger } from '../../src/core/trigger/read-trigger.ts';
import { comment, dispatch, label, repositoryDispatch, schedule, type Raise } from '../../src/testkit/demo/raise.ts';
import { addUser, openIssue } from '../../src/testkit/github/acts.ts';
import type { Interception } from '../../src/testkit/github/api.ts';
import { repositoryHandlers } from '../../src/testkit/github/repository-handlers.ts';
import type { Permission, User } from '../../src/testkit/github/world.ts';
import { connect } from '../adapters/github/connect.ts';
import { ask } from '../checks/ask.ts';
import { digest, facts, intake, policyOf } from '../facts.ts';

/** From GitHub's payload and GitHub's answers to the gate, with nothing in between but what a run has. */

interface Account {
  readonly login: string;
  readonly type?: User['type'];
  readonly role: Permission;
  /** The name of a role of the organisation's own, made from the one above. */
  readonly custom?: string;
  /** What GitHub does when it is asked about the account, in place of an answer. */
  readonly api?: Interception;
  readonly may: boolean;
}

const ACCOUNTS: Readonly<Record<string, Account>> = {
  admin: { login: 'ada', role: 'admin', may: true },
  maintain: { login: 'max', role: 'maintain', may: true },
  write: { login: 'wim', role: 'write', may: true },
  triage: { login: 'tia', role: 'triage', may: false },
  read: { login: 'rob', role: 'read', may: false },
  none: { login: 'eve', role: 'none', may: false },
  'custom role made from write': { login: 'wim', role: 'write', custom: 'release captain', may: true },
  'custom role made from read': { login: 'rob', role: 'read', custom: 'security reader', may: false },
  'custom role with the name of a greater one': { login: 'rob', role: 'read', custom: 'admin', may: false },
  'listed bot': { login: 'renovate[bot]', type: 'Bot', role: 'none', may: true },
  'unlisted bot': { login: 'other[bot]', type: 'Bot', role: 'admin', may: false },
  'a user literally named x[bot]': { login: 'x[bot]', role: 'admin', may: false },
  'API 403': { login: 'ada', role: 'admin', api: { status: 403, body: { message: 'Forbidden' } }, may: false },
  'API 404': { login: 'ada', role: 'admin', api: { status: 404, body: { message: 'Not Found' } }, may: false },
  'API 500': { login: 'ada', role: 'admin', api: { status: 500, body: { message: 'Server Error' } }, may: false },
};

interface Way {
  readonly raise: Raise;
  /** The attempt of the run; from the second on somebody ran it again. */
  readonly attempt?: number;
  /** Which part the account of the table has; the other one is an admin's. */
  readonly plays: 'sender' | 'triggering actor' | 'both';
}

/** What our own command line makes of GitHub's answer to whose token it is. */
const onOwnMachine: Raise = ({ world }, _issue, actor) => {
  const { login, type, id } = world.users.get(actor.toLowerCase()) ?? world.self;
  return { name: 'local', payload: { 'task-pack': 'taskpacks/GREET-1', repository: { full_name: 'acme/shop' }, sender: { login, type, id } } };
};

const WAYS: Readonly<Record<string, Way>> = {
  label: { raise: label(), plays: 'both' },
  comment: { raise: comment('/codex run'), plays: 'both' },
  workflow_dispatch: { raise: dispatch({ issue: '1' }), plays: 'both' },
  repository_dispatch: { raise: repositoryDispatch({ issue: 1 }), plays: 'both' },
  'a machine of their own': { raise: onOwnMachine, plays: 'both' },
  'label, run again by somebody else': { raise: label(), attempt: 2, plays: 'triggering actor' },
  'comment, run again by an admin': { raise: comment('/codex run'), attempt: 2, plays: 'sender' },
  'a different triggering actor on the first attempt': { raise: label(), plays: 'triggering actor' },
  'schedule, run again': { raise: schedule('0 4 * * *'), attempt: 2, plays: 'triggering actor' },
};

async function judged(account: Account, way: Way) {
  const { forge, github } = await connect({
    intercept: ({ operationId, path }) => (operationId === 'repos/get-collaborator-permission-level' && path.includes(encodeURIComponent(account.login)) ? account.api : undefined),
    handlers: {
      'repos/get-collaborator-permission-level': (call, world) => {
        const reply = repositoryHandlers['repos/get-collaborator-permission-level'](call, world);
        return account.custom === undefined || call.path.username !== account.login ? reply : { ...reply, body: { ...Object(reply.body), role_name: account.custom } };
      },
    },
  });
  const { world } = github;
  addUser(world, account.login, account.role, account.type);
  addUser(world, 'boss', 'admin');
  const sender = way.plays === 'triggering actor' ? 'boss' : account.login;
  const triggering = way.plays === 'sender' ? 'boss' : account.login;
  const { name, payload } = way.raise(github, openIssue(world, sender, { title: 'x' }), sender);
  const job = jobEnvironment.parse({
    GITHUB_EVENT_NAME: name,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_ACTOR: sender,
    GITHUB_TRIGGERING_ACTOR: triggering,
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: String(way.attempt ?? 1),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: github.apiUrl,
  });
  const read = readTrigger(payload, job, { issue: 1, taskPack: null, dryRun: 'false', command: '/codex', digest });
  if (!read.known) throw new Error(read.problem.sentence);
  const trigger: Trigger = read.value;
  const actors = await Promise.all(accountsBehind(trigger).map(async (login) => ({ ...(await forge.permission(login)), login })));
  const { policy } = intake();
  const bot = world.users.get('renovate[bot]');
  const lists = { bots: bot === undefined ? [] : [{ login: bot.login, id: bot.id }] };
  return ask(actorPermission, facts({ intake: intake({ trigger, actors, policy: policy === null ? null : { ...policy, values: policyOf({ actors: lists }) } }) }));
}

describe.each(Object.entries(WAYS))('by %s', (_, way) => {
  it.each(Object.entries(ACCOUNTS))('%s', async (_who, account) => {
    const found = await judged(account, way);
    // Of an account that only ran it again there is a name, and no app is believed by its name.
    const may = account.may && (account.type !== 'Bot' || way.plays !== 'triggering actor');
    expect([found.outcome, found.sentence.includes(account.login)]).toEqual([may ? 'pass' : 'fail', true]);
  });
});
