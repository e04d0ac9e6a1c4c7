import type { UseCase } from '@jalon/domain/use-cases/use-case';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of the register. `moveReason` is why it was last moved; the history keeps those before. */
@Entity('use_case')
export class UseCaseEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') number!: number;
  @Column('text') status!: UseCase['status'];
  @Column('text', { name: 'held_from', nullable: true }) heldFrom!: UseCase['heldFrom'];
  @Column('text', { name: 'move_reason', nullable: true }) moveReason!: string | null;
  @Column('uuid', { name: 'submitter_id' }) submitterId!: string;
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId!: string | null;
  @Column('text') title!: string;
  @Column('text') problem!: string;
  @Column('text', { nullable: true }) kind!: UseCase['kind'];
  @Column('text', { name: 'process_area', nullable: true }) processArea!: UseCase['processArea'];
  @Column('text', { array: true }) drivers!: UseCase['drivers'];
  @Column('jsonb') identification!: UseCase['identification'];
  @Column('text', { name: 'value_levers', array: true }) valueLevers!: UseCase['valueLevers'];
  @Column('text', { name: 'capability_pattern', nullable: true })
  capabilityPattern!: UseCase['capabilityPattern'];
  @Column('text', { name: 'technology_family', nullable: true })
  technologyFamily!: UseCase['technologyFamily'];
  @Column('jsonb', { name: 'use_scenarios' }) useScenarios!: UseCase['useScenarios'];
  @Column('text', { name: 'scope_in', nullable: true }) scopeIn!: string | null;
  @Column('text', { name: 'scope_out', nullable: true }) scopeOut!: string | null;
  @Column('text', { name: 'does_text', nullable: true }) doesText!: string | null;
  @Column('text', { name: 'does_not_text', nullable: true }) doesNotText!: string | null;
  @Column('integer', { name: 'budget_cap', nullable: true }) budgetCap!: number | null;
  @Column('date', { nullable: true }) deadline!: string | null;
  @Column('text', { nullable: true }) skills!: string | null;
  @Column('text', { nullable: true }) confidentiality!: UseCase['confidentiality'];
  @Column('text', { name: 'confidentiality_note', nullable: true }) confidentialityNote!: string | null;
  @Column('text', { nullable: true }) integration!: string | null;
  @Column('text', { name: 'gain_text', nullable: true }) gainText!: string | null;
  @Column('double precision', { name: 'gain_value', nullable: true }) gainValue!: number | null;
  @Column('text', { name: 'gain_unit', nullable: true }) gainUnit!: UseCase['gainUnit'];
  @Column('text', { name: 'gain_kpi_family', nullable: true }) gainKpiFamily!: UseCase['gainKpiFamily'];
  @Column('uuid', { name: 'client_ids', array: true }) clientIds!: string[];
  @Column('text', { array: true }) tags!: string[];
  /** Set, it is out of sight: another carries on. */
  @Column('uuid', { name: 'merged_into', nullable: true }) mergedInto!: string | null;
  /** The project that carries it, and alone moves it from then on. */
  @Column('uuid', { name: 'project_id', nullable: true }) projectId!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
