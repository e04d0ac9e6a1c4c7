import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What happened; only ever added. */
@Entity('journal_event')
export class JournalEvent {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('timestamptz') at!: Date;
  @Column('text', { name: 'actor_kind' }) actorKind!: string;
  @Column('text', { name: 'actor_id' }) actorId!: string;
  @Column('text') kind!: string;
  @Column('text', { name: 'subject_type' }) subjectType!: string;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('integer', { name: 'subject_version', nullable: true }) subjectVersion!: number | null;
  @Column('text', { name: 'about_type' }) aboutType!: string;
  @Column('uuid', { name: 'about_id' }) aboutId!: string;
  @Column('text', { name: 'request_id' }) requestId!: string;
  /** Canonical JSON: what the seal covers. */
  @Column('text') body!: string;
  /** The transaction that wrote it, as a number. */
  @Column('bigint') xid!: string;
}

/** The values of an event, apart with their salts so that they can be erased. */
@Entity('journal_value')
export class JournalValue {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('text') field!: string;
  @Column('bytea', { name: 'before_salt', nullable: true }) beforeSalt!: Buffer | null;
  @Column('text', { name: 'before_value', nullable: true }) beforeValue!: string | null;
  @Column('bytea', { name: 'after_salt', nullable: true }) afterSalt!: Buffer | null;
  @Column('text', { name: 'after_value', nullable: true }) afterValue!: string | null;
}

/** The position of an event in its organisation's chain. */
@Entity('journal_seal')
export class JournalSeal {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('bigint') seq!: string;
  @Column('uuid', { name: 'event_id' }) eventId!: string;
  @Column('bytea') previous!: Buffer;
  @Column('bytea') hash!: Buffer;
  @Column('timestamptz', { name: 'sealed_at' }) sealedAt!: Date;
}
