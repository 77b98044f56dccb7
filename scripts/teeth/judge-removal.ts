/** A test file from the root of the repository, or those tests of it whose full names end so. */
export interface Proof {
  readonly file: string;
  readonly title?: string;
}

/** What became of one test. */
export interface Tested {
  readonly file: string;
  /** The names of its groups and its own. */
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'not-run';
  /** The names of the errors of a test that failed. */
  readonly errors: readonly string[];
}

/** What the tests said of one removal. */
export interface Ran {
  readonly tests: readonly Tested[];
  /** Files that could not be loaded, and what else went wrong outside any test. */
  readonly broken: readonly string[];
}

/** Whether something has teeth: how many tests noticed by an assertion that it was gone, and why that is not enough. */
export interface Judgement {
  readonly noticed: number;
  /** Empty when it has. */
  readonly objections: readonly string[];
}

/** Judges a removal: of each proof a test must fail, and by an assertion; a file that breaks proves nothing. */
export function judgeRemoval(proofs: readonly Proof[], { tests, broken }: Ran): Judgement {
  const noticed = tests.filter(({ state, errors }) => state === 'failed' && errors.length > 0 && errors.every((name) => name === 'AssertionError'));
  const toothless = proofs.filter((proof) => !noticed.some((test) => isOf(test, proof)));
  return {
    noticed: noticed.length,
    objections: [
      ...(proofs.length === 0 ? ['no test is named that proves it'] : []),
      ...broken.map((what) => `broke: ${what}`),
      ...toothless.map((proof) => objectionTo(proof, tests)),
    ],
  };
}

/** Judges the tests with nothing removed: all that were to run must pass, or their failing would say nothing. */
export function judgeWhole(proofs: readonly Proof[], { tests, broken }: Ran): Judgement {
  return {
    noticed: 0,
    objections: [
      ...broken.map((what) => `broke: ${what}`),
      ...tests.filter(({ state }) => state === 'failed').map(({ file, title }) => `fails though nothing was removed: ${file}: ${title}`),
      ...proofs.filter((proof) => !tests.some((test) => test.state === 'passed' && isOf(test, proof))).map((proof) => `no test of ${shown(proof)} passes`),
    ],
  };
}

function isOf({ file, title }: Tested, proof: Proof): boolean {
  return file === proof.file && title.endsWith(proof.title ?? '');
}

function objectionTo(proof: Proof, tests: readonly Tested[]): string {
  const own = tests.filter((test) => isOf(test, proof) && test.state !== 'not-run');
  if (own.length === 0) return `no test of ${shown(proof)} was run`;
  const broke = own.find(({ state }) => state === 'failed');
  return broke === undefined ? `no test of ${shown(proof)} fails without it` : `a test of ${shown(proof)} fails by no assertion: ${broke.errors.join(', ')}`;
}

function shown({ file, title }: Proof): string {
  return title === undefined ? file : `${file} named "${title.trim()}"`;
}
