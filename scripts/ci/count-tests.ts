import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const report = z.object({
  numPassedTests: z.int().nonnegative(),
  numFailedTests: z.int().nonnegative(),
  numPendingTests: z.int().nonnegative(),
  numTodoTests: z.int().nonnegative(),
  testResults: z.array(z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })) })),
});
type Report = z.infer<typeof report>;

if (import.meta.main) {
  const [file, exitCode] = process.argv.slice(2);
  const { passed, failed, notes } = countTests(report.parse(JSON.parse(await readFile(file ?? '', 'utf8'))), Number(exitCode));
  for (const note of notes) process.stderr.write(`${note}\n`);
  process.stdout.write(`${passed} ${failed}\n`);
}

/**
 * Counts what vitest ran. A file that could not be loaded is one failure, and so are an exit code without a failed test
 * and a report without any test: silence must not pass for success.
 */
export function countTests({ numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests, testResults }: Report, exitCode: number): { readonly passed: number; readonly failed: number; readonly notes: readonly string[] } {
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'));
  const failed = numFailedTests + broken.length;
  const skipped = testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status !== 'passed' && status !== 'failed');
  const notes = [
    ...broken.map(({ name }) => `could not be run: ${name}`),
    ...skipped.map(({ fullName, status }) => `${status}: ${fullName}`),
    ...(numPendingTests + numTodoTests > 0 ? [`${numPendingTests + numTodoTests} tests were not run`] : []),
  ];
  if (passed + failed === 0) return { passed, failed: 1, notes: [...notes, 'vitest ran no test'] };
  if (exitCode !== 0 && failed === 0) return { passed, failed: 1, notes: [...notes, `vitest ended with exit code ${exitCode} without a failed test`] };
  return { passed, failed, notes };
}
