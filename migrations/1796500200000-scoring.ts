import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securing } from './tenant-table';

/** Score models and their versions, blind rounds, what each person gave, and shortlists made of the ranking. */
export class Scoring1796500200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MODELS);
    await runner.query(ROUNDS);
    await runner.query(CARDS);
    await runner.query(BLINDNESS);
    await runner.query(GUARD);
    await runner.query(SHORTLISTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE shortlist_entry, shortlist, score_card, round_rater, round_item, scoring_round, score_model_version,
        score_model CASCADE;
      DROP FUNCTION scores_are_open, is_awaited, guard_round;
    `);
  }
}

/** The shipped model has no row until something is made of it; it then takes the id of its organisation. */
const MODELS = `
  CREATE TABLE score_model (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    name text NOT NULL,
    is_usual boolean NOT NULL,
    archived_at timestamptz,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id)
  );
  CREATE UNIQUE INDEX score_model_usual ON score_model (organisation_id) WHERE is_usual;
  ${securing({ name: 'score_model', grants: 'SELECT, INSERT, UPDATE' })}

  /* Never changed: scores were given under it. */
  CREATE TABLE score_model_version (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    model_id uuid NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    content jsonb NOT NULL,
    reason text,
    /* Null: shipped with the product. */
    made_by uuid,
    made_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, model_id, number),
    FOREIGN KEY (organisation_id, model_id) REFERENCES score_model,
    FOREIGN KEY (organisation_id, made_by) REFERENCES membership
  );
  ${securing({ name: 'score_model_version', grants: 'SELECT, INSERT' })}
`;

const ROUNDS = `
  CREATE TABLE scoring_round (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    name text NOT NULL,
    /* What whoever opened it says to those who score. */
    message text,
    model_id uuid NOT NULL,
    model_number integer NOT NULL,
    state text NOT NULL,
    quorum integer NOT NULL,
    /* False: nobody learns who gave what, after the reveal either. */
    is_named boolean NOT NULL,
    deadline timestamptz NOT NULL,
    /* The first round, where this is the second. */
    previous_id uuid,
    opened_by uuid NOT NULL,
    opened_at timestamptz NOT NULL,
    closed_by uuid,
    closed_at timestamptz,
    closed_reason text,
    /* Agreement between raters, computed once when revealed. */
    summary jsonb,
    /* When whoever opened it was told that its deadline passed with too few ballots. */
    lapsed_at timestamptz,
    version integer NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, model_id, model_number)
      REFERENCES score_model_version (organisation_id, model_id, number),
    FOREIGN KEY (organisation_id, previous_id) REFERENCES scoring_round,
    FOREIGN KEY (organisation_id, opened_by) REFERENCES membership,
    FOREIGN KEY (organisation_id, closed_by) REFERENCES membership
  );
  CREATE INDEX scoring_round_state ON scoring_round (organisation_id, state, deadline);
  CREATE INDEX scoring_round_previous ON scoring_round (organisation_id, previous_id);
  CREATE INDEX scoring_round_due ON scoring_round (deadline) WHERE state = 'open';
  ${securing({ name: 'scoring_round', grants: 'SELECT, INSERT' })}
  /* What was promised to raters when they were asked (names or not, the quorum, the model) never changes. */
  GRANT UPDATE (state, deadline, closed_by, closed_at, closed_reason, summary, lapsed_at, version, updated_at)
    ON scoring_round TO jalon_app;

  CREATE TABLE round_item (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    round_id uuid NOT NULL,
    use_case_id uuid NOT NULL,
    position integer NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, round_id, use_case_id),
    FOREIGN KEY (organisation_id, round_id) REFERENCES scoring_round ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, use_case_id) REFERENCES use_case ON DELETE CASCADE
  );
  CREATE INDEX round_item_use_case ON round_item (organisation_id, use_case_id);
  ${securing({ name: 'round_item', grants: 'SELECT, INSERT' })}

  CREATE TABLE round_rater (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    round_id uuid NOT NULL,
    person_id uuid NOT NULL,
    given_at timestamptz,
    /* SHA-256 of a salt and of what was given: shows later that nothing was touched. */
    digest text,
    salt text,
    reminded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, round_id, person_id),
    FOREIGN KEY (organisation_id, round_id) REFERENCES scoring_round ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, person_id) REFERENCES membership
  );
  CREATE INDEX round_rater_person ON round_rater (organisation_id, person_id, given_at);
  /* With the salt, a small ballot could be guessed from its digest: it leaves by a door alone, after the reveal. */
  ${securing({ name: 'round_rater', grants: 'INSERT, DELETE' })}
  GRANT SELECT (organisation_id, id, round_id, person_id, given_at, digest, reminded_at) ON round_rater TO jalon_app;
  GRANT UPDATE (given_at, digest, salt, reminded_at) ON round_rater TO jalon_app;
  /* One gives for oneself alone, once, and what was given does not go. */
  CREATE POLICY asked_empty ON round_rater AS RESTRICTIVE FOR INSERT TO jalon_app WITH CHECK (given_at IS NULL);
  CREATE POLICY give_for_oneself ON round_rater AS RESTRICTIVE FOR UPDATE TO jalon_app
    USING (given_at IS NULL) WITH CHECK (given_at IS NULL OR person_id = current_person());
  CREATE POLICY given_stays ON round_rater AS RESTRICTIVE FOR DELETE TO jalon_app USING (given_at IS NULL);
`;

const CARDS = `
  /* What one person gives one use case in one round: a draft until given, then for ever. */
  CREATE TABLE score_card (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    round_id uuid NOT NULL,
    rater_id uuid NOT NULL,
    use_case_id uuid NOT NULL,
    /* By the criterion's key: 1 to 5. */
    scores jsonb NOT NULL,
    /* By the criterion's key. */
    notes jsonb NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, round_id, rater_id, use_case_id),
    FOREIGN KEY (organisation_id, round_id) REFERENCES scoring_round ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, round_id, rater_id)
      REFERENCES round_rater (organisation_id, round_id, person_id) ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, round_id, use_case_id)
      REFERENCES round_item (organisation_id, round_id, use_case_id) ON DELETE CASCADE
  );
  CREATE INDEX score_card_use_case ON score_card (organisation_id, use_case_id, round_id);
  ${securing({ name: 'score_card', grants: 'SELECT, INSERT' })}
  GRANT UPDATE (scores, notes, updated_at) ON score_card TO jalon_app;
`;

/**
 * Blind below the application too: before the reveal one reads one's own cards alone, whatever the query; drafts that
 * were never given stay their author's for ever; what was given is not written again.
 */
const BLINDNESS = `
  CREATE FUNCTION scores_are_open(organisation uuid, round uuid, rater uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY INVOKER
    RETURN EXISTS (
      SELECT FROM scoring_round r
        JOIN round_rater v ON v.organisation_id = r.organisation_id AND v.round_id = r.id AND v.person_id = rater
      WHERE r.organisation_id = organisation AND r.id = round AND r.state = 'open' AND v.given_at IS NULL);

  CREATE POLICY blind_until_revealed ON score_card AS RESTRICTIVE TO jalon_app
    USING (rater_id = current_person() OR EXISTS (
      SELECT FROM scoring_round r
        JOIN round_rater v ON v.organisation_id = r.organisation_id AND v.round_id = r.id
      WHERE r.organisation_id = score_card.organisation_id AND r.id = score_card.round_id
        AND r.state = 'revealed' AND v.person_id = score_card.rater_id AND v.given_at IS NOT NULL));
  CREATE POLICY give_ones_own ON score_card AS RESTRICTIVE FOR INSERT TO jalon_app
    WITH CHECK (rater_id = current_person() AND scores_are_open(organisation_id, round_id, rater_id));
  CREATE POLICY change_ones_draft ON score_card AS RESTRICTIVE FOR UPDATE TO jalon_app
    USING (rater_id = current_person() AND scores_are_open(organisation_id, round_id, rater_id))
    WITH CHECK (rater_id = current_person() AND scores_are_open(organisation_id, round_id, rater_id));
`;

/** A round is revealed when it may be, whoever asks; and what is closed stays as it was closed. */
const GUARD = `
  CREATE FUNCTION is_awaited(organisation uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY INVOKER
    RETURN EXISTS (SELECT FROM membership m WHERE m.organisation_id = organisation AND m.person_id = person
      AND m.left_at IS NULL AND NOT m.roles <@ ARRAY['client_viewer']);

  CREATE FUNCTION guard_round() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE given integer; awaited integer;
  BEGIN
    IF OLD.state <> 'open' AND (NEW.state, NEW.deadline, NEW.closed_by, NEW.closed_at, NEW.closed_reason)
      IS DISTINCT FROM (OLD.state, OLD.deadline, OLD.closed_by, OLD.closed_at, OLD.closed_reason)
    THEN RAISE EXCEPTION 'A closed round stays closed'; END IF;
    IF NEW.state <> 'revealed' OR OLD.state = 'revealed' THEN RETURN NEW; END IF;
    SELECT count(*) FILTER (WHERE v.given_at IS NOT NULL),
      count(*) FILTER (WHERE v.given_at IS NULL AND is_awaited(v.organisation_id, v.person_id))
    INTO given, awaited FROM round_rater v WHERE v.organisation_id = NEW.organisation_id AND v.round_id = NEW.id;
    IF given < 2 OR awaited > 0 AND (given < NEW.quorum OR NEW.closed_at IS NULL OR NEW.closed_at < NEW.deadline)
    THEN RAISE EXCEPTION 'Too early to reveal'; END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER guard_round BEFORE UPDATE ON scoring_round FOR EACH ROW EXECUTE FUNCTION guard_round();
`;

const SHORTLISTS = `
  CREATE TABLE shortlist (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    name text NOT NULL,
    purpose text,
    model_id uuid NOT NULL,
    model_number integer NOT NULL,
    /* The ranking, weights and robustness that it was made from, whole; never changed. */
    snapshot jsonb NOT NULL,
    digest text NOT NULL,
    previous_id uuid,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    /* Null: its author's alone. */
    shared_at timestamptz,
    withdrawn_at timestamptz,
    withdrawn_reason text,
    version integer NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, model_id, model_number)
      REFERENCES score_model_version (organisation_id, model_id, number),
    FOREIGN KEY (organisation_id, previous_id) REFERENCES shortlist,
    FOREIGN KEY (organisation_id, made_by) REFERENCES membership
  );
  CREATE INDEX shortlist_made ON shortlist (organisation_id, made_at DESC, id);
  ${securing({ name: 'shortlist', grants: 'SELECT, INSERT' })}
  /* What was frozen, and by whom, is never written again. */
  GRANT UPDATE (name, purpose, shared_at, withdrawn_at, withdrawn_reason, version, updated_at) ON shortlist TO jalon_app;
  CREATE POLICY own_or_shared ON shortlist AS RESTRICTIVE TO jalon_app
    USING (made_by = current_person() OR shared_at IS NOT NULL);

  CREATE TABLE shortlist_entry (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    shortlist_id uuid NOT NULL,
    use_case_id uuid NOT NULL,
    position integer NOT NULL,
    /* Why it is in, in the author's words. */
    note text,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, shortlist_id, use_case_id),
    FOREIGN KEY (organisation_id, shortlist_id) REFERENCES shortlist ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, use_case_id) REFERENCES use_case ON DELETE CASCADE
  );
  CREATE INDEX shortlist_entry_use_case ON shortlist_entry (organisation_id, use_case_id);
  ${securing({ name: 'shortlist_entry', grants: 'SELECT, INSERT' })}
  CREATE POLICY of_a_shortlist_seen ON shortlist_entry AS RESTRICTIVE TO jalon_app
    USING (EXISTS (SELECT FROM shortlist s WHERE s.organisation_id = shortlist_entry.organisation_id
      AND s.id = shortlist_entry.shortlist_id));
`;
