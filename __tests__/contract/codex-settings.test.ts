import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { execArguments, type Invocation } from '../../src/adapters/codex/arguments.ts';
import { PATIENCE } from '../../src/adapters/codex/patience.ts';
import { CODEX_SETTINGS, codexSettings } from '../../src/contract/codex-settings.ts';

const refusal = (text: string): string => codexSettings.safeParse(text).error?.issues[0]?.message ?? 'accepted';

const INVOCATION: Invocation = {
  model: 'gpt-5.5',
  workspace: '/w/repo',
  permissions: { workspace: 'read', readable: [], writable: [], denied: [] },
  proxyUrl: 'http://127.0.0.1:4000/v1',
  commandEnvironment: {},
  patience: PATIENCE,
  collectorUrl: 'http://127.0.0.1:4001/v1/logs',
  schemaFile: '/t/schema.json',
  answerFile: '/t/answer.txt',
};

describe('codex-args', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['  ', []],
    ['[]', []],
    ['-c model_verbosity=low', ['model_verbosity="low"']],
    [`--config 'model_verbosity="low"' -c "model_reasoning_summary=\\"none\\""`, ['model_verbosity="low"', 'model_reasoning_summary="none"']],
    ['-c\n model_context_window=200000\t-c tool_output_token_limit=4000', ['model_context_window=200000', 'tool_output_token_limit=4000']],
    ['["-c", "model_auto_compact_token_limit=90000", "--config", "personality=\\"pragmatic\\""]', ['model_auto_compact_token_limit=90000', 'personality="pragmatic"']],
    [String.raw`-c model_verb\osity=h'ig'"h"`, ['model_verbosity="high"']],
  ])('takes %j', (text, settings) => {
    expect(codexSettings.parse(text)).toEqual(settings);
  });

  it.each([
    ['--sandbox danger-full-access', 'the flag "--sandbox" is not allowed: the sandbox'],
    ['--sandbox=danger-full-access', 'the flag "--sandbox" is not allowed: the sandbox'],
    ['-s workspace-write', 'the flag "-s" is not allowed: the sandbox'],
    ['-sdanger-full-access', 'the flag "-sdanger-full-access" is not allowed: the sandbox'],
    ['--dangerously-bypass-approvals-and-sandbox', 'is not allowed: the sandbox'],
    ['--yolo', 'is not allowed: the sandbox'],
    ['--full-auto', 'is not allowed: the sandbox'],
    ['-m gpt-x', 'the flag "-m" is not allowed: use the input model'],
    ['--model=gpt-x', 'use the input model'],
    ['--oss', 'use the input responses-api-endpoint'],
    ['-p evil', 'the flag "-p" is not allowed: which configuration'],
    ['--profile=evil', 'which configuration'],
    ['--add-dir /', 'folders and files are chosen by this tool'],
    ['-C /', 'folders and files'],
    ['-o /etc/passwd', 'folders and files'],
    ['--enable hooks', 'what Codex can reach and start'],
    ['--config=model_verbosity=low', 'is one word; write -c and key=value as two'],
    ['-cmodel_verbosity=low', 'is one word'],
    ['-c=model_verbosity=low', 'is one word'],
    ['--', 'the flag "--" is not allowed: only -c key=value is'],
    ['-', 'the word "-" is not allowed'],
    ['please', 'the word "please" is not allowed'],
    ["''", 'the word "" is not allowed'],
    ['-c', '-c is followed by nothing'],
    ['-c model_verbosity', '"model_verbosity" is no key=value'],
    ['-c -c', '"-c" is no key=value'],
    ['-c =low', '"=low" is no key=value'],
    ['-c sandbox_mode=danger-full-access', 'the setting "sandbox_mode" is not allowed: the sandbox'],
    ['-c approval_policy=never', 'the sandbox'],
    ['-c default_permissions=x', 'the sandbox'],
    ['-c model=gpt-x', 'use the input model'],
    ['-c model_reasoning_effort=high', 'use the input effort'],
    ['-c model_provider=openai', 'use the input responses-api-endpoint'],
    ['-c openai_base_url=http://x', 'use the input responses-api-endpoint'],
    ['-c mcp_servers.x.command=sh', 'what Codex can reach and start'],
    ['-c shell_environment_policy.inherit=all', 'what Codex can reach and start'],
    ['-c projects={}', 'which configuration'],
    ['-c __proto__=x', 'the setting "__proto__" is not allowed: only -c key=value is, with one of the keys model_verbosity'],
    ['-c Model_verbosity=low', 'the setting "Model_verbosity" is not allowed'],
    ['-c model_verbosity.x=low', 'the setting "model_verbosity.x" is not allowed'],
    ['-c " model_verbosity=low"', 'the setting " model_verbosity" is not allowed'],
    ['-c model_verbosity=loud', 'model_verbosity is "loud"; it must be low, medium, high'],
    ['-c "model_verbosity= low"', 'it must be low, medium, high'],
    ["-c model_verbosity='low\nsandbox_mode=x'", 'it must be low, medium, high'],
    ['-c model_context_window=1e6', 'it must be a number from 1000'],
    ['-c model_context_window=-1', 'it must be a number from 1000'],
    ['-c model_context_window="200000"x', 'it must be a number from 1000'],
    ['-c tool_output_token_limit=99', 'it must be a number from 100 to 1000000'],
    ['-c model_verbosity=low -c model_verbosity=high', 'model_verbosity is set twice'],
    ['-c model_verbosity=low --sandbox read-only', 'the flag "--sandbox"'],
    ['["-c", 1]', 'it begins with [ but is no JSON array'],
    ['[oops', 'it begins with [ but is no JSON array'],
    ["-c 'model_verbosity=low", 'a quote or backslash that does not end'],
    ['-c model_verbosity=low\\', 'a quote or backslash that does not end'],
  ])('refuses %j by name', (text, words) => {
    expect(refusal(text)).toContain(words);
  });

  it('whatever is accepted sets nothing but the keys of the list, before everything this tool sets', () => {
    const own = execArguments(INVOCATION);
    const word = fc.oneof(
      fc.constantFrom('-c', '--config', '-s', '--sandbox=x', '-m', '--', '-p', '--add-dir', '-C', '-o', '-c=', 'danger-full-access'),
      fc.tuple(fc.constantFrom(...Object.keys(CODEX_SETTINGS), 'sandbox_mode', 'model', 'model_provider', 'approval_policy', 'projects', 'model_verbosity.x'), fc.constantFrom('=', '==', ' = ', ''), fc.oneof(fc.constantFrom('low', '"low"', 'none', 'auto', '100000', '"high"\n', '{a=1}', '[]', 'true'), fc.string())).map((parts) => parts.join('')),
      fc.string(),
    );
    const list = fc.oneof(
      fc.array(word, { maxLength: 6 }),
      fc.array(fc.tuple(fc.constantFrom('-c', '--config'), word).map(([flag, setting]) => [flag, setting]), { maxLength: 3 }).map((pairs) => pairs.flat()),
      fc.uniqueArray(fc.constantFrom('model_verbosity=low', 'personality="none"', 'model_context_window=50000', 'tool_output_token_limit=500')).map((settings) => settings.flatMap((setting) => ['-c', setting])),
    );
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(list.map((words) => JSON.stringify(words)), list.map((words) => words.join(' ')), fc.string()), (text) => {
        const read = codexSettings.safeParse(text);
        if (!read.success) return;
        if (read.data.length > 0) accepted += 1;
        for (const setting of read.data) expect(setting).toMatch(/^(model_verbosity|model_reasoning_summary|personality)="[a-z]+"$|^(model_context_window|model_auto_compact_token_limit|tool_output_token_limit)=\d+$/);
        const args = execArguments({ ...INVOCATION, userSettings: read.data });
        const first = own.indexOf('--disable');
        expect(args).toEqual([...own.slice(0, first), ...read.data.flatMap((setting) => ['-c', setting]), ...own.slice(first)]);
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});
