import { describe, expect, it } from 'vitest';
import { factsEstablished } from '../../src/checks/gates/facts-established.ts';
import { evaluate } from '../../src/core/evaluate.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { placeList } from '../../src/render/places.ts';
import { facts, intake } from '../facts.ts';

const SMALLEST = 'version: 1\nverification:\n  commands:\n    - id: test\n      run: [npm, test]\n';

/** The list in the comment about a policy that cannot be used. */
function shown(policy: string): string {
  const parsed = parsePolicy(policy);
  const problems = parsed.known ? [] : [...parsed.problems];
  const findings = evaluate([factsEstablished], facts({ intake: intake({ policy: null, problems }) }));
  const [finding] = findings;
  return placeList({ findings, verdict: { status: 'BLOCKED', reason: finding?.reason ?? '', sentence: finding?.sentence ?? '', remedy: finding?.remedy ?? '' } }).join('\n');
}

describe('the places of a refusal', () => {
  it('show the lines of the policy, with a caret, for every problem', () => {
    expect(shown(`${SMALLEST}scope:\n  alowed-paths: [a]\nreview: true\n`)).toBe(`- **.github/codex-orchestrator.yml:7:3**
  \`\`\`text
    6 | scope:
  > 7 |   alowed-paths: [a]
      |   ^
    8 | review: true
  \`\`\`
- **.github/codex-orchestrator.yml:8:1**: \`review\` is not enforced by this release, so it is refused. Remove it. Have people review the pull request; no second model looks at it.
  \`\`\`text
    7 |   alowed-paths: [a]
  > 8 | review: true
      | ^
  \`\`\`
`);
  });

  it('keep lines that hold a fence of their own inside theirs', () => {
    const text = shown(`${SMALLEST}# \`\`\`\nbanana: "</details> @octo ![x](https://example.com/x.png)"\n`);
    expect(text.split('\n')[1]).toBe('  ````text');
    expect(text.match(/^ {2}````$/gm)).toHaveLength(1);
  });
});
