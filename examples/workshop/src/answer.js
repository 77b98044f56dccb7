import { greet } from './greet.js';

/** What the service answers to a request: a status and a text. */
export function answer({ method, path }) {
  if (method !== 'GET') return { status: 405, text: 'only GET is answered' };
  if (path === '/health') return { status: 200, text: 'ok' };
  const [, name] = /^\/hello\/([a-z]{1,20})$/i.exec(path) ?? [];
  return name === undefined ? { status: 404, text: 'there is nothing here' } : { status: 200, text: greet(name) };
}
