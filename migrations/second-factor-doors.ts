import type { Door } from './doors';

/** The app's secret, the steps of its clock, recovery codes. */
export const SECOND_FACTOR_DOORS: readonly Door[] = [
  {
    signature: 'own_second_factor()',
    to: 'jalon_app',
    sql: `() RETURNS json LANGUAGE sql STABLE AS $$
      SELECT json_build_object('isOn', s.totp_confirmed_at IS NOT NULL, 'since', s.totp_confirmed_at,
        'recoveryCodesLeft', cardinality(s.recovery_codes))
      FROM person_secret s WHERE s.person_id = current_person()
    $$`,
  },
  {
    /* A step of the clock opens once (RFC 6238 § 5.2): false for one already used, or earlier. */
    signature: 'use_totp_step(uuid, bigint)',
    to: 'jalon_app',
    sql: `(person uuid, step bigint) RETURNS boolean LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE person_secret SET totp_last_step = step
        WHERE person_id = person AND totp_confirmed_at IS NOT NULL AND coalesce(totp_last_step, -1) < step;
      RETURN FOUND;
    END $$`,
  },
  {
    signature: 'use_recovery_code(uuid, text)',
    to: 'jalon_app',
    sql: `(person uuid, code text) RETURNS boolean LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE person_secret SET recovery_codes = array_remove(recovery_codes, code)
        WHERE person_id = person AND totp_confirmed_at IS NOT NULL AND code = ANY (recovery_codes);
      RETURN FOUND;
    END $$`,
  },
  {
    /* One's own, as long as none is on. */
    signature: 'propose_second_factor(text)',
    to: 'jalon_app',
    sql: `(secret text) RETURNS boolean LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE person_secret SET totp_secret = secret WHERE person_id = current_person() AND totp_confirmed_at IS NULL;
      RETURN FOUND;
    END $$`,
  },
  {
    signature: 'confirm_second_factor(bigint, text[])',
    to: 'jalon_app',
    sql: `(step bigint, codes text[]) RETURNS boolean LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE person_secret SET totp_confirmed_at = now(), totp_last_step = step, recovery_codes = codes
        WHERE person_id = current_person() AND totp_secret IS NOT NULL AND totp_confirmed_at IS NULL;
      RETURN FOUND;
    END $$`,
  },
  {
    signature: 'remove_second_factor()',
    to: 'jalon_app',
    sql: `() RETURNS boolean LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE person_secret SET totp_secret = NULL, totp_confirmed_at = NULL, totp_last_step = NULL, recovery_codes = '{}'
        WHERE person_id = current_person() AND totp_confirmed_at IS NOT NULL;
      RETURN FOUND;
    END $$`,
  },
  {
    signature: 'renew_recovery_codes(text[])',
    to: 'jalon_app',
    sql: `(codes text[]) RETURNS boolean LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE person_secret SET recovery_codes = codes
        WHERE person_id = current_person() AND totp_confirmed_at IS NOT NULL;
      RETURN FOUND;
    END $$`,
  },
  {
    /* Which members of the caller's organisation have a second factor. */
    signature: 'second_factors()',
    to: 'jalon_app',
    sql: `() RETURNS uuid[] LANGUAGE sql STABLE AS $$
      SELECT coalesce(array_agg(s.person_id), '{}') FROM person_secret s JOIN membership m ON m.person_id = s.person_id
      WHERE m.organisation_id = current_organisation() AND s.totp_confirmed_at IS NOT NULL
    $$`,
  },
];
