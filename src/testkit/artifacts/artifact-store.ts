import { createHash } from 'node:crypto';

/** One artifact; `content` is what was uploaded (a zip, unless the client sent a bare file), undefined until it is whole. */
export type StoredArtifact = {
  readonly id: number;
  readonly name: string;
  readonly mimeType: string;
  readonly job: string;
  readonly createdAt: string;
  readonly blocks: Map<string, Buffer>;
  content: Buffer | undefined;
  finalized: boolean;
};

/** A call of the results service as it came, and who makes it by the token's scope. */
export type Caller = { readonly run: string; readonly job: string };

/** An answer of the results service. */
export type Answer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

/** The artifacts of one workflow run, by name. */
export type ArtifactStore = Map<string, StoredArtifact>;

/** Answers one method of the artifact service; undefined when there is no such method. */
export function answerArtifactCall(
  store: ArtifactStore,
  method: string,
  caller: Caller,
  input: Readonly<Record<string, unknown>>,
  blobUrl: (name: string) => string,
): Answer | undefined {
  if (input['workflow_run_backend_id'] !== caller.run) return refused(403, 'permission_denied', 'the token is not for this workflow run');
  const name = text(input['name']);
  switch (method) {
    case 'CreateArtifact':
      return create(store, caller, name, text(input['mime_type']) || 'application/zip', blobUrl);
    case 'FinalizeArtifact':
      return finalize(store, name, text(input['size']), text(input['hash']));
    case 'ListArtifacts':
      return { status: 200, body: { artifacts: list(store, caller, text(input['name_filter']), text(input['id_filter'])) } };
    case 'GetSignedArtifactURL':
      return store.get(name)?.finalized === true ? { status: 200, body: { signed_url: blobUrl(name) } } : missing(name);
    case 'DeleteArtifact': {
      const artifact = store.get(name);
      if (artifact === undefined) return missing(name);
      store.delete(name);
      return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
    }
    default:
      return undefined;
  }
}

/** The digest that GitHub shows of an artifact. */
export function digest(content: Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

function create(store: ArtifactStore, caller: Caller, name: string, mimeType: string, blobUrl: (name: string) => string): Answer {
  if (name === '') return refused(400, 'invalid_argument', 'name is missing');
  if (store.has(name)) return refused(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
  const id = Math.max(0, ...[...store.values()].map((artifact) => artifact.id)) + 1;
  store.set(name, { id, name, mimeType, job: caller.job, createdAt: new Date().toISOString(), blocks: new Map(), content: undefined, finalized: false });
  return { status: 200, body: { ok: true, signed_upload_url: blobUrl(name) } };
}

/** What the client says it sent must be what is here, or the artifact stays unfinished. */
function finalize(store: ArtifactStore, name: string, size: string, hash: string): Answer {
  const artifact = store.get(name);
  if (artifact?.content === undefined) return missing(name);
  const { content } = artifact;
  if (size !== String(content.length)) return refused(400, 'invalid_argument', `size ${size} was announced, ${content.length} bytes are here`);
  if (hash !== '' && hash !== digest(content)) return refused(400, 'invalid_argument', `hash ${hash} was announced, ${digest(content)} is here`);
  artifact.finalized = true;
  return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
}

function list(store: ArtifactStore, caller: Caller, name: string, id: string): readonly Readonly<Record<string, unknown>>[] {
  return [...store.values()].flatMap((artifact) => {
    const { content } = artifact;
    if (!artifact.finalized || content === undefined || (name !== '' && name !== artifact.name) || (id !== '' && id !== String(artifact.id))) return [];
    return [
      {
        workflow_run_backend_id: caller.run,
        workflow_job_run_backend_id: artifact.job,
        database_id: String(artifact.id),
        name: artifact.name,
        size: String(content.length),
        created_at: artifact.createdAt,
        digest: digest(content),
      },
    ];
  });
}

function missing(name: string): Answer {
  return refused(404, 'not_found', `there is no artifact ${name}`);
}

function refused(status: number, code: string, msg: string): Answer {
  return { status, body: { code, msg } };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
