import type { LookedFor } from '../../../src/contract/looked-for.ts';
import type { PackHelper } from '../../../src/contract/task-pack.ts';
import type { Facts } from '../../../src/contract/facts.ts';
import { readPack } from '../../../src/packs/read-pack.ts';
import { newPack } from '../../../src/packs/new-pack.ts';
import { changed, digest, facts, implement, intake, verify } from '../../facts.ts';
import { packPath } from '../../../src/contract/pack-parts.ts';
import { sha256 } from '../../../src/contract/ids.ts';

const SEEN: Omit<LookedFor, 'index' | 'check'> = { files: 1, missing: [], hits: [], unread: [] };

/** The facts of a run of a pack that asks for one helper, and of what was seen for it; null where nobody looked. */
export function asked(helper: PackHelper, seen: Partial<LookedFor> | null = {}, changes: readonly string[] = ['src/a.ts']): Facts {
  const made = newPack('TASK-1', 'script');
  if ('flaw' in made) throw new Error(made.flaw);
  const { pack } = readPack({ path: 'taskpacks/TASK-1', files: made.files });
  if (pack === null) throw new Error('the template is no valid pack');
  const given = intake();
  if (given.trigger === null) throw new Error('there is a trigger');
  return facts({
    intake: intake({ trigger: { ...given.trigger, taskPack: 'taskpacks/TASK-1' }, pack: { path: packPath.parse('taskpacks/TASK-1'), id: pack.id, sha256: sha256.parse(digest('pack')), pack: { ...pack, helpers: [helper] }, missingDocs: [], pluginThere: null, dependencies: [], delivered: [] } }),
    implement: implement(changes.map((path) => changed(path))),
    verify: { ...verify(), helpers: seen === null ? [] : [{ ...SEEN, index: 0, check: helper.check, ...seen }] },
  });
}
