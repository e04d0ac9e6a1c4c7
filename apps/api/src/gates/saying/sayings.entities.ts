import type { SignatureEnd } from '@jalon/domain/gates/signing/attestation';
import type { Reading } from '@jalon/domain/gates/signing/reading';
import type { Stance } from '@jalon/domain/gates/signing/sayings';
import type { RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A fact said by a person, while no provider computes it. */
@Entity('fact_declaration')
export class FactDeclarationEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'use_case_id' }) useCaseId!: string;
  @Column('text', { name: 'fact_id' }) factId!: string;
  @Column('jsonb') value!: RuleValue;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { name: 'evidence_id', nullable: true }) evidenceId!: string | null;
  @Column('uuid', { name: 'declared_by' }) declaredBy!: string;
  @Column('timestamptz', { name: 'declared_at' }) declaredAt!: Date;
  @Column('date', { name: 'expires_on' }) expiresOn!: string;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  /** `replaced`, `taken_back`, `measured`. */
  @Column('text', { name: 'ended_why', nullable: true }) endedWhy!: string | null;
}

/** A signature under one criterion. */
@Entity('gate_attestation')
export class GateAttestationEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'gate_id' }) gateId!: string;
  @Column('text', { name: 'criterion_id' }) criterionId!: string;
  @Column('text', { name: 'role_id' }) roleId!: string;
  @Column('text', { nullable: true }) statement!: string | null;
  @Column('jsonb') reading!: Reading;
  @Column('text', { name: 'reading_hash' }) readingHash!: string;
  @Column('uuid', { name: 'signed_by' }) signedBy!: string;
  @Column('timestamptz', { name: 'signed_at' }) signedAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('jsonb', { name: 'ended_why', nullable: true }) endedWhy!: Omit<SignatureEnd, 'at'> | null;
}

/** A dated, reasoned dispensation by the sponsor. */
@Entity('gate_waiver')
export class GateWaiverEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'gate_id' }) gateId!: string;
  @Column('text', { name: 'criterion_id' }) criterionId!: string;
  @Column('text') reason!: string;
  @Column('date', { name: 'ends_on' }) endsOn!: string;
  @Column('uuid', { name: 'granted_by' }) grantedBy!: string;
  @Column('timestamptz', { name: 'granted_at' }) grantedAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}

/** The advice of a role that does not decide: asked for, then given or not. */
@Entity('gate_opinion')
export class GateOpinionEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'gate_id' }) gateId!: string;
  @Column('text', { name: 'criterion_id' }) criterionId!: string;
  @Column('text', { name: 'role_id' }) roleId!: string;
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('text', { nullable: true }) stance!: Stance | null;
  @Column('text', { nullable: true }) words!: string | null;
  @Column('uuid', { name: 'given_by', nullable: true }) givenBy!: string | null;
  @Column('timestamptz', { name: 'given_at', nullable: true }) givenAt!: Date | null;
  @Column('integer') version!: number;
}

/** A reviewer of the organisation has read a text of law that was not verified. */
@Entity('criterion_confirmation')
export class CriterionConfirmationEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'criterion_id' }) criterionId!: string;
  @Column('text') note!: string;
  @Column('uuid', { name: 'confirmed_by' }) confirmedBy!: string;
  @Column('timestamptz', { name: 'confirmed_at' }) confirmedAt!: Date;
}
