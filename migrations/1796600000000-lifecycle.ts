import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securing } from './tenant-table';

/** Life cycles of an organisation, with their versions; and what is answered about it and about its use cases. */
export class Lifecycle1796600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TEMPLATES);
    await runner.query(ANSWERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE attribute_answer, lifecycle_version, lifecycle_template CASCADE;`);
  }
}

/** The shipped life cycle gets its row, with the id of the organisation, when something first rests on it. */
const TEMPLATES = `
  CREATE TABLE lifecycle_template (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    name text NOT NULL,
    /* Which template new projects begin with. */
    is_usual boolean NOT NULL,
    /* What is being written and is not published yet; null: nothing. */
    draft jsonb,
    draft_of integer,
    archived_at timestamptz,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id)
  );
  CREATE UNIQUE INDEX lifecycle_template_usual ON lifecycle_template (organisation_id) WHERE is_usual;
  ${securing({ name: 'lifecycle_template', grants: 'SELECT, INSERT, UPDATE' })}

  /* Never changed: projects are held to it, decisions were taken under it. */
  CREATE TABLE lifecycle_version (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    template_id uuid NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    edition text NOT NULL,
    content jsonb NOT NULL,
    /* SHA-256 of the canonical JSON of the content. */
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    reason text,
    /* Null: shipped with the product. */
    published_by uuid,
    published_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, template_id, number),
    FOREIGN KEY (organisation_id, template_id) REFERENCES lifecycle_template,
    FOREIGN KEY (organisation_id, published_by) REFERENCES membership
  );
  ${securing({ name: 'lifecycle_version', grants: 'SELECT, INSERT' })}
`;

/** Row by row what was answered last; earlier answers stay in the journal. */
const ANSWERS = `
  CREATE TABLE attribute_answer (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    /* Null: about the organisation itself, read by all its projects. */
    use_case_id uuid,
    attribute_id text NOT NULL,
    /* Null: the answer was taken back. */
    value jsonb,
    answered_by uuid NOT NULL,
    answered_at timestamptz NOT NULL,
    version integer NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE NULLS NOT DISTINCT (organisation_id, use_case_id, attribute_id),
    FOREIGN KEY (organisation_id, use_case_id) REFERENCES use_case ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, answered_by) REFERENCES membership
  );
  ${securing({ name: 'attribute_answer' })}
`;
