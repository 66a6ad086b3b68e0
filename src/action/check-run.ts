import { property } from '../base/json.js';
import type { Annotation, AnnotationLevel } from '../report/github/annotations.js';
import type { Api } from './api.js';

/** The API takes 50 annotations a request. */
const BATCH = 50;
/** More than a thousand marks help nobody; all of them stand in the reports. */
export const MOST_CHECK_ANNOTATIONS = 1000;

const LEVELS: Readonly<Record<AnnotationLevel, string>> = { error: 'failure', warning: 'warning', notice: 'notice' };

/**
 * Writes annotations that a step cannot show as a check run of its own. Its conclusion is neutral: the job decides, whatever the API does.
 * @returns Why not all of them could be written, or null.
 */
export async function writeCheckRun(api: Api, place: { readonly repository: string; readonly head: string }, annotations: readonly Annotation[]): Promise<string | null> {
  const located = annotations.flatMap(({ level, location, title, message }) =>
    location === null ? [] : [{ path: location.file, start_line: location.line, end_line: location.line, annotation_level: LEVELS[level], title: title.slice(0, 255), message: message.slice(0, 60_000) }],
  );
  const all = located.slice(0, MOST_CHECK_ANNOTATIONS);
  const outputOf = (start: number) => ({ title: `${located.length} more findings`, summary: 'What the step could not show for itself. The summary of the job has all findings.', annotations: all.slice(start, start + BATCH) });
  const runs = `/repos/${place.repository}/check-runs`;
  let target: string | null = null;
  for (let start = 0; start < all.length; start += BATCH) {
    const answer =
      target === null
        ? await api.send('POST', runs, { name: 'readygate annotations', head_sha: place.head, status: 'completed', conclusion: 'neutral', output: outputOf(start) })
        : await api.send('PATCH', target, { output: outputOf(start) });
    if (!answer.ok) return answer.reason;
    const id = property(answer.value, 'id');
    if (target === null && typeof id !== 'number') return 'the API named no check run';
    target ??= `${runs}/${Number(id)}`;
  }
  return null;
}
