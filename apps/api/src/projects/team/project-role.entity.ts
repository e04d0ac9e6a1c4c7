import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A role that a person holds, or held, on a use case and its project. Several may hold one; one may hold several. */
@Entity('project_role')
export class ProjectRoleEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'use_case_id' }) useCaseId!: string;
  /** Of the life cycle: `product_owner`. */
  @Column('text', { name: 'role_id' }) roleId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'given_by' }) givenBy!: string;
  @Column('timestamptz', { name: 'given_at' }) givenAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}
