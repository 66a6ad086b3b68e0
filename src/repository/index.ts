import { compose } from './compose.js';
import { dockerfile } from './dockerfile.js';
import type { DocumentFormat, EmbeddedFormat, TextFormat } from './format.js';
import { installations } from './installations.js';

/** Every format beside manifests, charts and plans. The first one that knows a text or a document takes it, so the more particular stand first. */
export const TEXT_FORMATS: readonly TextFormat[] = [dockerfile];
export const DOCUMENT_FORMATS: readonly DocumentFormat[] = [compose];
export const EMBEDDED_FORMATS: readonly EmbeddedFormat[] = [...installations];
