import type { Actor } from '@jalon/domain/access/actor';
import { ask } from '../../platform/database/ask';
import type { FoundSubject } from '../../platform/discussion/subjects';
import { wordsIn } from '@jalon/domain/platform/typography';
import type { Judged } from '../judging/judging';
import { gateOf } from '../viewing/words/lifecycle-words';

/** How notifications and tasks call a gate: « G2 · Solution choisie et financée · Légendes de photos ». */
export const gateTitle = ({ row, held }: Pick<Judged, 'row' | 'held'>): string => {
  const gate = gateOf(held.lifecycle, row.gateId);
  const name = gate ? ` · ${wordsIn(gate, 'fr')}` : '';
  return `${row.gateId}${name} · ${row.projectTitle ?? row.useCaseTitle}`;
};

export const gateSubject = (judged: Pick<Judged, 'row' | 'held'>) => ({
  subjectType: 'gate',
  subjectId: judged.row.id,
  subjectTitle: gateTitle(judged),
});

const SUBJECT = `
  SELECT g.gate_id AS "gateId", coalesce(p.title, u.title) AS title FROM gate g
  JOIN use_case u ON u.organisation_id = g.organisation_id AND u.id = g.use_case_id
  LEFT JOIN project p ON p.organisation_id = g.organisation_id AND p.id = g.project_id
  WHERE g.organisation_id = $1 AND g.id = $2`;

/** A gate as something that is discussed; decided ones too. */
export async function findGateSubject(
  { organisationId, clientIds }: Actor,
  id: string,
): Promise<FoundSubject | null> {
  if (clientIds !== null) return null;
  const [row] = await ask<{ gateId: string; title: string }>(SUBJECT, [organisationId, id]);
  return row ? { title: `${row.gateId} · ${row.title}`, isClosed: false } : null;
}
