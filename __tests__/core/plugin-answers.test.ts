import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLUGIN_STAGES } from '../../src/contract/plugin.ts';
import { hearPlugin, namedArtifacts } from '../../src/core/plugin-answers.ts';
import { pack } from '../facts.ts';
import { line, stage, stages } from '../plugin-facts.ts';

const plain = pack();
const networked = pack({ constraints: { network: true, longRunning: false } });
const validates = (parts: object) => [stage('validate', { output: line('validate', parts) })];
const needs = (capabilities: object) => validates({ plugin: { id: 'words', version: '1', capabilities } });
const flawOf = (output: string | null): string | undefined => hearPlugin([stage('validate', { output })], plain).flaws[0]?.what;

describe('what a plugin is heard to say', () => {
  it('is asked in order, one stage after the other, until all have answered', () => {
    expect(PLUGIN_STAGES.map((name) => hearPlugin(stages({}, name), plain).due)).toEqual(['validate', 'plan', 'run', 'report']);
    const heard = hearPlugin(stages(), plain);
    expect([heard.due, heard.failed, heard.flaws, heard.refused]).toEqual([null, [], [], []]);
    expect(heard.answers.report).toMatchObject({ summary: 'Three words.' });
    expect(namedArtifacts(heard.answers)).toEqual(['words.json']);
  });

  it.each([
    ['a stage that failed', [stage('validate', { exitCode: 1 })]],
    ['a stage that was killed', [stage('validate', { exitCode: null, signal: 'SIGKILL' })]],
    ['a stage that took too long', [stage('validate', { exitCode: null, timedOut: true })]],
    ['a stage that wrote too much', [stage('validate', { exitCode: null, flooded: true })]],
    ['an answer that is none', [stage('validate', { output: 'hello\n' })]],
    ['a pack it does not take', validates({ ok: false, errors: ['No words.'] })],
    ['a need that is not granted', needs({ 'requires-network': true })],
  ])('is asked no further after %s', (_, runs) => {
    expect(hearPlugin(runs, plain).due).toBeNull();
  });

  it.each([
    ['requires-network', { 'requires-network': true }, ['requires-network'], []],
    ['requires_network, as others spell it', { requires_network: true }, ['requires-network'], []],
    ['one spelling denying the other', { 'requires-network': false, requires_network: true }, ['requires-network'], []],
    ['requires-cloud-mutations', { requires_cloud_mutations: true }, ['requires-cloud-mutations'], ['requires-cloud-mutations']],
    ['something nobody knows', { 'requires-secrets': true }, ['requires-secrets'], ['requires-secrets']],
    ['what it says it does not need', { 'requires-network': false, 'requires-secrets': false }, [], []],
    ['a result it produces', { 'produces-domain-result': true }, [], []],
  ])('grants the network alone, and to a pack that may have it: %s', (_, capabilities, refused, stillRefused) => {
    expect(hearPlugin(needs(capabilities), plain).refused).toEqual(refused);
    expect(hearPlugin(needs(capabilities), networked).refused).toEqual(stillRefused);
  });

  it.each<readonly [string, string | null, string]>([
    ['nothing', '', 'there is no answer on standard output'],
    ['empty lines', '\n \n', 'there is no answer on standard output'],
    ['more than an answer may have', null, 'the answer is longer than an answer may be'],
    ['text', 'ok\n', 'the line on standard output is not JSON'],
    ['two answers', `${line('validate')}${line('validate')}`, 'there are 2 lines on standard output, and an answer is one'],
    ['half an answer', line('validate').slice(0, 40), 'the line on standard output is not JSON'],
    ['a list', '[]', '`the answer` is a list, and must be a group of fields'],
    ['another protocol', line('validate', { protocol: 'codex-orchestrator/plugin@2' }), '`protocol` must be "codex-orchestrator/plugin@1"'],
    ['the answer of another stage', line('report'), '`stage` must be "validate"'],
    ['a field nobody knows', line('validate', { status: 'SUCCESS' }), '`the answer` knows no `status`'],
    ['an id that is none', line('validate', { plugin: { id: '../x', version: '1' } }), '`plugin.id` is not in the form it must have'],
    ['a capability that is none', line('validate', { plugin: { id: 'x', version: '1', capabilities: { root: true } } }), '`plugin.capabilities.root` is not in the form it must have'],
    ['a capability that is neither', line('validate', { plugin: { id: 'x', version: '1', capabilities: { 'requires-network': 'yes' } } }), '`plugin.capabilities.requires-network` is text, and must be true or false'],
    ['ok and errors', line('validate', { errors: ['x'] }), '`ok` must be false where there are errors, and true where there are none'],
    ['not ok and no errors', line('validate', { ok: false }), '`ok` must be false where there are errors, and true where there are none'],
    ['too many errors', line('validate', { ok: false, errors: Array.from({ length: 33 }, () => 'x') }), '`errors` holds 33 items, and must hold at most 32 items'],
  ])('is told by field what is wrong with an answer: %s', (_, output, what) => {
    expect(flawOf(output)).toBe(what);
  });

  it.each([
    ['leaves the folder', '../../x'],
    ['is absolute', '/etc/passwd'],
    ['is empty', ''],
    ['names a folder', 'a/'],
  ])('takes no artifact whose path %s', (_, path) => {
    expect(hearPlugin([...stages({}, 'plan'), stage('plan', { output: line('plan', { expected_artifacts: [path] }) })], plain).flaws.map(({ stage: name, what }) => [name, what.split(' ')[0]])).toEqual([['plan', '`expected_artifacts.0`']]);
  });

  it.each([
    ['lists', { a: [] }],
    ['mappings', { a: {} }],
    ['names that are none', { 'a b': 1 }],
    ['numbers without end', JSON.parse('{"a": 1e999}')],
  ])('takes metadata of plain values by name, and no %s', (_, metadata) => {
    const output = line('run').replace('{"words":3}', JSON.stringify(metadata).replace('null', '1e999'));
    expect(hearPlugin([...stages({}, 'run'), stage('run', { output })], plain).flaws).toHaveLength(1);
  });

  it('is made well-formed text where it spells out half a character', () => {
    expect(hearPlugin(validates({ warnings: ['\ud800!'] }), plain).answers.validate?.warnings).toEqual(['\ufffd!']);
  });

  it('does not break on anything: it has an answer, or says what is wrong', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constant(deep), fc.constant(line('validate', { warnings: [] }).replace('[]', deep))), fc.constantFrom(...PLUGIN_STAGES), (output, name) => {
        const { answers, flaws } = hearPlugin([stage(name, { output })], plain);
        expect(Object.keys(answers).length + flaws.length).toBe(1);
      }),
    );
  });
});
