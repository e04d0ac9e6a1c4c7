import type { NotificationKind } from '@jalon/domain/discussion/notification';
import type { Words } from '@jalon/domain/platform/language';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Told to one person, read by that person alone. It repeats what the journal holds, and is not itself in it. */
@Entity('notification')
export class NotificationEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') kind!: NotificationKind;
  @Column('text', { name: 'subject_type' }) subjectType!: string;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  /** As it was when it happened. */
  @Column('text', { name: 'subject_title' }) subjectTitle!: string;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('jsonb', { nullable: true }) detail!: Words | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt!: Date | null;
  /** When it left by mail, alone or in a digest; null while it has not. */
  @Column('timestamptz', { name: 'mailed_at', nullable: true }) mailedAt!: Date | null;
}
