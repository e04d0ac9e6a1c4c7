import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Moved } from '../../platform/discussion/subject-moves';

/** What a merge changed in the kept one (before and after, by field) and moved to it (ids by kind). */
@Entity('use_case_merge')
export class UseCaseMergeEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'kept_id' }) keptId!: string;
  @Column('uuid', { name: 'merged_id' }) mergedId!: string;
  @Column('jsonb') before!: Record<string, unknown>;
  @Column('jsonb') after!: Record<string, unknown>;
  @Column('jsonb') moved!: Moved;
  @Column('uuid', { name: 'merged_by' }) mergedBy!: string;
  @Column('timestamptz', { name: 'merged_at' }) mergedAt!: Date;
  @Column('uuid', { name: 'undone_by', nullable: true }) undoneBy!: string | null;
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt!: Date | null;
}
