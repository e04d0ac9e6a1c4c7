import { Organisation, OrganisationChanges } from '@jalon/domain/organisation/organisation';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { changedMeanwhile } from '../platform/problems';

export const readOrganisation = operation({
  id: 'organisation.get',
  summary: { fr: 'Lire les réglages de l’organisation', en: 'Read the organisation’s settings' },
  method: 'GET',
  path: '/organisation',
  permission: 'organisation:read',
  input: z.object({}),
  output: Organisation,
});

/** Versioned: changes that do not overlap are merged. */
export const updateOrganisation = operation({
  id: 'organisation.update',
  summary: { fr: 'Modifier les réglages de l’organisation', en: 'Edit the organisation’s settings' },
  method: 'PATCH',
  path: '/organisation',
  permission: 'organisation:manage',
  input: OrganisationChanges.extend({ version: z.number().int().positive() }),
  output: Organisation,
  problems: [changedMeanwhile],
  touches: ['access'],
  example: () => ({ version: 1, sector: 'agence de communication' }),
});
