import type { BulkChange } from '@jalon/domain/use-cases/bulk/bulk-change';
import type { BulkFields } from '@jalon/domain/use-cases/bulk/bulk-outcome';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A bulk edit that was done; `id` is the request id of its events. Kept seven days. */
@Entity('bulk_edit')
export class BulkEditEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('jsonb') change!: BulkChange;
  /** How many use cases it changed. */
  @Column('integer') changed!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt!: Date | null;
}

/** What one use case had before, and the version that the edit left it at: untouched as long as it is still that. */
@Entity('bulk_edit_row')
export class BulkEditRowEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid', { name: 'bulk_edit_id' }) bulkEditId!: string;
  @PrimaryColumn('uuid', { name: 'use_case_id' }) useCaseId!: string;
  @Column('integer') version!: number;
  @Column('jsonb') before!: BulkFields;
}
