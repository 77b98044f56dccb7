import { describe, expect, it } from 'vitest';
import { execArguments, type Invocation, KEY_VARIABLE, sandboxArguments } from '../../../src/adapters/codex/arguments.ts';

const INVOCATION: Invocation = {
  model: 'gpt-5.5',
  workspace: '/w/my "repo"',
  permissions: { workspace: 'write', readable: ['/opt'], writable: ['/t/scratch'], denied: [] },
  proxyUrl: 'http://127.0.0.1:4000/v1',
  patience: { requestRetries: 2, streamRetries: 3, idleMs: 4000, longestWaitSeconds: 5 },
  collectorUrl: 'http://127.0.0.1:4001/x/v1/logs',
  commandEnvironment: { PATH: '/usr/bin:/bin' },
  schemaFile: '/t/schema.json',
  answerFile: '/t/answer.txt',
};

describe('the arguments of Codex', () => {
  it('begin with one fixed command and end with the prompt on standard input', () => {
    const args = execArguments(INVOCATION);
    expect(args.slice(0, 14)).toEqual([
      'exec', '--json', '--ephemeral', '--ignore-user-config', '--ignore-rules', '--strict-config', '--skip-git-repo-check',
      '-C', '/w/my "repo"', '--model=gpt-5.5', '-o', '/t/answer.txt', '--output-schema', '/t/schema.json',
    ]);
    expect(args.at(-1)).toBe('-');
  });

  it('turn off every feature that reaches out or reads the repository’s own wishes', () => {
    const disabled = after(execArguments(INVOCATION), '--disable');
    expect(disabled).toEqual(expect.arrayContaining(['plugins', 'apps', 'hooks', 'unbounded_connection_retries', 'goals', 'view_image', 'shell_snapshot', 'daemon_auto_start', 'network_proxy']));
  });

  it('say everything else as settings', () => {
    expect(after(execArguments({ ...INVOCATION, effort: 'high' }), '-c')).toEqual([
      'agents.enabled=false',
      'allow_login_shell=false',
      'analytics.enabled=false',
      'check_for_update_on_startup=false',
      'otel.log_user_prompt=false',
      'project_doc_max_bytes=0',
      'skills.include_instructions=false',
      'web_search="disabled"',
      'projects={"/w/my \\"repo\\""={trust_level="untrusted"}}',
      'model_reasoning_effort="high"',
      'otel.exporter={otlp-http={endpoint="http://127.0.0.1:4001/x/v1/logs",protocol="json"}}',
      'model_provider="orchestrator"',
      `model_providers.orchestrator={name="orchestrator",base_url="http://127.0.0.1:4000/v1",env_key="${KEY_VARIABLE}",wire_api="responses",request_max_retries=2,stream_max_retries=3,stream_idle_timeout_ms=4000}`,
      'shell_environment_policy={inherit="none",set={"PATH"="/usr/bin:/bin"}}',
      'default_permissions="orchestrator"',
      'permissions.orchestrator.filesystem={":minimal"="read",":workspace_roots"="write","/opt"="read","/t/scratch"="write"}',
    ]);
  });

  it('name no effort that was not asked for, and take a model that looks like a flag as a model', () => {
    const args = execArguments({ ...INVOCATION, model: '--dangerously-bypass-approvals-and-sandbox' });
    expect(args).toContain('--model=--dangerously-bypass-approvals-and-sandbox');
    expect(args.some((argument) => argument.startsWith('model_reasoning_effort'))).toBe(false);
  });

  it('try the sandbox with the same permissions', () => {
    expect(sandboxArguments('/w', INVOCATION.permissions, ['/bin/true'])).toEqual([
      'sandbox', '-P', 'orchestrator', '-C', '/w', '-c', 'default_permissions="orchestrator"',
      '-c', 'permissions.orchestrator.filesystem={":minimal"="read",":workspace_roots"="write","/opt"="read","/t/scratch"="write"}', '--', '/bin/true',
    ]);
  });
});

function after(args: readonly string[], flag: string): readonly string[] {
  return args.filter((_argument, index) => args[index - 1] === flag);
}
