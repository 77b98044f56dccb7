import type { z } from 'zod';
import type { Problem } from '../../contract/intake.ts';
import type { DryRun, Trigger } from '../../contract/trigger.ts';

/** The inputs that say what is asked for where an event does not. */
export interface Asked {
  readonly issue: number | null;
  /** The folder of a task pack. */
  readonly taskPack: string | null;
  readonly dryRun: DryRun;
  /** The word a command begins with. */
  readonly command: string;
  /** SHA-256 of UTF-8 text, in hexadecimal digits. */
  readonly digest: (text: string) => string;
}

/** What an event says of itself; the rest of a trigger is the same for all. A schedule names no repository. */
export type OfEvent = Pick<Trigger, 'event' | 'issue' | 'taskPack' | 'label' | 'comment' | 'sender' | 'seen' | 'approved' | 'dryRun'> & { readonly repository: string | null };

/** An event as it was read, with what it asks for wrongly, so that whoever asked can be told; or why it could not be read. */
export type ReadEvent = (OfEvent & { readonly problem: Problem | null }) | { readonly event: null; readonly problem: Problem };

/** A problem of the event, with how to mend it. */
export function refused(reason: string, sentence: string, remedy: string): Problem {
  return { reason, sentence, remedy, where: 'event' };
}

/** What a dispatch has to look like, since people write those. */
const HOW: Readonly<Record<string, string>> = {
  workflow_dispatch: 'Start the workflow with its input issue set to a number, such as 123, or its input task-pack to the folder of a task pack, such as taskpacks/TASK-1; where it has the inputs hash and mode, leave them empty or set hash to an approval hash in full and mode to autonomous.',
  repository_dispatch: 'Send {"event_type": "execute", "client_payload": {"issue": 123}}, or {"task-pack": "taskpacks/TASK-1"}; "hash" may be added, with an approval hash in full.',
};

/** What is wrong with a payload: the first field that is not as GitHub describes it. */
export function unreadable(event: string, { issues: [first] }: z.ZodError): Problem {
  const where = first === undefined || first.path.length === 0 ? 'it' : `its field \`${first.path.join('.')}\``;
  return refused('event:unreadable', `The payload of the event ${event} could not be understood: ${where} ${first?.message ?? 'is not what it must be'}.`, HOW[event] ?? 'Let no other step change the file that GITHUB_EVENT_PATH names, then start the run again.');
}
