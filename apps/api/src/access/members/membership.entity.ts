import type { Role } from '@jalon/domain/access/roles';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person in an organisation; known by the person's id. */
@Entity('membership')
export class MembershipEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) id!: string;
  @Column('text', { array: true }) roles!: Role[];
  @Column('uuid', { name: 'client_ids', array: true }) clientIds!: string[];
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'left_at', nullable: true }) leftAt!: Date | null;
  @Column('timestamptz', { name: 'entered_at', nullable: true }) enteredAt!: Date | null;
}
