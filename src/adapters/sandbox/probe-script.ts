/** What the program of the probe is told to try. */
export interface ProbeTask {
  /** A path outside the workspace that must not be written, and one inside that must. */
  readonly outside: string;
  readonly inside: string;
  /** A port on which somebody listens on the host's loopback. */
  readonly port: number;
  /** Text that stands in the environment, and in the name, of a process of the host. */
  readonly needle: string;
  /** Files that must not be readable. */
  readonly witnesses: readonly string[];
}

/**
 * The program of the probe, for `node -e PROGRAM FILE`, where the file holds the task as JSON: it tries everything and prints one line of JSON with what
 * happened, each answer `yes` or the reason why not. It is a text and no function, so that no bundler can touch it.
 */
export const PROBE_SCRIPT = String.raw`
const fs = require('node:fs');
const net = require('node:net');
const task = JSON.parse(fs.readFileSync(process.argv[1], 'utf8'));

const why = (error) => error.code || error.message;
const attempt = (work) => { try { work(); return 'yes'; } catch (error) { return why(error); } };

const connect = (port) => new Promise((resolve) => {
  const socket = net.connect({ host: '127.0.0.1', port });
  socket.setTimeout(3000, () => { socket.destroy(); resolve('ETIMEDOUT'); });
  socket.on('connect', () => { socket.destroy(); resolve('yes'); });
  socket.on('error', (error) => resolve(why(error)));
});

const ownLoopback = () => new Promise((resolve) => {
  const server = net.createServer((socket) => socket.destroy());
  server.on('error', (error) => resolve(why(error)));
  server.listen(0, '127.0.0.1', async () => { resolve(await connect(server.address().port)); server.close(); });
});

const searchProcesses = (file) => {
  let readable = 0;
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    let text;
    try { text = fs.readFileSync('/proc/' + name + '/' + file, 'utf8'); } catch { continue; }
    readable += 1;
    if (text.includes(task.needle)) return 'yes';
  }
  return readable > 0 ? 'not among ' + readable + ' processes' : 'no process could be read';
};

(async () => {
  const answer = {
    inside: attempt(() => fs.writeFileSync(task.inside, 'x')),
    outside: attempt(() => fs.writeFileSync(task.outside, 'x')),
    kernel: attempt(() => fs.closeSync(fs.openSync('/proc/sys/kernel/core_pattern', 'r+'))),
    watcher: attempt(() => fs.closeSync(fs.openSync('/proc/1/mem', 'r+'))),
    process: searchProcesses('cmdline'),
    environment: searchProcesses('environ'),
    witnesses: task.witnesses.map((path) => attempt(() => fs.readFileSync(path))),
    connect: await connect(task.port),
    loopback: await ownLoopback(),
  };
  process.stdout.write(JSON.stringify(answer) + '\n');
})();
`;
