import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A use case of a round, at its place in the grid. */
@Entity('round_item')
export class RoundItemEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'round_id' }) roundId!: string;
  @Column('uuid', { name: 'use_case_id' }) useCaseId!: string;
  @Column('integer') position!: number;
}

/** Somebody who was asked to score. Not to be read whole: the application's role may not see the salt. */
@Entity('round_rater')
export class RoundRaterEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'round_id' }) roundId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('timestamptz', { name: 'given_at', nullable: true }) givenAt!: Date | null;
  @Column('text', { nullable: true }) digest!: string | null;
  @Column('text', { nullable: true, select: false }) salt!: string | null;
  @Column('timestamptz', { name: 'reminded_at', nullable: true }) remindedAt!: Date | null;
}

/** What one person gives one use case: a draft until given, then for ever; others see it after the reveal. */
@Entity('score_card')
export class ScoreCardEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'round_id' }) roundId!: string;
  @Column('uuid', { name: 'rater_id' }) raterId!: string;
  @Column('uuid', { name: 'use_case_id' }) useCaseId!: string;
  @Column('jsonb') scores!: Record<string, number>;
  @Column('jsonb') notes!: Record<string, string>;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
