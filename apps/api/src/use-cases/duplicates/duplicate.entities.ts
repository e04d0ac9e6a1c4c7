import type { DuplicateReason } from '@jalon/domain/use-cases/duplicates/likeness';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Two use cases that look alike, `a` before `b` by id; told apart by somebody, or not yet judged. */
@Entity('use_case_pair')
export class UseCasePairEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'a_id' }) aId!: string;
  @Column('uuid', { name: 'b_id' }) bId!: string;
  @Column('double precision') score!: number;
  @Column('jsonb') reasons!: DuplicateReason[];
  @Column('uuid', { name: 'told_apart_by', nullable: true }) toldApartBy!: string | null;
  @Column('timestamptz', { name: 'told_apart_at', nullable: true }) toldApartAt!: Date | null;
  /** One of the two is merged. */
  @Column('boolean', { name: 'out_of_sight' }) outOfSight!: boolean;
}

/** What the last search for duplicates had before it. */
@Entity('use_case_scan')
export class UseCaseScanEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('integer', { name: 'use_cases' }) useCases!: number;
  @Column('timestamptz', { nullable: true }) newest!: Date | null;
  @Column('timestamptz', { name: 'scanned_at' }) scannedAt!: Date;
}
