import { readingsMeet, scopeReadings, type Reading, type Scoped } from './scopes-overlap.ts';

/** Packs by where they may change files, so that one is compared only with those it could meet. */
export interface ScopeIndex<Pack extends Scoped> {
  /** The first pack that was added, of those that `counts` says yes to and that might change a file which this one might; undefined where there is none. */
  readonly overlapping: (pack: Scoped, counts?: (other: Pack) => boolean) => Pack | undefined;
  readonly add: (pack: Pack) => void;
}

interface Placed {
  readonly place: number;
  readonly reading: Reading;
}

/** Starts without packs. It answers as `scopesOverlap` does, asked about each of them in turn. */
export function createScopeIndex<Pack extends Scoped>(): ScopeIndex<Pack> {
  const packs: Pack[] = [];
  // By the folder a glob begins in: those that begin in it, and those that begin in it or below it.
  const [at, within] = [new Map<string, Placed[]>(), new Map<string, Placed[]>()];
  const everywhere: number[] = [];

  const isCounted = (place: number, counts: (other: Pack) => boolean): boolean => {
    const pack = packs[place];
    return pack !== undefined && counts(pack);
  };
  const near = (reading: Reading): readonly Placed[] => {
    const folders = foldersOf(reading);
    return [...folders.slice(0, -1).flatMap((folder) => at.get(folder) ?? []), ...(within.get(folders.at(-1) ?? '') ?? [])];
  };
  return {
    overlapping: (pack, counts = () => true) => {
      const readings = scopeReadings(pack);
      if (readings === null) return packs.find(counts);
      let first = everywhere.find((place) => isCounted(place, counts)) ?? Infinity;
      for (const reading of readings) for (const other of near(reading)) if (other.place < first && readingsMeet(reading, other.reading) && isCounted(other.place, counts)) first = other.place;
      return packs[first];
    },
    add: (pack) => {
      const place = packs.push(pack) - 1;
      const readings = scopeReadings(pack);
      if (readings === null) everywhere.push(place);
      for (const reading of readings ?? []) {
        const folders = foldersOf(reading);
        put(at, folders.at(-1) ?? '', { place, reading });
        for (const folder of folders) put(within, folder, { place, reading });
      }
    },
  };
}

/** The folders a reading leads through until a step that is no plain name, the root first. */
function foldersOf(reading: Reading): readonly string[] {
  const special = reading.findIndex((step) => /[*?[\]]/.test(step));
  const plain = special === -1 ? reading : reading.slice(0, special);
  return ['', ...plain.map((_, index) => `${plain.slice(0, index + 1).join('/')}/`)];
}

function put(map: Map<string, Placed[]>, folder: string, placed: Placed): void {
  const there = map.get(folder);
  if (there === undefined) map.set(folder, [placed]);
  else there.push(placed);
}
