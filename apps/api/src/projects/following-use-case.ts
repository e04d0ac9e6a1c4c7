import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ask } from '../platform/database/ask';
import { type Hold, SubjectMoves } from '../platform/discussion/subject-moves';
import { turnRows } from '../platform/discussion/turn-rows';

const OPEN_GATE = `
  SELECT FROM gate WHERE organisation_id = $1 AND use_case_id = $2 AND decided_at IS NULL LIMIT 1`;

/** The one that carries on keeps who holds a role on it, and what was answered about it. */
const NOT_HELD = `NOT EXISTS (SELECT FROM project_role k WHERE k.organisation_id = r.organisation_id
  AND k.use_case_id = $3 AND k.role_id = r.role_id AND k.person_id = r.person_id AND k.ended_at IS NULL)`;
const NOT_ANSWERED = `NOT EXISTS (SELECT FROM attribute_answer k WHERE k.organisation_id = r.organisation_id
  AND k.use_case_id = $3 AND k.attribute_id = r.attribute_id)`;

/**
 * What is known of a use case before its project goes along when it is merged: proofs, records, roles, answers. Not
 * while a gate is open on it: signatures would rest on another use case than the one that was read.
 */
@Injectable()
export class FollowingUseCase implements OnModuleInit {
  constructor(private readonly moves: SubjectMoves) {}

  onModuleInit(): void {
    this.moves.register({ name: 'evidence', turn: turnRows('evidence') });
    this.moves.register({ name: 'record', turn: turnRows('project_record') });
    this.moves.register({ name: 'project-role', turn: turnRows('project_role', NOT_HELD) });
    this.moves.register({ name: 'attribute-answer', turn: turnRows('attribute_answer', NOT_ANSWERED) });
    this.moves.registerHold(openGate);
  }
}

const openGate: Hold = async ({ organisationId }, { type, from }) =>
  type === 'use-case' && (await ask(OPEN_GATE, [organisationId, from])).length > 0;
