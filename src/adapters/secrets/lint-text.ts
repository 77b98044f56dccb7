import { lintSource } from '@secretlint/core';
import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import type { Hit } from '../../contract/overwritten.ts';

/**
 * The rules of secretlint's preset, but the one by which a comment of the file itself turns the others off: the file is
 * the work of nobody we trust. Ours knows placeholders from passwords, so that of database addresses is left out too.
 */
const LEFT_OUT = ['@secretlint/secretlint-rule-filter-comments', '@secretlint/secretlint-rule-database-connection-string'];
const USED = rules.filter(({ meta }) => !LEFT_OUT.includes(meta.id));

/** What secretlint finds in a text. */
export async function lintText(content: string): Promise<readonly Hit[]> {
  const { messages } = await lintSource({
    source: { content, filePath: 'content', contentType: 'text' },
    options: { config: { rules: USED.map((rule) => ({ id: rule.meta.id, rule })) }, maskSecrets: true, noPhysicFilePath: true },
  });
  return messages.flatMap(({ range: [from, to], ruleId }) => (isRandom(content.slice(from, to)) ? [{ offset: from, length: to - from, rule: `secretlint-${ruleId.replace(/^.*secretlint-rule-/, '').replaceAll(/[^a-z0-9-]/g, '-')}` }] : []));
}

/** Not a placeholder of one letter, which some of its rules take for a token. */
function isRandom(secret: string): boolean {
  return new Set(secret).size >= 10;
}
