import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An import or an edit of many is one gesture: its events share a request, and one of them, about the import or edit
 * itself, stands for all. The list must not pay for those that it leaves out.
 */
export class JournalGroups1796100600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX journal_event_request ON journal_event (organisation_id, request_id, at, id);
      CREATE INDEX journal_event_group ON journal_event (organisation_id, request_id)
        WHERE subject_type IN ('import', 'bulk-edit');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX journal_event_request, journal_event_group');
  }
}
