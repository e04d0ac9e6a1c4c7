import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securing } from './tenant-table';

/** Which use cases were made from the catalogue, from which template, in which language, by whom. */
export class Catalogue1796100400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ADOPTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE use_case_adoption');
  }
}

const ADOPTIONS = `
  CREATE TABLE use_case_adoption (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    use_case_id uuid NOT NULL,
    template_id text NOT NULL,
    /* The edition of the catalogue's content. */
    edition text NOT NULL,
    language text NOT NULL,
    /* The use case of the template that this one's is a part of. */
    parent_use_case_id uuid,
    adopted_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, use_case_id),
    FOREIGN KEY (organisation_id, use_case_id) REFERENCES use_case ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, parent_use_case_id) REFERENCES use_case ON DELETE SET NULL (parent_use_case_id),
    FOREIGN KEY (organisation_id, adopted_by) REFERENCES membership
  );
  CREATE INDEX use_case_adoption_template ON use_case_adoption (organisation_id, template_id, created_at);
  ${securing({ name: 'use_case_adoption' })}
`;
