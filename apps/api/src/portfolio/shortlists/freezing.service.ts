import type {
  freezeShortlist,
  previewShortlist,
} from '@jalon/contracts/portfolio/shortlists-freezing.operations';
import { choiceRefused, scoresChanged } from '@jalon/contracts/portfolio/shortlists.problems';
import type { Checked, Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { forbidden, notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import { choiceFlaws, type ChoiceFlaw, type Retained } from '@jalon/domain/portfolio/shortlists/choice';
import { Snapshot } from '@jalon/domain/portfolio/shortlists/snapshot';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { AfterWork } from '../../platform/http/after-work';
import { workingTime } from '../../platform/database/unit-of-work';
import { ScoreModelsService } from '../../scoring/models/score-models.service';
import { UseCasesService } from '../../use-cases/use-cases.service';
import { SnapshotMaking } from './making.service';
import type { Reading } from './reading';
import { digestOf } from './shortlist-digest';
import { shortlistStore } from './shortlists.service';

const KNOWN = `SELECT count(*)::int AS known FROM use_case WHERE organisation_id = $1 AND id = ANY ($2::uuid[])`;

const PREVIOUS = `
  SELECT id FROM shortlist
  WHERE organisation_id = $1 AND model_id = $2 AND shared_at IS NOT NULL AND withdrawn_at IS NULL
  ORDER BY made_at DESC, id LIMIT 1`;

const ENTER = `
  INSERT INTO shortlist_entry (organisation_id, id, shortlist_id, use_case_id, position, note)
  SELECT $1, gen_random_uuid(), $2, e.id, e.nth, e.note
  FROM unnest($3::uuid[], $4::text[]) WITH ORDINALITY AS e (id, note, nth)`;

type Freezing = Checked<typeof freezeShortlist>;

const flawsIn = ({ entries, others }: Snapshot, retained: readonly Retained[]): ChoiceFlaw[] =>
  choiceFlaws([...entries, ...others], retained);

/** Makes shortlists: whatever is frozen was computed here, of the scores as they are. */
@Injectable()
export class FreezingService {
  private readonly store = shortlistStore();

  constructor(
    private readonly making: SnapshotMaking,
    private readonly models: ScoreModelsService,
    private readonly useCases: UseCasesService,
  ) {}

  async preview(
    reading: Reading,
    { entries, ...asked }: Checked<typeof previewShortlist>,
  ): Promise<AfterWork<Output<typeof previewShortlist>>> {
    await expectUseCases(reading.actor, entries);
    const compute = await this.making.prepare(reading, asked, entries);
    return new AfterWork(async () => {
      const snapshot = await compute();
      return { ...snapshot, flaws: flawsIn(snapshot, entries) };
    });
  }

  /** Says the id of the shortlist. Refused when the scores are not those that the person saw. */
  async freeze(
    reading: Reading,
    { name, purpose, scoresDigest, entries, movesOn, ...asked }: Freezing,
  ): Promise<string> {
    const { actor } = reading;
    if (movesOn && !mayDo(actor, 'portfolio:decide')) throw new Problem(forbidden, {});
    await expectUseCases(actor, entries);
    const made = await this.making.make(reading, asked, entries);
    if (made.scoresDigest !== scoresDigest)
      throw new Problem(scoresChanged, { scoresDigest: made.scoresDigest });
    const flaws = flawsIn(made, entries);
    if (flaws.length > 0) throw new Problem(choiceRefused, { flaws });
    const id = await this.keep(actor, { name, purpose: purpose ?? null }, made);
    if (movesOn) await this.moveOn(actor, made, name);
    return id;
  }

  private async keep(
    actor: Actor,
    heading: { readonly name: string; readonly purpose: string | null },
    made: Snapshot,
  ): Promise<string> {
    /** As it will be read again: what JSON does not keep is not there. */
    const snapshot = Snapshot.parse(JSON.parse(JSON.stringify(made)));
    const { id: modelId, number: modelNumber } = snapshot.model;
    await this.models.ensureKept(actor, modelId);
    const [previous] = await ask<{ id: string }>(PREVIOUS, [actor.organisationId, modelId]);
    const { id } = await this.store.telling('frozen').add(actor, {
      ...heading,
      modelId,
      modelNumber,
      snapshot,
      digest: digestOf(snapshot),
      previousId: previous?.id ?? null,
      madeBy: actor.id,
      madeAt: workingTime(),
      sharedAt: null,
      withdrawnAt: null,
      withdrawnReason: null,
    });
    const ids = snapshot.entries.map((entry) => entry.id);
    await ask(ENTER, [actor.organisationId, id, ids, snapshot.entries.map(({ note }) => note)]);
    return id;
  }

  /** Those that are qualified become shortlisted, in the same transaction; the list's name is the reason. */
  private async moveOn(actor: Actor, { entries }: Snapshot, name: string): Promise<void> {
    const move = { from: 'qualified', to: 'shortlisted', reason: name } as const;
    for (const { id } of entries.filter(({ status }) => status === 'qualified'))
      await this.useCases.move(actor, id, move);
  }
}

/** Use cases of another organisation do not exist (404). */
async function expectUseCases({ organisationId }: Actor, entries: readonly Retained[]): Promise<void> {
  if (entries.length === 0) return;
  const [row] = await ask<{ known: number }>(KNOWN, [organisationId, entries.map(({ id }) => id)]);
  if (row?.known !== entries.length) throw new Problem(notFound, {});
}
