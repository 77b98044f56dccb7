import { z } from 'zod';
import type { Client } from './client.ts';

/** As many files as GitHub names of a comparison at most. */
const MOST = 300;

const answer = z.object({ files: z.array(z.object({ filename: z.string().min(1) })).default([]) });

/** The paths that a commit changed since it parted from another; null where GitHub does not name them all, or has no such commit. */
export async function comparedFiles(client: Client, before: string, after: string): Promise<readonly string[] | null> {
  const found = await client.attempt({ doing: `compare ${after} with ${before}`, needs: 'contents: read', shape: answer, send: (rest, at) => rest.repos.compareCommitsWithBasehead({ ...at, basehead: `${before}...${after}`, per_page: 1 }) });
  if (!found.ok) {
    if (found.status === 404) return null;
    throw found.fault;
  }
  return found.data.files.length >= MOST ? null : found.data.files.map(({ filename }) => filename);
}
