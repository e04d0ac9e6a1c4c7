import type { Language } from '@jalon/domain/platform/language';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a use case was made from a template of the catalogue. Never changed; the journal tells it. */
@Entity('use_case_adoption')
export class UseCaseAdoptionEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'use_case_id' }) useCaseId!: string;
  @Column('text', { name: 'template_id' }) templateId!: string;
  @Column('text') edition!: string;
  @Column('text') language!: Language;
  @Column('uuid', { name: 'parent_use_case_id', nullable: true }) parentUseCaseId!: string | null;
  @Column('uuid', { name: 'adopted_by' }) adoptedBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
