import type { Actor } from '@jalon/domain/access/actor';
import { headersOf, likenessOfShapes } from '@jalon/domain/imports/columns/shape';
import type { ImportProfile } from '@jalon/domain/imports/mapping';
import type { FileColumn } from '@jalon/domain/imports/reading';
import { Injectable } from '@nestjs/common';
import { workingManager } from '../../database/unit-of-work';
import { ImportProfileEntity } from './import-profile.entity';

/** From how many headers in common, of all that either has, a profile is proposed. */
const ALIKE = 0.6;
const MOST = 5;

export interface Shaped {
  readonly kind: string;
  readonly shape: string;
  readonly columns: readonly FileColumn[];
}

export const shownProfile = (row: ImportProfileEntity): ImportProfile => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  usedAt: row.usedAt?.toISOString() ?? null,
  uses: row.uses,
  version: row.version,
});

/** Which kept profiles fit a file. */
@Injectable()
export class ProfileChoice {
  /** Those of the same shape, the last used first; then those whose headers are much the same. */
  async fitting(actor: Actor, file: Shaped): Promise<readonly ImportProfile[]> {
    const headers = headersOf(file.columns);
    const kept = await this.ofKind(actor, file.kind);
    return kept
      .map((row) => ({
        row,
        likeness: row.shape === file.shape ? 2 : likenessOfShapes(row.headers, headers),
      }))
      .filter(({ likeness }) => likeness >= ALIKE)
      .sort((a, b) => b.likeness - a.likeness || lastUse(b.row) - lastUse(a.row))
      .slice(0, MOST)
      .map(({ row }) => shownProfile(row));
  }

  /** The only one of this very shape; null where there is none, or a choice to make. */
  async only(
    actor: Actor,
    { kind, shape }: Pick<Shaped, 'kind' | 'shape'>,
  ): Promise<ImportProfileEntity | null> {
    const { organisationId } = actor;
    const where = { organisationId, kind, shape };
    const [one, other] = await workingManager().find(ImportProfileEntity, { where, take: 2 });
    return one && !other ? one : null;
  }

  private ofKind = ({ organisationId }: Actor, kind: string): Promise<ImportProfileEntity[]> =>
    workingManager().find(ImportProfileEntity, { where: { organisationId, kind }, take: 500 });
}

const lastUse = ({ usedAt, createdAt }: ImportProfileEntity): number => (usedAt ?? createdAt).getTime();
