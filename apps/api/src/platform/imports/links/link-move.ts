import type { Actor } from '@jalon/domain/access/actor';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ask } from '../../database/ask';
import { SubjectMoves, type Way } from '../../discussion/subject-moves';
import { ImportKinds } from '../kinds/import-kinds';

/** A link has no id of its own: where it comes from and by what it is known there. */
const ID = `source || chr(31) || identity`;

const TURN = `
  UPDATE import_link SET subject_id = $4
  WHERE organisation_id = $1 AND kind = $2 AND subject_id = $3 AND ($5::text[] IS NULL OR ${ID} = ANY ($5))
  RETURNING ${ID} AS id`;

/** Rows of files that have become a thing mean what it was merged into from then on. */
@Injectable()
export class LinkMove implements OnModuleInit {
  constructor(
    private readonly moves: SubjectMoves,
    private readonly kinds: ImportKinds,
  ) {}

  onModuleInit(): void {
    this.moves.register({ name: 'import-link', turn: this.turn });
  }

  private readonly turn = async (
    actor: Actor,
    { type, from, to }: Way,
    only?: readonly string[],
  ): Promise<readonly string[]> => {
    const kind = this.kinds.open(actor).find(({ subjectType }) => subjectType === type);
    if (!kind) return [];
    const values = [actor.organisationId, kind.kind, from, to, only ?? null];
    const rows = await ask<{ id: string }>(TURN, values);
    return rows.map(({ id }) => id);
  };
}
