import { PACK_PATH, PACK_PROJECT } from '../../src/testkit/demo/pack-project.ts';
import { SCENARIOS, type Scenario } from '../../src/testkit/demo/scenarios.ts';
import { tell, type Told } from '../e2e/stage.ts';

/** Where the plugin of these stories stands: in a folder that policy and pack let a change touch. */
export const PLUGIN = 'src/tags.mjs';

const POLICY = '.github/codex-orchestrator.yml';
const TASK = `${PACK_PATH}/task.yml`;

/** A plugin that formats a price with the code of the change, and leaves it as an artifact. */
export const GOOD = `import { mkdirSync, writeFileSync } from 'node:fs';
export const id = 'price-tags';
export const version = '1.0.0';
export const capabilities = { requires_network: false, produces_domain_result: true };
export const validate = ({ context }) => (context.changed.includes('src/price.mjs') ? { ok: true } : { ok: false, errors: ['The price is as it was.'] });
export const plan = () => ({ steps: ['Print a tag.'], expected_artifacts: ['tag.txt'] });
export async function run({ context }) {
  const { formatPrice } = await import(process.cwd() + '/src/price.mjs');
  mkdirSync(context.artifacts, { recursive: true });
  writeFileSync(context.artifacts + '/tag.txt', formatPrice(505) + '\\n');
  return { artifacts: ['tag.txt'], metadata: { tag: formatPrice(505) } };
}
export const report = ({ answers }) => ({ summary: 'The tag says ' + answers.run.metadata.tag + '.', artifacts: ['tag.txt'] });
`;

/** The same with one of its functions in other words. */
export const but = (name: string, text: string): string => GOOD.replace(new RegExp(`^export (?:const|async function|function) ${name}\\b[^]*?(?=^export |(?![^]))`, 'm'), `${text}\n`);

/** What is different from a repository whose pack names the good plugin, under a policy that enables plugins. */
export interface PluginStory {
  readonly plugin?: string;
  readonly policy?: string;
  readonly task?: string;
  readonly scenario?: Partial<Scenario>;
  readonly stage?: Parameters<typeof tell>[1];
}

/** Tells the story of the demo's pack with a plugin, through dist; verification is not repeated. */
export async function tellPlugin({ plugin = GOOD, policy = 'plugins: {enabled: true}\n', task = '', scenario = {}, stage = {} }: PluginStory = {}): Promise<Told> {
  const story = SCENARIOS['task-pack'];
  if (story === undefined) throw new Error('the demo has no task pack');
  const files = { ...PACK_PROJECT, [PLUGIN]: plugin, [POLICY]: `${PACK_PROJECT[POLICY]}limits: {repair-rounds: 0}\n${policy}`, [TASK]: `${PACK_PROJECT[TASK]}plugin: ${PLUGIN}\n${task}` };
  return tell({ ...story, ...scenario }, { files, ...stage });
}
