import { property, textAt } from '../base/json.js';
import type { JsonObject } from '../types.js';

/** Whether an object of a chart is a test that `helm test` runs on demand: nothing that is deployed. Other hooks are. */
export function isHelmTest(value: JsonObject): boolean {
  const hooks = textAt(property(property(value, 'metadata'), 'annotations'), 'helm.sh/hook');
  return hooks !== null && hooks.split(',').every((hook) => /^test(-success|-failure)?$/.test(hook.trim()));
}
