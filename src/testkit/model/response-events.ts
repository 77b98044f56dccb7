import type { Ending, Said, TurnUsage } from './turn.ts';

/** One server-sent event of a streamed response; `type` doubles as the event's name. */
export type ResponseEvent = { readonly type: string } & Readonly<Record<string, unknown>>;

/** Token counts in the words of the Responses API. */
export type WireUsage = {
  readonly input_tokens: number;
  readonly input_tokens_details: { readonly cached_tokens: number };
  readonly output_tokens: number;
  readonly output_tokens_details: { readonly reasoning_tokens: number };
  readonly total_tokens: number;
};

/** Returns the events of one streamed answer, in order; a cut or hanging one lacks its last event. */
export function responseEvents(said: readonly Said[], ending: Ending, identity: { readonly id: string; readonly model: string }, usage: WireUsage): readonly ResponseEvent[] {
  const items = said.map((one, index) => outputItem(one, `${identity.id}_${index}`));
  const response = { object: 'response', ...identity, status: 'in_progress', output: [] };
  return [
    { type: 'response.created', response },
    ...items.flatMap((item, index) => itemEvents(item, index)),
    ...lastEvent(ending, { ...response, output: items, usage }),
  ];
}

/** Returns the counts in the API's words, with the stand-ins for what a turn leaves out. */
export function wireUsage(usage: TurnUsage = {}): WireUsage {
  const { input = 100, cachedInput = 0, output = 10, reasoning = 0 } = usage;
  return {
    input_tokens: input,
    input_tokens_details: { cached_tokens: cachedInput },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: reasoning },
    total_tokens: input + output,
  };
}

/** Returns the event as it stands on the wire. */
export function encodeEvent(event: ResponseEvent, sequence: number): string {
  return `event: ${event.type}\ndata: ${JSON.stringify({ ...event, sequence_number: sequence })}\n\n`;
}

type OutputItem = Readonly<Record<string, unknown>>;

function outputItem(said: Said, id: string): OutputItem {
  switch (said.say) {
    case 'text':
      return assistant(id, { type: 'output_text', text: said.text, annotations: [] });
    case 'refusal':
      return assistant(id, { type: 'refusal', refusal: said.text });
    case 'reasoning':
      return { type: 'reasoning', id, summary: [{ type: 'summary_text', text: said.text }], encrypted_content: null };
    case 'exec':
      return { type: 'function_call', id, call_id: `call_${id}`, name: 'exec_command', arguments: JSON.stringify(said.arguments), status: 'completed' };
    case 'patch':
      return { type: 'custom_tool_call', id, call_id: `call_${id}`, name: 'apply_patch', input: said.patch, status: 'completed' };
    case 'raw':
      return said.item;
  }
}

function assistant(id: string, content: Readonly<Record<string, unknown>>): OutputItem {
  return { type: 'message', id, role: 'assistant', status: 'completed', content: [content] };
}

function itemEvents(item: OutputItem, index: number): readonly ResponseEvent[] {
  const opened = item['type'] === 'message' ? { ...item, status: 'in_progress', content: [] } : item;
  return [
    { type: 'response.output_item.added', output_index: index, item: opened },
    ...textOf(item).map((delta) => ({ type: 'response.output_text.delta', item_id: item['id'], output_index: index, content_index: 0, delta })),
    { type: 'response.output_item.done', output_index: index, item },
  ];
}

function textOf(item: OutputItem): readonly string[] {
  const content = item['content'];
  if (!Array.isArray(content)) return [];
  return content.flatMap((part: unknown) =>
    typeof part === 'object' && part !== null && 'type' in part && part.type === 'output_text' && 'text' in part && typeof part.text === 'string' ? [part.text] : [],
  );
}

function lastEvent(ending: Ending, response: Readonly<Record<string, unknown>>): readonly ResponseEvent[] {
  switch (ending.end) {
    case 'completed':
      return [{ type: 'response.completed', response: { ...response, status: 'completed' } }];
    case 'failed':
      return [{ type: 'response.failed', response: { ...response, status: 'failed', error: { code: ending.code, message: ending.message } } }];
    case 'incomplete':
      return [{ type: 'response.incomplete', response: { ...response, status: 'incomplete', incomplete_details: { reason: ending.reason } } }];
    case 'cut':
    case 'closed':
    case 'hang':
      return [];
  }
}
