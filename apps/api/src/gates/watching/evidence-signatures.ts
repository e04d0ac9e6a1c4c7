import type { Actor } from '@jalon/domain/access/actor';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { EvidenceUses, type SignatureOn } from '../../projects/evidence/evidence-uses';

/** Attestations in force, at gates that are not decided, whose reading holds one of these proofs. */
const RESTING = `
  SELECT e->>'id' AS "evidenceId", a.criterion_id AS "criterionId",
    json_build_object('id', p.id, 'name', p.name) AS by, a.signed_at AS at
  FROM gate_attestation a
  JOIN gate g ON g.organisation_id = a.organisation_id AND g.id = a.gate_id AND g.decided_at IS NULL
    AND g.closed_at IS NULL
  JOIN person p ON p.id = a.signed_by
  CROSS JOIN LATERAL jsonb_array_elements(a.reading->'evidence') AS e
  WHERE a.organisation_id = $1 AND a.ended_at IS NULL AND e->>'id' = ANY ($2::text[])
    AND g.use_case_id IN (SELECT v.use_case_id FROM evidence v WHERE v.organisation_id = $1 AND v.id = ANY ($3::uuid[]))
  ORDER BY a.criterion_id, a.signed_at, a.id`;

/** Tells, of proofs, which signatures rest on them. */
@Injectable()
export class EvidenceSignatures implements OnModuleInit {
  constructor(private readonly uses: EvidenceUses) {}

  onModuleInit(): void {
    this.uses.register((actor, ids) => this.on(actor, ids));
  }

  on = ({ organisationId }: Actor, ids: readonly string[]): Promise<SignatureOn[]> =>
    ask<SignatureOn & Record<string, unknown>>(RESTING, [organisationId, ids, ids]);
}
