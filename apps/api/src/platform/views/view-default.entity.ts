import type { Role } from '@jalon/domain/access/roles';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which view a page opens with: for a role, or for one person. */
@Entity('view_default')
export class ViewDefaultEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') page!: string;
  @Column('text', { nullable: true }) role!: Role | null;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('uuid', { name: 'view_id' }) viewId!: string;
}
