import { byteClass, type ByteClass } from './byte-class.ts';

/** A token of a service: what it begins with, of which characters it goes on, and how many there are at least and at most. */
export interface ServiceToken {
  readonly prefix: string;
  readonly of: ByteClass;
  readonly least: number;
  readonly most: number;
  /** Where in the prefix the three bytes stand that are rarest in ordinary text: see `Family`. */
  readonly probe: number;
}

const ALNUM = byteClass('a-zA-Z0-9');
const WORD = byteClass('a-zA-Z0-9_-');
const DOTTED = byteClass('a-zA-Z0-9_.-');
const PATH = byteClass('a-zA-Z0-9/');
const SIGNATURE = byteClass('a-zA-Z0-9/+%=');

const tokens = (prefixes: readonly string[], of: ByteClass, least: number, most: number, probe = 0): readonly ServiceToken[] => prefixes.map((prefix) => ({ prefix, of, least, most, probe }));

/** Tokens that begin with a prefix of their own and are random from there on: of Shopify, Docker, Figma, Grafana, Groq, Linear, Notion, Vault, Cloudflare, Vercel, Databricks, Tailscale, PyPI, 1Password, SendGrid, GitLab. */
export const SERVICE_TOKENS: readonly ServiceToken[] = [
  ...tokens(['shppa_', 'shpca_', 'shpat_', 'shpss_'], ALNUM, 32, 64, 1),
  ...tokens(['dckr_pat_', 'dckr_oat_'], WORD, 27, 64),
  ...tokens(['figd_'], WORD, 40, 200),
  ...tokens(['glsa_'], WORD, 32, 64, 1),
  ...tokens(['gsk_'], ALNUM, 48, 64),
  ...tokens(['lin_api_'], WORD, 32, 128, 5),
  ...tokens(['ntn_'], ALNUM, 40, 64, 1),
  ...tokens(['hvs.', 'hvb.', 'hvr.'], WORD, 90, 300),
  ...tokens(['cfk_', 'cfut_', 'cfat_'], ALNUM, 48, 48),
  ...tokens(['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'], ALNUM, 24, 60),
  ...tokens(['dapi'], byteClass('0-9abcdefABCDEF-'), 32, 34),
  ...tokens(['tskey-auth-', 'tskey-api-', 'tskey-client-'], WORD, 20, 128, 4),
  ...tokens(['pypi-AgEIcHlwaS'], WORD, 50, 400),
  ...tokens(['ops_eyJ'], WORD, 100, 4096),
  ...tokens(['SG.'], DOTTED, 60, 80),
  ...tokens(['glptt-', 'gldt-', 'glsoat-'], WORD, 20, 255, 2),
  ...tokens(['glrt-'], WORD, 20, 255, 1),
];

/** Where a secret stands behind words that are none: the webhooks of Slack, the keys and signed addresses of Azure storage. */
export const SERVICE_PLACES: readonly ServiceToken[] = [
  ...tokens(['hooks.slack.com/services/T'], PATH, 30, 128, 10),
  ...tokens(['AccountKey='], SIGNATURE, 80, 120),
  ...tokens(['&sig=', '?sig='], SIGNATURE, 43, 128),
];
