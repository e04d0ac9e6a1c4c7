import { readAttributes, readLifecycle } from '@jalon/contracts/lifecycle/lifecycle.operations';
import { wordsIn } from '@jalon/domain/platform/typography';
import { ProjectStatus } from '@jalon/domain/projects/project-status';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { messages } from '../../../../platform/messages';
import { useMay } from '../../../../platform/session';
import { useRead } from '../../../../platform/use-operation';
import { useLanguage } from '../../../../platform/words/language';
import { useFieldWords } from '../../../../projects/overview/field-words';
import { statusLabels } from '../../../../projects/words';
import type { ContextWords } from '../view-words';

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
});

type Known = keyof typeof fieldLabels;
const isKnown = (name: string): name is Known => Object.hasOwn(fieldLabels, name);

/** Ids of the life cycle in its own words: phases, levels, roles, questions and their answers. */
function useLifecycleNames(): (id: string) => string | undefined {
  const language = useLanguage();
  const enabled = useMay('lifecycle:read');
  const lifecycle = useRead(readLifecycle, {}, { enabled }).data;
  const attributes = useRead(readAttributes, {}, { enabled }).data?.items ?? [];
  const named = [
    ...(lifecycle
      ? [...lifecycle.phases, ...lifecycle.profiles, ...lifecycle.roles, ...lifecycle.outcomes]
      : []),
    ...attributes,
    ...attributes.flatMap(({ values }) => values ?? []),
  ];
  return (id) => {
    const found = named.find((one) => one.id === id);
    return found && wordsIn(found, language);
  };
}

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
      if (record.isField(name)) return record.text(name, value) ?? undefined;
      return plain(value);
    },
  };
}
