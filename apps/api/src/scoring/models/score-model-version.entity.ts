import type { ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a model held from one revision to the next; never changed, since scores were given under it. */
@Entity('score_model_version')
export class ScoreModelVersionEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'model_id' }) modelId!: string;
  @Column('integer') number!: number;
  @Column('jsonb') content!: ScoreModelContent;
  @Column('text', { nullable: true }) reason!: string | null;
  /** Null: shipped with the product. */
  @Column('uuid', { name: 'made_by', nullable: true }) madeBy!: string | null;
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
}
