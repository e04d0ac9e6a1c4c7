import type { Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { listViews } from '@jalon/contracts/views/views.operations';
import type { Actor } from '@jalon/domain/access/actor';
import type { Role } from '@jalon/domain/access/roles';
import { mayOnView, type View, type ViewParams } from '@jalon/domain/views/view';
import { Injectable } from '@nestjs/common';
import { ask } from '../database/ask';
import { ViewPages } from './view-pages';

interface ViewRow {
  readonly id: string;
  readonly page: string;
  readonly name: string;
  readonly params: ViewParams;
  readonly ownerId: string;
  readonly ownerName: string | null;
  readonly isShared: boolean;
  readonly isMyDefault: boolean;
  readonly defaultFor: Role[];
  readonly version: number;
  readonly updatedAt: Date;
}

/** Row security leaves one's own and the shared ones. */
const VIEWS = `
  SELECT v.id, v.page, v.name, v.params, v.owner_id AS "ownerId", p.name AS "ownerName", v.is_shared AS "isShared",
    v.version, v.updated_at AS "updatedAt", coalesce(d.mine, false) AS "isMyDefault",
    coalesce(d.roles, '{}') AS "defaultFor"
  FROM saved_view v
  LEFT JOIN person p ON p.id = v.owner_id
  LEFT JOIN LATERAL (
    SELECT bool_or(d.person_id = $2) AS mine, array_agg(d.role ORDER BY d.role) FILTER (WHERE d.role IS NOT NULL) AS roles
    FROM view_default d WHERE d.organisation_id = v.organisation_id AND d.view_id = v.id
  ) d ON true
  WHERE v.organisation_id = $1 AND v.removed_at IS NULL AND v.page = ANY ($3::text[])
    AND ($4::uuid IS NULL OR v.id = $4)
  ORDER BY v.name COLLATE "fr-x-icu", v.id`;

const shown = ({ ownerId, updatedAt, ...row }: ViewRow, actor: Actor): View => ({
  ...row,
  isOwn: ownerId === actor.id,
  may: [...mayOnView(actor, { ownerId, isShared: row.isShared, isRemoved: false })],
  updatedAt: updatedAt.toISOString(),
});

/** Views as people choose among them. */
@Injectable()
export class ViewsReader {
  constructor(private readonly pages: ViewPages) {}

  async list(actor: Actor): Promise<Output<typeof listViews>> {
    return { items: await this.read(actor, null) };
  }

  async get(actor: Actor, id: string): Promise<View> {
    const [view] = await this.read(actor, id);
    if (view) return view;
    throw new Problem(notFound, {});
  }

  private async read(actor: Actor, id: string | null): Promise<View[]> {
    const rows = await ask<ViewRow>(VIEWS, [actor.organisationId, actor.id, this.pages.openTo(actor), id]);
    return rows.map((row) => shown(row, actor));
  }
}
