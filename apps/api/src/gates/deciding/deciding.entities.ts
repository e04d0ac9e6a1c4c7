import type { ProposedCondition } from '@jalon/domain/gates/deciding/conditions/condition';
import type { SignatureEnd } from '@jalon/domain/gates/signing/attestation';
import type { Reading } from '@jalon/domain/gates/signing/reading';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody decides in the place of a decider who is away. */
@Entity('gate_delegation')
export class GateDelegationEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'use_case_id' }) useCaseId!: string;
  @Column('text', { name: 'role_id' }) roleId!: string;
  @Column('uuid', { name: 'from_id' }) fromId!: string;
  @Column('uuid', { name: 'to_id' }) toId!: string;
  @Column('date', { name: 'starts_on' }) startsOn!: string;
  @Column('date', { name: 'ends_on' }) endsOn!: string;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'given_by' }) givenBy!: string;
  @Column('timestamptz', { name: 'given_at' }) givenAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}

/** What a seat decides, on what was read. */
@Entity('gate_vote')
export class GateVoteEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'gate_id' }) gateId!: string;
  @Column('text', { name: 'role_id' }) roleId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'on_behalf_of', nullable: true }) onBehalfOf!: string | null;
  @Column('text') outcome!: string;
  @Column('text', { name: 'target_phase', nullable: true }) targetPhase!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('jsonb') conditions!: ProposedCondition[];
  /** What was learnt, where it would end the project (S-PIL-16). */
  @Column('text', { nullable: true }) lessons!: string | null;
  @Column('jsonb') reading!: Reading;
  @Column('text', { name: 'reading_hash' }) readingHash!: string;
  @Column('timestamptz', { name: 'signed_at' }) signedAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('jsonb', { name: 'ended_why', nullable: true }) endedWhy!: Omit<SignatureEnd, 'at'> | null;
}

/** Once for a gate, under its id, and never changed. */
@Entity('gate_decision')
export class GateDecisionEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') outcome!: string;
  @Column('text', { name: 'target_phase', nullable: true }) targetPhase!: string | null;
  /** Everything that it rested on, in canonical JSON. */
  @Column('text') document!: string;
  @Column('text') hash!: string;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt!: Date;
}

/** A condition under which a gate was passed. */
@Entity('gate_condition')
export class GateConditionEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'gate_id' }) gateId!: string;
  @Column('text', { name: 'criterion_id' }) criterionId!: string;
  @Column('text') words!: string;
  @Column('text', { nullable: true }) rule!: string | null;
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  /** Said to be met, and not confirmed yet; kept once it is. */
  @Column('timestamptz', { name: 'said_at', nullable: true }) saidAt!: Date | null;
  @Column('uuid', { name: 'said_by', nullable: true }) saidBy!: string | null;
  @Column('text', { name: 'said_how', nullable: true }) saidHow!: string | null;
  @Column('uuid', { name: 'said_evidence_id', nullable: true }) saidEvidenceId!: string | null;
  @Column('timestamptz', { name: 'met_at', nullable: true }) metAt!: Date | null;
  @Column('uuid', { name: 'met_by', nullable: true }) metBy!: string | null;
  @Column('text', { name: 'met_how', nullable: true }) metHow!: string | null;
  @Column('timestamptz', { name: 'lifted_at', nullable: true }) liftedAt!: Date | null;
  @Column('uuid', { name: 'lifted_by', nullable: true }) liftedBy!: string | null;
  @Column('text', { name: 'lifted_why', nullable: true }) liftedWhy!: string | null;
  @Column('timestamptz', { name: 'due_told_at', nullable: true }) dueToldAt!: Date | null;
  @Column('timestamptz', { name: 'overdue_told_at', nullable: true }) overdueToldAt!: Date | null;
  @Column('integer') version!: number;
}

/** A seat of the gate that was passed votes to lift a condition. */
@Entity('gate_condition_lift')
export class GateConditionLiftEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  /** The gate that was passed under it. */
  @Column('uuid', { name: 'gate_id' }) gateId!: string;
  @Column('uuid', { name: 'condition_id' }) conditionId!: string;
  @Column('text', { name: 'role_id' }) roleId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'on_behalf_of', nullable: true }) onBehalfOf!: string | null;
  @Column('text') reason!: string;
  @Column('timestamptz', { name: 'signed_at' }) signedAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}
