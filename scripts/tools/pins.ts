/** A program in Go: the module's version and the digest Go has to find, which its checksum database confirms on a first download. */
export interface GoTool {
  readonly module: string;
  /** The folder of the module that holds the program. */
  readonly package: string;
  readonly version: string;
  readonly sum: string;
}

/** A second runner of workflows, and a linter of them. */
export const GO_TOOLS = {
  act: { module: 'github.com/nektos/act', package: 'github.com/nektos/act', version: 'v0.2.87', sum: 'h1:q3CHCOYXtxa013SAzo1qgQjaQ8j2krCMW1TMf99IfLs=' },
  actionlint: { module: 'github.com/rhysd/actionlint', package: 'github.com/rhysd/actionlint/cmd/actionlint', version: 'v1.7.12', sum: 'h1:vQ4GeJN86C0QH+gTUQcs8McmK62OLT3kmakPMtEWYnY=' },
} as const satisfies Readonly<Record<string, GoTool>>;

/** The oldest Go that builds them, as minor version of Go 1. */
export const OLDEST_GO_MINOR = 25;

/** The Go that an older one fetches, as a module like any other, by the processor's name in Node. */
export const GO_TOOLCHAINS: Readonly<Record<string, GoTool>> = {
  x64: { module: 'golang.org/toolchain', package: '', version: 'v0.0.1-go1.26.8.linux-amd64', sum: 'h1:ZOmGe1OnfREDMIdb1Qi4G9JSuDPBLGExZMQ4nis1RXM=' },
  arm64: { module: 'golang.org/toolchain', package: '', version: 'v0.0.1-go1.26.8.linux-arm64', sum: 'h1:sYL/O6MqS68ML0kjsQ36WoYIpJqkw60TxizWUYUKQMc=' },
};

/** A linter of workflows from Python's index; its digests stand in zizmor.txt beside this file. */
export const ZIZMOR_VERSION = '1.32.0';
