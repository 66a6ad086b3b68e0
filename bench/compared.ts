/** The rules that this tool and the peers are compared with: about one workload each, as such comparisons have them. */
export const COMPARED = [
  'privileged', 'privilege_escalation', 'host_network', 'host_pid', 'host_ipc', 'host_path', 'host_port', 'run_as_non_root',
  'run_as_root', 'writable_root', 'capabilities_kept', 'seccomp_missing', 'image_tag_missing', 'image_tag_moving', 'request_over_limit', 'secret_in_env',
] as const;

/** Rules with the library that they import, and what that imports. */
export function withImports(all: Readonly<Record<string, string>>, wanted: readonly string[]): Record<string, string> {
  const files: Record<string, string> = {};
  const queue = [...wanted];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const text = all[file];
    if (text === undefined) throw new Error(`policies/${file} is not there`);
    if (files[file] !== undefined) continue;
    files[file] = text;
    queue.push(...[...text.matchAll(/^import data\.lib\.(\w+)$/gm)].map((match) => `lib/${match[1] ?? ''}.rego`));
  }
  return files;
}
