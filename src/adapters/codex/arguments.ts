import type { Patience } from './patience.ts';
import { permissionsTable, type Permissions, tomlTable } from './permissions.ts';

/** The environment variable in which Codex looks for the key of our proxy. */
export const KEY_VARIABLE = 'CODEX_ORCHESTRATOR_PROXY_KEY';

/** Everything one invocation of `codex exec` depends on; every path absolute. */
export interface Invocation {
  readonly model: string;
  readonly effort?: string;
  /** What the user set, each `key=value` in TOML; it comes first, so that ours wins. */
  readonly userSettings?: readonly string[];
  readonly workspace: string;
  readonly permissions: Permissions;
  /** Base address of the key proxy. */
  readonly proxyUrl: string;
  readonly patience: Patience;
  /** Where Codex posts its logs, which tell of every tool call. */
  readonly collectorUrl: string;
  /** PATH, HOME and the like for the commands Codex runs; they get nothing else. */
  readonly commandEnvironment: Readonly<Record<string, string>>;
  readonly schemaFile: string;
  readonly answerFile: string;
}

const PROFILE = 'orchestrator';

/** Features that reach out, load code or text of the repository, or read files by another way than a command. */
const DISABLED = [
  'apps', 'browser_use', 'computer_use', 'daemon_auto_start', 'enable_request_compression', 'goals', 'hooks', 'image_generation',
  'memories', 'multi_agent', 'network_proxy', 'plugins', 'shell_snapshot', 'skill_mcp_dependency_install', 'skill_search', 'system_proxy_fallback',
  'tool_suggest', 'unbounded_connection_retries', 'view_image',
];

const SETTINGS = [
  'agents.enabled=false',
  'allow_login_shell=false',
  'analytics.enabled=false',
  'check_for_update_on_startup=false',
  'otel.log_user_prompt=false',
  'project_doc_max_bytes=0',
  'skills.include_instructions=false',
  'web_search="disabled"',
];

/** The arguments of `codex exec` for one turn with the prompt on standard input. */
export function execArguments(invocation: Invocation): readonly string[] {
  const { workspace, effort, patience } = invocation;
  const provider = `{name=${JSON.stringify(PROFILE)},base_url=${JSON.stringify(invocation.proxyUrl)},env_key=${JSON.stringify(KEY_VARIABLE)},wire_api="responses",request_max_retries=${patience.requestRetries},stream_max_retries=${patience.streamRetries},stream_idle_timeout_ms=${patience.idleMs}}`;
  return [
    'exec', '--json', '--ephemeral', '--ignore-user-config', '--ignore-rules', '--strict-config', '--skip-git-repo-check',
    '-C', workspace, `--model=${invocation.model}`, '-o', invocation.answerFile, '--output-schema', invocation.schemaFile,
    ...(invocation.userSettings ?? []).flatMap((setting) => ['-c', setting]),
    ...DISABLED.flatMap((feature) => ['--disable', feature]),
    ...[
      ...SETTINGS,
      `projects={${JSON.stringify(workspace)}={trust_level="untrusted"}}`,
      ...(effort === undefined ? [] : [`model_reasoning_effort=${JSON.stringify(effort)}`]),
      `otel.exporter={otlp-http={endpoint=${JSON.stringify(invocation.collectorUrl)},protocol="json"}}`,
      `model_provider="${PROFILE}"`,
      `model_providers.${PROFILE}=${provider}`,
      `shell_environment_policy={inherit="none",set=${tomlTable(invocation.commandEnvironment)}}`,
      ...permissionSettings(invocation.permissions),
    ].flatMap((setting) => ['-c', setting]),
    '-',
  ];
}

/** The arguments of `codex sandbox` that run a command as Codex would run it in a turn. */
export function sandboxArguments(workspace: string, permissions: Permissions, command: readonly string[]): readonly string[] {
  return ['sandbox', '-P', PROFILE, '-C', workspace, ...permissionSettings(permissions).flatMap((setting) => ['-c', setting]), '--', ...command];
}

function permissionSettings(permissions: Permissions): readonly string[] {
  return [`default_permissions="${PROFILE}"`, `permissions.${PROFILE}.filesystem=${permissionsTable(permissions)}`];
}
