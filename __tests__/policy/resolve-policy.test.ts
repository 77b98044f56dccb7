import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Preset, Tightened } from '../../src/contract/policy-tightening.ts';
import { specsPolicy } from '../../src/contract/spec-policy.ts';
import { SPEC_TRIGGERS } from '../../src/contract/spec-triggers.ts';
import { outOfScope } from '../../src/core/scope-rules.ts';
import { diffPolicies, type PolicyChange } from '../../src/policy/diff-policies.ts';
import { explainPolicy } from '../../src/policy/explain-policy.ts';
import { parsePolicy, readFloorBytes } from '../../src/policy/parse-policy.ts';
import { recordedLayers, resolvePolicy, type PolicyLayers, type ResolvedPolicy } from '../../src/policy/resolve-policy.ts';
import { digest } from '../facts.ts';
import { sha256 } from '../../src/contract/ids.ts';

const SMALLEST = 'version: 1\nverification:\n  commands:\n    - id: test\n      run: [npm, test]\n';

function layers(file: string, floor: string | null = null, preset: Preset | null = null, tightened: readonly Tightened[] = []): PolicyLayers {
  const repository = parsePolicy(`${SMALLEST}${file}`, 'repo.yml');
  const below = floor === null ? null : readFloorBytes(new TextEncoder().encode(`version: 1\n${floor}`), 'org.yml');
  if (!repository.known) throw new Error(repository.problems[0]?.sentence);
  if (below !== null && !below.known) throw new Error(below.problems[0]?.sentence);
  return { repository, floor: below, inputs: { preset, tightened } };
}

const resolve = (file: string, floor: string | null = null, preset: Preset | null = null): ResolvedPolicy => resolvePolicy(layers(file, floor, preset));

function valuesOf(resolved: ResolvedPolicy) {
  if (!resolved.known) throw new Error(resolved.problems[0]?.sentence);
  return resolved.values;
}

const refusals = (resolved: ResolvedPolicy): readonly string[] => (resolved.known ? [] : resolved.problems.map(({ reason, sentence, remedy }) => `${reason} ${sentence} ${remedy}`));

const MEND_PRESET = 'Remove the line or make it as tight; to allow more, choose a looser preset.';
const MEND_FLOOR = 'Remove the line or make it as tight; to allow more, ask whoever keeps the floor to loosen it there.';

describe('a policy without a floor', () => {
  it('is the file of the repository over the defaults', () => {
    expect(valuesOf(resolve('scope: {allowed-paths: [src/**]}\n'))).toMatchObject({ preset: 'standard', setup: { network: true }, scope: { 'allowed-paths': ['src/**'], 'forbidden-paths': [] }, limits: { 'runs-per-day': 3 }, checks: {} });
  });

  it('may loosen a default, which binds nobody', () => {
    expect(valuesOf(resolve('limits: {runs-per-day: 50}\nchecks: {scope: warn, issue-sections: off}\n'))).toMatchObject({ limits: { 'runs-per-day': 50 }, checks: { scope: 'warn', 'issue-sections': 'off' } });
  });

  it('starts from what the preset observe warns of, and may enforce it', () => {
    expect(valuesOf(resolve('preset: observe\nchecks: {scope: enforce}\n')).checks).toEqual({ 'issue-sections': 'warn', 'acceptance-criteria': 'warn', 'open-questions': 'warn', 'planned-paths': 'warn', 'mini-spec': 'warn' });
  });

  it('gets what the preset strict states', () => {
    expect(valuesOf(resolve('preset: strict\n'))).toMatchObject({ preset: 'strict', triggers: { label: true, local: false }, setup: { network: false }, 'hidden-text': 'block', checks: {} });
  });

  it('is refused by line and layer where it loosens its own preset', () => {
    expect(refusals(resolve('preset: strict\nsetup: {network: true}\nlimits: {runs-per-day: 4}\nactors: {users: [mona]}\nchecks: {scope: warn}\n'))).toEqual([
      `policy:looser repo.yml:9:18: \`actors.users\` lists "mona", which the preset strict does not allow. ${MEND_PRESET}`,
      `policy:looser repo.yml:7:18: \`setup.network\` is true, looser than false of the preset strict. ${MEND_PRESET}`,
      `policy:looser repo.yml:8:24: \`limits.runs-per-day\` is 4, looser than 3 of the preset strict. ${MEND_PRESET}`,
      `policy:looser repo.yml:10:17: \`checks.scope\` is "warn", looser than "enforce" of the preset strict. ${MEND_PRESET}`,
    ]);
  });
});

describe('the floor of an organisation', () => {
  it('T-42: does not loosen the checks of a repository that names no preset, by naming the loosest', () => {
    const alone = valuesOf(resolve(''));
    expect([valuesOf(resolve('', 'preset: observe\n')).checks, valuesOf(resolve('', 'preset: observe\n')).preset]).toEqual([alone.checks, 'standard']);
    expect(valuesOf(resolve('preset: observe\n', 'preset: observe\n')).preset).toBe('observe');
    expect(valuesOf(resolve('', 'preset: strict\n')).preset).toBe('strict');
  });

  it('binds what the file says, field by field', () => {
    const floor = 'preset: standard\ntriggers: {comment: false}\nactors: {users: [mona]}\nlimits: {tokens: 100}\nchecks: {scope: enforce}\n';
    expect(refusals(resolve('preset: observe\ntriggers: {comment: true}\nactors: {users: [mona, mallory]}\nlimits: {tokens: 101}\nchecks: {scope: warn}\n', floor))).toEqual([
      `policy:looser repo.yml:6:9: \`preset\` is "observe", looser than "standard" of the organisation's floor (org.yml:2:9). ${MEND_FLOOR}`,
      `policy:looser repo.yml:7:21: \`triggers.comment\` is true, looser than false of the organisation's floor (org.yml:3:21). ${MEND_FLOOR}`,
      `policy:looser repo.yml:8:24: \`actors.users\` lists "mallory", which the organisation's floor (org.yml:4:17) does not allow. ${MEND_FLOOR}`,
      `policy:looser repo.yml:9:18: \`limits.tokens\` is 101, looser than 100 of the organisation's floor (org.yml:5:18). ${MEND_FLOOR}`,
      `policy:looser repo.yml:10:17: \`checks.scope\` is "warn", looser than "enforce" of the organisation's floor (org.yml:6:17). ${MEND_FLOOR}`,
    ]);
  });

  it('lets a file be as tight or tighter', () => {
    expect(valuesOf(resolve('limits: {tokens: 99, runs-per-day: 2}\nsetup: {network: false}\n', 'limits: {tokens: 100, runs-per-day: 2}\n'))).toMatchObject({ limits: { tokens: 99, 'runs-per-day': 2 }, setup: { network: false } });
  });

  it('bounds what the file leaves out, and grants nothing', () => {
    const values = valuesOf(resolve('', 'actors: {users: [mona]}\nlimits: {tokens: 100, runs-per-day: 50}\nsetup: {network: false}\nchecks: {scope: warn}\n'));
    expect(values).toMatchObject({ actors: { users: [] }, limits: { tokens: 100, 'runs-per-day': 3 }, setup: { network: false }, checks: {} });
  });

  it('has a preset of its own, the stricter of which counts', () => {
    expect(valuesOf(resolve('', 'preset: strict\n'))).toMatchObject({ preset: 'strict', setup: { network: false } });
    expect(valuesOf(resolve('preset: strict\n', 'preset: observe\n'))).toMatchObject({ preset: 'strict' });
  });

  it('forbids and runs what it lists besides what the file lists', () => {
    const values = valuesOf(resolve('protected-paths: [b/**]\n', 'protected-paths: [c/**, a/**]\nverification: {commands: [{id: audit, run: [npm, audit]}]}\n'));
    expect(values['protected-paths']).toEqual(['a/**', 'b/**', 'c/**']);
    expect(values.verification.commands.map(({ id }) => id)).toEqual(['audit', 'test']);
  });

  it('refuses a command of its own name that does something else', () => {
    expect(refusals(resolve('', 'verification: {commands: [{id: test, run: [make, check]}]}\n'))).toEqual([`policy:looser repo.yml:4:7: \`verification.commands\` has another command with the id test than the organisation's floor (org.yml:2:26). ${MEND_FLOOR}`]);
  });

  it('narrows the allowed paths to those that match every list', () => {
    const values = valuesOf(resolve('scope: {allowed-paths: [src/**, docs/**]}\n', 'scope: {allowed-paths: ["**/*.ts"]}\n'));
    const objection = outOfScope(values, { issue: null, pack: null });
    expect(['src/a.ts', 'src/a.js', 'docs/a.ts', 'lib/a.ts'].map((path) => objection(path) === null)).toEqual([true, false, true, false]);
  });

  it('may not say what only the repository can know, nor loosen its own preset', () => {
    expect(refusals(resolve('', 'preset: strict\nsetup: {network: true, commands: [{id: install, run: [npm, ci]}]}\n'))).toEqual([
      'policy:invalid org.yml:3:34: `setup.commands` is for the repository alone to say. Remove it from the floor; it holds only what every repository can be asked for.',
      `policy:looser org.yml:3:18: \`setup.network\` is true, looser than false of the preset strict. ${MEND_PRESET}`,
    ]);
  });

  it('is refused with the file when both together are more than a policy may hold', () => {
    const globs = (name: string): string => `[${Array.from({ length: 200 }, (_, index) => `${name}${index}`).join(', ')}]`;
    expect(refusals(resolve(`protected-paths: ${globs('a')}\n`, `protected-paths: ${globs('b')}\n`))[0]).toContain('policy:invalid repo.yml:1:1: `protected-paths` of all layers together');
  });
});

describe('the input preset', () => {
  it('tightens what no file has to know of', () => {
    expect(valuesOf(resolve('setup: {network: true}\n', null, 'strict'))).toMatchObject({ preset: 'strict', setup: { network: false } });
  });

  it('is refused where it is looser than the policy', () => {
    expect(refusals(resolve('', null, 'observe'))).toEqual(['policy:looser The input preset is observe, which is looser than standard of the policy. Leave the input preset empty, or set it to standard or stricter.']);
  });

  it('is recorded with the other layers', () => {
    const all = layers('', 'limits: {tokens: 5}\n', 'strict');
    expect(recordedLayers(all, 'strict', (text) => sha256.parse(digest(text)))).toEqual([
      { layer: 'preset', source: 'strict', sha256: null },
      { layer: 'floor', source: 'org.yml', sha256: digest('version: 1\nlimits: {tokens: 5}\n') },
      { layer: 'repository', source: 'repo.yml', sha256: digest(SMALLEST) },
      { layer: 'inputs', source: 'preset: strict', sha256: null },
    ]);
  });
});

const glob = fc.constantFrom('**', 'src/**', 'docs/**', '**/*.ts', 'src/a.ts');
const stated = fc.record(
  {
    preset: fc.constantFrom('observe', 'standard', 'strict'),
    triggers: fc.record({ label: fc.boolean(), comment: fc.boolean() }, { requiredKeys: [] }),
    actors: fc.record({ users: fc.uniqueArray(fc.constantFrom('mona', 'hubot', 'lisa')) }),
    setup: fc.record({ network: fc.boolean() }, { requiredKeys: [] }),
    scope: fc.record({ 'allowed-paths': fc.array(glob, { minLength: 1, maxLength: 3 }), 'forbidden-paths': fc.array(glob, { maxLength: 2 }) }, { requiredKeys: [] }),
    limits: fc.record({ tokens: fc.integer({ min: 1, max: 9 }), 'runs-per-day': fc.integer({ min: 1, max: 9 }) }, { requiredKeys: [] }),
    checks: fc.record({ scope: fc.constantFrom('warn', 'enforce'), 'issue-sections': fc.constantFrom('off', 'warn', 'enforce') }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
const lines = (value: Readonly<Record<string, unknown>>): string => Object.entries(value).map(([key, inner]) => `${key}: ${JSON.stringify(inner)}\n`).join('');

describe('layers of any kind', () => {
  it('are refused, or make a policy that is nowhere looser than any of them', () => {
    let accepted = 0;
    const order = ['off', 'warn', 'enforce'];
    fc.assert(
      fc.property(stated, stated, (file, floor) => {
        const resolved = resolve(lines(file), lines(floor));
        if (!resolved.known) return resolved.problems.every(({ sentence }) => /^(repo|org)\.yml:\d+:\d+: /.test(sentence));
        accepted += 1;
        const { values } = resolved;
        return [file, floor].every((layer) => {
          const { triggers, actors, setup, scope, limits, checks } = layer;
          const objection = outOfScope(values, { issue: null, pack: null });
          const own = outOfScope({ ...values, scope: { 'allowed-paths': scope?.['allowed-paths'] ?? ['**'], 'forbidden-paths': scope?.['forbidden-paths'] ?? [] } }, { issue: null, pack: null });
          return (
            (triggers?.label !== false || !values.triggers.label) &&
            (triggers?.comment !== false || !values.triggers.comment) &&
            (actors === undefined || values.actors.users.every((user) => actors.users.some((known) => known === user))) &&
            (setup?.network !== false || !values.setup.network) &&
            (limits?.tokens === undefined || (values.limits.tokens ?? Infinity) <= limits.tokens) &&
            (limits?.['runs-per-day'] === undefined || values.limits['runs-per-day'] <= limits['runs-per-day']) &&
            (checks?.scope === undefined || order.indexOf(values.checks.scope ?? 'enforce') >= order.indexOf(checks.scope)) &&
            (checks?.['issue-sections'] === undefined || order.indexOf(values.checks['issue-sections'] ?? 'enforce') >= order.indexOf(checks['issue-sections'])) &&
            ['src/a.ts', 'src/b.js', 'docs/x.md', 'lib/a.ts', 'README.md'].every((path) => own(path) === null || objection(path) !== null)
          );
        });
      }),
      { numRuns: 300 },
    );
    expect(accepted).toBeGreaterThan(10);
  });

  it('make the same policy when a file stands on itself as when it stands alone', () => {
    fc.assert(
      fc.property(stated, (file) => {
        const [alone, twice] = [resolve(lines(file)), resolve(lines(file), lines(file))];
        return alone.known === twice.known && (!alone.known || !twice.known || JSON.stringify(alone.values) === JSON.stringify(twice.values));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the section specs', () => {
  it('is there only where a file has it, whatever the preset states of it', () => {
    expect(['', 'preset: strict\n', 'preset: observe\n'].map((file) => valuesOf(resolve(file)).specs)).toEqual([undefined, undefined, undefined]);
    expect(valuesOf(resolve('specs: {}\n')).specs).toEqual(specsPolicy.parse({}));
    expect(valuesOf(resolve('', 'specs: {}\n')).specs).toEqual(specsPolicy.parse({}));
  });

  it('gets what the preset strict states where a file has it, and may not be looser', () => {
    expect(valuesOf(resolve('preset: strict\nspecs: {}\n')).specs).toEqual({ ...specsPolicy.parse({}), 'approved-statuses': [] });
    expect(refusals(resolve('preset: strict\nspecs: {max-age-days: 31, approved-statuses: [approved], approve-in-change: true, mini-specs: {dependencies: {mode: warn}}}\n'))).toEqual([
      `policy:looser repo.yml:7:23: \`specs.max-age-days\` is 31, looser than 30 of the preset strict. ${MEND_PRESET}`,
      `policy:looser repo.yml:7:47: \`specs.approved-statuses\` lists "approved", which the preset strict does not allow. ${MEND_PRESET}`,
      `policy:looser repo.yml:7:77: \`specs.approve-in-change\` is true, looser than false of the preset strict. ${MEND_PRESET}`,
      `policy:looser repo.yml:7:117: \`specs.mini-specs.dependencies.mode\` is "warn", looser than "enforce" of the preset strict. ${MEND_PRESET}`,
    ]);
  });

  it('of a floor bounds the file, field by field', () => {
    const floor = 'specs: {index: a.json, warn-days: 5, max-cadence-days: 90, except: [], require: [owner], mini-specs: {cross-service: {at-least: 2, one-spec: true}, public-api: {mode: warn}}}\n';
    expect(refusals(resolve('specs: {index: b.json, warn-days: 4, max-cadence-days: 91, except: [x.md], require: [], mini-specs: {cross-service: {at-least: 3, one-spec: false}, public-api: {mode: off}}}\n', floor)).map((text) => text.split('`')[1])).toEqual([
      'specs.except',
      'specs.index',
      'specs.max-cadence-days',
      'specs.warn-days',
      'specs.mini-specs.cross-service.one-spec',
      'specs.mini-specs.cross-service.at-least',
      'specs.mini-specs.public-api.mode',
    ]);
    expect(refusals(resolve('specs: {index: null}\n', floor))).toEqual([`policy:looser repo.yml:6:16: \`specs.index\` is none, looser than "a.json" of the organisation's floor (org.yml:2:16). ${MEND_FLOOR}`]);
  });

  it('adds up what all layers look for, and keeps what a floor asks of who says nothing', () => {
    const floor = 'specs: {index: a.json, paths: [b/**], warn-days: 9, require: [owner], max-age-days: 90, mini-specs: {dependencies: {paths: [x], words: [jwt]}}}\n';
    expect(valuesOf(resolve('specs: {paths: [a/**], require: [review], mini-specs: {dependencies: {paths: [y], words: []}}}\n', floor)).specs).toMatchObject({
      index: 'a.json',
      paths: ['a/**', 'b/**'],
      require: ['owner', 'review'],
      'warn-days': 9,
      'max-age-days': 30,
      'mini-specs': { dependencies: { mode: 'enforce', paths: ['x', 'y'], words: ['jwt'] } },
    });
  });

  it('may not state in a floor what only the repository can know', () => {
    expect(refusals(resolve('', 'specs: {archive-marker: moved}\n'))).toEqual(['policy:invalid org.yml:2:25: `specs.archive-marker` is for the repository alone to say. Remove it from the floor; it holds only what every repository can be asked for.']);
  });

  it('is told by who reads: what came with it, and that it is not there', () => {
    const fields = (file: string) => {
      const resolved = resolve(file);
      return resolved.known ? resolved.fields : [];
    };
    const told = (changes: readonly PolicyChange[]): readonly string[] => changes.map(({ field, change, from, to }) => `${change} ${field} ${JSON.stringify(from)} ${JSON.stringify(to)}`);
    const modes = SPEC_TRIGGERS.map((id) => `tighter specs.mini-specs.${id}.mode "off" "enforce"`);
    expect(told(diffPolicies(fields(''), fields('specs: {max-age-days: 90}\n')))).toEqual(['looser specs.max-age-days 30 90', ...modes]);
    expect(told(diffPolicies(fields('specs: {}\n'), fields(''))).length).toBe(modes.length);
    expect(explainPolicy(fields(''), 'specs.warn-days')[0]).toMatchObject({ value: null, because: 'No layer has the section specs: a run asks no change for a spec, and whatever is judged goes by the defaults.' });
    expect(explainPolicy(fields('specs: {}\n'), 'specs.warn-days')[0]).toMatchObject({ value: 7, because: 'This is the default; no layer says anything.' });
  });
});

describe('what whoever calls tightens', () => {
  const off: Tightened = { field: 'plugins.enabled', value: false, source: 'environment ORCH_ENABLE_PLUGINS' };
  const strict: Tightened = { field: 'plugins.strict', value: true, source: 'environment ORCH_PLUGINS_STRICT' };
  const loose = 'plugins: {enabled: true, strict: false}\n';

  it('holds whatever the file says, and is a layer of its own', () => {
    expect(valuesOf(resolve(loose)).plugins).toEqual({ enabled: true, strict: false });
    expect(valuesOf(resolvePolicy(layers(loose, null, null, [off, strict]))).plugins).toEqual({ enabled: false, strict: true });
    expect(recordedLayers(layers(loose, null, null, [off]), 'standard', () => null).map(({ layer, source }) => `${layer} ${source}`)).toEqual(['preset standard', 'repository repo.yml', 'inputs plugins.enabled: false (environment ORCH_ENABLE_PLUGINS)']);
  });

  it('binds a file by a floor and by the preset strict, line by line', () => {
    expect(refusals(resolve(loose, 'plugins: {enabled: false}\n'))).toEqual([`policy:looser repo.yml:6:20: \`plugins.enabled\` is true, looser than false of the organisation's floor (org.yml:2:20). ${MEND_FLOOR}`]);
    expect(refusals(resolve(`preset: strict\n${loose}`)).map((text) => text.split('`')[1])).toEqual(['plugins.enabled', 'plugins.strict']);
  });
});
