import type { SpecReport } from '../../contract/spec.ts';

/** The report for programs: `{"specs":[…],"findings":[…]}` on one line. What could act on a terminal, or on a runner that reads the line, is written as an escape of JSON, which means the same. */
export function specJson({ specs, findings }: SpecReport): string {
  const escaped = JSON.stringify({ specs, findings })
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => character.split('').map(escape).join(''))
    .replaceAll('##[', '##\\u005b');
  return `${escaped}\n`;
}

function escape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
