import type { MailSchedule } from '@jalon/domain/discussion/mail/mail-schedule';
import type { NotificationKind } from '@jalon/domain/discussion/notification';
import type { MailRhythm } from '@jalon/domain/discussion/notification-preferences';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How one person wants to be told in one organisation; read and written by that person alone. */
@Entity('notification_preference')
export class NotificationPreferenceEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text', { array: true }) muted!: NotificationKind[];
  @Column('jsonb') rhythms!: Record<string, MailRhythm>;
  @Column('jsonb', { nullable: true }) schedule!: MailSchedule | null;
  @Column('timestamptz', { name: 'stopped_at', nullable: true }) stoppedAt!: Date | null;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

/** When digests leave for who chose no hour of their own. */
@Entity('notification_schedule')
export class NotificationScheduleEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('jsonb') schedule!: MailSchedule;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

/** A mail that left: one for each person, rhythm and period. */
@Entity('notification_mail')
export class NotificationMailEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('text') rhythm!: MailRhythm;
  @PrimaryColumn('timestamptz') period!: Date;
  @Column('integer') notifications!: number;
  @Column('timestamptz', { name: 'sent_at' }) sentAt!: Date;
}
