import { describe, expect, it } from 'vitest';
import { blockedPage } from '../../scripts/docs/blocked-page.ts';
import { CHECKS } from '../../src/checks/registry.ts';
import { reasons } from '../../src/core/reasons.ts';
import type { Status } from '../../src/contract/status.ts';
import { reasonLink } from '../../src/render/reason-link.ts';

const DOCS = 'https://github.com/org/codex-orchestrator/blob/v1/docs';
const link = (status: Status, reason: string, docsUrl = DOCS): string => reasonLink({ verdict: { status, reason, sentence: 'x', remedy: 'y' }, docsUrl });

describe('the reason of a run', () => {
  it('leads to its place on the page for people whose run was refused', () => {
    expect(link('BLOCKED', 'issue:sections')).toBe(`[\`issue:sections\`](${DOCS}/blocked.md#issuesections)`);
    expect(link('BLOCKED', 'change:protected-path')).toBe(`[\`change:protected-path\`](${DOCS}/blocked.md#changeprotected-path)`);
  });

  it('has a heading there whenever it blocks by itself', () => {
    const headings = new Set([...blockedPage().matchAll(/^### `([a-z0-9:-]+)`$/gm)].map(([, code = '']) => code.replace(':', '')));
    const anchors = reasons(CHECKS).filter(({ status }) => status === 'BLOCKED').map(({ reason }) => link('BLOCKED', reason).replace(/^.*#(.*)\)$/, '$1'));
    expect(anchors.filter((anchor) => !headings.has(anchor))).toEqual([]);
  });

  it('leads to the table of all reasons where it does not block', () => {
    expect(link('FAILED', 'model:unavailable')).toBe(`[\`model:unavailable\`](${DOCS}/reference/reasons.md)`);
  });

  it('is no link where nobody knows the address, or nothing has to be explained', () => {
    expect([link('BLOCKED', 'issue:sections', ''), link('SUCCESS', 'run:success')]).toEqual(['`issue:sections`', '`run:success`']);
  });
});
