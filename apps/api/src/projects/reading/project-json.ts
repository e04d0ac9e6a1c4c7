const time = (column: string) => `to_char(u.${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const OWNERS = `(SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY r.given_at, r.id), '[]')
  FROM project_role r JOIN person p ON p.id = r.person_id
  WHERE r.organisation_id = u.organisation_id AND r.use_case_id = u.use_case_id AND r.role_id = 'product_owner'
    AND r.ended_at IS NULL)`;

const CLIENTS = `(SELECT coalesce(json_agg(json_build_object('id', c.id, 'name', c.name)
    ORDER BY c.name COLLATE "fr-x-icu", c.id), '[]')
  FROM use_case_client l JOIN client c ON c.organisation_id = l.organisation_id AND c.id = l.client_id
  WHERE l.organisation_id = u.organisation_id AND l.use_case_id = u.use_case_id)`;

const SHARED = `'id', u.id, 'reference', project_reference(u.number), 'useCaseId', u.use_case_id, 'title', u.title,
  'phaseId', u.phase_id, 'cycle', u.cycle, 'mode', u.mode, 'status', u.status, 'startsOn', u.starts_on,
  'dueOn', u.due_on, 'updatedAt', ${time('updated_at')}, 'owners', ${OWNERS}, 'clients', ${CLIENTS},
  'lifecycleVersionId', u.lifecycle_version_id`;

/** A row of the list, over `project u`; the words of its phase are the life cycle's to say. */
export const ITEM = `json_build_object(${SHARED})`;

/** A whole project, over `project u`; its use case is `c`. */
export const DETAIL = `json_build_object(${SHARED}, 'problem', u.problem, 'scopeIn', u.scope_in,
  'scopeOut', u.scope_out, 'doesText', u.does_text, 'doesNotText', u.does_not_text, 'constraints', u.constraints,
  'profileId', u.profile_id, 'profileReason', u.profile_reason, 'lessons', u.lessons, 'version', u.version,
  'createdAt', ${time('created_at')}, 'useCase', json_build_object('id', c.id,
    'reference', use_case_reference(c.number), 'title', c.title))`;
