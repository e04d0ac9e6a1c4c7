import { msg } from '@lingui/core/macro';
import type { ImportRowItem } from '@jalon/contracts/imports/import-rows.operations';
import { messages } from '../../platform/messages';

export type Hindrance = NonNullable<ImportRowItem['standsInTheWay']>;

/** What keeps a row from being put back. */
export const hindranceLabels = messages<Hindrance>({
  'touched-since': msg`modifiée depuis l’import`,
  discussed: msg`commentée, ou liée à une tâche ou une pièce jointe`,
  'in-use': msg`utilisée ailleurs dans Jalon`,
  removed: msg`n’est plus là`,
});

/** The same, said of several rows. */
export const hindrancesLabels = messages<Hindrance>({
  'touched-since': msg`modifiées depuis l’import`,
  discussed: msg`commentées, ou liées à une tâche ou une pièce jointe`,
  'in-use': msg`utilisées ailleurs dans Jalon`,
  removed: msg`ne sont plus là`,
});
