import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { MODEL_KEY, TOKEN } from '../../core/secrets/samples.ts';

const SOURCES = join(import.meta.dirname, '../../../src');
const PROLOGUE = `
import { secretSearch } from ${JSON.stringify(join(SOURCES, 'core/secrets/search.ts'))};
import { speakCleanly } from ${JSON.stringify(join(SOURCES, 'adapters/secrets/speak-cleanly.ts'))};
const key = ${JSON.stringify(MODEL_KEY)};
speakCleanly(secretSearch([{ name: 'openai-api-key', value: key }]));
`;

interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a process of its own says, since nothing gives its output back. */
function saidBy(code: string): Promise<Said> {
  return promisify(execFile)(process.execPath, ['--input-type=module', '-e', PROLOGUE + code]).then(
    (done) => ({ ...done, code: 0 }),
    (thrown: Said) => thrown,
  );
}

const hidden = (secret: string): string => '*'.repeat(secret.length);

describe('a process that speaks cleanly', () => {
  it('T-29: prints no secret, whichever part of it prints', async () => {
    const { stdout, stderr } = await saidBy(`console.log('key', key); process.stdout.write(Buffer.from(key).toString('base64') + '\\n'); console.error(${JSON.stringify(TOKEN)});`);
    expect(stdout).toMatch(new RegExp(`^key ${hidden(MODEL_KEY).replaceAll('*', '\\*')}\n\\*{20,}.{0,4}\n$`));
    expect(stderr).toBe(`${hidden(TOKEN)}\n`);
  });

  it.each([
    ['throws', `const error = Object.assign(new Error('no ' + key, { cause: new TypeError('cause ' + key) }), { request: { authorization: key } }); throw error;`],
    ['leaves a rejection alone', `void Promise.reject(new Error('no ' + key, { cause: new TypeError('cause ' + key) })); await new Promise(() => undefined);`],
    ['has an error nobody waits for', `import('node:net').then(({ connect }) => connect(1, '127.0.0.1').destroy(Object.assign(new Error('no ' + key, { cause: new TypeError('cause ' + key) }), { request: key })));`],
  ])('T-29: says no secret when it %s, and ends with 1', async (_, code) => {
    const said = await saidBy(code);
    expect([said.code, said.stdout]).toEqual([1, '']);
    expect(said.stderr).toMatch(/^Error: no \*+\n {4}at [^]+\ncaused by TypeError: cause \*+\n/);
    expect(said.stderr).not.toContain(MODEL_KEY.slice(10, 30));
  });
});
