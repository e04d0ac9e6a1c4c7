import { Entity, PrimaryColumn } from 'typeorm';

/** That a use case is for a client: what foreign keys and row security rest on. */
@Entity('use_case_client')
export class UseCaseClientEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid', { name: 'use_case_id' }) useCaseId!: string;
  @PrimaryColumn('uuid', { name: 'client_id' }) clientId!: string;
}
