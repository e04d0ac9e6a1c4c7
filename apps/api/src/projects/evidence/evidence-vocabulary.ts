import type { EvidenceVocabulary } from '@jalon/contracts/projects/evidence/evidence-vocabulary';
import { Problem } from '@jalon/contracts/platform/problem';
import { misfit } from '@jalon/contracts/platform/misfit';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { Injectable } from '@nestjs/common';
import { LifecyclesReader } from '../../lifecycle/templates/lifecycles.reader';
import { ask } from '../../platform/database/ask';

/** One row where the use case is in sight; its project’s pinned version, null while it has none. */
const PINNED = `
  SELECT p.lifecycle_version_id AS "versionId" FROM use_case u
  LEFT JOIN project p ON p.organisation_id = u.organisation_id AND p.use_case_id = u.id
  WHERE u.organisation_id = $1 AND u.id = $2`;

const vocabularies = new WeakMap<Lifecycle, EvidenceVocabulary>();

const named = ({ fr, en }: { fr: string; en: string }) => ({ fr, en });

const vocabularyOf = (lifecycle: Lifecycle): EvidenceVocabulary => ({
  kinds: lifecycle.evidenceKinds.map(({ id, ...words }) => ({ id, words: named(words) })),
  gates: lifecycle.gates.map(({ id, criteria, ...gate }) => ({
    id,
    words: named(gate),
    criteria: criteria.map((one) => ({ id: one.id, words: named(one), kinds: one.evidence })),
  })),
});

/** What a proof may be, and what it may serve: the words of the life cycle that its project is pinned to. */
@Injectable()
export class EvidenceWords {
  constructor(private readonly lifecycles: LifecyclesReader) {}

  /** A use case that is not in sight does not exist (404). */
  async of(actor: Actor, useCaseId: string): Promise<EvidenceVocabulary> {
    const [pinned] = await ask<{ versionId: string | null }>(PINNED, [actor.organisationId, useCaseId]);
    if (!pinned) throw new Problem(notFound, {});
    const { lifecycle } = pinned.versionId
      ? await this.lifecycles.version(actor, pinned.versionId)
      : await this.lifecycles.usual(actor);
    const known = vocabularies.get(lifecycle) ?? vocabularyOf(lifecycle);
    vocabularies.set(lifecycle, known);
    return known;
  }

  /** Refuses a kind or criteria that its life cycle does not know. */
  async refuseUnknown(
    actor: Actor,
    useCaseId: string,
    { kind, criterionIds = [] }: { kind?: string | undefined; criterionIds?: readonly string[] | undefined },
  ): Promise<void> {
    const { kinds, gates } = await this.of(actor, useCaseId);
    const criteria = new Set(gates.flatMap((gate) => gate.criteria.map(({ id }) => id)));
    const refused = [
      ...(kind === undefined || kinds.some(({ id }) => id === kind) ? [] : [['/kind', kind] as const]),
      ...criterionIds.filter((id) => !criteria.has(id)).map((id) => ['/criterionIds', id] as const),
    ];
    if (refused.length > 0)
      throw misfit(...refused.map(([pointer, id]) => ({ pointer, words: unknown(id) })));
  }
}

const unknown = (id: string) => ({
  fr: `${id} : inconnu du cycle de vie de ce cas d’usage`,
  en: `${id}: not known to the life cycle of this use case`,
});
