import type { FieldValues } from '@jalon/domain/imports/field';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a row of a source has become here, and what it held when it was last read in. */
@Entity('import_link')
export class ImportLinkEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('text') kind!: string;
  @PrimaryColumn('text') source!: string;
  @PrimaryColumn('text') identity!: string;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('uuid', { name: 'run_id' }) runId!: string;
  @Column('jsonb', { name: 'field_values' }) fieldValues!: FieldValues;
}
