import path from 'node:path';
import { mayHoldManifest } from '../discover/walk.js';
import { isConfiguration } from '../terraform/source/read.js';
import { countsAmongTests, mayBeText } from '../repository/identify.js';

/** Which files of a folder are worth reading, told by their paths; what discovering needs to know of the formats. */
export const WORTH_READING = {
  mayHold: (file: string): boolean => mayHoldManifest(path.posix.basename(file)) || isConfiguration(file) || mayBeText({ file, amongTests: false }),
  countsAmongTests,
};
