import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { alternate, type Bench } from './bench.ts';
import { measure } from './measure.ts';

const DIST = join(import.meta.dirname, '../dist/index.js');

/** Both steps of the action, several times in a row: one start of Node is too short to be told from noise. */
const BOTH_STEPS = 'for round in 1 2 3 4 5; do "$1" "$2" && STATE_entered=main STATE_ended=ignored "$1" "$2" || exit; done';

/** An event that does not concern us: what a repository pays for every comment, with no job-level `if:` before it. */
export const ignored: Bench = {
  title: 'An ignored event, main and post step, against as many empty node processes',
  bar: 'at most 2 × the wall time',
  mostWallRatio: 2,
  pairs: 21,
  run: async (folder, pairs) => {
    const [event, empty] = [join(folder, 'event.json'), join(folder, 'empty.mjs')];
    await writeFile(event, JSON.stringify({ action: 'created', issue: { number: 1, title: 'A question', labels: [] }, comment: { body: 'I can reproduce this. '.repeat(200), user: { login: 'someone' } } }));
    await writeFile(empty, '');
    const log = join(folder, 'log');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'issue_comment', GITHUB_EVENT_PATH: event, GITHUB_STATE: join(folder, 'state'), GITHUB_OUTPUT: join(folder, 'output') };
    const side = (file: string) => () => measure({ script: BOTH_STEPS, args: [process.execPath, file], env, log, cwd: folder });
    return { pairs: await alternate(pairs, side(DIST), side(empty)) };
  },
};
