import { LANGUAGES } from '@jalon/domain/platform/language';
import {
  Adoption,
  CatalogueCard,
  CatalogueEntry,
  TemplateId,
} from '@jalon/domain/use-cases/catalogue/catalogue-entry';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { problem } from '../platform/problem';
import { notFound } from '../platform/problems';

const language = z.enum(LANGUAGES);

/** What was adopted before is told, and asked again: `again` adopts it once more. */
export const alreadyAdopted = problem({
  type: 'use-case-already-adopted',
  status: 409,
  title: { fr: 'Déjà adopté dans votre organisation', en: 'Already adopted in your organisation' },
  explanation: {
    fr: 'Un cas d’usage de votre registre vient déjà de ce modèle. Confirmez pour en créer un autre.',
    en: 'A use case of your register already comes from this template. Confirm to create another.',
  },
  extension: z.object({ adopted: z.array(z.object({ template: TemplateId, adoption: Adoption })) }),
});

/** Every template in the reader's language, the agency's adoptions with each. Not for a client's people. */
export const readCatalogue = operation({
  id: 'use-cases.catalogue',
  summary: { fr: 'Lire le catalogue de cas d’usage', en: 'Read the catalogue of use cases' },
  method: 'GET',
  path: '/use-cases/catalogue',
  permission: 'organisation:read',
  input: z.object({}),
  output: z.object({
    /** The language that most members of the organisation read: what is adopted is written in it unless one says. */
    language,
    items: z.array(CatalogueCard.extend({ adoptions: z.array(Adoption) })),
  }),
});

export const readCatalogueEntry = operation({
  id: 'use-cases.catalogue-entry',
  summary: { fr: 'Lire un modèle du catalogue', en: 'Read a template of the catalogue' },
  method: 'GET',
  path: '/use-cases/catalogue/:template',
  permission: 'organisation:read',
  input: z.object({ template: TemplateId }),
  output: CatalogueEntry.extend({ language, adoptions: z.array(Adoption) }),
  problems: [notFound],
  example: () => ({ template: 'seo-reporting' }),
});

/**
 * Makes a use case of each template, a draft of the caller's, in `language` (the organisation's unless said). A part
 * is tied to the use case of its parent where there is one.
 */
export const adoptTemplates = operation({
  id: 'use-cases.adopt',
  summary: { fr: 'Adopter des modèles du catalogue', en: 'Adopt templates of the catalogue' },
  method: 'POST',
  path: '/use-cases/catalogue/adoptions',
  permission: 'use-cases:write',
  input: z.object({
    templates: z.array(TemplateId).min(1).max(30),
    language: language.optional(),
    again: z.boolean().optional(),
  }),
  output: z.object({
    items: z.array(
      z.object({ template: TemplateId, id: z.uuid(), reference: z.string(), title: z.string() }),
    ),
  }),
  status: 201,
  problems: [notFound, alreadyAdopted],
  example: () => ({ templates: ['seo-reporting'], language: 'fr' as const, again: true }),
});

/** Where a use case comes from, when it is from the catalogue; null else, and for a client's people. */
export const readOrigin = operation({
  id: 'use-cases.origin',
  summary: { fr: 'Lire l’origine d’un cas d’usage', en: 'Read where a use case comes from' },
  method: 'GET',
  path: '/use-cases/:id/origin',
  permission: 'use-cases:read',
  input: z.object({ id: z.uuid() }),
  output: z.object({
    origin: z
      .object({
        template: TemplateId,
        title: z.string(),
        adoptedBy: Adoption.shape.adoptedBy,
        adoptedAt: z.iso.datetime(),
        /** The use case of the template that this one's is a part of. */
        parent: z.object({ id: z.uuid(), reference: z.string(), title: z.string() }).nullable(),
      })
      .nullable(),
  }),
  ids: { id: 'use-case' },
  problems: [notFound],
  example: (ref) => ({ id: ref('use-case') }),
});
