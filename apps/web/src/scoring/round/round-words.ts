import type { RoundListItem, RoundState } from '@jalon/domain/scoring/rounds/round';
import { msg } from '@lingui/core/macro';
import { messages } from '../../platform/messages';
import type { Tone } from '../../ui/content/pill';

export const stateLabels = messages<RoundState>({
  open: msg`Ouverte`,
  revealed: msg`Révélée`,
  cancelled: msg({ message: 'Annulée', context: 'round' }),
});

export const stateTones: Readonly<Record<RoundState, Tone>> = {
  open: 'info',
  revealed: 'success',
  cancelled: 'neutral',
};

export const mineLabels = messages<RoundListItem['mine']>({
  'to-score': msg`À noter`,
  given: msg`Vos notes sont remises`,
  'not-asked': msg`Vous n’êtes pas invité à noter`,
});
