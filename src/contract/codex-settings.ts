import { z } from 'zod';
import { parseJson } from './parse-json.ts';

/** What codex-args may set besides what this tool sets itself: nothing that decides what Codex may reach, do or run. */
export const CODEX_SETTINGS = {
  model_verbosity: word('low', 'medium', 'high'),
  model_reasoning_summary: word('auto', 'concise', 'detailed', 'none'),
  personality: word('none', 'friendly', 'pragmatic'),
  model_context_window: count(1_000, 100_000_000),
  model_auto_compact_token_limit: count(1_000, 100_000_000),
  tool_output_token_limit: count(100, 1_000_000),
} as const satisfies Readonly<Record<string, Kind>>;

/** Settings of Codex, each as `key=value` in TOML, spelled by us and by nobody else. */
export const codexSettings = z.string().transform((text, context): readonly string[] => {
  const read = settingsOf(text);
  if (typeof read !== 'string') return read;
  context.addIssue({ code: 'custom', message: read });
  return z.NEVER;
});

interface Kind {
  readonly allowed: string;
  /** The value as TOML, or null when it is none of those allowed. */
  readonly spell: (value: string) => string | null;
}

function word(...words: readonly string[]): Kind {
  return {
    allowed: words.join(', '),
    spell: (value) => {
      const bare = /^"([a-z]+)"$/.exec(value)?.[1] ?? value;
      return words.includes(bare) ? `"${bare}"` : null;
    },
  };
}

function count(least: number, most: number): Kind {
  return { allowed: `a number from ${least} to ${most}`, spell: (value) => (/^[1-9]\d{0,8}$/.test(value) && Number(value) >= least && Number(value) <= most ? value : null) };
}

/** Why what people are likely to try is refused; everything else is refused for being unknown. */
const REASONS: readonly (readonly [names: RegExp, reason: string])[] = [
  [/^(-s|--sandbox|--full-auto|--yolo|--dangerously-.*|-a|--ask-for-approval|sandbox.*|approval.*|default_permissions|permissions.*)$/, 'the sandbox and what Codex may do without asking are set by this tool'],
  [/^(-m|--model|model)$/, 'use the input model'],
  [/^(model_reasoning_effort)$/, 'use the input effort'],
  [/^(--oss|--local-provider|model_provider.*|openai_base_url|chatgpt_base_url)$/, 'requests to the model go through a proxy of this tool; use the input responses-api-endpoint'],
  [/^(-C|--cd|--add-dir|-o|--output-last-message|--output-schema|-i|--image)$/, 'folders and files are chosen by this tool'],
  [/^(-p|--profile|--ignore-.*|--strict-config|--trust|projects.*)$/, 'which configuration Codex reads is set by this tool'],
  [/^(--enable|--disable|features.*|mcp_servers.*|hooks.*|plugins.*|notify|agents.*|skills.*|web_search|shell_environment_policy.*)$/, 'what Codex can reach and start is set by this tool'],
];

function settingsOf(text: string): readonly string[] | string {
  const words = text.startsWith('[') ? wordsOfArray(text) : wordsOfShell(text);
  if (typeof words === 'string') return words;
  const settings = new Map<string, string>();
  for (let index = 0; index < words.length; index += 2) {
    const flag = words[index] ?? '';
    if (flag !== '-c' && flag !== '--config') return refusedFlag(flag);
    const setting = words[index + 1];
    if (setting === undefined) return `${flag} is followed by nothing; write ${flag} key=value`;
    const [, key = '', value = ''] = /^([^=]*)=(.*)$/s.exec(setting) ?? [];
    const kind = kindOf(key);
    if (kind === null) return key === '' ? `${shown(setting)} is no key=value` : `the setting ${shown(key)} is not allowed: ${reasonFor(key)}`;
    const spelled = kind.spell(value);
    if (spelled === null) return `${key} is ${shown(value)}; it must be ${kind.allowed}`;
    if (settings.has(key)) return `${key} is set twice`;
    settings.set(key, `${key}=${spelled}`);
  }
  return [...settings.values()];
}

function kindOf(key: string): Kind | null {
  const kinds: Readonly<Record<string, Kind>> = CODEX_SETTINGS;
  return Object.hasOwn(kinds, key) ? (kinds[key] ?? null) : null;
}

function refusedFlag(flag: string): string {
  const name = flag.split('=')[0] ?? '';
  if (name === '--config' || (flag.startsWith('-c') && flag.length > 2)) return `${shown(flag)} is one word; write -c and key=value as two`;
  return flag.startsWith('-') && flag.length > 1 ? `the flag ${shown(name)} is not allowed: ${reasonFor(name)}` : `the word ${shown(flag)} is not allowed: only -c key=value is`;
}

function reasonFor(name: string): string {
  // A short flag with its value in the same word, such as -sworkspace-write, is refused like the flag.
  const short = /^-[^-]./.test(name) ? name.slice(0, 2) : name;
  return REASONS.find(([names]) => names.test(name) || names.test(short))?.[1] ?? `only -c key=value is, with one of the keys ${Object.keys(CODEX_SETTINGS).join(', ')}`;
}

function wordsOfArray(text: string): readonly string[] | string {
  const words = z.array(z.string()).max(64).safeParse(parseJson(text));
  return words.success ? words.data : 'it begins with [ but is no JSON array of at most 64 strings';
}

/** Words as a shell would read them: white space between, quotes and backslashes taken off. Nothing is expanded. */
function wordsOfShell(text: string): readonly string[] | string {
  const words: string[] = [];
  let rest = text.trimStart();
  while (rest !== '') {
    let current = '';
    for (let piece = PIECE.exec(rest); piece !== null; piece = PIECE.exec(rest)) {
      const [whole, single, double, escaped, plain] = piece;
      current += single ?? double?.replaceAll(/\\(["\\$`])/g, '$1') ?? escaped ?? plain ?? '';
      rest = rest.slice(whole.length);
    }
    if (rest !== '' && !/^\s/.test(rest)) return 'it holds a quote or backslash that does not end';
    words.push(current);
    rest = rest.trimStart();
  }
  return words;
}

const PIECE = /^(?:'([^']*)'|"((?:[^"\\]|\\.)*)"|\\([\s\S])|([^\s'"\\]+))/;

function shown(text: string): string {
  return JSON.stringify(text.length <= 60 ? text : `${text.slice(0, 59)}…`);
}
