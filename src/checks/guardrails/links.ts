import type { ChangedFile } from '../../contract/change.ts';
import type { IntakeFacts } from '../../contract/intake.ts';
import type { Policy } from '../../contract/policy.ts';
import { defineCheck } from '../../core/check.ts';
import { linkTarget } from '../../core/link-target.ts';
import { foldPath } from '../../core/paths.ts';
import { forbiddenBy, protectedBy, type Objection } from '../../core/scope-rules.ts';
import { counted } from '../../core/counted.ts';

/** Every symbolic link of the change leads to a place in the repository that the run might have changed itself, and no submodule is changed. */
export const links = defineCheck({
  id: 'links',
  kind: 'guardrail',
  lifecycle: 'stable',
  title: 'Links stay inside the repository',
  rationale: 'Who reads or writes through a link reads or writes where it leads: out of the repository, or into files that no run may change. A submodule brings in code of another repository.',
  remediation: 'Look at the named links. Have the issue say that a copy or an import is wanted in their place, or add the link by hand, in a pull request of its own.',
  reason: 'change:link',
  reads: ['intake', 'implement'],
  evaluate: ({ intake, implement: { change } }) => {
    const { policy } = intake;
    if (policy === null) return { outcome: 'unknown', sentence: 'Where links may lead is not known, because the policy could not be read.' };
    const forbidden = forbiddenTarget(policy.values, intake);
    const places = change.files.flatMap((file) => {
      const what = objectionTo(file, change.files, forbidden);
      return what === null ? [] : [{ where: file.path, what }];
    });
    if (places.length > 0) return { outcome: 'fail', sentence: `The change holds ${counted(places.length, 'link')} that no run may make.`, places };
    return { outcome: 'pass', sentence: 'No link of the change leads out of the repository or to a protected file.' };
  },
});

const LINK = '120000';
const SUBMODULE = '160000';

function objectionTo(file: ChangedFile, files: readonly ChangedFile[], forbidden: Objection): string | null {
  if (file.newMode === SUBMODULE) return 'it is a link to a commit of another repository (a submodule)';
  if (file.newMode !== LINK) return null;
  if (file.linkTarget === null) return 'it is a symbolic link, but where it leads was not recorded';
  const why = objectionToTarget(file.path, file.linkTarget, files, forbidden) ?? objectionToReplacing(file, files);
  return why === null ? null : `a symbolic link to ${shown(file.linkTarget)}: ${why}`;
}

function objectionToTarget(link: string, target: string, files: readonly ChangedFile[], forbidden: Objection): string | null {
  const led = linkTarget(link, target);
  if ('objection' in led) return led.objection;
  const other = files.find(({ path, newMode }) => newMode === LINK && isBelow(led.path, path));
  if (other !== undefined) return `it leads through another link of the change, ${shown(other.path)}`;
  // What lies below is asked for too, since a pattern may cover the files of a folder and not the folder.
  return forbidden(led.path) ?? forbidden(`${led.path}/x`);
}

function objectionToReplacing(file: ChangedFile, files: readonly ChangedFile[]): string | null {
  if (file.kind === 'type-changed') return 'it replaces something that was no link';
  return files.some(({ kind, path }) => kind === 'deleted' && isBelow(path, file.path)) ? 'it replaces a folder' : null;
}

function forbiddenTarget(policy: Policy, unit: Pick<IntakeFacts, 'issue' | 'pack'>): Objection {
  const isProtected = protectedBy(policy, unit);
  const isForbidden = forbiddenBy(policy, unit);
  return (path) => isProtected(path) ?? isForbidden(path);
}

function isBelow(path: string, folder: string): boolean {
  return foldPath(path).startsWith(`${foldPath(folder)}/`);
}

/** Quoted, on one line, and no longer than a person reads. */
function shown(text: string): string {
  const line = JSON.stringify(text);
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
