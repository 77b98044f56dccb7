/** What somebody who can do it would make of each pack of the workshop: the files, and a shell script that writes them. */
export const WORK: Readonly<Record<string, { readonly files: readonly string[]; readonly script: string }>> = {
  'count-words': {
    files: ['scripts/count-words.sh'],
    script: `cat >scripts/count-words.sh <<'END'
#!/bin/sh
# Prints how many words a file holds.
set -eu
if [ $# -ne 1 ]; then
  echo "Usage: sh scripts/count-words.sh FILE" >&2
  exit 2
fi
[ -r "$1" ] || { echo "$1 cannot be read" >&2; exit 1; }
tr -s '[:space:]' '\\n' <"$1" | sed '/^$/d' | wc -l | tr -d ' '
END
`,
  },
  'dark-page': {
    files: ['public/style.css'],
    script: `printf '\\n@media (prefers-color-scheme: dark) {\\n  body {\\n    background: #111111;\\n    color: #eeeeee;\\n  }\\n}\\n' >>public/style.css\n`,
  },
  'escape-names': {
    files: ['src/page.js', 'test/page.test.js', 'artifacts/escape-names/findings.json'],
    script: `cat >src/page.js <<'END'
import { greet } from './greet.js';

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The greeting as a page. */
export function page(name) {
  return \`<!doctype html><title>Greeting</title><p>\${greet(name.replace(/[&<>"']/g, (character) => ENTITIES[character]))}</p>\`;
}
END
cat >test/page.test.js <<'END'
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page } from '../src/page.js';

test('a name is text, whatever it holds', () => {
  assert.ok(page('<b>').includes('&lt;b&gt;'));
});
END
mkdir -p artifacts/escape-names
printf '[{"file":"src/page.js","line":5,"severity":"high","status":"fixed","reproduced":"node test/attack.js"}]\\n' >artifacts/escape-names/findings.json
`,
  },
  'goodbye-route': {
    files: ['src/answer.js', 'test/goodbye.test.js'],
    script: `sed -i "s#^  const \\[, name\\] = .*#  const [, leaving] = /^\\\\\\\\/goodbye\\\\\\\\/([a-z]{1,20})\\$/i.exec(path) ?? [];\\n  if (leaving !== undefined) return { status: 200, text: \\\`Goodbye, \\\${leaving}!\\\` };\\n&#" src/answer.js
cat >test/goodbye.test.js <<'END'
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer } from '../src/answer.js';

test('says goodbye', () => {
  assert.deepEqual(answer({ method: 'GET', path: '/goodbye/Ada' }), { status: 200, text: 'Goodbye, Ada!' });
});
END
`,
  },
  'greet-in-danish': {
    files: ['src/greet.js', 'test/danish.test.js'],
    script: `cat >src/greet.js <<'END'
const GREETINGS = { en: 'Hello', da: 'Hej' };

/** A greeting, in English unless another language is named. */
export function greet(name, language = 'en') {
  return \`\${GREETINGS[language]}, \${name}!\`;
}
END
cat >test/danish.test.js <<'END'
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { greet } from '../src/greet.js';

test('greets in Danish', () => {
  assert.equal(greet('Ada', 'da'), 'Hej, Ada!');
});
END
`,
  },
  'PLAY-1-list-languages': {
    files: ['src/greet.js'],
    script: `printf '\\n/** The languages there are greetings in. */\\nexport function languages() {\\n  return Object.keys(GREETINGS);\\n}\\n' >>src/greet.js\n`,
  },
  'play-2-names': {
    files: ['src/names.js', 'src/names.txt', 'taskpacks/play-2-names/artifacts/names.json'],
    script: `printf 'Ada\\n\\nGrace\\n' >src/names.txt
cat >src/names.js <<'END'
import { readFileSync } from 'node:fs';
import { greet } from './greet.js';

for (const name of readFileSync(new URL('names.txt', import.meta.url), 'utf8').split('\\n')) if (name !== '') console.log(greet(name));
END
mkdir -p taskpacks/play-2-names/artifacts
printf '["Hello, Ada!","Hello, Grace!"]\\n' >taskpacks/play-2-names/artifacts/names.json
`,
  },
  'page-colours': {
    files: ['public/style.css'],
    script: `sed -i '0,/background: white/s//background: #f7f3e8/; 0,/color: black/s//color: #0b3d2e/' public/style.css\n`,
  },
  'play-alone': {
    files: ['game/play.js', 'artifacts/play-alone/rolls.json'],
    script: `cat >game/play.js <<'END'
import { die } from './die.js';

const seed = Number(process.argv[process.argv.indexOf('--seed') + 1]);
const roll = die(seed);
const sides = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0 };
for (let rolls = 0; rolls < 1000; rolls += 1) sides[roll()] += 1;
console.log(JSON.stringify({ seed, sides }));
END
mkdir -p artifacts/play-alone
node game/play.js --seed 7 >artifacts/play-alone/rolls.json
`,
  },
  'how-to-help': {
    files: ['docs/how-to-help.md'],
    script: `printf '# How to help\\n\\nThis says how to help here.\\n\\nRun the tests first:\\n\\n    node --test test/*.test.js\\n' >docs/how-to-help.md\n`,
  },
};
