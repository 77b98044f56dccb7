import type { Environment } from '../adapters/actions/runner-file.ts';
import type { Problem } from '../contract/intake.ts';
import type { Tightened } from '../contract/policy-tightening.ts';

/** What the environment says of plugins. */
export interface PluginSwitches {
  readonly tightened: readonly Tightened[];
  readonly problems: readonly Problem[];
}

/** The variables of the tool before this one, each with the field of the policy it may tighten and the value that does. */
const SWITCHES = [
  { variable: 'ORCH_ENABLE_PLUGINS', field: 'plugins.enabled', tightest: false, loosens: 'Plugins are enabled by plugins.enabled of the policy.' },
  { variable: 'ORCH_PLUGINS_STRICT', field: 'plugins.strict', tightest: true, loosens: 'Plugins are no longer strict by plugins.strict of the policy.' },
] as const;

const VALUES: ReadonlyMap<string, boolean> = new Map([['true', true], ['1', true], ['false', false], ['0', false]]);

/** Reads the two variables: each may make the policy tighter and never looser, so that the other value changes nothing. */
export function readPluginSwitches(env: Environment): PluginSwitches {
  const read = SWITCHES.map(({ variable, field, tightest, loosens }) => {
    const text = (env[variable] ?? '').trim();
    const value = VALUES.get(text.toLowerCase());
    const source = `environment ${variable}`;
    if (text !== '' && value === undefined) return { tightened: [], problems: [{ reason: 'input:invalid', sentence: `The environment sets ${variable} to something that is neither true, false, 1 nor 0.`, remedy: `Set ${variable} to ${tightest}, or remove it. ${loosens}`, where: source }] };
    return { tightened: value === tightest ? [{ field, value, source }] : [], problems: [] };
  });
  return { tightened: read.flatMap(({ tightened }) => tightened), problems: read.flatMap(({ problems }) => problems) };
}
