import { Stance } from '@jalon/domain/gates/signing/sayings';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { stanceLabels } from '../../../../gates/words';
import { messages } from '../../../../platform/messages';
import type { ContextWords } from '../view-words';
import { useLifecycleNames } from './use-lifecycle-names';

const fieldLabels = messages({
  gateId: msg`Porte`,
  criterionId: msg`Critère`,
  roleId: msg({ message: 'Rôle', context: 'project' }),
  mode: msg({ message: 'Périmètre', context: 'gate' }),
  cycle: msg`Tour`,
  profileId: msg({ message: 'Profil', context: 'life cycle' }),
  dueOn: msg`Date`,
  outcome: msg`Issue`,
  causedBy: msg({ message: 'À la suite de', context: 'gate' }),
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
  saidHow: msg`Comment elle est dite remplie`,
  metHow: msg`Comment elle est remplie`,
  liftedWhy: msg`Motif de la levée`,
  factId: msg({ message: 'Valeur déclarée', context: 'fact' }),
  value: msg({ message: 'Vaut', context: 'fact' }),
  note: msg({ message: 'Note', context: 'written' }),
  itemKey: msg`Action`,
});

type Known = keyof typeof fieldLabels;
const isKnown = (name: string): name is Known => Object.hasOwn(fieldLabels, name);

const whyLabels = messages({
  taken_back: msg`retirée par qui l’avait donnée`,
  replaced: msg`remplacée par une plus récente`,
  superseded: msg`remplacée par une mesure`,
  changed: msg`ce qui avait été lu a changé`,
});

const Ended = z.union([z.string(), z.object({ why: z.string() }).transform(({ why }) => why)]);
const Proposed = z.array(z.object({ criterionId: z.string().optional(), words: z.string() }));

const whyOf = (value: unknown) => {
  const why = Ended.safeParse(value).data;
  return Object.keys(whyLabels).find((key): key is keyof typeof whyLabels => key === why);
};

/** How gates, and what is said at them, call their fields and values in the journal. */
export function useGateWords(): ContextWords {
  const { t } = useLingui();
  const nameOf = useLifecycleNames();
  const conditionsText = (value: unknown): string | undefined =>
    Proposed.safeParse(value)
      .data?.map(({ criterionId, words }) =>
        criterionId ? `${nameOf(criterionId) ?? criterionId} · ${words}` : words,
      )
      .join('\n');
  const texts: Readonly<Record<string, (value: unknown) => string | undefined>> = {
    conditions: conditionsText,
    endedWhy: (value) => {
      const why = whyOf(value);
      return why && t(whyLabels[why]);
    },
    stance: (value) => {
      const stance = Stance.safeParse(value).data;
      return stance && t(stanceLabels[stance]);
    },
  };
  return {
    field: (name) => (isKnown(name) ? t(fieldLabels[name]) : undefined),
    value: (name, value) => (value === null || value === undefined ? undefined : texts[name]?.(value)),
  };
}
