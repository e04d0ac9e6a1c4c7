import type { Door } from './doors';

/** Sequences and the search by words need rights or plans that row security's role cannot have. */
export const USE_CASE_DOORS: readonly Door[] = [
  {
    /* A sequence for each organisation: creations do not wait for one another. Heals itself after a restore. */
    signature: 'next_use_case_number()',
    to: 'jalon_app',
    sql: `() RETURNS integer LANGUAGE plpgsql AS $$
    DECLARE
      organisation uuid := current_organisation();
      counter text := 'counter.use_case_' || replace(organisation::text, '-', '_');
      given integer;
    BEGIN
      IF organisation IS NULL THEN RAISE EXCEPTION 'A number belongs to an organisation'; END IF;
      IF to_regclass(counter) IS NULL THEN
        PERFORM pg_advisory_xact_lock(hashtextextended(counter, 0));
        EXECUTE format('CREATE SEQUENCE IF NOT EXISTS %s AS integer', counter);
      END IF;
      given := nextval(counter::regclass);
      IF EXISTS (SELECT FROM use_case u WHERE u.organisation_id = organisation AND u.number = given) THEN
        PERFORM setval(counter::regclass, (SELECT max(u.number) FROM use_case u WHERE u.organisation_id = organisation));
        given := nextval(counter::regclass);
      END IF;
      RETURN given;
    END $$`,
  },
  {
    /*
     * Ids of the actor's own organisation and clients alone: what others hold must not even decide whether to guess.
     * Whoever asks joins them with the table, where row security holds.
     * Under row security itself the search operators could not use their indexes: they are not leakproof.
     */
    signature: 'find_use_cases(text, integer, boolean)',
    to: 'jalon_app',
    sql: `(asked text, reference integer, ranked boolean) RETURNS TABLE (id uuid, score double precision)
    LANGUAGE plpgsql STABLE ROWS 100 SET client_min_messages = warning AS $$
    DECLARE
      organisation uuid := current_organisation();
      clients uuid[] := held_clients();
      words text := replace(search_words(asked), ' ', ' & ');
      plain text := search_fold(asked);
      folded text := replace(plain, ' ', ' & ');
      firsts text := regexp_replace(folded, '( & )?[^ ]+$', '');
      last text := substring(plain FROM '[^ ]+$');
      query tsquery := to_tsquery('french', words) || to_tsquery('french', folded) || to_tsquery('english', folded);
      beginning tsquery := to_tsquery('simple', last || ':*');
      part text := CASE WHEN length(plain) >= 3 THEN '%' || plain || '%' END;
      /* Who asks for what was merged is shown where it went. */
      named uuid := use_case_in_sight(organisation, reference);
    BEGIN
      /* The last word may still be under way. */
      IF length(last) >= 3 THEN
        query := query || (to_tsquery('french', firsts) && beginning) || (to_tsquery('english', firsts) && beginning);
      END IF;
      IF ranked THEN
        RETURN QUERY SELECT u.id, CASE WHEN u.id = named THEN 100 ELSE 0 END
            + CASE WHEN u.folded LIKE part THEN 1 ELSE 0 END + ts_rank(u.search, query)::double precision
          FROM use_case u WHERE u.organisation_id = organisation AND u.merged_into IS NULL
            AND (u.search @@ query OR u.folded LIKE part OR u.id = named)
            AND (clients IS NULL OR u.client_ids && clients
              AND (u.folded LIKE part OR u.id = named OR ts_filter(u.search, '{a,b,c}') @@ query));
      ELSE
        RETURN QUERY SELECT u.id, 0::double precision
          FROM use_case u WHERE u.organisation_id = organisation AND u.merged_into IS NULL
            AND (u.search @@ query OR u.folded LIKE part OR u.id = named)
            AND (clients IS NULL OR u.client_ids && clients
              AND (u.folded LIKE part OR u.id = named OR ts_filter(u.search, '{a,b,c}') @@ query));
      END IF;
      IF FOUND OR length(plain) < 4 THEN RETURN; END IF;
      /* Nothing says it so: perhaps it was mistyped. */
      PERFORM set_config('pg_trgm.word_similarity_threshold', '0.45', true);
      RETURN QUERY SELECT u.id, word_similarity(plain, u.folded)::double precision
        FROM use_case u WHERE u.organisation_id = organisation AND u.merged_into IS NULL
          AND plain <% u.folded AND (clients IS NULL OR u.client_ids && clients);
    END $$`,
  },
  {
    /*
     * Ids of use cases whose title has trigrams of the one asked, or which have some of the words, the nearest first;
     * of the actor's own organisation and clients, as above. Words come folded, without those that say nothing.
     */
    signature: 'similar_use_cases(text, text)',
    to: 'jalon_app',
    sql: `(title text, words text) RETURNS TABLE (id uuid) LANGUAGE plpgsql STABLE ROWS 60
    SET client_min_messages = warning AS $$
    DECLARE
      organisation uuid := current_organisation();
      clients uuid[] := held_clients();
      plain text := search_fold(title);
      any_word text := replace(search_fold(words), ' ', ' | ');
      query tsquery := to_tsquery('french', any_word) || to_tsquery('english', any_word);
    BEGIN
      PERFORM set_config('pg_trgm.word_similarity_threshold', '0.45', true);
      RETURN QUERY SELECT u.id FROM use_case u WHERE u.organisation_id = organisation AND u.merged_into IS NULL
          AND plain <% u.folded AND (clients IS NULL OR u.client_ids && clients)
        ORDER BY word_similarity(plain, u.folded) DESC LIMIT 30;
      RETURN QUERY SELECT u.id FROM use_case u WHERE u.organisation_id = organisation AND u.merged_into IS NULL
          AND u.search @@ query AND (clients IS NULL OR u.client_ids && clients)
        ORDER BY ts_rank(u.search, query) DESC LIMIT 30;
    END $$`,
  },
  {
    /* Organisations whose register is not what the last search for duplicates had before it. */
    signature: 'stale_scans()',
    to: 'jalon_jobs',
    sql: `() RETURNS TABLE (organisation_id uuid) LANGUAGE sql STABLE AS $$
      SELECT o.id FROM organisation o
      CROSS JOIN LATERAL (SELECT count(*)::int AS use_cases, max(u.updated_at) AS newest FROM use_case u
        WHERE u.organisation_id = o.id AND u.merged_into IS NULL) AS now
      LEFT JOIN use_case_scan s ON s.organisation_id = o.id
      WHERE now.use_cases <> coalesce(s.use_cases, 0) OR now.newest IS DISTINCT FROM s.newest
    $$`,
  },
];
