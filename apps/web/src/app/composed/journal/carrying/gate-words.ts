import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { messages } from '../../../../platform/messages';
import type { ContextWords } from '../view-words';

const fieldLabels = messages({
  gateId: msg`Porte`,
  criterionId: msg`Critère`,
  roleId: msg({ message: 'Rôle', context: 'project' }),
  mode: msg({ message: 'Périmètre', context: 'gate' }),
  cycle: msg`Tour`,
  profileId: msg({ message: 'Profil', context: 'life cycle' }),
  dueOn: msg`Date`,
  outcome: msg`Issue`,
  target: msg({ message: 'Retour à', context: 'gate' }),
  targetPhase: msg({ message: 'Retour à', context: 'gate' }),
  hash: msg`Empreinte SHA-256`,
  readingHash: msg`Empreinte de ce qui a été lu`,
  decidedAt: msg`Décidée le`,
  openedAt: msg({ message: 'Ouverte le', context: 'gate' }),
  signedAt: msg`Signé le`,
  endedAt: msg`Terminé le`,
  endedWhy: msg`Pourquoi`,
  statement: msg`Déclaration`,
  reason: msg`Motif`,
  endsOn: msg({ message: 'Jusqu’au', context: 'date' }),
  startsOn: msg({ message: 'À partir du', context: 'date' }),
  expiresOn: msg({ message: 'Jusqu’au', context: 'date' }),
  stance: msg`Avis`,
  words: msg({ message: 'En ces termes', context: 'gate' }),
  conditions: msg`Conditions`,
  rule: msg`Règle`,
  metHow: msg`Comment elle est remplie`,
  liftedWhy: msg`Motif de la levée`,
  factId: msg({ message: 'Valeur déclarée', context: 'fact' }),
  value: msg({ message: 'Vaut', context: 'fact' }),
  note: msg({ message: 'Note', context: 'written' }),
  itemKey: msg`Action`,
});

type Known = keyof typeof fieldLabels;
const isKnown = (name: string): name is Known => Object.hasOwn(fieldLabels, name);

/** How gates, and what is said at them, call their fields in the journal. */
export function useGateWords(): ContextWords {
  const { t } = useLingui();
  return {
    field: (name) => (isKnown(name) ? t(fieldLabels[name]) : undefined),
    value: () => undefined,
  };
}
