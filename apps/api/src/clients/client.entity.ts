import type { Client } from '@jalon/domain/clients/client';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('client')
export class ClientEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') status!: Client['status'];
  @Column('text', { nullable: true }) sector!: string | null;
  @Column('text', { nullable: true }) kind!: Client['kind'];
  @Column('text', { nullable: true }) profile!: string | null;
  @Column('jsonb') contacts!: Client['contacts'];
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
