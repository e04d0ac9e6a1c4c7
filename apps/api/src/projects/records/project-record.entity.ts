import type { RecordContent, RecordKind } from '@jalon/domain/projects/records/record';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that happened, in the shape of its kind; facts are measured from such rows. */
@Entity('project_record')
export class ProjectRecordEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'use_case_id' }) useCaseId!: string;
  @Column('text') kind!: RecordKind;
  @Column('date', { name: 'happened_on' }) happenedOn!: string;
  @Column('jsonb') data!: RecordContent['data'];
  @Column('uuid', { name: 'evidence_id', nullable: true }) evidenceId!: string | null;
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt!: Date | null;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
