import type { Checked, Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import {
  mergeRefused,
  mergeStale,
  type mergeUseCases as mergeOperation,
  type undoMerge,
  undoRefused,
} from '@jalon/contracts/use-cases/merges.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { mergeRefusal, undoObstacle } from '@jalon/domain/use-cases/duplicates/may-merge';
import { wholeFields } from '@jalon/domain/use-cases/duplicates/merge-fields';
import { mergeUseCases } from '@jalon/domain/use-cases/duplicates/merge-use-cases';
import { UseCaseChanges } from '@jalon/domain/use-cases/use-case';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ask } from '../../platform/database/ask';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingManager, workingTime } from '../../platform/database/unit-of-work';
import { SubjectMoves } from '../../platform/discussion/subject-moves';
import { formatReference } from '@jalon/domain/use-cases/reference';
import { clientsStillThere, linkClients } from '../references';
import { UseCaseEntity } from '../use-case.entity';
import { UseCaseMergeEntity } from './use-case-merge.entity';
import { MergeNews } from './merge-news';
import { stayingIn } from './staying';
import { setMergedInto, withMerged } from './shows-merged';

type MergeAsked = Checked<typeof mergeOperation>;

type Merged = Output<typeof mergeOperation>;

interface Two {
  readonly kept: UseCaseEntity;
  readonly other: UseCaseEntity;
}

const briefOf = ({ id, number, title }: UseCaseEntity) => ({ id, reference: formatReference(number), title });

const REMEMBER = `
  INSERT INTO use_case_merge (organisation_id, id, kept_id, merged_id, before, after, moved, merged_by, merged_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** What undoing will need. Gives the id of the merge. */
async function remember(
  { organisationId, id: by }: Actor,
  { kept, other, before, after, moved }: Two & Pick<UseCaseMergeEntity, 'before' | 'after' | 'moved'>,
): Promise<string> {
  const id = randomUUID();
  const states = [before, after, moved].map((state) => JSON.stringify(state));
  await ask(REMEMBER, [organisationId, id, kept.id, other.id, ...states, by, workingTime()]);
  return id;
}

const TOUCH = `UPDATE use_case SET version = version + 1, updated_at = $3 WHERE organisation_id = $1 AND id = $2`;

/** Whoever takes back what they did to it before (an import, an edit of many) is to see that others count on it now. */
const touch = async ({ organisationId }: Actor, { id }: UseCaseEntity): Promise<void> =>
  void (await ask(TOUCH, [organisationId, id, workingTime()]));

const only = (row: UseCaseEntity, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([field]) => fields.includes(field)));

/** Puts two use cases together, and takes them apart again. */
@Injectable()
export class MergingService {
  private readonly store = new TenantStore(UseCaseEntity, { name: 'use-case' });

  constructor(
    private readonly moves: SubjectMoves,
    private readonly news: MergeNews,
  ) {}

  /** One transaction under both locks, on the versions that were read. */
  async merge(
    actor: Actor,
    { id, otherId, version, otherVersion, choices = {} }: MergeAsked,
  ): Promise<Merged> {
    if (id === otherId) throw new Problem(mergeRefused, { reason: 'same' });
    const two = await this.holdBoth(actor, id, otherId);
    const { kept, other } = two;
    const reason = mergeRefusal(actor, kept, other);
    if (reason) throw new Problem(mergeRefused, { reason });
    if (await this.moves.isHeld(actor, { type: 'use-case', from: otherId, to: id }))
      throw new Problem(mergeRefused, { reason: 'other-at-gate' });
    const changed = [kept.version !== version && id, other.version !== otherVersion && otherId];
    if (changed.some(Boolean))
      throw new Problem(mergeStale, { changed: changed.filter((one) => one !== false) });
    return this.put(actor, two, mergeUseCases(kept, other, choices));
  }

  private async put(actor: Actor, { kept, other }: Two, changes: UseCaseChanges): Promise<Merged> {
    const after = await this.store.change(actor, kept.id, changes);
    if (after.version === kept.version) await touch(actor, kept);
    await linkClients(actor, { id: other.id, clientIds: [] });
    if (changes.clientIds) await linkClients(actor, after);
    const moved = await this.moves.moveAll(actor, { type: 'use-case', from: other.id, to: kept.id });
    await setMergedInto(actor, other, kept.id);
    const remembered = wholeFields(Object.keys(changes));
    const states = { before: only(kept, remembered), after: only(after, remembered) };
    const id = await remember(actor, { kept, other, ...states, moved });
    await this.news.merged(actor, { kept: after, other, moved });
    return { id, kept: briefOf(after), merged: briefOf(other) };
  }

  /** Gives each its own back. What somebody changed since stays as it is, and what came since stays where it is. */
  async undo(actor: Actor, mergeId: string): Promise<Output<typeof undoMerge>> {
    const merge = await this.hold(actor, mergeId);
    const { kept, other } = await withMerged(() => this.holdBoth(actor, merge.keptId, merge.mergedId));
    const state = { ...kept, isMerged: kept.mergedInto !== null };
    const { mergedBy, undoneAt } = merge;
    const obstacle = undoObstacle(actor, { kept: state, mergedBy, isUndone: undoneAt !== null });
    if (obstacle) throw new Problem(undoRefused, { obstacle });
    await this.giveBack(actor, { kept, other }, merge);
    await workingManager()
      .getRepository(UseCaseMergeEntity)
      .update(
        { organisationId: actor.organisationId, id: merge.id },
        { undoneBy: actor.id, undoneAt: workingTime() },
      );
    this.news.undone({ kept, other });
    return { kept: briefOf(kept), merged: briefOf(other) };
  }

  private async giveBack(actor: Actor, { kept, other }: Two, merge: UseCaseMergeEntity): Promise<void> {
    const staying = stayingIn(merge, kept);
    const former = UseCaseChanges.parse(
      Object.fromEntries(Object.entries(merge.before).filter(([field]) => !staying.includes(field))),
    );
    await setMergedInto(actor, other, null);
    const there = await clientsStillThere(actor, [...(former.clientIds ?? []), ...other.clientIds]);
    const still = (ids: readonly string[]) => ids.filter((id) => there.has(id));
    const clients = former.clientIds && { clientIds: still(former.clientIds) };
    const after = await this.store.change(actor, kept.id, { ...former, ...clients });
    if (clients) await linkClients(actor, after);
    const back = await this.store.change(actor, other.id, { clientIds: still(other.clientIds) });
    await linkClients(actor, back);
    const way = { type: 'use-case', from: other.id, to: kept.id };
    await this.moves.moveBack(actor, way, merge.moved);
  }

  /** Always in the order of their ids: two merges of the same two do not wait for each other in a ring. */
  private async holdBoth(actor: Actor, keptId: string, otherId: string): Promise<Two> {
    const held = new Map<string, UseCaseEntity>();
    for (const id of [keptId, otherId].sort()) held.set(id, { ...(await this.store.hold(actor, id)) });
    const [kept, other] = [held.get(keptId), held.get(otherId)];
    if (kept && other) return { kept, other };
    throw new Problem(notFound, {});
  }

  private async hold({ organisationId }: Actor, id: string): Promise<UseCaseMergeEntity> {
    const merge = await workingManager()
      .getRepository(UseCaseMergeEntity)
      .findOne({ where: { organisationId, id }, lock: { mode: 'pessimistic_write' } });
    if (merge) return merge;
    throw new Problem(notFound, {});
  }
}
