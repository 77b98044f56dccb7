import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { ISSUE, PROJECT_FILES } from '../../src/testkit/demo/project.ts';
import { IMPLEMENTING, PLANNING, type Scenario } from '../../src/testkit/demo/scenarios.ts';
import { issueHandlers } from '../../src/testkit/github/issue-handlers.ts';
import { commitFiles } from '../../src/testkit/github/bare-repository.ts';
import { exec, message, phase, type Turn } from '../../src/testkit/model/turn.ts';
import { tell, type Told } from '../e2e/stage.ts';
import { LOGIN as SPEC, spec } from '../spec-facts.ts';
import { POLICY } from './hash-of.ts';

const policy = "version: 1\nverification:\n  commands:\n    - {id: syntax, run: [node, --check, src/price.mjs]}\nspecs: {mini-specs: {public-api: {paths: ['src/**']}}}\n";
const TODAY = new Date().toISOString().slice(0, 10);
const BODY = '\n# Prices\n\nWhatever.\n';
const good = spec({ last_review: TODAY, triggers: '[public-api]', approval: `{by: mona, on: 2026-01-31, sha256: ${digestOf(BODY)}}` }, BODY);
const files = { ...PROJECT_FILES, [POLICY]: policy };
const naming = `${ISSUE.body}\n## Specs\n\n- \`${SPEC}\`\n`;
const done = message({ summary: 'Done.', changes: [], limitations: [] });
const story = (work: readonly Turn[], body: string): Scenario => ({
  title: '',
  issue: { title: ISSUE.title, body },
  model: [...phase(PLANNING, [message({ summary: 'Do it.', filesToTouch: ['src/price.mjs'], testsToChange: [], risks: [], openQuestions: [] })]), ...phase(IMPLEMENTING, work)],
  ends: 'BLOCKED',
});
const ended = ({ outcome }: Told): readonly [string | null, string | null] => [outcome.status, outcome.reason];
const change = 'echo "// now" >> src/price.mjs';
const writes = (path: string, text: string): string => `mkdir -p "$(dirname ${path})" && echo ${Buffer.from(text).toString('base64')} | base64 -d > ${path}`;

describe('a change that needs a spec', () => {
  it('is not answered for by a spec that it brings along with its approval', async () => {
    const told = await tell(story([exec(`${change} && ${writes(SPEC, good)}`), done], ISSUE.body), { files });
    expect(ended(told)).toEqual(['BLOCKED', 'change:mini-spec']);
    expect((await told.github.world.repository.git(['for-each-ref', '--format=%(refname)'])).toString().trim()).toBe('refs/heads/main');
  });

  it('is not answered for by a spec of the base that it approves itself, or whose cover it widens', async () => {
    const narrow = good.replace("['src/**']", "['docs/**']");
    const told = await tell(story([exec(`${change} && ${writes(SPEC, good)}`), done], ISSUE.body), { files: { ...files, [SPEC]: narrow.replace('mona', 'tbd') } });
    expect(ended(told)).toEqual(['BLOCKED', 'change:mini-spec']);
  });

  it('T-05: is not delivered when its spec is withdrawn on the base meanwhile', async () => {
    const withdrawn = { [SPEC]: good.replace('approval:', 'status: superseded\napproval:') };
    const told = await tell(story([exec(change), done], ISSUE.body), {
      files: { ...files, [SPEC]: good },
      github: {
        handlers: {
          'issues/create-comment': async (call, world) => {
            const reply = issueHandlers['issues/create-comment'](call, world);
            if (world.comments.size === 1) await commitFiles(world.repository, 'main', withdrawn, 'Withdraw the spec');
            return reply;
          },
        },
      },
    });
    expect(ended(told)).toEqual(['BLOCKED', 'base:moved']);
    expect(told.outcome.comment).toContain('docs/specs/login');
  });
});

describe('a spec that an issue names, of somebody who means harm', () => {
  it.each([
    ['aliases that grow like a bomb', `---\na: &a [x, x, x, x, x, x, x, x]\n${Array.from('bcdefghi', (name, index) => `${name}: &${name} [${Array.from({ length: 8 }, () => `*${'abcdefgh'.charAt(index)}`).join(', ')}]\n`).join('')}---\n`, 'specs:invalid'],
    ['a front matter of half a megabyte', `---\n${Array.from({ length: 60_000 }, (_, index) => `k${index}: 1\n`).join('')}---\n`, 'specs:too-large'],
    ['more than a spec may hold', 'x'.repeat(1024 * 1024 + 1), 'specs:missing'],
    ['more than a prompt is given', good.replace(BODY, `${BODY}${'x'.repeat(70_000)}\n`), 'specs:too-large'],
  ])('is refused by name: %s', async (_, text, reason) => {
    const told = await tell(story([], naming), { files: { ...files, [SPEC]: text } });
    expect([...ended(told), told.model.requests.length]).toEqual(['BLOCKED', reason, 0]);
  });
});
