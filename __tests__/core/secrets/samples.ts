/**
 * Secrets of tests. All were made up, and none stands in one piece in the source, so that no scanner of a repository
 * takes them for real.
 */
const RANDOM = 'aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xYzC';
const SIGNATURE = 'Zk3nQ7vX1bT9mR5wL2yH8pD4cJ6gF0sAUeIoBtNxKzMq';

export const MODEL_KEY = `sk-proj-${'Vb8Nq3Lw6Xe1Ty5Ku9Hj2Gf7Dz4Cm0PoIr'}_q-${'w4e8r2t6y1u5i9o3p7a0sQdFgHjKlZxCvB'}7Q`;
export const TOKEN = `ghs_${'x7Kd92jfPq0LmZn4Rt6Yw8Bv1Cs3Ed5Fg7Hh'}`;

/** One of each family, by the rule that finds it. */
export const SECRETS: Readonly<Record<string, readonly string[]>> = {
  'openai-key': [`sk-${RANDOM}T3Blbk${RANDOM.slice(3, 9)}`, `sk-svcacct-${RANDOM}-x_${RANDOM}`, `sk-ant-api03-${RANDOM}${RANDOM}AA`],
  'github-token': [`ghp_${RANDOM}12`, `gho_${RANDOM}12`, `ghu_${RANDOM}12`, `ghr_${RANDOM}12`, `ghs_${RANDOM}12`, `ghs_12345_eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiIxMjM0In0.${SIGNATURE}`, `github_pat_11ABCDEFG0${RANDOM}_${RANDOM}`],
  'aws-key-id': [`AKIA${'Z7QW3RT5YU1IO9PA'}`, `ASIA${'Z7QW3RT5YU1IO9PA'}`],
  'aws-secret-key': [`${RANDOM}/+${RANDOM.slice(0, 4)}`],
  'google-key': [`AIza${RANDOM}_`],
  'slack-token': [`xoxb-123456789012-1234567890123-${RANDOM}`, `xoxp-123456789012-${RANDOM}`],
  'stripe-key': [`sk_live_${RANDOM}`, `rk_live_${RANDOM}`],
  'npm-token': [`npm_${RANDOM}12`],
  'gitlab-token': [`glpat-${RANDOM.slice(0, 20)}`],
  'huggingface-token': [`hf_${RANDOM}`],
  'json-web-token': [`eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTYifQ.${SIGNATURE}`],
  'url-password': ['hunter22Z!'],
  'service-token': [
    `shpat_${RANDOM}`,
    `dckr_pat_${RANDOM}`,
    `figd_${RANDOM}-${RANDOM}`,
    `glsa_${RANDOM}_12ab34cd`,
    `gsk_${RANDOM}${RANDOM.slice(0, 18)}`,
    `lin_api_${RANDOM}`,
    `ntn_${RANDOM}${RANDOM.slice(0, 12)}`,
    `hvs.${RANDOM}${RANDOM}${RANDOM}`,
    `cfk_${RANDOM}${RANDOM.slice(0, 14)}`,
    `vcp_${RANDOM}`,
    `dapi${'0123456789abcdef'.repeat(2)}`,
    `tskey-auth-${RANDOM}`,
    `pypi-AgEIcHlwaS5vcmc${RANDOM}${RANDOM}`,
    `ops_eyJ${RANDOM.repeat(4)}`,
    `SG.${RANDOM.slice(0, 22)}.${RANDOM}${RANDOM.slice(0, 9)}`,
    `glrt-${RANDOM}`,
  ],
  'service-secret': [`${RANDOM}${RANDOM}${RANDOM.slice(0, 16)}==`],
};

/** What stands around a secret of a family that is known by its place. */
export const AROUND: Readonly<Record<string, readonly [string, string]>> = {
  'aws-secret-key': ['aws_secret_access_key = "', '"'],
  'service-secret': ['DefaultEndpointsProtocol=https;AccountName=x;AccountKey=', ';EndpointSuffix=core.windows.net'],
  'url-password': ['postgres://admin:', '@db.internal:5432/prod'],
};

/** A private key in PEM; its body is nothing but letters and digits. */
export function pem(lineEnd = '\n', name = 'RSA PRIVATE KEY'): string {
  const line = `MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ${RANDOM.slice(0, 14)}`;
  return [`-----BEGIN ${name}-----`, line, line, 'Qz==', `-----END ${name}-----`].join(lineEnd);
}

/** Nothing of this is a secret. */
export const HARMLESS: readonly string[] = [
  'commit 9fceb02d0ae598e95dc970b74767f19372d61af8',
  'id: 550e8400-e29b-41d4-a716-446655440000',
  '"integrity": "sha512-q1MUZaDkVmY3vOKDCwPx6Fp0RWMqJZ0qUGTO9uJbR8vI1GjOZ6Sc7qeXl2hC4Y0mVYbyeOq9nHQmJX3bRkTz1A=="',
  'sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'const key = process.env.OPENAI_API_KEY ?? "sk-stub";',
  'AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE',
  'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c',
  'token: ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  '<div class="task-list sk-circle-fade-dot-animation-delay-100">',
  'DATABASE_URL=postgres://postgres:postgres@localhost:5432/test',
  'https://user:password@example.com and https://user:${PASSWORD}@example.com, http://localhost:3000/@scope/name',
  'The file must begin with -----BEGIN RSA PRIVATE KEY----- and end with -----END RSA PRIVATE KEY-----.',
  'if (!text.startsWith("-----BEGIN PRIVATE KEY-----\\n")) throw new TypeError("not a key");',
  '-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJ\n-----END CERTIFICATE-----',
  'npm_config_registry npm_lifecycle_event npm_package_name shelf_life highs_and_lows_of_the_market_in_the_last_12_months',
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8h2mB0q3V5n7X9c1L4k6T8r0W2y5Z7a9D1f3G5h7J9 ci@example.com',
];
