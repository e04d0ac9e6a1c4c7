import type { Actor } from '@jalon/domain/access/actor';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { SubjectMoves, type Way } from '../../platform/discussion/subject-moves';
import { turnRows } from '../../platform/discussion/turn-rows';

const turnTriages = turnRows('triage');

const IS_TRIAGED = `
  SELECT EXISTS (SELECT FROM triage WHERE organisation_id = $1 AND use_case_id = $2 AND is_current) AS triaged`;

const NONE_IN_FORCE = `
  UPDATE triage SET is_current = false
  WHERE organisation_id = $1 AND use_case_id = ANY ($2::uuid[]) AND is_current`;

const LAST_IN_FORCE = `
  UPDATE triage SET is_current = true WHERE organisation_id = $1 AND id IN (
    SELECT DISTINCT ON (use_case_id) id FROM triage
    WHERE organisation_id = $1 AND use_case_id = ANY ($2::uuid[]) ORDER BY use_case_id, decided_at DESC, id)`;

/** A merged use case's triage stays with it, unless the one that carries on has none: then it is carried over. */
@Injectable()
export class TriageMove implements OnModuleInit {
  constructor(private readonly moves: SubjectMoves) {}

  onModuleInit(): void {
    this.moves.register({ name: 'triage', turn: this.turn });
  }

  private readonly turn = async (
    actor: Actor,
    way: Way,
    only?: readonly string[],
  ): Promise<readonly string[]> => {
    const { organisationId } = actor;
    const { type, from, to } = way;
    if (type !== 'use-case') return [];
    const [kept] = await ask<{ triaged: boolean }>(IS_TRIAGED, [organisationId, to]);
    if (kept?.triaged) return [];
    const both = [organisationId, [from, to]];
    await ask(NONE_IN_FORCE, both);
    const turned = await turnTriages(actor, way, only);
    await ask(LAST_IN_FORCE, both);
    return turned;
  };
}
