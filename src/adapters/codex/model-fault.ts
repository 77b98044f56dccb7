import { Fault, type FaultCode } from '../../core/fault.ts';
import { oneLine } from '../../core/one-line.ts';
import type { ModelTrouble } from './proxy-record.ts';

const WORDS_LIMIT = 500;

/** The fault of a turn that ended because of the model server, in the words of that server; `requests` is how often it was asked. */
export function faultOfModel(trouble: ModelTrouble, turn: string, requests: number): Fault {
  const asked = requests === 1 ? '1 request' : `${requests} requests`;
  const server = (code: FaultCode, what: string): Fault => new Fault(code, `The model server ${what} (${turn}, ${asked}).`);
  switch (trouble.kind) {
    case 'status':
      return server(codeOfStatus(trouble.status, trouble.code), `answered ${trouble.status}${said(trouble.message)}${trouble.wait === null ? '' : `, and asks to wait ${Math.ceil(trouble.wait)} seconds, which is longer than a run waits`}`);
    case 'failed':
      return server(codeOfFailure(trouble.code), `ended its answer with the error ${oneLine(trouble.code, 100)}${said(trouble.message)}`);
    case 'incomplete':
      return server(trouble.reason === 'content_filter' ? 'model:filtered' : 'model:incomplete', `stopped its answer in the middle: ${oneLine(trouble.reason, 100)}`);
    case 'no-answer':
    case 'broken-off':
      return server('model:unavailable', trouble.why);
    case 'over-budget':
      return new Fault('breaker:tokens', `The run has used ${trouble.used} tokens, and its policy allows ${trouble.limit}; the next request of ${turn} was not sent.`);
    case 'over-cost':
      return new Fault('breaker:cost', `The run has cost ${trouble.used} dollars, and its policy allows ${trouble.limit}; the next request of ${turn} was not sent.`);
    case 'usage-unknown':
      return new Fault('model:usage-unknown', `The model server did not say how many tokens an answer used, and the policy allows ${trouble.limit}; the next request of ${turn} was not sent.`);
  }
}

function said(message: string): string {
  return message.trim() === '' ? '' : `: ${oneLine(message, WORDS_LIMIT).replace(/\.$/, '')}`;
}

function codeOfStatus(status: number, code: string): FaultCode {
  if (FAILURES[code] !== undefined) return FAILURES[code];
  if (status === 401 || status === 403) return 'model:key-rejected';
  if (status === 404) return 'model:not-found';
  if (status === 429) return 'model:rate-limited';
  return status >= 500 || status === 408 ? 'model:unavailable' : 'model:bad-request';
}

function codeOfFailure(code: string): FaultCode {
  return FAILURES[code] ?? 'model:bad-request';
}

/** What the codes of the Responses API mean for a human; any other rejects what was asked. */
const FAILURES: Readonly<Record<string, FaultCode>> = {
  context_length_exceeded: 'model:context-exceeded',
  insufficient_quota: 'model:quota',
  usage_not_included: 'model:quota',
  rate_limit_exceeded: 'model:rate-limited',
  server_error: 'model:unavailable',
  server_is_overloaded: 'model:unavailable',
  slow_down: 'model:unavailable',
  invalid_api_key: 'model:key-rejected',
  model_not_found: 'model:not-found',
};
