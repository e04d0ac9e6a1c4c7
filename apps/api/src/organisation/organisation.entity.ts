import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The organisation itself; it is written by its service alone, not through a tenant store. */
@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) sector!: string | null;
  @Column('integer', { nullable: true }) headcount!: number | null;
  @Column('text') currency!: string;
  @Column('jsonb') parameters!: object;
  @Column('date', { array: true }) holidays!: string[];
  @Column('text', { nullable: true }) demonstration!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
