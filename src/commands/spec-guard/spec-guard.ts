import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Environment } from '../../adapters/actions/runner-file.ts';
import { systemClock } from '../../adapters/clock.ts';
import { digestOf } from '../../adapters/files/digest.ts';
import { readSettingsFile } from '../../adapters/files/read-settings-file.ts';
import { withCheckout, type Checkout } from '../../adapters/git/checkout.ts';
import { workTree } from '../../adapters/git/work-tree.ts';
import { findProgram } from '../../adapters/process/find-program.ts';
import { POLICY_PATH } from '../../contract/policy.ts';
import { isFault } from '../../core/fault.ts';
import { inertText } from '../../core/inert.ts';
import type { SpecTree } from '../../ports/spec-tree.ts';
import { specJson } from '../../render/specs/spec-json.ts';
import { sarifText } from '../../render/specs/spec-sarif.ts';
import { specText } from '../../render/specs/spec-text.ts';
import { judgeTree } from '../../specs/judge-tree.ts';
import { namedWords } from '../../specs/named-words.ts';
import { outcomeOf } from '../../specs/outcome.ts';
import { VERSION } from '../../version.ts';
import { complain, problemsText } from '../problems-text.ts';
import { searchPath } from '../surroundings.ts';
import { editSpecs } from './edit-specs.ts';
import { guardPolicy, guardPolicyOf, type GuardPolicy } from './guard-policy.ts';
import { GUARD_USAGE, readGuardOptions, type GuardOptions } from './guard-options.ts';
import { localBase } from './local-states.ts';

const EXIT = { clean: 0, findings: 1, unchecked: 3 } as const;

/** `spec-guard`: judges the specs of a checkout as they are on the disk, and whether the change since the base needs one; or writes reviews and pins into specs. Answers 0 clean, 1 findings, 2 wrong usage, 3 could not be checked. */
export async function specGuardCommand(args: readonly string[], env: Environment, cwd: string = process.cwd()): Promise<number> {
  const asked = readGuardOptions(args);
  if (typeof asked === 'string') return complain(2, `${asked}\n${GUARD_USAGE}`);
  const git = await findProgram('git', searchPath(env));
  if (git === null) return complain(3, 'git is not in PATH, and the specs of a checkout cannot be judged without it.');
  try {
    return (await withCheckout(cwd, git, (checkout) => inCheckout(checkout, asked, env, cwd))) ?? complain(3, `${cwd} is in no checkout of git. Run this in one.`);
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    return complain(3, `The specs could not be checked: ${thrown.message}`);
  }
}

async function inCheckout(checkout: Checkout, asked: GuardOptions, env: Environment, cwd: string): Promise<number> {
  const today = asked.today ?? systemClock.now().slice(0, 10);
  const tree = await workTree(checkout);
  // To write into a spec needs no base, which a shallow clone may not have.
  const base = asked.edits === null ? await localBase(checkout, asked.base, env) : null;
  if (typeof base === 'string') return complain(3, base);
  const policy = asked.policy === null ? await guardPolicyOf(base?.tree ?? tree, null, null) : await namedPolicy(asked.policy, cwd);
  if (typeof policy === 'string') return complain(3, policy);
  if (!policy.known) return complain(3, `The policy is refused, so that nothing can be judged by it.\n${problemsText(policy.problems)}`);
  if (asked.edits !== null) return editSpecs({ ...asked.edits, checkout, tree, policy: policy.values, today, isDry: asked.isDry, cwd });
  process.stderr.write(base === null ? 'No base was found, so that only the specs are judged, and no change. Name one with --base.\n' : `Judged is what is on the disk, and what differs from ${base.commit.slice(0, 12)}, where it parted from ${inertText(base.revision)}.\n`);
  if (asked.policy === null && base !== null && isDifferent(base.tree, tree)) process.stderr.write(`${POLICY_PATH} is judged by as it is in the base ${base.commit.slice(0, 12)}. Try the one here with --policy ${POLICY_PATH}.\n`);
  const { report, text } = await judgeTree({ tree, before: base?.tree ?? null, about: namedWords({ title: asked.about, body: '' }), policy: policy.values, today, digest: digestOf });
  const view = { report, compared: null, text, link: null, today };
  const unwritten = asked.sarif === null ? null : await writeReport(resolve(cwd, asked.sarif), sarifText(view, VERSION));
  if (unwritten !== null) return complain(3, `${asked.sarif} could not be written: ${unwritten}. Name a file in a folder that is there.`);
  process.stdout.write(asked.json ? specJson(report) : specText(view));
  const outcome = outcomeOf(report);
  return asked.isDry && outcome === 'findings' ? 0 : EXIT[outcome];
}

/** A sentence where there is none. */
async function namedPolicy(file: string, cwd: string): Promise<GuardPolicy | string> {
  const bytes = await readSettingsFile(resolve(cwd, file));
  return bytes === null ? `there is no file ${file}, or it may not be read.` : guardPolicy(bytes, null, null);
}

/** Null when it is written, else what the disk says. */
async function writeReport(path: string, text: string): Promise<string | null> {
  try {
    await writeFile(path, text);
    return null;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

function isDifferent(before: SpecTree, now: SpecTree): boolean {
  return before.files.get(POLICY_PATH)?.sha !== now.files.get(POLICY_PATH)?.sha;
}
