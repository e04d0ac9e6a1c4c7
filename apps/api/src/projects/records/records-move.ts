import type { Actor } from '@jalon/domain/access/actor';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { SubjectMoves, type Way } from '../../platform/discussion/subject-moves';

const TURN = `
  UPDATE project_record SET use_case_id = $3
  WHERE organisation_id = $1 AND use_case_id = $2 AND ($4::uuid[] IS NULL OR id = ANY ($4::uuid[])) RETURNING id`;

/** What is recorded of a merged use case goes along to the one that carries on. */
@Injectable()
export class RecordsMove implements OnModuleInit {
  constructor(private readonly moves: SubjectMoves) {}

  onModuleInit(): void {
    this.moves.register({ name: 'record', turn: this.turn });
  }

  private readonly turn = async (
    { organisationId }: Actor,
    { type, from, to }: Way,
    only?: readonly string[],
  ): Promise<readonly string[]> => {
    if (type !== 'use-case') return [];
    const turned = await ask<{ id: string }>(TURN, [organisationId, from, to, only ?? null]);
    return turned.map(({ id }) => id);
  };
}
