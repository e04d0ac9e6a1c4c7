import type { FieldValue } from '@jalon/domain/imports/field';
import type { ColumnSurvey, Mapping } from '@jalon/domain/imports/mapping';
import type { Inspection, ReadingCorrections } from '@jalon/domain/imports/reading';
import type { ImportState, MeantFor } from '@jalon/domain/imports/run';
import type { Verdict } from '@jalon/domain/imports/verdict';
import type { Language, Words } from '@jalon/domain/platform/language';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that an import made beside its rows. */
export interface MadeBeside {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly name: FieldValue;
}

/** One file on its way into a register; its rows stand in `import_row`. */
@Entity('import_run')
export class ImportRunEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: string;
  @Column('jsonb', { name: 'meant_for', nullable: true }) meantFor!: MeantFor | null;
  @Column('text') state!: ImportState;
  @Column('text', { name: 'file_name' }) fileName!: string;
  @Column('integer', { name: 'file_bytes' }) fileBytes!: number;
  @Column('text', { name: 'file_sha256' }) fileSha256!: string;
  @Column('text', { name: 'file_key', nullable: true }) fileKey!: string | null;
  @Column('text') source!: string;
  @Column('text') shape!: string;
  @Column('jsonb') corrections!: ReadingCorrections;
  @Column('jsonb') inspection!: Inspection;
  @Column('jsonb', { nullable: true }) surveys!: ColumnSurvey[] | null;
  @Column('jsonb', { nullable: true }) mapping!: Mapping | null;
  @Column('uuid', { name: 'profile_id', nullable: true }) profileId!: string | null;
  @Column('uuid', { name: 'previous_id', nullable: true }) previousId!: string | null;
  @Column('integer', { name: 'row_count' }) rowCount!: number;
  @Column('jsonb', { nullable: true }) counts!: Partial<Record<Verdict, number>> | null;
  @Column('integer') chosen!: number;
  @Column('integer') applied!: number;
  @Column('integer') undone!: number;
  @Column('integer', { name: 'progress_done', nullable: true }) progressDone!: number | null;
  @Column('integer', { name: 'progress_total', nullable: true }) progressTotal!: number | null;
  @Column('boolean', { name: 'asked_to_stop' }) askedToStop!: boolean;
  @Column('jsonb', { nullable: true }) failure!: Words | null;
  @Column('jsonb', { nullable: true }) made!: readonly MadeBeside[] | null;
  @Column('text') language!: Language;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
  @Column('timestamptz', { name: 'committed_at', nullable: true }) committedAt!: Date | null;
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt!: Date | null;
}
