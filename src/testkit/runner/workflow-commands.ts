/** A command that GitHub's runner would carry out when it reads the line. */
export type WorkflowCommand = {
  readonly name: string;
  /** Keys in lower case, since the runner does not tell cases apart. */
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
};

/** The commands a runner knows, in lower case. */
export const workflowCommands: ReadonlySet<string> = new Set([
  'add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice',
  'remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning',
]);

/** Splits text into lines as a runner reads them from a step: a lone carriage return ends a line too. */
export function splitLines(text: string): readonly string[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/**
 * Reads one line as the runner does: `::name key=value::data` after leading white space, else the first `##[name key=value]data` anywhere.
 * Returns undefined for a line that is mere text; `known` are the names that count, in lower case.
 */
export function parseWorkflowCommand(line: string, known: ReadonlySet<string> = workflowCommands): WorkflowCommand | undefined {
  return parseColons(line, known) ?? parseBrackets(line, known);
}

/**
 * Returns every command that would act if the text were printed by a step, in order; the oracle for "nothing printed acts".
 * What stands between `stop-commands` and its token does not act.
 */
export function actingCommands(text: string): readonly WorkflowCommand[] {
  const reader = createCommandReader();
  return splitLines(text).flatMap((line) => reader(line) ?? []);
}

/** Returns a reader of one step's lines that remembers `stop-commands`; it answers undefined for what does not act. */
export function createCommandReader(): (line: string) => WorkflowCommand | undefined {
  let token: string | undefined;
  return (line) => {
    const command = parseWorkflowCommand(line, token === undefined ? workflowCommands : new Set([...workflowCommands, token]));
    if (token !== undefined) {
      if (command?.name !== token) return undefined;
      token = undefined;
      return command;
    }
    // The runner refuses tokens that are empty or a command's own name, so that commands can't be stopped for good by accident.
    if (command?.name === 'stop-commands' && !refusedTokens.has(command.data.toLowerCase())) token = command.data.toLowerCase();
    return command;
  };
}

const refusedTokens: ReadonlySet<string> = new Set(['', 'pause-logging', ...workflowCommands]);

/** Tells whether a token may follow `stop-commands`. */
export function isStopToken(token: string): boolean {
  return !refusedTokens.has(token.toLowerCase());
}

// What .NET's TrimStart removes; JavaScript's own trim differs in U+0085 and U+FEFF.
const leadingSpace = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

function parseColons(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const message = line.replace(leadingSpace, '');
  if (!message.startsWith('::')) return undefined;
  const end = message.indexOf('::', 2);
  if (end < 0) return undefined;
  return readCommand(message.slice(2, end), message.slice(end + 2), known, { separator: ',', trim: (text) => text.trim(), property: propertyEscapes, data: dataEscapes });
}

function parseBrackets(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  if (start < 0) return undefined;
  const end = line.indexOf(']', start);
  if (end < 0) return undefined;
  return readCommand(line.slice(start + 3, end), line.slice(end + 1), known, { separator: ';', trim: (text) => text, property: bracketEscapes, data: bracketEscapes });
}

type Escapes = readonly (readonly [escaped: string, plain: string])[];
type Dialect = { readonly separator: string; readonly trim: (text: string) => string; readonly property: Escapes; readonly data: Escapes };

// The percent sign comes last, as in the runner: `%250A` stays `%0A`.
const dataEscapes: Escapes = [['%0D', '\r'], ['%0A', '\n'], ['%25', '%']];
const propertyEscapes: Escapes = [['%0D', '\r'], ['%0A', '\n'], ['%3A', ':'], ['%2C', ','], ['%25', '%']];
const bracketEscapes: Escapes = [['%3B', ';'], ['%0D', '\r'], ['%0A', '\n'], ['%5D', ']'], ['%25', '%']];

function readCommand(info: string, data: string, known: ReadonlySet<string>, dialect: Dialect): WorkflowCommand | undefined {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!known.has(name)) return undefined;
  const properties: Record<string, string> = {};
  for (const part of space < 0 ? [] : dialect.trim(info.slice(space + 1)).split(dialect.separator)) {
    const equals = part.indexOf('=');
    // A property without a value is dropped by the runner, not kept as empty.
    if (equals > 0 && equals < part.length - 1) properties[part.slice(0, equals).toLowerCase()] = unescape(part.slice(equals + 1), dialect.property);
  }
  return { name, properties, data: unescape(data, dialect.data) };
}

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((sum, [escaped, plain]) => sum.replaceAll(escaped, plain), text);
}
