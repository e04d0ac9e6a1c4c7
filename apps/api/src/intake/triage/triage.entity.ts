import type { TriageAnswers, TriageVerdict } from '@jalon/domain/intake/triage/triage-answers';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A verdict on a use case with the answers that it rests on. Never changed; a later one takes its place. */
@Entity('triage')
export class TriageEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'use_case_id' }) useCaseId!: string;
  @Column('jsonb') answers!: TriageAnswers;
  @Column('text') edition!: string;
  @Column('text') computed!: TriageVerdict;
  @Column('text', { array: true }) reasons!: string[];
  @Column('text', { array: true }) route!: string[];
  @Column('text') verdict!: TriageVerdict;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { name: 'decided_by' }) decidedBy!: string;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt!: Date;
  @Column('boolean', { name: 'is_current' }) isCurrent!: boolean;
}
