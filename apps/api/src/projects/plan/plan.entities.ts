import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One time that a project goes through a phase: what was planned, and what happened. Days as `2026-11-30`. */
@Entity('project_phase')
export class ProjectPhaseEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'project_id' }) projectId!: string;
  @Column('text', { name: 'phase_id' }) phaseId!: string;
  @Column('integer') cycle!: number;
  @Column('text', { nullable: true }) mode!: string | null;
  @Column('date', { name: 'planned_from', nullable: true }) plannedFrom!: string | null;
  @Column('date', { name: 'planned_to', nullable: true }) plannedTo!: string | null;
  @Column('date', { name: 'began_on', nullable: true }) beganOn!: string | null;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  @Column('integer') version!: number;
}

/** An activity or a deliverable of the life cycle that was taken up in a project, as a task of it. */
@Entity('project_item')
export class ProjectItemEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'project_id' }) projectId!: string;
  @Column('text', { name: 'phase_id' }) phaseId!: string;
  @Column('integer') cycle!: number;
  /** `P1-A3`; null for what the life cycle does not know. */
  @Column('text', { name: 'item_id', nullable: true }) itemId!: string | null;
  @Column('uuid', { name: 'task_id' }) taskId!: string;
}
