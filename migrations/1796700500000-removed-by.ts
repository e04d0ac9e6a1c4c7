import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who removed a proof; unknown of those removed before this. */
export class RemovedBy1796700500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE evidence ADD COLUMN removed_by uuid,
        ADD FOREIGN KEY (organisation_id, removed_by) REFERENCES membership;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE evidence DROP COLUMN removed_by`);
  }
}
