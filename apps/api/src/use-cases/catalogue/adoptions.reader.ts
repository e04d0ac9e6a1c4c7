import type { Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { readOrigin } from '@jalon/contracts/use-cases/catalogue.operations';
import type { Actor } from '@jalon/domain/access/actor';
import type { Language } from '@jalon/domain/platform/language';
import { wordsIn } from '@jalon/domain/platform/typography';
import { CATALOGUE, templateOf } from '@jalon/domain/use-cases/catalogue/catalogue';
import type { Adoption } from '@jalon/domain/use-cases/catalogue/catalogue-entry';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';

type AdoptionRow = Omit<Adoption, 'adoptedAt'> & { readonly template: string; readonly adoptedAt: Date };

/**
 * Of what was merged, the survivor: the door follows the way, and row security keeps the rest out of sight. A use case
 * under the very title of a template stands for it too, however it came.
 */
const ADOPTIONS = `
  SELECT a.template_id AS template, u.id AS "useCaseId", use_case_reference(u.number) AS reference, u.title, u.status,
    u.id <> a.use_case_id AS "isMerged", json_build_object('id', p.id, 'name', p.name) AS "adoptedBy",
    a.created_at AS "adoptedAt"
  FROM use_case_adoption a
  JOIN door.adopted_use_cases() AS now (adopted, standing) ON now.adopted = a.use_case_id
  JOIN use_case u ON u.organisation_id = a.organisation_id AND u.id = now.standing
  JOIN person p ON p.id = a.adopted_by
  WHERE a.organisation_id = $1 AND ($2::text[] IS NULL OR a.template_id = ANY ($2))
  UNION ALL
  SELECT t.template, u.id, use_case_reference(u.number), u.title, u.status, false,
    json_build_object('id', p.id, 'name', p.name), u.created_at
  FROM unnest($3::text[], $4::text[]) AS t (template, title)
  JOIN use_case u ON u.organisation_id = $1 AND u.title COLLATE "fr-x-icu" = t.title
  JOIN person p ON p.id = u.submitter_id
  WHERE NOT EXISTS (
    SELECT FROM use_case_adoption a WHERE a.organisation_id = $1 AND a.template_id = t.template AND a.use_case_id = u.id)
  ORDER BY "adoptedAt" DESC, "useCaseId"`;

/** The language that most members read; French when as many read each. */
const LANGUAGE = `
  SELECT p.language FROM membership m JOIN person p ON p.id = m.person_id
  WHERE m.organisation_id = $1 AND m.left_at IS NULL AND NOT m.roles <@ ARRAY['client_viewer']
  GROUP BY p.language ORDER BY count(*) DESC, p.language = 'fr' DESC LIMIT 1`;

const ORIGIN = `
  SELECT a.template_id AS template, a.created_at AS "adoptedAt",
    CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name) END AS "adoptedBy",
    CASE WHEN parent.id IS NOT NULL THEN json_build_object('id', parent.id,
      'reference', use_case_reference(parent.number), 'title', parent.title) END AS parent
  FROM use_case u
  LEFT JOIN use_case_adoption a ON a.organisation_id = u.organisation_id AND a.use_case_id = u.id
  LEFT JOIN person p ON p.id = a.adopted_by
  LEFT JOIN use_case parent ON parent.organisation_id = u.organisation_id AND parent.id = a.parent_use_case_id
  WHERE u.organisation_id = $1 AND u.id = $2`;

type Origin = NonNullable<Output<typeof readOrigin>['origin']>;
interface OriginRow {
  readonly template: string | null;
  readonly adoptedAt: Date | null;
  readonly adoptedBy: Origin['adoptedBy'] | null;
  readonly parent: Origin['parent'];
}

@Injectable()
export class AdoptionsReader {
  /** What stands in the register for these templates (all, when null), the latest first. */
  async of(
    { organisationId }: Actor,
    templates: readonly string[] | null,
  ): Promise<ReadonlyMap<string, Adoption[]>> {
    const titles = CATALOGUE.filter(({ id }) => templates?.includes(id) ?? true).flatMap(({ id, title }) =>
      [...new Set([title.fr, title.en])].map((one) => [id, one] as const),
    );
    const rows = await ask<AdoptionRow>(ADOPTIONS, [
      organisationId,
      templates,
      titles.map(([id]) => id),
      titles.map(([, title]) => title),
    ]);
    const found = new Map<string, Adoption[]>();
    for (const { template, adoptedAt, ...adoption } of rows) {
      const told = { ...adoption, adoptedAt: adoptedAt.toISOString() };
      found.set(template, [...(found.get(template) ?? []), told]);
    }
    return found;
  }

  async languageOf({ organisationId }: Actor): Promise<Language> {
    const [row] = await ask<{ language: Language }>(LANGUAGE, [organisationId]);
    return row?.language ?? 'fr';
  }

  async origin(
    { organisationId }: Actor,
    id: string,
    language: Language,
  ): Promise<Output<typeof readOrigin>> {
    const [row] = await ask<OriginRow>(ORIGIN, [organisationId, id]);
    if (!row) throw new Problem(notFound, {});
    const { template, adoptedAt, adoptedBy, parent } = row;
    if (template === null || adoptedAt === null || adoptedBy === null) return { origin: null };
    const title = templateOf(template)?.title;
    return {
      origin: {
        template,
        title: title ? wordsIn(title, language) : template,
        adoptedBy,
        adoptedAt: adoptedAt.toISOString(),
        parent,
      },
    };
  }
}
