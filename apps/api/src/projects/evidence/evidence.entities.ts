import type { EvidenceForm } from '@jalon/domain/projects/evidence/evidence';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A proof on a use case, and on its project once it has one. What it says stands in its versions. */
@Entity('evidence')
export class EvidenceEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'use_case_id' }) useCaseId!: string;
  @Column('text') kind!: string;
  @Column('text') title!: string;
  @Column('text') form!: EvidenceForm;
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('date', { name: 'expires_on', nullable: true }) expiresOn!: string | null;
  @Column('timestamptz', { name: 'expiry_told_at', nullable: true }) expiryToldAt!: Date | null;
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt!: Date | null;
  @Column('uuid', { name: 'removed_by', nullable: true }) removedBy!: string | null;
  /** Said where signatures rested on it. */
  @Column('text', { name: 'removed_why', nullable: true }) removedWhy!: string | null;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

/** What a proof says at a moment: a kept file, an address or a text. Never changed. */
@Entity('evidence_version')
export class EvidenceVersionEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evidence_id' }) evidenceId!: string;
  @Column('integer') number!: number;
  @Column('uuid', { name: 'attachment_id', nullable: true }) attachmentId!: string | null;
  @Column('text', { nullable: true }) url!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text') sha256!: string;
  @Column('uuid', { name: 'added_by' }) addedBy!: string;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
}

/** A criterion that a proof serves. */
@Entity('evidence_use')
export class EvidenceUseEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'evidence_id' }) evidenceId!: string;
  @Column('text', { name: 'criterion_id' }) criterionId!: string;
  @Column('uuid', { name: 'added_by' }) addedBy!: string;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
}
