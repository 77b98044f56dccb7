import { asciiBytes, byteClass } from './byte-class.ts';
import { family, type Family } from './family.ts';
import { privateKey } from './private-key.ts';
import { SERVICE_PLACES, SERVICE_TOKENS } from './services.ts';

// No class holds `*`: what has been overwritten never looks like a secret again.
const ALNUM = byteClass('a-zA-Z0-9');
const UPPER = byteClass('A-Z0-9');
const WORD = byteClass('a-zA-Z0-9_-');
const DOTTED = byteClass('a-zA-Z0-9_.-');
const BASE64 = byteClass('a-zA-Z0-9/+');
const GLUE = byteClass(' \t"\'\\:=>,');
const USER = byteClass('a-zA-Z0-9_.~%+-');
const PASSWORD = byteClass('a-zA-Z0-9_.~%+!&;=?,#^-');

const AT_SIGN = asciiBytes('@');
const COLON = asciiBytes(':');
const PAYLOAD = asciiBytes('.eyJ');
const DOT = asciiBytes('.');

/** What everybody's documentation shows is nobody's secret. */
const EXAMPLES = new Set(['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c']);

/** Passwords of examples and of databases that live as long as a test. */
const PLACEHOLDERS = /^(?:(?:my|your|the|some|db|test|example|fake|dummy)?[-_]?(?:pass(?:word|wd|wort)?|pwd|pw|secret|token|key|user(?:name)?|credentials?)\d{0,3}|postgres|mysql|mariadb|mongo|redis|rabbitmq|guest|root|admin|test(?:ing|er)?|demo|example|changeme|foo|bar|baz|x+)$/i;

/** The families that are known by their form, wherever they stand. */
export const FAMILIES: readonly Family[] = [
  family('openai-key', 'sk-', [{ of: WORD, least: 20, most: 400 }], { accept: (secret) => isRandom(secret) && /\d/.test(secret) && /[A-Za-z0-9]{16}/.test(secret.slice(3)) }),
  ...['ghp_', 'gho_', 'ghu_', 'ghr_'].map((prefix) => family('github-token', prefix, [{ of: ALNUM, least: 36, most: 255 }], { accept: isRandom })),
  // Tokens of installations have become JSON Web Tokens with a number before them.
  family('github-token', 'ghs_', [{ of: DOTTED, least: 36, most: 4096 }], { accept: isRandom }),
  family('github-token', 'github_pat_', [{ of: WORD, least: 36, most: 255 }], { probe: 5, accept: isRandom }),
  ...['AKIA', 'ASIA'].map((prefix) => family('aws-key-id', prefix, [{ of: UPPER, least: 16, most: 16 }], { accept: (secret) => isRandom(secret) && !secret.endsWith('EXAMPLE') })),
  ...['aws_secret_access_key', 'AWS_SECRET_ACCESS_KEY', 'SecretAccessKey', 'secretAccessKey'].map((prefix, index) =>
    family('aws-secret-key', prefix, [{ of: GLUE, least: 1, most: 12, kept: true }, { of: BASE64, least: 40, most: 40 }], { probe: [2, 2, 5, 5][index] ?? 0, keepsPrefix: true, accept: (secret) => isRandom(secret) && !secret.endsWith('EXAMPLEKEY') }),
  ),
  family('google-key', 'AIza', [{ of: WORD, least: 35, most: 35 }], { probe: 1, accept: isRandom }),
  ...['xapp-', 'xoxa-', 'xoxb-', 'xoxe-', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-'].map((prefix) => family('slack-token', prefix, [{ of: WORD, least: 20, most: 255 }], { accept: (secret) => isRandom(secret) && /\d{6}/.test(secret) })),
  ...['sk_live_', 'rk_live_'].map((prefix) => family('stripe-key', prefix, [{ of: ALNUM, least: 20, most: 255 }], { probe: 1, accept: isRandom })),
  family('npm-token', 'npm_', [{ of: ALNUM, least: 36, most: 36 }], { probe: 1, accept: isRandom }),
  family('gitlab-token', 'glpat-', [{ of: WORD, least: 20, most: 255 }], { probe: 1, accept: isRandom }),
  family('huggingface-token', 'hf_', [{ of: ALNUM, least: 34, most: 40 }], { accept: isRandom }),
  family('json-web-token', 'eyJ', [{ of: WORD, least: 8, most: 4096 }, { text: PAYLOAD }, { of: WORD, least: 8, most: 8192 }, { text: DOT }, { of: WORD, least: 16, most: 1024 }], { accept: (secret) => !EXAMPLES.has(secret) }),
  family('url-password', '://', [{ of: USER, least: 0, most: 128, kept: true }, { text: COLON, kept: true }, { of: PASSWORD, least: 6, most: 255 }, { text: AT_SIGN, kept: true }], { anywhere: true, keepsPrefix: true, accept: (secret) => !PLACEHOLDERS.test(secret) && new Set(secret).size > 3 }),
  ...SERVICE_TOKENS.map(({ prefix, probe, ...rest }) => family('service-token', prefix, [rest], { probe, accept: (secret) => isRandom(secret) && /\d/.test(secret) })),
  ...SERVICE_PLACES.map(({ prefix, probe, ...rest }) => family('service-secret', prefix, [rest], { probe, anywhere: true, keepsPrefix: true, accept: isRandom })),
  privateKey,
];

/** Made by chance, not typed as a placeholder: many different characters. */
function isRandom(secret: string): boolean {
  return new Set(secret).size >= 10;
}
