import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securing } from './tenant-table';

/** What people say, bring and owe about any thing of the organisation, and what each of them is told. */
export class Discussion1795600400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COMMENTS);
    await runner.query(ATTACHMENTS);
    await runner.query(TASKS);
    await runner.query(NOTIFICATIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notification, task, attachment, comment');
  }
}

/** The subject (type and id) has no foreign key: it may be a thing of any feature, which is asked who may see it. */
const COMMENTS = `
  CREATE TABLE comment (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    subject_type text NOT NULL,
    subject_id uuid NOT NULL,
    author_id uuid NOT NULL,
    text text NOT NULL,
    mentions uuid[] NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    removed_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, author_id) REFERENCES membership
  );
  CREATE INDEX comment_subject ON comment (organisation_id, subject_id, subject_type, created_at, id);
  ${securing({ name: 'comment' })}
`;

/** The content stands in the file store under the row's id; a removed row keeps it for a while, to be put back. */
const ATTACHMENTS = `
  CREATE TABLE attachment (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    subject_type text NOT NULL,
    subject_id uuid NOT NULL,
    uploaded_by uuid NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    bytes integer NOT NULL,
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    created_at timestamptz NOT NULL,
    removed_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, uploaded_by) REFERENCES membership
  );
  CREATE INDEX attachment_subject ON attachment (organisation_id, subject_id, subject_type, created_at, id);
  CREATE INDEX attachment_subject_name ON attachment
    (organisation_id, subject_id, subject_type, name COLLATE "fr-x-icu", id);
  CREATE INDEX attachment_removed ON attachment (removed_at) WHERE removed_at IS NOT NULL;
  ${securing({ name: 'attachment' })}
  CREATE POLICY jobs_sweep ON attachment TO jalon_jobs USING (true);
  GRANT SELECT, DELETE ON attachment TO jalon_jobs;
`;

const TASKS = `
  CREATE TABLE task (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    subject_type text NOT NULL,
    subject_id uuid NOT NULL,
    title text NOT NULL,
    note text,
    owner_id uuid,
    due_on date,
    created_by uuid NOT NULL,
    completed_at timestamptz,
    completed_by uuid,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, owner_id) REFERENCES membership,
    FOREIGN KEY (organisation_id, created_by) REFERENCES membership,
    FOREIGN KEY (organisation_id, completed_by) REFERENCES membership
  );
  CREATE INDEX task_subject ON task (organisation_id, subject_id, subject_type, due_on, id);
  CREATE INDEX task_owner ON task (organisation_id, owner_id, due_on, id);
  CREATE INDEX task_owner_created ON task (organisation_id, owner_id, created_at, id);
  ${securing({ name: 'task' })}
`;

/** Whoever acts adds a row for somebody else; each reads and marks only their own. */
const NOTIFICATIONS = `
  CREATE TABLE notification (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL,
    subject_type text NOT NULL,
    subject_id uuid NOT NULL,
    subject_title text NOT NULL,
    actor_id uuid,
    detail jsonb,
    created_at timestamptz NOT NULL,
    read_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES membership,
    FOREIGN KEY (organisation_id, actor_id) REFERENCES membership
  );
  CREATE INDEX notification_person ON notification (organisation_id, person_id, created_at, id);
  CREATE INDEX notification_unread ON notification (organisation_id, person_id, created_at, id) WHERE read_at IS NULL;
  ${securing({ name: 'notification', grants: 'SELECT, INSERT, UPDATE' })}
  CREATE POLICY own_person_reads ON notification AS RESTRICTIVE FOR SELECT TO jalon_app
    USING (person_id = current_person());
  CREATE POLICY own_person_marks ON notification AS RESTRICTIVE FOR UPDATE TO jalon_app
    USING (person_id = current_person());
`;
