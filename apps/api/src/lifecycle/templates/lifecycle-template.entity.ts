import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A life cycle by name; what it holds stands in its versions. The shipped one takes its organisation's id. */
@Entity('lifecycle_template')
export class LifecycleTemplateEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('boolean', { name: 'is_usual' }) isUsual!: boolean;
  /** What is being written and is not published yet. */
  @Column('jsonb', { nullable: true }) draft!: Lifecycle | null;
  /** The number of the version that the draft began from. */
  @Column('integer', { name: 'draft_of', nullable: true }) draftOf!: number | null;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt!: Date | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
