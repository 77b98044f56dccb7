/** The parts of SARIF 2.1.0 that are written here. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly [SarifRun];
}

export interface SarifRun {
  readonly tool: { readonly driver: { readonly name: string; readonly semanticVersion: string; readonly rules: readonly SarifRule[] } };
  readonly automationDetails: { readonly id: string };
  readonly columnKind: 'utf16CodeUnits';
  readonly originalUriBaseIds: { readonly '%SRCROOT%': { readonly description: SarifText } };
  readonly invocations: readonly [{ readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly { readonly level: SarifLevel; readonly message: SarifText }[] }];
  readonly results: readonly SarifResult[];
}

export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: SarifText;
  readonly fullDescription: SarifText;
  readonly help: SarifText & { readonly markdown: string };
  readonly defaultConfiguration: { readonly level: SarifLevel };
  readonly properties: { readonly tags: readonly string[]; readonly precision: 'very-high'; readonly 'problem.severity': 'error' | 'warning' | 'recommendation' };
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: SarifLevel;
  readonly message: SarifText;
  readonly locations: readonly [{ readonly physicalLocation: SarifPlace }];
  readonly relatedLocations: readonly { readonly id: number; readonly physicalLocation: SarifPlace; readonly message: SarifText }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

export interface SarifPlace {
  readonly artifactLocation: { readonly uri: string; readonly uriBaseId: '%SRCROOT%' };
  readonly region: { readonly startLine: number; readonly startColumn: number; readonly endLine: number; readonly endColumn: number };
}

export interface SarifText {
  readonly text: string;
}

export type SarifLevel = 'error' | 'warning' | 'note';
