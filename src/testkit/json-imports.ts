/**
 * Lets Node load GitHub's own workflow packages: they import JSON without the `type: 'json'` attribute that Node asks for.
 * Used as `node --import ./src/testkit/json-imports.ts`; this file is the one that acts when it is imported.
 */
import { registerHooks } from 'node:module';

registerHooks({
  load: (url, context, nextLoad) =>
    /\/node_modules\/@actions\/[^?]*\.json$/.test(url) ? nextLoad(url, { ...context, importAttributes: { type: 'json' } }) : nextLoad(url, context),
});
