import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The folders of one job's machine, laid out as on a hosted runner: work and temporary files lie under the home folder. */
export type RunnerPlaces = {
  readonly home: string;
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string;
  readonly eventFile: string;
};

/** Makes the folders of a fresh machine for one job and writes the event's payload. */
export async function makeRunnerPlaces(folder: string, job: string, repository: string, payload: unknown): Promise<RunnerPlaces> {
  const name = repository.split('/')[1] ?? repository;
  const home = path.join(folder, job, 'home', 'runner');
  const temp = path.join(home, 'work', '_temp');
  const places = {
    home,
    workspace: path.join(home, 'work', name, name),
    temp,
    toolCache: path.join(folder, job, 'hostedtoolcache'),
    eventFile: path.join(temp, '_github_workflow', 'event.json'),
  };
  for (const one of [places.workspace, places.toolCache, path.dirname(places.eventFile)]) await mkdir(one, { recursive: true });
  await writeFile(places.eventFile, JSON.stringify(payload));
  return places;
}
