import type { VisitedPage } from '@jalon/domain/platform/visit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a person was last on a kind of page, and when the visit before ended; seen by that person alone. */
@Entity('visit')
export class VisitEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('text') page!: VisitedPage;
  @Column('timestamptz', { name: 'previous_at', nullable: true }) previousAt!: Date | null;
  @Column('timestamptz', { name: 'seen_at' }) seenAt!: Date;
}
