import { describe, expect, it } from 'vitest';
import { createScreen } from '../../../src/adapters/terminal/screen.ts';

const drawn = (isTerminal: boolean): { readonly screen: ReturnType<typeof createScreen>; readonly text: () => string } => {
  let written = '';
  return { screen: createScreen((text) => { written += text; }, isTerminal), text: () => written };
};

describe('a screen', () => {
  it('draws its rows again in their place, and lines that stay above them', () => {
    const { screen, text } = drawn(true);
    screen.say('first');
    screen.show(['a', 'b']);
    screen.show(['a', 'b']);
    screen.say('second');
    screen.show([]);
    expect(text()).toBe('first\na\nb\n\u001b[2A\u001b[0Jsecond\na\nb\n\u001b[2A\u001b[0J');
  });

  it('shows nothing but the lines that stay where there is no terminal', () => {
    const { screen, text } = drawn(false);
    screen.show(['a']);
    screen.say('first');
    expect(text()).toBe('first\n');
  });
});
