import { OutsideDraft } from '@jalon/domain/intake/proposal';
import { LANGUAGES } from '@jalon/domain/platform/language';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { intakeClosed } from './intake.problems';

const token = z.string().min(8).max(200);

/** Where a public link leads. */
export const intakePath = (secret: string): string => `/intake/${secret}`;

/** All that a link tells whoever holds it. `opened` seals when, and goes with what is sent. */
export const lookAtIntake = operation({
  id: 'intake.look',
  summary: { fr: 'Ouvrir un lien public de proposition', en: 'Open a public proposal link' },
  method: 'POST',
  path: '/intake/look',
  permission: 'public',
  input: z.object({ token }),
  output: z.object({
    organisationName: z.string(),
    greeting: z.string().nullable(),
    language: z.enum(LANGUAGES),
    opened: z.string(),
  }),
  problems: [intakeClosed],
  limit: { by: 'address', points: 120, seconds: 60 },
  example: () => ({ token: 'jil_0123456789' }),
});

/**
 * A proposal of somebody without an account. `submission` makes a second press the same proposal; `website` is left
 * empty by people. The answer is the same whether it was kept or not.
 */
export const sendProposal = operation({
  id: 'intake.send',
  summary: { fr: 'Envoyer une proposition par un lien public', en: 'Send a proposal through a public link' },
  method: 'POST',
  path: '/intake/send',
  permission: 'public',
  input: OutsideDraft.extend({
    token,
    opened: z.string().max(400),
    submission: z.uuid(),
    website: z.string().max(400).optional(),
    language: z.enum(LANGUAGES),
  }),
  output: z.object({}),
  problems: [intakeClosed],
  limit: { by: 'address', points: 60, seconds: 600 },
  example: () => ({
    token: 'jil_0123456789',
    opened: 'c2NlbGzDqQ',
    submission: '018f0000-0000-7000-8000-000000000001',
    language: 'fr' as const,
    title: 'Réponses aux appels d’offres',
    problem: 'Chaque réponse reprend à la main des pages déjà écrites.',
  }),
});
