import { defaultExclude, defineConfig } from 'vitest/config';

/** Tests of the pure rooms: none of them starts a child, opens a port or changes its process, so all may share one that has loaded everything. */
const PURE = ['__tests__/{checks,contract,core,documents,issue,packs,policy,render,specs}/**/*.test.ts'];

export default defineConfig({
  // vitest hands `--exclude` to no project.
  plugins: [{ name: 'exclude-for-all', configureVitest: ({ vitest, project }) => void project.config.exclude.push(...vitest.config.exclude) }],
  test: {
    projects: [
      // To load a file's imports costs more than to run most of them.
      { extends: true, test: { name: 'pure', include: PURE, isolate: false, setupFiles: ['__tests__/untouched.ts'] } },
      // A process of its own for every file: what is counted of children, ports and secrets is counted for the process.
      { extends: true, test: { name: 'whole', include: ['__tests__/**/*.test.ts'], exclude: [...defaultExclude, ...PURE] } },
    ],
    pool: 'forks',
    // Most of a test is waiting for a child or a server, so no core is kept free for vitest itself.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // GitHub's workflow packages import JSON without attributes: the hook mends it for Node, inlining for vitest's own loader.
    execArgv: ['--import', './src/testkit/json-imports.ts'],
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
  },
});
