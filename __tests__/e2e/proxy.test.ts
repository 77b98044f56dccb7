import { readdir, readFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startConnectProxy } from '../../src/testkit/connect-proxy.ts';
import { SCENARIOS } from '../../src/testkit/demo/scenarios.ts';
import { startModel } from '../../src/testkit/model/start-model.ts';
import { certificateFor } from '../adapters/certificate.ts';
import { tell } from './stage.ts';

const KEY = 'sk-real-0123456789abcdefghijklmnop';
const PASSWORD = 'hunter2-hunter2';

it('a model server behind HTTPS_PROXY: a whole run reaches it through the proxy alone, and no line and no file holds the password', async () => {
  const { success } = SCENARIOS;
  if (success === undefined) throw new Error('there is no story called success');
  const pair = await certificateFor('model.test');
  const model = await startModel(success.model, { key: KEY, tls: pair });
  const proxy = await startConnectProxy({ hosts: { 'model.test': Number(new URL(model.url).port) }, account: `me:${PASSWORD}` });
  const folder = await mkdtemp(join(tmpdir(), 'authority-'));
  onTestFinished(async () => {
    await Promise.all([model.close(), proxy.close(), rm(folder, { recursive: true, force: true })]);
  });
  await writeFile(join(folder, 'authority.pem'), pair.cert);
  const told = await tell(
    { ...success, model: [] },
    {
      secrets: { OPENAI_API_KEY: KEY },
      vars: { RESPONSES_API_ENDPOINT: 'https://model.test/v1/responses' },
      env: { HTTPS_PROXY: `http://me:${PASSWORD}@127.0.0.1:${proxy.port}`, NO_PROXY: 'localhost,127.0.0.1', NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem') },
    },
  );
  expect({ status: told.outcome.status, defects: told.defects, unmet: model.unmet, unexpected: model.unexpected }).toEqual({ status: 'SUCCESS', defects: [], unmet: [], unexpected: [] });
  expect(new Set(proxy.asked)).toEqual(new Set(['model.test:443']));
  expect(told.result.log).not.toContain(PASSWORD);
  const evidence = told.outcome.evidence ?? '';
  const files = (await readdir(evidence, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(10);
  for (const { parentPath, name } of files) expect((await readFile(join(parentPath, name))).includes(PASSWORD), name).toBe(false);
});
