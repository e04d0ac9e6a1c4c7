import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What the journal tells of a round. */
export const roundFieldWords: Readonly<Record<string, MessageDescriptor>> = {
  name: msg({ message: 'Nom', context: 'field' }),
  state: msg({ message: 'État', context: 'field' }),
  deadline: msg({ message: 'Échéance', context: 'field' }),
  quorum: msg({ message: 'Quorum', context: 'field' }),
  isNamed: msg({ message: 'Noms montrés une fois les notes révélées', context: 'field' }),
  modelId: msg({ message: 'Grille', context: 'field' }),
  modelNumber: msg({ message: 'Version de la grille', context: 'field' }),
  previousId: msg({ message: 'Premier tour', context: 'field' }),
  useCaseIds: msg({ message: 'Cas d’usage', context: 'field' }),
  people: msg({ message: 'Personnes', context: 'field' }),
  digest: msg({ message: 'Empreinte du bulletin', context: 'field' }),
  given: msg({ message: 'Bulletins remis', context: 'field' }),
  raters: msg({ message: 'Personnes attendues', context: 'field' }),
  closedBy: msg({ message: 'Close par', context: 'field' }),
  closedAt: msg({ message: 'Close le', context: 'field' }),
  closedReason: msg({ message: 'Motif', context: 'field' }),
  w: msg({ message: 'Accord (W de Kendall)', context: 'field' }),
  p: msg({ message: 'Part du hasard (p)', context: 'field' }),
  seed: msg({ message: 'Graine du tirage', context: 'field' }),
  draws: msg({ message: 'Tirages', context: 'field' }),
};

/** What it tells of a score model. */
export const modelFieldWords: Readonly<Record<string, MessageDescriptor>> = {
  name: msg({ message: 'Nom', context: 'field' }),
  isUsual: msg({ message: 'Grille habituelle', context: 'field' }),
  archivedAt: msg({ message: 'Archivée le', context: 'field' }),
  number: msg({ message: 'Version', context: 'field' }),
  aggregation: msg({ message: 'Calcul de la note', context: 'field' }),
  weights: msg({ message: 'Poids des axes', context: 'field' }),
  content: msg({ message: 'Empreinte du contenu', context: 'field' }),
  reason: msg({ message: 'Motif', context: 'field' }),
};

/** States of rounds, ways to compute. */
export const scoringValueWords: Readonly<Record<string, MessageDescriptor>> = {
  open: msg({ message: 'Ouverte', context: 'round' }),
  revealed: msg({ message: 'Révélée', context: 'round' }),
  cancelled: msg({ message: 'Annulée', context: 'round' }),
  geometric: msg`Moyenne géométrique (une faiblesse ne se compense pas)`,
  additive: msg`Moyenne arithmétique (une faiblesse se compense)`,
};
