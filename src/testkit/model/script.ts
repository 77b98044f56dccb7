import type { ModelRequest } from './model-request.ts';
import type { Turn } from './turn.ts';

/** What the model will do: a list of turns, or logic that answers each request itself. */
export type Script = readonly Turn[] | ((request: ModelRequest) => Turn | Promise<Turn>);

/** The script as it is being played. */
export type Player = {
  /** Returns the turn for this request, or undefined when the script has none left for it. */
  readonly next: (request: ModelRequest) => Promise<Turn | undefined>;
  /** Returns the turns that were promised and never asked for. */
  readonly unmet: () => readonly Turn[];
};

/**
 * Plays a script: turns bound to the request's prompt come first, then unbound ones, each in the order written.
 * Throws when a turn's `times` is not a positive whole number.
 */
export function playScript(script: Script): Player {
  if (typeof script === 'function') return { next: async (request) => script(request), unmet: () => [] };
  const places = script.map((turn) => ({ turn, left: uses(turn) }));
  return {
    next: async (request) => {
      const open = places.filter((place) => place.left > 0);
      const bound = open.find(({ turn }) => turn.when !== undefined && request.prompt.includes(turn.when));
      const place = bound ?? open.find(({ turn }) => turn.when === undefined);
      if (place === undefined) return undefined;
      place.left -= 1;
      return place.turn;
    },
    unmet: () => places.filter(({ turn, left }) => turn.times !== 'any' && left > 0).map(({ turn }) => turn),
  };
}

function uses(turn: Turn): number {
  const times = turn.times ?? 1;
  if (times === 'any') return Number.POSITIVE_INFINITY;
  if (Number.isInteger(times) && times > 0) return times;
  throw new Error(`A turn's times must be a whole number above 0 or 'any', not ${times}.`);
}
