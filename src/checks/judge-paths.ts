import type { Finding } from '../contract/finding.ts';
import type { IntakeFacts } from '../contract/intake.ts';
import type { Policy } from '../contract/policy.ts';
import { howToOpen, type Rules } from '../core/approvals.ts';
import type { Answer } from '../core/check.ts';
import type { Objection } from '../core/scope-rules.ts';

/** Judges paths by an objection to them: fails with a place for each path it objects to. */
export function judgePaths(paths: readonly string[], objection: Objection, holds: string, fails: (count: number) => string): Answer {
  const places = placesOf(paths, objection);
  return places.length === 0 ? { outcome: 'pass', sentence: holds } : { outcome: 'fail', sentence: fails(places.length), places };
}

/** The places of protected paths that people opened for this run, each with who did. */
export function openedPlaces(paths: readonly string[], ruling: Rules): Finding['places'] {
  return placesOf(paths, (path) => {
    const ruled = ruling(path);
    return ruled?.missing?.length === 0 ? `${ruled.why}, ${ruled.approved}` : null;
  });
}

/** What to do about paths that may not be touched: the comments to write where these would do, else what is given. */
export function remedyFor(paths: readonly string[], policy: Policy, intake: IntakeFacts, ruling: Rules, otherwise: string): string {
  return howToOpen(paths, policy, intake, ruling) ?? otherwise;
}

function placesOf(paths: readonly string[], objection: Objection): Finding['places'] {
  return paths.flatMap((path) => {
    const what = objection(path);
    return what === null ? [] : [{ where: path, what }];
  });
}
