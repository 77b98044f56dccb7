import { afterAll, beforeAll, expect } from 'vitest';
import { digestOf } from '../src/adapters/files/digest.ts';

/** Set up before each file of tests that shares its process with others: the file fails that does not leave it as it found it. */
let found: ReturnType<typeof state>;

beforeAll(() => {
  found = state();
});

afterAll(() => {
  expect(state(), 'tests that share their process must leave it as they found it').toEqual(found);
});

function state() {
  return {
    // Digests, for what differs is shown.
    environment: Object.entries(process.env).map(([name, value = '']) => `${name} ${digestOf(value)}`).toSorted(),
    folder: process.cwd(),
    exitCode: process.exitCode,
    listeners: process.eventNames().map((name) => `${String(name)} ${process.listenerCount(name)}`).toSorted(),
    globals: Reflect.ownKeys(globalThis).map(String).toSorted(),
    prototypes: [Object, Function, Array, String, Number, Map, Set, Promise, RegExp, Date].map(({ prototype }) => Reflect.ownKeys(prototype).map(String)),
  };
}
