import type { MigrationInterface, QueryRunner } from 'typeorm';
import { heldOnlyRead, securing } from './tenant-table';

/** The register of use cases, the clients each is for, and what makes it searchable. */
export class UseCases1795600300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEARCH);
    await runner.query(USE_CASE);
    await runner.query(INDEXES);
    await runner.query(CLIENTS_OF_USE_CASE);
    await runner.query(SECURITY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE use_case_client, use_case;
      DROP FUNCTION use_case_search(text, text, text, jsonb, text),
        search_vector(text), texts_of(jsonb), tag_words(text[]), use_case_reference(integer);
      DROP SCHEMA counter CASCADE;
    `);
  }
}

/**
 * Words are kept under three stems: French with its accents (« rédigées » and « rédiger » meet), French without
 * (for who types none), English. Weights: A the title, B the problem, C scope and scenarios, D what clients may not
 * read (the search of a client's person leaves D out).
 */
const SEARCH = `
  CREATE EXTENSION IF NOT EXISTS btree_gin;
  /* Sequences of numbers, one an organisation: see door.next_use_case_number in doors.ts. */
  CREATE SCHEMA counter;

  CREATE FUNCTION use_case_reference(number integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT 'CU-' || CASE WHEN number < 1000 THEN lpad(number::text, 3, '0') ELSE number::text END $$;

  CREATE FUNCTION tag_words(tags text[]) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT array_to_string(tags, ' ') $$;

  /* Every string held by an array of objects, in order. */
  CREATE FUNCTION texts_of(list jsonb) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT coalesce(string_agg(value #>> '{}', ' '), '') FROM jsonb_path_query(list, '$[*].* ? (@.type() == "string")') AS value $$;

  CREATE FUNCTION search_vector(t text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT to_tsvector('pg_catalog.french', public.search_words(t))
      || to_tsvector('pg_catalog.french', public.search_fold(t))
      || to_tsvector('pg_catalog.english', public.search_fold(t)) $$;

  CREATE FUNCTION use_case_search(title text, problem text, scope text, scenarios jsonb, notes text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT setweight(public.search_vector(title), 'A')
      || setweight(public.search_vector(problem), 'B')
      || setweight(public.search_vector(scope || ' ' || public.texts_of(scenarios)), 'C')
      || setweight(public.search_vector(notes), 'D') $$;
`;

/** `client_ids` is what people edit; `use_case_client` repeats it, for foreign keys and row security. */
const USE_CASE = `
  CREATE TABLE use_case (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    number integer NOT NULL,
    status text NOT NULL,
    held_from text,
    move_reason text,
    submitter_id uuid NOT NULL,
    owner_id uuid,
    title text NOT NULL,
    problem text NOT NULL,
    kind text,
    process_area text,
    drivers text[] NOT NULL,
    identification jsonb NOT NULL,
    value_levers text[] NOT NULL,
    capability_pattern text,
    technology_family text,
    use_scenarios jsonb NOT NULL,
    scope_in text,
    scope_out text,
    does_text text,
    does_not_text text,
    budget_cap integer,
    deadline date,
    skills text,
    confidentiality text,
    confidentiality_note text,
    integration text,
    gain_text text,
    gain_value double precision,
    gain_unit text,
    gain_kpi_family text,
    client_ids uuid[] NOT NULL,
    tags text[] NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    status_order integer NOT NULL GENERATED ALWAYS AS (array_position(ARRAY['draft', 'proposed', 'qualified',
      'shortlisted', 'in_project', 'on_hold', 'rejected', 'archived'], status)) STORED,
    folded text NOT NULL GENERATED ALWAYS AS (search_fold(use_case_reference(number) || ' ' || title)) STORED,
    search tsvector NOT NULL GENERATED ALWAYS AS (use_case_search(title, problem,
      coalesce(scope_in, '') || ' ' || coalesce(scope_out, '') || ' ' || coalesce(does_text, '') || ' ' || coalesce(does_not_text, ''),
      use_scenarios,
      tag_words(tags) || ' ' || coalesce(gain_text, '') || ' ' || coalesce(skills, '') || ' ' || coalesce(integration, ''))) STORED,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, number),
    FOREIGN KEY (organisation_id, submitter_id) REFERENCES membership,
    FOREIGN KEY (organisation_id, owner_id) REFERENCES membership
  );
`;

/** One index for each way of sorting; then the board's columns, and what filters look at: counts read it alone. */
const INDEXES = `
  CREATE INDEX use_case_number ON use_case (organisation_id, number, id);
  CREATE INDEX use_case_title ON use_case (organisation_id, title COLLATE "fr-x-icu", id);
  CREATE INDEX use_case_status ON use_case (organisation_id, status_order, id);
  CREATE INDEX use_case_updated_at ON use_case (organisation_id, updated_at, id);
  CREATE INDEX use_case_created_at ON use_case (organisation_id, created_at, id);
  CREATE INDEX use_case_deadline ON use_case (organisation_id, deadline, id);
  CREATE INDEX use_case_deadline_last ON use_case (organisation_id, deadline DESC NULLS LAST, id DESC);
  CREATE INDEX use_case_status_updated_at ON use_case (organisation_id, status, updated_at, id);
  CREATE INDEX use_case_filters ON use_case (organisation_id, status, kind, process_area, technology_family, owner_id, id)
    INCLUDE (client_ids);
  CREATE INDEX use_case_owner ON use_case (organisation_id, owner_id);
  /* A short pending list: what was just written is found as fast as the rest. */
  CREATE INDEX use_case_search ON use_case USING gin (organisation_id, search) WITH (gin_pending_list_limit = 256);
  CREATE INDEX use_case_folded ON use_case USING gin (organisation_id, folded gin_trgm_ops) WITH (gin_pending_list_limit = 256);
`;

const CLIENTS_OF_USE_CASE = `
  CREATE TABLE use_case_client (
    organisation_id uuid NOT NULL REFERENCES organisation,
    use_case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    PRIMARY KEY (organisation_id, use_case_id, client_id),
    FOREIGN KEY (organisation_id, use_case_id) REFERENCES use_case ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, client_id) REFERENCES client
  );
  CREATE INDEX use_case_client_client ON use_case_client (organisation_id, client_id, use_case_id);
`;

/**
 * People held to certain clients see the use cases of those clients alone, and of the links theirs alone. Both compare
 * with a value read once a statement: a question put to another table would weigh on every plan of everybody.
 */
const SECURITY = `
  ${securing({ name: 'use_case', held: 'open' })}
  ${heldOnlyRead('use_case')}
  CREATE POLICY own_clients ON use_case AS RESTRICTIVE TO jalon_app
    USING ((SELECT held_clients()) IS NULL OR client_ids && (SELECT held_clients())::uuid[]);
  ${securing({ name: 'use_case_client', held: 'open' })}
  ${heldOnlyRead('use_case_client')}
  CREATE POLICY own_clients ON use_case_client AS RESTRICTIVE TO jalon_app
    USING ((SELECT held_clients()) IS NULL OR client_id = ANY ((SELECT held_clients())::uuid[]));
`;
