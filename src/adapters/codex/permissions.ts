import { Fault } from '../../core/fault.ts';
import { isWithin } from '../files/within.ts';
import { readableFolders, realPathOf } from './readable-folders.ts';

/** What a command that Codex runs may see and change; every path real and absolute. What is not named does not exist for it. */
export interface Permissions {
  readonly workspace: 'read' | 'write';
  readonly readable: readonly string[];
  readonly writable: readonly string[];
  /** Folders inside the system folders that Codex always shows. */
  readonly denied: readonly string[];
}

/** What permissions are worked out from. */
export interface PermissionsRequest {
  readonly access: 'read-only' | 'workspace-write';
  readonly hidden: readonly string[];
  readonly visible: readonly string[];
  /** The native binary, which sets up the sandbox from inside. */
  readonly codex: string;
  readonly toolFolder: string | null;
  /** The folder of the script a command's shell reads first. */
  readonly shellHome: string;
  /** A folder of this turn for temporary files. */
  readonly scratch: string;
}

/** What Codex shows under the name `:minimal` on Linux. */
const MINIMAL = ['/bin', '/etc', '/lib', '/lib64', '/nix/store', '/run/current-system/sw', '/sbin', '/usr'];

/** Where systems keep programs that `:minimal` lacks. */
const SYSTEM = ['/opt'];

/**
 * Works out what the commands of one turn may see: system folders, the toolchain, the workspace, a scratch folder.
 * Nothing is denied that was not shown before: Codex cannot show a readable folder inside a denied one.
 */
export async function workOutPermissions(request: PermissionsRequest): Promise<Permissions> {
  const hidden = await Promise.all(request.hidden.map(realPathOf));
  const readable = await readableFolders([...SYSTEM, ...request.visible], hidden);
  return {
    workspace: request.access === 'read-only' ? 'read' : 'write',
    readable: [...readable, request.codex, request.shellHome, ...(request.toolFolder === null ? [] : [request.toolFolder])],
    writable: [request.scratch],
    denied: hidden.filter((path) => MINIMAL.some((shown) => isWithin(path, shown))),
  };
}

/** Spells permissions as the value of `permissions.<name>.filesystem`. Fault `codex:sandbox` for a path Codex would take for a pattern. */
export function permissionsTable(permissions: Permissions): string {
  const entries = [
    [':minimal', 'read'],
    [':workspace_roots', permissions.workspace],
    ...permissions.readable.map((path) => [plain(path), 'read']),
    ...permissions.writable.map((path) => [plain(path), 'write']),
    ...permissions.denied.map((path) => [plain(path), 'deny']),
  ];
  return tomlTable(Object.fromEntries(entries));
}

/** Spells strings as an inline table of TOML, whose basic strings take every escape that JSON writes. */
export function tomlTable(entries: Readonly<Record<string, string>>): string {
  return `{${Object.entries(entries).map(([name, value]) => `${JSON.stringify(name)}=${JSON.stringify(value)}`).join(',')}}`;
}

function plain(path: string): string {
  if (/[*?[\]{}\\\p{Cc}\p{Cs}]/u.test(path)) throw new Fault('codex:sandbox', `The sandbox of Codex cannot be told of the folder ${JSON.stringify(path)}, whose name reads as a pattern.`);
  return path;
}
