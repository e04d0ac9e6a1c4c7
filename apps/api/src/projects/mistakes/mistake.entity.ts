import type { MistakeId } from '@jalon/domain/projects/mistakes/mistake';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A common mistake that somebody said, with a reason, not to be made in a project. */
@Entity('project_mistake')
export class ProjectMistakeEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'project_id' }) projectId!: string;
  @Column('text', { name: 'mistake_id' }) mistakeId!: MistakeId;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'dismissed_by' }) dismissedBy!: string;
  @Column('timestamptz', { name: 'dismissed_at' }) dismissedAt!: Date;
}
