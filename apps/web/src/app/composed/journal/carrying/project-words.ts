import { PhaseMode } from '@jalon/domain/lifecycle/template/phase';
import { ProjectStatus } from '@jalon/domain/projects/project-status';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { messages } from '../../../../platform/messages';
import { useFieldWords } from '../../../../projects/overview/field-words';
import { modeLabels, statusLabels } from '../../../../projects/words';
import type { ContextWords } from '../view-words';
import { useLifecycleNames } from './use-lifecycle-names';

const fieldLabels = messages({
  status: msg`Statut`,
  phaseId: msg({ message: 'Phase', context: 'life cycle' }),
  cycle: msg({ message: 'Passage', context: 'phase' }),
  profileId: msg`Niveau d’exigence`,
  profileReason: msg`Motif du niveau plus léger`,
  lifecycleReason: msg`Motif du changement de version`,
  lessons: msg`Ce qui a été appris`,
  roleId: msg({ message: 'Rôle', context: 'project' }),
  personId: msg({ message: 'Personne', context: 'project' }),
  endedAt: msg`Terminé le`,
  attributeId: msg`Question`,
  value: msg`Réponse`,
  mode: msg({ message: 'Périmètre', context: 'phase' }),
  plannedFrom: msg({ message: 'Prévue du', context: 'phase' }),
  plannedTo: msg({ message: 'Prévue jusqu’au', context: 'phase' }),
  itemId: msg({ message: 'À faire', context: 'phase' }),
  mistakeId: msg`Erreur courante`,
  reason: msg`Motif`,
  folded: msg`Rubriques repliées`,
});

type Known = keyof typeof fieldLabels;
const isKnown = (name: string): name is Known => Object.hasOwn(fieldLabels, name);

/** How projects, their team and the answers about them call their fields and values in the journal. */
export function useProjectWords(): ContextWords {
  const { t } = useLingui();
  const record = useFieldWords();
  const nameOf = useLifecycleNames();
  const plain = (value: unknown): string | undefined => {
    if (typeof value === 'boolean') return value ? t`Oui` : t`Non`;
    if (Array.isArray(value)) return value.map((one) => nameOf(String(one)) ?? String(one)).join(', ');
    return typeof value === 'string' ? nameOf(value) : undefined;
  };
  return {
    field: (name) => {
      if (isKnown(name)) return t(fieldLabels[name]);
      return record.isField(name) ? record.label(name) : undefined;
    },
    value: (name, value) => {
      const status = name === 'status' ? ProjectStatus.safeParse(value).data : undefined;
      if (status) return t(statusLabels[status]);
      const mode = name === 'mode' ? PhaseMode.safeParse(value).data : undefined;
      if (mode) return t(modeLabels[mode]);
      if (record.isField(name)) return record.text(name, value) ?? undefined;
      return plain(value);
    },
  };
}
