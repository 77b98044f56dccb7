#!/usr/bin/env node
if (process.argv.length === 2) process.argv.push('--help');
await import('./index.js');
