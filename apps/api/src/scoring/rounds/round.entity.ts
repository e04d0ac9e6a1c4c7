import type { RoundState } from '@jalon/domain/scoring/rounds/round';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RoundSummary } from './closing/round-summary';

/** A blind round of scoring. What was promised when it opened is written once. */
@Entity('scoring_round')
export class RoundEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) message!: string | null;
  @Column('uuid', { name: 'model_id' }) modelId!: string;
  @Column('integer', { name: 'model_number' }) modelNumber!: number;
  @Column('text') state!: RoundState;
  @Column('integer') quorum!: number;
  @Column('boolean', { name: 'is_named' }) isNamed!: boolean;
  @Column('timestamptz') deadline!: Date;
  @Column('uuid', { name: 'previous_id', nullable: true }) previousId!: string | null;
  @Column('uuid', { name: 'opened_by' }) openedBy!: string;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  /** Null where the house itself closed it. */
  @Column('uuid', { name: 'closed_by', nullable: true }) closedBy!: string | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('text', { name: 'closed_reason', nullable: true }) closedReason!: string | null;
  /** Computed once it is revealed. */
  @Column('jsonb', { nullable: true }) summary!: RoundSummary | null;
  /** When whoever opened it was told that its deadline passed with too few ballots. */
  @Column('timestamptz', { name: 'lapsed_at', nullable: true }) lapsedAt!: Date | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
