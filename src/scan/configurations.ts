import { decodeText } from '../base/encoding.js';
import { isProblem, type Reader } from '../read/read-source.js';
import { findConfiguration } from '../terraform/locate-block.js';
import { isConfiguration, readConfigurations } from '../terraform/source/read.js';
import type { Resource, Source } from '../types.js';
import { scannedConfigurationFiles } from './configuration-files.js';
import { type Ingested, NOTHING, withEmbedded } from './ingest.js';

/**
 * What the Terraform configuration of a scan holds that no plan of the scan was made from. It is read together, because values and
 * references go from file to file and from module to module.
 * @param resources What else was found; planned resources tell which configuration they come from.
 */
export function ingestConfigurations(sources: readonly Source[], resources: readonly Resource[], { reader, root }: { readonly reader: Reader; readonly root: string }): Ingested {
  const files = sources.filter(({ file }) => isConfiguration(file)).flatMap((source) => {
    const bytes = reader.read(source);
    return isProblem(bytes) ? [] : [{ file: source.file, text: decodeText(bytes).text }];
  });
  if (files.length === 0) return NOTHING;
  const planned = new Set(findConfiguration(resources, scannedConfigurationFiles(sources, { reader, root })));
  return withEmbedded({ ...NOTHING, ...readConfigurations(files, planned) });
}
