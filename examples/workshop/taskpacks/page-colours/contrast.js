// The plugin of this pack: measures how well the text of the page stands out, as WCAG 2 does (1.4.3: at least 4.5 : 1).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

export const id = 'contrast';
export const version = '1.0.0';
export const capabilities = { 'requires-network': false, 'produces-domain-result': true };

const STYLE = 'public/style.css';
const LEAST = 4.5;

export function validate() {
  const { color, background } = colours();
  if (color === null || background === null) return { ok: false, errors: [`${STYLE}: the rule of body has to name color and background as #rrggbb.`] };
  const ratio = contrast(color, background);
  if (ratio < LEAST) return { ok: false, errors: [`${STYLE}: ${color} on ${background} has a contrast of ${ratio.toFixed(2)} : 1, and needs ${LEAST} : 1.`] };
  return { ok: true };
}

export function plan() {
  return { steps: [`Measure the colours of ${STYLE}.`], expected_artifacts: ['contrast.json'] };
}

export function run({ context }) {
  const { color, background } = colours();
  const ratio = Number(contrast(color, background).toFixed(2));
  mkdirSync(context.artifacts, { recursive: true });
  writeFileSync(`${context.artifacts}/contrast.json`, `${JSON.stringify({ file: STYLE, color, background, ratio })}\n`);
  return { artifacts: ['contrast.json'], metadata: { color, background, ratio } };
}

export function report({ answers }) {
  const { color, background, ratio } = answers.run.metadata;
  return { summary: `${color} on ${background} has a contrast of ${ratio} : 1; ${LEAST} : 1 is enough.`, artifacts: ['contrast.json'] };
}

function colours() {
  const [, rule = ''] = /(?:^|\})\s*body\s*\{([^}]*)\}/.exec(readFileSync(STYLE, 'utf8')) ?? [];
  const of = (name) => new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*(#[0-9a-f]{6})\\s*(?:;|$)`, 'i').exec(rule)?.[1] ?? null;
  return { color: of('color'), background: of('background') };
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
