import type { ViewParams } from '@jalon/domain/views/view';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('saved_view')
export class SavedViewEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') page!: string;
  @Column('text') name!: string;
  @Column('jsonb') params!: ViewParams;
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('boolean', { name: 'is_shared' }) isShared!: boolean;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt!: Date | null;
}
