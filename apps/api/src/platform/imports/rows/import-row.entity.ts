import type { FieldValues } from '@jalon/domain/imports/field';
import type { Cell } from '@jalon/domain/imports/reading';
import type { RowChange, RowReason, Verdict } from '@jalon/domain/imports/verdict';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a link held before an import wrote it; `null` in the row where there was none. */
export interface LinkBefore {
  readonly runId: string;
  readonly values: FieldValues;
}

/** One row of a file, what it is read as, and what came of it. */
@Entity('import_row')
export class ImportRowEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid', { name: 'run_id' }) runId!: string;
  @PrimaryColumn('integer') rank!: number;
  @Column('integer', { nullable: true }) number!: number | null;
  @Column('jsonb', { nullable: true }) cells!: readonly Cell[] | null;
  @Column('text', { nullable: true }) verdict!: Verdict | null;
  @Column('text', { nullable: true }) identity!: string | null;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('jsonb', { name: 'field_values', nullable: true }) fieldValues!: FieldValues | null;
  @Column('jsonb', { nullable: true }) changes!: readonly RowChange[] | null;
  @Column('jsonb', { nullable: true }) reasons!: readonly RowReason[] | null;
  @Column('boolean', { name: 'is_chosen' }) isChosen!: boolean;
  @Column('uuid', { name: 'subject_id', nullable: true }) subjectId!: string | null;
  @Column('integer', { name: 'subject_version', nullable: true }) subjectVersion!: number | null;
  @Column('jsonb', { name: 'link_before', nullable: true }) linkBefore!: LinkBefore | null;
  @Column('text', { nullable: true }) outcome!: 'applied' | 'undone' | null;
}
