import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securing } from './tenant-table';

/** How people want to be told: in the app, by mail and when; and which mails left. */
export class NotificationPreferences1796100500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MARKS);
    await runner.query(PREFERENCES);
    await runner.query(MAILS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE notification_mail, notification_preference, notification_schedule;
      ALTER TABLE notification DROP COLUMN mailed_at;
    `);
  }
}

/** What was told before mail existed does not leave in the first digest. */
const MARKS = `
  ALTER TABLE notification ADD COLUMN mailed_at timestamptz;
  UPDATE notification SET mailed_at = created_at;
  CREATE INDEX notification_unmailed ON notification (organisation_id, person_id, created_at)
    INCLUDE (kind) WHERE read_at IS NULL AND mailed_at IS NULL;
`;

/** A person without a row has chosen nothing: the domain says what then holds. */
const PREFERENCES = `
  CREATE TABLE notification_preference (
    organisation_id uuid NOT NULL REFERENCES organisation,
    person_id uuid NOT NULL,
    /* Kinds that are not shown in the app. */
    muted text[] NOT NULL,
    /* The mail's rhythm by kind. */
    rhythms jsonb NOT NULL,
    /* Their own hour; null follows the organisation's. */
    schedule jsonb,
    stopped_at timestamptz,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, person_id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES membership
  );
  ${securing({ name: 'notification_preference', grants: 'SELECT, INSERT, UPDATE' })}
  CREATE POLICY own_person ON notification_preference AS RESTRICTIVE TO jalon_app
    USING (person_id = current_person());

  CREATE TABLE notification_schedule (
    organisation_id uuid NOT NULL REFERENCES organisation,
    schedule jsonb NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id)
  );
  ${securing({ name: 'notification_schedule', grants: 'SELECT, INSERT, UPDATE' })}
`;

/** A mail of a period leaves once: the key refuses the second. */
const MAILS = `
  CREATE TABLE notification_mail (
    organisation_id uuid NOT NULL REFERENCES organisation,
    person_id uuid NOT NULL,
    rhythm text NOT NULL,
    period timestamptz NOT NULL,
    notifications integer NOT NULL,
    sent_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, person_id, rhythm, period),
    FOREIGN KEY (organisation_id, person_id) REFERENCES membership
  );
  ${securing({ name: 'notification_mail', grants: 'SELECT, INSERT, UPDATE, DELETE' })}
  CREATE POLICY own_person ON notification_mail AS RESTRICTIVE TO jalon_app
    USING (person_id = current_person());
`;
