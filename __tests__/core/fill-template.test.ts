import { describe, expect, it } from 'vitest';
import { promptTemplates } from '../../scripts/docs/prompt-templates.ts';
import { fillTemplate } from '../../src/core/fill-template.ts';
import { readText, root } from '../repository/files.ts';

describe('a template', () => {
  it('gets its slots filled, in lines and alone on one', () => {
    expect(fillTemplate('a {{b}} c\n{{d}}\ne\n', { b: '1', d: '2\n3' })).toBe('a 1 c\n2\n3\ne\n');
  });

  it('loses the line of an empty slot, and the empty line behind it', () => {
    expect(fillTemplate('a\n\n{{b}}\n\nc\n{{d}}\ne\n', { b: '', d: '' })).toBe('a\n\nc\ne\n');
  });

  it('takes values as they are, whatever they look like', () => {
    expect(fillTemplate('{{a}} {{b}}', { a: '{{b}}', b: "$& $1 $' {{a}}" })).toBe("{{b}} $& $1 $' {{a}}");
  });

  it('is refused when a slot or a value is left over', () => {
    expect(() => fillTemplate('{{a}}', {})).toThrow('the slot a, and nothing to fill it');
    expect(() => fillTemplate('{{constructor}}', {})).toThrow('the slot constructor');
    expect(() => fillTemplate('a', { b: '' })).toThrow('no slot for b');
  });
});

describe('the prompt templates', () => {
  it('are in the product as they stand in src/prompts', async () => {
    expect(await readText('src/core/prompt-templates.ts')).toBe(await promptTemplates(root));
  });
});
