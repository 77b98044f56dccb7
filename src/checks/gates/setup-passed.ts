import { describeEnd, succeeded } from '../../core/describe-end.ts';
import { DEPS_ID, PYTHON_FOLDER } from '../../core/pack-commands.ts';
import { defineCheck } from '../../core/check.ts';

/** Every setup command of the policy, and the one that installs what a task pack needs, succeeded on the untouched base. */
export const setupPassed = defineCheck({
  id: 'setup-passed',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The base can be set up',
  rationale: 'When the dependencies of the untouched base cannot be installed, nothing that comes after would mean anything.',
  remediation: 'Mend the setup command of the policy, or the base branch, so that it succeeds; its output is in the evidence.',
  reason: 'setup:failed',
  reads: ['intake', 'prepare'],
  evaluate: ({ intake: { policy, pack }, prepare: { setup, prepared } }) => {
    if (policy === null) return { outcome: 'unknown', sentence: 'The policy could not be read, so it is not known what to set up.' };
    const deps = (pack?.pack.deps ?? []).length > 0;
    const wanted = [...policy.values.setup.commands.map(({ id }) => id), ...(deps ? [DEPS_ID] : [])];
    if (wanted.length === 0) return { outcome: 'not-applicable', sentence: 'There are no setup commands.' };
    const failed = setup.filter((result) => !succeeded(result));
    if (failed.length > 0) return { outcome: 'fail', sentence: `Setup failed: ${failed.map((result) => `${result.id} ${describeEnd(result)}`).join('; ')}.`, places: failed.map((result) => ({ where: result.log.path, what: describeEnd(result) })) };
    const missing = wanted.filter((id) => !setup.some((result) => result.id === id));
    if (missing.length > 0) return { outcome: 'unknown', sentence: `Setup was not run: ${missing.join(', ')}.` };
    if (deps && !(prepared?.paths ?? []).some((path) => `${PYTHON_FOLDER}/`.startsWith(path.endsWith('/') ? path : `${path}/`))) {
      return { outcome: 'fail', sentence: `The Python packages of the task pack were installed into ${PYTHON_FOLDER}, which git does not ignore, so they were not kept.`, remedy: 'Add a line .codex-orchestrator/ to the .gitignore of the base branch, then start the run again.', places: [{ where: '.gitignore', what: `${PYTHON_FOLDER} is not ignored` }] };
    }
    return { outcome: 'pass', sentence: `${['', 'The setup command', 'Both setup commands'][wanted.length] ?? `All ${wanted.length} setup commands`} succeeded.` };
  },
});
