import { greet } from './greet.js';

/** The greeting as a page. */
export function page(name) {
  return `<!doctype html><title>Greeting</title><p>${greet(name)}</p>`;
}
