import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/policy/place-of.ts';

describe('the place of a value in a policy', () => {
  const text = 'version: 1\ninstructions:\n  - a.md\n  - docs/b.md\nverification: {commands: []}\n';

  it('is its line and column', () => {
    expect(placeOf(text, ['instructions', 1])).toBe('.github/codex-orchestrator.yml:4:5');
    expect(placeOf('instructions: [a.md, b.md]', ['instructions', 1])).toBe('.github/codex-orchestrator.yml:1:22');
  });

  it('is the file alone where the file does not hold it', () => {
    expect(placeOf(text, ['instructions', 2])).toBe('.github/codex-orchestrator.yml');
    expect(placeOf('', ['instructions', 0])).toBe('.github/codex-orchestrator.yml');
  });
});
