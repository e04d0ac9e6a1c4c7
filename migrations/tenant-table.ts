/** What every table of an organisation gets, whatever it holds. */
export interface TenantTable {
  readonly name: string;
  /** What the application's role may do; the journal, say, is only added to. */
  readonly grants?: string;
  /**
   * Whom row security lets in, beside being of the organisation. By default nobody who is held to
   * certain clients (`client_viewer`); `open` tables say more in policies of their own.
   */
  readonly held?: 'closed' | 'open';
}

/** Row security, its policy and the grants. The owner is not held by it (no FORCE): it migrates and dumps. */
export const securing = ({
  name,
  grants = 'SELECT, INSERT, UPDATE, DELETE',
  held = 'closed',
}: TenantTable): string => `
  ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own_organisation ON ${name} TO jalon_app
    USING (organisation_id = current_organisation()${held === 'closed' ? ' AND held_clients() IS NULL' : ''});
  GRANT ${grants} ON ${name} TO jalon_app;
`;

/** On a table that is open to people held to clients: they read their part of it, and write nothing. */
export const heldOnlyRead = (name: string): string => `
  CREATE POLICY held_add_nothing ON ${name} AS RESTRICTIVE FOR INSERT TO jalon_app
    WITH CHECK (held_clients() IS NULL);
  CREATE POLICY held_change_nothing ON ${name} AS RESTRICTIVE FOR UPDATE TO jalon_app
    USING ((SELECT held_clients()) IS NULL);
  CREATE POLICY held_remove_nothing ON ${name} AS RESTRICTIVE FOR DELETE TO jalon_app
    USING ((SELECT held_clients()) IS NULL);
`;
