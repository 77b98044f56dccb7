import { PROJECT_FILES } from './project.ts';

/** The folder of the demo's task pack; the pack's own id is the first half of its name, as playbook packs have it. */
export const PACK_PATH = 'taskpacks/PRICE-7-pad-cents';

const workflow = `name: Codex
on:
  workflow_dispatch:
    inputs:
      task-pack:
        description: The folder of a task pack
        required: true
permissions:
  contents: write
  pull-requests: write
  checks: write
concurrency: codex-\${{ github.event.inputs.task-pack }}
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

const task = `version: 1
id: PRICE-7
title: "Prices with single cents lose a zero"
type: bugfix
owner: shop
priority: P1

scope:
  allowed_paths:
    - src
    - test

docs:
  required:
    - README.md

artifacts:
  required:
    - test/price.test.mjs

acceptance:
  must:
    - "Cents always have two digits."
    - "A price below one euro is covered by a test."

execution:
  timeout_minutes: 30

review:
  required: true
  notes: "Compare with the prices on the shelf."
`;

const acceptance = `version: 1

lint:
  commands:
    - "! grep -n 'console.log' src/price.mjs"

tests:
  commands:
    - node --test --test-reporter=spec

stages:
  - id: stage-1
    name: "Old prices stay"
    pass:
      - run: |
          node -e "import('./src/price.mjs').then((m) => process.exit(m.formatPrice(1999) === '19.99 €' ? 0 : 1))"
    fail:
      - run: grep -rn "5.5 €" src
`;

const spec = `# PRICE-7

## Goal

\`formatPrice(505)\` gives \`5.05 €\`; today it gives \`5.5 €\`.

## Out of scope

Other currencies.
`;

/** A task pack as the playbook has them, in its own form and with its own words. */
export const PACK_DOCUMENTS: Readonly<Record<string, string>> = {
  [`${PACK_PATH}/task.yml`]: task,
  [`${PACK_PATH}/spec.md`]: spec,
  [`${PACK_PATH}/acceptance.yml`]: acceptance,
  [`${PACK_PATH}/risk.md`]: '# Risk\n\nCallers that parse the old form would see another string. Revert the merge.\n',
  [`${PACK_PATH}/runbook.md`]: '# Runbook\n\nRun `node --test`.\n',
};

/** The demo repository with a task pack in it, and a workflow that is started by hand with the folder of one. */
export const PACK_PROJECT: Readonly<Record<string, string>> = { ...PROJECT_FILES, ...PACK_DOCUMENTS, '.github/workflows/codex.yml': workflow };
