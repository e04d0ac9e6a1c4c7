import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securing } from './tenant-table';

/** Ways of looking at a list, kept under a name, and which of them a list opens with. */
export class Views1796100100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(VIEWS);
    await runner.query(DEFAULTS);
    await runner.query(SEEING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE saved_view, view_default CASCADE');
  }
}

/** A removed row can be put back for a while. */
const VIEWS = `
  CREATE TABLE saved_view (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    page text NOT NULL,
    name text NOT NULL,
    params jsonb NOT NULL,
    owner_id uuid NOT NULL,
    is_shared boolean NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    removed_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, owner_id) REFERENCES membership
  );
  CREATE INDEX saved_view_owner ON saved_view (organisation_id, owner_id, page);
  CREATE INDEX saved_view_removed ON saved_view (removed_at) WHERE removed_at IS NOT NULL;
  ${securing({ name: 'saved_view', held: 'open' })}
`;

/** Of a role, or of a person. */
const DEFAULTS = `
  CREATE TABLE view_default (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    page text NOT NULL,
    role text,
    person_id uuid,
    view_id uuid NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, page, role),
    UNIQUE (organisation_id, page, person_id),
    CHECK (num_nonnulls(role, person_id) = 1),
    FOREIGN KEY (organisation_id, person_id) REFERENCES membership,
    FOREIGN KEY (organisation_id, view_id) REFERENCES saved_view ON DELETE CASCADE
  );
  CREATE INDEX view_default_view ON view_default (organisation_id, view_id);
  ${securing({ name: 'view_default', held: 'open' })}
`;

/**
 * A view is seen by its owner, and by everybody inside once it is shared; people held to clients see, of the shared
 * ones, what was made for them alone (the default of client_viewer): a view's name and filters may speak of others.
 * What one chose is one's own; what a role opens with is everybody's to know and not for people held to clients to set.
 */
const SEEING = `
  CREATE POLICY own_or_shared ON saved_view AS RESTRICTIVE TO jalon_app
    USING (owner_id = current_person() OR is_shared AND ((SELECT held_clients()) IS NULL OR EXISTS (
      SELECT FROM view_default d WHERE d.organisation_id = saved_view.organisation_id AND d.view_id = saved_view.id
        AND d.role = 'client_viewer')))
    WITH CHECK ((SELECT held_clients()) IS NULL AND is_shared OR owner_id = current_person());
  CREATE POLICY held_share_nothing ON saved_view AS RESTRICTIVE FOR INSERT TO jalon_app
    WITH CHECK (NOT is_shared OR held_clients() IS NULL);
  CREATE POLICY held_change_their_own ON saved_view AS RESTRICTIVE FOR UPDATE TO jalon_app
    USING ((SELECT held_clients()) IS NULL OR owner_id = current_person())
    WITH CHECK (NOT is_shared OR (SELECT held_clients()) IS NULL);
  CREATE POLICY held_remove_their_own ON saved_view AS RESTRICTIVE FOR DELETE TO jalon_app
    USING ((SELECT held_clients()) IS NULL OR owner_id = current_person());

  CREATE POLICY own_or_of_roles ON view_default AS RESTRICTIVE TO jalon_app
    USING (person_id IS NULL AND ((SELECT held_clients()) IS NULL OR role = 'client_viewer')
      OR person_id = current_person());
  CREATE POLICY held_choose_for_themselves ON view_default AS RESTRICTIVE FOR INSERT TO jalon_app
    WITH CHECK (person_id = current_person() OR held_clients() IS NULL);
  CREATE POLICY held_change_their_choice ON view_default AS RESTRICTIVE FOR UPDATE TO jalon_app
    USING (person_id = current_person() OR (SELECT held_clients()) IS NULL);
  CREATE POLICY held_drop_their_choice ON view_default AS RESTRICTIVE FOR DELETE TO jalon_app
    USING (person_id = current_person() OR (SELECT held_clients()) IS NULL);
`;
