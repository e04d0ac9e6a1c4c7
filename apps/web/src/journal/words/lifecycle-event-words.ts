import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What happens to life cycles, after the name of who did it. */
export const lifecycleEventWords: Readonly<Record<string, MessageDescriptor>> = {
  'lifecycle-template.created': msg`a créé le cycle de vie`,
  'lifecycle-template.updated': msg`a modifié le cycle de vie`,
  'lifecycle-template.edited': msg`a écrit dans le brouillon du cycle de vie`,
  'lifecycle-template.discarded': msg`a abandonné le brouillon du cycle de vie`,
  'lifecycle-template.published': msg`a publié une version du cycle de vie`,
};
