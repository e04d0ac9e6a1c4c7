import type { Words } from '../../platform/language';
import type { Parameter } from '../template/vocabulary';

/** Where a threshold comes from, in both languages; a text of an earlier edition is the same in both. */
export const sourceWords = (source: Parameter['source']): Words =>
  typeof source === 'string' ? { fr: source, en: source } : source;
