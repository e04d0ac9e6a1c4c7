import type { Language } from '@jalon/domain/platform/language';

const time = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const PREVIOUS = `(SELECT json_build_object('id', p.id, 'fileName', p.file_name, 'committedAt', ${time('p.committed_at')})
  FROM import_run p WHERE p.organisation_id = u.organisation_id AND p.id = u.previous_id AND p.committed_at IS NOT NULL)`;

const PERSON = `(SELECT json_build_object('id', a.id, 'name', a.name) FROM person a WHERE a.id = u.created_by)`;

const PROGRESS = `CASE WHEN u.progress_done IS NULL THEN NULL
  ELSE json_build_object('done', u.progress_done, 'total', u.progress_total) END`;

/** A run `u` as lists show it. */
export const runJson = (language: Language): string => `json_build_object(
  'id', u.id, 'kind', u.kind, 'meantFor', u.meant_for, 'state', u.state, 'fileName', u.file_name, 'fileBytes', u.file_bytes,
  'rows', u.row_count, 'counts', u.counts, 'chosen', u.chosen, 'applied', u.applied, 'undone', u.undone,
  'progress', ${PROGRESS}, 'failure', u.failure->>'${language}', 'profileId', u.profile_id, 'previous', ${PREVIOUS},
  'by', ${PERSON}, 'createdAt', ${time('u.created_at')}, 'committedAt', ${time('u.committed_at')},
  'undoneAt', ${time('u.undone_at')}, 'version', u.version)`;
