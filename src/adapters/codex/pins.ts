// Generated from package-lock.json by scripts/codex-pins.ts.
import type { CodexPins } from './codex-pins.ts';

/** The release of Codex that this release runs, and nothing else. */
export const PINS: CodexPins = {
  version: '0.169.0',
  platforms: {
    'linux-arm64': {
      spec: '@openai/codex@0.169.0-linux-arm64',
      integrity: 'sha512-NZ/DaQUpcQmxmqee7Z9uC1rzw3GhSbooawcaTe1LN5Yk+WlinUKGdTXJgClRT/9ogQEEM9TWxYzvxPfj5G/xFg==',
      vendor: 'vendor/aarch64-unknown-linux-musl',
      files: {
        'bin/codex': '3bb41c9a80187773e2a59278d4fc355b1a163c31bb5a79581e37d4fe428af047',
        'bin/codex-code-mode-host': '66874c7881c4004f1c155584e1325cad17795bdd91b886995ad8a043809c1019',
        'codex-path/rg': 'e36d0eb52e70696bdf1781392722e05a21bb91d3b7b762ef5ec20e5df2ec687b',
        'codex-resources/bwrap': '0f543a7356ab343b4827222f910461d4196778f328b28acd6c126ef18e9557ab',
      },
    },
    'linux-x64': {
      spec: '@openai/codex@0.169.0-linux-x64',
      integrity: 'sha512-o05NyAOCDygSPRo1yinzxvkRSdmsZyBD9E7mbpmjRanSfM8lypqWtQgEo4XfNkwhuCR2aFu8mlGOsQGFXVbVww==',
      vendor: 'vendor/x86_64-unknown-linux-musl',
      files: {
        'bin/codex': 'b452ca20f838a8855a88a41050ee4a694033fff4ea3ecdad5633e6e0e8d13f2b',
        'bin/codex-code-mode-host': 'e9f2ef68671b2b6ac68902d19e8dafda3f5928e678ecf3f30c74b203a2c403ed',
        'codex-path/rg': 'e62198eb19b136b88c330af83647b5a962cb99b6b1f066758568f12de1974849',
        'codex-resources/bwrap': '15fd5f2673d2e1c2f80e34e5108462fd014f5e8bbc7b0731f1ab23d1ff1ac140',
      },
    },
  },
};
