import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the person of a session last proved again who they are: it ends with the session. */
export class ProofOfIdentity1796700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE session ADD COLUMN identity_proved_at timestamptz;
      GRANT SELECT (identity_proved_at) ON session TO jalon_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE session DROP COLUMN identity_proved_at`);
  }
}
