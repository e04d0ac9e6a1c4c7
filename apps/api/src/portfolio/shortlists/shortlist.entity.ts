import type { Snapshot } from '@jalon/domain/portfolio/shortlists/snapshot';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('shortlist')
export class ShortlistEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) purpose!: string | null;
  @Column('uuid', { name: 'model_id' }) modelId!: string;
  @Column('integer', { name: 'model_number' }) modelNumber!: number;
  /** Everything it was made from; never changed. */
  @Column('jsonb') snapshot!: Snapshot;
  /** SHA-256 of the snapshot's canonical JSON. */
  @Column('text') digest!: string;
  @Column('uuid', { name: 'previous_id', nullable: true }) previousId!: string | null;
  @Column('uuid', { name: 'made_by' }) madeBy!: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
  @Column('timestamptz', { name: 'shared_at', nullable: true }) sharedAt!: Date | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { name: 'withdrawn_reason', nullable: true }) withdrawnReason!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

/** Finds the shortlists of a use case; what it was then stands in the snapshot. */
@Entity('shortlist_entry')
export class ShortlistEntryEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'shortlist_id' }) shortlistId!: string;
  @Column('uuid', { name: 'use_case_id' }) useCaseId!: string;
  @Column('integer') position!: number;
  @Column('text', { nullable: true }) note!: string | null;
}
