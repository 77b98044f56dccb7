import { readdirSync, readFileSync } from 'node:fs';

const CLOSE_ON_EXEC = 0o2000000;

/**
 * Answers the descriptors above 2 that every program we start would get from us without being given them: what whoever
 * started us left open. Linux only; empty where there is no `/proc`.
 */
export function inheritedDescriptors(): readonly number[] {
  const folder = '/proc/self/fdinfo';
  return (readOrNull(() => readdirSync(folder)) ?? []).map(Number).filter((descriptor) => {
    // The descriptor of the listing itself is closed by now, and so has no entry any more.
    const text = descriptor > 2 ? readOrNull(() => readFileSync(`${folder}/${descriptor}`, 'utf8')) : null;
    const flags = /^flags:\s+([0-7]+)$/m.exec(text ?? '')?.[1];
    return flags !== undefined && (Number.parseInt(flags, 8) & CLOSE_ON_EXEC) === 0;
  });
}

function readOrNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return null;
    throw thrown;
  }
}
