/**
 * The program that asks an ES module for one stage, for `node --input-type=module -e PROGRAM FILE`: it reads the question, calls the
 * function named after the stage and writes the answer. What the module itself prints goes to standard error. It has to run on
 * whichever Node is on the PATH of the job.
 */
export const PLUGIN_DRIVER = `
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);
let text = '';
for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
const { protocol, stage, ...question } = JSON.parse(text);
const address = 'file://' + encodeURI(process.cwd() + '/' + process.argv[1]).replace(/[?#]/g, encodeURIComponent);
const plugin = await import(address);
if (typeof plugin[stage] !== 'function') throw new TypeError('The plugin ' + process.argv[1] + ' exports no function ' + stage + '.');
const who = stage === 'validate' ? { plugin: { id: plugin.id, version: plugin.version, capabilities: plugin.capabilities } } : {};
const answer = await plugin[stage](question);
write(JSON.stringify({ ...answer, ...who, protocol, stage }) + '\\n', () => process.exit(0));
`;
