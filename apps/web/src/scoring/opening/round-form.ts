import type { RoundDetail } from '@jalon/contracts/scoring/rounds.operations';
import { MOST_ITEMS, MOST_RATERS, RoundDraft, USUAL_QUORUM } from '@jalon/domain/scoring/rounds/round';
import { z } from 'zod';
import { endOfDay, workingDayAfter } from './deadline-day';

/** A week to score, unless said. */
const USUAL_DAYS = 7;

/** What is filled in to open a round; a day stands for the deadline, a word for the names. */
export const RoundForm = z.object({
  name: RoundDraft.shape.name,
  message: z.string().trim().max(1000),
  modelId: z.uuid().nullable(),
  useCaseIds: z.array(z.uuid()).min(1).max(MOST_ITEMS),
  raterIds: z.array(z.uuid()).min(2).max(MOST_RATERS),
  quorum: z.number().int().min(2).max(MOST_RATERS),
  naming: z.enum(['named', 'unnamed']),
  day: z.iso.date(),
});
export type RoundForm = z.infer<typeof RoundForm>;

/** The round as it is asked for. */
export const draftOf = (form: RoundForm, previousId: string | undefined): RoundDraft => ({
  name: form.name,
  message: form.message === '' ? null : form.message,
  ...(form.modelId && { modelId: form.modelId }),
  useCaseIds: form.useCaseIds,
  raterIds: form.raterIds,
  quorum: form.quorum,
  isNamed: form.naming === 'named',
  deadline: endOfDay(form.day),
  previousId: previousId ?? null,
});

interface First {
  readonly now: Date;
  readonly name: string;
  readonly useCaseIds: readonly string[];
  readonly previous?: RoundDetail;
}

/** A second round begins as the first: same people, same quorum, same naming. */
const asBefore = ({ model, whoScores, quorum, isNamed }: RoundDetail) => ({
  modelId: model.id,
  raterIds: whoScores.map(({ person }) => person.id),
  quorum,
  naming: isNamed ? ('named' as const) : ('unnamed' as const),
});

/** What the form holds at first. */
export const firstValues = ({ now, name, useCaseIds, previous }: First): RoundForm => ({
  name,
  message: '',
  useCaseIds: [...useCaseIds],
  day: workingDayAfter(now, USUAL_DAYS),
  ...(previous
    ? asBefore(previous)
    : { modelId: null, raterIds: [], quorum: USUAL_QUORUM, naming: 'named' as const }),
});
