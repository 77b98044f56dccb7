import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { setStage, type Stage } from './stage.ts';

/** A server on the host that counts who reached it. */
async function listen(where: { readonly host: string } | { readonly path: string }): Promise<{ readonly port: number; readonly reached: () => number }> {
  let reached = 0;
  const server: Server = createServer((socket) => {
    reached += 1;
    socket.end();
  });
  onTestFinished(() => { server.close(); });
  await new Promise<void>((resolve) => { server.listen({ ...where, port: 'host' in where ? 0 : undefined }, resolve); });
  const address = server.address();
  return { port: typeof address === 'object' && address !== null ? address.port : 0, reached: () => reached };
}

/** A command that connects and prints how that went. */
function connect(to: string): readonly string[] {
  return ['node', '-e', `const s = require('node:net').connect(${to}); s.on('connect', () => { console.log('connected'); s.destroy(); }); s.on('error', (e) => console.log(e.code));`];
}

const local = Object.values(networkInterfaces()).flat().find((address) => address?.family === 'IPv4' && !address.internal)?.address;

/** Command lines of the host that hold a word. */
function processesWith(word: string): readonly string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(word);
    } catch {
      return false;
    }
  });
}

describe('what untrusted code can learn', () => {
  it('has exactly the environment of the allowlist (T-09, T-13, T-27, T-39)', async () => {
    const stage = await setStage();
    const { text } = await stage.shell('', { argv: ['cat', '/proc/self/environ'] });
    expect(text.split('\0').filter(Boolean).toSorted()).toEqual([
      'CI=true',
      'HOME=/tmp/home',
      'LANG=C.UTF-8',
      `PATH=${dirname(process.execPath)}:/usr/bin:/bin`,
      `PWD=${stage.workspace.folder}`,
      'TERM=dumb',
      'TMPDIR=/tmp',
    ]);
  });

  it('finds nothing more in the environment of process 1, nor any process of the host (T-09)', async () => {
    const stage = await setStage();
    const { text } = await stage.shell('cat /proc/[0-9]*/environ 2>/dev/null | tr "\\0" "\\n" | cut -d= -f1 | sort -u | xargs; cat /proc/[0-9]*/comm | sort -u | xargs');
    expect(text.split('\n')[0]).toBe('CI HOME LANG PATH PWD TERM TMPDIR');
    expect(text).not.toContain('node');
    expect((await stage.shell(`kill -0 ${process.pid} && kill -USR1 ${process.ppid}`)).text).toContain('No such process');
  });

  it('sees nothing of the hidden folders but its workspace, which lies below them (T-09, T-13, T-28)', async () => {
    const stage = await setStage();
    const { text } = await stage.shell(`cat ${stage.home}/secret ${stage.home}/temp/token; find ${stage.home} ! -type d; ls -A ${stage.home} ${stage.home}/temp; ls ${stage.evidence}`);
    expect(text).not.toContain('TOP SECRET');
    expect(text.split('\n').filter((line) => !line.includes('No such file'))).toEqual([`${stage.home}:`, 'temp', '', `${stage.home}/temp:`, 'workspaces', '']);
  });

  it('sees no other workspace', async () => {
    const stage = await setStage();
    mkdirSync(join(stage.workspace.folder, '../plan'));
    writeFileSync(join(stage.workspace.folder, '../plan/answer'), 'TOP SECRET');
    expect((await stage.shell('ls ..; cat ../plan/answer')).text).not.toMatch(/plan\n|SECRET/);
  });

  it('reads nothing through a link in its workspace (T-27)', async () => {
    const stage = await setStage();
    symlinkSync(join(stage.home, 'secret'), join(stage.workspace.folder, 'file'));
    symlinkSync(stage.home, join(stage.workspace.folder, 'folder'));
    symlinkSync('../../../secret', join(stage.workspace.folder, 'relative'));
    const { text, exitCode } = await stage.shell('cat file folder/secret relative; cat /proc/self/root/$(readlink file) /proc/1/root/$(readlink file)');
    expect(exitCode).toBe(1);
    expect(text).not.toContain('SECRET');
  });

  it('sees no services of the host: no sockets, no devices, no users of it', async () => {
    const stage = await setStage();
    // A folder above the workspace is there, as a mount point with nothing else in it.
    const absent = ['/sys', '/srv', '/mnt', '/home', '/root'].filter((folder) => !stage.workspace.folder.startsWith(`${folder}/`));
    const { text } = await stage.shell(`ls -A /run; ls -A /var; ls -A ${absent.join(' ')} 2>/dev/null; find /dev /etc /opt /proc/sys /run /tmp /var .. -type s 2>/dev/null; find /dev -type b; ls /dev/kvm /dev/fuse /dev/mem 2>/dev/null; echo searched`);
    expect(text.split('\n')).toEqual(['tmp', 'searched', '']);
  });

  it('reads no file of /etc that not everybody may read', async () => {
    const stage = await setStage();
    const { text } = await stage.shell('cat /etc/shadow /etc/gshadow /etc/sudoers; ls -A /etc/ssl/private /etc/sudoers.d; echo; wc -l < /etc/passwd');
    expect(text).not.toMatch(/:\*:|:!:|^root:/m);
    expect(Number(text.trim().split('\n').at(-1))).toBeGreaterThan(0);
  });

  it('holds no descriptor but the three it needs', async () => {
    const stage = await setStage();
    const { text } = await stage.shell('for fd in /proc/self/fd/*; do readlink "$fd"; done | sort -u');
    expect(text.split('\n').filter((line) => line !== '' && line !== '/dev/null' && !line.startsWith('pipe:') && !line.endsWith('/pipe (deleted)') && !/^\/proc\/\d+\/fd$/.test(line))).toEqual([]);
  });
});

describe('what untrusted code can do', () => {
  it('writes nowhere but in its workspace and its own temporary folders', async () => {
    const stage = await setStage();
    const { text } = await stage.shell(`for place in / /usr /etc /opt /var /home ${stage.home} ${stage.home}/temp ${stage.root} ${dirname(process.execPath)} ..; do touch "$place/planted" 2>/dev/null && echo "$place"; done; touch here /tmp/x /var/tmp/x && echo done`);
    expect(text).toBe('done\n');
    expect(existsSync(join(stage.home, 'planted'))).toBe(false);
    expect(existsSync(join(stage.workspace.folder, 'here'))).toBe(true);
  });

  it('cannot forge evidence (T-28)', async () => {
    const stage = await setStage();
    await stage.shell(`echo '{}' > ${stage.evidence}/manifest.json; mkdir -p ${stage.evidence}/verification && echo passed > ${stage.evidence}/verification/1.log`);
    expect(readdirSync(stage.evidence, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual(['verification', 'verification/1.log']);
    expect(readFileSync(join(stage.evidence, 'verification/1.log'), 'utf8')).not.toContain('passed');
  });

  it('changes no setting of the kernel, though root may own it', async () => {
    const stage = await setStage();
    const { text } = await stage.shell('find /proc/sys -type f -writable 2>/dev/null | head -3; (: >> /proc/sys/kernel/core_pattern) 2>/dev/null && echo opened; (: >> /proc/sysrq-trigger) 2>/dev/null && echo opened; echo tried');
    expect(text).toBe('tried\n');
  });

  it('cannot make the process that tells its exit code tell another', async () => {
    const stage = await setStage();
    const { text, exitCode } = await stage.shell('for what in mem environ maps; do cat /proc/1/$what >/dev/null 2>&1 && echo "$what"; done; (: >> /proc/1/mem) 2>/dev/null && echo opened; kill -TERM 1; kill -KILL 1; kill -CHLD 1; kill -QUIT 1; kill -INT 1; kill -HUP 1; echo tried; exit 7');
    expect([text, exitCode]).toEqual(['tried\n', 7]);
  });

  it.runIf(existsSync('/usr/bin/perl') && process.arch === 'x64')('takes no descriptor from that process either', async () => {
    const stage = await setStage();
    // pidfd_open and pidfd_getfd; bubblewrap's own process at this place waits for the exit code on an eventfd, to which anybody may write.
    const steal = 'my $p = syscall(434, 1, 0); for my $n (0 .. 63) { my $fd = syscall(438, $p, $n, 0); next if $fd < 0; print "took $n\\n"; open(my $o, ">&=", $fd) and syswrite($o, pack("Q", 1)) if readlink("/proc/self/fd/$fd") =~ /eventfd/; } print "tried $p\\n"; select(undef, undef, undef, 0.2); exit 7';
    const { text, exitCode } = await stage.shell('', { argv: ['/usr/bin/perl', '-e', steal] });
    expect([text, exitCode]).toEqual(['tried 3\n', 7]);
  });

  it('has no capability and cannot gain one', async () => {
    const stage = await setStage();
    const { text } = await stage.shell('grep -E "^(Cap(Eff|Prm|Bnd|Amb)|NoNewPrivs)" /proc/self/status | tr -d "\\t"; mount -t tmpfs none /tmp 2>/dev/null && echo mounted; umount /proc/sys 2>/dev/null && echo unmounted; chroot / true 2>/dev/null && echo changed');
    expect(text).toBe('CapPrm:0000000000000000\nCapEff:0000000000000000\nCapBnd:0000000000000000\nCapAmb:0000000000000000\nNoNewPrivs:1\n');
  });

  it("reaches neither the host's loopback, nor another address of it, nor a socket by name (T-19)", async () => {
    const stage = await setStage();
    const name = `\0sandbox-test-${process.pid}`;
    const [loopback, abstract] = [await listen({ host: '127.0.0.1' }), await listen({ path: name })];
    expect((await stage.shell('', { argv: connect(`{ host: '127.0.0.1', port: ${loopback.port} }`) })).text).toBe('ECONNREFUSED\n');
    expect((await stage.shell('', { argv: connect(`{ path: '\\0${name.slice(1)}' }`) })).text).toBe('ECONNREFUSED\n');
    if (local !== undefined) {
      const outer = await listen({ host: local });
      expect((await stage.shell('', { argv: connect(`{ host: '${local}', port: ${outer.port} }`) })).text).toBe('ENETUNREACH\n');
      expect(outer.reached()).toBe(0);
    }
    expect([loopback.reached(), abstract.reached()]).toEqual([0, 0]);
  });

  it('serves and reaches itself on its own loopback and sockets', async () => {
    const stage = await setStage();
    const program = (where: string, to: string): readonly string[] => ['node', '-e', `const net = require('node:net'); const s = net.createServer((c) => c.end('hello\\n')).listen(${where}, () => net.connect(${to}).on('data', (d) => { process.stdout.write(d); }).on('close', () => s.close()));`];
    expect((await stage.shell('', { argv: program("0, '127.0.0.1'", "s.address().port, '127.0.0.1'") })).text).toBe('hello\n');
    expect((await stage.shell('', { argv: program("'./socket'", "'./socket'") })).text).toBe('hello\n');
  });

  it.each([
    ['in a session of its own', (word: string) => `setsid sh -c ': > started; sleep 2; : > late' ${word} &`],
    ['forked twice', (word: string) => `(setsid sh -c '(: > started; sleep 2; : > late) &' ${word} &) &`],
    ['deaf to signals', (word: string) => `setsid sh -c 'trap "" TERM HUP INT; : > started; sleep 2; : > late' ${word} >/dev/null 2>&1 &`],
  ])('leaves no process behind, not even one %s (T-17)', async (_, daemon) => {
    const stage: Stage = await setStage();
    const word = `daemon-${process.pid}-${Math.trunc(performance.now())}`;
    expect(await stage.shell(`${daemon(word)} while [ ! -e started ]; do sleep 0.05; done; exit 0`)).toMatchObject({ exitCode: 0 });
    expect(processesWith(word)).toEqual([]);
    await new Promise((resolve) => { setTimeout(resolve, 3000); });
    expect(existsSync(join(stage.workspace.folder, 'started'))).toBe(true);
    expect(existsSync(join(stage.workspace.folder, 'late'))).toBe(false);
  });

  it('leaves none of two hundred processes behind when its time is up (T-17)', async () => {
    const stage = await setStage();
    const word = `forks-${process.pid}`;
    await stage.sandbox.probe();
    const running = stage.shell(`i=0; while [ $i -lt 200 ]; do setsid sh -c 'trap "" TERM; sleep 300; :' ${word} & i=$((i+1)); done; wait`, { timeoutSeconds: 5 });
    for (let turn = 0; turn < 400 && processesWith(word).length < 200; turn += 1) await new Promise((resolve) => { setTimeout(resolve, 10); });
    expect(processesWith(word).length).toBeGreaterThanOrEqual(200);
    expect(await running).toMatchObject({ timedOut: true, exitCode: null });
    expect(processesWith(word)).toEqual([]);
  });

  it('is the first to go when memory ends, and may have so many processes and no more', async () => {
    const stage = await setStage();
    expect((await stage.shell('cat /proc/self/oom_score_adj; grep "Max processes" /proc/self/limits | tr -s " " | cut -d " " -f 3,4')).text).toBe('1000\n4096 4096\n');
  });

  it('leaves no process behind when it is stopped either (T-17)', async () => {
    const stage = await setStage();
    const word = `daemon-${process.pid}-stopped`;
    await stage.sandbox.probe();
    const running = stage.shell(`setsid sh -c 'trap "" TERM; while :; do sleep 1; done' ${word} & trap "" TERM; while :; do sleep 1; done`, { timeoutSeconds: 3 });
    for (let turn = 0; turn < 200 && processesWith(word).length < 2; turn += 1) await new Promise((resolve) => { setTimeout(resolve, 10); });
    expect(processesWith(word).length).toBeGreaterThan(1);
    expect(await running).toMatchObject({ timedOut: true });
    expect(processesWith(word)).toEqual([]);
  });
});

describe('what a sandbox shows of the toolchain', () => {
  it('is read-only, and a hidden folder inside it is empty', async () => {
    const tools = join(import.meta.dirname, '../../../.runs', `tools-${process.pid}`);
    const stage = await setStage({ toolchain: [dirname(process.execPath), tools], hidden: [join(tools, 'private')] });
    mkdirSync(join(tools, 'private'), { recursive: true });
    onTestFinished(() => rmSync(tools, { recursive: true }));
    writeFileSync(join(tools, 'private/token'), 'TOP SECRET');
    writeFileSync(join(tools, 'tool'), 'echo worked\n');
    const { text } = await stage.shell(`sh ${tools}/tool; cat ${tools}/private/token; touch ${tools}/a ${tools}/private/a; ls -A ${tools}/private; ls ${tools}`);
    expect(text).toContain('worked\n');
    expect(text).not.toContain('SECRET');
    expect(text.endsWith('private\ntool\n')).toBe(true);
    expect(readdirSync(join(tools, 'private'))).toEqual(['token']);
  });
});
