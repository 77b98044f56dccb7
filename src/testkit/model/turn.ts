/** Token counts that a turn reports at its end; what is left out counts as zero, but for input (100) and output (10). */
export type TurnUsage = {
  readonly input?: number;
  readonly cachedInput?: number;
  readonly output?: number;
  readonly reasoning?: number;
};

/** One thing the model says or does inside an answer. */
export type Said =
  | { readonly say: 'text'; readonly text: string }
  | { readonly say: 'refusal'; readonly text: string }
  | { readonly say: 'reasoning'; readonly text: string }
  | { readonly say: 'exec'; readonly arguments: Readonly<Record<string, unknown>> }
  | { readonly say: 'patch'; readonly patch: string }
  | { readonly say: 'raw'; readonly item: Readonly<Record<string, unknown>> };

/** How the stream of an answer ends; only `completed` is what a healthy model does. */
export type Ending =
  | { readonly end: 'completed' }
  | { readonly end: 'failed'; readonly code: string; readonly message: string }
  | { readonly end: 'incomplete'; readonly reason: string }
  | { readonly end: 'cut' }
  /** The answer ends well for HTTP, and lacks its last event. */
  | { readonly end: 'closed' }
  | { readonly end: 'hang' };

/** When a turn is served and what it costs; every turn takes these. */
export type TurnOptions = {
  /** Serve this turn only to a request whose prompt contains this text; such turns are looked at before the others. */
  readonly when?: string;
  /** How often the turn is served before it is used up; `any` never is and may also stay unserved. Default 1. */
  readonly times?: number | 'any';
  /** Milliseconds to wait before the first byte of the answer. */
  readonly delayMs?: number;
  readonly usage?: TurnUsage;
};

/** What the scripted model does with one request. */
export type Turn = TurnOptions &
  (
    | { readonly kind: 'answer'; readonly said: readonly Said[]; readonly ending: Ending }
    | { readonly kind: 'http'; readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  );

/** A turn that says the text, or the value as JSON text, and ends the model's turn. */
export function message(content: unknown, options: TurnOptions = {}): Turn {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return answer([{ say: 'text', text }], options);
}

/** A turn that asks for one shell command, by its text or by the full arguments of `exec_command`. */
export function exec(command: string | Readonly<Record<string, unknown>>, options: TurnOptions = {}): Turn {
  return answer([{ say: 'exec', arguments: typeof command === 'string' ? { cmd: command } : command }], options);
}

/** A turn that hands over a patch in Codex's own patch language (`*** Begin Patch` … `*** End Patch`). */
export function patch(text: string, options: TurnOptions = {}): Turn {
  return answer([{ say: 'patch', patch: text }], options);
}

/** A turn in which the model refuses; Codex ends with 0 and no message. */
export function refusal(text: string, options: TurnOptions = {}): Turn {
  return answer([{ say: 'refusal', text }], options);
}

/** A turn that completes without saying anything. */
export function empty(options: TurnOptions = {}): Turn {
  return answer([], options);
}

/** A turn made of several things said in order, completed unless another ending is given. */
export function answer(said: readonly Said[], options: TurnOptions = {}, ending: Ending = { end: 'completed' }): Turn {
  return { ...options, kind: 'answer', said, ending };
}

/** A turn that answers with a plain HTTP error; an object body is sent as JSON. */
export function httpError(
  status: number,
  body: unknown = { error: { message: `scripted status ${status}` } },
  options: TurnOptions & { readonly headers?: Readonly<Record<string, string>> } = {},
): Turn {
  const { headers = {}, ...rest } = options;
  const isText = typeof body === 'string';
  const type = isText ? 'text/plain' : 'application/json';
  return { ...rest, kind: 'http', status, headers: { 'content-type': type, ...headers }, body: isText ? body : JSON.stringify(body) };
}

/** A turn that ends in `response.failed` with the given error code. */
export function failed(code: string, text = `scripted failure ${code}`, options: TurnOptions = {}): Turn {
  return answer([], options, { end: 'failed', code, message: text });
}

/** A turn that says something and ends in `response.incomplete` for the given reason. */
export function incomplete(reason: string, said: readonly Said[] = [], options: TurnOptions = {}): Turn {
  return answer(said, options, { end: 'incomplete', reason });
}

/** A turn whose connection is dropped before `response.completed`. */
export function cut(said: readonly Said[] = [], options: TurnOptions = {}): Turn {
  return answer(said, options, { end: 'cut' });
}

/** A turn that ends in order, only without `response.completed`. */
export function closed(said: readonly Said[] = [], options: TurnOptions = {}): Turn {
  return answer(said, options, { end: 'closed' });
}

/** A turn that sends what it says and then nothing more, until the server closes. */
export function hang(said: readonly Said[] = [], options: TurnOptions = {}): Turn {
  return answer(said, options, { end: 'hang' });
}

/** The same turns, each bound to requests whose prompt contains `when`. */
export function phase(when: string, turns: readonly Turn[]): readonly Turn[] {
  return turns.map((turn) => ({ ...turn, when }));
}
