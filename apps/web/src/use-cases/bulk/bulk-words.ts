import type { BulkKind, BulkRefusal } from '@jalon/domain/use-cases/bulk/bulk-change';
import { msg } from '@lingui/core/macro';
import { messages } from '../../platform/messages';

/** What each bulk edit is called, on its button and above its form. */
export const bulkKindLabels = messages<BulkKind>({
  owner: msg`Responsable`,
  status: msg`Statut`,
  tags: msg`Étiquettes`,
  clients: msg`Clients`,
});

export const bulkTitles = messages<BulkKind>({
  owner: msg`Changer le responsable`,
  status: msg`Changer le statut`,
  tags: msg`Ajouter ou retirer des étiquettes`,
  clients: msg`Ajouter ou retirer des clients`,
});

/** Why a use case stays as it is. */
export const refusalWords = messages<BulkRefusal>({
  missing: msg`N’existe plus`,
  'changed-meanwhile': msg`Modifié entre-temps par quelqu’un d’autre`,
  'not-editable': msg`Archivé, ou modifiable par d’autres que vous`,
  'not-assignable': msg`A un responsable, à qui il revient de le céder`,
  'move-not-open': msg`Ce passage n’est pas possible depuis son statut`,
  'reason-needed': msg`Demande un motif`,
  'too-many-tags': msg`Aurait plus de 20 étiquettes`,
  'too-many-clients': msg`Aurait plus de 50 clients`,
});
