import type { Mapping } from '@jalon/domain/imports/mapping';
import type { ReadingCorrections } from '@jalon/domain/imports/reading';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How files of one shape are read and mapped. */
@Entity('import_profile')
export class ImportProfileEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: string;
  @Column('text') name!: string;
  @Column('text') shape!: string;
  @Column('text') source!: string;
  @Column('jsonb') headers!: readonly string[];
  @Column('jsonb') reading!: ReadingCorrections;
  @Column('jsonb') mapping!: Mapping;
  @Column('integer') uses!: number;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
