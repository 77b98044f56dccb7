import type { Check } from '../core/check.ts';
import { delivered } from './delivery/delivered.ts';
import { somethingChanged } from './delivery/something-changed.ts';
import { acceptanceCriteria } from './gates/acceptance-criteria.ts';
import { actorPermission } from './gates/actor-permission.ts';
import { baseCurrent } from './gates/base-current.ts';
import { codexVersion } from './gates/codex-version.ts';
import { factsEstablished } from './gates/facts-established.ts';
import { hiddenText } from './gates/hidden-text.ts';
import { intentBlock } from './gates/intent-block.ts';
import { issuePaths } from './gates/issue-paths.ts';
import { issueSections } from './gates/issue-sections.ts';
import { issueSpecs } from './gates/issue-specs.ts';
import { issueUnchanged } from './gates/issue-unchanged.ts';
import { machineReady } from './gates/machine-ready.ts';
import { modelPriced } from './gates/model-priced.ts';
import { openQuestions } from './gates/open-questions.ts';
import { packConstraints } from './gates/pack-constraints.ts';
import { packDependencies } from './gates/pack-dependencies.ts';
import { packDocs } from './gates/pack-docs.ts';
import { packNotDelivered } from './gates/pack-not-delivered.ts';
import { plannedPaths } from './gates/planned-paths.ts';
import { runsADay } from './gates/runs-a-day.ts';
import { sandboxHolds } from './gates/sandbox-holds.ts';
import { scheduledText } from './gates/scheduled-text.ts';
import { setupPassed } from './gates/setup-passed.ts';
import { specsApproved } from './gates/specs-approved.ts';
import { specsFresh } from './gates/specs-fresh.ts';
import { specsThere } from './gates/specs-there.ts';
import { specsUnchanged } from './gates/specs-unchanged.ts';
import { supportedSections } from './gates/supported-sections.ts';
import { triggerAllowed } from './gates/trigger-allowed.ts';
import { changedFiles } from './guardrails/changed-files.ts';
import { changedLines } from './guardrails/changed-lines.ts';
import { keptSecrets } from './guardrails/kept-secrets.ts';
import { links } from './guardrails/links.ts';
import { miniSpec } from './guardrails/mini-spec.ts';
import { pluginCapabilities } from './guardrails/plugin-capabilities.ts';
import { protectedPaths } from './guardrails/protected-paths.ts';
import { scope } from './guardrails/scope.ts';
import { secrets } from './guardrails/secrets.ts';
import { artifactContains } from './requirements/artifact-contains.ts';
import { artifactsPresent } from './requirements/artifacts-present.ts';
import { diffInScope } from './requirements/diff-in-scope.ts';
import { engineDeclared } from './requirements/engine-declared.ts';
import { noDeployLanguage } from './requirements/no-deploy-language.ts';
import { noUnmeasurableLanguage } from './requirements/no-unmeasurable-language.ts';
import { pluginArtifacts } from './requirements/plugin-artifacts.ts';
import { pluginProtocol } from './requirements/plugin-protocol.ts';
import { pluginStages } from './requirements/plugin-stages.ts';
import { pluginValidation } from './requirements/plugin-validation.ts';
import { requiredArtifacts } from './requirements/required-artifacts.ts';
import { requiredCommands } from './requirements/required-commands.ts';

/** What the issue itself has to be. They need nothing but the issue and the policy, so that anybody can ask them offline. */
export const issueGates: readonly Check[] = [issueSections, acceptanceCriteria, supportedSections, issuePaths, issueSpecs, intentBlock, hiddenText];

/** What must hold before anything is done on a machine. */
export const intakeGates: readonly Check[] = [factsEstablished, actorPermission, triggerAllowed, scheduledText, issueUnchanged, runsADay, ...issueGates, packConstraints, packDocs, packDependencies, packNotDelivered, specsThere, specsApproved, specsUnchanged, specsFresh, modelPriced];

/** What must hold of the machine before Codex is asked anything. */
export const machineGates: readonly Check[] = [machineReady, codexVersion, sandboxHolds, setupPassed];

/** What must hold before a line is written. */
export const planGates: readonly Check[] = [openQuestions, plannedPaths];

/** What must hold of the change before anybody sees it. The first that fails names the run, so the graver comes first. */
export const guardrails: readonly Check[] = [somethingChanged, secrets, protectedPaths, scope, links, miniSpec, changedFiles, changedLines];

/** What a task pack can ask for by name. */
export const acceptance: readonly Check[] = [artifactsPresent, artifactContains, diffInScope, noDeployLanguage, noUnmeasurableLanguage, engineDeclared];

/** What has to hold of the plugin of a task pack. */
export const plugins: readonly Check[] = [pluginCapabilities, pluginStages, pluginProtocol, pluginValidation, pluginArtifacts];

/** What the change has to achieve, and what must not have come out on the way. */
export const requirements: readonly Check[] = [requiredCommands, requiredArtifacts, ...acceptance, ...plugins, keptSecrets];

/** What must be true on GitHub in the end. */
export const deliveries: readonly Check[] = [baseCurrent, delivered];

/** Every check there is, in the order they are asked. */
export const CHECKS: readonly Check[] = [...intakeGates, ...machineGates, ...planGates, ...guardrails, ...requirements, ...deliveries];
