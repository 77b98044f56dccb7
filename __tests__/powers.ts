import type { Powers } from '../src/ports/powers.ts';
import { RUN } from './facts.ts';

/** Powers that nobody may use: each says by its name that it was, so that a phase of a test brings those it needs. */
export function noPowers(): Powers {
  const never = (name: string) => (): never => {
    throw new Error(`${name} was used`);
  };
  return {
    invocation: {
      trigger: { known: false, problem: { reason: 'event:unreadable', sentence: 'No event.', remedy: 'Start it otherwise.', where: 'event' } },
      problems: [],
      version: '0.1.0',
      runId: RUN,
      baseBranch: '',
      triggerLabel: 'codex:execute',
      command: '/codex',
      requested: { model: 'gpt-5.5', codexVersion: null, codexSettings: [] },
      floor: null,
      preset: null,
      tightened: [],
      codexTimeoutSeconds: 60,
      jobUrl: '',
      docsUrl: '',
      digest: never('digest'),
    },
    clock: { now: never('clock.now'), monotonicMs: never('clock.monotonicMs') },
    narrator: { say: never('say'), quote: never('quote'), group: never('group'), endGroup: never('endGroup'), warn: never('warn'), error: never('error') },
    evidence: { writeFile: never('evidence.writeFile'), open: never('evidence.open'), withhold: never('evidence.withhold') },
    forge: {
      repository: 'octo/demo',
      defaultBranch: never('forge.defaultBranch'),
      permission: never('forge.permission'),
      issue: never('forge.issue'),
      issueHistory: never('forge.issueHistory'),
      approvalComments: never('forge.approvalComments'),
      environmentReviews: never('forge.environmentReviews'),
      branchHead: never('forge.branchHead'),
      branchHeads: never('forge.branchHeads'),
      commit: never('forge.commit'),
      fileAt: never('forge.fileAt'),
      ahead: never('forge.ahead'),
      pullRequests: never('forge.pullRequests'),
      packPulls: never('forge.packPulls'),
      checksBegun: never('forge.checksBegun'),
      pullRequest: never('forge.pullRequest'),
      requests: never('forge.requests'),
    },
    publisher: {
      commit: never('publisher.commit'),
      createBranch: never('publisher.createBranch'),
      advanceBranch: never('publisher.advanceBranch'),
      openPullRequest: never('publisher.openPullRequest'),
      updatePullRequest: never('publisher.updatePullRequest'),
      setDraft: never('publisher.setDraft'),
      addLabels: never('publisher.addLabels'),
      requestReviews: never('publisher.requestReviews'),
      self: never('publisher.self'),
      comment: never('publisher.comment'),
      setStatusLabel: never('publisher.setStatusLabel'),
      pickUp: never('publisher.pickUp'),
      react: never('publisher.react'),
      check: never('publisher.check'),
      noteBegun: never('publisher.noteBegun'),
    },
    repository: { fetchBase: never('repository.fetchBase'), holdBase: never('repository.holdBase'), change: never('repository.change'), paths: never('repository.paths'), specTree: never('repository.specTree'), readFile: never('repository.readFile'), readBlob: never('repository.readBlob'), writePatch: never('repository.writePatch') },
    workspaces: { open: never('workspaces.open'), keepPrepared: never('workspaces.keepPrepared'), snapshot: never('workspaces.snapshot'), fileIn: never('workspaces.fileIn'), removeAll: never('workspaces.removeAll') },
    limits: { adopt: never('limits.adopt'), secondsLeft: never('limits.secondsLeft') },
    sandbox: { probe: never('sandbox.probe'), run: never('sandbox.run'), ask: never('sandbox.ask') },
    codex: { identify: never('codex.identify'), run: never('codex.run'), takeBroken: () => [] },
    secrets: { clean: never('secrets.clean'), cleanText: never('secrets.cleanText'), scanChange: never('secrets.scanChange') },
    outlet: { summary: never('outlet.summary'), outputs: never('outlet.outputs'), upload: never('outlet.upload') },
  };
}
