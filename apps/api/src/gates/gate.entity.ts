import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One gate of one subject, for a mode or wave, in a cycle; decided once. */
@Entity('gate')
export class GateEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'use_case_id' }) useCaseId!: string;
  /** Null at G0 until it has made the project. */
  @Column('uuid', { name: 'project_id', nullable: true }) projectId!: string | null;
  /** `G2` */
  @Column('text', { name: 'gate_id' }) gateId!: string;
  /** `pilot_slice`, `full_scope`, a wave; empty where the gate knows none. */
  @Column('text') mode!: string;
  @Column('integer') cycle!: number;
  @Column('uuid', { name: 'lifecycle_version_id' }) lifecycleVersionId!: string;
  @Column('text', { name: 'profile_id' }) profileId!: string;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('timestamptz', { name: 'reminded_at', nullable: true }) remindedAt!: Date | null;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('text', { nullable: true }) outcome!: string | null;
  /** Left without a decision: the project went elsewhere. */
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
