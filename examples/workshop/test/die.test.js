import assert from 'node:assert/strict';
import { test } from 'node:test';
import { die } from '../game/die.js';

test('rolls the same numbers for the same seed, from one to six', () => {
  const [one, other] = [die(7), die(7)];
  for (let roll = 0; roll < 100; roll += 1) {
    const number = one();
    assert.equal(number, other());
    assert.ok(number >= 1 && number <= 6);
  }
});
