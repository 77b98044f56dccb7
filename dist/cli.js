#!/usr/bin/env node
if (Number.parseInt(process.versions.node, 10) < 22) {
  process.stderr.write(`codex-orchestrator: this is Node ${process.versions.node}; the command line needs Node 22 or later. npx codex-orchestrator takes the one that npm ci has brought.\n`);
  process.exit(2);
}
if (process.argv.length === 2) process.argv.push('--help');
await import('./index.js');
