import type { ProposalState } from '@jalon/domain/intake/proposal';
import type { Language } from '@jalon/domain/platform/language';
import type { ProcessArea } from '@jalon/domain/use-cases/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody outside wrote, and what was decided of it. `submissionId` is of their device. */
@Entity('proposal')
export class ProposalEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'link_id' }) linkId!: string;
  @Column('uuid', { name: 'submission_id' }) submissionId!: string;
  @Column('text') state!: ProposalState;
  @Column('text') title!: string;
  @Column('text') problem!: string;
  @Column('text', { name: 'process_area', nullable: true }) processArea!: ProcessArea | null;
  @Column('text', { name: 'gain_text', nullable: true }) gainText!: string | null;
  @Column('text') language!: Language;
  @Column('text', { name: 'contact_name', nullable: true }) contactName!: string | null;
  @Column('text', { name: 'contact_email', nullable: true }) contactEmail!: string | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { name: 'use_case_id', nullable: true }) useCaseId!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

/** Whoever wrote it is never in the journal, which outlives their address. */
export const PROPOSAL_SECRETS = [
  'submissionId',
  'contactName',
  'contactEmail',
] as const satisfies readonly (keyof ProposalEntity)[];
