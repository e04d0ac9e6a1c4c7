import type { declareFact } from '@jalon/contracts/gates/sayings.operations';
import { factIsMeasured, factValueRefused } from '@jalon/contracts/gates/gates.problems';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import { declareRefusals } from '@jalon/domain/gates/signing/declare-refusals';
import type { FactDefinition } from '@jalon/domain/lifecycle/template/vocabulary';
import type { Words } from '@jalon/domain/platform/language';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import type { Judged } from '../judging/judging';
import { DATE_PAST, refuseField, refuseRole } from '../acting/refusals';
import { FactDeclarationEntity } from './sayings.entities';

const EXPECTED: Readonly<Record<FactDefinition['type'], Words>> = {
  bool: { fr: 'oui ou non', en: 'yes or no' },
  int: { fr: 'un nombre entier', en: 'a whole number' },
  number: { fr: 'un nombre', en: 'a number' },
  money: { fr: 'un montant', en: 'an amount' },
  points: { fr: 'un nombre', en: 'a number' },
  ratio: { fr: 'une part, 0,8 pour 80 %', en: 'a share, 0.8 for 80%' },
  prob: { fr: 'une probabilité de 0 à 1', en: 'a probability from 0 to 1' },
  score: { fr: 'un score de 0 à 1', en: 'a score from 0 to 1' },
  rating: { fr: 'une note de 1 à 5', en: 'a rating from 1 to 5' },
  alpha: { fr: 'un coefficient de −1 à 1', en: 'a coefficient from −1 to 1' },
  enum: { fr: 'une des valeurs proposées', en: 'one of the values offered' },
};

const named = ({ id, fr, en }: FactDefinition) => ({ id, fr, en });

type Declaring = Checked<typeof declareFact>;

/** Values said by people, while no context computes them. */
@Injectable()
export class DeclarationsService {
  private readonly store = new TenantStore(FactDeclarationEntity, {
    name: 'fact-declaration',
    about: ({ useCaseId }) => ({ type: 'use-case', id: useCaseId }),
  });

  /** Takes the place of an earlier one. */
  async declare(actor: Actor, judged: Judged, declaring: Declaring): Promise<void> {
    const { factId, value, note, evidenceId, expiresOn } = declaring;
    refuseDeclaring(actor, judged, declaring);
    const isTheirs = judged.gateCase.evidence.some(({ id }) => id === evidenceId);
    if (evidenceId && !isTheirs) throw new Problem(notFound, {});
    await this.end(actor, judged, { factId, why: 'replaced' });
    await this.store.telling('declared').add(actor, {
      useCaseId: judged.row.useCaseId,
      factId,
      value,
      note: note ?? null,
      evidenceId: evidenceId ?? null,
      declaredBy: actor.id,
      declaredAt: workingTime(),
      expiresOn,
      endedAt: null,
      endedWhy: null,
    });
  }

  /** By whoever takes part; nothing to take back is not there (404). */
  async takeBack(actor: Actor, judged: Judged, factId: string): Promise<void> {
    const isThere = judged.declared.some((one) => one.factId === factId);
    if (!isThere) throw new Problem(notFound, {});
    const takesPart = judged.gateCase.holders.some(({ person }) => person.id === actor.id);
    if (!takesPart && !mayDo(actor, 'projects:manage')) refuseRole(judged, null);
    await this.end(actor, judged, { factId, why: 'taken_back' });
  }

  private async end(
    actor: Actor,
    { declared }: Judged,
    { factId, why }: { readonly factId: string; readonly why: string },
  ): Promise<void> {
    const current = declared.find((one) => one.factId === factId);
    if (current)
      await this.store.telling('ended').change(actor, current.id, { endedAt: workingTime(), endedWhy: why });
  }
}

/** A fact that the life cycle does not know does not exist (404). */
function refuseDeclaring(actor: Actor, judged: Judged, { factId, value, expiresOn }: Declaring): void {
  const { held, gateCase } = judged;
  const definition = held.lifecycle.facts.find(({ id }) => id === factId);
  if (!definition) throw new Problem(notFound, {});
  const mayManage = mayDo(actor, 'projects:manage');
  const draft = { personId: actor.id, mayManage, value, expiresOn };
  const [refusal] = declareRefusals(gateCase, definition, draft);
  const fact = named(definition);
  if (refusal === 'measured')
    throw new Problem(factIsMeasured, { fact, path: gateCase.facts[factId]?.path ?? null });
  if (refusal === 'no_role') refuseRole(judged, null);
  if (refusal === 'value') throw new Problem(factValueRefused, { fact, expected: EXPECTED[definition.type] });
  if (refusal === 'date_past') refuseField('/expiresOn', DATE_PAST);
}
