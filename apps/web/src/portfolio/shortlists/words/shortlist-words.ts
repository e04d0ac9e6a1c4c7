import type { ChoiceFlaw } from '@jalon/domain/portfolio/shortlists/choice';
import type { Fate } from '@jalon/domain/portfolio/shortlists/compare-shortlists';
import type { ShortlistState } from '@jalon/domain/portfolio/shortlists/may-on-shortlist';
import { msg } from '@lingui/core/macro';
import { messages } from '../../../platform/messages';
import type { Tone } from '../../../ui/content/pill';

export const stateLabels = messages<ShortlistState>({
  own: msg({ message: 'Privée', context: 'shortlist' }),
  shared: msg`Partagée`,
  withdrawn: msg`Retirée`,
});

export const stateTones: Readonly<Record<ShortlistState, Tone>> = {
  own: 'neutral',
  shared: 'info',
  withdrawn: 'danger',
};

/** What became of a use case between two lists. */
export const fateLabels = messages<Fate>({
  entered: msg({ message: 'Entré', context: 'shortlist' }),
  left: msg({ message: 'Sorti', context: 'shortlist' }),
  moved: msg({ message: 'Déplacé', context: 'shortlist' }),
  same: msg({ message: 'Inchangé', context: 'shortlist' }),
});

export const fateTones: Readonly<Record<Fate, Tone>> = {
  entered: 'success',
  left: 'attention',
  moved: 'info',
  same: 'neutral',
};

/** What to do about a use case that may not be frozen as it stands. */
export const flawLabels = messages<ChoiceFlaw['kind']>({
  unknown: msg`Personne ne l’a encore noté : il n’entre pas dans une présélection.`,
  vetoed: msg`Un seuil de veto l’écarte : il n’entre pas dans une présélection.`,
  incomplete: msg`Il lui manque des notes : dites pourquoi vous le retenez quand même.`,
  'against-ranking': msg`Retenu contre le classement : dites pourquoi.`,
});
