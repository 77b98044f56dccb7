/** The folders of the system that every sandbox shows read-only, where the host has them. */
export const SYSTEM_FOLDERS = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/etc', '/opt'] as const;

/** The folders a sandbox has of its own, empty or made by the kernel. */
export const OWN_FOLDERS = ['/proc', '/dev', '/tmp', '/var/tmp', '/run'] as const;

/** The home folder inside, empty at the start of every command. */
export const SANDBOX_HOME = '/tmp/home';
