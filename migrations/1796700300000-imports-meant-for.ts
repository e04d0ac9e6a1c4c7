import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a file was brought for, as it was called then: one KPI, one use case. Null: for the whole register. */
export class ImportsMeantFor1796700300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE import_run ADD COLUMN meant_for jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE import_run DROP COLUMN meant_for');
  }
}
