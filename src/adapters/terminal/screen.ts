/** Where lines stay, and below them lines that are drawn again and again. */
export interface Screen {
  /** Writes a line that stays. */
  readonly say: (line: string) => void;
  /** Puts these lines in the place of those that were shown before; where there is no terminal nothing is shown. */
  readonly show: (lines: readonly string[]) => void;
}

/** Makes a screen of a stream; each line of ours has to be inert and fit the width already. */
export function createScreen(write: (text: string) => void, isTerminal: boolean): Screen {
  let shown: readonly string[] = [];
  const wiped = (): string => (shown.length === 0 ? '' : `\u001b[${shown.length}A\u001b[0J`);
  const drawn = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
  return {
    say: (line) => write(isTerminal ? `${wiped()}${line}\n${drawn(shown)}` : `${line}\n`),
    show: (lines) => {
      if (!isTerminal || (lines.length === shown.length && lines.every((line, index) => line === shown[index]))) return;
      write(`${wiped()}${drawn(lines)}`);
      shown = lines;
    },
  };
}
