import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
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
