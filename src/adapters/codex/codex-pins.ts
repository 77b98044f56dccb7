/** The one package of Codex for a platform, and the digests of those of its files that run. */
export interface PlatformPin {
  /** What npm is asked for: `name@version`. */
  readonly spec: string;
  /** Digest of the package as npm's lock spells it: `sha512-` and base64. */
  readonly integrity: string;
  /** Folder inside the package that holds `bin`, `codex-path` and `codex-resources`. */
  readonly vendor: string;
  /** SHA-256 by path relative to `vendor`. */
  readonly files: Readonly<Record<string, string>>;
}

/** The release of Codex this release was built against. */
export interface CodexPins {
  readonly version: string;
  /** By `<process.platform>-<process.arch>`. */
  readonly platforms: Readonly<Record<string, PlatformPin>>;
}
