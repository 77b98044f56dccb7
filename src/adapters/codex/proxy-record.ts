import type { TokenUsage } from '../../contract/codex.ts';
import type { ResponseReading } from './response-meter.ts';
import type { BudgetRefusal, ModelBudget } from './model-budget.ts';

/** What went wrong with the latest request for the model, or why it was not sent. */
export type ModelTrouble =
  | BudgetRefusal
  /** `wait` is what its Retry-After asked for, in seconds, when that is longer than anybody here waits. */
  | { readonly kind: 'status'; readonly status: number; readonly code: string; readonly message: string; readonly wait: number | null }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string }
  | { readonly kind: 'incomplete'; readonly reason: string }
  /** No answer came, or none that is passed on; `why` goes on from “the model server”. */
  | { readonly kind: 'no-answer'; readonly why: string }
  /** An answer that was begun and not brought to an end. */
  | { readonly kind: 'broken-off'; readonly why: string };

/** What the key proxy of one turn saw of the model. */
export interface ProxyRecord {
  /** Counts a request that is sent to the model server. */
  sent(): void;
  /** Counts a streamed answer, read to its end or to where it broke off. */
  streamed(reading: ResponseReading, brokenOff: string | null): void;
  /** Takes down why the latest request has no good answer; `outcome` names it in the counts. */
  failed(trouble: ModelTrouble, outcome: string): void;
  facts(): ProxyFacts;
}

export interface ProxyFacts {
  /** Tokens of every answer so far; a lower bound when `unreadable` is above 0. */
  readonly usage: TokenUsage;
  /** Events of answers that could not be read along. */
  readonly unreadable: number;
  /** What the latest completed answer was: its words, a refusal, neither of both, or none came. */
  readonly latest: 'text' | 'refusal' | 'neither' | 'none';
  /** Null when the latest request was answered in full. */
  readonly trouble: ModelTrouble | null;
  /** How often requests ended how: a status, `completed`, `broken-off`, `no-answer`, …. */
  readonly outcomes: Readonly<Record<string, number>>;
}

/** No tokens at all. */
export const NO_USAGE: TokenUsage = { requests: 0, inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 };

/** Makes the record of one proxy, which spends from the budget of the run. */
export function createProxyRecord(budget: ModelBudget): ProxyRecord {
  const state = { usage: NO_USAGE, unreadable: 0, latest: 'none' as ProxyFacts['latest'], trouble: null as ModelTrouble | null };
  const outcomes = new Map<string, number>();
  const end = (outcome: string, trouble: ModelTrouble | null): void => {
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    state.trouble = trouble;
  };
  return {
    sent: () => {
      state.usage = { ...state.usage, requests: state.usage.requests + 1 };
    },
    streamed: (reading, brokenOff) => {
      state.usage = sum(state.usage, reading);
      state.unreadable += reading.unreadable;
      budget.spend(reading);
      if (!reading.counted && (reading.completed || reading.unreadable > 0)) budget.spend(null);
      // What stood in an unreadable event is unknown; it may well have been words, or the end.
      if (reading.completed || reading.unreadable > 0) state.latest = reading.refusal ? 'refusal' : reading.text || reading.unreadable > 0 ? 'text' : 'neither';
      const trouble = troubleOf(reading, brokenOff);
      end(trouble?.kind ?? 'completed', trouble);
    },
    failed: (trouble, outcome) => end(outcome, trouble),
    facts: () => ({ ...state, outcomes: Object.fromEntries(outcomes) }),
  };
}

function troubleOf(reading: ResponseReading, brokenOff: string | null): ModelTrouble | null {
  if (reading.completed) return null;
  if (reading.failure !== null) return { kind: 'failed', ...reading.failure };
  if (reading.incomplete !== null) return { kind: 'incomplete', reason: reading.incomplete };
  return { kind: 'broken-off', why: brokenOff ?? 'ended its answer in the middle' };
}

function sum(usage: TokenUsage, reading: ResponseReading): TokenUsage {
  return {
    requests: usage.requests,
    inputTokens: usage.inputTokens + reading.inputTokens,
    cachedInputTokens: usage.cachedInputTokens + reading.cachedInputTokens,
    outputTokens: usage.outputTokens + reading.outputTokens,
  };
}
