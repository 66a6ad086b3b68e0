import { type GitRun, runGit } from '../base/git.js';

/** The commit that a change is measured against, or why there is none. */
export type BaseCommit = { readonly commit: string } | { readonly missing: string };

/**
 * The newest commit that the base and what is checked out have in common. Where the clone has no history but what is checked out is
 * a merge into the base, as for a pull request, it is that merge's first parent.
 * @param base A commit, branch or tag.
 */
export function findBaseCommit(run: GitRun, base: string): BaseCommit {
  const ask = (...command: readonly string[]) => runGit(run, command).text?.trim() ?? null;
  const head = ask('cat-file', 'commit', 'HEAD');
  if (head === null) return { missing: `git cannot tell what is checked out: ${runGit(run, ['cat-file', 'commit', 'HEAD']).complaint}` };
  const tip = ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`);
  const common = tip === null ? null : ask('merge-base', tip, 'HEAD');
  if (common !== null && common !== '') return { commit: common };
  if (ask('rev-parse', '--is-shallow-repository') === 'true') {
    // A clone without history hides a commit's parents from git's other commands. The first is the base only where nobody named another one.
    const [first = '', ...others] = [...(head.split('\n\n', 1)[0] ?? '').matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent);
    if (others.length > 0 && /^[0-9a-f]{40,64}$/.test(base) && ask('cat-file', '-e', `${first}^{commit}`) !== null) return { commit: first };
    return { missing: 'the clone has no history as far back as the base' };
  }
  return { missing: tip === null ? `there is no commit ${base}` : `${base} and what is checked out have no commit in common` };
}
