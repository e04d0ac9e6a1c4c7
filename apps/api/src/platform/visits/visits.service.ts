import type { Actor } from '@jalon/domain/access/actor';
import { VISIT_GAP_MINUTES, type VisitedPage } from '@jalon/domain/platform/visit';
import { Injectable } from '@nestjs/common';
import { ask } from '../database/ask';
import { workingTime } from '../database/unit-of-work';

/** Away for long enough, the visit before ended when one was last seen; else the same visit goes on. */
const ENTER = `
  INSERT INTO visit AS v (organisation_id, person_id, page, previous_at, seen_at) VALUES ($1, $2, $3, NULL, $4)
  ON CONFLICT (organisation_id, person_id, page) DO UPDATE SET
    previous_at = CASE WHEN v.seen_at < $4 - make_interval(mins => $5) THEN v.seen_at ELSE v.previous_at END,
    seen_at = greatest(v.seen_at, $4)
  RETURNING previous_at AS since`;

/** When people were last here, kept by person and organisation, not by device. */
@Injectable()
export class VisitsService {
  /** Tells that the person is there; answers the end of their previous visit, null on the first. */
  async enter({ organisationId, id }: Actor, page: VisitedPage): Promise<Date | null> {
    const [visit] = await ask<{ since: Date | null }>(ENTER, [
      organisationId,
      id,
      page,
      workingTime(),
      VISIT_GAP_MINUTES,
    ]);
    return visit?.since ?? null;
  }
}
