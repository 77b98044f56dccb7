/** The policy of the demo repository: the smallest that lets a change be judged. */
const policy = `version: 1
setup:
  commands:
    - id: prepare
      run: [node, scripts/prepare.mjs]
verification:
  commands:
    - id: syntax
      run: [node, --check, src/price.mjs]
    - id: test
      run: [node, --test, --test-reporter=spec]
scope:
  allowed-paths: ["src/**", "test/**"]
`;

/** A workflow like the README's, but with a second event and without a job-level `if:`, so that the action itself has to ignore. */
const workflow = `name: Codex
on:
  issues:
    types: [labeled]
  issue_comment:
    types: [created]
permissions:
  contents: write
  pull-requests: write
  issues: write
  checks: write
concurrency: codex-\${{ github.event.issue.number }}
jobs:
  codex:
    runs-on: ubuntu-24.04
    timeout-minutes: 75
    steps:
      - id: codex
        uses: org/codex-orchestrator@v1
        with:
          openai-api-key: \${{ secrets.OPENAI_API_KEY }}
          responses-api-endpoint: \${{ vars.RESPONSES_API_ENDPOINT }}
`;

/** A price that is wrong by a factor of ten below one euro, which one test of the repository shows. */
const price = `/** Cents as a price in euros: 1999 is "19.99 €". */
export function formatPrice(cents) {
  const euros = Math.floor(cents / 100);
  const rest = cents % 100;
  return \`\${euros}.\${rest} €\`;
}
`;

const test = `import { strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { formatPrice } from '../src/price.mjs';

test('formats euros and cents', () => strictEqual(formatPrice(1999), '19.99 €'));
test('pads single cents', () => strictEqual(formatPrice(505), '5.05 €'));
`;

const prepare = `import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync('generated', { recursive: true });
writeFileSync('generated/currency.json', '{"symbol":"€"}');
`;

/** The files of the demo repository: small, real, with one failing test. */
export const PROJECT_FILES: Readonly<Record<string, string>> = {
  '.github/codex-orchestrator.yml': policy,
  '.github/workflows/codex.yml': workflow,
  '.gitignore': 'generated/\n',
  'README.md': '# Price tags\n\nFormats prices.\n',
  'package.json': `${JSON.stringify({ name: 'price-tags', version: '1.0.0', private: true, type: 'module', scripts: { test: 'node --test' } }, null, 2)}\n`,
  'scripts/prepare.mjs': prepare,
  'src/price.mjs': price,
  'test/price.test.mjs': test,
};

/** The patch that mends it, in Codex's own patch language. */
export const MENDING_PATCH = `*** Begin Patch
*** Update File: src/price.mjs
@@
   const euros = Math.floor(cents / 100);
-  const rest = cents % 100;
+  const rest = String(cents % 100).padStart(2, '0');
   return \`\${euros}.\${rest} €\`;
*** Update File: test/price.test.mjs
@@
 test('pads single cents', () => strictEqual(formatPrice(505), '5.05 €'));
+test('pads prices below one euro', () => strictEqual(formatPrice(7), '0.07 €'));
*** End Patch
`;

/** A patch that looks right and is not: it fills up on the wrong side, so 505 becomes 5.50 €. */
export const WRONG_PATCH = `*** Begin Patch
*** Update File: src/price.mjs
@@
-  const rest = cents % 100;
+  const rest = String(cents % 100).padEnd(2, '0');
*** End Patch
`;

/** What mends that in a round of repair, on the change as it was judged. */
export const REPAIRING_PATCH = `*** Begin Patch
*** Update File: src/price.mjs
@@
-  const rest = String(cents % 100).padEnd(2, '0');
+  const rest = String(cents % 100).padStart(2, '0');
*** Update File: test/price.test.mjs
@@
 test('pads single cents', () => strictEqual(formatPrice(505), '5.05 €'));
+test('pads prices below one euro', () => strictEqual(formatPrice(7), '0.07 €'));
*** End Patch
`;

/** A well-formed issue about it. */
export const ISSUE = {
  title: 'Prices with single cents lose a zero',
  body: `## Goal

\`formatPrice(505)\` should give \`5.05 €\`; today it gives \`5.5 €\`.

## Constraints

- Keep the signature of \`formatPrice\`.
- No new dependencies.

## Acceptance Criteria

- Cents always have two digits.
- \`node --test\` passes.
- A price below one euro is covered by a test.

## Out of Scope

- Other currencies.
`,
} as const;
