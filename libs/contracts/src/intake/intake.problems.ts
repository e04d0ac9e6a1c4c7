import { ProposalState } from '@jalon/domain/intake/proposal';
import { ProposalStage } from '@jalon/domain/intake/own-proposal';
import { z } from 'zod';
import { problem } from '../platform/problem';

const named = z.object({ id: z.uuid(), name: z.string() });
const useCase = z.object({ id: z.uuid(), reference: z.string(), title: z.string() });

/** Revoked, expired, unknown or full for today: whoever holds the link is told no more. */
export const intakeClosed = problem({
  type: 'intake-closed',
  status: 410,
  title: { fr: 'Ce lien ne reçoit pas de proposition', en: 'This link takes no proposals' },
  explanation: {
    fr: 'Il n’est plus ouvert, ou il a reçu aujourd’hui tout ce qu’il pouvait recevoir. Votre saisie reste sur cet appareil : réessayez demain, ou demandez un autre lien à la personne qui vous l’a donné.',
    en: 'It is no longer open, or has received all it could today. What you typed stays on this device: try again tomorrow, or ask whoever gave you the link for another one.',
  },
  extension: z.object({}),
});

/** Somebody else decided meanwhile: what, who, when. */
export const proposalDecided = problem({
  type: 'proposal-decided',
  status: 409,
  title: { fr: 'Cette proposition est déjà traitée', en: 'This proposal has been decided already' },
  explanation: {
    fr: 'Quelqu’un d’autre l’a traitée entre-temps. Votre décision n’a rien changé.',
    en: 'Someone else decided meanwhile. Your decision changed nothing.',
  },
  extension: z.object({
    state: ProposalState,
    by: named.nullable(),
    at: z.iso.datetime().nullable(),
    reason: z.string().nullable(),
    useCase: useCase.nullable(),
  }),
});

/** It has been taken up since: whoever proposed it may no longer correct it. */
export const notCorrectable = problem({
  type: 'proposal-not-correctable',
  status: 409,
  title: { fr: 'Cette proposition n’est plus à corriger', en: 'This proposal can no longer be corrected' },
  explanation: {
    fr: 'Elle a été prise en main entre-temps. Laissez un commentaire sur le cas d’usage pour la compléter.',
    en: 'It has been taken up meanwhile. Leave a comment on the use case to complete it.',
  },
  extension: z.object({ stage: ProposalStage.nullable() }),
});
