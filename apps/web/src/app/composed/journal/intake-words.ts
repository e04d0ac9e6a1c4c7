import { ProposalState } from '@jalon/domain/intake/proposal';
import { LANGUAGES } from '@jalon/domain/platform/language';
import { ProcessArea } from '@jalon/domain/use-cases/vocabulary';
import { useLingui } from '@lingui/react/macro';
import { areaLabels, stateLabels } from '../../../intake/words';
import type { ContextWords } from './view-words';

/** Each language is called by its own name. */
const LANGUAGE_NAMES = { fr: 'Français', en: 'English' } as const;

/** How proposals from outside and public links call their fields and values. */
export function useIntakeWords(): ContextWords {
  const { t } = useLingui();
  const fields: Readonly<Record<string, string>> = {
    state: t`Réponse`,
    problem: t`Problème`,
    processArea: t`Domaine`,
    gainText: t`Gain attendu`,
    greeting: t`Mot d’accueil`,
    dailyLimit: t`Propositions par 24 heures`,
    decidedBy: t`Répondu par`,
    decidedAt: t`Répondu le`,
  };
  return {
    field: (name) => fields[name],
    value: (name, value) => {
      const state = name === 'state' ? ProposalState.safeParse(value).data : undefined;
      if (state) return t(stateLabels[state]);
      const area = name === 'processArea' ? ProcessArea.safeParse(value).data : undefined;
      if (area) return t(areaLabels[area]);
      const language = name === 'language' ? LANGUAGES.find((one) => one === value) : undefined;
      return language && LANGUAGE_NAMES[language];
    },
  };
}
