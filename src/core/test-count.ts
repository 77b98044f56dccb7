import type { TestCount } from '../contract/command.ts';

/** How one test runner says at its end what it ran; null when these are not its words. */
type Reader = (tail: string) => TestCount | null;

// Every repetition below has a bound: the text comes from a program that may want to keep us busy.

/**
 * Reads from the end of a log, without terminal sequences, how many tests ran; the last summary counts. Null when no
 * known runner speaks there.
 * A program can print what it likes, so this is for showing and never for judging.
 */
export function countTests(tail: string): TestCount | null {
  for (const read of [readNode, readVitest, readJest, readPytest, readMocha, readCargo]) {
    const count = read(tail);
    if (count !== null) return count;
  }
  return null;
}

/** `ℹ tests 12` of the spec reporter, `# tests 12` of TAP; a run that was cancelled did not pass. */
const readNode: Reader = (tail) => {
  const number = (word: string): number | null => lastNumber(tail, new RegExp(String.raw`^(?:ℹ|#) ${word} (\d{1,9})$`, 'gmu'));
  const total = number('tests');
  if (total === null || number('pass') === null) return null;
  return { runner: 'node:test', total, failed: (number('fail') ?? 0) + (number('cancelled') ?? 0), skipped: (number('skipped') ?? 0) + (number('todo') ?? 0) };
};

/** `      Tests  1 failed | 10 passed | 2 skipped (13)` */
const readVitest: Reader = (tail) => {
  const line = lastMatch(tail, /^[ \t]*Tests {2}(.{1,200}) \((\d{1,9})\)[ \t]*$/gm);
  if (line === null) return null;
  return { runner: 'vitest', total: Number(line[2]), failed: part(line[1], 'failed'), skipped: part(line[1], 'skipped') + part(line[1], 'todo') };
};

/** `Tests:       1 failed, 2 skipped, 10 passed, 13 total` */
const readJest: Reader = (tail) => {
  const line = lastMatch(tail, /^Tests: +(.{0,200}?)\b(\d{1,9}) total[ \t]*$/gm);
  if (line === null) return null;
  return { runner: 'jest', total: Number(line[2]), failed: part(line[1], 'failed'), skipped: part(line[1], 'skipped') + part(line[1], 'todo') };
};

/** `===== 1 failed, 10 passed, 2 skipped in 0.12s =====`, or without the frame when quiet */
const readPytest: Reader = (tail) => {
  const line = lastMatch(tail, /^(?:={1,200} )?((?:\d{1,9} [a-z]{1,20}(?:, )?){1,9}) in [\d.]{1,20}s(?: \([\d:]{1,20}\))?(?: ={1,200})?[ \t]*$/gm);
  if (line === null) return null;
  const [failed, skipped] = [part(line[1], 'failed') + part(line[1], 'errors?'), part(line[1], 'skipped')];
  const total = failed + skipped + part(line[1], 'passed') + part(line[1], 'xfailed') + part(line[1], 'xpassed');
  return { runner: 'pytest', total, failed, skipped };
};

/** `  10 passing (20ms)`, `  2 pending`, `  1 failing` */
const readMocha: Reader = (tail) => {
  const passed = lastNumber(tail, /^ {2}(\d{1,9}) passing \(.{1,20}\)$/gm);
  if (passed === null) return null;
  const [failed, skipped] = [lastNumber(tail, /^ {2}(\d{1,9}) failing$/gm) ?? 0, lastNumber(tail, /^ {2}(\d{1,9}) pending$/gm) ?? 0];
  return { runner: 'mocha', total: passed + failed + skipped, failed, skipped };
};

/** `test result: ok. 10 passed; 0 failed; 2 ignored; …`, once for every binary, so they are summed */
const readCargo: Reader = (tail) => {
  const results = [...tail.matchAll(/^test result: \w{1,20}\. (\d{1,9}) passed; (\d{1,9}) failed; (\d{1,9}) ignored;/gm)];
  if (results.length === 0) return null;
  const sum = (group: number): number => results.reduce((total, result) => total + Number(result[group]), 0);
  return { runner: 'cargo', total: sum(1) + sum(2) + sum(3), failed: sum(2), skipped: sum(3) };
};

function part(text: string | undefined, word: string): number {
  return Number(new RegExp(String.raw`(?:^|\s)(\d+) ${word}(?!\w)`).exec(text ?? '')?.[1] ?? 0);
}

function lastMatch(text: string, pattern: RegExp): RegExpExecArray | null {
  return [...text.matchAll(pattern)].at(-1) ?? null;
}

function lastNumber(text: string, pattern: RegExp): number | null {
  const match = lastMatch(text, pattern);
  return match === null ? null : Number(match[1]);
}
