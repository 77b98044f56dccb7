import { lstat, readdir, stat } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exec, message } from '../../src/testkit/model/turn.ts';
import { makeStage, type Stage } from '../adapters/codex/stage.ts';

/** Settings that a process may own: those of its own namespaces of messages and processes, which end with it. */
const OWN = '/proc/sys/kernel/(auto_msgmni|msg.*|sem|sem_next_id|shm.*|ns_last_pid|pid_max)|/proc/sys/fs/mqueue/.*|/proc/sys/(net|user)/.*';

// Each holds for a job of an ordinary user by itself. A job of root is the attack: run these as root, too.
describe('a command that Codex runs in a job of root', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await makeStage();
  });
  afterEach(() => stage.close());

  async function told(command: string): Promise<{ readonly output: string; readonly uid: number }> {
    const { turn } = await stage.play([exec(command), message('{}')]);
    const input = stage.model.requests.at(-1)?.parsed?.['input'];
    const last: unknown = Array.isArray(input) ? input.at(-1) : undefined;
    const text = typeof last === 'object' && last !== null && 'output' in last ? String(last.output) : '';
    return { output: text.slice(text.indexOf('Output:\n') + 8), uid: turn.uid };
  }

  it('T-18: opens no setting of the kernel for writing, such as the program that takes core dumps', async () => {
    const { output } = await told(`for s in /proc/sys/kernel/core_pattern /proc/sys/kernel/modprobe /proc/sysrq-trigger; do true 2>/dev/null >>$s && echo "$s"; done; find /proc/sys -type f -writable 2>/dev/null | grep -vE '^(${OWN})$'; find /proc -maxdepth 3 -type f -writable 2>/dev/null | grep -vE '^/proc/([0-9]+|self|thread-self|sys|pressure)/'; echo searched`);
    expect(output).toBe('searched\n');
  });

  it('T-32: is not root, has no power of root and cannot get one', async () => {
    const { output, uid } = await told('id -u; id -G; grep -E "^(Cap(Inh|Prm|Eff|Bnd|Amb)|NoNewPrivs)" /proc/self/status | tr -d "\\t"; for s in /usr/bin/su /usr/bin/mount; do [ -u $s ] && $s --version >/dev/null 2>&1; done; chown 0 a.txt 2>/dev/null && echo owned; setpriv --reuid 0 true 2>/dev/null && echo root; echo tried');
    const none = '0000000000000000';
    const groups = process.getuid?.() === 0 ? String(uid) : expect.any(String);
    expect(uid).not.toBe(0);
    expect(output.split('\n')).toEqual([String(uid), groups, `CapInh:${none}`, `CapPrm:${none}`, `CapEff:${none}`, `CapBnd:${none}`, `CapAmb:${none}`, 'NoNewPrivs:1', 'tried', '']);
  });

  it('T-09: reads no file that is root’s alone', async () => {
    const { output } = await told('for f in /etc/shadow /etc/gshadow /etc/sudoers; do [ -r $f ] && echo "$f"; done; find /etc -type f ! -perm -004 -readable 2>/dev/null; echo searched');
    expect(output).toBe('searched\n');
  });

  it('finds programs, a name for its user and a place to write all the same', async () => {
    const { output, uid } = await told(`greet; cat a.txt; echo new >> a.txt && touch "$TMPDIR/x" && echo wrote; git --version | cut -c1-3; [ "$(id -u)" = ${process.getuid?.()} ] || whoami; [ -n "$BASH_VERSION" ] && echo bash`);
    expect(output).toBe(`greetings\nhello\nwrote\ngit\n${process.getuid?.() === 0 ? 'codex\n' : ''}bash\n`);
    expect((await lstat(stage.workspace)).uid).toBe(uid);
  });

  it.runIf(process.getuid?.() === 0)('leaves no process of its user behind', async () => {
    const { output, uid } = await told('setsid sleep 300 >/dev/null 2>&1 & setsid sh -c "sleep 300 &" & id -u');
    expect(output).toBe(`${uid}\n`);
    const owners = await Promise.all((await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map((name) => stat(`/proc/${name}`).then((found) => found.uid, () => -1)));
    expect(owners).not.toContain(uid);
  });
});
