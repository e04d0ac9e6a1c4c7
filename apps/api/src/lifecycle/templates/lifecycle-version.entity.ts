import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a life cycle held from one publication to the next; never changed, since projects are held to it. */
@Entity('lifecycle_version')
export class LifecycleVersionEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'template_id' }) templateId!: string;
  @Column('integer') number!: number;
  @Column('text') edition!: string;
  @Column('jsonb') content!: Lifecycle;
  /** SHA-256 of the canonical JSON of the content, in hexadecimal. */
  @Column('text') digest!: string;
  @Column('text', { nullable: true }) reason!: string | null;
  /** Null: shipped with the product. */
  @Column('uuid', { name: 'published_by', nullable: true }) publishedBy!: string | null;
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
}
