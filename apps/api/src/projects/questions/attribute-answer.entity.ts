import type { RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last answer to a question about a use case, or about the organisation itself. */
@Entity('attribute_answer')
export class AttributeAnswerEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  /** Null: about the organisation, read by all its projects. */
  @Column('uuid', { name: 'use_case_id', nullable: true }) useCaseId!: string | null;
  @Column('text', { name: 'attribute_id' }) attributeId!: string;
  /** Null: the answer was taken back. */
  @Column('jsonb', { nullable: true }) value!: RuleValue | null;
  @Column('uuid', { name: 'answered_by' }) answeredBy!: string;
  @Column('timestamptz', { name: 'answered_at' }) answeredAt!: Date;
  @Column('integer') version!: number;
}
