import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

const REQUEST_HEADER = /^(content-type|accept|user-agent|originator|session-id|thread-id|x-client-request-id|openai-[a-z0-9-]+|x-openai-[a-z0-9-]+|x-codex-[a-z0-9-]+)$/;
const ANSWER_HEADER = /^(content-type|cache-control|retry-after|retry-after-ms|x-request-id|x-ratelimit-[a-z0-9-]+|openai-[a-z0-9-]+|x-codex-[a-z0-9-]+)$/;

/** The headers of a request that the model server gets to see; never a key, a cookie or a host. */
export function forwardedRequestHeaders(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  return pick(headers, REQUEST_HEADER);
}

/** The headers of an answer that Codex gets to see; never a cookie, a location or an encoding. */
export function forwardedAnswerHeaders(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  return pick(headers, ANSWER_HEADER);
}

function pick(headers: IncomingHttpHeaders, wanted: RegExp): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name, value]) => value !== undefined && wanted.test(name)));
}
