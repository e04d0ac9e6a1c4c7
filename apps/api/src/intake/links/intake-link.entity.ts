import type { Language } from '@jalon/domain/platform/language';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A public link through which people without an account propose; only the hash of its secret is kept. */
@Entity('intake_link')
export class IntakeLinkEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) greeting!: string | null;
  @Column('text') language!: Language;
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('integer', { name: 'daily_limit' }) dailyLimit!: number;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}
