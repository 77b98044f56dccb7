import type { z } from 'zod';
import { policyChecks, CHECK_MODES, loosestMode, type CheckMode } from '../contract/policy-checks.ts';
import type { policy } from '../contract/policy.ts';
import type { Preset } from '../contract/policy-tightening.ts';
import { SPEC_TRIGGERS } from '../contract/spec-triggers.ts';

type Stated = Omit<Partial<z.input<typeof policy>>, 'version' | 'preset'>;

const CHECKS = Object.keys(policyChecks.shape);
const SETTABLE = CHECKS.filter((check) => loosestMode(check) !== 'enforce');

/**
 * What each preset states. `standard` states nothing: it is the defaults, which a file may change both ways. What `strict`
 * states, a file may only tighten; what `observe` states is where a file starts from. The section `specs` is there only where a file has it.
 */
export const PRESET_VALUES: Readonly<Record<Preset, Stated>> = {
  observe: { checks: checksAs('warn') },
  standard: {},
  strict: {
    triggers: { local: false },
    actors: { users: [] },
    setup: { network: false },
    packs: { network: false, minutes: 0 },
    plugins: { enabled: false, strict: true },
    'hidden-text': 'block',
    codex: { 'unverified-versions': [] },
    limits: { minutes: 60, 'log-bytes': 268_435_456, attempts: 2, files: 25, lines: 800, 'repair-rounds': 3, 'error-signatures': 2, 'no-progress': 2, 'runs-per-day': 3 },
    specs: {
      'max-age-days': 30,
      'max-cadence-days': 365,
      'terminal-statuses': ['done', 'canceled', 'deprecated', 'superseded', 'archived'],
      'approved-statuses': [],
      'approve-in-change': false,
      require: ['owner', 'review'],
      'mini-specs': Object.fromEntries(SPEC_TRIGGERS.map((id) => [id, { mode: 'enforce' as const }])),
    },
    checks: checksAs('enforce'),
  },
};

/** Every check that can be set, as a mode or the nearest one it may have. */
function checksAs(mode: CheckMode): Stated['checks'] {
  return policyChecks.parse(Object.fromEntries(SETTABLE.map((check) => [check, CHECK_MODES[Math.max(CHECK_MODES.indexOf(mode), CHECK_MODES.indexOf(loosestMode(check)))]])));
}
