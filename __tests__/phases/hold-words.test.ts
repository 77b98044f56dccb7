import { describe, expect, it } from 'vitest';
import { holdWords } from '../../src/phases/hold-words.ts';
import type { Narrator } from '../../src/ports/narrator.ts';
import { noPowers } from '../powers.ts';

function told() {
  const lines: string[] = [];
  const narrator: Narrator = { ...noPowers().narrator, say: (line) => void lines.push(line), quote: (source, chunk) => void lines.push(`${source}: ${Buffer.from(chunk).toString('utf8').trimEnd()}`) };
  return { lines, words: holdWords(narrator) };
}

describe('the words of a turn whose change is not searched yet', () => {
  it('T-29: are kept back, while the log says that something is done', () => {
    const { lines, words } = told();
    words.tell({ brief: 'ran a command (exit 0)', words: 'ran echo the change (exit 0)' });
    expect(lines).toEqual(['codex: ran a command (exit 0)']);
  });

  it('are shown once they may be', () => {
    const { lines, words } = told();
    words.tell({ brief: 'said something', words: 'said hello' });
    words.release();
    expect(lines.slice(1)).toEqual(['No new secret was found in the change, so here is what Codex did, in its own words:', 'codex, in its own words: said hello']);
  });
});
