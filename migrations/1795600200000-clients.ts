import type { MigrationInterface, QueryRunner } from 'typeorm';
import { heldOnlyRead, securing } from './tenant-table';

/** The agency's clients, and how text is folded for searching. */
export class Clients1795600200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FOLDING);
    await runner.query(CLIENT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE client;
      DROP FUNCTION search_fold(text), search_words(text);
    `);
  }
}

/**
 * `search_words` keeps accents (stemming is better with them), `search_fold` does not: « L’Équipe » → `l equipe`.
 * `unaccent` is only called stable because its dictionary could be replaced; nobody does, so generated columns and
 * indexes may rest on these. The collation is said, because a database in the locale C knows no « É ». Names are
 * written in full: a restore runs with an empty search path.
 */
const FOLDING = `
  CREATE FUNCTION search_words(t text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT btrim(regexp_replace(lower(t COLLATE "fr-x-icu"), '[^[:alnum:]]+', ' ', 'g')) $$;
  CREATE FUNCTION search_fold(t text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT public.search_words(public.unaccent('public.unaccent'::regdictionary, t)) $$;
`;

/** People held to certain clients (`client_viewer`) see those clients alone. */
const CLIENT = `
  CREATE TABLE client (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    name text NOT NULL,
    status text NOT NULL,
    sector text,
    kind text,
    profile text,
    contacts jsonb NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    status_order integer NOT NULL
      GENERATED ALWAYS AS (array_position(ARRAY['prospect', 'active', 'former'], status)) STORED,
    folded text NOT NULL GENERATED ALWAYS AS (search_fold(name || ' ' || coalesce(sector, ''))) STORED,
    PRIMARY KEY (organisation_id, id)
  );
  CREATE INDEX client_name ON client (organisation_id, name COLLATE "fr-x-icu", id);
  CREATE INDEX client_status ON client (organisation_id, status_order, id);
  CREATE INDEX client_updated_at ON client (organisation_id, updated_at, id);
  ${securing({ name: 'client', held: 'open' })}
  ${heldOnlyRead('client')}
  CREATE POLICY own_clients ON client AS RESTRICTIVE TO jalon_app
    USING ((SELECT held_clients()) IS NULL OR id = ANY ((SELECT held_clients())::uuid[]));
`;
