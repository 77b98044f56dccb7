import type { OutgoingHttpHeaders } from 'node:http';
import { isAzure } from '../../contract/endpoint.ts';
import { Fault } from '../../core/fault.ts';

/** The one model server of a run, and the key it knows us by. */
export interface ModelAccess {
  readonly endpoint: URL;
  readonly apiKey: string;
}

/** Puts together what a run needs to be served by a model. Fault `model:key-missing`, which does not say the key. */
export function readModelAccess(endpoint: URL, apiKey: string): ModelAccess {
  if (apiKey.trim() === '') throw new Fault('model:key-missing', 'No key for the model server was given.');
  if (!/^[\x21-\x7e]+$/.test(apiKey)) throw new Fault('model:key-missing', 'The key for the model server contains white space or other characters that no key has.');
  return { endpoint, apiKey };
}

/** A signed token of Microsoft Entra ID: three parts, the first of which is JSON. */
const ENTRA_TOKEN = /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * The header by which a model server knows us. Azure takes its keys in `api-key` and tokens of Microsoft Entra ID in
 * `authorization` (https://learn.microsoft.com/azure/ai-services/openai/reference, "Authentication").
 */
export function keyHeader({ endpoint, apiKey }: ModelAccess): OutgoingHttpHeaders {
  return isAzure(endpoint) && !ENTRA_TOKEN.test(apiKey) ? { 'api-key': apiKey } : { authorization: `Bearer ${apiKey}` };
}
