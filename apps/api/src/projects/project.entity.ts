import type { Project } from '@jalon/domain/projects/project';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A use case on its way through the phases. Where it stands is changed by decisions alone. */
@Entity('project')
export class ProjectEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') number!: number;
  @Column('uuid', { name: 'use_case_id' }) useCaseId!: string;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) problem!: string | null;
  @Column('text', { name: 'scope_in', nullable: true }) scopeIn!: string | null;
  @Column('text', { name: 'scope_out', nullable: true }) scopeOut!: string | null;
  @Column('text', { name: 'does_text', nullable: true }) doesText!: string | null;
  @Column('text', { name: 'does_not_text', nullable: true }) doesNotText!: string | null;
  @Column('jsonb') constraints!: Project['constraints'];
  @Column('uuid', { name: 'lifecycle_version_id' }) lifecycleVersionId!: string;
  /** Why it was moved to this version; null: the one it began with. */
  @Column('text', { name: 'lifecycle_reason', nullable: true }) lifecycleReason!: string | null;
  @Column('text', { name: 'profile_id' }) profileId!: string;
  @Column('text', { name: 'profile_reason', nullable: true }) profileReason!: string | null;
  /** The profile that was proposed when the reason was given. */
  @Column('text', { name: 'profile_reason_for', nullable: true }) profileReasonFor!: string | null;
  @Column('text', { name: 'phase_id' }) phaseId!: string;
  @Column('integer') cycle!: number;
  @Column('text', { nullable: true }) mode!: Project['mode'];
  @Column('text') status!: Project['status'];
  @Column('text', { nullable: true }) lessons!: string | null;
  @Column('date', { name: 'starts_on', nullable: true }) startsOn!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
