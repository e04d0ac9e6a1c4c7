import type { RoundState } from '@jalon/domain/scoring/rounds/round';
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
