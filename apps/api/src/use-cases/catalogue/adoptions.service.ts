import type { Checked, Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { type adoptTemplates, alreadyAdopted } from '@jalon/contracts/use-cases/catalogue.operations';
import type { Actor } from '@jalon/domain/access/actor';
import type { Language } from '@jalon/domain/platform/language';
import { draftOfTemplate } from '@jalon/domain/use-cases/catalogue/adoption';
import { CATALOGUE, CATALOGUE_EDITION } from '@jalon/domain/use-cases/catalogue/catalogue';
import type { Adoption } from '@jalon/domain/use-cases/catalogue/catalogue-entry';
import type { CatalogueTemplate } from '@jalon/domain/use-cases/catalogue/template';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ask } from '../../platform/database/ask';
import { workingTime } from '../../platform/database/unit-of-work';
import { tell } from '../../platform/journal/tell';
import { UseCasesService } from '../use-cases.service';
import { AdoptionsReader } from './adoptions.reader';

/** Two who adopt at once wait for one another: the second is told what the first did. */
const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtextextended('jalon-adopt ' || $1, 0))`;

const KEEP = `
  INSERT INTO use_case_adoption (organisation_id, id, use_case_id, template_id, edition, language, parent_use_case_id,
    adopted_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

const MADE = `
  SELECT use_case_reference(number) AS reference, title FROM use_case WHERE organisation_id = $1 AND id = $2`;

type Made = Output<typeof adoptTemplates>['items'][number];
type Standing = Pick<Made, 'id' | 'reference'>;

/** Templates of the catalogue become use cases of the register. */
@Injectable()
export class AdoptionsService {
  constructor(
    private readonly useCases: UseCasesService,
    private readonly reader: AdoptionsReader,
  ) {}

  async adopt(
    actor: Actor,
    { templates, language, again = false }: Checked<typeof adoptTemplates>,
  ): Promise<Output<typeof adoptTemplates>> {
    await ask(ONE_AT_A_TIME, [actor.organisationId]);
    const wanted = known(templates);
    const before = await this.reader.of(actor, [
      ...templates,
      ...wanted.flatMap(({ parentId }) => parentId ?? []),
    ]);
    if (!again) refuseAdopted(wanted, before);
    const said = language ?? (await this.reader.languageOf(actor));
    const standing = new Map([...before].flatMap(([id, adoptions]) => latest(id, adoptions)));
    const items: Made[] = [];
    for (const template of wanted) {
      const parent = template.parentId === undefined ? undefined : standing.get(template.parentId);
      const made = await this.make(actor, template, { language: said, parent });
      standing.set(template.id, made);
      items.push(made);
    }
    return { items };
  }

  private async make(
    actor: Actor,
    template: CatalogueTemplate,
    { language, parent }: { readonly language: Language; readonly parent: Standing | undefined },
  ): Promise<Made> {
    const draft = draftOfTemplate(template, { language, parent: parent?.reference ?? null });
    const id = await this.useCases.create(actor, draft);
    await ask(KEEP, [
      actor.organisationId,
      randomUUID(),
      id,
      template.id,
      CATALOGUE_EDITION,
      language,
      parent?.id ?? null,
      actor.id,
      workingTime(),
    ]);
    const after = { template: draft.title, ...(parent && { parent: parent.reference }) };
    tell({ kind: 'use-case.adopted', subject: { type: 'use-case', id }, before: {}, after });
    const [made] = await ask<Pick<Made, 'reference' | 'title'>>(MADE, [actor.organisationId, id]);
    if (!made) throw new Error('What was made is there');
    return { template: template.id, id, ...made };
  }
}

/** Each once, parents before their parts (the order of the catalogue). */
function known(ids: readonly string[]): CatalogueTemplate[] {
  const wanted = CATALOGUE.filter(({ id }) => ids.includes(id));
  if (wanted.length !== new Set(ids).size) throw new Problem(notFound, {});
  return wanted;
}

function refuseAdopted(
  wanted: readonly CatalogueTemplate[],
  before: ReadonlyMap<string, readonly Adoption[]>,
): void {
  const adopted = wanted.flatMap(({ id }) =>
    (before.get(id) ?? []).slice(0, 1).map((adoption) => ({ template: id, adoption })),
  );
  if (adopted.length > 0) throw new Problem(alreadyAdopted, { adopted });
}

/** A part is tied to what is still open; what was put away is no parent. */
const CLOSED: readonly Adoption['status'][] = ['rejected', 'archived'];
const latest = (template: string, adoptions: readonly Adoption[]): [string, Standing][] =>
  adoptions
    .filter(({ status }) => !CLOSED.includes(status))
    .slice(0, 1)
    .map(({ useCaseId, reference }) => [template, { id: useCaseId, reference }]);
