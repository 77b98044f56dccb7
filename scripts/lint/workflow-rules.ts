import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml';

/** What is wrong in a workflow, and in which line of its text, counted from 1. */
export interface RuleFinding {
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/** What a workflow is judged by. */
export interface RuleContext {
  /** Whether it is shown to readers, who have no checkout of this repository. */
  readonly shown: boolean;
  /** The names of the inputs of our own action. */
  readonly inputs: ReadonlySet<string>;
}

/** Our own action and workflows as documents show them: by tag, with a note to pin it, since a commit cannot name itself. Nothing else may stand by tag. */
const SHOWN = /^org\/codex-orchestrator(?:\/\.github\/workflows\/[a-z-]+\.yml)?@v1$/;

/** A step of a job, with the mapping it was written as. */
interface Step {
  readonly map: YAMLMap;
  readonly uses: string;
  readonly inputs: YAMLMap | undefined;
}

interface Job {
  readonly id: string;
  readonly map: YAMLMap;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly map: YAMLMap;
  readonly jobs: readonly Job[];
  readonly context: RuleContext;
  readonly lineOf: (node: Node) => number;
  readonly textAt: (node: Node) => string;
}

type Found = { readonly at: Node; readonly message: string };
type Rule = (workflow: Workflow) => readonly Found[];

/** Judges the text of a workflow by the rules of this repository; text that is no workflow is a finding too. */
export function judgeWorkflow(text: string, context: RuleContext): readonly RuleFinding[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lines = text.split('\n');
  const lineOf = (node: Node): number => counter.linePos(node.range?.[0] ?? 0).line;
  const [problem] = document.errors;
  if (problem !== undefined) return [{ line: problem.linePos?.[0].line ?? 1, rule: 'yaml', message: problem.message }];
  const map = document.contents;
  if (!isMap(map) || !isMap(map.get('jobs'))) return [{ line: 1, rule: 'yaml', message: 'This is no workflow: it has no jobs.' }];
  const workflow: Workflow = { map, jobs: jobsOf(map), context, lineOf, textAt: (node) => lines[lineOf(node) - 1] ?? '' };
  return Object.entries(RULES)
    .flatMap(([rule, find]) => find(workflow).map(({ at, message }) => ({ line: lineOf(at), rule, message })))
    .toSorted((left, right) => left.line - right.line);
}

const RULES: Readonly<Record<string, Rule>> = {
  'script-without-expressions': ({ jobs }) =>
    stepsOf(jobs).flatMap(({ map, inputs }) =>
      [nodeIn(map, 'run'), nodeIn(inputs, 'script')].flatMap((node) =>
        textOf(node).includes('${{') && node !== undefined ? [{ at: node, message: 'An expression inside a script runs what it holds; hand it over through env and quote the variable.' }] : [],
      ),
    ),

  'pinned-uses': ({ jobs, context, textAt }) =>
    usesOf(jobs).flatMap((node) => {
      const uses = textOf(node);
      if (/^(\.\/|\$\/)/.test(uses) && !context.shown) return [];
      if (context.shown && SHOWN.test(uses)) return [];
      if (/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses) && /@[0-9a-f]{40}['"]? +# v\d+(\.\d+)*$/.test(textAt(node).trimEnd())) return [];
      return [{ at: node, message: `${uses} is not pinned: name the full commit, and the version in a comment behind it.` }];
    }),

  'least-permissions': ({ map, jobs }) => [
    ...tooMuch(nodeIn(map, 'permissions'), map, false),
    ...jobs.flatMap((job) => {
      const node = nodeIn(job.map, 'permissions');
      return node === undefined ? [] : tooMuch(node, job.map, true);
    }),
  ],

  'no-credentials-on-disk': ({ jobs }) =>
    stepsOf(jobs).flatMap(({ uses, inputs, map }) =>
      uses.startsWith('actions/checkout@') && inputs?.get('persist-credentials') !== false
        ? [{ at: nodeIn(map, 'uses') ?? map, message: 'A checkout leaves the token in .git/config; say persist-credentials: false.' }]
        : [],
    ),

  // What a job that runs Codex wrote could come back in a job that trusts its cache.
  'no-cache-from-codex': ({ jobs }) =>
    jobs
      .filter(runsCodex)
      .flatMap(({ steps }) => steps)
      .flatMap(({ uses, inputs, map }) => {
        const cache = scalarOf(nodeIn(inputs, 'cache'));
        const saves = /^actions\/cache(\/save)?@/.test(uses) || (/^[\w.-]+\/setup-[\w.-]+@/.test(uses) && cache !== undefined && cache !== '' && cache !== false);
        return saves ? [{ at: nodeIn(map, 'uses') ?? map, message: `${uses} saves a cache in a job that runs Codex.` }] : [];
      }),

  'no-pull-request-target': ({ map }) => {
    const on = nodeIn(map, 'on');
    const named = isMap(on) ? on.items.map(({ key }) => key) : isSeq(on) ? on.items : [on];
    return named.flatMap((node) => (isScalar(node) && node.value === 'pull_request_target' ? [{ at: node, message: 'pull_request_target gives strangers a token that writes.' }] : []));
  },

  'known-inputs': ({ jobs, context }) =>
    stepsOf(jobs).flatMap(({ uses, inputs }) =>
      isOurs(uses) && inputs !== undefined
        ? inputs.items.flatMap(({ key }) => (isScalar(key) && !context.inputs.has(String(key.value)) ? [{ at: key, message: `${uses} has no input ${String(key.value)}.` }] : []))
        : [],
    ),

  'time-limit': ({ jobs }) =>
    jobs.flatMap(({ id, map, steps }) => (steps.length > 0 && nodeIn(map, 'timeout-minutes') === undefined ? [{ at: map, message: `The job ${id} has no timeout-minutes.` }] : [])),
};

/** Without a word about permissions a token may do what the repository's settings say, which nobody reads here. */
function tooMuch(node: Node | undefined, owner: YAMLMap, mayWrite: boolean): readonly Found[] {
  if (node === undefined) return [{ at: owner, message: 'permissions are not declared; begin with permissions: {} and let jobs ask.' }];
  if (!isMap(node)) return [{ at: node, message: `permissions: ${textOf(node)} is more than anybody needs; name each.` }];
  return node.items.flatMap(({ key, value }) =>
    !mayWrite && isScalar(value) && value.value === 'write' && isScalar(key) ? [{ at: key, message: `${String(key.value)}: write holds for every job; grant it to the job that needs it.` }] : [],
  );
}

function runsCodex({ steps }: Job): boolean {
  return steps.some(({ uses }) => isOurs(uses));
}

function isOurs(uses: string): boolean {
  return uses === './' || uses === '$/' || /^[\w.-]+\/codex-orchestrator@/.test(uses);
}

function jobsOf(workflow: YAMLMap): readonly Job[] {
  const jobs = workflow.get('jobs');
  if (!isMap(jobs)) return [];
  return jobs.items.flatMap(({ key, value }) => (isMap(value) ? [{ id: textOf(key), map: value, steps: readSteps(value) }] : []));
}

function readSteps(job: YAMLMap): readonly Step[] {
  const steps = job.get('steps');
  if (!isSeq(steps)) return [];
  return steps.items.flatMap((step) => {
    if (!isMap(step)) return [];
    const inputs = nodeIn(step, 'with');
    return [{ map: step, uses: textOf(nodeIn(step, 'uses')), inputs: isMap(inputs) ? inputs : undefined }];
  });
}

function stepsOf(jobs: readonly Job[]): readonly Step[] {
  return jobs.flatMap(({ steps }) => steps);
}

/** What steps use, and what jobs use that are another workflow. */
function usesOf(jobs: readonly Job[]): readonly Node[] {
  return jobs.flatMap((job) => [job.map, ...job.steps.map(({ map }) => map)].flatMap((map) => nodeIn(map, 'uses') ?? []));
}

function nodeIn(map: YAMLMap | undefined, key: string): Node | undefined {
  const node = map?.get(key, true);
  return isScalar(node) || isMap(node) || isSeq(node) ? node : undefined;
}

function scalarOf(node: Node | undefined): unknown {
  return isScalar(node) ? node.value : undefined;
}

function textOf(node: unknown): string {
  return isScalar(node) && typeof node.value === 'string' ? node.value : '';
}
