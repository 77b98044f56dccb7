/**
 * A template whose slots `{{name}}` are filled. A value is never read for slots again, so that text from outside stays what
 * it is. A slot alone on its line whose value is empty takes its line with it, and the empty line behind it. A slot without a
 * value, or a value without a slot, is a defect and throws.
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  const used = new Set<string>();
  const valueOf = (name: string): string => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new TypeError(`a template has the slot ${name}, and nothing to fill it`);
    used.add(name);
    return value;
  };
  const text = template.replace(/^\{\{([a-z-]+)\}\}\n(\n?)|\{\{([a-z-]+)\}\}/gm, (_, alone: string | undefined, empty: string | undefined, inside: string | undefined) => {
    if (alone === undefined) return valueOf(inside ?? '');
    const value = valueOf(alone);
    return value === '' ? '' : `${value}\n${empty ?? ''}`;
  });
  const left = Object.keys(values).filter((name) => !used.has(name));
  if (left.length > 0) throw new TypeError(`a template has no slot for ${left.join(', ')}`);
  return text;
}
