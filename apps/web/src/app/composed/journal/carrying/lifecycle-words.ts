import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { messages } from '../../../../platform/messages';
import { useLanguage } from '../../../../platform/words/language';
import type { ContextWords } from '../view-words';

const fieldLabels = messages({
  name: msg({ message: 'Nom', context: 'field' }),
  isUsual: msg({ message: 'Cycle habituel', context: 'life cycle' }),
  archivedAt: msg({ message: 'Archivé le', context: 'life cycle' }),
  number: msg({ message: 'Version', context: 'field' }),
  edition: msg({ message: 'Édition', context: 'life cycle' }),
  digest: msg({ message: 'Empreinte du contenu', context: 'field' }),
  reason: msg({ message: 'Motif', context: 'field' }),
  draftOf: msg({ message: 'Brouillon de la version', context: 'life cycle' }),
});

/** Fields of a part: a criterion, a gate, a phase, a threshold, a profile. */
const partLabels = messages({
  fr: msg({ message: 'libellé français', context: 'life cycle' }),
  en: msg({ message: 'libellé anglais', context: 'life cycle' }),
  kind: msg({ message: 'calculé ou attesté', context: 'life cycle' }),
  theme: msg({ message: 'thème', context: 'life cycle' }),
  why: msg({ message: 'pourquoi', context: 'life cycle' }),
  turnsGreen: msg({ message: 'pour y arriver', context: 'life cycle' }),
  signer: msg({ message: 'signataire', context: 'life cycle' }),
  opinion: msg({ message: 'avis demandé', context: 'life cycle' }),
  blocking: msg({ message: 'bloquant', context: 'life cycle' }),
  waivable: msg({ message: 'dérogation possible', context: 'life cycle' }),
  evidence: msg({ message: 'preuves attendues', context: 'life cycle' }),
  when: msg({ message: 's’applique quand', context: 'life cycle' }),
  rule: msg({ message: 'règle', context: 'life cycle' }),
  requires: msg({ message: 'valeurs acceptées', context: 'life cycle' }),
  profiles: msg({ message: 'profils', context: 'life cycle' }),
  deciders: msg({ message: 'décideurs', context: 'life cycle' }),
  quorum: msg({ message: 'quorum', context: 'life cycle' }),
  outcomes: msg({ message: 'issues possibles', context: 'life cycle' }),
  mayNotAlsoBe: msg({ message: 'cumuls interdits', context: 'life cycle' }),
  activities: msg({ message: 'activités', context: 'life cycle' }),
  deliverables: msg({ message: 'livrables', context: 'life cycle' }),
  optional: msg({ message: 'peut être passée', context: 'life cycle' }),
  default: msg({ message: 'valeur', context: 'life cycle' }),
  source: msg({ message: 'origine', context: 'life cycle' }),
  reason: msg({ message: 'raison donnée', context: 'life cycle' }),
  loops: msg({ message: 'retours en arrière', context: 'life cycle' }),
});

const keyOf = <Key extends string>(labels: Readonly<Record<Key, unknown>>, name: string) =>
  Object.keys(labels).find((key): key is Key => key === name);

const Named = z.object({ fr: z.string(), en: z.string() });

/** How life cycles call their fields in the journal; `G2-04.rule` is a field of a part. */
export function useLifecycleWords(): ContextWords {
  const { t } = useLingui();
  const language = useLanguage();
  const partOf = (id: string): string => {
    if (/^G\d+-\d+$/.test(id)) return t`Critère ${id}`;
    if (/^G\d+$/.test(id)) return t`Porte ${id}`;
    if (/^P\d+$/.test(id)) return t`Phase ${id}`;
    const spoken = id.replace(/^p_/, '').replaceAll('_', ' ');
    return id.startsWith('p_') ? t`Seuil « ${spoken} »` : t`Profil « ${spoken} »`;
  };
  const field = (name: string): string | undefined => {
    const own = keyOf(fieldLabels, name);
    if (own) return t(fieldLabels[own]);
    const [id = '', member] = name.split('.');
    if (member === undefined) return partOf(id);
    const label = keyOf(partLabels, member);
    const said = label ? t(partLabels[label]) : member;
    return id === 'loops' ? said : `${partOf(id)} · ${said}`;
  };
  const value = (_: string, said: unknown): string | undefined => {
    const items = Array.isArray(said) ? said : [said];
    const words = items.map((item) => Named.safeParse(item).data);
    const known = words.flatMap((one) => one?.[language] ?? []);
    return known.length > 0 && known.length === items.length ? known.join(' · ') : undefined;
  };
  return { field, value };
}
