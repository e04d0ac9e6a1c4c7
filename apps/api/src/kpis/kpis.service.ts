import type { createKpi, redefineKpi, updateKpi } from '@jalon/contracts/kpis/kpis.operations';
import { kpiArchived, meaningRevisedMeanwhile, meaningUnchanged } from '@jalon/contracts/kpis/kpis.problems';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { localDay } from '@jalon/domain/organisation/local-day';
import { Injectable } from '@nestjs/common';
import { ask } from '../platform/database/ask';
import { TenantStore } from '../platform/database/tenant-store';
import { workingTime } from '../platform/database/unit-of-work';
import { expectPeople } from '../platform/discussion/people';
import { canonical } from '../platform/journal/commitment';
import { tell } from '../platform/journal/tell';
import { KpiEntity, type KpiVersionEntity } from './kpi.entities';

const USE_CASE = 'SELECT FROM use_case WHERE organisation_id = $1 AND id = $2 FOR KEY SHARE';
const ADD_VERSION = `
  INSERT INTO kpi_version (organisation_id, id, kpi_id, number, meaning, reason, starts_on, made_by, made_at)
  VALUES ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7, $8)`;
const PUT_RIGHT = `UPDATE kpi_version SET meaning = $4 WHERE organisation_id = $1 AND kpi_id = $2 AND number = $3`;
const PRESENT = `
  SELECT v.meaning, v.starts_on::text AS "startsOn", EXISTS (SELECT FROM kpi_measurement m
    WHERE m.organisation_id = v.organisation_id AND m.kpi_id = v.kpi_id AND m.number = v.number) AS "isMeasured"
  FROM kpi_version v WHERE v.organisation_id = $1 AND v.kpi_id = $2 AND v.number = $3`;

type Present = Pick<KpiVersionEntity, 'meaning' | 'startsOn'> & { readonly isMeasured: boolean };
type NewVersion = Pick<KpiVersionEntity, 'kpiId' | 'number' | 'meaning' | 'reason' | 'startsOn'>;

const FOLLOWERS = { permission: 'kpis:read' } as const;
const NOTHING = { margin: null, target: null, targetOn: null, ownerId: null } as const;
const NOTHING_SAID = { ...NOTHING, source: null, cadence: null, alertAt: null } as const;

/** KPIs: what is wanted of them, and what their figures mean. */
@Injectable()
export class KpisService {
  private readonly store = new TenantStore(KpiEntity, {
    name: 'kpi',
    about: ({ useCaseId }) => ({ type: 'use-case', id: useCaseId }),
  });

  async create(actor: Actor, { meaning, ...draft }: Checked<typeof createKpi>): Promise<string> {
    const [useCase] = await ask(USE_CASE, [actor.organisationId, draft.useCaseId]);
    if (!useCase) throw new Problem(notFound, {});
    await this.expectOwner(actor, draft.ownerId);
    const first = { number: 1, archivedAt: null, createdBy: actor.id };
    const { id } = await this.store.add(actor, { ...NOTHING_SAID, ...draft, ...first });
    await this.addVersion(actor, { kpiId: id, number: 1, meaning, reason: null, startsOn: today() });
    return id;
  }

  /** Its aim, and whether it still serves; an archived one is first taken up again. */
  async update(actor: Actor, { id, isArchived, ...edit }: Checked<typeof updateKpi>): Promise<number> {
    const kpi = await this.store.hold(actor, id);
    const wasArchived = kpi.archivedAt !== null;
    if (wasArchived && isArchived !== false) throw new Problem(kpiArchived, {});
    await this.expectOwner(actor, edit.ownerId);
    const archivedAt = archivedFrom(kpi, isArchived);
    const { version } = await this.store.amend(actor, id, { ...edit, archivedAt });
    return version;
  }

  /** Another meaning; says the number of the one in force after. Nothing measured yet: the present one is put right. */
  async redefine(actor: Actor, { id, number, ...wanted }: Checked<typeof redefineKpi>): Promise<number> {
    const kpi = await this.store.hold(actor, id);
    if (kpi.archivedAt) throw new Problem(kpiArchived, {});
    if (kpi.number !== number) throw new Problem(meaningRevisedMeanwhile, { number: kpi.number });
    const [present] = await ask<Present>(PRESENT, [actor.organisationId, id, number]);
    if (!present) throw new Error(`The KPI ${id} has no version ${number}`);
    if (canonical(present.meaning) === canonical(wanted.meaning)) throw new Problem(meaningUnchanged, {});
    const next = present.isMeasured ? number + 1 : number;
    await this.keepMeaning(actor, { id, next, present, ...wanted });
    tell({
      kind: 'kpi.redefined',
      subject: { type: 'kpi', id },
      about: { type: 'use-case', id: kpi.useCaseId },
      before: { number, ...present.meaning },
      after: { number: next, ...wanted.meaning, reason: wanted.reason },
    });
    return next;
  }

  private async keepMeaning(actor: Actor, wanted: Keeping): Promise<void> {
    const { id, next, present, meaning, reason, startsOn = today() } = wanted;
    const { organisationId } = actor;
    if (!present.isMeasured)
      return void (await ask(PUT_RIGHT, [organisationId, id, next, JSON.stringify(meaning)]));
    /* The first meaning holds from the first measurement on, however old. */
    const isTooEarly = next > 2 && startsOn < present.startsOn;
    const from = isTooEarly ? present.startsOn : startsOn;
    await this.addVersion(actor, { kpiId: id, number: next, meaning, reason, startsOn: from });
    await this.store.telling('numbered').change(actor, id, { number: next });
  }

  private async addVersion(
    { organisationId, id }: Actor,
    { kpiId, number, meaning, reason, startsOn }: NewVersion,
  ) {
    const kept = [kpiId, number, JSON.stringify(meaning), reason, startsOn, id, workingTime()];
    await ask(ADD_VERSION, [organisationId, ...kept]);
  }

  private expectOwner = (actor: Actor, ownerId: string | null | undefined): Promise<void> =>
    expectPeople(actor, FOLLOWERS, ownerId ? [ownerId] : []);
}

type Keeping = Pick<Checked<typeof redefineKpi>, 'id' | 'meaning' | 'reason' | 'startsOn'> & {
  readonly next: number;
  readonly present: Present;
};

const today = (): string => localDay(workingTime());

const archivedFrom = ({ archivedAt }: KpiEntity, isArchived: boolean | undefined): Date | null => {
  if (isArchived === undefined) return archivedAt;
  return isArchived ? (archivedAt ?? workingTime()) : null;
};
